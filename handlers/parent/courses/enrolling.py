"""Enrolling a child: its age, a seat or a number in the line, the answer to an offer, leaving; and what may stand in the way."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, t
from features.booking.models import Stand
from features.courses import enrolling, queries
from features.courses.loading import enrolment_subject
from features.courses.models import Enrolment
from features.courses.refusals import (
    AgeDoesNotFit,
    AgeNotUnderstood,
    CourseHasSeats,
    CourseIsFull,
    CourseOver,
    SeatOfferGone,
)
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.consultations.callbacks import OpenConsult
from handlers.parent.courses.buttons import (
    AnswerSeat,
    AskAge,
    Enrol,
    Enrolling,
    LeaveCourse,
    LeaveSurely,
    OpenCourses,
    TakeDates,
    course_button,
    enrol_button,
    wait_button,
)
from handlers.parent.courses.screens import card_words, stands

router = private_router("parent.courses.enrolling")
AGES = range(12)


@router.callback_query(AskAge.filter(), flags=allow("course.enrol"))
async def ask_age(
    _query: CallbackQuery, callback_data: AskAge, actor: Actor, state: FSMContext, show: Show
) -> None:
    """How old is the child? A seat is kept only with consent."""
    course_id, waits = callback_data.course_id, callback_data.waits
    await state.set_data({"course": course_id, "waits": waits})
    if not actor.consented:
        show(consent_screen(actor, after="course"))
        return
    await state.set_state(Enrolling.age)
    buttons = [
        Button(
            str(age) if age else t("parent-courses-under-one"),
            Enrol(course_id=course_id, age=age, waits=waits),
        )
        for age in AGES
    ]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    show(Screen(t("parent-courses-ask-age"), [*rows, [course_button(course_id)]]))


@continuation("course")
async def enrol_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent the button stands there again."""
    data = await state.get_data()
    await state.clear()
    number = int(data.get("course", 0))
    again = wait_button(number) if data.get("waits") else enrol_button(number)
    show(Screen(t("parent-courses-enrol-now"), [[again]] if number else [[menu_button()]], kept=True))


@router.callback_query(Enrol.filter(), flags=allow("course.enrol"))
async def enrol(
    _query: CallbackQuery,
    callback_data: Enrol,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A tapped age."""
    if not actor.consented:
        show(consent_screen(actor, after="course"))
        return
    act = enrolling.wait if callback_data.waits else enrolling.enrol
    held = await act(
        session, actor, course_id=callback_data.course_id, age=callback_data.age, now=clock.now()
    )
    await state.clear()
    show(await enrolled_screen(held, actor, session, pack, clock))


@router.message(StateFilter(Enrolling.age), F.text, ~F.text.startswith("/"), flags=allow("course.enrol"))
async def write_age(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A typed age; what cannot be read is asked again."""
    data = await state.get_data()
    course_id = int(data.get("course", 0))
    age = enrolling.read_age(message.text or "", course_id)
    act = enrolling.wait if data.get("waits") else enrolling.enrol
    held = await act(session, actor, course_id=course_id, age=age, now=clock.now())
    await state.clear()
    show(await enrolled_screen(held, actor, session, pack, clock))


@router.message(StateFilter(Enrolling.age), ~F.text, flags=allow("course.enrol"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says no age."""
    show(Screen(t("parent-courses-age-again"), [[cancel_button()]], kept=True))


@router.callback_query(AnswerSeat.filter(), flags=allow("course.enrol"))
async def answer(
    _query: CallbackQuery,
    callback_data: AnswerSeat,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take the seat that is held, or let it go to the next family."""
    held = await enrolling.answer(
        session, actor, enrolment_id=callback_data.enrolment_id, yes=callback_data.yes, now=clock.now()
    )
    if callback_data.yes:
        show(await enrolled_screen(held, actor, session, pack, clock))
        return
    rows = [[course_button(held.course_id)], [menu_button()]]
    show(Screen(t("parent-booking-declined"), rows))


@router.callback_query(LeaveCourse.filter(), flags=allow("course.leave"))
async def ask_leave(
    _query: CallbackQuery, callback_data: LeaveCourse, actor: Actor, session: Session, show: Show
) -> None:
    """Say what happens before it happens."""
    card = await queries.card(session, callback_data.course_id)
    sure = Button(t("parent-courses-leave-yes"), LeaveSurely(course_id=card.id), style="danger")
    text = t("parent-courses-leave-sure", title=card.title(actor.language))
    show(Screen(text, [[sure], [course_button(card.id)]]))


@router.callback_query(LeaveSurely.filter(), flags=allow("course.leave"))
async def leave(
    _query: CallbackQuery,
    callback_data: LeaveSurely,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Give up the seat or the number."""
    await enrolling.leave(session, actor, course_id=callback_data.course_id, now=clock.now())
    card = await queries.card(session, callback_data.course_id)
    others = Button(t("parent-courses-others"), OpenCourses())
    show(Screen(t("parent-courses-left", title=card.title(actor.language)), [[others], [menu_button()]]))


async def enrolled_screen(
    held: Enrolment, actor: Actor, session: Session, pack: Pack, clock: Clock
) -> Screen:
    """The child is enrolled, or waits: the facts, and what happens next. It stays in the chat."""
    card = await queries.card(session, held.course_id)
    seat = await queries.seat_of(session, actor, held.course_id)
    now = clock.now()
    comes = held.state == Stand.COMING
    text = Lines(
        (
            t("parent-courses-enrolled") if comes else stands(card, seat, now),
            card_words(card, seat, actor, pack, now) if comes else None,
            t("parent-courses-what-next") if comes else t("parent-courses-rule"),
        )
    )
    dates = [Button(t("parent-courses-dates"), TakeDates(course_id=card.id))] if comes else []
    rows = [dates, [course_button(card.id), menu_button()]]
    return Screen(text, rows, kept=True, subject=enrolment_subject(held.id))


# ---- what stands in the way -----------------------------------------------------------------------------------------


@explains(AgeNotUnderstood)
def age_screen(_refusal: AgeNotUnderstood) -> Screen:
    """A number is enough; the question stays open."""
    return Screen(t("parent-courses-age-again"), [[cancel_button()]], kept=True)


@explains(AgeDoesNotFit)
def other_age_screen(refusal: AgeDoesNotFit) -> Screen:
    """No dead end: courses of the child's age, a specialist to talk to, or another number if it was a slip."""
    ages = (
        t("parent-events-ages-from", age=refusal.first)
        if refusal.last is None
        else t("parent-events-ages", first=refusal.first, last=refusal.last)
    )
    return Screen(
        Lines((ages, t("parent-courses-other-age"))),
        [
            [Button(t("parent-courses-of-age"), OpenCourses(age=refusal.age))],
            [Button(t("parent-consultations-open"), OpenConsult())],
            [Button(t("parent-courses-age-slip"), AskAge(course_id=refusal.course_id, waits=False))],
        ],
        kept=True,
    )


@explains(CourseIsFull)
def full_screen(refusal: CourseIsFull) -> Screen:
    """It has just become full; the age is known already."""
    act = Enrol(course_id=refusal.course_id, age=refusal.age, waits=True)
    waits = Button(t("parent-booking-wait"), act, style="primary")
    return Screen(t("parent-booking-full"), [[waits], [course_button(refusal.course_id)]], kept=True)


@explains(CourseHasSeats)
def has_seats_screen(refusal: CourseHasSeats) -> Screen:
    """Nobody needs to wait."""
    return Screen(t("parent-booking-still-places"), [[enrol_button(refusal.course_id)]], kept=True)


@explains(SeatOfferGone)
def offer_gone_screen(refusal: SeatOfferGone) -> Screen:
    """The offer is no longer there."""
    return Screen(
        t("parent-booking-offer-gone"), [[wait_button(refusal.course_id)], [course_button(refusal.course_id)]]
    )


@explains(CourseOver)
def over_screen(_refusal: CourseOver) -> Screen:
    """It was cancelled, or it is over."""
    others = Button(t("parent-courses-others"), OpenCourses())
    return Screen(t("parent-courses-over"), [[others], [menu_button()]])
