"""Segments: an audience under a name, for every colleague who may write to the same families."""

from datetime import datetime

from sqlalchemy import delete, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from features.broadcasts.aiming import aim_at
from features.broadcasts.audience import scope_of
from features.broadcasts.composing import draft_of
from features.broadcasts.models import Broadcast, Segment
from features.broadcasts.refusals import SegmentNameTaken, TooManySegments
from features.people.actions import tidy

MOST = 60
EVERYWHERE = "*"
segments = table_of(Segment)


async def listed(session: Session, actor: Actor) -> list[Segment]:
    """The segments this person may use, by name."""
    found = (await session.scalars(select(Segment).order_by(Segment.name, Segment.id))).all()
    return [one for one in found if _may_use(actor, one)]


async def one_of(session: Session, actor: Actor, segment_id: int) -> Segment:
    """A segment of this person's scope; anybody else's looks like a missing one."""
    query = select(Segment).where(Segment.id == segment_id)
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None or not _may_use(actor, found):
        raise NotFound
    return found


async def save(session: Session, actor: Actor, *, name: str, now: datetime) -> Segment:
    """Keep the audience of the draft under a name."""
    one = await draft_of(session, actor)
    if len(await listed(session, actor)) >= MOST:
        raise TooManySegments
    row = {
        "name": tidy(name),
        "reach": _reach(actor),
        "audience": one.audience,
        "made_by": actor.id,
        "changed_at": now,
    }
    made = insert_once(session.get_bind().dialect.name, segments).returning(segments.c.id)
    segment_id = (await session.execute(made, row)).scalar_one_or_none()
    if segment_id is None:
        raise SegmentNameTaken
    return await one_of(session, actor, segment_id)


async def use(session: Session, actor: Actor, *, segment_id: int) -> Broadcast:
    """Aim the draft at a segment. The draft keeps a copy: a segment that changes later changes nothing under way."""
    found = await one_of(session, actor, segment_id)
    return await aim_at(session, await draft_of(session, actor), found.audience)


async def rename(session: Session, actor: Actor, *, segment_id: int, name: str, now: datetime) -> Segment:
    """Give it another name; one that is taken is refused."""
    found = await one_of(session, actor, segment_id)
    called = tidy(name)
    same = select(segments.c.id).where(
        segments.c.reach == found.reach, segments.c.name == called, segments.c.id != found.id
    )
    if await session.scalar(same) is not None:
        raise SegmentNameTaken
    mine = update(segments).where(segments.c.id == found.id)
    await session.execute(mine.values(name=called, changed_at=now))
    return await one_of(session, actor, segment_id)


async def drop(session: Session, actor: Actor, *, segment_id: int) -> None:
    """Forget it; announcements that used it keep their audience."""
    found = await one_of(session, actor, segment_id)
    if not await changed(session, delete(segments).where(segments.c.id == found.id)):
        raise NotFound


def _reach(actor: Actor) -> str:
    scope = scope_of(actor)
    return EVERYWHERE if scope is None else " ".join(scope)


def _may_use(actor: Actor, one: Segment) -> bool:
    scope = scope_of(actor)
    return scope is None or (one.reach != EVERYWHERE and set(one.reach.split()) <= set(scope))
