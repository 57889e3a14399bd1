"""Who may come to an event of a kind: as the pack says."""

from sqlalchemy import select

from core.actor import STAFF, Actor
from core.db import Session
from core.pack import Pack
from features.booking.refusals import ForJournalists, ForSpecialists
from features.events.models import Event


async def ensure_welcome(
    session: Session, actor: Actor, *, event_id: int, pack: Pack, says_so: bool = False
) -> None:
    """Check that this person is one of those the event is for. says_so: they said that they are a journalist.

    Families and everybody: whoever wants. Specialists: whoever works here. Nobody here knows who is a journalist.
    """
    kind = await session.scalar(select(Event.kind).where(Event.id == event_id))
    known = pack.event_kinds.get(kind or "")
    who = known.who if known else None
    if who == "specialists" and not actor.has(*STAFF):
        raise ForSpecialists(event_id)
    if who == "journalists" and not says_so and not actor.has(*STAFF):
        raise ForJournalists(event_id)
