"""Due reminders go into the outbox, once each; what is no longer true is dropped, what came too late is listed."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, update

from core import outbox
from core.db import Session
from core.outbox import Letter
from core.pack import Pack
from features.events import queries as events
from features.reminders.models import Reminder, State
from features.reminders.notices import ReminderDue, RemindersExpired
from features.reminders.truth import facts, still_true

BATCH = 1_500
"""Of one sweep: thousands in one minute must not keep everybody else from writing for long."""

_DUE = facts().where(Reminder.state == State.WAITING).order_by(Reminder.due_at, Reminder.id).limit(BATCH)


async def send_due(session: Session, pack: Pack, now: datetime) -> int:
    """Put what is due into the outbox; return how many reminders were settled one way or another."""
    due = (await session.execute(_DUE.where(Reminder.due_at <= now))).all()
    if due:
        await _settle(session, pack, due, now)
    return len(due)


async def _settle(session: Session, pack: Pack, due: Sequence[Row[*tuple[Any, ...]]], now: datetime) -> None:
    by_state: defaultdict[State, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in due:
        by_state[_fate(row, pack, now)].append(row)
    for state, rows in by_state.items():
        settled = await _mark(session, rows, state)
        if state is State.PUT:
            await outbox.put_all(session, [_letter(row) for row in rows if row.id in settled], now=now)
    await _tell_organizers(session, by_state[State.EXPIRED], now)


def _fate(row: Row[*tuple[Any, ...]], pack: Pack, now: datetime) -> State:
    if not still_true(row, pack):
        return State.DROPPED
    return State.PUT if now < row.useful_until else State.EXPIRED


async def _mark(session: Session, rows: Sequence[Row[*tuple[Any, ...]]], state: State) -> set[int]:
    """Compare-and-set; return what was still waiting."""
    mine = update(Reminder).where(Reminder.id.in_([row.id for row in rows]), Reminder.state == State.WAITING)
    done = mine.values(state=state.value).returning(Reminder.id).execution_options(synchronize_session=False)
    return set((await session.scalars(done)).all())


def _letter(row: Row[*tuple[Any, ...]]) -> Letter:
    return Letter(
        to=row.person_id,
        notice=ReminderDue(row.id),
        key=f"rem:{row.event_id}:{row.person_id}:{row.lead}:{row.starts_at:%Y%m%dT%H%M%S}",
        useful_until=row.useful_until,
        subject=events.subject(row.event_id),
    )


async def _tell_organizers(session: Session, expired: Sequence[Row[*tuple[Any, ...]]], now: datetime) -> None:
    """Once per event and occurrence: whoever made it learns that families were not reminded."""
    for row in {(row.event_id, row.starts_at): row for row in expired}.values():
        await outbox.put(
            session,
            to=row.created_by,
            notice=RemindersExpired(row.event_id, row.starts_at.isoformat()),
            key=f"rem-expired:{row.event_id}:{row.starts_at:%Y%m%dT%H%M%S}",
            now=now,
            subject=events.subject(row.event_id),
        )
