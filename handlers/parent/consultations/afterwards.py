"""After a consultation: the summary, one tap whether it helped, words if they wish."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, t
from features.consultations import after, queries
from features.consultations.booking import subject
from features.consultations.models import BookingState
from features.consultations.notices import ConsultationMissed, ConsultationSummed
from features.consultations.refusals import ConsultationRated
from features.people.moments import day_words
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.consultations.callbacks import (
    ConsultationRemark,
    OpenConsult,
    RateConsultation,
    SameSpecialist,
    SkipRemark,
)
from handlers.parent.consultations.screens import by_line

router = private_router("parent.consultations.afterwards")
STARS = (1, 2, 3, 4, 5)


@router.callback_query(RateConsultation.filter(), flags=allow("consultation.rate"))
async def rate(
    _query: CallbackQuery,
    callback_data: RateConsultation,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the rating and offer to say more."""
    number, stars = callback_data.booking_id, callback_data.stars
    await after.rate(session, actor, booking_id=number, stars=stars, now=clock.now())
    await state.set_state(ConsultationRemark.typing)
    await state.set_data({"booking": number})
    low = stars <= after.NOT_HELPED
    text = t("parent-consultations-rated-low") if low else t("parent-consultations-rated")
    show(Screen(text, [[Button(t("parent-consultations-skip"), SkipRemark())]], kept=True))


@router.callback_query(SkipRemark.filter(), flags=allow("consultation.rate"))
async def skip(_query: CallbackQuery, state: FSMContext, show: Show) -> None:
    """Thank them and leave them in peace."""
    if await state.get_state() == ConsultationRemark.typing.state:
        await state.clear()
    show(Screen(t("parent-consultations-thanks"), [[menu_button()]]))


@router.message(
    StateFilter(ConsultationRemark.typing), F.text, ~F.text.startswith("/"), flags=allow("consultation.rate")
)
async def remark(message: Message, actor: Actor, session: Session, state: FSMContext, show: Show) -> None:
    """Keep what they say."""
    number = (await state.get_data())["booking"]
    await after.comment(session, actor, booking_id=number, text=message.text or "")
    await state.clear()
    show(Screen(t("parent-consultations-thanks"), [[menu_button()]], kept=True))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(ConsultationSummed)
async def summed_screen(notice: ConsultationSummed, reading: Reading) -> Screen | None:
    """The specialist's words, if there are any, and whether it helped."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.MET:
        return None
    head = t("parent-consultations-summed", day=day_words(one.starts_at, reading.reader.zone))
    words = t("parent-consultations-summary", text=one.summary) if one.summary else None
    helped = t("parent-consultations-helped") if one.rating is None else None
    row = [
        Button(str(stars), RateConsultation(booking_id=one.id, stars=stars))
        for stars in STARS
        if one.rating is None
    ]
    text = Lines((head, by_line(one.profile, reading.pack), words, helped))
    return Screen(text, [row, _again(one.id)], kept=True, subject=subject(one.id))


@renders(ConsultationMissed)
async def missed_screen(notice: ConsultationMissed, reading: Reading) -> Screen | None:
    """Nobody came: no blame, and a new time in one tap."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.MISSED:
        return None
    text = t("parent-consultations-missed", day=day_words(one.starts_at, reading.reader.zone))
    return Screen(text, [_again(one.id)], kept=True, subject=subject(one.id))


def _again(booking_id: int) -> list[Button]:
    return [
        Button(t("parent-consultations-same-again"), SameSpecialist(booking_id=booking_id)),
        Button(t("parent-consultations-others"), OpenConsult()),
    ]


@explains(ConsultationRated)
def rated_screen(_refusal: ConsultationRated) -> Screen:
    """The rating is kept from before."""
    return Screen(t("parent-consultations-rated-already"), kept=True)
