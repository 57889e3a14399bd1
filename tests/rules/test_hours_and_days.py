"""Hours and days as people write them, and the clock of a zone."""

from datetime import UTC, date, datetime

import pytest

from features.people.days import DayNotUnderstood, read_day
from features.people.hours import ALWAYS, HoursNotUnderstood, Week, every_day, in_words, is_open, read_hours

SUNDAY = date(2026, 11, 22)
OFFICE: Week = [[["09:00", "18:00"]]] * 5 + [[], []]


@pytest.mark.parametrize(
    ("words", "week"),
    [
        ("9-18", every_day("09:00", "18:00")),
        ("09:00–18:00", every_day("09:00", "18:00")),
        ("9.30-18", every_day("09:30", "18:00")),
        ("lun-ven 9h-18h", OFFICE),
        ("Mon-Fri 9-18", OFFICE),
        ("пн-пт: 9-18", OFFICE),
        ("понедельник - пятница 9-18", OFFICE),
        ("24/7", ALWAYS),
        ("0-24", ALWAYS),
        ("22-2", [[["00:00", "02:00"], ["22:00", "24:00"]]] * 7),
        ("sat 10-12, sun 11-13", [[]] * 5 + [[["10:00", "12:00"]], [["11:00", "13:00"]]]),
        ("fri-mon 10-12", [[["10:00", "12:00"]], [], [], [], *[[["10:00", "12:00"]]] * 3]),
        ("", None),
        ("9", None),
        ("9-9", None),
        ("25-26", None),
        ("9:70-10", None),
        ("9-18 sometimes", None),
        ("someday 9-18", None),
    ],
)
def test_hours(words: str, week: Week | None) -> None:
    if week is None:
        with pytest.raises(HoursNotUnderstood):
            read_hours(words)
    else:
        assert read_hours(words) == week


def test_a_window_past_midnight_goes_on_into_monday() -> None:
    assert read_hours("sun 22-2") == [[["00:00", "02:00"]], *[[]] * 5, [["22:00", "24:00"]]]


@pytest.mark.parametrize(
    ("instant", "is_in"),
    [
        (datetime(2026, 11, 23, 5, 0, tzinfo=UTC), True),  # Monday 09:00 in Yerevan
        (datetime(2026, 11, 23, 4, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 23, 13, 59, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 14, 0, tzinfo=UTC), False),
        (datetime(2026, 11, 22, 8, 0, tzinfo=UTC), False),  # Sunday
    ],
)
def test_the_clock_of_the_zone_decides(instant: datetime, is_in: bool) -> None:
    assert is_open(OFFICE, "Asia/Yerevan", instant) is is_in


def test_any_time_is_any_time() -> None:
    assert all(
        is_open(ALWAYS, "Europe/Paris", datetime(2027, 3, 28, hour, 59, tzinfo=UTC)) for hour in range(24)
    )


def test_a_week_in_words() -> None:
    assert in_words(OFFICE)["en"] == "Mon–Fri 09:00–18:00"
    assert in_words(every_day("09:00", "20:00"))["ru"] == "09:00–20:00"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("14.05", date(2027, 5, 14)),
        ("until 14.05", date(2027, 5, 14)),
        ("до 14.05", date(2027, 5, 14)),
        ("1.12", date(2026, 12, 1)),
        ("14/05/2027", date(2027, 5, 14)),
        ("14.5.27", date(2027, 5, 14)),
        ("2027-05-14", date(2027, 5, 14)),
        ("14 May", date(2027, 5, 14)),
        ("May 14, 2027", date(2027, 5, 14)),
        ("14 мая", date(2027, 5, 14)),
        ("14 мая 2027 года", date(2027, 5, 14)),
        ("до 5 декабря", date(2026, 12, 5)),
        ("1er mai", date(2027, 5, 1)),
        ("1 mai", date(2027, 5, 1)),
        ("5 դեկտեմբերի", date(2026, 12, 5)),
        ("today", SUNDAY),
        ("завтра", date(2026, 11, 23)),
        ("Friday", date(2026, 11, 27)),
        ("в пятницу", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("in 3 days", date(2026, 11, 25)),
        ("через 2 недели", date(2026, 12, 6)),
        ("a week", date(2026, 11, 29)),
        ("22", SUNDAY),
        ("14", date(2026, 12, 14)),
        ("31", date(2026, 12, 31)),
        ("", None),
        ("yesterday", None),
        ("31.02", None),
        ("1.1.2020", None),
        ("1.1.2030", None),
        ("99", None),
        ("14.13", None),
        ("May", None),
        ("400 days", None),
        ("between 3 and 5 May", None),
    ],
)
def test_days(words: str, day: date | None) -> None:
    if day is None:
        with pytest.raises(DayNotUnderstood):
            read_day(words, SUNDAY)
    else:
        assert read_day(words, SUNDAY) == day
