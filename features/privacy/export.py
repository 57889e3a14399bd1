"""Take your data along: every row that is yours, opened, with the files Telegram keeps for you."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select, true

from core.actor import Actor
from core.db import Session
from core.outbox import put
from features.privacy.notices import ExportReady, OwnFiles
from features.privacy.recall import PASSING
from features.privacy.schema import Marks, Subject, is_sealed, key

Rows = dict[str, list[dict[str, Any]]]
ALBUM = 10
APART = timedelta(seconds=3)
"""Telegram takes about one message a second in a chat; an album counts as many."""
_TOGETHER = {"photo": "picture", "video": "picture", "document": "document", "audio": "audio"}


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file Telegram keeps, by its kind and id."""

    kind: str
    file_id: str


async def ask(session: Session, actor: Actor, *, marks: Marks, now: datetime) -> int:
    """Have the data and the files sent to the person; return how many files there are. Asked twice a minute is once."""
    name = f"export:{actor.id}:{int(now.timestamp()) // 60}"
    until = now + timedelta(hours=1)
    await put(session, to=actor.id, notice=ExportReady(actor.id), key=name, now=now, useful_until=until)
    files = await files_of(session, marks, Subject(actor.id, actor.telegram_id))
    for number, _ in enumerate(parcels(files)):
        notice = OwnFiles(actor.id, number)
        later = now + APART * (number + 1)
        await put(
            session,
            to=actor.id,
            notice=notice,
            key=f"{name}:{number}",
            now=now,
            not_before=later,
            useful_until=until,
        )
    return len(files)


async def collect(session: Session, marks: Marks, whose: Subject) -> Rows:
    """Return the person's rows by table, owners before what hangs on them; words are opened."""
    found: Rows = {}
    for table in reversed(marks.tables):
        query = select(table).where(marks.theirs(table, whose), _has_content(table)).order_by(key(table))
        rows = [dict(row) for row in (await session.execute(query)).mappings()]
        if rows:
            found[table.name] = rows
    return found


def _has_content(table: Table) -> ColumnElement[bool]:
    """Of things on their way only those that still hold words."""
    if table.name not in PASSING:
        return true()
    return or_(*[column.is_not(None) for column in table.columns if is_sealed(column)])


def as_json(rows: Rows, now: datetime) -> bytes:
    """Return the rows for machines: UTF-8, instants in ISO 8601."""
    whole = {"made_at": now, "tables": rows}
    return json.dumps(whole, ensure_ascii=False, indent=1, default=_plain).encode()


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


async def files_of(session: Session, marks: Marks, whose: Subject) -> list[OwnFile]:
    """The files of a person: every table that has a kind and a file_id."""
    found: list[OwnFile] = []
    for table in marks.tables:
        if {"kind", "file_id"} <= set(table.c.keys()):
            query = select(table.c.kind, table.c.file_id).where(
                marks.theirs(table, whose), table.c.file_id.is_not(None)
            )
            found += [
                OwnFile(row.kind, row.file_id) for row in await session.execute(query.order_by(key(table)))
            ]
    return found


def parcels(files: Sequence[OwnFile]) -> list[list[OwnFile]]:
    """Group files the way Telegram takes them at once: pictures and videos, documents, music; the rest one by one."""
    groups: list[list[OwnFile]] = []
    open_groups: dict[str, list[OwnFile]] = {}
    for file in files:
        sort = _TOGETHER.get(file.kind)
        group = open_groups.get(sort) if sort else None
        if group is None or len(group) == ALBUM:
            group = []
            groups.append(group)
            if sort:
                open_groups[sort] = group
        group.append(file)
    return groups
