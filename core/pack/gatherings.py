"""Kinds of events: what an event of a kind usually has, read with every fault at its line."""

import re

from core.pack import forms
from core.pack.model import USUAL_REMINDERS, EventKind
from core.pack.names import Names
from core.pack.reading import Value
from core.pack.sections import Languages, flag_of, names_of, one_of
from core.pack.shelves import Shelves

WHO = ("families", "specialists", "journalists", "everybody")
LONGEST_ID = 40
"""Letters of an id: it travels in buttons."""
LONGEST_MINUTES = 31 * 24 * 60
MOST_SEATS = 5000
UNITS = {"d": 24 * 60, "h": 60, "m": 1}
_BEFORE = re.compile(r"(\d{1,3})([dhm])")


def event_kinds(shelves: Shelves, languages: Languages) -> dict[str, EventKind]:
    """Kinds of events in the order they are written; words in every language of the pack."""
    return {key: _kind(key, entry, languages) for key, entry in shelves.section("event_kinds").items()}


def _kind(key: str, entry: Value, languages: Languages) -> EventKind:
    if len(key) > LONGEST_ID:
        entry.fault(f"the id '{key}' has more than {LONGEST_ID} letters")
    seats, limited = _number(entry, "seats", MOST_SEATS), flag_of(entry, "limited")
    if seats is not None and not limited:
        entry.fault("'seats' without 'limited: true'")
    follow = entry.get("follow_up")
    return EventKind(
        id=key,
        names=names_of(entry, languages),
        closed=flag_of(entry, "closed"),
        filmed=flag_of(entry, "filmed"),
        limited=limited,
        minutes=_number(entry, "minutes", LONGEST_MINUTES) or 120,
        seats=seats or (20 if limited else None),
        remind=_reminders(entry),
        who=one_of(entry, "who", WHO) if entry.get("who") else WHO[0],
        bring=_words(entry, "bring", languages),
        question=_words(entry, "question", languages),
        follow_up=tuple(one.names(languages) for one in follow.items()) if follow else (),
        wish=flag_of(entry, "wish"),
        course=flag_of(entry, "course"),
        certificate=flag_of(entry, "certificate"),
        application=forms.application(written, languages) if (written := entry.get("application")) else None,
    )


def _words(entry: Value, name: str, languages: Languages) -> Names:
    value = entry.get(name)
    return value.names(languages) if value else Names({})


def _number(entry: Value, name: str, most: int) -> int | None:
    value = entry.get(name)
    if value is None:
        return None
    if not value.text().isdigit() or not 1 <= int(value.text()) <= most:
        value.fault(f"'{name}' must be a whole number from 1 to {most}")
        return None
    return int(value.text())


def _reminders(entry: Value) -> tuple[int, ...]:
    """Minutes before the start, the earliest first; an empty list means none."""
    value = entry.get("remind")
    if value is None:
        return USUAL_REMINDERS
    found = []
    for item in value.items():
        match = _BEFORE.fullmatch(item.text())
        if match is None:
            item.fault(f"'{item.text()}' is no time before the start; write it as 7d, 1d, 2h or 30m")
        else:
            found.append(int(match[1]) * UNITS[match[2]])
    return tuple(sorted(set(found), reverse=True))
