"""What was kept long enough goes: by keep_days of each column, in small batches, with its copies in chats."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, delete, select, update

from core.db import Session
from features.privacy import recall
from features.privacy.schema import Marks, blank, kept_from, key

BATCH = 200


async def sweep(session: Session, marks: Marks, now: datetime) -> int:
    """Empty every personal column whose days are over; return how many rows were touched."""
    touched = 0
    for table in marks.tables:
        for column in table.columns:
            days = column.info.get("keep_days")
            if days is not None:
                touched += await _column(session, marks, table, column, now - timedelta(days=days), now)
    return touched


async def _column(
    session: Session, marks: Marks, table: Table, column: Column[Any], before: datetime, now: datetime
) -> int:
    filled = column.is_not(None) if blank(column) is None else column != blank(column)
    query = select(key(table)).where(filled, _older(marks, table, before)).limit(BATCH)
    ids = list((await session.scalars(query)).all())
    if not ids:
        return 0
    for thing, owner in await _things(session, marks, table, ids):
        await recall.take_back(session, [thing], but=owner, now=now)
    these = key(table).in_(ids)
    if table.info.get("when_old") == "row":
        await session.execute(delete(table).where(these))
    else:
        await session.execute(update(table).where(these).values({column.name: blank(column)}))
    return len(ids)


def _older(marks: Marks, table: Table, before: datetime) -> ColumnElement[bool]:
    """Rows whose instant, or whose owner's, lies before."""
    found = kept_from(marks, table)
    owner = marks.owner(table)
    if found is None:
        raise LookupError(f"{table.name}: keep_days without kept_from")
    if found[0] is table or owner is None:
        return found[1] < before
    return owner[1].in_(select(key(owner[0])).where(_older(marks, owner[0], before)))


async def _things(session: Session, marks: Marks, table: Table, ids: list[int]) -> list[tuple[str, int]]:
    """The outbox subjects these rows belong to, their own or that of the row that owns them, with the person."""
    owner = marks.owner(table)
    if owner is not None:
        owners = (await session.scalars(select(owner[1]).where(key(table).in_(ids)).distinct())).all()
        return await _things(session, marks, owner[0], list(owners))
    column = marks.person_column(table)
    if column is None or table.name in recall.PASSING:
        return []
    rows = await session.execute(select(key(table), column).where(key(table).in_(ids), column.is_not(None)))
    return [(f"{marks.thing(table)}:{row[0]}", row[1]) for row in rows]
