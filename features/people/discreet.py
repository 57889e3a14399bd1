"""Discreet messages: what comes by itself shows a neutral line only; its words open on a tap, as they are true then."""

from dataclasses import dataclass, fields

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, table_of
from core.outbox import Notice, outbox
from features.people.models import Person

_people = table_of(Person)


async def choose(session: Session, actor: Actor, *, discreet: bool) -> None:
    """Cover what comes from now on, or cover nothing any more."""
    await session.execute(update(_people).where(_people.c.id == actor.id).values(discreet=discreet))


@dataclass(frozen=True, slots=True)
class Covered:
    """What a covered message was about, and the name under which its copies are found again."""

    notice: Notice
    subject: str | None


async def covered(session: Session, actor: Actor, row_id: int) -> Covered | None:
    """What a covered message of this person was about; None when it is not theirs, or long gone."""
    query = select(outbox.c.notice, outbox.c["values"], outbox.c.subject).where(
        outbox.c.id == row_id, outbox.c.person_id == actor.id, outbox.c.notice.is_not(None)
    )
    row = (await session.execute(query)).first()
    kind = None if row is None else Notice.registry.get(row[0])
    if row is None or kind is None or {field.name for field in fields(kind)} != set(row[1]):
        return None  # or an older version of the bot meant something this one does not know
    return Covered(kind(**row[1]), row[2])
