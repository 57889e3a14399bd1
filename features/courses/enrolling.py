"""A family enrols its child, waits, answers an offer, leaves. A seat of the course is a place at every class ahead."""

import re
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from features.booking.models import OPEN, SEATED, Booking, Stand
from features.courses import seats
from features.courses.loading import classes_ahead, open_course
from features.courses.models import Course, Enrolment
from features.courses.refusals import (
    AgeDoesNotFit,
    AgeNotUnderstood,
    CourseHasSeats,
    CourseIsFull,
    SeatOfferGone,
)
from features.events.models import Event

OLDEST = 25
_MONTHS = re.compile(r"\s*(?:mo|мес|міс|luni|lună|ամ|ай)", re.IGNORECASE)
_enrolments = table_of(Enrolment)
_bookings = table_of(Booking)


def read_age(words: str, course_id: int) -> int:
    """The age in whole years: "2", "2 years", "18 months"."""
    found = re.search(r"(?<![-−\d])\d{1,3}", words)
    if found is None:
        raise AgeNotUnderstood(course_id)
    number = int(found[0]) // 12 if _MONTHS.match(words, found.end()) else int(found[0])
    if number > OLDEST:
        raise AgeNotUnderstood(course_id)
    return number


async def enrol(session: Session, actor: Actor, *, course_id: int, age: int, now: datetime) -> Enrolment:
    """Take a seat for this child; tapped twice it is taken once."""
    course = await open_course(session, course_id, now)
    own = await _own(session, actor, course_id)
    if own is not None and own.state == Stand.COMING:
        return own
    if own is not None and own.state == Stand.OFFERED:
        return await answer(session, actor, enrolment_id=own.id, yes=True, now=now)
    _fits(course, age)
    if not await seats.take(session, course_id):
        raise CourseIsFull(course_id, age)
    held = await _set(session, actor, course_id, now, state=Stand.COMING, seats=1, age=age, line=None)
    await _come(session, actor, course_id, now)
    return held


async def wait(session: Session, actor: Actor, *, course_id: int, age: int, now: datetime) -> Enrolment:
    """Take the next number of the waiting list; who has one keeps it."""
    course = await open_course(session, course_id, now)
    own = await _own(session, actor, course_id)
    if own is not None and own.state in (Stand.WAITING, *SEATED):
        return own
    _fits(course, age)
    if await seats.left(session, course_id):
        raise CourseHasSeats(course_id)
    number = await seats.next_number(session, course_id)
    return await _set(session, actor, course_id, now, state=Stand.WAITING, seats=0, age=age, line=number)


async def answer(session: Session, actor: Actor, *, enrolment_id: int, yes: bool, now: datetime) -> Enrolment:
    """Take the seat that is held, or let it go to the next in line."""
    mine = select(Enrolment.course_id).where(Enrolment.id == enrolment_id, Enrolment.person_id == actor.id)
    course_id = await session.scalar(mine)
    if course_id is None:
        raise NotFound
    course = await open_course(session, course_id, now)
    held = update(Enrolment).where(
        Enrolment.id == enrolment_id, Enrolment.state == Stand.OFFERED, Enrolment.offered_until > now
    )
    state, kept = (Stand.COMING, 1) if yes else (Stand.LAPSED, 0)
    answered = await changed(
        session,
        held.values(state=state.value, seats=kept, line=None, changed_at=now).execution_options(
            synchronize_session=False
        ),
    )
    own = await _own(session, actor, course_id)
    if own is None or not (answered or (yes and own.state == Stand.COMING)):
        raise SeatOfferGone(course_id)
    if answered and yes:
        await _come(session, actor, course_id, now)
    elif answered:
        await seats.give_back(session, course_id)
        await seats.offer_freed(session, course, now)
    return own


async def leave(session: Session, actor: Actor, *, course_id: int, now: datetime) -> None:
    """Give up the seat or the number; what is freed is offered at once. Leaving twice is leaving once."""
    course = await open_course(session, course_id, now)
    own = await _own(session, actor, course_id)
    if own is None:
        raise NotFound
    had = own.seats
    gone = update(Enrolment).where(Enrolment.id == own.id, Enrolment.state.in_(OPEN))
    left = {"state": Stand.LEFT.value, "seats": 0, "line": None, "changed_at": now}
    if not await changed(session, gone.values(left)):
        return
    ahead = [event.id for event in await classes_ahead(session, course_id, now)]
    places = update(Booking).where(Booking.event_id.in_(ahead), Booking.person_id == actor.id)
    await session.execute(places.values(state=Stand.LEFT.value, changed_at=now))
    if had:
        await seats.give_back(session, course_id)
        await seats.offer_freed(session, course, now)


def _fits(course: Course, age: int) -> None:
    if not 0 <= age <= OLDEST:
        raise AgeNotUnderstood(course.id)
    if course.age_from is None:
        return
    last = OLDEST if course.age_to is None else course.age_to
    if not course.age_from <= age <= last:
        raise AgeDoesNotFit(course.id, age, course.age_from, course.age_to)


async def _own(session: Session, actor: Actor, course_id: int) -> Enrolment | None:
    query = select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.person_id == actor.id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def _set(session: Session, actor: Actor, course_id: int, now: datetime, **values: Any) -> Enrolment:
    """Write the family's one row of this course."""
    over_at = await seats.last_end(session, course_id)
    row = {
        "course_id": course_id,
        "person_id": actor.id,
        "offered_until": None,
        "joined_at": now,
        "changed_at": now,
        "over_at": over_at,
        **values,
    }
    made = insert_once(session.get_bind().dialect.name, _enrolments).returning(_enrolments.c.id)
    if (await session.execute(made, row)).first() is None:
        theirs = update(_enrolments).where(
            _enrolments.c.course_id == course_id, _enrolments.c.person_id == actor.id
        )
        await session.execute(theirs.values(row))
    own = await _own(session, actor, course_id)
    if own is None:
        raise NotFound
    return own


async def _come(session: Session, actor: Actor, course_id: int, now: datetime) -> None:
    """A place at every class ahead: reminders, moves and calendars follow from it as from any event's."""
    for event in await classes_ahead(session, course_id, now):
        row = _place(event, actor, now)
        made = insert_once(session.get_bind().dialect.name, _bookings).returning(_bookings.c.id)
        if (await session.execute(made, row)).first() is None:
            mine = update(_bookings).where(
                _bookings.c.event_id == event.id, _bookings.c.person_id == actor.id
            )
            await session.execute(mine.values(row))


def _place(event: Event, actor: Actor, now: datetime) -> dict[str, Any]:
    return {
        "event_id": event.id,
        "person_id": actor.id,
        "state": Stand.COMING.value,
        "adults": 1,
        "children": 1,
        "seats": 0,
        "shares": False,
        "language": actor.language,
        "country": actor.country,
        "joined_at": now,
        "changed_at": now,
        "over_at": event.ends_at,
    }
