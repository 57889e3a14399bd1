"""Named reads of courses: what is on for a family, one card, what a leader looks after, who came."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select, true

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.booking.models import OPEN, Stand
from features.courses import loading
from features.courses.models import Attendance, Course, CourseClass, CourseText, Enrolment
from features.courses.views import CourseCard, Klass, Pupil, Seat
from features.events.models import Event, Status
from features.people.queries import shown_name
from features.people.specialists import profile_of


async def card(session: Session, course_id: int) -> CourseCard:
    """A course families may see."""
    found = await bare(session, course_id)
    if found is None or found.status == Status.DRAFT:
        raise NotFound
    return found


async def bare(session: Session, course_id: int) -> CourseCard | None:
    """A course in any state, for notices and for those who made it."""
    return next(iter(await cards(session, [course_id])), None)


async def card_of_class(session: Session, event_id: int) -> tuple[CourseCard, Klass] | None:
    """A class and its course."""
    course_id = await session.scalar(select(CourseClass.course_id).where(CourseClass.event_id == event_id))
    found = await bare(session, course_id) if course_id is not None else None
    one = next((one for one in found.classes if one.event_id == event_id), None) if found else None
    return (found, one) if found is not None and one is not None else None


async def cards(session: Session, ids: Sequence[int]) -> list[CourseCard]:
    """Several courses, in the order of the ids."""
    query = select(Course).where(Course.id.in_(ids)).execution_options(populate_existing=True)
    courses = {one.id: one for one in (await session.scalars(query)).all()}
    titles: defaultdict[int, dict[str, str]] = defaultdict(dict)
    abouts: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for text in await session.scalars(select(CourseText).where(CourseText.course_id.in_(ids))):
        titles[text.course_id][text.language] = text.title
        if text.about:
            abouts[text.course_id][text.language] = text.about
    rows = await _classes(session, ids)
    names = await _names(
        session,
        {one.leader_id for one in courses.values()} | {row[1] for list_ in rows.values() for row in list_},
    )
    return [
        _card(courses[one], titles[one], abouts[one], rows.get(one, []), names)
        for one in ids
        if one in courses
    ]


async def _classes(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[Event, int]]]:
    query = (
        select(Event, CourseClass.leader_id)
        .join(CourseClass, CourseClass.event_id == Event.id)
        .where(CourseClass.course_id.in_(ids))
        .order_by(Event.starts_at, Event.id)
        .execution_options(populate_existing=True)
    )
    found: defaultdict[int, list[tuple[Event, int]]] = defaultdict(list)
    for event, leader_id in (await session.execute(query)).all():
        found[event.course_id or 0].append((event, leader_id))
    return found


async def _names(session: Session, people: Iterable[int]) -> dict[int, str | None]:
    profiles = {one: await profile_of(session, one) for one in people}
    return {one: profile.name if profile else None for one, profile in profiles.items()}


def _card(
    course: Course,
    titles: Mapping[str, str],
    abouts: Mapping[str, str],
    rows: Sequence[tuple[Event, int]],
    names: Mapping[int, str | None],
) -> CourseCard:
    classes = tuple(
        Klass(
            event.id,
            event.starts_at,
            event.ends_at,
            event.zone or course.zone,
            event.status,
            leader_id,
            names.get(leader_id),
            number,
        )
        for number, (event, leader_id) in enumerate(rows, start=1)
        if event.starts_at is not None and event.ends_at is not None
    )
    return CourseCard(
        course.id,
        course.kind,
        course.status,
        course.language,
        titles,
        abouts,
        course.zone,
        course.country,
        course.online,
        course.town,
        course.address,
        course.age_from,
        course.age_to,
        course.capacity,
        course.taken,
        course.leader_id,
        names.get(course.leader_id),
        classes,
    )


async def listed(
    session: Session, *, country: str | None, now: datetime, age: int | None = None
) -> list[CourseCard]:
    """Courses with a class ahead, in the family's country and online, the soonest first. age: only those that fit it."""
    soonest = func.min(Event.starts_at)
    here = or_(Course.country == country, Course.country.is_(None), Course.online) if country else true()
    query = (
        select(Course.id)
        .join(Event, Event.course_id == Course.id)
        .where(
            Course.status == Status.PUBLISHED, Event.status == Status.PUBLISHED, Event.starts_at > now, here
        )
        .group_by(Course.id)
        .order_by(soonest, Course.id)
    )
    found = await cards(session, list((await session.scalars(query)).all()))
    return [one for one in found if age is None or one.fits(age)]


async def looked_after(session: Session, actor: Actor) -> list[CourseCard]:
    """Courses this person answers for or leads a class of, the newest first."""
    if not loading.is_staff(actor):
        raise NotFound
    leads = exists(
        select(CourseClass.event_id).where(
            CourseClass.course_id == Course.id, CourseClass.leader_id == actor.id
        )
    )
    query = select(Course.id).where(or_(loading.theirs(actor), leads)).order_by(Course.id.desc())
    return await cards(session, list((await session.scalars(query)).all()))


async def seat_of(session: Session, actor: Actor, course_id: int) -> Seat | None:
    """How the actor's family stands towards this course; None when it is not in it."""
    return await _seat(session, Enrolment.course_id == course_id, Enrolment.person_id == actor.id)


async def seat(session: Session, enrolment_id: int) -> Seat | None:
    """A seat for its notices, in whatever state it is."""
    return await _seat(session, Enrolment.id == enrolment_id, every=True)


async def _seat(session: Session, *which: ColumnElement[bool], every: bool = False) -> Seat | None:
    query = select(Enrolment, Course.link).join(Course, Course.id == Enrolment.course_id).where(*which)
    row = (await session.execute(query.execution_options(populate_existing=True))).first()
    if row is None or not (every or row[0].state in OPEN):
        return None
    one, link = row
    shown = link if one.state == Stand.COMING else None
    ahead = await _ahead_of(session, one)
    return Seat(one.id, one.course_id, one.state, one.age, one.offered_until, ahead, shown)


async def _ahead_of(session: Session, one: Enrolment) -> int:
    """Families before this one in the line."""
    if one.state != Stand.WAITING or one.line is None:
        return 0
    earlier = (
        Enrolment.course_id == one.course_id,
        Enrolment.state == Stand.WAITING,
        Enrolment.line < one.line,
    )
    return await session.scalar(select(func.count()).select_from(Enrolment).where(*earlier)) or 0


async def mine(session: Session, actor: Actor, *, now: datetime) -> list[tuple[CourseCard, Seat]]:
    """Courses of this family that are not over."""
    query = select(Enrolment.course_id).where(
        Enrolment.person_id == actor.id, Enrolment.state.in_(OPEN), Enrolment.over_at > now
    )
    found = await cards(session, list((await session.scalars(query.order_by(Enrolment.id))).all()))
    seats = [(one, await seat_of(session, actor, one.id)) for one in found if one.is_on]
    return [(one, held) for one, held in seats if held is not None]


async def pupils(session: Session, course_id: int) -> list[Pupil]:
    """Children who are enrolled, in the order they came; for whoever was let in by `loading`."""
    enrolled = select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.state == Stand.COMING)
    rows = (
        await session.scalars(enrolled.order_by(Enrolment.id).execution_options(populate_existing=True))
    ).all()
    marks: defaultdict[int, dict[int, bool]] = defaultdict(dict)
    said = select(Attendance.enrolment_id, Attendance.event_id, Attendance.came)
    for enrolment_id, event_id, came in await session.execute(
        said.where(Attendance.enrolment_id.in_([row.id for row in rows]))
    ):
        marks[enrolment_id][event_id] = came
    return [Pupil(row.id, row.age, await shown_name(session, row.person_id), marks[row.id]) for row in rows]


async def waiting(session: Session, course_id: int) -> int:
    """Families in the waiting list; for whoever was let in by `loading`."""
    line = (Enrolment.course_id == course_id, Enrolment.state.in_((Stand.WAITING, Stand.OFFERED)))
    return await session.scalar(select(func.count()).select_from(Enrolment).where(*line)) or 0


async def missed(session: Session, attendance_id: int) -> tuple[int, int] | None:
    """The enrolment and the class of a child who is marked absent; None when it was put right."""
    query = select(Attendance.enrolment_id, Attendance.event_id).where(
        Attendance.id == attendance_id, Attendance.came.is_(False)
    )
    row = (await session.execute(query)).first()
    return None if row is None else (row[0], row[1])
