"""F9: a consultation time belongs to one family, whoever taps at the same instant and whatever else happens to it."""

import asyncio
import itertools
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError

from core import outbox, sqlite
from core.actor import Actor
from core.crypto import keyring, new_key
from core.db import Database, Session, table_of
from core.errors import Refusal
from features.consultations import booking, reminders, waiting
from features.consultations.models import Booking, BookingState, Slot, SlotState, Wait, WaitState
from features.consultations.refusals import TimeTaken
from features.people import identity
from tests.faults.conftest import FULL

ROUNDS = 500 if FULL else 15
FAMILIES = 100 if FULL else 12
STORMS = 60 if FULL else 6
"""Rounds in which everything happens at once."""
NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)
_slots, _bookings, _waits = table_of(Slot), table_of(Booking), table_of(Wait)


class Hall:
    """Families, one specialist, and several processes that work for them: one connection each on SQLite."""

    def __init__(self, machines: list[Database]) -> None:
        self.machines = machines
        self.families: list[Actor] = []

    async def open(self, families: int) -> None:
        """Meet everybody."""
        async with self.machines[0].write() as session:
            for number in range(families + 1):
                met = await identity.recognise(session, 7_000 + number, "en", NOON)
                self.families.append(met)

    async def slots(self, count: int) -> list[int]:
        """Publish free times of the last person, one a day."""
        made = [self._slot(day) for day in range(count)]
        async with self.machines[0].write() as session:
            await session.execute(update(_bookings).values(state=BookingState.CANCELLED.value))
            await session.execute(update(_slots).values(state=SlotState.WITHDRAWN.value))
            session.add_all(made)
        return [slot.id for slot in made]

    def _slot(self, day: int) -> Slot:
        at = NOON + timedelta(days=10 + day)
        return Slot(
            specialist_id=self.families[-1].id,
            starts_at=at,
            ends_at=at + timedelta(minutes=45),
            wall_clock=at.isoformat(timespec="minutes"),
            zone="UTC",
            online=True,
            state="open",
            created_at=NOON,
        )

    @asynccontextmanager
    async def working(self, number: int) -> AsyncIterator[Session]:
        """A transaction of one of the processes."""
        async with self.machines[number % len(self.machines)].write() as session:
            yield session

    async def all_tap(self, slot_id: int) -> tuple[int, int]:
        """Every family taps at once; return how many have it and how many were told that it is taken."""

        async def tap(number: int, who: Actor) -> bool:
            try:
                async with self.working(number) as session:
                    await booking.book(session, who, slot_id=slot_id, now=NOON)
            except TimeTaken:
                return False
            return True

        fates = await asyncio.gather(*(tap(n, who) for n, who in enumerate(self.families[:-1])))
        return sum(fates), len(fates) - sum(fates)


@pytest.fixture
async def hall(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hall]:
    """Four processes on one database; on a busy machine they wait longer for one another than usual."""
    monkeypatch.setattr(sqlite, "PATIENCE", 60.0)
    keyring.use((new_key(),))
    machines = [Database(database_url) for _ in range(4)]
    here = Hall(machines)
    await here.open(FAMILIES)
    yield here
    for machine in machines:
        await machine.close()


async def test_of_all_who_tap_at_once_one_has_the_time(hall: Hall) -> None:
    for _ in range(ROUNDS):
        [slot_id] = await hall.slots(1)
        assert await hall.all_tap(slot_id) == (1, FAMILIES - 1)
    assert not await broken(hall)


async def test_without_the_guard_the_time_is_sold_twice(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    async def careless(session: Session, _actor: Actor, slot_id: int, _now: datetime) -> None:
        await session.execute(update(_slots).where(_slots.c.id == slot_id).values(state="booked"))

    monkeypatch.setattr(booking, "claim", careless)
    async with hall.machines[0].write() as session:
        await session.execute(text("DROP INDEX uq_consultation_bookings_live_slot"))
    [slot_id] = await hall.slots(1)
    won, _ = await hall.all_tap(slot_id)
    assert won > 1
    assert await broken(hall)


async def test_the_database_alone_would_stop_the_second(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    async def careless(session: Session, _actor: Actor, slot_id: int, _now: datetime) -> None:
        await session.execute(update(_slots).where(_slots.c.id == slot_id).values(state="booked"))

    monkeypatch.setattr(booking, "claim", careless)
    [slot_id] = await hall.slots(1)
    async with hall.working(0) as session:
        await booking.book(session, hall.families[0], slot_id=slot_id, now=NOON)
    with pytest.raises(DBAPIError):
        async with hall.working(1) as session:
            await booking.book(session, hall.families[1], slot_id=slot_id, now=NOON)
    assert not await broken(hall)


# ---- reminders ------------------------------------------------------------------------------------------------------


async def reminded(hall: Hall) -> int:
    """Book a time, let every process sweep at the same instant when all is due, and count what was put."""
    [slot_id] = await hall.slots(1)
    async with hall.working(0) as session:
        await booking.book(session, hall.families[0], slot_id=slot_id, now=NOON)
    late = NOON + timedelta(days=9, hours=23)

    async def sweep_once(number: int) -> None:
        async with hall.working(number) as session:
            await reminders.remind(session, late)

    await asyncio.gather(*(sweep_once(number) for number in range(len(hall.machines) * 2)))
    async with hall.machines[0].read() as session:
        put = select(func.count()).where(outbox.outbox.c.notice == "ConsultationNear")
        return await session.scalar(put) or 0


async def test_each_reminder_is_put_once_however_many_sweep(hall: Hall) -> None:
    assert await reminded(hall) == 4, "a day and two hours before, to both"


async def test_without_the_guards_a_reminder_is_put_again(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, numbers = outbox.put, itertools.count()

    async def every_time(*args: Any, key: str, **kwargs: Any) -> None:
        await put(*args, key=f"{key}:{next(numbers)}", **kwargs)

    async def always(*_args: Any) -> int:
        return 1

    monkeypatch.setattr(outbox, "put", every_time)
    monkeypatch.setattr(reminders, "changed", always)
    assert await reminded(hall) > 4


# ---- everything at once ---------------------------------------------------------------------------------------------


async def something(hall: Hall, number: int, who: Actor, slots: list[int], dice: random.Random) -> None:
    """One random act of one family; a refusal is an answer, and a circle of waits is tried again as the worker does."""
    slot, other = dice.sample(slots, 2)
    act, at = dice.randrange(6), NOON + timedelta(hours=dice.choice((0, 1, 30)))
    for _ in range(5):
        try:
            async with hall.working(number) as session:
                await _act(session, act, who, slot, other, at)
            return
        except Refusal:
            return
        except DBAPIError as error:
            if "deadlock" not in str(error.orig):
                raise


async def _act(session: Session, act: int, who: Actor, slot: int, other: int, at: datetime) -> None:
    if act in (0, 1):
        await booking.book(session, who, slot_id=slot, now=at)
    elif act == 2:
        await booking.cancel(session, who, booking_id=await own(session, who), now=at)
    elif act == 3:
        await booking.move(session, who, booking_id=await own(session, who), slot_id=other, now=at)
    elif act == 4:
        await waiting.join(session, who, slot_id=slot, now=at)
    else:
        await waiting.leave(session, who, slot_id=slot, now=at)


async def own(session: Session, who: Actor) -> int:
    """Some booking of theirs."""
    mine = select(_bookings.c.id).where(_bookings.c.person_id == who.id, _bookings.c.state == "booked")
    return await session.scalar(mine.limit(1)) or 0


async def sweep(hall: Hall, number: int) -> None:
    """The clockwork's part."""
    try:
        async with hall.working(number) as session:
            await waiting.expire(session, NOON + timedelta(hours=30))
    except DBAPIError as error:
        if "deadlock" not in str(error.orig):
            raise


async def broken(hall: Hall) -> list[str]:
    """What must never be: two families on a time, a time booked by nobody, or held for somebody without an offer."""
    found = []
    async with hall.machines[0].read() as session:
        live = select(_bookings.c.slot_id, func.count()).where(_bookings.c.state == "booked")
        booked = {row[0]: row[1] for row in await session.execute(live.group_by(_bookings.c.slot_id))}
        offers = select(_waits.c.slot_id, _waits.c.person_id).where(_waits.c.state == WaitState.OFFERED.value)
        offered = {(row[0], row[1]) for row in await session.execute(offers)}
        for slot in await session.execute(select(_slots).where(_slots.c.state != "withdrawn")):
            if booked.get(slot.id, 0) != (slot.state == "booked"):
                found.append(f"time {slot.id} is {slot.state} with {booked.get(slot.id, 0)} families")
            if slot.state == "held" and (slot.id, slot.held_for) not in offered:
                found.append(f"time {slot.id} is held for somebody without an offer")
            if slot.state != "held" and any(one == slot.id for one, _ in offered):
                found.append(f"time {slot.id} is {slot.state} and offered")
    return found


@pytest.mark.parametrize("seed", range(STORMS))
async def test_whatever_happens_at_once_every_time_has_one_owner(hall: Hall, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 (a storm that can be repeated)
    slots = await hall.slots(4)
    for _ in range(5):
        acts = [something(hall, n, who, slots, dice) for n, who in enumerate(hall.families[:-1])]
        await asyncio.gather(*acts, sweep(hall, 3))
        faults = await broken(hall)
        assert not faults, "\n".join(faults)
