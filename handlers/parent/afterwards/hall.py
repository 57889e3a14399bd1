"""A question for the people in front: written here, shown before it goes, without a name unless the person gives one."""

from datetime import datetime
from typing import Any

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
from features.afterwards import hall
from features.afterwards.notices import HallAnswered, HallKept, HallPassedOn
from features.afterwards.refusals import HallFull, HallShut
from features.booking.queries import HeldPlace
from features.events import queries as events
from features.events.views import EventCard
from features.feedback.actions import signature, words
from features.knowledge.desk import Knowledge
from features.questions import loading, waiting
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.afterwards.callbacks import AskHall, LetEditors, Raising, SendHall
from handlers.parent.events.buttons import MORE, open_button
from handlers.parent.learning import WithdrawAsked
from handlers.parent.questions.answerer import answerer
from handlers.parent.questions.passing import sent_screen

router = private_router("parent.afterwards.hall")


# ---- screens ----------------------------------------------------------------------------------------------------------


def preview_screen(data: dict[str, Any], *, kept: bool = False) -> Screen:
    """The question as it will go, where it may go, and the ways to say no."""
    editors = bool(data.get("editors", True))
    where = t("parent-afterwards-hall-where") if editors else t("parent-afterwards-hall-no-editors")
    switch = (
        t("parent-afterwards-hall-refuse-editors") if editors else t("parent-afterwards-hall-let-editors")
    )
    rows = [
        [Button(t("parent-afterwards-hall-send"), SendHall(named=False), style="primary")],
        [Button(t("parent-afterwards-hall-send-named"), SendHall(named=True))],
        [Button(switch, LetEditors(agrees=not editors))],
        [cancel_button()],
    ]
    text = Lines((t("parent-afterwards-hall-preview", text=data["text"]), where))
    return Screen(text, rows, kept=kept)


def hall_button(event_id: int) -> Button:
    """Stands on the screen of an event."""
    return Button(t("parent-afterwards-hall-open"), AskHall(event_id=event_id))


# ---- handlers ---------------------------------------------------------------------------------------------------------


@router.callback_query(AskHall.filter(), flags=allow("hall.ask"))
async def begin(
    _query: CallbackQuery,
    callback_data: AskHall,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Wait for the question; it is kept only with consent."""
    card = await hall.hall(session, callback_data.event_id, clock.now())
    if not actor.consented:
        await state.set_data({"event": card.id})
        show(consent_screen(actor, after="hall"))
        return
    await state.set_state(Raising.words)
    await state.set_data({"event": card.id})
    text = t("parent-afterwards-hall-write", title=card.title(actor.language))
    show(Screen(text, [[cancel_button()]], kept=True))


@continuation("hall")
async def begin_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent the button stands there again."""
    number = (await state.get_data()).get("event", 0)
    await state.clear()
    rows = [[hall_button(number)], [open_button(number)]] if number else [[menu_button()]]
    show(Screen(t("parent-afterwards-hall-now"), rows, kept=True))


@router.message(StateFilter(Raising.words), F.text, ~F.text.startswith("/"), flags=allow("hall.ask"))
async def write(message: Message, state: FSMContext, show: Show) -> None:
    """Show it before it goes; writing again replaces it."""
    text = words(message.text or "")
    data = await state.update_data(text=text, message=message.message_id)
    show(preview_screen(data, kept=True))


@router.message(StateFilter(Raising.words), ~F.text, flags=allow("hall.ask"))
async def words_only(_message: Message, show: Show) -> None:
    """A file or a voice message cannot be read out."""
    show(Screen(t("parent-afterwards-words-only"), [[cancel_button()]], kept=True))


@router.callback_query(StateFilter(Raising.words), LetEditors.filter(), flags=allow("hall.ask"))
async def let_editors(
    _query: CallbackQuery, callback_data: LetEditors, state: FSMContext, show: Show
) -> None:
    """Editors of articles may see it, or may not."""
    data = await state.update_data(editors=callback_data.agrees)
    if "text" not in data:
        raise NotFound
    show(preview_screen(data))


@router.callback_query(StateFilter(Raising.words), SendHall.filter(), flags=allow("hall.ask"))
async def send(
    query: CallbackQuery,
    callback_data: SendHall,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Put it on the host's list."""
    data = await state.get_data()
    if "text" not in data or "event" not in data:
        raise NotFound
    await state.clear()
    await hall.raise_hand(
        session,
        actor,
        event_id=data["event"],
        text=data["text"],
        name=await signature(session, actor, query.from_user.full_name) if callback_data.named else None,
        for_editors=bool(data.get("editors", True)),
        message_id=data["message"],
        now=clock.now(),
    )
    show(Screen(t("parent-afterwards-hall-sent"), [[open_button(data["event"]), menu_button()]]))


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(HallPassedOn)
async def passed_on_screen(notice: HallPassedOn, reading: Reading) -> Screen | None:
    """It is an ordinary question now: its number, who answers it, and how long that honestly takes."""
    one = await hall.asked(reading.session, reading.reader, notice.hall_id)
    if one is None or one.question_id is None:
        return None
    question = await loading.own(reading.session, reading.reader, one.question_id)
    wait = await waiting.expected(reading.session, reading.pack, question.topic, reading.clock.now())
    who = await answerer(reading.session, reading.pack, question)
    sent = sent_screen(question, who, waiting.in_days(wait))
    text = Lines((t("parent-afterwards-hall-passed-on", text=one.text), sent.text))
    return Screen(text, sent.buttons, kept=True, subject=hall.subject(one.id))


@renders(HallKept)
async def kept_screen(notice: HallKept, reading: Reading) -> Screen | None:
    """Editors may see it; the way back."""
    one = await hall.asked(reading.session, reading.reader, notice.hall_id)
    if one is None:
        return None
    back = Button(t("parent-learning-take-back"), WithdrawAsked(asked_id=one.asked_id or 0))
    text = t("parent-afterwards-hall-kept", text=one.text)
    return Screen(text, [[back], [menu_button()]], kept=True, subject=hall.subject(one.id))


@renders(HallAnswered)
async def answered_screen(notice: HallAnswered, reading: Reading) -> Screen | None:
    """It was answered there; who could not hear it asks a specialist."""
    one = await hall.asked(reading.session, reading.reader, notice.hall_id)
    card = await events.bare(reading.session, one.event_id) if one else None
    if one is None or card is None:
        return None
    title = card.title(reading.reader.language)
    text = t("parent-afterwards-hall-answered", title=title, text=one.text)
    return Screen(text, [[menu_button()]], kept=True, subject=hall.subject(one.id))


@explains(HallShut)
def shut_screen(_refusal: HallShut) -> Screen:
    """Too late for the hall; a specialist can still be asked."""
    return Screen(t("parent-afterwards-hall-shut"), [[menu_button()]], kept=True)


@explains(HallFull)
def full_screen(_refusal: HallFull) -> Screen:
    """As many open questions as can be answered there."""
    return Screen(t("parent-afterwards-hall-full"), [[menu_button()]], kept=True)


def of_event(card: EventCard, _place: HeldPlace | None) -> list[Button]:
    """The row of an event that is ahead or going on."""
    return [hall_button(card.id)] if card.is_on and not card.interest_only else []


def of_past(card: EventCard, _place: HeldPlace | None, _pack: Pack, now: datetime) -> list[Button]:
    """The same for a day after the end."""
    return [hall_button(card.id)] if hall.is_open(card, now) else []


MORE.append(of_event)
