"""Many families at many events, put straight into a database: what reminders are tried with."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select

from core import pack
from core.crypto import keyring, new_key
from core.db import Database, table_of
from core.outbox import outbox
from core.pack import Pack
from features.booking.models import Booking, Stand
from features.events.models import Event, Status
from features.people.models import Person
from features.reminders.models import Reminder, State
from features.reminders.notices import ReminderDue
from features.reminders.planning import plan
from features.reminders.sending import send_due

LONG_BEFORE = timedelta(days=30)


@lru_cache(maxsize=1)
def shipped() -> Pack:
    """The pack of the repository."""
    return pack.load_serving(Path("data/pack"))


@dataclass
class Crowd:
    """A database with families and events, and a clock of its own."""

    db: Database
    now: datetime

    async def event(
        self, starts_at: datetime, families: int, *, remind: list[int] | None = None, zone: str = "UTC"
    ) -> int:
        """An event with so many families, all of the zone's country, that joined long before."""
        before = starts_at - LONG_BEFORE
        async with self.db.write() as session:
            row = event_row(starts_at, remind, zone, before)
            number = int(
                (await session.execute(insert(table_of(Event)).returning(Event.id), row)).scalar_one()
            )
            first = (await session.scalar(select(func.coalesce(func.max(Person.id), 0)))) or 0
            ids = range(first + 1, first + 1 + families)
            await session.execute(insert(table_of(Person)), [_person(one, zone, before) for one in ids])
            places = [_booking(number, one, starts_at, before) for one in ids]
            await session.execute(insert(table_of(Booking)), places)
        return number

    async def tick(self, at: datetime) -> None:
        """One turn of the clockwork at this instant."""
        self.now = at
        for sweep in (plan, send_due):
            async with self.db.write() as session:
                await sweep(session, shipped(), at)

    async def states(self) -> dict[str, int]:
        """Reminders by state."""
        async with self.db.read() as session:
            query = select(Reminder.state, func.count()).group_by(Reminder.state)
            return {row[0]: row[1] for row in await session.execute(query)}

    async def letters(self) -> Sequence[Any]:
        """What stands in the outbox: person, key, useful until."""
        async with self.db.read() as session:
            query = select(outbox.c.person_id, outbox.c.key, outbox.c.useful_until, outbox.c.created_at)
            return (await session.execute(query.where(outbox.c.notice == ReminderDue.__name__))).all()

    async def waiting(self) -> int:
        """Reminders that are written and not settled."""
        return (await self.states()).get(State.WAITING.value, 0)


@asynccontextmanager
async def crowd(url: str, now: datetime) -> AsyncIterator[Crowd]:
    """An empty crowd on a database that has the schema."""
    keyring.use([new_key()])
    db = Database(url)
    try:
        yield Crowd(db, now)
    finally:
        await db.close()


def event_row(starts_at: datetime, remind: list[int] | None, zone: str, before: datetime) -> dict[str, Any]:
    """A published event with a time."""
    ends_at = starts_at + timedelta(hours=2)
    return {
        "kind": "lecture",
        "status": Status.PUBLISHED.value,
        "revision": 0,
        "language": "en",
        "starts_at": starts_at.astimezone(UTC),
        "ends_at": ends_at.astimezone(UTC),
        "zone": zone,
        "online": False,
        "taken": 0,
        "line": 0,
        "access": [],
        "spoken": [],
        "filmed": False,
        "interest_only": False,
        "remind_before": remind,
        "created_by": 1,
        "created_at": before,
        "published_at": before,
        "changed_at": before,
    }


def _person(person_id: int, zone: str, before: datetime) -> dict[str, Any]:
    return {
        "id": person_id,
        "telegram_id": 10_000 + person_id,
        "app_language": "en",
        "country": "AM",
        "zone": zone,
        "shows_name": False,
        "created_at": before,
        "seen_at": before,
    }


def _booking(event_id: int, person_id: int, starts_at: datetime, before: datetime) -> dict[str, Any]:
    return {
        "event_id": event_id,
        "person_id": person_id,
        "state": Stand.COMING.value,
        "adults": 1,
        "children": 1,
        "seats": 2,
        "shares": False,
        "language": "en",
        "joined_at": before,
        "changed_at": before,
        "over_at": starts_at + timedelta(hours=2),
    }
