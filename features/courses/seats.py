"""Seats of a course: one conditional counter; what is freed is offered to the first in line, held, and passed on."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select, update

from core import outbox
from core.db import Session, changed
from features.booking.models import Stand
from features.booking.offers import hold
from features.courses.loading import enrolment_subject
from features.courses.models import Course, Enrolment
from features.courses.notices import SeatLapsed, SeatOffered
from features.events.models import Event, Status
from features.people.models import Person
from features.people.quiet import RESTS, Rest, rest

BATCH = 50
_QUIETLY = {"synchronize_session": False}


class _Waiting(NamedTuple):
    """Somebody in the line."""

    id: int
    person_id: int
    rest: Rest


async def take(session: Session, course_id: int) -> bool:
    """Take a seat; False when there is none."""
    fits = (Course.id == course_id, Course.status == Status.PUBLISHED, Course.taken < Course.capacity)
    counted = update(Course).where(*fits).values(taken=Course.taken + 1)
    return await changed(session, counted.execution_options(**_QUIETLY)) == 1


async def give_back(session: Session, course_id: int) -> None:
    """Free a seat that was taken."""
    freed = update(Course).where(Course.id == course_id, Course.taken > 0).values(taken=Course.taken - 1)
    await changed(session, freed.execution_options(**_QUIETLY))


async def left(session: Session, course_id: int) -> int:
    """Seats that are free now."""
    row = (await session.execute(select(Course.capacity, Course.taken).where(Course.id == course_id))).one()
    return int(max(0, row.capacity - row.taken))


async def next_number(session: Session, course_id: int) -> int:
    """The next number of the waiting list; numbers only grow."""
    grown = update(Course).where(Course.id == course_id).values(line=Course.line + 1).returning(Course.line)
    return int((await session.execute(grown.execution_options(**_QUIETLY))).scalar_one())


async def last_end(session: Session, course_id: int) -> datetime | None:
    """When the last class ends."""
    return await session.scalar(select(func.max(Event.ends_at)).where(Event.course_id == course_id))


async def offer_freed(session: Session, course: Course, now: datetime) -> int:
    """Hold free seats for the first in line; a family asleep hears in its morning."""
    begins = await _next_start(session, course.id, now)
    offered = 0
    for row in await _line(session, course.id) if begins else []:
        held = hold(now, begins, row.rest) if begins else None
        if held is None:
            continue
        if not await take(session, course.id):
            break
        until = held.until.isoformat()
        still = update(Enrolment).where(Enrolment.id == row.id, Enrolment.state == Stand.WAITING)
        values = {"state": Stand.OFFERED.value, "seats": 1, "offered_until": held.until, "changed_at": now}
        if not await changed(session, still.values(values).execution_options(**_QUIETLY)):
            await give_back(session, course.id)
            continue
        await outbox.put(
            session,
            to=row.person_id,
            notice=SeatOffered(row.id, until),
            key=f"seat:{row.id}:{until}",
            now=now,
            not_before=held.told_at,
            useful_until=held.until,
            subject=enrolment_subject(row.id),
        )
        offered += 1
    return offered


async def _next_start(session: Session, course_id: int, now: datetime) -> datetime | None:
    """The first class while the course has not begun; then the last one: whoever comes late misses nothing by thinking."""
    ahead = select(Event.starts_at).where(Event.course_id == course_id, Event.status == Status.PUBLISHED)
    starts = [start for start in (await session.scalars(ahead.order_by(Event.starts_at))).all() if start]
    if not starts or starts[-1] <= now:
        return None
    return starts[0] if starts[0] > now else starts[-1]


async def _line(session: Session, course_id: int) -> list[_Waiting]:
    query = (
        select(Enrolment.id, Enrolment.person_id, *RESTS)
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.course_id == course_id,
            Enrolment.state == Stand.WAITING,
            Person.unreachable_since.is_(None),
        )
        .order_by(Enrolment.line)
    )
    rows = (await session.execute(query)).all()
    return [_Waiting(row.id, row.person_id, rest(row)) for row in rows]


async def lapse_due(session: Session, now: datetime) -> int:
    """Offers nobody answered go to the next in line; the family is told, and may join the line again."""
    due = select(Enrolment.id, Enrolment.course_id, Enrolment.person_id, Enrolment.offered_until).where(
        Enrolment.state == Stand.OFFERED, Enrolment.offered_until <= now
    )
    rows = (await session.execute(due.order_by(Enrolment.course_id, Enrolment.id).limit(BATCH))).all()
    for row in rows:
        course = await _locked(session, row.course_id)
        still = update(Enrolment).where(
            Enrolment.id == row.id, Enrolment.state == Stand.OFFERED, Enrolment.offered_until <= now
        )
        ended = {"state": Stand.LAPSED.value, "seats": 0, "line": None, "changed_at": now}
        if not await changed(session, still.values(ended).execution_options(**_QUIETLY)):
            continue
        await give_back(session, row.course_id)
        if course.status == Status.PUBLISHED:
            key, about = f"seat-lapsed:{row.id}:{row.offered_until}", enrolment_subject(row.id)
            await outbox.put(
                session, to=row.person_id, notice=SeatLapsed(row.id), key=key, now=now, subject=about
            )
            await offer_freed(session, course, now)
    return len(rows)


async def free_erased(session: Session, now: datetime) -> int:
    """The seat of somebody who erased everything goes to the next in line."""
    erased = select(Enrolment.id, Enrolment.course_id).where(
        Enrolment.state == Stand.ERASED, Enrolment.seats > 0
    )
    rows = (await session.execute(erased.order_by(Enrolment.course_id, Enrolment.id).limit(BATCH))).all()
    for row in rows:
        course = await _locked(session, row.course_id)
        still = update(Enrolment).where(Enrolment.id == row.id, Enrolment.seats > 0)
        if await changed(session, still.values(seats=0).execution_options(**_QUIETLY)):
            await give_back(session, row.course_id)
            await offer_freed(session, course, now)
    return len(rows)


async def offer_everywhere(session: Session, now: datetime) -> int:
    """Whoever could not be offered a seat before (it was night for them, seats were added) may be offered one now."""
    waiting = select(Enrolment.course_id).where(Enrolment.state == Stand.WAITING)
    free = (Course.status == Status.PUBLISHED, Course.taken < Course.capacity, Course.id.in_(waiting))
    count = 0
    for course_id in (
        await session.scalars(select(Course.id).where(*free).order_by(Course.id).limit(BATCH))
    ).all():
        count += await offer_freed(session, await _locked(session, course_id), now)
    return count


async def _locked(session: Session, course_id: int) -> Course:
    """The course, held until the transaction ends: the course is always locked before its line."""
    query = select(Course).where(Course.id == course_id).with_for_update()
    return (await session.scalars(query.execution_options(populate_existing=True))).one()
