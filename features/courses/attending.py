"""After each class: who came, marked by its leader in a few taps; a child who was missed is missed kindly."""

from datetime import datetime, timedelta

from sqlalchemy import exists, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from features.booking.models import Stand
from features.courses.loading import enrolment_subject, led_class, subject
from features.courses.models import Attendance, Course, CourseClass, Enrolment
from features.courses.notices import AttendanceAsked, ChildMissed
from features.courses.refusals import ClassNotBegun
from features.events.models import Event, Status
from features.people.models import Person
from features.people.quiet import RESTS, rest, rest_of

SECOND_LOOK = timedelta(minutes=30)
"""A wrong tap can be put right so long before a family hears that it was missed."""
LATEST = timedelta(days=2)
"""Later than this nobody is asked, and a word about it only hurts."""
BATCH = 100
_attendances = table_of(Attendance)


async def mark(
    session: Session, actor: Actor, *, event_id: int, enrolment_id: int, came: bool, now: datetime
) -> None:
    """This child was there, or was not; marked again, the last mark counts."""
    course, event = await _begun(session, actor, event_id, now)
    enrolled = (
        Enrolment.id == enrolment_id,
        Enrolment.course_id == course.id,
        Enrolment.state == Stand.COMING,
    )
    person_id = await session.scalar(select(Enrolment.person_id).where(*enrolled))
    if person_id is None:
        raise NotFound
    await _keep(session, actor, event, enrolment_id, came=came, now=now)
    if not came and event.ends_at is not None and event.ends_at > now - LATEST:
        await _miss(session, event_id, enrolment_id, person_id, now)


async def mark_rest(session: Session, actor: Actor, *, event_id: int, now: datetime) -> int:
    """Everybody who is not marked yet was there; return how many."""
    course, event = await _begun(session, actor, event_id, now)
    marked = select(Attendance.enrolment_id).where(Attendance.event_id == event_id)
    others = select(Enrolment.id).where(
        Enrolment.course_id == course.id, Enrolment.state == Stand.COMING, Enrolment.id.not_in(marked)
    )
    found = (await session.scalars(others)).all()
    for enrolment_id in found:
        await _keep(session, actor, event, enrolment_id, came=True, now=now)
    return len(found)


async def ask(session: Session, now: datetime) -> int:
    """Ask each leader once who came, when the class is over and they are awake."""
    anybody = exists(
        select(Enrolment.id).where(
            Enrolment.course_id == CourseClass.course_id, Enrolment.state == Stand.COMING
        )
    )
    over = (
        select(CourseClass.event_id, CourseClass.course_id, CourseClass.leader_id, *RESTS)
        .join(Event, Event.id == CourseClass.event_id)
        .join(Person, Person.id == CourseClass.leader_id)
        .where(
            Event.status == Status.PUBLISHED,
            Event.ends_at <= now,
            Event.ends_at > now - LATEST,
            CourseClass.asked_at.is_(None),
            anybody,
        )
    )
    rows = (await session.execute(over.order_by(CourseClass.event_id).limit(BATCH))).all()
    for row in rows:
        mine = update(CourseClass).where(CourseClass.event_id == row.event_id, CourseClass.asked_at.is_(None))
        if await changed(session, mine.values(asked_at=now)):
            await outbox.put(
                session,
                to=row.leader_id,
                notice=AttendanceAsked(row.event_id),
                key=f"class-attendance:{row.event_id}:{row.leader_id}",
                now=now,
                not_before=rest(row).awake(now),
                subject=subject(row.course_id),
            )
    return len(rows)


async def _begun(session: Session, actor: Actor, event_id: int, now: datetime) -> tuple[Course, Event]:
    """A class of one's own that takes place and has begun."""
    course, event = await led_class(session, actor, event_id)
    if event.status != Status.PUBLISHED or event.starts_at is None or event.starts_at > now:
        raise ClassNotBegun(course.id)
    return course, event


async def _keep(
    session: Session, actor: Actor, event: Event, enrolment_id: int, *, came: bool, now: datetime
) -> None:
    row = {
        "event_id": event.id,
        "enrolment_id": enrolment_id,
        "came": came,
        "marked_by": actor.id,
        "marked_at": now,
    }
    made = insert_once(session.get_bind().dialect.name, _attendances).returning(_attendances.c.id)
    if (await session.execute(made, row)).first() is None:
        whose = (_attendances.c.event_id == event.id, _attendances.c.enrolment_id == enrolment_id)
        await session.execute(update(_attendances).where(*whose).values(row))


async def _miss(session: Session, event_id: int, enrolment_id: int, person_id: int, now: datetime) -> None:
    whose = (Attendance.event_id == event_id, Attendance.enrolment_id == enrolment_id)
    attendance_id = await session.scalar(select(Attendance.id).where(*whose))
    whose_hours = await rest_of(session, person_id)
    if attendance_id is None:
        raise NotFound
    await outbox.put(
        session,
        to=person_id,
        notice=ChildMissed(attendance_id),
        key=f"child-missed:{attendance_id}",
        now=now,
        not_before=whose_hours.awake(now + SECOND_LOOK),
        subject=enrolment_subject(enrolment_id),
    )
