"""The next morning: ten o'clock by the family's own wall, after a night's rest, also where clocks jump."""

from datetime import UTC, datetime

import pytest

from features.afterwards.mornings import next_morning


def at(words: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("ended", "zone", "asked"),
    [
        ("2027-03-05T16:00", "Asia/Yerevan", "2027-03-06T06:00"),  # 20:00 there: ten of the next day
        ("2027-03-05T06:00", "Asia/Yerevan", "2027-03-06T06:00"),  # 10:00 there: not on the same day
        ("2027-03-05T00:00", "Asia/Yerevan", "2027-03-05T06:00"),  # 04:00 there: it is the morning after
        ("2027-03-05T00:01", "Asia/Yerevan", "2027-03-06T06:00"),
        ("2027-03-05T19:00", "Asia/Almaty", "2027-03-06T05:00"),  # midnight there, +05 since 2024
        ("2027-03-27T20:00", "Europe/Paris", "2027-03-28T08:00"),  # clocks go forward in the night
        ("2027-10-30T20:00", "Europe/Paris", "2027-10-31T09:00"),  # and back
    ],
)
def test_ten_in_the_morning_after(ended: str, zone: str, asked: str) -> None:
    assert next_morning(at(ended), zone) == at(asked)
