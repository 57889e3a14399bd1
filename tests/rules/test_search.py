"""The right approved article from a parent's own words, a few guesses, or an honest "I don't know"."""

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.answer import answer, answer_lines
from core.errors import StartupError
from core.pack import Article, load
from features.knowledge import desk
from features.knowledge.articles import LIMIT, pages, plain_text, reading, telegram_html, variant
from features.knowledge.concepts import ConceptBook
from features.knowledge.encoder import available, find_encoder
from features.knowledge.meaning import Nearness
from features.knowledge.search import AnswerEngine
from features.knowledge.topics import TopicFinder

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "data" / "pack"
PACK = load(SHIPPED)
ENGINE = AnswerEngine(PACK)
TODAY = date(2026, 12, 1)


def _found(text: str, language: str = "en", country: str | None = None) -> list[str]:
    return [match.slug for match in ENGINE.find(text, language=language, country=country).matches]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("дочка не спит по ночам и смеётся", "rett-sleep"),
        ("dochka ne spit nochami", "rett-sleep"),
        ("ребёонк не спитт нчоью", "rett-sleep"),
        ("she laughs at night and nobody sleeps", "rett-sleep"),
        ("elle rit la nuit et ne dort pas", "rett-sleep"),
        ("fetița nu doarme noaptea", "rett-sleep"),
        ("дачка не спіць ноччу", "rett-sleep"),
        ("қызым түнде ұйықтамайды", "rett-sleep"),
        ("աղջիկս գիշերը չի քնում", "rett-sleep"),
        ("моет руки целый день", "rett-hands"),
        ("запор уже неделю", "rett-gut"),
        ("спина кривая, сколиоз", "rett-scoliosis"),
        ("QT on the ecg", "rett-heart-qt"),
        ("как помочь при приступе", "seizure-first-aid"),
    ],
)
def test_the_article_is_found_in_every_language_and_spelling(text: str, slug: str) -> None:
    assert _found(text)[0] == slug


@pytest.mark.parametrize("slug", sorted(ENGINE.articles))
def test_every_article_is_found_by_its_own_title(slug: str) -> None:
    for article in PACK.articles[slug].values():
        country = article.countries[0] if article.countries else "RU"
        assert _found(article.title, article.language, country)[0] == slug, article.title


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "🙂🙂",
        "???",
        "\x00",
        "\ud800",
        "how much is a plane ticket",
        "какая завтра погода",
        "asdf qwer zxcv",
    ],
)
def test_what_we_do_not_know_is_not_answered(text: str) -> None:
    assert ENGINE.find(text, language="ru", country="RU").outcome == "abstain"


@pytest.mark.parametrize(
    "text", ["сон " * 2000, "ա" * 5000, "sleep? and also food? and then the wheelchair?", "\u202eשלום"]
)
def test_strange_texts_are_survived(text: str) -> None:
    found = ENGINE.find(text, language="ru", country="RU")
    assert all(0 <= match.score <= 1 for match in found.matches)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("запор", "rett-gut"),
        ("сколиоз?", "rett-scoliosis"),
        (
            "дочка не спит по ночам, смеётся и кричит. " + "мы очень устали и не знаем как быть. " * 108,
            "rett-sleep",
        ),
        ("ljxrf yt cgbn gj yjxfv", "rett-sleep"),
        ("Pfgjh e;t ytltk.", "rett-gut"),
    ],
    ids=["one word", "one word and a mark", "4,000 characters", "another keyboard", "and with signs"],
)
def test_one_word_four_thousand_letters_and_another_keyboard_are_understood(text: str, slug: str) -> None:
    assert slug in _found(text[:4000], "ru", "RU")[:3]


def test_three_questions_in_one_are_answered_by_articles_of_them() -> None:
    asked = "дочка не спит по ночам? а что делать с запором? и спина кривая, сколиоз"
    assert {"rett-sleep", "rett-gut", "rett-scoliosis"} >= set(_found(asked, "ru", "RU")[:3])


@pytest.mark.parametrize(
    "text",
    ["she grinds her teeth", "dochka ne spit nochami", "elle ne dort pas", "asdf qwer", "ok", "sos 112"],
)
def test_what_is_typed_on_the_right_keyboard_stays_as_it_is(text: str) -> None:
    assert ENGINE.meant(text) == text


def test_a_clear_question_is_answered_and_scores_fall() -> None:
    found = ENGINE.find("дочка не спит по ночам, смеётся и кричит", language="ru", country="RU")
    scores = [match.score for match in found.matches]
    assert (found.outcome, found.matches[0].slug) == ("answer", "rett-sleep")
    assert scores == sorted(scores, reverse=True)
    assert len(scores) <= 5


def test_the_language_of_the_parent_is_shown_when_there_is_one() -> None:
    assert ENGINE.find("запор", language="kk", country=None).matches[0].language == "kk"
    assert ENGINE.find("запор", language="de", country=None).matches[0].language == PACK.fallback


def _with(change: Callable[[Article], Article]) -> AnswerEngine:
    articles = {s: {c: change(a) for c, a in versions.items()} for s, versions in PACK.articles.items()}
    return AnswerEngine(replace(PACK, articles=articles))


@pytest.mark.parametrize("status", ["draft", "archived"])
def test_drafts_and_archived_articles_are_never_served(status: str) -> None:
    engine = _with(lambda a: replace(a, status=status) if a.slug == "rett-sleep" else a)
    slugs = [m.slug for m in engine.find("не спит по ночам", language="ru", country="RU").matches]
    assert slugs
    assert "rett-sleep" not in slugs


def test_a_law_of_one_country_is_served_only_there() -> None:
    question = "comment remplir le dossier mdph et demander l'aeeh"
    assert _found(question, "fr", "FR")[0] == "fr-rights"
    assert "fr-rights" not in _found(question, "fr", "MD")


def test_a_law_is_only_offered_while_the_country_is_unknown() -> None:
    question = "dossier MDPH: comment le remplir, AEEH, CDAPH"
    assert ENGINE.find(question, language="fr", country="FR").outcome == "answer"
    assert ENGINE.find(question, language="fr", country=None).outcome == "suggest"


def test_an_expired_article_is_served_but_an_expired_law_is_not() -> None:
    engine = _with(lambda a: replace(a, review_by=date(2026, 1, 1)))
    sleep = engine.find("не спит по ночам", language="ru", country="RU", today=TODAY)
    law = engine.find("dossier mdph aeeh", language="fr", country="FR", today=TODAY)
    assert sleep.matches[0].slug == "rett-sleep"
    assert "fr-rights" not in [match.slug for match in law.matches]


def test_an_empty_pack_abstains() -> None:
    assert (
        AnswerEngine(replace(PACK, articles={})).find("sleep", language="en", country=None).outcome
        == "abstain"
    )


class _Oracle:
    """Points at one article, as sentence vectors would."""

    name, far = "oracle", False

    def __init__(self, size: int, place: int) -> None:
        whole = np.zeros(size, np.float32)
        whole[place] = 2
        self._near = Nearness(whole, whole)

    def nearness(self, question: str) -> Nearness:
        """The same opinion on every question."""
        return self._near


def test_a_further_opinion_joins_the_sum() -> None:
    oracle = _Oracle(len(ENGINE.slugs), ENGINE.slugs.index("siblings"))
    engine = AnswerEngine(PACK, meaning=oracle)
    assert engine.find("дочка не спит", language="ru", country=None).matches[0].slug == "siblings"
    beforehand = oracle.nearness("дочка не спит")
    found = ENGINE.find("дочка не спит", language="ru", country=None, nearness=beforehand)
    assert found.matches[0].slug == "siblings"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("у дочки приступы", "seizures"),
        ("нужна коляска и ортезы", "equipment"),
        ("she won't eat and loses weight", "feeding"),
        ("қызым ұйықтамайды", "sleep"),
        ("вячэрні запор", "digestion"),
        ("doklad pro genetiku i mutatsiya", "genetics"),
    ],
)
def test_the_topic_is_suggested_from_the_text(text: str, topic: str) -> None:
    assert topic in TopicFinder(PACK).suggest(text)


def test_no_topic_is_better_than_a_wrong_one_and_crisis_is_never_offered() -> None:
    finder = TopicFinder(PACK)
    assert finder.suggest("спасибо") == ()
    assert "crisis" not in finder.suggest("помогите срочно скорая")


def test_an_article_reads_short_answer_first_with_its_passport() -> None:
    read = reading(PACK, "rett-sleep", "ru", TODAY)
    assert read is not None
    assert read.short == telegram_html(PACK.articles["rett-sleep"]["ru"].short_answer)
    assert read.rest
    assert read.sources
    assert read.pending
    assert read.reviewed_by == ""
    assert not read.expired


def test_a_missing_language_falls_back_and_a_missing_article_is_none() -> None:
    article = variant(PACK, "rett-sleep", "de")
    assert article is not None
    assert article.language == PACK.fallback
    assert variant(PACK, "no-such", "ru") is None
    assert reading(PACK, "no-such", "ru", TODAY) is None


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a **b** *c* `d`", "a <b>b</b> <i>c</i> <code>d</code>"),
        ("## Head\n\ntext", "<b>Head</b>\n\ntext"),
        ("- one\n- two", "• one\n• two"),
        ("3. one\n4. two", "3. one\n4. two"),
        ("- one\n  - in", "• one\n  • in"),
        ("<b>x</b> & 1 < 2", "&lt;b&gt;x&lt;/b&gt; &amp; 1 &lt; 2"),
        ("[l](https://a.b/?x=1&y=2)", '<a href="https://a.b/?x=1&amp;y=2">l</a>'),
        ("[l](javascript:alert(1))", "[l](javascript:alert(1))"),
        ("line\nline", "line\nline"),
        ("> quote", "quote"),
        ("", ""),
    ],
)
def test_markdown_becomes_the_html_telegram_knows(markdown: str, html: str) -> None:
    assert telegram_html(markdown) == html


def test_plain_text_has_no_marks() -> None:
    assert plain_text("a **b** & [c](https://d.e)") == "a b & c"


@pytest.mark.parametrize(
    "text", ["word & " * 3000, "x" * 20_000, "para\n\n" * 900, "- item <\n" * 1500, "**" + "b " * 5000 + "**"]
)
def test_long_texts_are_cut_into_messages_that_fit(text: str) -> None:
    found = pages(text)
    assert found
    assert all(0 < len(page) <= LIMIT for page in found)
    letters = "".join(page.striptags() for page in found)
    assert letters.count("&") == text.count("&")


@pytest.mark.parametrize("slug", sorted(ENGINE.articles))
def test_every_shipped_article_fits_in_few_messages(slug: str) -> None:
    for article in ENGINE.articles[slug]:
        read = reading(PACK, slug, article.language, TODAY)
        assert read is not None
        assert len(read.short) < LIMIT / 2
        assert len(read.rest) <= 3


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """The shipped pack with three articles: reading all of them for their meaning takes minutes where nobody did before."""
    folder = tmp_path / "few"
    shutil.copytree(
        SHIPPED, folder, ignore=shutil.ignore_patterns("knowledge", "questions.jsonl", "first_days.yaml")
    )
    for slug in ("rett-sleep", "rett-gut", "fr-rights"):
        shutil.copytree(SHIPPED / "knowledge" / slug, folder / "knowledge" / slug)
    return folder


def test_the_command_keeps_its_contract_line_by_line(few: Path, tmp_path: Path) -> None:
    asked = [
        {"id": "a", "lang": "ru", "text": "дочка не спит по ночам"},
        {"id": 2, "lang": "en", "text": "he is not breathing"},
        {"id": "c", "lang": "en", "text": "asdf qwer zxcv"},
        {"id": "d", "lang": "fr", "text": "dossier mdph aeeh", "country": "FR"},
    ]
    lines = [*(json.dumps(a) for a in asked[:2]), "", "not json", "[1]", *(json.dumps(a) for a in asked[2:])]
    said = [json.loads(line) for line in answer_lines(few, lines, tmp_path)]
    assert [s["id"] for s in said] == ["a", 2, None, None, "c", "d"]
    assert all(
        set(s)
        == {
            "id",
            "crisis",
            "level",
            "answers",
            "abstain",
            "outcome",
            "reason",
        }
        for s in said
    )
    assert said[0]["answers"][0]["article"] == "rett-sleep"
    assert (said[0]["crisis"], said[0]["level"], said[0]["abstain"]) == (None, None, False)
    assert (said[1]["crisis"], said[1]["level"]) == ("child_not_breathing", "now")
    assert said[4]["abstain"]
    assert all(len(s["answers"]) <= 5 and all(0 <= a["score"] <= 1 for a in s["answers"]) for s in said)


def test_one_question_is_answered_in_plain_text(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answer(few, jsonl=False, lang="ru", text="дочка не дышит", vectors=tmp_path) == 0
    assert capsys.readouterr().out.splitlines()[0] == "112 / 103"


def test_standard_input_goes_to_standard_output(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"id": 1, "lang": "en", "text": "constipation"}\n'))
    assert answer(few, jsonl=True, lang=None, text=None, vectors=tmp_path) == 0
    assert json.loads(capsys.readouterr().out)["answers"][0]["article"] == "rett-gut"


def test_answering_needs_neither_telegram_nor_a_database() -> None:
    code = "import sys, bot.answer; print({'aiogram', 'sqlalchemy', 'aiohttp'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603
    assert done.stdout.strip() == "set()"


def test_a_folder_that_is_no_pack_is_named_and_not_answered_from(tmp_path: Path) -> None:
    with pytest.raises(StartupError, match="nowhere"):
        answer(tmp_path / "nowhere", jsonl=False, lang="en", text="sleep")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("сколько мл нурофена давать", "dose"),
        ("quelle dose de doliprane pour 12 kg", "dose"),
        ("is it autism or adhd", "is_it"),
        ("екпе салдыру керек пе", "vaccine"),
        ("вернут ли ипотеку", "money_deals"),
        ("ne trebuie viză pentru germania", "visa"),
    ],
)
def test_what_only_a_person_may_answer_is_named_and_never_answered(text: str, subject: str) -> None:
    found = ENGINE.find(text, language="ru", country="RU")
    assert (found.outcome, found.uncovered) == ("abstain", subject)
    assert PACK.not_covered[subject].reason["fr"]


def test_a_subject_that_a_title_speaks_of_is_covered_unless_no_text_may_answer_it() -> None:
    def renamed(title: str) -> AnswerEngine:
        return _with(lambda a: replace(a, title=title) if (a.slug, a.language) == ("moving", "en") else a)

    question = "do we need a visa for germany"
    assert ENGINE.find(question, language="en", country="RU").uncovered == "visa"
    assert renamed("Visas for treatment abroad").find(question, language="en", country="RU").uncovered is None
    dose = renamed("Which dose is right").find("what dose of keppra", language="en", country="RU")
    assert dose.uncovered == "dose"


def test_an_english_son_is_no_russian_sleep() -> None:
    book = ConceptBook(PACK.concepts)
    named = {book.names[place] for place in book.of("my son is great")}
    translit = {book.names[place] for place in book.of("u dochki propal son")}
    assert "sleep" not in named
    assert "sleep" in translit


@pytest.mark.skipif(not available(), reason="the encoder has no wheel here or the processor lacks AVX2")
def test_the_encoder_puts_one_meaning_in_two_languages_together() -> None:
    encoder = find_encoder()
    assert encoder is not None
    ru, en, other = encoder.vectors(
        ["дочка не спит по ночам", "she does not sleep at night", "best pizza \0 \ud800"]
    )
    assert ru @ en > ru @ other + 0.05
    assert np.linalg.norm(ru) == pytest.approx(1, abs=1e-3)


def test_without_the_encoder_the_words_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "find_encoder", lambda: None)
    engine = desk.engine_of(PACK, None)
    assert engine.name == "words"
    assert engine.find("дочка не спит", language="ru", country=None).matches[0].slug == "rett-sleep"
