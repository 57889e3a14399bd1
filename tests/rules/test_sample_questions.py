"""Grouping, the pack's question set, and sample questions in the front matter, case by case."""

import json
from pathlib import Path

import pytest

from bot.exporting import with_questions
from core.pack import Article, load_serving
from features.learning.exam import FILE, exam_of
from features.learning.grouping import ALIKE, Asked, alike, grouped
from features.learning.samples import Sample, pack_with
from tests.journeys.schoolroom import pack_in

SHIPPED = Path(__file__).parents[2] / "data" / "pack"


def asked(number: int, text: str, candidate: str | None = "feeding", language: str = "en") -> Asked:
    """A question editors may see."""
    return Asked(number, text, language, None, None, candidate)


def test_questions_that_ask_the_same_stand_together_and_the_biggest_group_first() -> None:
    found = grouped(
        [
            asked(6, "is the swimming pool warm"),
            asked(5, "is gluten in bread bad for her"),
            asked(4, "is gluten in bread bad for her?"),
            asked(3, "IS GLUTEN IN BREAD BAD"),
            asked(2, "is gluten in bread bad for her", candidate="digestion"),
            asked(1, "is gluten in bread bad for her", candidate=None),
        ]
    )
    assert [[one.id for one in group.members] for group in found] == [[5, 4, 3], [6], [2], [1]]
    assert [one.id for one in found[0].wordings] == [5, 3]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("можно ли ей в бассейн", "можно ли с ребёнком в бассейн?", True),
        ("сөйлемейді, бірақ көзімен түсінетін сияқты", "soilemeidi biraq tusinedi", True),
        ("можно ли ей в бассейн", "где получить коляску", False),
        ("how do I get a wheelchair", "is the swimming pool warm", False),
        ("", "is the swimming pool warm", False),
    ],
)
def test_what_counts_as_the_same_question(one: str, other: str, same: bool) -> None:
    assert (len(grouped([asked(1, one), asked(2, other)])) == 1) is same


def test_the_cosine_of_nothing_is_nothing() -> None:
    assert alike(frozenset(), frozenset()) == 0
    assert alike(frozenset({1, 2}), frozenset({1, 2})) == pytest.approx(1)
    assert alike(frozenset({1}), frozenset({2})) < ALIKE


def test_the_shipped_pack_has_a_question_set_it_can_be_asked() -> None:
    pack = load_serving(SHIPPED)
    lines = (SHIPPED / FILE).read_text(encoding="utf-8").splitlines()
    exam = exam_of(pack)
    assert len(exam) == len(lines) >= 60
    assert {one.language for one in exam} == set(pack.languages)
    assert sum(one.article is None for one in exam) >= 10
    untouched = (SHIPPED.parents[1] / "benchmarks" / "answers" / "questions.jsonl").read_text(
        encoding="utf-8"
    )
    test_half = {o["text"] for o in map(json.loads, untouched.splitlines()) if o["part"] == "test"}
    assert not test_half & {one.text for one in exam}


def test_a_pack_without_a_question_set_has_none_and_unknown_articles_are_left_out(tmp_path: Path) -> None:
    folder = pack_in(tmp_path)
    broken = ["{", "[]", "3", '{"text": "no article"}', '{"text": ["x"], "article": null}', ""]
    sound = ['{"text": "x", "article": "gone"}', '{"text": "y", "article": null}']
    (folder / FILE).write_text("\n".join([*broken, *sound]))
    pack = load_serving(folder)
    assert [one.text for one in exam_of(pack)] == ["y"]
    (folder / FILE).unlink()
    assert exam_of(pack) == ()


def test_samples_join_their_article_once_and_those_of_gone_articles_are_left_out(tmp_path: Path) -> None:
    pack = load_serving(pack_in(tmp_path))
    new, again = (
        Sample(1, "night-waking", "en", "why the moon"),
        Sample(2, "night-waking", "en", "why the moon"),
    )
    taught = pack_with(pack, [again, new, Sample(3, "gone", "en", "x"), Sample(4, "night-waking", "hy", "x")])
    assert taught.articles["night-waking"]["en"].questions[3:] == ("why the moon",)
    assert len(pack.articles["night-waking"]["en"].questions) == 3
    assert taught.articles["standing-frame"] == pack.articles["standing-frame"]


@pytest.mark.parametrize(
    "written",
    [
        'questions:\n  - "one"\n  - "two"\n',
        "questions:\n- one\n- two\n",
        "questions: [one, two]\n",
        "questions:\n  [one,\n   two]\n",
    ],
)
def test_new_questions_go_below_the_old_ones_however_they_were_written(written: str) -> None:
    text = f"---\ntitle: A\n{written}status: approved\n---\n\nquestions: stay\n---\nhere.\n"
    article = Article("a", "en", "A", "text", "approved", questions=("one", "two"))
    assert with_questions(text, article, ['say "hi": yes']) == (
        '---\ntitle: A\nquestions:\n  - "one"\n  - "two"\n  - "say \\"hi\\": yes"\nstatus: approved\n---\n\n'
        "questions: stay\n---\nhere.\n"
    )


def test_an_article_without_questions_gets_a_list() -> None:
    article = Article("a", "en", "A", "text", "approved")
    assert with_questions("---\ntitle: A\n---\n\ntext\n", article, ["one"]) == (
        '---\ntitle: A\nquestions:\n  - "one"\n---\n\ntext\n'
    )
