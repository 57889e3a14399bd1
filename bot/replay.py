"""After a restore: whoever erased themselves since the copy was made is erased again, and nothing is sent twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import create_engine, delete, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.housekeeping import LEDGER, read_ledger, write_ledger
from bot.settings import Settings
from bot.tables import metadata
from core.clock import SystemClock
from core.crypto import keyring
from core.db import Database, Session, table_of
from core.dialog import dialogs
from core.inbox import inbox
from core.outbox import Kind, outbox
from features.people.models import Person
from features.privacy import erase
from features.privacy.models import Erasure
from features.privacy.schema import Marks, Subject, is_personal

Ledger = list[tuple[str, datetime]]
NOBODY = 0
"""The person of a chat nobody was met in: only its waiting updates and forms are there."""
_people = table_of(Person)
_erasures = table_of(Erasure)


@dataclass(frozen=True, slots=True)
class Replayed:
    """What was done to the copy."""

    erased: int
    unknown: int


def ledger_of(values: Settings) -> Ledger:
    """Every erasure known here: from the ledger file, and from the database that is about to be replaced."""
    found = set(read_ledger(values.var_dir / LEDGER))
    engine = create_engine(values.database.replace("sqlite+aiosqlite", "sqlite"), hide_parameters=True)
    try:
        with engine.connect() as connection:
            found |= {(row.mark, row.erased_at) for row in connection.execute(select(_erasures))}
    except (
        SQLAlchemyError
    ):  # no database, or one that cannot be read any more: the file has what was written in time
        return sorted(found)
    finally:
        engine.dispose()
    return sorted(found)


async def make_again(values: Settings, erased: Ledger) -> Replayed:
    """Apply the ledger to the restored database and settle what it would send."""
    keyring.use(values.keys())
    db, now = Database(values.database), SystemClock().now()
    marks = Marks(metadata())
    try:
        async with db.write() as session:
            unknown = await _settle(session, now)
            ledger = sorted({*erased, *await erase.marks_in_ledger(session)})
            gone = await _forget(session, marks, dict(ledger), now)
            await _keep(session, ledger, now)
        await db.scrub([table.name for table in marks.tables if any(map(is_personal, table.columns))])
    finally:
        await db.close()
    write_ledger(values.var_dir / LEDGER, ledger)
    return Replayed(gone, unknown)


async def _settle(session: Session, now: datetime) -> int:
    """What was due may have been sent after the copy was made: a person decides. What is due later is sent when it is."""
    await session.execute(delete(outbox).where(outbox.c.kind == Kind.NO_TRACE.value))
    waiting = outbox.c.state.in_(("queued", "sending")) & (outbox.c.not_before <= now)
    fate = {"state": "unknown", "error": "restored", "claim": None, "claimed_until": None, "finished_at": now}
    ids = (await session.scalars(update(outbox).where(waiting).values(fate).returning(outbox.c.id))).all()
    return len(ids)


async def _forget(session: Session, marks: Marks, ledger: dict[str, datetime], now: datetime) -> int:
    gone = 0
    for whose, since in await _everybody(session):
        erased = [ledger[mark] for mark in keyring.marks_of(str(whose.telegram_id)) if mark in ledger]
        if erased and since <= max(erased):
            await erase.remove(session, whose, marks=marks, now=now)
            gone += 1
    return gone


async def _everybody(session: Session) -> Iterable[tuple[Subject, datetime]]:
    """Everyone with a Telegram id, since when we know them; chats nobody was met in too."""
    query = select(_people.c.id, _people.c.telegram_id, _people.c.created_at).where(
        _people.c.telegram_id.is_not(None)
    )
    found = {
        row.telegram_id: (Subject(row.id, row.telegram_id), row.created_at)
        for row in await session.execute(query)
    }
    for column, since in ((inbox.c.chat_key, inbox.c.received_at), (dialogs.c.chat_id, dialogs.c.changed_at)):
        for chat, at in await session.execute(select(column, since).where(since.is_not(None))):
            found.setdefault(chat, (Subject(NOBODY, chat), at))
    return found.values()


async def _keep(session: Session, ledger: Ledger, now: datetime) -> None:
    """The restored database knows every erasure, so that its own copies do."""
    known = {mark for mark, _ in await erase.marks_in_ledger(session)}
    fresh = [{"mark": mark, "erased_at": at, "scrubbed_at": now} for mark, at in ledger if mark not in known]
    if fresh:
        await session.execute(insert(_erasures), fresh)
