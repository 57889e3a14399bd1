"""When the weekly message comes: on Saturday at eleven by the person's own clock, once a week, never in quiet hours."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from features.broadcasts.gathering import due_at
from features.broadcasts.wording import LONGEST_TITLE, title_of
from features.people.quiet import NIGHTS, Quiet, Rest

ZONES = ("UTC", "Asia/Yerevan", "Europe/Chisinau", "Asia/Kamchatka", "America/New_York", "Pacific/Apia")
MINUTES = st.integers(0, 4 * 365 * 24 * 60)


def at(minutes: int) -> datetime:
    """An instant within four years."""
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)


@given(MINUTES, st.sampled_from(ZONES), st.sampled_from(NIGHTS))
def test_it_is_saturday_at_eleven_within_a_week(minutes: int, zone: str, night: tuple[int, int]) -> None:
    since = at(minutes)
    due = due_at(since, Rest(zone, Quiet(time(night[0]), time(night[1]))))
    wall = due.astimezone(ZoneInfo(zone))
    assert (wall.weekday(), wall.time()) == (5, time(11))
    assert since < due <= since + timedelta(days=7, hours=1)


@given(MINUTES, st.integers(1, 7 * 24 * 60 - 61), st.sampled_from(ZONES))
def test_what_is_left_out_in_one_week_comes_in_one_message(minutes: int, later: int, zone: str) -> None:
    whose = Rest(zone)
    first = due_at(at(minutes), whose)
    second = due_at(at(minutes + later), whose)
    assert second == first or second - first >= timedelta(days=6, hours=23)
    assert due_at(first, whose) > first


def test_who_sleeps_at_eleven_gets_it_when_they_are_awake() -> None:
    late = Rest("UTC", Quiet(time(4), time(13)))
    assert due_at(at(0), late).time() == time(13)


def test_a_title_is_the_first_line_without_markup() -> None:
    assert title_of("<b>Film</b> &amp; talk\nAt six.") == "Film & talk"
    assert title_of("\n\n  <i>Later</i>\n") == "Later"
    assert title_of("x" * 200) == "x" * (LONGEST_TITLE - 1) + "…"
