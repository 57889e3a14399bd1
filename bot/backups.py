"""`backup` and `restore`: one encrypted file with the whole database; erasures since then are made again before it serves.

The file is plain age: `age -d` opens it without this program, and inside is an SQLite database or a pg_dump archive.
The keys that seal people's words (SECRET_KEYS) are not in it: whoever has only the file can read no question.
"""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyrage
from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from bot import migrate
from bot.healthcheck import answers
from bot.replay import Replayed, ledger_of, make_again
from bot.settings import Settings
from core.errors import StartupError

SQLITE, POSTGRES = b"SQLite format 3\0", b"PGDMP"
NO_KEY = (
    "BACKUP_KEY is not set. Give a passphrase, or an age recipient (age1...), in BACKUP_KEY or with --recipient. "
    "Keep what opens it away from this machine."
)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore came to; seconds from the start until the database may serve."""

    seconds: float
    bytes: int
    replayed: Replayed


def backup(values: Settings, target: Path, recipient: str | None = None) -> tuple[int, float]:
    """Write the encrypted copy while the bot runs; return its size in bytes and the seconds it took."""
    started, lock = time.monotonic(), _lock(values, recipient)
    with _workroom(values) as room:
        plain, sealed = room / "plain", room / "sealed"
        _dump_sqlite(values, plain) if values.is_sqlite else _dump_postgres(values, plain)
        _seal(plain, sealed, lock)
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_name(target.name + ".part")
        shutil.copyfile(sealed, half)
        half.chmod(0o600)
        half.replace(target)
    return target.stat().st_size, time.monotonic() - started


def restore(values: Settings, source: Path, *, force: bool = False) -> Restored:
    """Put the copy in place, forget again who was erased since, send nothing twice."""
    started = time.monotonic()
    if not source.exists():
        raise StartupError(f"{source}: there is no such file.")
    if answers(values.http_host, values.http_port, "/livez"):
        raise StartupError(
            "The bot is running. Stop it first: it must not write into a database that is being replaced."
        )
    if not force and _holds_something(values):
        raise StartupError(
            "DATABASE_URL: there is a database already. Add --force to replace it with the copy."
        )
    erased = ledger_of(values)
    with _workroom(values) as room:
        plain = room / "plain"
        _open(source, plain, _lock(values, None))
        _put_sqlite(values, plain) if values.is_sqlite else _put_postgres(values, plain)
    migrate.upgrade(values.database)
    replayed = asyncio.run(make_again(values, erased))
    return Restored(time.monotonic() - started, source.stat().st_size, replayed)


@contextmanager
def _workroom(values: Settings) -> Iterator[Path]:
    values.var_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=values.var_dir, prefix="backup-") as folder:
        yield Path(folder)


# ---- the lock -------------------------------------------------------------------------------------------------------


def _lock(values: Settings, recipient: str | None) -> str:
    lock = recipient or (values.backup_key.get_secret_value() if values.backup_key else "")
    if not lock:
        raise StartupError(NO_KEY)
    return lock.strip()


def _seal(plain: Path, sealed: Path, lock: str) -> None:
    try:
        if lock.startswith("age1"):
            pyrage.encrypt_file(str(plain), str(sealed), [pyrage.x25519.Recipient.from_str(lock)])
        elif lock.startswith("AGE-SECRET-KEY-"):
            pyrage.encrypt_file(str(plain), str(sealed), [pyrage.x25519.Identity.from_str(lock).to_public()])
        else:
            sealed.write_bytes(pyrage.passphrase.encrypt(plain.read_bytes(), lock))
    except (pyrage.RecipientError, pyrage.IdentityError) as error:
        raise StartupError(
            "BACKUP_KEY: this is no age recipient and no age key. Check that it is copied whole."
        ) from error


def _open(source: Path, plain: Path, lock: str) -> None:
    if lock.startswith("age1"):
        raise StartupError(
            "BACKUP_KEY holds the public recipient. To restore, give the key that begins AGE-SECRET-KEY-1."
        )
    try:
        if lock.startswith("AGE-SECRET-KEY-"):
            pyrage.decrypt_file(str(source), str(plain), [pyrage.x25519.Identity.from_str(lock)])
        else:
            plain.write_bytes(pyrage.passphrase.decrypt(source.read_bytes(), lock))
    except (pyrage.DecryptError, pyrage.IdentityError, OSError) as error:
        raise StartupError(f"{source}: BACKUP_KEY does not open it, or the file is damaged.") from error


# ---- SQLite ---------------------------------------------------------------------------------------------------------


def _file(values: Settings) -> Path:
    return Path(make_url(values.database).database or "")


def _dump_sqlite(values: Settings, plain: Path) -> None:
    if not _file(values).exists():
        raise StartupError(f"DATABASE_URL: {_file(values)} is not there. There is nothing to back up.")
    connection = sqlite3.connect(_file(values))
    try:
        connection.execute("VACUUM INTO ?", (str(plain),))
    finally:
        connection.close()


def _put_sqlite(values: Settings, plain: Path) -> None:
    """Check the copy, then swap it in: what was there is replaced only when the copy is sound."""
    with plain.open("rb") as file:
        if file.read(len(SQLITE)) != SQLITE:
            raise StartupError(
                "The copy is not of an SQLite database. Set DATABASE_URL to the kind it was made from."
            )
    if not _is_sound(plain):
        raise StartupError("The copy is damaged inside. Take an older one.")
    target = _file(values)
    target.parent.mkdir(parents=True, exist_ok=True)
    for leftover in ("-wal", "-shm"):
        target.with_name(target.name + leftover).unlink(missing_ok=True)
    os.replace(plain, target)


def _is_sound(plain: Path) -> bool:
    connection = sqlite3.connect(plain)
    try:
        return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


# ---- PostgreSQL -----------------------------------------------------------------------------------------------------


def _dump_postgres(values: Settings, plain: Path) -> None:
    _run(values, ["pg_dump", "--format=custom", "--no-owner", f"--file={plain}"])


def _put_postgres(values: Settings, plain: Path) -> None:
    with plain.open("rb") as file:
        if file.read(len(POSTGRES)) != POSTGRES:
            raise StartupError(
                "The copy is not of a PostgreSQL database. Set DATABASE_URL to the kind it was made from."
            )
    name = make_url(values.database).database or ""
    options = [
        "--clean",
        "--if-exists",
        "--no-owner",
        "--single-transaction",
        "--exit-on-error",
        f"--dbname={name}",
    ]
    _run(values, ["pg_restore", *options, str(plain)])


def _run(values: Settings, command: list[str]) -> None:
    """Run a tool of PostgreSQL; address and password go by the environment, never by the command line."""
    program = shutil.which(command[0])
    if program is None:
        raise StartupError(f"{command[0]} is not installed. It comes with PostgreSQL's client programs.")
    url = make_url(values.database)
    given = {"PGHOST": url.host, "PGPORT": url.port, "PGUSER": url.username, "PGPASSWORD": url.password}
    environment = {name: str(value) for name, value in given.items() if value is not None}
    done = subprocess.run(  # noqa: S603 (a tool of PostgreSQL with arguments of our own)
        [program, *command[1:]],
        env={"PATH": os.defpath, "PGDATABASE": url.database or "", **environment},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise StartupError(f"{command[0]} failed: {reason[0]}")


def _holds_something(values: Settings) -> bool:
    """Whether there is anything a restore would replace."""
    if values.is_sqlite:
        return _file(values).exists() and _file(values).stat().st_size > 0
    engine = create_engine(values.database, hide_parameters=True)
    try:
        return bool(inspect(engine).get_table_names())
    except OperationalError as error:
        raise StartupError("DATABASE_URL: the database server cannot be opened.") from error
    finally:
        engine.dispose()
