"""Named reads of events: what is on near a family, one card, what an organizer looks after."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, or_, select, true

from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from features.events.models import Campaign, Event, EventText, Status
from features.events.views import EventCard, EventLine, card_of, line_of

MOST_REGIONS = 12
"""Regions to tap; any other is written."""
SHOWN_FOR = timedelta(days=365)
"""So long an event stays in the list of what is over."""


@dataclass(frozen=True, slots=True)
class Desk:
    """An event as its organizer sees it, finished or not. missing: what a family must know and is not said yet."""

    event: Event
    titles: Mapping[str, str]
    abouts: Mapping[str, str]
    campaign: str | None
    missing: tuple[str, ...]


def subject(event_id: int) -> str:
    """The name under which messages that show it are found again."""
    return f"event:{event_id}"


async def titles_of(session: Session, ids: Iterable[int]) -> dict[int, dict[str, str]]:
    """Titles by event and language."""
    query = select(EventText.event_id, EventText.language, EventText.title)
    found: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for event_id, language, title in await session.execute(query.where(EventText.event_id.in_(list(ids)))):
        found[event_id][language] = title
    return found


async def card(session: Session, event_id: int) -> EventCard:
    """A published or cancelled event as anybody may see it."""
    found = await bare(session, event_id)
    if found is None or found.status == Status.DRAFT:
        raise NotFound
    return found


async def bare(session: Session, event_id: int) -> EventCard | None:
    """An event in any state, for notices and for those who made it; None when there is none, or no time yet."""
    return (await cards(session, [event_id])).get(event_id)


async def cards(session: Session, ids: Sequence[int]) -> dict[int, EventCard]:
    """Several events by id, in any state."""
    query = select(Event).where(Event.id.in_(ids)).execution_options(populate_existing=True)
    events = (await session.scalars(query)).all()
    titles: defaultdict[int, dict[str, str]] = defaultdict(dict)
    abouts: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for text in await session.scalars(select(EventText).where(EventText.event_id.in_(ids))):
        titles[text.event_id][text.language] = text.title
        if text.about:
            abouts[text.event_id][text.language] = text.about
    named = select(Campaign.id, Campaign.name).where(Campaign.id.in_([one.campaign_id for one in events]))
    campaigns: dict[int | None, str] = {row[0]: row[1] for row in (await session.execute(named)).all()}
    made = (
        card_of(event, titles[event.id], abouts[event.id], campaigns.get(event.campaign_id))
        for event in events
    )
    return {one.id: one for one in made if one is not None}


def coming_up(now: datetime) -> ColumnElement[bool]:
    """Published, not yet over, and to be joined by itself: the class of a course is found with its course."""
    return (Event.status == Status.PUBLISHED) & (Event.ends_at > now) & Event.course_id.is_(None)


async def listed(
    session: Session,
    *,
    country: str | None,
    language: str,
    now: datetime,
    everywhere: bool = False,
    offset: int = 0,
    limit: int = 5,
) -> tuple[list[EventLine], int]:
    """What is on for a reader: their country and online events first, in their language first; and how many there are."""
    here = or_(Event.country == country, Event.country.is_(None), Event.online) if country else true()
    which = coming_up(now) if everywhere else coming_up(now) & here
    own = case((Event.country == country, 0), (Event.online, 1), else_=2) if country else case((true(), 0))
    spoken = case((Event.language == language, 0), else_=1)
    query = select(Event.id).where(which).order_by(own, spoken, Event.starts_at, Event.id)
    ids = (await session.scalars(query.offset(offset).limit(limit))).all()
    found = {event.id: event for event in await session.scalars(select(Event).where(Event.id.in_(ids)))}
    count = await session.scalar(select(func.count(Event.id)).where(which)) or 0
    return await _lines(session, [found[one] for one in ids]), count


async def of_campaign(
    session: Session, *, campaign_id: int, now: datetime, offset: int = 0, limit: int = 5
) -> tuple[str, list[EventLine], int]:
    """A campaign's name, what of it is ahead in every country, the soonest first, and how many there are."""
    name = await session.scalar(select(Campaign.name).where(Campaign.id == campaign_id))
    which = coming_up(now) & (Event.campaign_id == campaign_id)
    count = await session.scalar(select(func.count(Event.id)).where(which)) or 0
    if name is None or not count:
        raise NotFound
    query = select(Event).where(which).order_by(Event.starts_at, Event.id).offset(offset).limit(limit)
    return name, await _lines(session, (await session.scalars(query)).all()), count


async def past(
    session: Session,
    *,
    country: str | None,
    been: Sequence[int],
    now: datetime,
    offset: int = 0,
    limit: int = 5,
) -> tuple[list[EventLine], int]:
    """What is over since a year, the latest first: of the reader's country, online, and where the reader has been."""
    here = or_(Event.country == country, Event.country.is_(None), Event.online) if country else true()
    ours = (Event.status == Status.PUBLISHED) & Event.interest_only.is_(False)
    which = ours & (Event.ends_at <= now) & (Event.ends_at > now - SHOWN_FOR) & or_(here, Event.id.in_(been))
    query = select(Event).where(which).order_by(Event.ends_at.desc(), Event.id)
    found = (await session.scalars(query.offset(offset).limit(limit))).all()
    count = await session.scalar(select(func.count(Event.id)).where(which)) or 0
    return await _lines(session, found), count


async def looked_after(
    session: Session, actor: Actor, *, now: datetime, offset: int = 0, limit: int = 6
) -> tuple[list[Event], int]:
    """Events this person answers for: drafts and what is ahead first, then what is over; and how many there are."""
    over = case((Event.ends_at < now, 1), else_=0)
    own = theirs(actor) & Event.course_id.is_(None)
    query = select(Event).where(own).order_by(over, Event.starts_at, Event.id)
    events = (await session.scalars(query.offset(offset).limit(limit))).all()
    count = await session.scalar(select(func.count()).select_from(Event).where(own)) or 0
    return list(events), count


def theirs(actor: Actor) -> ColumnElement[bool]:
    """An organizer's own events; a coordinator's country; everything for an owner and for who coordinates all."""
    if actor.has(Role.OWNER) or (actor.has(Role.COORDINATOR) and not actor.coordinates):
        return true()
    own = Event.created_by == actor.id
    return or_(own, Event.country.in_(actor.coordinates)) if actor.coordinates else own


async def managed(session: Session, actor: Actor, event_id: int, *, lock: bool = False) -> Event:
    """An event this person answers for; anybody else's looks like a missing one. lock: until the transaction ends."""
    query = select(Event).where(Event.id == event_id, theirs(actor))
    query = query.with_for_update() if lock else query
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None or not actor.has(Role.ORGANIZER, Role.COORDINATOR, Role.OWNER):
        raise NotFound
    return found


async def desk(session: Session, actor: Actor, event_id: int) -> Desk:
    """One event to work on."""
    event = await managed(session, actor, event_id)
    texts = (await session.scalars(select(EventText).where(EventText.event_id == event_id))).all()
    titles = {text.language: text.title for text in texts}
    named = select(Campaign.name).where(Campaign.id == event.campaign_id)
    campaign = await session.scalar(named) if event.campaign_id else None
    abouts = {text.language: text.about for text in texts if text.about}
    return Desk(event, titles, abouts, campaign, missing(event, titles))


async def regions(session: Session, country: str | None) -> list[tuple[int, str]]:
    """Regions that events of a country name, each with the first event that does."""
    named = (Event.country == country, Event.region.is_not(None))
    query = select(func.min(Event.id), Event.region).where(*named).group_by(Event.region)
    rows = (await session.execute(query.order_by(Event.region).limit(MOST_REGIONS))).all()
    return [(row[0], row[1] or "") for row in rows]


def missing(event: Event, titles: Mapping[str, str]) -> tuple[str, ...]:
    """What a family must know and is not said yet, in the order it is asked."""
    placed = bool(event.online or event.town or event.address or event.lat is not None)
    checks = {
        "title": bool(titles),
        "when": event.starts_local is not None,
        "where": placed,
        "zone": event.zone is not None or not placed,
        "link": bool(event.link) or not event.online,
    }
    return tuple(name for name, said in checks.items() if not said)


async def _lines(session: Session, events: Sequence[Event]) -> list[EventLine]:
    titles = await titles_of(session, [event.id for event in events])
    return [line for event in events if (line := line_of(event, titles.get(event.id, {}))) is not None]
