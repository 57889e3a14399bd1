"""Loads that are the permission check: somebody else's course and a missing one look the same."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, true

from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from features.courses.models import Course, CourseClass
from features.courses.refusals import ClassOver, CourseOver
from features.events.models import Event, Status


def subject(course_id: int) -> str:
    """The name under which messages about a course are found again."""
    return f"course:{course_id}"


def enrolment_subject(enrolment_id: int) -> str:
    """The name under which messages that show one child's seat are found again."""
    return f"enrolment:{enrolment_id}"


def theirs(actor: Actor) -> ColumnElement[bool]:
    """Courses one made or leads; a coordinator's country; everything for an owner and for who coordinates all."""
    if actor.has(Role.OWNER) or (actor.has(Role.COORDINATOR) and not actor.coordinates):
        return true()
    own = or_(Course.created_by == actor.id, Course.leader_id == actor.id)
    return or_(own, Course.country.in_(actor.coordinates)) if actor.coordinates else own


async def managed(session: Session, actor: Actor, course_id: int, *, lock: bool = False) -> Course:
    """A course this person answers for. lock: until the transaction ends."""
    query = select(Course).where(Course.id == course_id, theirs(actor))
    query = query.with_for_update() if lock else query
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None or not is_staff(actor):
        raise NotFound
    return found


def is_staff(actor: Actor) -> bool:
    """Whether this person may make courses at all."""
    return actor.has(Role.SPECIALIST, Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)


async def managed_class(
    session: Session, actor: Actor, event_id: int, *, lock: bool = False
) -> tuple[Course, Event]:
    """A class of a course this person answers for."""
    course_id = await session.scalar(select(CourseClass.course_id).where(CourseClass.event_id == event_id))
    if course_id is None:
        raise NotFound
    course = await managed(session, actor, course_id, lock=lock)
    return course, await _event(session, event_id)


async def changeable_class(
    session: Session, actor: Actor, event_id: int, now: datetime
) -> tuple[Course, Event]:
    """The same, held, while the class is not over and takes place."""
    course, event = await managed_class(session, actor, event_id, lock=True)
    if event.status != Status.PUBLISHED or event.ends_at is None or event.ends_at <= now:
        raise ClassOver(course.id)
    return course, event


async def led_class(session: Session, actor: Actor, event_id: int) -> tuple[Course, Event]:
    """A class of one's own: led by this person, or of a course they answer for."""
    own = select(Course).join(CourseClass, CourseClass.course_id == Course.id)
    mine = or_(CourseClass.leader_id == actor.id, theirs(actor))
    found = (await session.scalars(own.where(CourseClass.event_id == event_id, mine))).first()
    if found is None or not is_staff(actor):
        raise NotFound
    return found, await _event(session, event_id)


async def open_course(session: Session, course_id: int, now: datetime) -> Course:
    """A published course with a class ahead, held until the transaction ends: whoever comes next waits for this answer."""
    query = select(Course).where(Course.id == course_id, Course.status != Status.DRAFT).with_for_update()
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise NotFound
    if found.status != Status.PUBLISHED or not await _classes_ahead(session, course_id, now):
        raise CourseOver
    return found


async def _classes_ahead(session: Session, course_id: int, now: datetime) -> int:
    ahead = select(func.count()).where(
        Event.course_id == course_id, Event.status == Status.PUBLISHED, Event.starts_at > now
    )
    return await session.scalar(ahead) or 0


async def classes_ahead(session: Session, course_id: int, now: datetime) -> list[Event]:
    """The classes that take place and have not begun, the soonest first."""
    query = select(Event).where(
        Event.course_id == course_id, Event.status == Status.PUBLISHED, Event.starts_at > now
    )
    found = await session.scalars(
        query.order_by(Event.starts_at, Event.id).execution_options(populate_existing=True)
    )
    return list(found.all())


async def _event(session: Session, event_id: int) -> Event:
    event = await session.get(Event, event_id, populate_existing=True)
    if event is None:
        raise NotFound
    return event
