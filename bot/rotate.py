"""`rotate-keys`: seals everything again with the newest key, in small steps; broken off, it goes on where it stopped."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from bot import migrate
from bot.settings import Settings
from bot.tables import metadata
from core.crypto import key_file, keyring, new_key
from core.db import Database, changed
from features.broadcasts.places import forget_all
from features.privacy.schema import is_sealed, key

BATCH = 200


def add_key(values: Settings) -> str:
    """Put a fresh key in front of the key file; return what to do next."""
    if values.secret_keys or not values.is_sqlite:
        return f"Put this in front of SECRET_KEYS, with a comma after it, and restart the bot:\n{new_key()}"
    path = values.var_dir / "secret.key"
    keys = key_file(path)
    half = path.with_suffix(".part")
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("\n".join([new_key(), *keys]) + "\n")
        file.flush()
        os.fsync(file.fileno())
    Path(half).replace(path)
    return f"{path} has a new first key. Restart the bot, then run: python -m bot rotate-keys"


def rotate(values: Settings, tell: Callable[[str], object]) -> int:
    """Seal every encrypted value with the first key; return how many were sealed anew."""
    if values.is_sqlite:
        migrate.upgrade(values.database)
    else:
        migrate.require_current(values.database)
    keyring.use(values.keys())
    return asyncio.run(_all(Database(values.database), tell))


async def _all(db: Database, tell: Callable[[str], object]) -> int:
    total = 0
    try:
        for table in metadata().sorted_tables:
            for column in filter(is_sealed, table.columns):
                count = await _column(db, table, column.name)
                total += count
                if count:
                    tell(f"{table.name}.{column.name}: {count}")
        async with db.begin() as connection:
            await forget_all(connection)
        await db.scrub([table.name for table in metadata().sorted_tables])
    finally:
        await db.close()
    return total


async def _column(db: Database, table: sa.Table, name: str) -> int:
    """One column, a batch a transaction; a value that changed meanwhile is newer and already sealed with the new key."""
    bare = sa.table(table.name, sa.column(key(table).name), sa.column(name, sa.Text))
    row_id, value = bare.c[key(table).name], bare.c[name]
    done, last = 0, None
    while True:
        query = sa.select(row_id, value).where(value.is_not(None)).order_by(row_id).limit(BATCH)
        async with db.begin() as connection:
            rows = (await connection.execute(query if last is None else query.where(row_id > last))).all()
            for number, token in rows:
                if not keyring.is_newest(token):
                    same = sa.update(bare).where(row_id == number, value == token)
                    done += await changed(connection, same.values({name: keyring.rotate(token)}))
        if len(rows) < BATCH:
            return done
        last = rows[-1][0]
