"""Decisions and letters: set, previewed in the person's language, sent once."""

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
from features.applications import deciding, queries
from features.events import queries as events
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.applications.buttons import (
    AskRemark,
    DecideEntry,
    OpenEntry,
    OpenRanking,
    PreviewLetter,
    SendLetter,
    SendLetters,
    StaffCall,
    open_call_button,
)
from handlers.organizer.applications.ranking import entry_screen
from handlers.organizer.events.screens import PreviewScreen
from handlers.parent.applications.telling import letter_words

router = private_router("organizer.applications.deciding")


@router.callback_query(DecideEntry.filter(), flags=allow("call.decide"))
async def decide(
    _query: CallbackQuery,
    callback_data: DecideEntry,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Set the decision; nobody is told yet."""
    number, now = callback_data.application_id, clock.now()
    await deciding.decide(session, actor, application_id=number, verdict=callback_data.verdict, now=now)
    show(entry_screen(await queries.entry_of(session, actor, number, pack=pack, now=now)))


@router.callback_query(AskRemark.filter(), flags=allow("call.decide"))
async def ask_remark(
    _query: CallbackQuery,
    callback_data: AskRemark,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Wait for the personal line."""
    number = callback_data.application_id
    await queries.entry_of(session, actor, number, pack=pack, now=clock.now())
    await state.set_state(StaffCall.remark)
    await state.set_data({"application": number})
    show(Screen(t("organizer-applications-ask-remark"), [[cancel_button()]]))


@router.message(StateFilter(StaffCall.remark), F.text, ~F.text.startswith("/"), flags=allow("call.decide"))
async def write_remark(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the line."""
    number, now = (await state.get_data())["application"], clock.now()
    await deciding.write_remark(session, actor, application_id=number, words=message.text or "", now=now)
    await state.clear()
    show(entry_screen(await queries.entry_of(session, actor, number, pack=pack, now=now)))


@router.callback_query(PreviewLetter.filter(), flags=allow("call.decide"))
async def preview(
    _query: CallbackQuery,
    callback_data: PreviewLetter,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """The letter in the language of the person who gets it."""
    number = callback_data.application_id
    entry = await queries.entry_of(session, actor, number, pack=pack, now=clock.now())
    card = await events.card(session, entry.paper.event.id)
    if entry.line.verdict is None:
        raise NotFound
    language = entry.paper.application.language
    words = letter_words(entry.paper, card, entry.line.verdict, language, pack)
    send = Button(t("organizer-applications-send-one"), SendLetter(application_id=number), style="primary")
    rows = [[send], [back_button(OpenEntry(application_id=number))]]
    show(PreviewScreen(words, rows, subject=queries.subject(number), seen_in=language))


@router.callback_query(SendLetter.filter(), flags=allow("call.decide"))
async def send_one(
    _query: CallbackQuery,
    callback_data: SendLetter,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Send this letter."""
    number, now = callback_data.application_id, clock.now()
    entry = await queries.entry_of(session, actor, number, pack=pack, now=now)
    event_id = entry.paper.event.id
    await deciding.send_letters(session, actor, event_id=event_id, pack=pack, now=now, only=number)
    show(_sent_screen(event_id, 1))


@router.callback_query(SendLetters.filter(), flags=allow("call.decide"))
async def send_all(
    _query: CallbackQuery,
    callback_data: SendLetters,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Send every letter that waits: all of them, or none."""
    event_id = callback_data.event_id
    count = await deciding.send_letters(session, actor, event_id=event_id, pack=pack, now=clock.now())
    show(_sent_screen(event_id, count))


def _sent_screen(event_id: int, count: int) -> Screen:
    rows = [[back_button(OpenRanking(event_id=event_id)), open_call_button(event_id)]]
    return Screen(t("organizer-applications-letters-sent", count=count), rows)
