"""When an event is: words, wall clocks, instants; and how long an offer is held."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.booking.offers import HELD, SHORTEST, hold
from features.events.refusals import EndBeforeStart, EventInPast, NoSuchHour, WhenNotUnderstood
from features.events.times import instant, later, read_end, read_when
from features.people.quiet import Rest

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("28.02 18:00", "2027-02-28T18:00", None),
        ("28.02.2027 18:00-20:00", "2027-02-28T18:00", "2027-02-28T20:00"),
        ("28.02 с 18:00 до 20:00", "2027-02-28T18:00", "2027-02-28T20:00"),
        ("28.02, 9:30", "2027-02-28T09:30", None),
        ("28.02 18.30", "2027-02-28T18:30", None),
        ("2027-02-28 18:00", "2027-02-28T18:00", None),
        ("tomorrow at 6 pm", "2026-11-23T18:00", None),
        ("next friday 12 am", "2026-11-27T00:00", None),
        ("завтра в 18:00", "2026-11-23T18:00", None),
        ("28 февраля 18:00", "2027-02-28T18:00", None),
        ("в пятницу 10:00", "2026-11-27T10:00", None),
        ("28 փետրվարի 18:00", "2027-02-28T18:00", None),
        ("28 ақпан 18:00", "2027-02-28T18:00", None),
        ("mâine la 10:00", "2026-11-23T10:00", None),
        ("сёння 23:00", "2026-11-22T23:00", None),
        ("14 mai à 18h30", "2027-05-14T18:30", None),
        ("28.02 24:00", "2027-03-01T00:00", None),
    ],
)
def test_day_and_hour_are_read_in_every_language(words: str, start: str, end: str | None) -> None:
    assert read_when(words, TODAY) == (start, end)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("", WhenNotUnderstood),
        ("18:00", WhenNotUnderstood),
        ("28.02", WhenNotUnderstood),
        ("двадцать восьмое февраля", WhenNotUnderstood),
        ("28.02 13 pm", WhenNotUnderstood),
        ("1:00 2:00 3:00", WhenNotUnderstood),
        ("31.02 18:00", WhenNotUnderstood),
        ("28.02 20:00-18:00", EndBeforeStart),
        ("28.02 18:00-18:00", EndBeforeStart),
        ("14.05.2025 10:00", EventInPast),
        ("2020-01-01 10:00", EventInPast),
    ],
)
def test_what_is_no_time_is_refused(words: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_when(words, TODAY)


@given(st.text(max_size=60))
def test_no_words_break_the_reader(words: str) -> None:
    try:
        start, _ = read_when(words, TODAY)
    except (WhenNotUnderstood, EventInPast, EndBeforeStart):
        return
    assert start >= "2026-11-22"


def test_an_end_is_an_hour_or_a_day_and_an_hour() -> None:
    start = "2027-02-28T18:00"
    assert read_end("20:00", start) == "2027-02-28T20:00"
    assert read_end("01.03 14:00", start) == "2027-03-01T14:00"
    for wrong in ("17:00", "18:00", "01.05 14:00"):
        with pytest.raises(EndBeforeStart):
            read_end(wrong, start)


@pytest.mark.parametrize(
    ("local", "zone", "utc"),
    [
        ("2027-02-28T18:00", "Asia/Yerevan", "2027-02-28T14:00"),
        ("2027-03-28T03:00", "Europe/Berlin", "2027-03-28T01:00"),
        ("2027-10-31T02:30", "Europe/Berlin", "2027-10-31T00:30"),  # comes twice: the first
        ("2024-02-29T12:00", "Asia/Almaty", "2024-02-29T06:00"),
        ("2024-03-01T12:00", "Asia/Almaty", "2024-03-01T07:00"),  # the country changed its clocks
        ("2027-04-04T01:45", "Australia/Lord_Howe", "2027-04-03T14:45"),
    ],
)
def test_the_instant_follows_from_the_wall_clock(local: str, zone: str, utc: str) -> None:
    assert f"{instant(local, zone):%Y-%m-%dT%H:%M}" == utc


def test_an_hour_the_clocks_skip_does_not_exist() -> None:
    with pytest.raises(NoSuchHour):
        instant("2027-03-28T02:30", "Europe/Berlin")


def test_later_is_by_the_wall_clock() -> None:
    assert later("2027-03-27T23:30", 120) == "2027-03-28T01:30"


NOON = datetime(2027, 2, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ahead", "held"),
    [
        (timedelta(days=10), timedelta(hours=24)),
        (timedelta(hours=48), timedelta(hours=24)),
        (timedelta(hours=8), timedelta(hours=4)),
        (timedelta(hours=1), timedelta(minutes=30)),
    ],
)
def test_an_offer_is_shorter_near_the_start(ahead: timedelta, held: timedelta) -> None:
    found = hold(NOON, NOON + ahead, Rest())
    assert found is not None
    assert (found.told_at, found.until - NOON) == (NOON, held)


def test_too_late_is_no_offer() -> None:
    assert hold(NOON, NOON + timedelta(minutes=50), Rest()) is None


@given(st.integers(0, 6 * 365 * 24 * 60), st.integers(0, 400))
def test_nobody_is_woken_and_no_offer_outlives_the_start(minutes: int, hours: int) -> None:
    whose, now = Rest("Europe/Chisinau"), datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    starts_at = now + timedelta(hours=hours)
    assert now <= whose.awake(now) <= now + timedelta(hours=11)
    found = hold(now, starts_at, whose)
    if found is not None:
        assert now <= found.told_at < found.until <= starts_at
        assert SHORTEST <= found.until - found.told_at <= HELD
