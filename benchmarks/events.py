"""CPU of the list of events and of joining one, with 5,000 events and 100,000 places. Prints milliseconds of one run.

python -m benchmarks.events
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, insert

from bot.tables import metadata
from core.actor import Actor
from core.crypto import keyring, new_key
from core.db import Database, table_of
from features.booking import actions
from features.booking.models import Booking
from features.events import queries
from features.events.models import Event, EventText
from features.people.models import Person

EVENTS, PEOPLE, EACH, ROUNDS = 5_000, 2_000, 50, 200
COUNTRIES = ("RU", "AM", "KZ", "MD", "BY", "FR")
NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)


def _event(number: int) -> dict[str, object]:
    starts_at = NOW + timedelta(hours=number)
    return {
        "id": number, "kind": "workshop", "status": "published", "language": ("ru", "en")[number % 2], "zone": "Asia/Yerevan",
        "country": COUNTRIES[number % 6], "town": "yerevan", "created_by": 1, "access": [], "spoken": ["ru"], "capacity": 500,
        "taken": 40, "revision": 0, "line": 0, "online": False, "filmed": False, "interest_only": False,
        "starts_at": starts_at, "ends_at": starts_at + timedelta(hours=2), "created_at": NOW, "changed_at": NOW,
    }  # fmt: skip


def _booking(person: int, event: int) -> dict[str, object]:
    return {
        "event_id": event, "person_id": person, "state": "coming", "adults": 1, "children": 1, "seats": 2, "shares": False,
        "language": "ru", "joined_at": NOW, "changed_at": NOW, "over_at": NOW + timedelta(days=9),
    }  # fmt: skip


async def fill(db: Database) -> None:
    """Events with titles in two languages, and families with places at many of them."""
    people = [{"id": at, "telegram_id": at, "created_at": NOW, "seen_at": NOW} for at in range(1, PEOPLE + 1)]
    texts = [
        {"event_id": at, "language": language, "title": f"Event {at}"}
        for at in range(1, EVENTS + 1)
        for language in ("ru", "en")
    ]
    places = [
        _booking(person, 1 + (person * EACH + at) % EVENTS)
        for person in range(1, PEOPLE + 1)
        for at in range(EACH)
    ]
    async with db.write() as session:
        await session.execute(insert(table_of(Person)), people)
        await session.execute(insert(table_of(Event)), [_event(at) for at in range(1, EVENTS + 1)])
        await session.execute(insert(table_of(EventText)), texts)
        await session.execute(insert(table_of(Booking)), places)


async def measure(db: Database) -> tuple[float, float]:
    """CPU of one page of the list, and of one join, in milliseconds."""
    start = time.process_time()
    for _ in range(ROUNDS):
        async with db.read() as session:
            await queries.listed(session, country="AM", language="ru", now=NOW)
    listed = (time.process_time() - start) / ROUNDS * 1000
    async with db.write() as session:
        await session.execute(
            insert(table_of(Person)),
            [
                {"id": 9_000 + at, "telegram_id": 9_000 + at, "created_at": NOW, "seen_at": NOW}
                for at in range(ROUNDS)
            ],
        )
    start = time.process_time()
    for at in range(ROUNDS):
        actor = Actor(9_000 + at, 9_000 + at, "ru", consented=True)
        async with db.write() as session:
            await actions.join(session, actor, event_id=1 + at, now=NOW)
    return listed, (time.process_time() - start) / ROUNDS * 1000


async def main() -> None:
    """Fill a database, measure, print."""
    keyring.use([new_key()])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bot.db"
        engine = create_engine(f"sqlite:///{path}")
        metadata().create_all(engine)
        engine.dispose()
        db = Database(f"sqlite+aiosqlite:///{path}")
        await fill(db)
        listed, joined = await measure(db)
        await db.close()
    print(
        f"list of {EVENTS} events: {listed:.1f} ms CPU a page; join among {PEOPLE * EACH} places: {joined:.1f} ms CPU"
    )


if __name__ == "__main__":
    asyncio.run(main())
