"""Who came to an event, and who answers for it: what everything afterwards starts from."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, select

from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from features.booking.models import Booking, Stand
from features.doors.models import Pass
from features.events import queries as events
from features.events.models import Event, Status
from features.events.views import EventCard
from features.people.models import Person, StaffRole
from features.people.quiet import RESTS, Rest, rest
from features.people.staff import on_duty

SETTLED = timedelta(hours=3)
"""So long after the end the door shuts: from then on it is known who came."""
_HOSTS = (Role.ORGANIZER.value, Role.COORDINATOR.value, Role.OWNER.value)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who came, and when they rest."""

    person_id: int
    rest: Rest


def came() -> ColumnElement[bool]:
    """A booking whose family came: marked at the door; where nobody was marked, every family with a place."""
    marked = exists().where(Pass.event_id == Booking.event_id, Pass.arrived_at.is_not(None))
    here = exists().where(Pass.booking_id == Booking.id, Pass.arrived_at.is_not(None))
    return (Booking.state == Stand.COMING) & (here | ~marked)


async def guests(session: Session, event_id: int) -> list[Guest]:
    """Everybody who came with their family, in the order they joined."""
    query = select(Booking.person_id, *RESTS).join(Person, Person.id == Booking.person_id)
    found = await session.execute(query.where(Booking.event_id == event_id, came()).order_by(Booking.id))
    return [Guest(row.person_id, rest(row)) for row in found]


async def has_come(session: Session, actor: Actor, event_id: int) -> bool:
    """Whether the actor's family came."""
    mine = select(Booking.id).where(Booking.event_id == event_id, Booking.person_id == actor.id, came())
    return await session.scalar(mine) is not None


async def had_place(session: Session, actor: Actor, event_id: int) -> bool:
    """Whether the actor's family had a place, marked at the door or not."""
    mine = select(Booking.id).where(
        Booking.event_id == event_id, Booking.person_id == actor.id, Booking.state == Stand.COMING
    )
    return await session.scalar(mine) is not None


async def over(session: Session, event_id: int, now: datetime) -> EventCard:
    """An event of ours that took place and has ended."""
    card = await events.card(session, event_id)
    if not card.is_on or card.interest_only or card.ends_at > now:
        raise NotFound
    return card


def ended(now: datetime) -> ColumnElement[bool]:
    """Events of ours that took place and whose door is shut."""
    ours = (Event.status == Status.PUBLISHED) & Event.interest_only.is_(False)
    return ours & (Event.ends_at <= now - SETTLED)


async def hosts(session: Session, event_id: int) -> list[int]:
    """Who is called about an event: whoever made it, as long as they work here; else the people on duty."""
    row = (await session.execute(select(Event.created_by, Event.country).where(Event.id == event_id))).one()
    works = select(StaffRole.id).where(
        StaffRole.person_id == row.created_by, StaffRole.state == "active", StaffRole.role.in_(_HOSTS)
    )
    if await session.scalar(works.limit(1)) is not None:
        return [row.created_by]
    return await on_duty(session, row.country)
