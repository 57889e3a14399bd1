"""Calendar files other programs read (RFC 5545): stable names, zone definitions, changes and cancellations that take hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

PRODUCT = "-//Ryadom//Calendar//EN"
BEFORE, AFTER = timedelta(days=366), timedelta(days=366)
"""How far around the entries the zone definitions reach."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What no calendar program shows, and what turns the writing direction of everything after it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a calendar.

    uid: the same for ever, so that a newer file replaces an older one. sequence: grows with every change that matters.
    start, end: aware instants; zone: the IANA zone its wall clock runs in. stamp: when it was changed last.
    lat, lon: degrees, None when nobody knows.
    """

    uid: str
    sequence: int
    start: datetime
    end: datetime
    zone: str
    title: str
    stamp: datetime
    text: str = ""
    place: str = ""
    lat: float | None = None
    lon: float | None = None
    url: str = ""
    cancelled: bool = False


def write(entries: Sequence[Entry], *, name: str, feed: bool = False) -> bytes:
    """Return the file. One whose every entry is cancelled takes them out of the reader's calendar (METHOD:CANCEL).

    feed: what programs fetch again and again; there a cancelled entry is marked, and nothing is asked of the reader.
    """
    calendar = Calendar()
    gone = not feed and bool(entries) and all(entry.cancelled for entry in entries)
    for key, value in (
        ("prodid", PRODUCT),
        ("version", "2.0"),
        ("calscale", "GREGORIAN"),
        ("method", "CANCEL" if gone else "PUBLISH"),
        ("name", one_line(name)),
        ("x-wr-calname", one_line(name)),
    ):
        calendar.add(key, value)
    for entry in entries:
        calendar.add_component(_event(entry))
    if entries:
        first = min(entry.start for entry in entries) - BEFORE
        last = max(entry.end for entry in entries) + AFTER
        calendar.add_missing_timezones(first_date=first.date(), last_date=last.date())
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    zone = ZoneInfo(entry.zone)
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.stamp.astimezone(UTC))
    event.add("last-modified", entry.stamp.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("dtstart", _on_wall(entry.start, zone))
    event.add("dtend", _on_wall(entry.end, zone))
    event.add("summary", one_line(entry.title))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    for key, value in (
        ("description", _text(entry.text)),
        ("location", one_line(entry.place)),
        ("url", entry.url),
    ):
        if value:
            event.add(key, value)
    if entry.lat is not None and entry.lon is not None:
        event.add("geo", (entry.lat, entry.lon))
    return event


def _on_wall(at: datetime, zone: ZoneInfo) -> datetime:
    """The wall time of an instant; an hour the clock strikes twice cannot be told apart by a wall time: then UTC."""
    local = at.astimezone(zone)
    return local if local.fold == 0 and zone.key != "UTC" else at.astimezone(UTC)


def one_line(words: str) -> str:
    """Words without line breaks and control characters, which titles and names may not have."""
    return " ".join(_CONTROL.sub(" ", words).split())


def _text(words: str) -> str:
    """Words on several lines, without other control characters."""
    return "\n".join(_CONTROL.sub("", line) for line in words.splitlines())
