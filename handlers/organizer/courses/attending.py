"""Who came: a child a button, one tap for all the others, and the whole course as a table."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Lines, Moment, t
from features.courses import attending, loading, queries
from features.courses.refusals import ClassNotBegun
from features.courses.views import CourseCard, Klass, Pupil
from features.feedback.tables import Cell, as_xlsx
from handlers.access import allow
from handlers.kit import Button, Document, Screen, Show, explains
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate
from handlers.kit.shared import back_button
from handlers.organizer.courses.buttons import (
    MakePupilTable,
    MarkPupil,
    MarkRest,
    OpenDraft,
    OpenLed,
    OpenPupils,
)
from handlers.organizer.courses.screens import at_of

router = private_router("organizer.courses.attending")
PER_PAGE = 12


def pupils_screen(card: CourseCard, one: Klass, found: list[Pupil], number: int, reader: Actor) -> Screen:
    """Every child: ✓ was there, ✗ was not; a tap changes it."""
    page = page_of(found, number, PER_PAGE)
    rows = [[_pupil(one, pupil, page.number)] for pupil in page.items]
    leaf = page.row(lambda at: OpenPupils(event_id=one.event_id, page=at))
    unmarked = sum(one.event_id not in pupil.came for pupil in found)
    rest = [Button(t("organizer-courses-all-came"), MarkRest(event_id=one.event_id), style="primary")]
    text = Lines(
        (
            t(
                "organizer-courses-class-title",
                number=one.number,
                title=card.title(reader.language),
                at=at_of(one),
            ),
            t("organizer-courses-who-came", count=unmarked) if found else t("organizer-courses-nobody"),
        )
    )
    return Screen(text, [*rows, leaf, rest if unmarked else [], [back_button(OpenLed())]])


def _pupil(one: Klass, pupil: Pupil, page: int) -> Button:
    came = pupil.came.get(one.event_id)
    number = pupil.enrolment_id
    label = (
        t("common-kit-number", number=number)
        if pupil.age is None
        else t("organizer-courses-pupil", number=number, age=pupil.age)
    )
    marked = label
    if came is not None:
        marked = t("common-kit-on", name=label) if came else t("organizer-courses-absent", name=label)
    act = MarkPupil(event_id=one.event_id, enrolment_id=number, came=came is not True, page=page)
    return Button(marked, act)


async def _sheet(session: Session, actor: Actor, event_id: int, number: int) -> Screen:
    course, _ = await loading.led_class(session, actor, event_id)
    found = await queries.card_of_class(session, event_id)
    if found is None:
        raise NotFound
    return pupils_screen(*found, await queries.pupils(session, course.id), number, actor)


@router.callback_query(OpenPupils.filter(), flags=allow("course.mark"))
async def open_pupils(
    _query: CallbackQuery, callback_data: OpenPupils, actor: Actor, session: Session, show: Show
) -> None:
    """Who came to this class?"""
    show(await _sheet(session, actor, callback_data.event_id, callback_data.page))


@router.callback_query(MarkPupil.filter(), flags=allow("course.mark"))
async def mark(
    _query: CallbackQuery,
    callback_data: MarkPupil,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """This child was there, or was not."""
    event_id, enrolment_id, came = callback_data.event_id, callback_data.enrolment_id, callback_data.came
    await attending.mark(
        session, actor, event_id=event_id, enrolment_id=enrolment_id, came=came, now=clock.now()
    )
    show(await _sheet(session, actor, event_id, callback_data.page))


@router.callback_query(MarkRest.filter(), flags=allow("course.mark"))
async def mark_rest(
    _query: CallbackQuery,
    callback_data: MarkRest,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Everybody who is not marked was there."""
    await attending.mark_rest(session, actor, event_id=callback_data.event_id, now=clock.now())
    show(await _sheet(session, actor, callback_data.event_id, 0), toast=t("organizer-courses-noted"))


@router.callback_query(MakePupilTable.filter(), flags=allow("course.table"))
async def make_table(
    _query: CallbackQuery, callback_data: MakePupilTable, actor: Actor, session: Session, show: Show
) -> None:
    """Send the course as a file: a child a row, a class a column."""
    course = await loading.managed(session, actor, callback_data.course_id)
    card, found = await queries.card(session, course.id), await queries.pupils(session, course.id)
    table = Document(f"course-{card.id}.xlsx", lambda words: _table(card, found, words))
    text = t("organizer-courses-table-sent", count=len(found))
    back = [back_button(OpenDraft(course_id=card.id))]
    show(Screen(text, [back], documents=[table], kept=True))


def _table(card: CourseCard, found: list[Pupil], words: Translate) -> bytes:
    head = [
        words(t("organizer-doors-column-number")),
        words(t("organizer-doors-column-name")),
        words(t("organizer-courses-column-age")),
        *(
            words(t("organizer-courses-column-class", at=Moment(one.starts_at, "datetime", one.zone)))
            for one in card.classes
        ),
        words(t("organizer-courses-column-came")),
    ]
    return as_xlsx(words(t("organizer-courses-open")), head, [_row(card, one, words) for one in found])


def _row(card: CourseCard, pupil: Pupil, words: Translate) -> list[Cell]:
    marks = {True: words(t("organizer-courses-cell-came")), False: words(t("organizer-courses-cell-absent"))}
    came: list[Cell] = [
        marks[pupil.came[one.event_id]] if one.event_id in pupil.came else None for one in card.classes
    ]
    return [pupil.enrolment_id, pupil.name, pupil.age, *came, sum(pupil.came.values())]


@explains(ClassNotBegun)
def not_begun_screen(_refusal: ClassNotBegun) -> Screen:
    """Nobody can say yet."""
    return Screen(t("organizer-courses-not-begun"), [[back_button(OpenLed())]])
