"""A new course: every field may be written again in any order; families see it once it is published."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, insert, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from core.text import LANGUAGES
from features.courses import dates
from features.courses.loading import is_staff, managed
from features.courses.models import Course, CourseClass, CourseText
from features.courses.refusals import ChildrenEnrolled, CourseNotReady, CoursePublished
from features.events import wheres
from features.events.fields import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    LONGEST_WORDS,
    read_ages,
    read_link,
    read_seats,
    said,
)
from features.events.models import Event, EventText, Status
from features.events.refusals import WordsMissing
from features.people.specialists import candidates

REMIND = (1_440, 120)
"""Minutes before each class: the day before and two hours; a week before the last one has hardly gone by."""
_texts = table_of(CourseText)
_class_texts = table_of(EventText)


class Field(StrEnum):
    """What is typed; the values travel in buttons."""

    TITLE = "t"
    WHERE = "w"
    LINK = "l"
    DATES = "d"
    SEATS = "s"
    AGES = "a"


async def new_draft(session: Session, actor: Actor, *, kind: str, pack: Pack, now: datetime) -> Course:
    """A draft with what its kind usually has."""
    usual = pack.event_kinds.get(kind)
    if usual is None or not usual.course or not is_staff(actor):
        raise NotFound
    made = Course(
        kind=kind,
        language=actor.language,
        zone=actor.zone,
        country=actor.country,
        capacity=max(1, (usual.seats or 1) // 2),
        windows=[],
        minutes=usual.minutes,
        leader_id=actor.id,
        created_by=actor.id,
        created_at=now,
        changed_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def write(
    session: Session,
    actor: Actor,
    *,
    course_id: int,
    field: Field,
    words: str,
    pack: Pack,
    now: datetime,
    language: str | None = None,
) -> Course:
    """Take what was typed for one field. language: of the title, and of the text on the lines below it."""
    course = await managed(session, actor, course_id, lock=True)
    if field is Field.TITLE:
        await _write_words(session, course, words, language or course.language)
    elif field is Field.SEATS:
        await _set_seats(session, course, read_seats(words))
    elif field is Field.AGES:
        course.age_from, course.age_to = read_ages(words)
    else:
        _still_a_draft(course)
        _plan(course, field, words, actor, pack, now)
    course.changed_at = now
    await session.flush()
    return course


def _plan(course: Course, field: Field, words: str, actor: Actor, pack: Pack, now: datetime) -> None:
    """What classes are made of; once they are published each of them is moved by itself."""
    if field is Field.DATES:
        today = now.astimezone(ZoneInfo(course.zone)).date()
        course.windows = dates.read(words, today)
    elif field is Field.LINK:
        course.online, course.link, course.zone = True, read_link(words), actor.zone
        course.town = course.address = None
    else:
        first, _, rest = said(words, LONGEST_WORDS).partition(",")
        where = wheres.read_where(pack, first, course.country)
        course.online, course.link = False, None
        course.town, course.address = where.town, rest.strip() or None
        course.country, course.zone = where.country or course.country, where.zone or actor.zone
    dates.spans(course, now)


async def set_rhythm(
    session: Session,
    actor: Actor,
    *,
    course_id: int,
    now: datetime,
    minutes: int | None = None,
    weeks: int | None = None,
) -> Course:
    """Another length, more weeks: one of those offered."""
    course = await managed(session, actor, course_id, lock=True)
    _still_a_draft(course)
    if (minutes or dates.LENGTHS[0]) not in dates.LENGTHS or (weeks or dates.WEEKS[0]) not in dates.WEEKS:
        raise NotFound
    course.minutes, course.weeks = minutes or course.minutes, weeks or course.weeks
    dates.spans(course, now)
    await session.flush()
    return course


async def set_leader(
    session: Session, actor: Actor, *, course_id: int, person_id: int, pack: Pack, now: datetime
) -> Course:
    """Who leads a course that is not published yet; later a substitute is named, and families are told."""
    course = await managed(session, actor, course_id, lock=True)
    _still_a_draft(course)
    known = await candidates(session, pack, topic=None, language=None, country=course.country, now=now)
    if person_id != actor.id and person_id not in {one.person_id for one in known}:
        raise NotFound
    course.leader_id = person_id
    await session.flush()
    return course


async def give_up(session: Session, actor: Actor, *, course_id: int) -> None:
    """Delete a draft."""
    _still_a_draft(await managed(session, actor, course_id, lock=True))
    await session.execute(delete(CourseText).where(CourseText.course_id == course_id))
    await changed(session, delete(Course).where(Course.id == course_id, Course.status == Status.DRAFT))


async def publish(session: Session, actor: Actor, *, course_id: int, now: datetime) -> Course:
    """Make every class and show the course to families; once published, publishing again changes nothing."""
    course = await managed(session, actor, course_id, lock=True)
    texts = (await session.scalars(select(CourseText).where(CourseText.course_id == course_id))).all()
    lacking = missing(course, titled=bool(texts))
    if not lacking and course.status == Status.DRAFT and dates.begun(course, now):
        lacking = ("dates",)
    if lacking:
        raise CourseNotReady(course_id, lacking)
    draft = update(Course).where(Course.id == course_id, Course.status == Status.DRAFT)
    shown = {"status": Status.PUBLISHED.value, "published_at": now, "changed_at": now}
    if await changed(session, draft.values(shown)):
        await _make_classes(session, course, [one.language for one in texts], now)
    return await managed(session, actor, course_id)


def missing(course: Course, *, titled: bool) -> tuple[str, ...]:
    """What a family must know and is not said yet, in the order it is asked."""
    said_already = {
        "title": titled,
        "where": bool(course.link or course.town or course.address),
        "dates": bool(course.windows),
    }
    return tuple(name for name, known in said_already.items() if not known)


async def _make_classes(session: Session, course: Course, languages: list[str], now: datetime) -> None:
    common = {
        "kind": course.kind,
        "status": Status.PUBLISHED.value,
        "language": course.language,
        "zone": course.zone,
        "country": course.country,
        "town": course.town,
        "address": course.address,
        "online": course.online,
        "link": course.link,
        "age_from": course.age_from,
        "age_to": course.age_to,
        "access": [],
        "spoken": languages,
        "remind_before": list(REMIND),
        "course_id": course.id,
        "created_by": course.created_by,
        "created_at": now,
        "published_at": now,
        "changed_at": now,
    }
    for span in dates.spans(course, now):
        when = {name: getattr(span, name) for name in ("starts_local", "ends_local", "starts_at", "ends_at")}
        event = Event(**common, **when)
        session.add(event)
        await session.flush()
        session.add(CourseClass(event_id=event.id, course_id=course.id, leader_id=course.leader_id))
        await _name_class(session, course.id, event.id)
    await session.flush()


async def _name_class(session: Session, course_id: int, event_id: int, language: str | None = None) -> None:
    """Give a class the words of its course, in one language or in all of them."""
    words = select(CourseText.language, CourseText.title, CourseText.about).where(
        CourseText.course_id == course_id
    )
    words = words if language is None else words.where(CourseText.language == language)
    rows = [dict(row) | {"event_id": event_id} for row in (await session.execute(words)).mappings()]
    old = delete(EventText).where(EventText.event_id == event_id)
    await session.execute(old if language is None else old.where(EventText.language == language))
    await session.execute(insert(_class_texts), rows)


async def _write_words(session: Session, course: Course, words: str, language: str) -> None:
    if language not in LANGUAGES:
        raise NotFound
    first, _, below = words.strip().partition("\n")
    if not first.strip():
        raise WordsMissing
    row: dict[str, Any] = {"course_id": course.id, "language": language, "title": said(first, LONGEST_TITLE)}
    if below.strip():
        row["about"] = said(below, LONGEST_TEXT)
    made = insert_once(session.get_bind().dialect.name, _texts).returning(_texts.c.id)
    if (await session.execute(made, row)).first() is None:
        mine = update(_texts).where(_texts.c.course_id == course.id, _texts.c.language == language)
        await session.execute(mine.values(row))
    for event_id in (await session.scalars(select(Event.id).where(Event.course_id == course.id))).all():
        await _name_class(session, course.id, event_id, language)


async def _set_seats(session: Session, course: Course, seats: int) -> None:
    fits = update(Course).where(Course.id == course.id, Course.taken <= seats)
    if not await changed(session, fits.values(capacity=seats)):
        raise ChildrenEnrolled(course.id, course.taken)


def _still_a_draft(course: Course) -> None:
    if course.status != Status.DRAFT:
        raise CoursePublished(course.id)


async def titled(session: Session, course_id: int) -> bool:
    """Whether it has a name in any language."""
    return bool(await session.scalar(select(func.count()).where(CourseText.course_id == course_id)))
