"""Discreet messages: what comes by itself shows a neutral line only; its words open on a tap, as they are true then."""

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, table_of
from core.outbox import Notice, outbox
from features.people.models import Person

_people = table_of(Person)


async def choose(session: Session, actor: Actor, *, discreet: bool) -> None:
    """Cover what comes from now on, or cover nothing any more."""
    await session.execute(update(_people).where(_people.c.id == actor.id).values(discreet=discreet))


async def covered(session: Session, actor: Actor, row_id: int) -> Notice | None:
    """What a covered message of this person was about; None when it is not theirs, or long gone."""
    query = select(outbox.c.notice, outbox.c["values"]).where(
        outbox.c.id == row_id, outbox.c.person_id == actor.id, outbox.c.notice.is_not(None)
    )
    row = (await session.execute(query)).first()
    return Notice.registry[row[0]](**row[1]) if row is not None and row[0] in Notice.registry else None
