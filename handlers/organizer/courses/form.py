"""Making a course step by step: kind, title, place, dates; then the whole, where everything may be changed."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.courses import loading, making, queries
from features.courses.making import Field
from features.courses.models import Course
from features.events.models import Status
from features.people.specialists import candidates
from handlers.access import LEADERS, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.courses.buttons import (
    Ask,
    BeginCourse,
    ChooseLeader,
    ChooseSort,
    OpenDraft,
    OpenLed,
    SetLeader,
    SetLength,
    SetWeeks,
    StaffCourse,
)
from handlers.organizer.courses.screens import asking_screen, draft_screen, led_screen, sorts_screen

router = private_router("organizer.courses")
STEPS = {"title": Field.TITLE, "where": Field.WHERE, "dates": Field.DATES}
MOST = 20
"""Specialists to choose from on one screen."""


@router.callback_query(OpenLed.filter(), flags=allow("course.make"))
async def open_led(
    _query: CallbackQuery,
    callback_data: OpenLed,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Show the courses one looks after."""
    await state.clear()
    show(led_screen(await queries.looked_after(session, actor), callback_data.page, actor))


@router.callback_query(ChooseSort.filter(), flags=allow("course.make"))
async def choose_sort(_query: CallbackQuery, pack: Pack, state: FSMContext, show: Show) -> None:
    """Individual or group?"""
    await state.clear()
    show(sorts_screen(pack))


@router.callback_query(BeginCourse.filter(), flags=allow("course.make"))
async def begin(
    _query: CallbackQuery,
    callback_data: BeginCourse,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A draft; its title is asked first."""
    course = await making.new_draft(session, actor, kind=callback_data.kind, pack=pack, now=clock.now())
    show(await next_screen(course, actor, session, pack, state, clock))


async def next_screen(
    course: Course, actor: Actor, session: Session, pack: Pack, state: FSMContext, clock: Clock
) -> Screen:
    """What is asked next of a draft; the whole course when nothing a family must know is missing."""
    lacking = making.missing(course, titled=await making.titled(session, course.id))
    if course.status == Status.DRAFT and lacking:
        return await ask_screen(course, STEPS[lacking[0]], state)
    await state.clear()
    return await whole_screen(course, actor, session, pack, clock)


async def whole_screen(course: Course, actor: Actor, session: Session, pack: Pack, clock: Clock) -> Screen:
    """The course with everything that may be done about it."""
    card = await queries.bare(session, course.id)
    if card is None:
        raise NotFound
    waiting = await queries.waiting(session, course.id)
    return draft_screen(card, course, waiting, actor, pack, clock.now())


async def ask_screen(course: Course, field: Field, state: FSMContext, language: str = "") -> Screen:
    """The question of one field; what is typed next is its answer."""
    await state.set_state(StaffCourse.field)
    await state.set_data({"course": course.id, "field": field.value, "language": language})
    return asking_screen(course, field, language)


@router.callback_query(OpenDraft.filter(), flags=allow("course.make"))
async def open_draft(
    _query: CallbackQuery,
    callback_data: OpenDraft,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Show the course."""
    await state.clear()
    course = await loading.managed(session, actor, callback_data.course_id)
    show(await whole_screen(course, actor, session, pack, clock))


@router.callback_query(Ask.filter(), flags=allow("course.make"))
async def ask(
    _query: CallbackQuery,
    callback_data: Ask,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Ask for one field."""
    if callback_data.language and callback_data.language not in pack.languages:
        raise NotFound
    course = await loading.managed(session, actor, callback_data.course_id)
    show(await ask_screen(course, callback_data.field, state, callback_data.language))


@router.message(StateFilter(StaffCourse.field), F.text, ~F.text.startswith("/"), flags=allow("course.make"))
async def write(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Take what was typed for the field that was asked."""
    data = await state.get_data()
    if "course" not in data:
        raise NotFound
    course = await making.write(
        session,
        actor,
        course_id=int(data["course"]),
        field=Field(data["field"]),
        words=message.text or "",
        language=data.get("language") or None,
        pack=pack,
        now=clock.now(),
    )
    show(await next_screen(course, actor, session, pack, state, clock))


@router.message(StateFilter(StaffCourse), ~F.text, flags=allow("course.make"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says nothing here."""
    show(Screen(t("organizer-events-words-only"), [[cancel_button()]], kept=True))


@router.callback_query(SetLength.filter(), flags=allow("course.make"))
async def set_length(
    _query: CallbackQuery,
    callback_data: SetLength,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Another length."""
    number, minutes = callback_data.course_id, callback_data.minutes
    course = await making.set_rhythm(session, actor, course_id=number, minutes=minutes, now=clock.now())
    show(await whole_screen(course, actor, session, pack, clock))


@router.callback_query(SetWeeks.filter(), flags=allow("course.make"))
async def set_weeks(
    _query: CallbackQuery,
    callback_data: SetWeeks,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Once, or several weeks in a row."""
    number, weeks = callback_data.course_id, callback_data.weeks
    course = await making.set_rhythm(session, actor, course_id=number, weeks=weeks, now=clock.now())
    show(await whole_screen(course, actor, session, pack, clock))


@router.callback_query(ChooseLeader.filter(), flags=allow("course.make"))
async def choose_leader(
    _query: CallbackQuery,
    callback_data: ChooseLeader,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Specialists of the country, or oneself."""
    course = await loading.managed(session, actor, callback_data.course_id)
    known = await candidates(
        session, pack, topic=None, language=None, country=course.country, now=clock.now()
    )
    rows = [
        [Button(one.profile.name, SetLeader(course_id=course.id, person_id=one.person_id))]
        for one in known
        if one.profile.name and one.person_id != actor.id
    ]
    own = Button(t("organizer-courses-i-lead"), SetLeader(course_id=course.id, person_id=actor.id))
    back = [back_button(OpenDraft(course_id=course.id))]
    show(Screen(t("organizer-courses-who-leads"), [[own], *rows[:MOST], back]))


@router.callback_query(SetLeader.filter(), flags=allow("course.make"))
async def set_leader(
    _query: CallbackQuery,
    callback_data: SetLeader,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """This person leads it."""
    number, person_id = callback_data.course_id, callback_data.person_id
    course = await making.set_leader(
        session, actor, course_id=number, person_id=person_id, pack=pack, now=clock.now()
    )
    show(await whole_screen(course, actor, session, pack, clock))


ENTRIES.append(Entry(61, Button(t("organizer-courses-open"), OpenLed()), LEADERS))
