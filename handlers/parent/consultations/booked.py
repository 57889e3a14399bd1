"""A family's own bookings: book, see, move, cancel."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.consultations import booking, loading, queries
from features.consultations.refusals import (
    BookedThen,
    BookingOver,
    EnoughBookings,
    OwnSlot,
    TimeTaken,
)
from features.knowledge.desk import Knowledge
from features.people.moments import clock_words, short_day_words
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.consultations.callbacks import (
    Book,
    CancelBooking,
    JoinLine,
    MoveBooking,
    MoveTo,
    OpenBooking,
    OpenConsult,
    OpenTime,
    SameSpecialist,
)
from handlers.parent.consultations.screens import again_screen, booked_screen, times_screen

router = private_router("parent.consultations.booked")


@router.callback_query(Book.filter(), flags=allow("consultation.book"))
async def book(
    _query: CallbackQuery,
    callback_data: Book,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take the time; a booking is kept only with consent."""
    if not actor.consented:
        show(consent_screen(actor, after="consultation"))
        return
    made = await booking.book(session, actor, slot_id=callback_data.slot_id, now=clock.now())
    show(booked_screen(await queries.own(session, actor, made), actor, pack, clock.now()))


@continuation("consultation")
async def book_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent: the time stands above, with its button."""
    ways = [[Button(t("parent-consultations-others"), OpenConsult()), menu_button()]]
    show(Screen(t("parent-consultations-after-consent"), ways, kept=True))


@router.callback_query(OpenBooking.filter(), flags=allow("consultation.book"))
async def open_booking(
    _query: CallbackQuery,
    callback_data: OpenBooking,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show one booking that is ahead."""
    found = await loading.ahead(session, actor, callback_data.booking_id, clock.now())
    show(booked_screen(await queries.own(session, actor, found.id), actor, pack, clock.now()))


@router.callback_query(CancelBooking.filter(), flags=allow("consultation.book"))
async def cancel(
    _query: CallbackQuery,
    callback_data: CancelBooking,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Give the time back; it may be taken again while it is free."""
    slot_id = await booking.cancel(session, actor, booking_id=callback_data.booking_id, now=clock.now())
    rows = [
        [Button(t("parent-consultations-this-again"), OpenTime(slot_id=slot_id))],
        [Button(t("parent-consultations-others"), OpenConsult()), menu_button()],
    ]
    show(Screen(t("parent-consultations-cancelled"), rows))


@router.callback_query(MoveBooking.filter(), flags=allow("consultation.book"))
async def choose_other(
    _query: CallbackQuery,
    callback_data: MoveBooking,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Show other times of the same specialist."""
    held = await loading.ahead(session, actor, callback_data.booking_id, clock.now())
    one = await queries.own(session, actor, held.id)
    offers = await queries.of_specialist(session, actor, one.specialist_id, now=clock.now())
    show(times_screen(one, offers, actor, page=callback_data.page))


@router.callback_query(MoveTo.filter(), flags=allow("consultation.book"))
async def move(
    _query: CallbackQuery,
    callback_data: MoveTo,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take another time instead."""
    made = await booking.move(
        session,
        actor,
        booking_id=callback_data.booking_id,
        slot_id=callback_data.slot_id,
        now=clock.now(),
    )
    show(booked_screen(await queries.own(session, actor, made), actor, pack, clock.now()))


@router.callback_query(SameSpecialist.filter(), flags=allow("consultation.book"))
async def same_specialist(
    _query: CallbackQuery,
    callback_data: SameSpecialist,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Free times of the specialist of an earlier booking."""
    one = await queries.own(session, actor, callback_data.booking_id)
    show(again_screen(await queries.of_specialist(session, actor, one.specialist_id, now=clock.now()), actor))


async def my_consultations(mine: Mine) -> Section | None:
    """The family's consultations that are ahead."""
    found = await queries.ahead(mine.session, mine.actor, now=mine.clock.now())
    zone = mine.actor.zone
    rows = [
        [
            Button(
                t(
                    "parent-consultations-moment",
                    day=short_day_words(one.starts_at, zone),
                    hour=clock_words(one.starts_at, zone),
                ),
                OpenBooking(booking_id=one.id),
            )
        ]
        for one in found
    ]
    return Section(t("parent-consultations-yours", count=len(found)), rows) if found else None


my_sections.append(my_consultations)


# ---- what stops it --------------------------------------------------------------------------------------------------


@explains(TimeTaken)
def taken_screen(refusal: TimeTaken) -> Screen:
    """Another family was faster."""
    rows = [
        [Button(t("parent-consultations-join-line"), JoinLine(slot_id=refusal.slot_id))],
        [Button(t("parent-consultations-others"), OpenConsult()), menu_button()],
    ]
    return Screen(t("parent-consultations-taken"), rows, kept=True)


@explains(OwnSlot)
def own_slot_screen(_refusal: OwnSlot) -> Screen:
    """One's own time."""
    return Screen(t("parent-consultations-own-slot"), _ways(), kept=True)


@explains(BookedThen)
def booked_then_screen(_refusal: BookedThen) -> Screen:
    """Two at once."""
    return Screen(t("parent-consultations-booked-then"), _ways(), kept=True)


@explains(EnoughBookings)
def enough_screen(_refusal: EnoughBookings) -> Screen:
    """Others should find a time, too."""
    return Screen(t("parent-consultations-enough"), _ways(), kept=True)


@explains(BookingOver)
def over_screen(_refusal: BookingOver) -> Screen:
    """Nothing can be changed any more."""
    return Screen(t("parent-consultations-over"), _ways(), kept=True)


def _ways() -> list[list[Button]]:
    return [[Button(t("parent-consultations-others"), OpenConsult()), menu_button()]]
