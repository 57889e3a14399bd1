"""What a group may ask for: each kind of question about a person becomes one SQL condition."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from core.actor import Role
from core.db import table_of
from core.pack import Pack
from features.booking.models import OPEN, Booking, Stand
from features.broadcasts import places
from features.broadcasts.models import Fate, Followed, Recipient
from features.doors.models import Pass
from features.events.models import Event
from features.people.models import Person, StaffRole

people = table_of(Person)
roles = table_of(StaffRole)
followed = table_of(Followed)
recipients = table_of(Recipient)
bookings = table_of(Booking)
passes = table_of(Pass)
events = table_of(Event)
spoken = func.coalesce(people.c.language, people.c.app_language)
"""The language a person reads."""
JOINED = (Stand.COMING.value, Stand.INTERESTED.value)
DAYS = ("7", "14", "30", "60", "90")
"""So long somebody has not heard from us."""


class Dim(StrEnum):
    """What a group asks for; the values travel in buttons."""

    COUNTRY = "c"
    LANGUAGE = "l"
    ROLE = "r"
    TOPIC = "t"
    AGE = "a"
    REGION = "g"
    NEAR = "d"
    """A place and kilometres around it: "gyumri~50"."""
    EVENT = "e"
    """How they stand to an event, or to any: "j12" joined, "a12" attended, "n" not yet at any."""
    HOST = "o"
    """They joined an event of this organisation."""
    SILENT = "s"
    """No announcement reached them for so many days."""


class Took(StrEnum):
    """How somebody stands to an event."""

    JOINED = "j"
    ATTENDED = "a"
    NOT_YET = "n"


@dataclass(frozen=True, slots=True)
class Ground:
    """What conditions are made from beside the values."""

    pack: Pack
    now: datetime


def condition(dim: Dim, values: Sequence[str], ground: Ground) -> ColumnElement[bool]:
    """Any of the values."""
    return _CONDITIONS[dim](values, ground)


def works(role: str | None = None) -> ColumnElement[bool]:
    """People who hold a role here, or this one."""
    active = and_(roles.c.person_id == people.c.id, roles.c.state == "active")
    return exists(select(roles.c.id).where(active if role is None else and_(active, roles.c.role == role)))


def event_value(took: Took, event_id: int | None) -> str:
    """The value of a list that means this."""
    return f"{took.value}{event_id or ''}"


def took_and_event(value: str) -> tuple[Took, int | None]:
    """What a value of the list means; no number: any event."""
    return Took(value[:1]), int(value[1:]) if value[1:] else None


def _country(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    return people.c.country.in_(values)


def _language(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    return spoken.in_(values)


def _role(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    held = [works(role) for role in values if role != Role.PARENT]
    return or_(*held, *([~works()] if Role.PARENT in values else []))


def _topic(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    mine = followed.c.person_id == people.c.id
    return exists(select(followed.c.id).where(mine, followed.c.topic.in_(values)))


def _age(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    return people.c.child_age_band.in_(values)


def _region(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    return places.lives_in(values)


def _near(values: Sequence[str], ground: Ground) -> ColumnElement[bool]:
    return or_(*(places.lives_near(ground.pack, value) for value in values))


def _event(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    return or_(*(_stands(*took_and_event(value)) for value in values))


def _stands(took: Took, event_id: int | None) -> ColumnElement[bool]:
    mine = bookings.c.person_id == people.c.id
    there = mine if event_id is None else and_(mine, bookings.c.event_id == event_id)
    if took is Took.ATTENDED:
        came = select(passes.c.id).join(bookings, bookings.c.id == passes.c.booking_id)
        return exists(came.where(there, passes.c.arrived_at.is_not(None)))
    if took is Took.JOINED:
        return exists(select(bookings.c.id).where(there, bookings.c.state.in_(JOINED)))
    return ~exists(select(bookings.c.id).where(there, bookings.c.state.in_([state.value for state in OPEN])))


def _host(values: Sequence[str], _ground: Ground) -> ColumnElement[bool]:
    theirs = select(bookings.c.id).join(events, events.c.id == bookings.c.event_id)
    mine = (bookings.c.person_id == people.c.id, bookings.c.state.in_(JOINED))
    return exists(theirs.where(*mine, events.c.host.in_(values)))


def _silent(values: Sequence[str], ground: Ground) -> ColumnElement[bool]:
    since = ground.now - timedelta(days=min(map(int, values)))
    mine = (recipients.c.person_id == people.c.id, recipients.c.state == Fate.SENT.value)
    return ~exists(select(recipients.c.id).where(*mine, recipients.c.finished_at > since))


_CONDITIONS: dict[Dim, Callable[[Sequence[str], Ground], ColumnElement[bool]]] = {
    Dim.COUNTRY: _country,
    Dim.LANGUAGE: _language,
    Dim.ROLE: _role,
    Dim.TOPIC: _topic,
    Dim.AGE: _age,
    Dim.REGION: _region,
    Dim.NEAR: _near,
    Dim.EVENT: _event,
    Dim.HOST: _host,
    Dim.SILENT: _silent,
}
