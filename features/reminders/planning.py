"""Which reminders there are: worked out from events, places and wishes, and written down once, shortly before they are due."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, and_, delete, func, select

from core.db import Session, insert_once, table_of
from core.pack import Pack
from features.booking.models import Booking
from features.events.models import Event, Status
from features.people.models import Person
from features.people.quiet import EVENING, Rest, hours, on_chosen
from features.people.quiet import LONGEST as LONGEST_NIGHT
from features.reminders.leads import LONGEST, leads_of
from features.reminders.models import Reminder, ReminderWish, State
from features.reminders.times import due_at, useful_until
from features.reminders.truth import REMINDED

BATCH = 2_000
AHEAD = LONGEST_NIGHT + EVENING + timedelta(hours=1)
"""Rows are written this long before the nominal instant: quiet hours bring a reminder forward by no more than that, a change of the clocks included."""
PAST = timedelta(days=7)
"""What was missed in an outage of this length is still found, and listed."""

Ahead = Mapping[int, tuple[datetime, tuple[int, ...]]]
"""Start and leads by event."""

reminders = table_of(Reminder)
_OCCASION = (
    Event.id.label("event_id"),
    Event.starts_at,
    Event.zone,
    func.coalesce(Event.moved_at, Event.published_at).label("announced_at"),
    Person.id.label("person_id"),
    Person.zone.label("own_zone"),
    Person.quiet_from,
    Person.quiet_until,
    Person.country,
)
_JOINED = (
    select(*_OCCASION, Booking.changed_at.label("since"))
    .join(Booking, Booking.event_id == Event.id)
    .join(Person, Person.id == Booking.person_id)
    .outerjoin(
        ReminderWish,
        and_(ReminderWish.event_id == Event.id, ReminderWish.person_id == Person.id),
    )
    .where(Booking.state.in_(REMINDED), ReminderWish.id.is_(None))
)
_WISHED = (
    select(*_OCCASION, ReminderWish.wished_at.label("since"), ReminderWish.leads)
    .join(ReminderWish, ReminderWish.event_id == Event.id)
    .join(Person, Person.id == ReminderWish.person_id)
)


async def plan(session: Session, pack: Pack, now: datetime) -> int:
    """Write down what will be due soon and is not written yet; return how many were looked at."""
    ahead = await _ahead(session, pack, now)
    return await _plan_joined(session, ahead, now) + await _plan_wished(session, ahead, now)


async def _ahead(session: Session, pack: Pack, now: datetime) -> Ahead:
    """Published events near enough to be reminded of, a week back for what an outage swallowed."""
    query = select(Event.id, Event.starts_at, Event.kind, Event.remind_before).where(
        Event.status == Status.PUBLISHED,
        Event.starts_at > now - PAST,
        Event.starts_at <= now + timedelta(minutes=LONGEST) + AHEAD,
    )
    return {
        row.id: (row.starts_at, leads_of(pack, row.kind, row.remind_before))
        for row in await session.execute(query)
    }


def _near(starts_at: datetime, lead: int, now: datetime) -> bool:
    return starts_at - timedelta(minutes=lead) <= now + AHEAD


async def _plan_joined(session: Session, ahead: Ahead, now: datetime) -> int:
    by_lead: defaultdict[int, list[int]] = defaultdict(list)
    for event_id, (starts_at, leads) in ahead.items():
        for lead in leads:
            if _near(starts_at, lead, now):
                by_lead[lead].append(event_id)
    made = 0
    for lead, events in by_lead.items():
        query = _unwritten(_JOINED, lead).where(Event.id.in_(events)).limit(BATCH)
        rows = (await session.execute(query)).all()
        made += await _write(session, (_reminder(row, lead, ahead[row.event_id][1]) for row in rows))
    return made


def _unwritten(query: Select[*tuple[Any, ...]], lead: int) -> Select[*tuple[Any, ...]]:
    written = and_(
        Reminder.event_id == Event.id,
        Reminder.person_id == Person.id,
        Reminder.lead == lead,
        Reminder.starts_at == Event.starts_at,
    )
    return query.outerjoin(Reminder, written).where(Reminder.id.is_(None))


async def _plan_wished(session: Session, ahead: Ahead, now: datetime) -> int:
    """The wishes of single people are few: they are compared with what is written here, not in the database."""
    rows = (await session.execute(_WISHED.where(Event.id.in_(list(ahead))))).all()
    if not rows:
        return 0
    written = await _written(session, {row.event_id for row in rows})
    made = [
        _reminder(row, lead, tuple(row.leads))
        for row in rows
        for lead in row.leads
        if _near(row.starts_at, lead, now)
        and (row.event_id, row.person_id, lead, row.starts_at) not in written
    ]
    return await _write(session, made)


async def _written(session: Session, events: Iterable[int]) -> set[tuple[int, int, int, datetime]]:
    query = (
        select(Reminder.event_id, Reminder.person_id, Reminder.lead, Reminder.starts_at)
        .join(
            ReminderWish,
            and_(
                ReminderWish.event_id == Reminder.event_id,
                ReminderWish.person_id == Reminder.person_id,
            ),
        )
        .where(Reminder.event_id.in_(events))
    )
    return {(row.event_id, row.person_id, row.lead, row.starts_at) for row in await session.execute(query)}


def _reminder(row: Row[*tuple[Any, ...]], lead: int, leads: tuple[int, ...]) -> dict[str, Any]:
    """The row of one reminder; what would have come before the family joined is written as skipped."""
    zone = row.own_zone if row.country else row.zone
    due = due_at(row.starts_at, lead, Rest(zone, hours(row.quiet_from, row.quiet_until)))
    since = max(row.since, row.announced_at or row.since)
    return {
        "event_id": row.event_id,
        "person_id": row.person_id,
        "lead": lead,
        "starts_at": row.starts_at,
        "due_at": due,
        "useful_until": useful_until(row.starts_at, lead, leads),
        "state": (State.SKIPPED if due <= since else State.WAITING).value,
    }


async def _write(session: Session, rows: Iterable[dict[str, Any]]) -> int:
    made = list(rows)
    if made:
        await session.execute(insert_once(session.get_bind().dialect.name, reminders), made)
    return len(made)


async def _forget(session: Session, person_id: int, now: datetime) -> None:
    """What was planned by other quiet hours is planned anew by the next sweep."""
    ahead = (reminders.c.person_id == person_id, reminders.c.due_at > now)
    await session.execute(delete(reminders).where(*ahead, reminders.c.state == State.WAITING.value))


on_chosen.append(_forget)
