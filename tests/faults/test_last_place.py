"""F9: many families tap for the last place at once. FAULTS=full: 500 rounds of 100 taps on each database."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, insert, select, text, update

from core.actor import Actor
from core.crypto import keyring, new_key
from core.db import Database, table_of
from core.outbox import outbox
from features.booking import actions, seats
from features.booking.models import Booking, Stand
from features.booking.queries import Party
from features.booking.refusals import EventIsFull
from features.events.models import Event
from features.people.models import Person
from tests.faults.conftest import FULL

ROUNDS, TAPS = (500, 100) if FULL else (6, 24)
pytestmark = pytest.mark.timeout(7200 if FULL else 120)
NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)
Tap = Callable[[Database, Actor, int], Awaitable[bool]]


@pytest.fixture
async def databases(database_url: str) -> AsyncIterator[tuple[Database, Database]]:
    """One database as two processes see it."""
    keyring.use([new_key()])
    made = Database(database_url), Database(database_url)
    yield made
    for one in made:
        await one.close()


async def crowd(db: Database) -> list[Actor]:
    """Families of one adult each."""
    rows = [{"telegram_id": 9000 + at, "created_at": NOW, "seen_at": NOW} for at in range(TAPS)]
    async with db.write() as session:
        await session.execute(insert(table_of(Person)), rows)
        ids = await session.scalars(select(Person.id).order_by(Person.id))
        return [Actor(one, 9000 + at, "en", consented=True) for at, one in enumerate(ids)]


async def event_with(db: Database, capacity: int) -> int:
    """A published event with so many seats."""
    made = Event(
        kind="workshop", status="published", language="en", zone="UTC", country="AM", created_by=1, access=[], spoken=[],
        starts_at=NOW + timedelta(days=3), ends_at=NOW + timedelta(days=3, hours=2), capacity=capacity, created_at=NOW,
        changed_at=NOW,
    )  # fmt: skip
    async with db.write() as session:
        session.add(made)
        await session.flush()
        return made.id


async def joins(db: Database, actor: Actor, event_id: int) -> bool:
    """What a tap on Join does."""
    try:
        async with db.write() as session:
            await actions.join(session, actor, event_id=event_id, party=Party(1, 0), now=NOW)
    except EventIsFull:
        return False
    return True


async def joins_carelessly(db: Database, actor: Actor, event_id: int) -> bool:
    """The control: looks first, then writes, and the counter says yes to everybody."""
    async with db.read() as session:
        free = await seats.left(session, event_id)
    if not free:
        return False
    await asyncio.sleep(0.02)
    row = {
        "event_id": event_id, "person_id": actor.id, "state": Stand.COMING.value, "adults": 1, "children": 0, "seats": 1,
        "shares": False, "language": "en", "joined_at": NOW, "changed_at": NOW, "over_at": NOW,
    }  # fmt: skip
    async with db.write() as session:
        await session.execute(insert(table_of(Booking)), row)
        await session.execute(update(Event).where(Event.id == event_id).values(taken=Event.taken + 1))
    return True


async def race(dbs: Sequence[Database], actors: Sequence[Actor], event_id: int, tap: Tap) -> tuple[int, int]:
    """Everybody taps at once, through both processes; return who was told yes, and who has seats."""
    told = await asyncio.gather(*(tap(dbs[at % 2], actor, event_id) for at, actor in enumerate(actors)))
    async with dbs[0].read() as session:
        where = (Booking.event_id == event_id, Booking.state == Stand.COMING)
        seated = await session.scalar(select(func.sum(Booking.seats)).where(*where)) or 0
        counted = await session.scalar(select(Event.taken).where(Event.id == event_id))
    assert counted == seated
    return sum(told), int(seated)


async def test_the_last_place_is_sold_once(databases: tuple[Database, Database]) -> None:
    actors = await crowd(databases[0])
    for number in range(ROUNDS):
        capacity = 1 + number % 3
        event_id = await event_with(databases[0], capacity)
        assert await race(databases, actors, event_id, joins) == (capacity, capacity)


async def test_without_the_guard_it_is_sold_more_than_once(databases: tuple[Database, Database]) -> None:
    await _no_check(databases)
    actors = await crowd(databases[0])
    sold = [
        (await race(databases, actors, await event_with(databases[0], 1), joins_carelessly))[1]
        for _ in range(2)
    ]
    assert max(sold) > 1, sold


async def _no_check(databases: tuple[Database, Database]) -> None:
    """Take the database's own last guard away, too."""
    for db in databases:
        async with db.begin() as connection:
            if db.is_sqlite:
                await connection.execute(text("PRAGMA ignore_check_constraints=ON"))
            elif db is databases[0]:
                await connection.execute(text("ALTER TABLE events DROP CONSTRAINT ck_events_nobody_stands"))


async def test_the_database_itself_refuses_a_seat_too_many(databases: tuple[Database, Database]) -> None:
    db = databases[0]
    event_id = await event_with(db, 1)
    with pytest.raises(Exception, match="nobody_stands"):
        async with db.write() as session:
            await session.execute(update(Event).where(Event.id == event_id).values(taken=2))


async def test_a_freed_place_is_offered_to_one_family(databases: tuple[Database, Database]) -> None:
    actors = await crowd(databases[0])
    event_id = await event_with(databases[0], 1)
    assert await joins(databases[0], actors[0], event_id)
    for actor in actors[1:8]:
        async with databases[0].write() as session:
            await actions.wait(session, actor, event_id=event_id, now=NOW)

    async def leaves(db: Database) -> None:
        async with db.write() as session:
            await actions.leave(session, actors[0], event_id=event_id, now=NOW)

    await asyncio.gather(*(leaves(databases[at % 2]) for at in range(6)))
    async with databases[0].read() as session:
        offered = await session.scalars(select(Booking.person_id).where(Booking.state == Stand.OFFERED))
        told = await session.scalars(select(outbox.c.person_id).where(outbox.c.notice == "PlaceOffered"))
        assert list(offered) == list(told) == [actors[1].id]
