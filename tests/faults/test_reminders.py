"""F8 and F11: a clock that jumps and a bot that was away neither lose a reminder nor send one twice.

FAULTS=full for the whole size: 1,000 rows an outage.
"""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select, update

from core.db import Session
from core.outbox import Letter
from features.reminders import sending
from features.reminders.models import Reminder, State
from tests.faults.crowd import Crowd, crowd

ROWS = 1_000 if os.environ.get("FAULTS") == "full" else 40
NOON = datetime(2027, 5, 14, 12, tzinfo=UTC)
LEADS = [1_440, 120]
STEP = timedelta(minutes=5)
HOUR = timedelta(hours=1)
JUMPS = (
    -HOUR,
    HOUR,
    timedelta(days=1),
    -timedelta(days=1),
    timedelta(seconds=2),
    -timedelta(seconds=2),
    timedelta(minutes=2),
    -timedelta(minutes=2),
    timedelta(hours=3),
    -timedelta(hours=3),
    timedelta(minutes=59),
    -timedelta(minutes=59),
)


async def spread(people: Crowd, families: int) -> list[datetime]:
    """Events around noon of the next two days, a few families each; return their starts."""
    starts = [NOON + timedelta(days=1) + STEP * number for number in range(families // 4)]
    for starts_at in starts:
        await people.event(starts_at, 4, remind=LEADS)
    return starts


def twice(keys: list[str]) -> list[str]:
    """What was told more than once."""
    return [key for key, times in Counter(keys).items() if times > 1]


async def settled(people: Crowd) -> tuple[int, int]:
    """How many were put into the outbox and how many expired; nothing else may be left."""
    states = await people.states()
    assert set(states) <= {State.PUT.value, State.EXPIRED.value}, states
    return states.get(State.PUT.value, 0), states.get(State.EXPIRED.value, 0)


@pytest.mark.parametrize("jump", JUMPS, ids=str)
async def test_a_jump_of_the_clock_neither_doubles_nor_loses_one(jump: timedelta, database_url: str) -> None:
    async with crowd(database_url, NOON) as people:
        starts = await spread(people, 16)
        at = NOON - HOUR
        for number in range(24):
            await people.tick(at)
            at += timedelta(minutes=10) + (jump if number == 8 else timedelta())
        while at < starts[-1]:
            await people.tick(at)
            at += timedelta(hours=1)
        keys = [row.key for row in await people.letters()]
        put, expired = await settled(people)
        assert put + expired == 16 * len(LEADS)
        assert put == len(keys)
        assert not twice(keys)
        assert expired == 0 or jump == timedelta(days=1)


@pytest.mark.parametrize(
    ("away", "expires"),
    [(timedelta(seconds=2), False), (timedelta(minutes=10), False), (timedelta(hours=26), True)],
    ids=["2 s", "10 min", "26 h"],
)
async def test_an_outage_is_made_up_and_what_came_too_late_is_listed(
    away: timedelta, expires: bool, database_url: str
) -> None:
    async with crowd(database_url, NOON) as people:
        starts = await spread(people, ROWS)
        due = starts[len(starts) // 2] - timedelta(days=1)
        await people.tick(due - timedelta(seconds=1))
        before = {row.key for row in await people.letters()}
        await people.tick(due - timedelta(seconds=1) + away)
        later = due + away
        while later < starts[-1] + HOUR:
            await people.tick(later)
            later += timedelta(minutes=30)
        letters = await people.letters()
        put, expired = await settled(people)
        assert put + expired == len(starts) * 4 * len(LEADS)
        assert put == len(letters)
        assert before <= {row.key for row in letters}
        assert not twice([row.key for row in letters])
        assert all(row.created_at < row.useful_until for row in letters)
        assert (expired > 0) is expires


async def test_two_clockworks_on_one_database_send_each_once(database_url: str) -> None:
    async with crowd(database_url, NOON) as people, crowd(database_url, NOON) as other:
        starts = await spread(people, 40)
        for minutes in range(0, 60 * 24, 30):
            at = starts[0] - timedelta(days=1) + timedelta(minutes=minutes)
            await people.tick(at)
            await other.tick(at)
        keys = [row.key for row in await people.letters()]
        assert len(keys) == 40 + sum(4 for start in starts if start - 2 * HOUR <= at)
        assert not twice(keys)


async def test_the_control_without_the_mark_a_reminder_comes_again(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the compare-and-set gone and the instant in the key, every tick tells everybody anew."""
    ticks, plain = count(), sending._letter

    async def unmarked(_session: Session, rows: Sequence[Any], _state: State) -> set[int]:
        return {row.id for row in rows}

    def fresh(row: Any) -> Letter:
        return replace(plain(row), key=f"{row.id}:{next(ticks)}")

    monkeypatch.setattr(sending, "_mark", unmarked)
    monkeypatch.setattr(sending, "_letter", fresh)
    async with crowd(database_url, NOON) as people:
        await people.event(NOON + timedelta(days=1), 4, remind=[1_440])
        for seconds in range(3):
            await people.tick(NOON + timedelta(seconds=seconds))
        told = Counter(row.person_id for row in await people.letters())
        assert max(told.values()) == 3


async def test_an_expired_one_is_never_dropped_in_silence(database_url: str) -> None:
    async with crowd(database_url, NOON) as people:
        await people.event(NOON + timedelta(days=1), 4, remind=[1_440])
        await people.tick(NOON - HOUR)
        async with people.db.write() as session:
            await session.execute(update(Reminder).values(useful_until=NOON - timedelta(minutes=1)))
        await people.tick(NOON)
        async with people.db.read() as session:
            states = (await session.scalars(select(Reminder.state))).all()
        assert set(states) == {State.EXPIRED.value}
