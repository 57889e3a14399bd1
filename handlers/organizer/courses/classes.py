"""One class: another time, cancelled, somebody else leads it. Families are told once, by the same act."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, t
from features.courses import changing, loading, queries
from features.courses.views import CourseCard, Klass
from features.people.specialists import candidates, profile_of
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.courses.buttons import (
    CancelClass,
    ChooseHowLong,
    ChooseSubstitute,
    MoveClass,
    NameSubstitute,
    OpenClass,
    OpenDraft,
    OpenPupils,
    StaffCourse,
)
from handlers.organizer.courses.screens import at_of

router = private_router("organizer.courses.classes")
MOST = 20


def class_screen(card: CourseCard, one: Klass, reader: Actor) -> Screen:
    """A class with what may be done about it."""
    number = one.event_id
    ways = [
        [Button(t("organizer-courses-came"), OpenPupils(event_id=number))],
        [
            Button(t("organizer-courses-move"), MoveClass(event_id=number)),
            Button(t("organizer-courses-substitute"), ChooseSubstitute(event_id=number)),
        ],
        [Button(t("organizer-courses-cancel-class"), CancelClass(event_id=number), style="danger")],
    ]
    text = Lines(
        (
            t(
                "organizer-courses-class-title",
                number=one.number,
                title=card.title(reader.language),
                at=at_of(one),
            ),
            t("organizer-courses-led-by", name=one.leader) if one.leader else None,
            None if one.is_on else t("parent-events-cancelled"),
        )
    )
    return Screen(text, [*(ways if one.is_on else []), [back_button(OpenDraft(course_id=card.id))]])


async def class_of(session: Session, actor: Actor, event_id: int) -> tuple[CourseCard, Klass]:
    """A class of a course one answers for."""
    await loading.managed_class(session, actor, event_id)
    found = await queries.card_of_class(session, event_id)
    if found is None:
        raise NotFound
    return found


@router.callback_query(OpenClass.filter(), flags=allow("course.change"))
async def open_class(
    _query: CallbackQuery,
    callback_data: OpenClass,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Show one class."""
    await state.clear()
    card, one = await class_of(session, actor, callback_data.event_id)
    show(class_screen(card, one, actor))


@router.callback_query(MoveClass.filter(), flags=allow("course.change"))
async def ask_move(
    _query: CallbackQuery,
    callback_data: MoveClass,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """When instead?"""
    card, one = await class_of(session, actor, callback_data.event_id)
    await state.set_state(StaffCourse.time)
    await state.set_data({"class": one.event_id})
    text = t("organizer-courses-ask-move", title=card.title(actor.language), at=at_of(one))
    show(Screen(text, [[back_button(OpenClass(event_id=one.event_id)), cancel_button()]]))


@router.message(StateFilter(StaffCourse.time), F.text, ~F.text.startswith("/"), flags=allow("course.change"))
async def move(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Another day and hour; who is enrolled hears of it."""
    event_id = int((await state.get_data()).get("class", 0))
    await changing.move_class(session, actor, event_id=event_id, words=message.text or "", now=clock.now())
    await state.clear()
    card, one = await class_of(session, actor, event_id)
    text = t("organizer-courses-moved", at=at_of(one), count=len(await queries.pupils(session, card.id)))
    show(Screen(text, [[back_button(OpenDraft(course_id=card.id))]], kept=True))


@router.callback_query(CancelClass.filter(), flags=allow("course.change"))
async def cancel_class(
    _query: CallbackQuery,
    callback_data: CancelClass,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """One class does not take place, after it was said what that means."""
    card, one = await class_of(session, actor, callback_data.event_id)
    count = len(await queries.pupils(session, card.id))
    if not callback_data.sure:
        sure = CancelClass(event_id=one.event_id, sure=True)
        button = Button(t("organizer-courses-cancel-class-yes"), sure, style="danger")
        text = t("organizer-courses-cancel-class-sure", at=at_of(one), count=count)
        show(Screen(text, [[button], [back_button(OpenClass(event_id=one.event_id))]]))
        return
    await changing.cancel_class(session, actor, event_id=one.event_id, now=clock.now())
    text = t("organizer-courses-class-cancelled", at=at_of(one), count=count)
    show(Screen(text, [[back_button(OpenDraft(course_id=card.id))]]))


@router.callback_query(ChooseSubstitute.filter(), flags=allow("course.change"))
async def choose_substitute(
    _query: CallbackQuery,
    callback_data: ChooseSubstitute,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Specialists of the country who are not away; the course's own leader comes back the same way."""
    card, one = await class_of(session, actor, callback_data.event_id)
    known = await candidates(session, pack, topic=None, language=None, country=card.country, now=clock.now())
    rows = [
        [Button(each.profile.name, ChooseHowLong(event_id=one.event_id, person_id=each.person_id))]
        for each in known
        if each.profile.name and each.person_id != one.leader_id
    ]
    text = t("organizer-courses-who-instead") if rows else t("organizer-courses-nobody-instead")
    show(Screen(text, [*rows[:MOST], [back_button(OpenClass(event_id=one.event_id))]]))


@router.callback_query(ChooseHowLong.filter(), flags=allow("course.change"))
async def choose_how_long(
    _query: CallbackQuery, callback_data: ChooseHowLong, actor: Actor, session: Session, show: Show
) -> None:
    """Only this class, or all from it on?"""
    _, one = await class_of(session, actor, callback_data.event_id)
    profile = await profile_of(session, callback_data.person_id)
    if profile is None:
        raise NotFound
    who = {"event_id": one.event_id, "person_id": callback_data.person_id}
    rows = [
        [Button(t("organizer-courses-only-this"), NameSubstitute(**who, rest=False))],
        [Button(t("organizer-courses-and-later"), NameSubstitute(**who, rest=True))],
        [back_button(OpenClass(event_id=one.event_id))],
    ]
    show(Screen(t("organizer-courses-how-long", name=profile.name or "…", at=at_of(one)), rows))


@router.callback_query(NameSubstitute.filter(), flags=allow("course.change"))
async def name_substitute(
    _query: CallbackQuery,
    callback_data: NameSubstitute,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Families and the substitute are told."""
    event_id, person_id, rest = callback_data.event_id, callback_data.person_id, callback_data.rest
    await changing.name_substitute(
        session, actor, event_id=event_id, person_id=person_id, rest=rest, pack=pack, now=clock.now()
    )
    card, one = await class_of(session, actor, event_id)
    count = len(await queries.pupils(session, card.id))
    text = t("organizer-courses-substituted", name=one.leader or "…", count=count)
    show(Screen(text, [[back_button(OpenClass(event_id=event_id))]]))
