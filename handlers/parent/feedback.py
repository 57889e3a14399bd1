"""/feedback: thanks, a complaint, an idea; with a name or without; and the answer that comes back."""

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Text, t
from features.feedback import actions, queries
from features.feedback.models import Sort
from features.feedback.notices import FeedbackAnswered
from features.feedback.refusals import NothingWritten
from handlers.access import allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button

router = private_router("parent.feedback")


# ---- callbacks and states -------------------------------------------------------------------------------------------


class OpenFeedback(CallbackData, prefix="fo"):
    """Choose what to say."""


class ChooseSort(CallbackData, prefix="fk"):
    """Say thanks, complain, or tell an idea."""

    kind: Sort


class SendFeedback(CallbackData, prefix="fs"):
    """Send what was written."""

    named: bool


class WriteBack(CallbackData, prefix="fb"):
    """Answer the organizer's answer."""

    feedback_id: Id


class Feedback(StatesGroup):
    """What the person is typing."""

    words = State()
    reply = State()


# ---- screens --------------------------------------------------------------------------------------------------------


def sorts_screen() -> Screen:
    """The three sorts, side by side with who reads them."""
    thanks = Button(t("parent-feedback-thanks"), ChooseSort(kind=Sort.THANKS))
    complaint = Button(t("parent-feedback-complaint"), ChooseSort(kind=Sort.COMPLAINT))
    idea = Button(t("parent-feedback-idea"), ChooseSort(kind=Sort.IDEA))
    return Screen(t("parent-feedback-intro"), [[thanks], [complaint], [idea], [menu_button()]])


def preview_screen(text: str) -> Screen:
    """What was written, and the choice to sign it."""
    rows = [
        [Button(t("parent-feedback-send-anonymous"), SendFeedback(named=False))],
        [Button(t("parent-feedback-send-named"), SendFeedback(named=True))],
        [cancel_button()],
    ]
    return Screen(t("parent-feedback-preview", text=text), rows, kept=True)


def _asks(kind: Sort) -> Text:
    return {
        Sort.THANKS: t("parent-feedback-ask-thanks"),
        Sort.COMPLAINT: t("parent-feedback-ask-complaint"),
        Sort.IDEA: t("parent-feedback-ask-idea"),
    }[kind]


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenFeedback.filter(), flags=allow("feedback.give"))
@router.message(Command("feedback"), flags=allow("feedback.give"))
async def open_feedback(_event: CallbackQuery | Message, state: FSMContext, show: Show) -> None:
    """Leave what was open and show the sorts."""
    await state.clear()
    show(sorts_screen())


@router.callback_query(ChooseSort.filter(), flags=allow("feedback.give"))
async def choose(_query: CallbackQuery, callback_data: ChooseSort, state: FSMContext, show: Show) -> None:
    """Wait for the words."""
    await state.set_state(Feedback.words)
    await state.set_data({"kind": callback_data.kind.value})
    show(Screen(_asks(callback_data.kind), [[cancel_button()]]))


@router.message(StateFilter(Feedback.words), F.text, ~F.text.startswith("/"), flags=allow("feedback.give"))
async def write(message: Message, state: FSMContext, show: Show) -> None:
    """Show what was written before it goes anywhere; writing again replaces it."""
    text = actions.words(message.text or "")
    await state.update_data(text=text)
    show(preview_screen(text))


@router.callback_query(SendFeedback.filter(), flags=allow("feedback.give"))
async def send(
    query: CallbackQuery,
    callback_data: SendFeedback,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Pass it to the organizers."""
    data = await state.get_data()
    if "text" not in data or "kind" not in data:
        raise NotFound
    await state.clear()
    name = await actions.signature(session, actor, query.from_user.full_name) if callback_data.named else None
    kind, text = Sort(data["kind"]), data["text"]
    await actions.give(session, actor, kind=kind, text=text, name=name, now=clock.now())
    show(Screen(t("parent-feedback-sent"), [[menu_button()]]))


@router.callback_query(WriteBack.filter(), flags=allow("feedback.give"))
async def write_back(
    _query: CallbackQuery,
    callback_data: WriteBack,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the person's answer."""
    await actions.own(session, actor, callback_data.feedback_id)
    await state.set_state(Feedback.reply)
    await state.set_data({"feedback": callback_data.feedback_id})
    show(Screen(t("parent-feedback-ask-reply"), [[cancel_button()]], kept=True))


@router.message(StateFilter(Feedback.reply), F.text, ~F.text.startswith("/"), flags=allow("feedback.give"))
async def send_reply(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Pass the answer to the organizer."""
    number = (await state.get_data())["feedback"]
    await state.clear()
    await actions.write_back(session, actor, feedback_id=number, text=message.text or "", now=clock.now())
    show(Screen(t("parent-feedback-reply-sent"), [[menu_button()]], kept=True))


@router.message(StateFilter(Feedback.words, Feedback.reply), ~F.text, flags=allow("feedback.give"))
async def words_only(_message: Message, show: Show) -> None:
    """A file or a voice message cannot be passed on here."""
    show(Screen(t("parent-feedback-words-only"), [[cancel_button()]], kept=True))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@explains(NothingWritten)
def nothing_written_screen(_refusal: NothingWritten) -> Screen:
    """There were no words in it."""
    return Screen(t("parent-feedback-empty"), [[cancel_button()]], kept=True)


@renders(FeedbackAnswered)
async def answered_screen(notice: FeedbackAnswered, reading: Reading) -> Screen | None:
    """An organizer's answer, with a way to write back."""
    post = await queries.post(reading.session, notice.post_id)
    if post is None:
        return None
    reply = Button(t("parent-feedback-write-back"), WriteBack(feedback_id=post.feedback_id))
    return Screen(t("parent-feedback-answered", text=post.text), [[reply]], kept=True)


ENTRIES.append(Entry(70, Button(t("parent-feedback-open"), OpenFeedback())))
