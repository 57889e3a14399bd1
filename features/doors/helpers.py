"""Volunteers at the door: an organizer makes a link that works once; the help ends with the event, or when it is ended."""

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from features.doors.actions import AROUND
from features.doors.models import DoorHelper
from features.doors.refusals import HelperLinkGone
from features.events import queries as events
from features.events.models import Event, Status
from features.events.refusals import EventIsOff

PREFIX = "dh"
"""Start links of volunteers begin with it."""
MOST = 20
"""Open links and volunteers of one event."""


async def make_link(session: Session, actor: Actor, *, event_id: int, now: datetime) -> str:
    """The token of a new link; it is shown once and never again."""
    event = await events.managed(session, actor, event_id, lock=True)
    if not _ahead(event, now):
        raise EventIsOff
    if len(await helpers_of(session, actor, event_id)) >= MOST:
        raise NotFound
    token = secrets.token_urlsafe(18)
    session.add(DoorHelper(event_id=event_id, token_hash=_hash(token), made_by=actor.id, made_at=now))
    await session.flush()
    return token


async def join(session: Session, actor: Actor, *, token: str, now: datetime) -> int:
    """Help at the door this link is for; opened again by the same person it leads there again. Return the event's id."""
    query = select(DoorHelper, Event).join(Event, Event.id == DoorHelper.event_id)
    row = (await session.execute(query.where(DoorHelper.token_hash == _hash(token)))).first()
    if row is None or row[0].ended_at is not None or not _ahead(row[1], now):
        raise HelperLinkGone
    helper, event = row
    if helper.person_id == actor.id:
        return int(event.id)
    already = select(DoorHelper.id).where(
        DoorHelper.event_id == event.id, DoorHelper.person_id == actor.id, DoorHelper.ended_at.is_(None)
    )
    if await session.scalar(already) is not None:
        return int(event.id)
    await _forget_ended(session, event.id, actor.id)
    free = update(DoorHelper).where(DoorHelper.id == helper.id, DoorHelper.person_id.is_(None))
    if not await changed(session, free.values(person_id=actor.id, joined_at=now)):
        raise HelperLinkGone
    return int(event.id)


async def end(session: Session, actor: Actor, *, helper_id: int, now: datetime) -> int:
    """End one volunteer's help, or a link nobody opened yet. Return the event's id."""
    event_id = await session.scalar(select(DoorHelper.event_id).where(DoorHelper.id == helper_id))
    if event_id is None:
        raise NotFound
    await events.managed(session, actor, event_id)
    mine = update(DoorHelper).where(DoorHelper.id == helper_id, DoorHelper.ended_at.is_(None))
    await changed(session, mine.values(ended_at=now))
    return event_id


async def helpers_of(session: Session, actor: Actor, event_id: int) -> list[DoorHelper]:
    """Volunteers and open links of an event one answers for."""
    await events.managed(session, actor, event_id)
    query = select(DoorHelper).where(DoorHelper.event_id == event_id, DoorHelper.ended_at.is_(None))
    return list(
        (await session.scalars(query.order_by(DoorHelper.id).execution_options(populate_existing=True))).all()
    )


async def helped(session: Session, actor: Actor) -> list[int]:
    """Events at whose doors this person helps."""
    query = select(DoorHelper.event_id).where(DoorHelper.person_id == actor.id, DoorHelper.ended_at.is_(None))
    return list((await session.scalars(query.order_by(DoorHelper.id))).all())


async def end_over(session: Session, now: datetime) -> int:
    """The door is shut: whoever helped there sees nothing of it any more."""
    over = select(Event.id).where((Event.ends_at <= now - AROUND) | (Event.status == Status.CANCELLED))
    open_still = update(DoorHelper).where(DoorHelper.event_id.in_(over), DoorHelper.ended_at.is_(None))
    return await changed(
        session, open_still.values(ended_at=now).execution_options(synchronize_session=False)
    )


async def _forget_ended(session: Session, event_id: int, person_id: int) -> None:
    """One row a person and event: an ended help makes room for a new link."""
    ended = update(DoorHelper).where(
        DoorHelper.event_id == event_id, DoorHelper.person_id == person_id, DoorHelper.ended_at.is_not(None)
    )
    await session.execute(ended.values(person_id=None))


def _ahead(event: Event, now: datetime) -> bool:
    """Published, and its door not shut for good."""
    return event.status == Status.PUBLISHED and event.ends_at is not None and event.ends_at > now - AROUND


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
