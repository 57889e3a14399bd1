"""Times as specialists write them, reminders around quiet hours, and clocks that change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Refusal
from core.text import LANGUAGES, Text, Texts
from features.consultations.refusals import HourUnsure, SlotPast, TimesNotUnderstood, WindowTooShort
from features.consultations.reminders import due_at
from features.consultations.times import Window, beginnings, instant, read_times
from features.people.quiet import Rest
from tests.laws.sources import LOCALES

SUNDAY = date(2026, 11, 22)
ZONES = ("UTC", "Asia/Yerevan", "Europe/Paris", "Asia/Almaty", "Asia/Kamchatka", "America/New_York")


def read(words: str) -> list[str]:
    """The hours as short words: day, from, to."""
    return [
        f"{one.day:%d.%m.%y} {one.start:%H:%M}" + (f"-{one.end:%H:%M}" if one.end else "")
        for one in read_times(words, SUNDAY)
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("14.05 15:00", ["14.05.27 15:00"]),
        ("2027-05-14 15:00", ["14.05.27 15:00"]),
        ("14 May at 3 pm", ["14.05.27 15:00"]),
        ("14 May 3-5 pm", ["14.05.27 15:00-17:00"]),
        ("14 May 10-1 pm", ["14.05.27 10:00-13:00"]),
        ("14 May 10 am - 1:30 pm", ["14.05.27 10:00-13:30"]),
        ("le 14 mai 15h30", ["14.05.27 15:30"]),
        ("завтра в 15:00", ["23.11.26 15:00"]),
        ("14 мая с 10 до 13", ["14.05.27 10:00-13:00"]),
        ("14–16 May 10-14", ["14.05.27 10:00-14:00", "15.05.27 10:00-14:00", "16.05.27 10:00-14:00"]),
        ("14.05-15.05 10-13", ["14.05.27 10:00-13:00", "15.05.27 10:00-13:00"]),
        ("14, 16 May 10-12", ["14.05.27 10:00-12:00", "16.05.27 10:00-12:00"]),
        ("Mon, Wed 17-19", ["23.11.26 17:00-19:00", "25.11.26 17:00-19:00"]),
        ("пн ср 17:00-18:00", ["23.11.26 17:00-18:00", "25.11.26 17:00-18:00"]),
        ("sat-mon 9-10", ["28.11.26 09:00-10:00", "29.11.26 09:00-10:00", "30.11.26 09:00-10:00"]),
        ("mon 17:00\ntue 18:00", ["23.11.26 17:00", "24.11.26 18:00"]),
        ("22.11 23:00", ["22.11.26 23:00"]),
    ],
)
def test_what_is_read(words: str, expected: list[str]) -> None:
    assert read(words) == expected


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("the second tuesday, five in the evening", TimesNotUnderstood),
        ("послезавтра вечером", TimesNotUnderstood),
        ("14.05", TimesNotUnderstood),
        ("15:00", TimesNotUnderstood),
        ("14 May 15", TimesNotUnderstood),
        ("mon 19-17", TimesNotUnderstood),
        ("tomorrow 25:00", TimesNotUnderstood),
        ("tomorrow 13 pm", TimesNotUnderstood),
        ("30.02 10:00", TimesNotUnderstood),
        ("1.01-31.12 10-12", TimesNotUnderstood),
        ("", TimesNotUnderstood),
        ("😀", TimesNotUnderstood),
        ("01.01.2026 10:00", SlotPast),
        ("21.11.2026 10:00", SlotPast),
    ],
)
def test_what_is_refused(words: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        read(words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "key", ["specialist-consultations-ask-times", "specialist-consultations-times-unclear"]
)
def test_the_examples_we_give_can_be_read(language: str, key: str) -> None:
    words = Texts(LOCALES).label(Text(key, {"city": "Paris"}), language)
    examples = [line for line in words.splitlines() if line[-3:-2] == ":"]
    assert len(examples) == 3
    assert [len(read(example)) for example in examples] == [1, 2, 3]


@given(st.text(max_size=60))
def test_anything_is_read_or_refused(words: str) -> None:
    try:
        read_times(words, SUNDAY)
    except (TimesNotUnderstood, SlotPast):
        return


def test_hours_are_cut_into_whole_consultations() -> None:
    window = Window(SUNDAY, time(10), time(12))
    assert [f"{one:%H:%M}" for one in beginnings([window], minutes=45, weeks=1)] == ["10:00", "10:45"]
    assert len(beginnings([window], minutes=60, weeks=4)) == 8
    with pytest.raises(WindowTooShort):
        beginnings([window], minutes=150, weeks=1)


@pytest.mark.parametrize(
    ("written", "zone", "fine"),
    [
        ("2027-03-28T02:30", "Europe/Paris", False),
        ("2027-10-31T02:30", "Europe/Paris", False),
        ("2027-03-28T03:30", "Europe/Paris", True),
        ("2027-03-28T02:30", "Asia/Yerevan", True),
    ],
)
def test_an_hour_that_is_skipped_or_doubled_is_refused(written: str, zone: str, fine: bool) -> None:
    wall = datetime.fromisoformat(written)
    if fine:
        assert instant(wall, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall
    else:
        with pytest.raises(HourUnsure):
            instant(wall, zone)


YEREVAN = Rest("Asia/Yerevan")


def at(hour: int, minute: int = 0, day: int = 10) -> datetime:
    """An instant in Yerevan."""
    return datetime(2027, 3, day, hour, minute, tzinfo=ZoneInfo("Asia/Yerevan"))


@pytest.mark.parametrize(
    ("start", "ahead", "due"),
    [
        (at(15), timedelta(hours=2), at(13)),
        (at(9), timedelta(hours=2), at(8)),
        (at(8), timedelta(hours=2), at(21, 30, 9)),
        (at(15), timedelta(days=1), at(15, 0, 9)),
        (at(23), timedelta(days=1), at(8)),
        (at(1), timedelta(hours=2), at(21, 30, 9)),
    ],
)
def test_a_reminder_leaves_the_night_alone(start: datetime, ahead: timedelta, due: datetime) -> None:
    assert due_at(start, ahead, YEREVAN, at(0, 0, 1)) == due
    assert due_at(start, ahead, YEREVAN, due) is None


@given(
    st.integers(0, 7 * 365 * 24 * 12),
    st.sampled_from(ZONES),
    st.sampled_from([timedelta(days=1), timedelta(hours=2)]),
)
def test_every_reminder_is_awake_and_in_time(step: int, zone: str, ahead: timedelta) -> None:
    starts_at = datetime(2024, 1, 1, tzinfo=UTC) + step * timedelta(minutes=5)
    due = due_at(starts_at, ahead, Rest(zone), starts_at - timedelta(days=3))
    assert due is not None
    assert due <= starts_at - timedelta(minutes=30)
    assert Rest(zone).awake(due) == due
