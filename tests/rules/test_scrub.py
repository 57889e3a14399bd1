"""Erased bytes leave the disk: SQLite keeps them in its log until it is emptied."""

from pathlib import Path

from sqlalchemy import delete, text

from core.crypto import keyring, new_key
from core.db import Database
from core.dialog import dialogs
from tests.driver.databases import fresh_sqlite

CHAT = 7_123_456_789_012


async def test_an_erased_row_is_on_the_disk_until_it_is_scrubbed(tmp_path: Path) -> None:
    keyring.use([new_key()])
    with fresh_sqlite(tmp_path) as url:
        db = Database(url)
        async with db.write() as session:
            await session.execute(dialogs.insert().values(chat_id=CHAT, state="x", data={"words": "mine"}))
        async with db.read() as session:
            sealed = (await session.execute(text("SELECT data FROM dialogs"))).scalar_one().encode()
        async with db.write() as session:
            await session.execute(delete(dialogs))
        assert sealed in on_disk(tmp_path)
        assert await db.scrub(["dialogs"])
        assert sealed not in on_disk(tmp_path)
        await db.close()


async def test_a_reader_in_the_way_is_told_apart_from_success(tmp_path: Path) -> None:
    with fresh_sqlite(tmp_path) as url:
        db = Database(url)
        async with db.read() as reading:
            await reading.execute(text("SELECT count(*) FROM dialogs"))
            async with db.write() as session:
                await session.execute(dialogs.insert().values(chat_id=CHAT, state="x"))
            assert not await db.scrub(["dialogs"])
        assert await db.scrub(["dialogs"])
        await db.close()


def on_disk(folder: Path) -> bytes:
    """Every byte of the database and its log."""
    return b"".join(path.read_bytes() for path in folder.glob("bot.db*"))
