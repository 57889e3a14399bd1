"""After the consultation: they came or not, and a few words for the family, previewed before they go."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from markupsafe import escape

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Lines, t
from features.consultations import after, desk
from features.consultations.refusals import NotYetOver, OutcomeKnown, SummaryEmpty
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.names import language_name
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.specialist.consultations.buttons import (
    NobodyCame,
    NoSummary,
    SendSummary,
    StaffSummary,
    TheyCame,
    WriteSummary,
)

router = private_router("specialist.consultations.outcome")


@router.callback_query(TheyCame.filter(), flags=allow("slots.outcome"))
async def they_came(
    _query: CallbackQuery,
    callback_data: TheyCame,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Note it and offer to write a few words."""
    held = await after.met(session, actor, booking_id=callback_data.booking_id, now=clock.now())
    rows = [
        [
            Button(
                t("specialist-consultations-write-summary"), WriteSummary(booking_id=held.id), style="primary"
            )
        ],
        [Button(t("specialist-consultations-no-summary"), NoSummary(booking_id=held.id))],
    ]
    show(Screen(t("specialist-consultations-noted"), rows))


@router.callback_query(NobodyCame.filter(), flags=allow("slots.outcome"))
async def nobody_came(
    _query: CallbackQuery,
    callback_data: NobodyCame,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Note it; the family gets a kind word and other times."""
    await after.missed(session, actor, booking_id=callback_data.booking_id, now=clock.now())
    show(Screen(t("specialist-consultations-missed"), [[menu_button()]]))


@router.callback_query(WriteSummary.filter(), flags=allow("slots.outcome"))
async def write_summary(
    _query: CallbackQuery,
    callback_data: WriteSummary,
    actor: Actor,
    session: Session,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the words; the family's language is said."""
    held = await after.begun(session, actor, booking_id=callback_data.booking_id, now=clock.now())
    family = await desk.family(session, held.person_id)
    await state.set_state(StaffSummary.typing)
    await state.set_data({"booking": held.id})
    text = t("specialist-consultations-ask-summary", language=language_name(family.language))
    show(Screen(text, [[cancel_button()]], kept=True))


@router.callback_query(NoSummary.filter(), flags=allow("slots.outcome"))
async def no_summary(
    _query: CallbackQuery,
    callback_data: NoSummary,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """The family is only asked whether it helped."""
    await after.close_without(session, actor, booking_id=callback_data.booking_id, now=clock.now())
    show(Screen(t("specialist-consultations-closed"), [[menu_button()]]))


@router.message(
    StateFilter(StaffSummary.typing), F.text, ~F.text.startswith("/"), flags=allow("slots.outcome")
)
async def preview(message: Message, state: FSMContext, show: Show) -> None:
    """Show the words before they go; writing again replaces them."""
    text = after.words(message.text or "")
    await state.update_data(text=text)
    rows = [[Button(t("specialist-consultations-send"), SendSummary(), style="success")], [cancel_button()]]
    show(Screen(Lines((t("specialist-consultations-summary"), escape(text))), rows, kept=True))


@router.callback_query(StateFilter(StaffSummary.typing), SendSummary.filter(), flags=allow("slots.outcome"))
async def send(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Send it once; a second tap finds the form closed."""
    data = await state.get_data()
    if "text" not in data:
        raise NotFound
    await state.clear()
    await after.summarise(session, actor, booking_id=data["booking"], text=data["text"], now=clock.now())
    show(Screen(t("specialist-consultations-sent"), [[menu_button()]]))


@router.message(StateFilter(StaffSummary.typing), ~F.text, flags=allow("slots.outcome"))
async def words_only(_message: Message, show: Show) -> None:
    """A file cannot be a summary."""
    show(Screen(t("specialist-consultations-words-only"), [[cancel_button()]], kept=True))


@explains(NotYetOver)
def not_yet_screen(_refusal: NotYetOver) -> Screen:
    """It has not begun."""
    return Screen(t("specialist-consultations-not-yet"), kept=True)


@explains(OutcomeKnown)
def known_screen(_refusal: OutcomeKnown) -> Screen:
    """It was said before."""
    return Screen(t("specialist-consultations-known"), kept=True)


@explains(SummaryEmpty)
def empty_screen(_refusal: SummaryEmpty) -> Screen:
    """There were no words in it."""
    return Screen(t("specialist-consultations-words-only"), kept=True)
