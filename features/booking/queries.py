"""Named reads of places: what a family holds, its calendar, who comes to an event."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.booking.models import OPEN, Booking, Stand
from features.events import queries as events
from features.events.models import Event, Status
from features.events.views import EventCard


@dataclass(frozen=True, slots=True)
class Party:
    """Who comes of one family. ages, needs, name: None when the family did not say or does not share them."""

    adults: int
    children: int
    ages: tuple[int, ...] = ()
    needs: tuple[str, ...] = ()
    note: str | None = None
    name: str | None = None
    shares: bool = False
    filming: bool | None = None

    @property
    def size(self) -> int:
        """Seats it takes."""
        return self.adults + self.children


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """How one family stands towards one event."""

    booking_id: int
    event_id: int
    person_id: int
    state: str
    party: Party
    offered_until: datetime | None
    joined_at: datetime
    changed_at: datetime
    ahead: int = 0
    """Families before this one in the waiting list."""

    @property
    def comes(self) -> bool:
        """Whether it has seats for good."""
        return self.state == Stand.COMING


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One event of a person's own list. link: of an online event, only while the person comes."""

    event: EventCard
    place: HeldPlace
    link: str | None


@dataclass(frozen=True, slots=True)
class Totals:
    """What a host needs to know about everybody: counts, never names. needs: families by need."""

    families: int
    adults: int
    children: int
    waiting: int
    offered: int
    interested: int
    needs: dict[str, int]
    ages: dict[int, int]
    no_filming: int


def subject(booking_id: int) -> str:
    """The name under which messages that show it are found again."""
    return f"booking:{booking_id}"


async def own_place(session: Session, actor: Actor, event_id: int) -> HeldPlace | None:
    """How the actor's family stands towards this event; None when it never joined or left."""
    query = select(Booking).where(Booking.event_id == event_id, Booking.person_id == actor.id)
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None or found.state not in OPEN:
        return None
    return place_of(found, await ahead_of(session, found))


async def bare(session: Session, booking_id: int) -> HeldPlace | None:
    """A place for its notices."""
    query = select(Booking).where(Booking.id == booking_id).execution_options(populate_existing=True)
    found = (await session.scalars(query)).first()
    return None if found is None else place_of(found, await ahead_of(session, found))


async def calendar(session: Session, actor: Actor, *, now: datetime) -> list[CalendarEntry]:
    """Everything ahead that the actor joined, waits for or is interested in, the soonest first; cancelled events stay in."""
    query = (
        select(Booking)
        .join(Event, Event.id == Booking.event_id)
        .where(Booking.person_id == actor.id, Booking.state.in_(OPEN), Event.ends_at > now)
        .order_by(Event.starts_at, Event.id)
    )
    found = (await session.scalars(query)).all()
    cards = await events.cards(session, [one.event_id for one in found])
    return [
        CalendarEntry(
            cards[one.event_id],
            place_of(one, await ahead_of(session, one)),
            await link_for(session, actor, one.event_id),
        )
        for one in found
        if one.event_id in cards
    ]


async def been_to(session: Session, actor: Actor) -> list[int]:
    """The events at which the actor's family has or had a place."""
    query = select(Booking.event_id).where(Booking.person_id == actor.id, Booking.state == Stand.COMING)
    return list((await session.scalars(query)).all())


async def link_for(session: Session, actor: Actor, event_id: int) -> str | None:
    """The link of an online event: only for a family that comes, and only while it takes place."""
    query = (
        select(Event.link)
        .join(Booking, Booking.event_id == Event.id)
        .where(
            Event.id == event_id,
            Event.status == Status.PUBLISHED,
            Event.interest_only.is_(False),
            Booking.person_id == actor.id,
            Booking.state == Stand.COMING,
        )
    )
    return await session.scalar(query)


async def people_of(session: Session, event_id: int, *states: Stand) -> list[int]:
    """The person ids of families in these states (all open ones by default): whom notices and reminders go to."""
    query = select(Booking.person_id).where(Booking.event_id == event_id, Booking.state.in_(states or OPEN))
    return list((await session.scalars(query.order_by(Booking.id))).all())


async def totals(session: Session, actor: Actor, event_id: int) -> Totals:
    """Counts for the host; needs and ages of every family count here, whoever may see them."""
    await events.managed(session, actor, event_id)
    found = (await session.scalars(select(Booking).where(Booking.event_id == event_id))).all()
    coming = [one for one in found if one.state == Stand.COMING]
    states = Counter(one.state for one in found)
    return Totals(
        families=len(coming),
        adults=sum(one.adults for one in coming),
        children=sum(one.children for one in coming),
        waiting=states[Stand.WAITING],
        offered=states[Stand.OFFERED],
        interested=states[Stand.INTERESTED],
        needs=dict(Counter(need for one in coming for need in one.needs or ())),
        ages=dict(sorted(Counter(age for one in coming for age in one.ages or ()).items())),
        no_filming=sum(1 for one in coming if one.filming is False),
    )


async def attendance(session: Session, actor: Actor, event_id: int) -> list[HeldPlace]:
    """Families who come, as far as each lets the host see it, in the order they joined."""
    await events.managed(session, actor, event_id)
    query = select(Booking).where(Booking.event_id == event_id, Booking.state == Stand.COMING)
    return [shared(place_of(one)) for one in await session.scalars(query.order_by(Booking.id))]


async def guest(session: Session, actor: Actor, booking_id: int) -> HeldPlace:
    """One family of an event the actor answers for, as far as it lets the host see it."""
    query = select(Booking).where(Booking.id == booking_id, Booking.state.in_(OPEN))
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise NotFound
    await events.managed(session, actor, found.event_id)
    return shared(place_of(found))


async def ahead_of(session: Session, one: Booking) -> int:
    """Families before this one in the waiting list."""
    if one.state != Stand.WAITING or one.line is None:
        return 0
    earlier = (
        Booking.event_id == one.event_id,
        Booking.state == Stand.WAITING,
        Booking.line < one.line,
    )
    return await session.scalar(select(func.count()).select_from(Booking).where(*earlier)) or 0


def shared(place: HeldPlace) -> HeldPlace:
    """The same place without what the family keeps to itself."""
    party = place.party
    if not party.shares:
        party = Party(party.adults, party.children, name=party.name, filming=party.filming)
    return HeldPlace(
        place.booking_id,
        place.event_id,
        place.person_id,
        place.state,
        party,
        place.offered_until,
        place.joined_at,
        place.changed_at,
    )


def place_of(one: Booking, ahead: int = 0) -> HeldPlace:
    """The row as its readers see it."""
    party = Party(
        one.adults,
        one.children,
        tuple(one.ages or ()),
        tuple(one.needs or ()),
        one.note,
        one.name,
        one.shares,
        one.filming,
    )
    return HeldPlace(
        one.id,
        one.event_id,
        one.person_id,
        one.state,
        party,
        one.offered_until,
        one.joined_at,
        one.changed_at,
        ahead,
    )
