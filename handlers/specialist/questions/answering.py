"""Writing to a family: the words and files, a preview, then one tap."""

from typing import Any

from aiogram import F
from aiogram.filters import Filter, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from markupsafe import escape

from core.actor import Actor, Role
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, t
from features.knowledge.desk import Knowledge
from features.questions import loading, queries, working
from features.questions.drafts import Draft
from features.questions.refusals import QuestionIsEmpty
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.incoming import asked_message, draft_of
from handlers.kit.scope import private_router
from handlers.parent.knowledge import look_up
from handlers.specialist.questions.buttons import AnswerIt, AskDetails, back_to_queue_button

router = private_router("specialist.questions.answering")


class SendIt(CallbackData, prefix="ws"):
    """Send what was previewed."""


class EditIt(CallbackData, prefix="we"):
    """Write it anew."""


class AskAsParent(CallbackData, prefix="wk"):
    """The words were a question of one's own."""


class StaffAnswering(StatesGroup):
    """Words and files sent now are the answer, or the question to the family."""

    writing = State()


def preview_screen(draft: Draft, question_id: int, kind: str) -> Screen:
    """Exactly what the family will get."""
    head = t("specialist-questions-preview", number=question_id, kind=kind, files=len(draft.files))
    rows = [
        [Button(t("specialist-questions-send"), SendIt(), style="success")],
        [Button(t("specialist-questions-edit"), EditIt()), back_to_queue_button()],
    ]
    return Screen(Lines((head, escape(draft.text) if draft.text else None)), rows, kept=True)


@router.callback_query(AnswerIt.filter(), flags=allow("queue.answer"))
async def answer_it(
    _query: CallbackQuery,
    callback_data: AnswerIt,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the answer."""
    await _begin(session, actor, state, callback_data.question_id, "answer")
    text = t("specialist-questions-write-answer", number=callback_data.question_id)
    show(Screen(text, [[back_to_queue_button()]], kept=True))


@router.callback_query(AskDetails.filter(), flags=allow("queue.answer"))
async def ask_details(
    _query: CallbackQuery,
    callback_data: AskDetails,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for what to ask the family."""
    await _begin(session, actor, state, callback_data.question_id, "details")
    text = t("specialist-questions-write-details", number=callback_data.question_id)
    show(Screen(text, [[back_to_queue_button()]], kept=True))


async def _begin(session: Session, actor: Actor, state: FSMContext, question_id: int, kind: str) -> None:
    await loading.offered(session, actor, question_id)
    await state.set_state(StaffAnswering.writing)
    await state.set_data({"question": question_id, "kind": kind})


@router.message(StateFilter(StaffAnswering.writing), ~F.text.startswith("/"), flags=allow("queue.answer"))
async def write(message: Message, state: FSMContext, show: Show) -> None:
    """Add words or a file and preview the whole; the files of one album answer once."""
    data: dict[str, Any] = await state.get_data()
    before, more = Draft.load(data.get("draft")), draft_of(message)
    if more.empty:
        raise QuestionIsEmpty
    draft = before.plus(more)
    await state.update_data(draft=draft.dump())
    if more.media_group is None or more.media_group != before.media_group:
        show(preview_screen(draft, data["question"], data["kind"]))


@router.callback_query(StateFilter(StaffAnswering.writing), EditIt.filter(), flags=allow("queue.answer"))
async def edit_it(_query: CallbackQuery, state: FSMContext, show: Show) -> None:
    """Forget the words and wait for new ones."""
    data = await state.update_data(draft=None)
    show(Screen(t("specialist-questions-write-anew", number=data["question"]), [[back_to_queue_button()]]))


@router.callback_query(StateFilter(StaffAnswering.writing), SendIt.filter(), flags=allow("queue.answer"))
async def send_it(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Send it once; a second tap finds the form closed."""
    data = await state.get_data()
    act = working.answer if data["kind"] == "answer" else working.ask_details
    question = await act(
        session, actor, question_id=data["question"], draft=Draft.load(data.get("draft")), now=clock.now()
    )
    await state.clear()
    card = await queries.card(session, question.id, holder_id=actor.id)
    reachable = card is not None and card.reachable
    text = (
        t("specialist-questions-sent", number=question.id)
        if reachable
        else t("specialist-questions-sent-later", number=question.id)
    )
    show(Screen(text))


class RepliesToCard(Filter):
    """Matches a specialist's reply to a message about a question they hold."""

    async def __call__(self, message: Message, actor: Actor, session: Session) -> bool | dict[str, int]:
        """Hand the question's number to the handler."""
        replied = message.reply_to_message
        if replied is None or not actor.has(Role.SPECIALIST):
            return False
        number = await queries.shown_in(session, message.chat.id, replied.message_id)
        holds = number is not None and await queries.card(session, number, holder_id=actor.id) is not None
        return {"number": number} if number is not None and holds else False


@router.message(StateFilter(None), RepliesToCard(), ~F.text.startswith("/"), flags=allow("queue.answer"))
async def reply(message: Message, number: int, state: FSMContext, show: Show) -> None:
    """A reply to a card is an answer to its question: preview it at once."""
    draft = draft_of(message)
    if draft.empty:
        raise QuestionIsEmpty
    await state.set_state(StaffAnswering.writing)
    await state.set_data({"question": number, "kind": "answer", "draft": draft.dump()})
    show(preview_screen(draft, number, "answer"))


class OnDuty(Filter):
    """Matches when a specialist writes."""

    async def __call__(self, _message: Message, actor: Actor) -> bool:
        """Tell whether the writer is a specialist."""
        return actor.has(Role.SPECIALIST)


@router.message(StateFilter(None), OnDuty(), F.text, ~F.text.startswith("/"), flags=allow("queue.loose"))
async def loose_words(message: Message, actor: Actor, session: Session, show: Show) -> None:
    """Words of a specialist that belong to no form: whose question are they for, or are they a question of their own?"""
    lines = await queries.queue(session, actor, limit=5)
    rows = [
        [
            Button(
                t("specialist-questions-answer-line", number=line.id, words=line.first_words),
                AnswerIt(question_id=line.id),
            )
        ]
        for line in lines
    ]
    own = [Button(t("specialist-questions-ask-as-parent"), AskAsParent())]
    show(Screen(t("specialist-questions-loose"), [*rows, own], kept=True, reply_to=message.message_id))


@router.callback_query(AskAsParent.filter(), flags=allow("queue.loose"))
async def ask_as_parent(
    query: CallbackQuery, actor: Actor, pack: Pack, knowledge: Knowledge, clock: Clock, show: Show
) -> None:
    """A specialist may be a parent too: look it up as a parent's question."""
    asked = asked_message(query)
    if asked is None:
        raise NotFound
    show(look_up(asked.text or "", asked.message_id, actor, pack, knowledge, clock))
