"""A database with families who agreed already and one specialist: the starting point of every run, made once, copied."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, insert

from bot import migrate
from bot.tables import metadata
from core.actor import Role
from core.clock import SystemClock
from core.crypto import keyring
from core.db import Database, table_of
from features.people import identity, specialists
from features.people.consent import CURRENT
from features.people.models import Person, StaffRole

FAMILY, DOCTOR, OWNER = 1_000, 900, 800
"""Telegram ids: families count up from the first."""
ALWAYS_OPEN = [[["00:00", "24:00"]]] * 7


async def make(path: Path, key: str, families: int) -> None:
    """Write the database file: schema, families with consent and country, a specialist at work, an owner."""
    url = f"sqlite+aiosqlite:///{path}"
    create_schema(url)
    await fill(url, key, families)
    with sqlite3.connect(path) as bare:
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    bare.close()


async def fill(url: str, key: str, families: int) -> None:
    """Put the people into a database with a schema."""
    keyring.use([key])
    db, now = Database(url), SystemClock().now()
    try:
        async with db.write() as session:
            rows = [_family(FAMILY + number, now) for number in range(families)]
            await session.execute(insert(table_of(Person)), rows)
            doctor = await identity.recognise(session, DOCTOR, "en", now)
            owner = await identity.recognise(session, OWNER, "en", now)
            await specialists.fill(
                session, doctor.id, {"name": "Dr Sona", "hours": ALWAYS_OPEN, "weekly_limit": 100_000}
            )
            await session.execute(
                insert(table_of(StaffRole)),
                [_role(doctor.id, Role.SPECIALIST, now), _role(owner.id, Role.OWNER, now)],
            )
    finally:
        await db.close()


def create_schema(url: str) -> None:
    """The migrations, and what has none yet."""
    migrate.upgrade(url)
    engine = create_engine(url.replace("+aiosqlite", ""))
    metadata().create_all(engine)
    engine.dispose()


def _family(telegram_id: int, now: datetime) -> dict[str, object]:
    return {
        "telegram_id": telegram_id,
        "app_language": "en",
        "language": "en",
        "country": "AM",
        "zone": "UTC",
        "shows_name": False,
        "consent_version": CURRENT,
        "created_at": now.astimezone(UTC),
        "seen_at": now.astimezone(UTC),
    }


def _role(person_id: int, role: Role, now: datetime) -> dict[str, object]:
    return {"person_id": person_id, "role": role.value, "state": "active", "since": now}


def copy(template: Path, folder: Path) -> Path:
    """A fresh copy of the database for one run."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(template, folder / "bot.db"))
