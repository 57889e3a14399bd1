"""Named reads for calendars and the public page: what anybody may see."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select, true

from core.db import Session
from features.events import queries as events
from features.events.models import Event, Status
from features.events.views import EventCard

MOST = 500
"""Entries of one feed: the nearest ones."""


async def announced(
    session: Session, *, country: str | None, now: datetime, offset: int = 0, limit: int = MOST
) -> tuple[list[EventCard], int]:
    """What is ahead in a country and everywhere, the soonest first, and how many there are; cancelled ones stay, marked."""
    which = _announced(country, now)
    query = select(Event.id).where(which).order_by(Event.starts_at, Event.id).offset(offset).limit(limit)
    ids = list((await session.scalars(query)).all())
    found = await events.cards(session, ids)
    count = await session.scalar(select(func.count()).select_from(Event).where(which)) or 0
    return [found[one] for one in ids if one in found], count


def _announced(country: str | None, now: datetime) -> ColumnElement[bool]:
    """Published, or published once and cancelled since; never a draft."""
    shown = or_(
        Event.status == Status.PUBLISHED,
        and_(Event.status == Status.CANCELLED, Event.published_at.is_not(None)),
    )
    here = or_(Event.country == country, Event.country.is_(None)) if country else true()
    return and_(shown, here, Event.ends_at > now, Event.course_id.is_(None))
