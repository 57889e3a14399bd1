"""The moments of a series, and everybody's own hour: the 31st, short months, clocks that jump, days that are over."""

from datetime import UTC, datetime

import pytest

from features.broadcasts.models import Broadcast
from features.broadcasts.quiet import own_hour
from features.broadcasts.series import next_time
from features.people.quiet import NEVER, Rest


def after(local: str, every: str, *, start: str, until: str, now: str, zone: str = "UTC") -> str | None:
    """The next moment of a series that stands at `local`."""
    one = Broadcast(
        local_time=local, repeat_from=start, repeats=every, repeat_until=until, zone=zone, own_zone=False
    )
    return next_time(one, datetime.fromisoformat(now).replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("local", "every", "start", "until", "now", "expected"),
    [
        (
            "2027-01-04T09:00",
            "weekly",
            "2027-01-04T09:00",
            "2027-12-31",
            "2027-01-04T09:00",
            "2027-01-11T09:00",
        ),
        (
            "2027-01-31T09:00",
            "monthly",
            "2027-01-31T09:00",
            "2027-12-31",
            "2027-01-31T09:00",
            "2027-02-28T09:00",
        ),
        (
            "2027-02-28T09:00",
            "monthly",
            "2027-01-31T09:00",
            "2027-12-31",
            "2027-02-28T09:00",
            "2027-03-31T09:00",
        ),
        (
            "2027-12-15T09:00",
            "monthly",
            "2027-12-15T09:00",
            "2028-06-01",
            "2027-12-15T09:00",
            "2028-01-15T09:00",
        ),
        (
            "2028-01-31T09:00",
            "monthly",
            "2028-01-31T09:00",
            "2028-06-01",
            "2028-01-31T09:00",
            "2028-02-29T09:00",
        ),
        (
            "2027-01-04T09:00",
            "weekly",
            "2027-01-04T09:00",
            "2027-12-31",
            "2027-01-26T10:00",
            "2027-02-01T09:00",
        ),
        ("2027-01-04T09:00", "weekly", "2027-01-04T09:00", "2027-01-10", "2027-01-04T09:00", None),
        (
            "2027-01-04T09:00",
            "weekly",
            "2027-01-04T09:00",
            "2027-01-11",
            "2027-01-04T09:00",
            "2027-01-11T09:00",
        ),
    ],
    ids=[
        "week",
        "31st",
        "31st again",
        "new year",
        "leap",
        "missed weeks are not piled up",
        "over",
        "last day",
    ],
)
def test_the_next_moment(
    local: str, every: str, start: str, until: str, now: str, expected: str | None
) -> None:
    assert after(local, every, start=start, until=until, now=now) == expected


def test_sent_early_the_next_one_keeps_its_day() -> None:
    start = "2027-01-04T09:00"
    found = after(start, "weekly", start=start, until="2027-12-31", now="2027-01-02T20:00")
    assert found == "2027-01-11T09:00"


@pytest.mark.parametrize(
    ("local", "zone", "now", "expected"),
    [
        ("2027-05-14T09:00", "Asia/Yerevan", "2027-05-14T04:00", "2027-05-14T05:00"),
        ("2027-05-14T09:00", "Asia/Yerevan", "2027-05-14T07:00", "2027-05-14T07:00"),
        ("2027-05-14T09:00", "Asia/Yerevan", "2027-05-14T19:00", None),
        ("2027-05-14T09:00", "Asia/Yerevan", "2027-05-15T07:00", None),
        ("2027-05-14T23:30", "Asia/Yerevan", "2027-05-14T04:00", "2027-05-15T04:00"),
        ("2027-03-28T02:30", "Europe/Paris", "2027-03-27T12:00", "2027-03-28T06:00"),
    ],
    ids=["ahead", "passed, still day", "passed, night comes first", "day is over", "asked at night", "gap"],
)
def test_everybodys_own_hour(local: str, zone: str, now: str, expected: str | None) -> None:
    found = own_hour(local, datetime.fromisoformat(now).replace(tzinfo=UTC), Rest(zone))
    assert found == (datetime.fromisoformat(expected).replace(tzinfo=UTC) if expected else None)


def test_an_hour_the_clocks_jump_over_comes_an_hour_later() -> None:
    found = own_hour("2027-03-28T02:30", datetime(2027, 3, 27, tzinfo=UTC), Rest("Europe/Paris", NEVER))
    assert found == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # half past three by the new clock
