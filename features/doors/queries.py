"""Named reads of the door: one family, the list, the totals. A host sees of a family what it shares."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.booking import queries as booking
from features.booking.models import Booking, Stand
from features.booking.queries import HeldPlace, Party
from features.doors import hosts
from features.doors.models import Pass, WalkIn


@dataclass(frozen=True, slots=True)
class Guest:
    """A family at the door. came: adults and children who are here."""

    place: HeldPlace
    arrived_at: datetime | None
    came_adults: int = 0
    came_children: int = 0
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everybody of one event, in the order they joined, and those who walked in."""

    event_id: int
    guests: tuple[Guest, ...]
    walk_ins: tuple[WalkIn, ...]

    @property
    def here(self) -> tuple[Guest, ...]:
        """Families who came."""
        return tuple(guest for guest in self.guests if guest.arrived_at is not None)

    @property
    def adults(self) -> int:
        """Adults who came, walk-ins too."""
        return sum(one.came_adults for one in self.here) + sum(one.adults for one in self.walk_ins)

    @property
    def children(self) -> int:
        """Children who came, walk-ins too."""
        return sum(one.came_children for one in self.here) + sum(one.children for one in self.walk_ins)


async def sheet(session: Session, actor: Actor, event_id: int) -> Sheet:
    """The list of whoever keeps this door; anybody else's looks like a missing one."""
    places = await _places(session, actor, event_id)
    passes = await _passes(session, event_id)
    walked = await session.scalars(select(WalkIn).where(WalkIn.event_id == event_id).order_by(WalkIn.id))
    return Sheet(
        event_id, tuple(_guest(place, passes.get(place.booking_id)) for place in places), tuple(walked)
    )


async def guest(session: Session, actor: Actor, booking_id: int) -> Guest:
    """One family of an event whose door this person keeps."""
    event_id = await session.scalar(select(Booking.event_id).where(Booking.id == booking_id))
    places = [] if event_id is None else await _places(session, actor, event_id)
    place = next((one for one in places if one.booking_id == booking_id), None)
    if place is None:
        raise NotFound
    found = (await session.scalars(select(Pass).where(Pass.booking_id == booking_id))).first()
    return _guest(place, found)


async def named(session: Session, actor: Actor, event_id: int, words: str) -> list[Guest]:
    """Families that gave a name with these letters in it."""
    sought = " ".join(words.casefold().split())
    found = (await sheet(session, actor, event_id)).guests
    return [one for one in found if sought and sought in (one.place.party.name or "").casefold()]


async def own_event(session: Session, actor: Actor, token: str) -> int | None:
    """The event of the actor's own pass; None for everybody else's, and for one there is not."""
    query = select(Pass.event_id).join(Booking, Booking.id == Pass.booking_id)
    return await session.scalar(query.where(Pass.token == token, Booking.person_id == actor.id))


async def _places(session: Session, actor: Actor, event_id: int) -> list[HeldPlace]:
    """Families who come: for the host what they share, for a volunteer only how many they are and how to call them."""
    event = await hosts.hosted(session, actor, event_id)
    if await hosts.answers_for(session, actor, event_id):
        return await booking.attendance(session, actor, event_id)
    query = select(Booking).where(Booking.event_id == event.id, Booking.state == Stand.COMING)
    found = await session.scalars(query.order_by(Booking.id).execution_options(populate_existing=True))
    return [_counted(booking.place_of(one)) for one in found]


def _counted(place: HeldPlace) -> HeldPlace:
    party = place.party
    return replace(place, party=Party(party.adults, party.children, name=party.name))


async def _passes(session: Session, event_id: int) -> dict[int, Pass]:
    query = select(Pass).where(Pass.event_id == event_id).execution_options(populate_existing=True)
    return {one.booking_id: one for one in await session.scalars(query)}


def _guest(place: HeldPlace, found: Pass | None) -> Guest:
    if found is None:
        return Guest(place, None)
    return Guest(place, found.arrived_at, found.came_adults, found.came_children, found.missed_at is not None)
