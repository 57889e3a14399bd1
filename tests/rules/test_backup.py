"""Backup and restore: sealed outside, whole inside, and whoever was erased since stays erased."""

import asyncio
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage
import pytest
from alembic import command
from sqlalchemy import create_engine, insert, select, text

from bot import backups, migrate, rotate
from bot.settings import Settings
from core import outbox as queue
from core.crypto import Keyring, keyring, new_key
from core.db import table_of
from core.errors import StartupError
from core.outbox import outbox
from features.feedback.models import Feedback
from features.people.models import Person
from features.people.notices import UpdateDead
from tests.driver import Human, World
from tests.driver.world import TOKEN, running_world

IDENTITY = pyrage.x25519.Identity.generate()
ANNAS, EVAS = "Anna's words 4711", "Eva's words 4712"


@pytest.fixture
def stamped(database_url: str) -> str:
    """The database as a migrated one: it knows its revision."""
    engine = create_engine(database_url.replace("sqlite+aiosqlite", "sqlite"))
    with engine.begin() as connection:
        alembic = migrate.config()
        alembic.attributes["connection"] = connection
        command.stamp(alembic, "head")
    engine.dispose()
    return database_url


@pytest.fixture
def values(stamped: str, tmp_path: Path) -> Settings:
    """The settings of one installation with a key pair for its backups."""
    return Settings(
        _env_file=None,
        bot_token=TOKEN,
        database_url=stamped,
        var_dir=tmp_path / "var",
        secret_keys=(new_key(),),
        backup_key=str(IDENTITY),
        http_port=0,
    )


async def say(world: World, name: str, words: str) -> Human:
    """Somebody gives feedback."""
    person = await world.person(name)
    await person.writes("/feedback")
    await person.taps("parent-feedback-idea")
    await person.writes(words)
    await person.taps("parent-feedback-send-anonymous")
    return person


async def copy_then_erase(values: Settings, file: Path) -> None:
    """Anna and Eva write, a copy is made while the bot runs, then Anna erases everything."""
    async with running_world(values.database, values.var_dir, secret_keys=values.secret_keys) as world:
        anna = await say(world, "Anna", ANNAS)
        eva = await say(world, "Eva", EVAS)
        await eva.blocks()
        async with world.app.around.db.write() as session:
            now = world.clock.now()
            for key, at in (("due-now", now), ("due-tomorrow", now + timedelta(days=1))):
                await queue.put(session, to=2, notice=UpdateDead(1), key=key, now=now, not_before=at)
        backups.backup(values, file)
        await anna.writes("/privacy")
        await anna.taps("Erase everything")
        await anna.taps("Yes, erase")
        await world.app.clockwork.tidy()


async def restored(values: Settings, file: Path) -> backups.Restored:
    """Restore on a thread of its own, as the command does."""
    return await asyncio.to_thread(backups.restore, values, file, force=True)


def stored(values: Settings) -> tuple[list[str], list[int | None], dict[str, str]]:
    """What is in the database: the words, the Telegram ids, the states of the two messages."""
    keyring.use(values.keys())
    engine = create_engine(values.database.replace("sqlite+aiosqlite", "sqlite"))
    with engine.connect() as connection:
        words = [word for word in connection.execute(select(table_of(Feedback).c.text)).scalars() if word]
        people = list(
            connection.execute(
                select(table_of(Person).c.telegram_id).order_by(table_of(Person).c.id)
            ).scalars()
        )
        states = {
            row.key: row.state
            for row in connection.execute(select(outbox.c.key, outbox.c.state))
            if "due" in row.key
        }
    engine.dispose()
    return words, people, states


async def test_a_restored_copy_forgets_who_was_erased_since_and_sends_nothing_twice(
    values: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "copy.age"
    await copy_then_erase(values, file)
    done = await restored(values, file)
    words, people, states = stored(values)
    assert words == [EVAS]
    assert people[0] is None
    assert people[1] is not None
    assert done.replayed.erased == 1
    assert states["due-now"] == "unknown"
    assert states["due-tomorrow"] == "queued"
    assert done.seconds < 60
    async with running_world(values.database, values.var_dir, secret_keys=values.secret_keys) as world:
        await world.settle()
        assert stored(values)[2]["due-now"] == "unknown"


async def test_without_the_ledger_the_copy_would_remember(values: Settings, tmp_path: Path) -> None:
    """The control: what the ledger is for."""
    file = tmp_path / "copy.age"
    await copy_then_erase(values, file)
    (values.var_dir / "erasures.jsonl").unlink()
    wipe(values)
    await restored(values, file)
    assert sorted(stored(values)[0]) == [ANNAS, EVAS]


async def test_the_ledger_file_alone_is_enough_when_the_database_is_gone(
    values: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "copy.age"
    await copy_then_erase(values, file)
    wipe(values)
    await restored(values, file)
    assert stored(values)[0] == [EVAS]


def wipe(values: Settings) -> None:
    """The disk is lost."""
    if values.is_sqlite:
        for path in Path(values.database.partition("///")[2]).parent.glob("bot.db*"):
            path.unlink()
        return
    engine = create_engine(values.database)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


async def test_a_copy_says_nothing_to_who_has_only_the_copy(values: Settings, tmp_path: Path) -> None:
    file = tmp_path / "copy.age"
    await copy_then_erase(values, file)
    raw = file.read_bytes()
    assert raw.startswith(b"age-encryption.org")
    assert b"SQLite format" not in raw
    assert file.stat().st_mode & 0o777 == 0o600
    opened = pyrage.decrypt(raw, [IDENTITY])
    assert ANNAS.encode() not in opened
    assert values.secret_keys[0].encode() not in opened
    assert not list(values.var_dir.glob("backup-*"))


def made(values: Settings) -> None:
    """A database with one person in it."""
    keyring.use(values.keys())
    row = {"telegram_id": 5, "app_language": "en", "zone": "UTC", "shows_name": False, "name": "Anna"}
    engine = create_engine(values.database.replace("sqlite+aiosqlite", "sqlite"))
    with engine.begin() as connection:
        at = datetime(2026, 1, 1, tzinfo=UTC)
        connection.execute(insert(table_of(Person)).values(**row, created_at=at, seen_at=at))
    engine.dispose()


def test_a_restore_does_not_replace_a_database_unasked(values: Settings, tmp_path: Path) -> None:
    made(values)
    backups.backup(values, tmp_path / "copy.age")
    with pytest.raises(StartupError, match="--force"):
        backups.restore(values, tmp_path / "copy.age")
    backups.restore(values, tmp_path / "copy.age", force=True)
    assert stored(values)[1] == [5]


def test_a_passphrase_and_a_recipient_work_too(values: Settings, tmp_path: Path) -> None:
    made(values)
    for number, lock in enumerate(("correct horse battery", str(IDENTITY.to_public()))):
        file = tmp_path / f"{number}.age"
        backups.backup(values, file, lock)
        if lock.startswith("age1"):
            with pytest.raises(StartupError, match="public recipient"):
                backups.restore(_with(values, lock), file, force=True)
        key = str(IDENTITY) if lock.startswith("age1") else lock
        backups.restore(_with(values, key), file, force=True)
        assert stored(values)[1] == [5]


def _with(values: Settings, lock: str) -> Settings:
    return Settings(_env_file=None, **{**values.model_dump(), "backup_key": lock})


def test_what_cannot_be_opened_replaces_nothing(values: Settings, tmp_path: Path) -> None:
    made(values)
    file = tmp_path / "copy.age"
    backups.backup(values, file)
    broken = tmp_path / "broken.age"
    broken.write_bytes(file.read_bytes()[:-40] + bytes(40))
    for source, lock, words in (
        (file, str(pyrage.x25519.Identity.generate()), "does not open it"),
        (broken, str(IDENTITY), "does not open it, or the file is damaged"),
        (file, "AGE-SECRET-KEY-1NONSENSE", "does not open it"),
        (tmp_path / "nowhere.age", str(IDENTITY), "no such file"),
    ):
        with pytest.raises(StartupError, match=words):
            backups.restore(_with(values, lock), source, force=True)
        assert stored(values)[1] == [5]
    with pytest.raises(StartupError, match="BACKUP_KEY is not set"):
        backups.backup(Settings(_env_file=None, **{**values.model_dump(), "backup_key": None}), file)


def test_keys_rotate_in_steps_and_the_old_one_may_go(values: Settings) -> None:
    made(values)
    newer = new_key()
    both = Settings(_env_file=None, **{**values.model_dump(), "secret_keys": (newer, *values.secret_keys)})
    assert rotate.rotate(both, str) == 1
    assert rotate.rotate(both, str) == 0
    only = Keyring()
    only.use([newer])
    engine = create_engine(values.database.replace("sqlite+aiosqlite", "sqlite"))
    with engine.connect() as connection:
        token = connection.execute(text("SELECT name FROM people")).scalar_one()
    engine.dispose()
    assert only.decrypt(token) == "Anna"


def test_a_new_key_goes_in_front_of_the_file(tmp_path: Path) -> None:
    values = Settings(_env_file=None, var_dir=tmp_path, bot_token=TOKEN)
    old = values.keys()
    rotate.add_key(values)
    assert values.keys()[1:] == old
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600


def test_a_damaged_database_inside_a_sound_file_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "bot.db"
    connection = sqlite3.connect(target)
    connection.execute("CREATE TABLE kept (word TEXT)")
    connection.executemany("INSERT INTO kept VALUES (?)", [("x" * 500,)] * 200)
    connection.commit()
    connection.close()
    damaged = tmp_path / "damaged"
    shutil.copyfile(target, damaged)
    with damaged.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096)
    (tmp_path / "copy.age").write_bytes(pyrage.encrypt(damaged.read_bytes(), [IDENTITY.to_public()]))
    before = target.read_bytes()
    url = f"sqlite+aiosqlite:///{target}"
    values = Settings(
        _env_file=None,
        bot_token=TOKEN,
        database_url=url,
        var_dir=tmp_path,
        backup_key=str(IDENTITY),
        http_port=0,
    )
    with pytest.raises(StartupError, match="damaged inside"):
        backups.restore(values, tmp_path / "copy.age", force=True)
    assert target.read_bytes() == before
