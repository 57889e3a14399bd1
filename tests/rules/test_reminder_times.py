"""When a reminder comes: once, on the wall clock of whoever gets it, never at night; over every zone there is."""

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from random import Random
from zoneinfo import ZoneInfo, available_timezones

import pytest

from features.people.quiet import EVENING, NIGHT, NIGHTS, Quiet, Rest
from features.reminders.planning import AHEAD
from features.reminders.times import DAY, LEADS, due_at, useful_until

CASES = 20_000
FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC)
NO_QUIET = Quiet(time(0), time(0))
"""Covers nothing."""
WEEK = 7 * DAY


@lru_cache(maxsize=1)
def zones() -> list[str]:
    """Every IANA zone of this machine's data; "Factory" and the like are none."""
    return sorted(zone for zone in available_timezones() if "/" in zone or zone in ("UTC", "GMT"))


@lru_cache(maxsize=8)
def cases(seed: int = 7) -> list[tuple[str, datetime, int]]:
    """A zone, a start on a quarter of an hour, a lead: the same ones in every run, each zone many times."""
    chance = Random(seed)  # noqa: S311 (the same cases in every run)
    span = int((LAST - FIRST) / timedelta(minutes=15))
    made = [
        (
            zones()[number % len(zones())],
            FIRST + timedelta(minutes=15) * chance.randrange(span),
            chance.choice((*LEADS, 3 * DAY, 60)),
        )
        for number in range(CASES)
    ]
    return sorted(made)  # zone by zone: Python keeps few of them in memory


def wall(at: datetime, zone: str) -> datetime:
    """What the clock on the wall shows."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def exists(shown: datetime, zone: str) -> bool:
    """Whether the wall clock of the zone ever shows this."""
    back = shown.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone))
    return back.replace(tzinfo=None) == shown


def test_whole_days_are_counted_on_the_wall_clock_of_every_zone() -> None:
    gaps = 0
    for zone, start, lead in cases():
        if lead % DAY:
            continue
        due = wall(due_at(start, lead, Rest(zone, NO_QUIET)), zone)
        meant = wall(start, zone) - timedelta(minutes=lead)
        if exists(meant, zone):
            assert due == meant, (zone, start, lead)
        else:
            gaps += 1
            assert timedelta() < due - meant <= timedelta(days=1), (zone, start, lead)
    assert gaps < CASES / 100


def test_hours_are_real_hours_in_every_zone() -> None:
    for zone, start, lead in cases():
        if lead < DAY:
            assert start - due_at(start, lead, Rest(zone, NO_QUIET)) == timedelta(minutes=lead)


def test_nobody_is_rung_at_night_in_any_zone() -> None:
    for zone, start, lead in cases():
        due = due_at(start, lead, Rest(zone))
        assert not NIGHT.covers(wall(due, zone).time()), (zone, start, lead, due)
        assert due < start
        assert abs(due - (start - timedelta(minutes=lead))) < timedelta(hours=14), (zone, start, lead, due)


def test_what_the_night_moves_still_leaves_half_the_time_or_comes_the_evening_before() -> None:
    for zone, start, lead in cases():
        plain, due = due_at(start, lead, Rest(zone, NO_QUIET)), due_at(start, lead, Rest(zone))
        if due > plain:
            assert start - due >= timedelta(minutes=lead) / 2
        elif due < plain:
            evening = datetime.combine(wall(due, zone).date(), NIGHT.begins) - EVENING
            assert wall(due, zone) == evening or not exists(evening, zone), (zone, start, lead)


def test_the_same_question_has_the_same_answer_and_leads_never_change_places() -> None:
    for zone, start, _ in cases()[:5_000]:
        dues = [due_at(start, lead, Rest(zone)) for lead in LEADS]
        assert dues == sorted(dues)
        assert dues == [due_at(start, lead, Rest(zone)) for lead in LEADS]


@pytest.mark.parametrize(
    ("zone", "start", "lead", "due"),
    [
        # Berlin, clocks go forward on 28 March 2027: the day before has the same wall clock, an hour less in between
        ("Europe/Berlin", "2027-03-28T18:00", DAY, "2027-03-27T18:00"),
        ("Europe/Berlin", "2027-03-29T02:30", DAY, "2027-03-28T08:00"),  # 02:30 was skipped, and it was night
        ("Europe/Berlin", "2027-03-28T05:00", 120, "2027-03-27T21:30"),
        # Berlin, clocks go back on 31 October 2027
        ("Europe/Berlin", "2027-10-31T18:00", DAY, "2027-10-30T18:00"),
        ("Europe/Berlin", "2027-11-01T02:30", DAY, "2027-10-31T08:00"),  # 02:30 comes twice
        # Almaty, from +06 to +05 on 1 March 2024
        ("Asia/Almaty", "2024-03-01T18:00", DAY, "2024-02-29T18:00"),
        ("Asia/Almaty", "2024-03-07T18:00", WEEK, "2024-02-29T18:00"),
        # Lord Howe goes by half an hour
        ("Australia/Lord_Howe", "2027-10-03T18:00", DAY, "2027-10-02T18:00"),
        ("Australia/Lord_Howe", "2027-04-04T18:00", DAY, "2027-04-03T18:00"),
        # Cairo skips midnight itself
        ("Africa/Cairo", "2026-05-01T00:30", WEEK, "2026-04-24T08:00"),
        # quiet hours
        ("Asia/Yerevan", "2027-05-14T09:00", 120, "2027-05-14T08:00"),  # an hour is left: half of two
        ("Asia/Yerevan", "2027-05-14T08:30", 120, "2027-05-13T21:30"),  # half an hour is not
        ("Asia/Yerevan", "2027-05-14T10:00", 120, "2027-05-14T08:00"),
        (
            "Asia/Yerevan",
            "2027-05-15T00:30",
            120,
            "2027-05-14T21:30",
        ),  # 22:30 is quiet, and the morning is too late
        ("Asia/Yerevan", "2027-05-15T00:00", 120, "2027-05-14T21:30"),
        ("Asia/Yerevan", "2027-05-14T23:59", 120, "2027-05-14T21:59"),
        ("Asia/Yerevan", "2027-05-14T07:00", DAY, "2027-05-13T08:00"),
    ],
)
def test_remarkable_days(zone: str, start: str, lead: int, due: str) -> None:
    starts_at = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    assert wall(due_at(starts_at, lead, Rest(zone)), zone) == datetime.fromisoformat(due)


def test_a_family_elsewhere_is_rung_by_its_own_clock() -> None:
    starts_at = datetime(2027, 5, 14, 19, tzinfo=ZoneInfo("Asia/Almaty"))
    there, here = (
        due_at(starts_at, 120, Rest("Asia/Almaty")),
        due_at(starts_at, 120, Rest("America/New_York")),
    )
    assert wall(there, "Asia/Almaty") == datetime.fromisoformat("2027-05-14T17:00")
    assert wall(here, "America/New_York") == datetime.fromisoformat(
        "2027-05-14T08:00"
    )  # 08:00 there, two hours before
    assert wall(
        due_at(starts_at, DAY, Rest("America/New_York")), "America/New_York"
    ) == datetime.fromisoformat("2027-05-13T10:00")


def test_shorter_quiet_hours_ring_later() -> None:
    short = Quiet(time(23), time(6))
    starts_at = datetime(2027, 5, 14, 8, 30, tzinfo=ZoneInfo("Asia/Yerevan"))
    assert wall(
        due_at(starts_at, 120, Rest("Asia/Yerevan", short)), "Asia/Yerevan"
    ) == datetime.fromisoformat("2027-05-14T06:30")


@pytest.mark.parametrize("night", NIGHTS)
def test_the_hours_a_person_chose_are_kept_in_every_zone(night: tuple[int, int]) -> None:
    chosen = Quiet(time(night[0]), time(night[1]))
    for zone, start, lead in cases()[::4]:
        due = due_at(start, lead, Rest(zone, chosen))
        assert not chosen.covers(wall(due, zone).time()), (zone, start, lead, due)
        assert start - timedelta(minutes=lead) - due <= AHEAD, (zone, start, lead, due)


@pytest.mark.parametrize(
    ("begins", "ends", "inside", "outside"),
    [
        (time(22), time(8), (time(22), time(23, 59), time(0), time(7, 59)), (time(8), time(21, 59))),
        (time(1), time(5), (time(1), time(4, 59)), (time(0, 59), time(5), time(23))),
        (time(0), time(0), (), (time(0), time(12))),
    ],
)
def test_the_end_of_the_quiet_belongs_to_the_day(
    begins: time, ends: time, inside: tuple[time, ...], outside: tuple[time, ...]
) -> None:
    quiet = Quiet(begins, ends)
    assert all(quiet.covers(at) for at in inside)
    assert not any(quiet.covers(at) for at in outside)


def test_a_late_one_helps_until_the_next_would_come() -> None:
    start = datetime(2027, 5, 14, 15, tzinfo=UTC)
    assert useful_until(start, WEEK, LEADS) == start - timedelta(days=1)
    assert useful_until(start, DAY, LEADS) == start - timedelta(hours=2)
    assert useful_until(start, 120, LEADS) == start
    assert useful_until(start, DAY, (DAY,)) == start


def test_the_control_plain_hours_go_wrong_on_the_wall() -> None:
    """What the rules are for: 24 real hours before is another hour on the wall in a night of change, and rings at night."""
    wrong = sum(
        wall(start - timedelta(days=1), zone) != wall(start, zone) - timedelta(days=1)
        for zone, start, lead in cases()
        if lead == DAY
    )
    loud = sum(NIGHT.covers(wall(start - timedelta(hours=2), zone).time()) for zone, start, _ in cases())
    assert wrong > 0
    assert loud > CASES / 4
