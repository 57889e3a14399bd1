"""Texts: what travels as a key and values becomes words at the edge, escaped once."""

from pathlib import Path

import pytest
from markupsafe import Markup

from core.text import Lines, Texts, t


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    """Two small languages."""
    for language, words in {
        "en": "hello = Hello { $name }\nnumber = №{ $n }\ncount = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n  }\nonly = only here",
        "ru": "hello = Привет, { $name }",
    }.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(words + "\n", encoding="utf-8")
    return Texts(tmp_path, strict=True)


def test_a_number_is_written_without_separators_and_still_counts(texts: Texts) -> None:
    assert texts.render(t("number", n=1042), "en") == "№1042"
    assert texts.render(t("count", n=1), "en") == "1 day"
    assert texts.render(t("count", n=1042), "en") == "1042 days"


def test_a_persons_words_are_escaped_and_our_markup_is_not(texts: Texts) -> None:
    assert texts.render(t("hello", name="<b>&"), "en") == "Hello &lt;b&gt;&amp;"
    assert texts.render(t("hello", name=Markup("<b>x</b>")), "en") == "Hello <b>x</b>"
    assert texts.label(t("hello", name="<b>&"), "en") == "Hello <b>&"


def test_long_words_travel_whole(texts: Texts) -> None:
    assert texts.render(t("hello", name="я" * 4000), "ru") == "Привет, " + "я" * 4000


def test_a_missing_text_falls_back_to_english(texts: Texts) -> None:
    assert texts.render(t("only"), "ru") == "only here"


def test_lines_leave_out_what_is_not_there(texts: Texts) -> None:
    assert texts.render(Lines((t("only"), None, Markup("<i>x</i>"))), "en") == "only here\n\n<i>x</i>"
