"""What one campaign brings together: counts by country, never names."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, select

from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from features.booking.models import Booking, Stand
from features.events.models import Campaign, Event, Status
from features.events.queries import theirs


@dataclass(frozen=True, slots=True)
class Share:
    """One country of a campaign. country None: events for every country."""

    country: str | None
    events: int
    families: int
    adults: int
    children: int
    waiting: int


async def totals(session: Session, actor: Actor, campaign_id: int) -> tuple[str, list[Share]]:
    """The campaign's name and its countries, most families first; for whoever answers for one of its events."""
    name = await session.scalar(select(Campaign.name).where(Campaign.id == campaign_id))
    mine = select(Event.id).where(Event.campaign_id == campaign_id, theirs(actor)).limit(1)
    staff = actor.has(Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)
    if name is None or not staff or await session.scalar(mine) is None:
        raise NotFound
    shown = (Event.campaign_id == campaign_id, Event.status == Status.PUBLISHED)
    counted = select(Event.country, func.count()).where(*shown).group_by(Event.country)
    events = {row[0]: row[1] for row in (await session.execute(counted)).all()}
    places = (
        select(
            Event.country,
            Booking.state,
            func.count(),
            func.coalesce(func.sum(Booking.adults), 0),
            func.coalesce(func.sum(Booking.children), 0),
        )
        .join(Booking, Booking.event_id == Event.id)
        .where(*shown)
        .group_by(Event.country, Booking.state)
    )
    coming: dict[str | None, tuple[int, int, int]] = {}
    waiting: defaultdict[str | None, int] = defaultdict(int)
    for country, state, families, adults, children in (await session.execute(places)).all():
        if state == Stand.COMING:
            coming[country] = (families, adults, children)
        elif state in (Stand.WAITING, Stand.OFFERED):
            waiting[country] += families
    found = [
        Share(country, count, *coming.get(country, (0, 0, 0)), waiting[country])
        for country, count in events.items()
    ]
    return name, sorted(found, key=lambda share: (-share.families, share.country or ""))
