"""The age of a child as people write it, and the classes that follow from the dates of a course."""

from datetime import UTC, date, datetime

import pytest

from features.consultations.refusals import (
    HourUnsure,
    SlotPast,
    SlotsOverlap,
    TimesNotUnderstood,
    TooManyTimes,
)
from features.courses import dates
from features.courses.enrolling import read_age
from features.courses.models import Course
from features.courses.refusals import AgeNotUnderstood

NOW = datetime(2027, 1, 4, 9, tzinfo=UTC)
TODAY = date(2027, 1, 4)


def course(words: str, *, minutes: int = 60, weeks: int = 1, zone: str = "Asia/Yerevan") -> Course:
    """A draft with these dates."""
    return Course(windows=dates.read(words, TODAY), minutes=minutes, weeks=weeks, zone=zone)


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("4", 4),
        ("0", 0),
        ("3 years", 3),
        ("1,5", 1),
        ("18 months", 1),
        ("18 месяцев", 1),
        ("11 ամսական", 0),
        ("30 ай", 2),
        ("24 luni", 2),
        ("18 месяцаў", 1),
        ("18 mois", 1),
        ("ему 5 лет", 5),
    ],
)
def test_an_age_is_read_as_people_write_it(words: str, age: int) -> None:
    assert read_age(words, 1) == age


@pytest.mark.parametrize("words", ["", "little", "-3", "99", "400 months", "2027"])
def test_what_is_no_age_of_a_child_is_asked_again(words: str) -> None:
    with pytest.raises(AgeNotUnderstood):
        read_age(words, 1)


def test_an_end_that_was_written_wins_over_the_usual_length() -> None:
    found = dates.spans(course("14.01 17:00-18:30; 15.01 10:00", minutes=45), NOW)
    assert [(one.starts_local, one.ends_local) for one in found] == [
        ("2027-01-14T17:00", "2027-01-14T18:30"),
        ("2027-01-15T10:00", "2027-01-15T10:45"),
    ]
    assert found[0].starts_at == datetime(2027, 1, 14, 13, tzinfo=UTC)


def test_every_week_keeps_the_wall_clock_when_the_clocks_change() -> None:
    found = dates.spans(course("21.03 17:00", weeks=4, zone="Europe/Chisinau"), NOW)
    assert {one.starts_local[11:] for one in found} == {"17:00"}
    assert [one.starts_at.hour for one in found] == [15, 14, 14, 14]


@pytest.mark.parametrize(
    ("words", "weeks", "refusal"),
    [
        ("today 06:00", 1, SlotPast),
        ("14.01 17:00-19:00; 14.01 18:00", 1, SlotsOverlap),
        ("Mon-Sun 10:00", 12, TooManyTimes),
        ("28.03 02:30", 1, HourUnsure),
    ],
)
def test_classes_that_cannot_be_are_refused(words: str, weeks: int, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        dates.spans(course(words, weeks=weeks, zone="Europe/Paris"), NOW)


def test_words_without_a_day_are_refused() -> None:
    with pytest.raises(TimesNotUnderstood):
        dates.read("whenever", TODAY)


def test_dates_that_went_by_are_still_shown() -> None:
    assert len(dates.spans(course("today 06:00", weeks=4), NOW, past=True)) == 4
