"""Leafing through courses, opening one, its dates as a calendar file, and a family's courses in /my."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core import calendar
from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.booking import queries as booking
from features.booking.queries import HeldPlace
from features.calendar.entries import own_entry
from features.courses import queries
from features.events.views import EventCard
from handlers.access import allow
from handlers.common.links import LINKS, Opening
from handlers.common.menu import ENTRIES, Entry
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Document, Screen, Show
from handlers.kit.ids import read_id
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.parent.courses.buttons import ANY_AGE, OpenCourse, OpenCourses, TakeDates, course_button
from handlers.parent.courses.screens import card_screen, list_screen, my_words
from handlers.parent.events.buttons import MORE

router = private_router("parent.courses")
PER_PAGE = 4


@router.callback_query(OpenCourses.filter(), flags=allow("courses.read"))
async def leaf(
    _query: CallbackQuery,
    callback_data: OpenCourses,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Show this page of the courses."""
    await state.clear()
    age = None if callback_data.age == ANY_AGE else callback_data.age
    found = await queries.listed(session, country=actor.country, now=clock.now(), age=age)
    page = page_of(found, callback_data.page, PER_PAGE)
    show(list_screen(page, callback_data.age, actor, pack, clock.now()))


@router.callback_query(OpenCourse.filter(), flags=allow("courses.read"))
async def open_course(
    _query: CallbackQuery,
    callback_data: OpenCourse,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show one course."""
    show(await course_screen(callback_data.course_id, actor, session, pack, clock))


async def course_screen(
    course_id: int, actor: Actor, session: Session, pack: Pack, clock: Clock, *, kept: bool = False
) -> Screen:
    """The course as it stands for this family now."""
    card = await queries.card(session, course_id)
    seat = await queries.seat_of(session, actor, course_id)
    return card_screen(card, seat, actor, pack, clock.now(), kept=kept)


@router.callback_query(TakeDates.filter(), flags=allow("calendar.take"))
async def take_dates(
    _query: CallbackQuery,
    callback_data: TakeDates,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Send every class ahead as one file; a later file takes the place of an earlier one."""
    card = await queries.card(session, callback_data.course_id)
    mine = await booking.calendar(session, actor, now=clock.now())
    made = [
        own_entry(one, language=actor.language, pack=pack, bot_name=bot_name)
        for one in mine
        if one.event.course_id == card.id
    ]
    if not made:
        raise NotFound
    title = card.title(actor.language)
    file = Document(f"course-{card.id}.ics", calendar.write(made, name=title))
    text = t("parent-courses-dates-sent", title=title, count=len(made))
    show(Screen(text, [[course_button(card.id)]], documents=[file], kept=True))


async def open_link(opening: Opening) -> None:
    """A start link leads to its course."""
    number = read_id(opening.payload.partition("_")[2])
    if number is None:
        raise NotFound
    at = (opening.actor, opening.session, opening.pack, opening.clock)
    opening.show(await course_screen(number, *at, kept=True))


def of_class(card: EventCard, _place: HeldPlace | None) -> list[Button]:
    """The card of a class leads to its course."""
    return [] if card.course_id is None else [course_button(card.course_id)]


async def my_courses(mine: Mine) -> Section | None:
    """Courses the family's child is enrolled in or waits for."""
    now = mine.clock.now()
    found = await queries.mine(mine.session, mine.actor, now=now)
    if not found:
        return None
    buttons = [[Button(card.title(mine.actor.language), OpenCourse(course_id=card.id))] for card, _ in found]
    return Section(my_words(found, mine.actor, now), buttons)


LINKS["co"] = open_link
MORE.append(of_class)
my_sections.append(my_courses)
ENTRIES.append(Entry(13, Button(t("parent-courses-open"), OpenCourses())))
