"""After an erasure: the ledger file gets its line and the bytes leave the disk, within a minute."""

import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, exists, select, update

from bot.surroundings import Surroundings
from bot.tables import metadata
from core.db import table_of
from core.outbox import Kind, outbox
from features.privacy.models import Erasure
from features.privacy.schema import Marks, is_personal

EVERY = 10
"""Seconds between looks."""
LEDGER = "erasures.jsonl"
_erasures = table_of(Erasure)


async def tidy(around: Surroundings) -> bool:
    """Finish the erasures that were committed; False when a last word is still on its way and the next tick goes on."""
    async with around.db.read() as session:
        query = select(_erasures.c.id, _erasures.c.mark, _erasures.c.erased_at).where(
            _erasures.c.scrubbed_at.is_(None)
        )
        fresh = (await session.execute(query)).all()
    if not fresh:
        return True
    write_ledger(around.var_dir / LEDGER, [(row.mark, row.erased_at) for row in fresh])
    nothing_left = await _no_last_words(around)
    scrubbed = await around.db.scrub(_personal_tables())
    if not (nothing_left and scrubbed):
        return False
    async with around.db.begin() as connection:
        done = update(_erasures).where(_erasures.c.id.in_([row.id for row in fresh]))
        await connection.execute(done.values(scrubbed_at=around.clock.now()))
    return True


async def _no_last_words(around: Surroundings) -> bool:
    """Drop last words nobody can take any more; tell whether none is on its way."""
    last_word = outbox.c.kind == Kind.NO_TRACE.value
    async with around.db.begin() as connection:
        await connection.execute(
            delete(outbox).where(last_word, outbox.c.state.not_in(("queued", "sending")))
        )
        return not (await connection.execute(select(exists().where(last_word)))).scalar_one()


def _personal_tables() -> list[str]:
    return [table.name for table in Marks(metadata()).tables if any(map(is_personal, table.columns))]


def write_ledger(path: Path, lines: Iterable[tuple[str, datetime]]) -> None:
    """Add what is not there yet: a keyed hash and a time a line. The file outlives the database it speaks of."""
    known = set(read_ledger(path))
    fresh = [line for line in lines if line not in known]
    if not fresh:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        for mark, at in fresh:
            file.write(json.dumps({"mark": mark, "at": at.isoformat()}) + "\n")
        file.flush()
        os.fsync(file.fileno())


def read_ledger(path: Path) -> list[tuple[str, datetime]]:
    """Return the lines of the ledger file; a half-written last line is passed over."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        try:
            entry = json.loads(line)
            found.append((str(entry["mark"]), datetime.fromisoformat(entry["at"])))
        except (ValueError, KeyError, TypeError):
            continue
    return found
