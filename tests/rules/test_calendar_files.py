"""Calendar files: read back by two other readers, the same for ever, right in every zone, gone when cancelled."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event
from ics import Calendar as OtherReader

from core.calendar import Entry, one_line, write
from tests.rules.test_reminder_times import zones

ENTRY = Entry(
    uid="event-7@bot.t.me",
    sequence=2,
    start=datetime(2027, 3, 28, 16, tzinfo=UTC),
    end=datetime(2027, 3, 28, 18, tzinfo=UTC),
    zone="Europe/Berlin",
    title="Film: “Река тишины”; for all, and talk",
    stamp=datetime(2026, 11, 22, 12, tzinfo=UTC),
    text="First line\nsecond, with; marks \\ and Հայերեն",
    place="12 Abovyan St, Yerevan",
    lat=40.18,
    lon=44.51,
    url="https://t.me/bot?start=ev_7",
)


def read(file: bytes) -> tuple[Any, list[Any]]:
    """Strictly: a fault is an error."""
    calendar = Calendar.from_ical(file)
    assert isinstance(calendar, Calendar)
    events = [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]
    assert not calendar.errors
    assert not any(one.errors for one in events)
    return calendar, events


def test_everything_comes_back_as_it_was() -> None:
    calendar, (event,) = read(write([ENTRY], name="Ryadom"))
    assert calendar["METHOD"] == "PUBLISH"
    assert calendar["X-WR-CALNAME"] == "Ryadom"
    assert event["UID"] == ENTRY.uid
    assert event["SEQUENCE"] == 2
    assert event["SUMMARY"] == ENTRY.title
    assert event["DESCRIPTION"] == ENTRY.text
    assert event["LOCATION"] == ENTRY.place
    assert event["STATUS"] == "CONFIRMED"
    assert event["URL"] == ENTRY.url
    assert (event["GEO"].latitude, event["GEO"].longitude) == (40.18, 44.51)
    assert event["DTSTART"].dt.astimezone(UTC) == ENTRY.start
    assert event["DTEND"].dt.astimezone(UTC) == ENTRY.end
    assert event["DTSTART"].params["TZID"] == "Europe/Berlin"


def test_another_reader_reads_the_same() -> None:
    (event,) = OtherReader(write([ENTRY], name="Ryadom").decode()).events
    assert event.uid == ENTRY.uid
    assert event.name == ENTRY.title
    assert event.description == ENTRY.text
    assert event.location == ENTRY.place
    assert event.begin.datetime.astimezone(UTC) == ENTRY.start
    assert event.end.datetime.astimezone(UTC) == ENTRY.end


def test_lines_end_and_fold_as_the_standard_says() -> None:
    file = write([replace(ENTRY, text="Հայերեն " * 60)], name="Ryadom")
    assert file.count(b"\n") == file.count(b"\r\n")
    assert max(len(line) for line in file.split(b"\r\n")) <= 75
    for line in file.split(b"\r\n"):
        line.decode()  # no letter is cut in two


def test_every_zone_named_is_defined_once() -> None:
    there = replace(ENTRY, uid="event-8@bot.t.me", zone="Asia/Almaty")
    calendar, _ = read(write([ENTRY, there, replace(there, uid="event-9@bot.t.me")], name="x"))
    assert sorted(str(one["TZID"]) for one in calendar.walk("VTIMEZONE")) == ["Asia/Almaty", "Europe/Berlin"]


def test_the_definition_alone_leads_to_the_same_instant_in_many_zones() -> None:
    """Readers that know no zone by its name use the definition in the file; so does this test."""
    chance = Random(11)  # noqa: S311 (the same cases in every run)
    for zone in chance.sample(zones(), 60):
        start = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=chance.randrange(7 * 365 * 24))
        entry = replace(ENTRY, zone=zone, start=start, end=start + timedelta(hours=2))
        calendar, (event,) = read(write([entry], name="x"))
        for defined in calendar.walk("VTIMEZONE"):
            shown = event["DTSTART"].dt.replace(tzinfo=None)
            assert shown.replace(tzinfo=defined.to_tz(lookup_tzid=False)).astimezone(UTC) == start, (
                zone,
                start,
            )


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Asia/Almaty", "2024-02-29T18:00"),  # +06
        ("Asia/Almaty", "2024-03-01T18:00"),  # +05 from this day on
        ("Europe/Berlin", "2027-10-31T02:30"),  # strikes twice: the first
        ("Australia/Lord_Howe", "2027-10-03T12:00"),
    ],
)
def test_remarkable_hours(zone: str, start: str) -> None:
    at = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    _, (event,) = read(write([replace(ENTRY, zone=zone, start=at, end=at + timedelta(hours=1))], name="x"))
    assert event["DTSTART"].dt.astimezone(UTC) == at


def test_the_second_of_two_equal_hours_is_written_in_utc() -> None:
    at = datetime(2027, 10, 31, 1, 30, tzinfo=UTC)  # 02:30 for the second time
    file = write([replace(ENTRY, start=at, end=at + timedelta(hours=1))], name="x")
    assert b"DTSTART:20271031T013000Z" in file
    _, (event,) = read(file)
    assert event["DTSTART"].dt == at


def test_a_newer_file_takes_the_place_of_the_older() -> None:
    moved = replace(
        ENTRY, sequence=3, start=ENTRY.start + timedelta(days=1), end=ENTRY.end + timedelta(days=1)
    )
    _, (old,) = read(write([ENTRY], name="x"))
    _, (new,) = read(write([moved], name="x"))
    assert old["UID"] == new["UID"]
    assert new["SEQUENCE"] > old["SEQUENCE"]


def test_a_cancelled_event_is_taken_out_and_a_feed_only_marks_it() -> None:
    off = replace(ENTRY, sequence=3, cancelled=True)
    calendar, (event,) = read(write([off], name="x"))
    assert calendar["METHOD"] == "CANCEL"
    assert event["STATUS"] == "CANCELLED"
    calendar, _ = read(write([off, ENTRY], name="x"))
    assert calendar["METHOD"] == "PUBLISH"
    calendar, (event,) = read(write([off], name="x", feed=True))
    assert calendar["METHOD"] == "PUBLISH"
    assert event["STATUS"] == "CANCELLED"


def test_an_empty_list_is_a_calendar_too() -> None:
    calendar, events = read(write([], name="Ryadom", feed=True))
    assert events == []
    assert calendar["METHOD"] == "PUBLISH"


def test_a_hostile_title_stays_one_line() -> None:
    title = "Film\r\nEND:VEVENT\r\nBEGIN:VEVENT\x00 \u202e!"
    assert one_line(title) == "Film END:VEVENT BEGIN:VEVENT !"
    _, events = read(
        write([replace(ENTRY, title=title, place=title, text=title.replace("\x00", ""))], name=title)
    )
    assert len(events) == 1
