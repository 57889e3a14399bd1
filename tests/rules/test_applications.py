"""The arithmetic of applications: what an answer is kept as, until when one may apply, how a ranking is made."""

from datetime import UTC, datetime, timedelta

import pytest

from core.errors import Refusal
from core.pack import ApplicationForm, FormQuestion, Names
from features.applications import forms
from features.applications.models import Call, Stage
from features.applications.ranking import Standing, mean_of, order, standing
from features.applications.refusals import (
    AnswerTooLong,
    ChoiceNotThere,
    FileExpected,
    LinkNotRead,
    NumberNotRead,
    WordsExpected,
)
from features.events.models import Event

NOW = datetime(2027, 2, 1, 9, tzinfo=UTC)
CHOICES = {"home": Names({"en": "At home", "ru": "Дома"}), "away": Names({"en": "Away"})}


def question(kind: str, *, optional: bool = False, key: str = "q") -> FormQuestion:
    """A question of this kind."""
    return FormQuestion(key, Names({"en": "Why?"}), kind, optional, CHOICES if kind == "choice" else {})


@pytest.mark.parametrize(
    ("kind", "words", "kept"),
    [
        ("text", "  yes \n", "yes"),
        ("text", "x" * 300, "x" * 300),
        ("long", "one\n\ntwo", "one\n\ntwo"),
        ("number", "about 25 families", "25"),
        ("number", "3,5", "3.5"),
        ("number", "-4", "-4"),
        ("number", "12 500", "12500"),
        ("number", "12\u202f500", "12500"),
        ("link", "https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("link", "HTTP://example.org", "HTTP://example.org"),
        ("choice", "at HOME", "home"),
        ("choice", "Дома", "home"),
    ],
)
def test_what_fits_is_kept(kind: str, words: str, kept: str) -> None:
    assert forms.read_answer(question(kind), words, 1) == kept


@pytest.mark.parametrize(
    ("kind", "words", "refusal"),
    [
        ("text", "x" * 301, AnswerTooLong),
        ("long", "x" * 2001, AnswerTooLong),
        ("long", "  \n ", WordsExpected),
        ("number", "many", NumberNotRead),
        ("number", "3 or 4", NumberNotRead),
        ("number", "1.2.3", NumberNotRead),
        ("number", "1e5", NumberNotRead),
        ("link", "example.org", LinkNotRead),
        ("link", "ftp://example.org", LinkNotRead),
        ("link", "https://a b.org", LinkNotRead),
        ("link", 'https://a.org/"><b>', LinkNotRead),
        ("choice", "elsewhere", ChoiceNotThere),
        ("file", "in the post", FileExpected),
    ],
)
def test_what_does_not_fit_is_refused_by_the_fact(kind: str, words: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        forms.read_answer(question(kind), words, 1)


def test_only_what_is_needed_is_missing() -> None:
    form = ApplicationForm(
        (question("text", key="a"), question("file", key="b", optional=True), question("long", key="c")),
        {},
        {},
    )
    assert forms.missing(form, ()) == ("a", "c")
    assert forms.missing(form, {"c", "b"}) == ("a",)
    assert forms.missing(form, {"a", "c"}) == ()


def event(days: float, published: float | None = 0.0) -> Event:
    """An event so many days from now, published so many days ago."""
    return Event(
        starts_at=NOW + timedelta(days=days),
        published_at=None if published is None else NOW - timedelta(days=published),
    )


FORM = ApplicationForm((), {}, {}, days=14)


@pytest.mark.parametrize(
    ("days", "published", "closes"),
    [
        (60, 0, 46),
        (28, 0, 14),
        (20, 0, 10),  # half of the time there is
        (10, 0, 5),
        (10, 30, -4),  # it was published in time, and the deadline has gone by
        (60, None, 46),
    ],
)
def test_the_usual_deadline(days: float, published: float | None, closes: float) -> None:
    assert forms.closes_at(event(days, published), None, FORM) == NOW + timedelta(days=closes)


def test_the_organizers_deadline_counts_and_never_lies_after_the_start() -> None:
    late = Call(closes_at=NOW + timedelta(days=90), stage=Stage.OPEN.value)
    early = Call(closes_at=NOW + timedelta(days=1), stage=Stage.OPEN.value)
    assert forms.closes_at(event(60), early, FORM) == NOW + timedelta(days=1)
    assert forms.closes_at(event(60), late, FORM) == NOW + timedelta(days=60)


@pytest.mark.parametrize(
    ("stage", "hours", "is_open"), [("open", 1, True), ("open", -1, False), ("review", 1, False)]
)
def test_one_may_apply_until_the_deadline_and_before_the_review(
    stage: str, hours: int, is_open: bool
) -> None:
    call = Call(closes_at=NOW + timedelta(hours=hours), stage=stage)
    assert forms.is_open(event(60), call, FORM, NOW) is is_open


@pytest.mark.parametrize(
    ("marks", "mean"),
    [({"a": 5, "b": 2}, 3.5), ({"a": 5, "b": 2, "gone": 1}, 3.5), ({"a": 5}, None), ({}, None)],
)
def test_a_reviewers_mean_needs_every_criterion(marks: dict[str, int], mean: float | None) -> None:
    assert mean_of(marks, ("a", "b")) == mean


def test_a_form_without_criteria_has_no_means() -> None:
    assert mean_of({"a": 5}, ()) is None


@pytest.mark.parametrize(
    ("means", "expected"),
    [
        ([], Standing(None, None, 0)),
        ([4.0], Standing(4.0, 0.0, 1)),
        ([5.0, 2.0], Standing(3.5, 3.0, 2)),
        ([1.0, 3.0, 5.0], Standing(3.0, 4.0, 3)),
    ],
)
def test_reviewers_together(means: list[float], expected: Standing) -> None:
    assert standing(means) == expected


def test_the_order_is_by_mean_then_agreement_then_number_and_unscored_last() -> None:
    found = [
        (1, Standing(None, None, 0)),
        (2, Standing(3.0, 2.0, 2)),
        (3, Standing(3.0, 1.0, 2)),
        (4, Standing(4.5, 4.0, 2)),
        (5, Standing(3.0, 1.0, 1)),
    ]
    assert order(found) == [4, 3, 5, 2, 1]
