"""Who may stand at a door: whoever answers for the event, and volunteers until it is over."""

from sqlalchemy import select

from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from features.doors.models import DoorHelper
from features.events import queries as events
from features.events.models import Event


async def hosted(session: Session, actor: Actor, event_id: int, *, lock: bool = False) -> Event:
    """An event whose door this person keeps; anybody else's looks like a missing one. lock: until the transaction ends."""
    if not await keeps(session, actor, event_id):
        raise NotFound
    query = select(Event).where(Event.id == event_id)
    query = query.with_for_update() if lock else query
    return (await session.scalars(query.execution_options(populate_existing=True))).one()


async def keeps(session: Session, actor: Actor, event_id: int) -> bool:
    """Whether this person stands at this door."""
    return await answers_for(session, actor, event_id) or await helps(session, actor, event_id)


async def answers_for(session: Session, actor: Actor, event_id: int) -> bool:
    """Whether this person answers for the whole event."""
    if not actor.has(Role.ORGANIZER, Role.COORDINATOR, Role.OWNER):
        return False
    mine = select(Event.id).where(Event.id == event_id, events.theirs(actor))
    return await session.scalar(mine) is not None


async def helps(session: Session, actor: Actor, event_id: int) -> bool:
    """Whether this person is a volunteer at this door now."""
    mine = select(DoorHelper.id).where(
        DoorHelper.event_id == event_id, DoorHelper.person_id == actor.id, DoorHelper.ended_at.is_(None)
    )
    return await session.scalar(mine) is not None
