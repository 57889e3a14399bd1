"""A course is shown to families, given up as a draft, or cancelled as a whole; and what stands in the way."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import t
from features.courses import changing, loading, making, queries
from features.courses.making import Field
from features.courses.refusals import ChildrenEnrolled, ClassOver, CourseNotReady, CoursePublished
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.courses.buttons import (
    Ask,
    CancelCourse,
    GiveUpCourse,
    OpenDraft,
    OpenLed,
    PublishCourse,
)
from handlers.organizer.courses.form import STEPS

router = private_router("organizer.courses.publishing")


@router.callback_query(PublishCourse.filter(), flags=allow("course.make"))
async def publish(
    _query: CallbackQuery,
    callback_data: PublishCourse,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Families can enrol from now on; the link opens it."""
    await state.clear()
    course = await making.publish(session, actor, course_id=callback_data.course_id, now=clock.now())
    card = await queries.card(session, course.id)
    link = f"https://t.me/{bot_name}?start=co_{course.id}"
    text = t("organizer-courses-was-published", number=course.id, count=len(card.classes), link=link)
    copy = [Button(t("organizer-events-copy-link"), copy=link)]
    show(Screen(text, [copy, [back_button(OpenDraft(course_id=course.id)), menu_button()]]))


@router.callback_query(GiveUpCourse.filter(), flags=allow("course.make"))
async def give_up(
    _query: CallbackQuery,
    callback_data: GiveUpCourse,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Delete a draft."""
    await state.clear()
    await making.give_up(session, actor, course_id=callback_data.course_id)
    show(Screen(t("organizer-events-given-up"), [[back_button(OpenLed()), menu_button()]]))


@router.callback_query(CancelCourse.filter(), flags=allow("course.make"))
async def cancel(
    _query: CallbackQuery,
    callback_data: CancelCourse,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Cancel every class from now on, after it was said what that means."""
    course = await loading.managed(session, actor, callback_data.course_id)
    count = len(await queries.pupils(session, course.id)) + await queries.waiting(session, course.id)
    back = [back_button(OpenDraft(course_id=course.id))]
    if not callback_data.sure:
        sure = Button(
            t("organizer-courses-cancel-yes"), CancelCourse(course_id=course.id, sure=True), style="danger"
        )
        show(Screen(t("organizer-courses-cancel-sure", count=count), [[sure], back]))
        return
    await changing.cancel_course(session, actor, course_id=course.id, now=clock.now())
    show(Screen(t("organizer-courses-was-cancelled", number=course.id, count=count), [back]))


# ---- what stands in the way -----------------------------------------------------------------------------------------


@explains(CourseNotReady)
def not_ready_screen(refusal: CourseNotReady) -> Screen:
    """What is missing is one tap away."""
    field = STEPS[refusal.missing[0]]
    asks = {
        Field.TITLE: t("organizer-events-field-title"),
        Field.WHERE: t("organizer-events-field-where"),
        Field.DATES: t("organizer-courses-dates"),
    }
    button = Button(asks[field], Ask(course_id=refusal.course_id, field=field))
    return Screen(t("organizer-courses-not-ready"), [[button], [_back(refusal.course_id)]])


@explains(CoursePublished)
def published_screen(refusal: CoursePublished) -> Screen:
    """Families planned by it: its classes are moved one by one."""
    return Screen(t("organizer-courses-already"), [[_back(refusal.course_id)]], kept=True)


@explains(ChildrenEnrolled)
def enrolled_screen(refusal: ChildrenEnrolled) -> Screen:
    """Nobody is put out silently."""
    text = t("organizer-courses-below", count=refusal.taken)
    return Screen(text, [[_back(refusal.course_id)]], kept=True)


@explains(ClassOver)
def over_screen(refusal: ClassOver) -> Screen:
    """Nothing can be changed any more."""
    return Screen(t("organizer-courses-class-over"), [[_back(refusal.course_id)]])


def _back(course_id: int) -> Button:
    return back_button(OpenDraft(course_id=course_id))
