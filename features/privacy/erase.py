"""Erase everything: one transaction, by the marks of the schema. Other people's rows stay as they are."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, func, insert, literal, select, update

from core.actor import STAFF, Actor, Role
from core.crypto import keyring
from core.db import Session, table_of
from features.people.grants import on_role_ended
from features.people.models import StaffRole
from features.privacy import recall
from features.privacy.models import Erasure
from features.privacy.refusals import LastOwnerLeaves
from features.privacy.schema import Marks, Subject, blank, goes_by_row, is_personal, key

_roles = table_of(StaffRole)
_erasures = table_of(Erasure)


async def everything(session: Session, actor: Actor, *, marks: Marks, update_row: int, now: datetime) -> None:
    """Remove what leads to this person: their rows, what waits for them, copies in other people's chats.

    update_row: the inbox row of the tap itself; the worker still has to finish it.
    """
    if actor.has(Role.OWNER) and not await _another_owner(session, actor):
        raise LastOwnerLeaves
    for role in actor.roles & STAFF:
        await _lay_down(session, actor, role, now)
    whose = Subject(actor.id, actor.telegram_id)
    await remove(session, whose, marks=marks, keep={"inbox": update_row}, now=now)
    await session.execute(
        insert(_erasures).values(mark=keyring.marks_of(str(actor.telegram_id))[0], erased_at=now)
    )


async def _another_owner(session: Session, actor: Actor) -> bool:
    owners = select(_roles.c.person_id).where(_roles.c.role == Role.OWNER, _roles.c.state == "active")
    return bool(set((await session.scalars(owners.with_for_update())).all()) - {actor.id})


async def _lay_down(session: Session, actor: Actor, role: Role, now: datetime) -> None:
    """End a role first, so that what it held goes to somebody else."""
    held = update(_roles).where(_roles.c.person_id == actor.id, _roles.c.role == role.value)
    await session.execute(held.values(state="ended", ended_at=now))
    for let_go in on_role_ended:
        await let_go(session, actor.id, role, now)


async def remove(
    session: Session, whose: Subject, *, marks: Marks, now: datetime, keep: Mapping[str, int] | None = None
) -> None:
    """Apply every mark to one person's rows. keep: a table's row whose state somebody else still has to set."""
    things = await recall.things_of(session, marks, whose)
    await recall.take_back(session, things, but=whose.person_id, now=now)
    for table in marks.tables:
        await _table(session, marks, table, whose, (keep or {}).get(table.name), now)
    session.expire_all()


async def _table(
    session: Session, marks: Marks, table: Table, whose: Subject, kept: int | None, now: datetime
) -> None:
    mine = marks.theirs(table, whose)
    if goes_by_row(table):
        await session.execute(delete(table).where(mine))
        return
    blanks = {column.name: blank(column) for column in table.columns if is_personal(column)}
    values = blanks | _when_erased(table, now)
    if kept is not None and blanks:
        await session.execute(update(table).where(mine, key(table) == kept).values(blanks))
        mine = mine & (key(table) != kept)
    if values:
        await session.execute(update(table).where(mine).values(values))


def _when_erased(table: Table, now: datetime) -> dict[str, Any]:
    declared: Mapping[str, Any] = table.info.get("when_erased", {})
    return {
        name: func.coalesce(table.c[name], literal(now, table.c[name].type)) if value == "now" else value
        for name, value in declared.items()
    }


async def marks_in_ledger(session: Session) -> list[tuple[str, datetime]]:
    """The ledger: what a restored copy has to forget again."""
    rows = await session.execute(select(_erasures.c.mark, _erasures.c.erased_at).order_by(_erasures.c.id))
    return [(row.mark, row.erased_at) for row in rows]
