"""One class is moved or cancelled, the whole course is cancelled, a substitute is named: everybody it concerns is told once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from core.outbox import Notice
from core.pack import Pack
from features.booking.models import OPEN, Stand
from features.courses import seats
from features.courses.loading import changeable_class, managed, subject
from features.courses.models import Course, CourseClass, Enrolment
from features.courses.notices import ClassChanged, ClassGiven, CourseCancelled, SubstituteNamed
from features.courses.refusals import ClassOver
from features.events import changes, times
from features.events.models import Event, Status
from features.events.queries import subject as event_subject
from features.people.models import Person
from features.people.quiet import RESTS, rest, rest_of
from features.people.specialists import candidates

WORTH_WAKING = timedelta(hours=6)
"""A class this soon after the morning is worth a message at night."""


async def move_class(session: Session, actor: Actor, *, event_id: int, words: str, now: datetime) -> Event:
    """Give one class another day and hour; it lasts as long as before unless the words name its end."""
    course, event = await changeable_class(session, actor, event_id, now)
    if event.starts_local is None or event.ends_local is None:
        raise NotFound
    zone = event.zone or course.zone
    start, end = times.read_when(words, now.astimezone(ZoneInfo(zone)).date())
    lasted = datetime.fromisoformat(event.ends_local) - datetime.fromisoformat(event.starts_local)
    end = end or times.later(start, int(lasted.total_seconds() // 60))
    starts_at = times.ahead(times.instant(start, zone), now)
    if starts_at == event.starts_at and end == event.ends_local:
        return event
    event.starts_local, event.ends_local = start, end
    event.starts_at, event.ends_at = starts_at, times.instant(end, zone)
    event.revision, event.moved_at, event.changed_at = event.revision + 1, now, now
    await session.flush()
    await changes.tell(changes.on_moved, session, event, now)
    await _keep_until(session, course.id)
    await _tell_leader(session, actor, event, now)
    return event


async def cancel_class(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """One class does not take place; the others do."""
    _, event = await changeable_class(session, actor, event_id, now)
    await _call_off(session, event, now)
    await changes.tell(changes.on_cancelled, session, event, now)
    await _tell_leader(session, actor, event, now)
    return event


async def cancel_course(session: Session, actor: Actor, *, course_id: int, now: datetime) -> Course:
    """No class from now on takes place; every family hears of it once, not once a class."""
    course = await managed(session, actor, course_id, lock=True)
    published = update(Course).where(Course.id == course_id, Course.status == Status.PUBLISHED)
    off = {"status": Status.CANCELLED.value, "cancelled_at": now, "changed_at": now}
    if not await changed(session, published.values(off)):
        raise ClassOver(course_id)
    ahead = select(Event).where(
        Event.course_id == course_id, Event.status == Status.PUBLISHED, Event.ends_at > now
    )
    last = course.published_at or now
    for event in (await session.scalars(ahead.execution_options(populate_existing=True))).all():
        await _call_off(session, event, now)
        last = max(last, event.ends_at or last)
    notice, key = CourseCancelled(course_id), f"course-cancelled:{course_id}"
    await _tell_families(session, course, notice, key, now, until=last)
    if course.leader_id != actor.id:
        await _tell(session, course.leader_id, notice, f"{key}:{course.leader_id}", course_id, now)
    return await managed(session, actor, course_id)


async def name_substitute(
    session: Session, actor: Actor, *, event_id: int, person_id: int, rest: bool, pack: Pack, now: datetime
) -> Event:
    """Somebody else leads this class, or all from this one on; naming the same person again tells nobody."""
    course, event = await changeable_class(session, actor, event_id, now)
    known = await candidates(session, pack, topic=None, language=None, country=course.country, now=now)
    if person_id != course.leader_id and person_id not in {one.person_id for one in known}:
        raise NotFound
    given = select(Event.id).where(
        Event.course_id == course.id, Event.status == Status.PUBLISHED, Event.starts_at >= event.starts_at
    )
    which = CourseClass.event_id.in_(given) if rest else CourseClass.event_id == event_id
    other = update(CourseClass).where(which, CourseClass.leader_id != person_id)
    named = other.values(leader_id=person_id, asked_at=None)
    if await changed(session, named.execution_options(synchronize_session=False)):
        key = f"substitute:{event_id}:{person_id}:{now.timestamp()}"
        notice = SubstituteNamed(event_id, person_id, rest)
        await _tell_families(session, course, notice, key, now, until=event.ends_at, near=event.starts_at)
        if person_id != actor.id:
            await _tell(session, person_id, ClassGiven(event_id, rest), f"given:{key}", course.id, now)
    return event


async def _call_off(session: Session, event: Event, now: datetime) -> None:
    event.status, event.cancelled_at = Status.CANCELLED.value, now
    event.revision, event.changed_at = event.revision + 1, now
    await session.flush()
    await outbox.cancel(session, subject=event_subject(event.id), now=now)


async def _keep_until(session: Session, course_id: int) -> None:
    """What is kept about the children counts from the last class."""
    mine = update(Enrolment).where(Enrolment.course_id == course_id)
    await session.execute(mine.values(over_at=await seats.last_end(session, course_id)))


async def _tell_leader(session: Session, actor: Actor, event: Event, now: datetime) -> None:
    """Whoever leads the class hears of it, unless they did it."""
    led = select(CourseClass.leader_id).where(CourseClass.event_id == event.id)
    leader = await session.scalar(led)
    if leader is not None and leader != actor.id and event.course_id is not None:
        key = f"class-changed:{event.id}:{event.revision}"
        await _tell(session, leader, ClassChanged(event.id, event.revision), key, event.course_id, now)


async def _tell(
    session: Session, person_id: int, notice: Notice, key: str, course_id: int, now: datetime
) -> None:
    morning = (await rest_of(session, person_id)).awake(now)
    about = subject(course_id)
    await outbox.put(
        session,
        to=person_id,
        notice=notice,
        key=key,
        now=now,
        not_before=morning,
        subject=about,
    )


async def _tell_families(
    session: Session,
    course: Course,
    notice: Notice,
    key: str,
    now: datetime,
    *,
    until: datetime | None,
    near: datetime | None = None,
) -> None:
    """Everybody enrolled, and whoever waits when the course itself is meant; at night in the morning, unless it is near."""
    states = (Stand.COMING,) if isinstance(notice, SubstituteNamed) else OPEN
    query = select(Enrolment.person_id, *RESTS).join(Person, Person.id == Enrolment.person_id)
    mine = query.where(Enrolment.course_id == course.id, Enrolment.state.in_(states)).order_by(Enrolment.id)
    for row in (await session.execute(mine)).all():
        morning = rest(row).awake(now)
        soon = near is not None and near < morning + WORTH_WAKING
        await outbox.put(
            session,
            to=row.person_id,
            notice=notice,
            key=f"{key}:{row.person_id}",
            now=now,
            not_before=now + changes.GRACE if soon else max(morning, now + changes.GRACE),
            useful_until=until,
            subject=subject(course.id),
        )
