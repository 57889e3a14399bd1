"""The card of a question and the queue: take it, pass it on, close it."""

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from markupsafe import escape

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, Words, t
from features.questions import posts, queries, working
from features.questions.models import State as QuestionState
from features.questions.queries import Card, Line
from features.questions.refusals import QuestionTaken
from handlers.access import SPECIALIST, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.ids import Id
from handlers.kit.names import country_name, language_name, topic_name
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.specialist.questions.buttons import (
    AnswerIt,
    AskDetails,
    OpenCard,
    ShowQueue,
    back_to_queue_button,
)

router = private_router("specialist.questions.queue")


class Take(CallbackData, prefix="wt"):
    """Say yes."""

    question_id: Id


class PassOn(CallbackData, prefix="wp"):
    """Hand it to somebody else."""

    question_id: Id


class PassWithoutNote(CallbackData, prefix="wn"):
    """Hand it on with no note."""

    question_id: Id


class CloseIt(CallbackData, prefix="wc"):
    """Close it."""

    question_id: Id


class StaffPassing(StatesGroup):
    """Words sent now are a note for the next specialist."""

    noting = State()


# ---- screens ----------------------------------------------------------------------------------------------------------


def card_screen(card: Card, pack: Pack, clock: Clock) -> Screen:
    """Everything needed to decide, nothing that tells who asks."""
    waited = clock.now() - card.asked_at
    head = t(
        "specialist-questions-card",
        number=card.id,
        topic=topic_name(pack, card.topic),
        language=language_name(card.language),
        country=country_name(pack, card.country),
        age=card.age_band or "none",
        hours=int(waited.total_seconds() // 3600),
        files=card.files,
    )
    parts: list[Words | None] = [
        head,
        t("specialist-questions-name", name=card.name) if card.name else None,
        t("specialist-questions-unreachable") if not card.reachable else None,
        escape(card.text) if card.text else t("specialist-questions-no-words"),
        *[t("specialist-questions-note", words=note) for note in card.notes],
    ]
    return Screen(Lines(tuple(parts)), _ways(card), kept=True, subject=posts.subject(card.id), protect=True)


def _ways(card: Card) -> list[list[Button]]:
    number = card.id
    pass_on = Button(t("specialist-questions-pass-on"), PassOn(question_id=number))
    if card.state == QuestionState.OFFERED:
        return [[Button(t("specialist-questions-take"), Take(question_id=number), style="success"), pass_on]]
    return [
        [Button(t("specialist-questions-answer"), AnswerIt(question_id=number), style="primary")],
        [Button(t("specialist-questions-ask-details"), AskDetails(question_id=number)), pass_on],
        [Button(t("specialist-questions-close"), CloseIt(question_id=number))],
    ]


def queue_screen(lines: list[Line]) -> Screen:
    """What waits, oldest first."""
    if not lines:
        return Screen(t("specialist-questions-queue-empty"), [[menu_button()]])
    rows = [
        [
            Button(
                t("specialist-questions-line", number=line.id, words=line.first_words),
                OpenCard(question_id=line.id),
            )
        ]
        for line in lines
    ]
    return Screen(t("specialist-questions-queue", count=len(lines)), [*rows, [menu_button()]])


# ---- handlers ---------------------------------------------------------------------------------------------------------


@router.message(Command("queue"), flags=allow("queue.read"))
@router.callback_query(ShowQueue.filter(), flags=allow("queue.read"))
async def queue(
    _event: Message | CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Show what waits."""
    await state.clear()
    show(queue_screen(await queries.queue(session, actor)))


@router.callback_query(OpenCard.filter(), flags=allow("queue.read"))
async def open_card(
    _query: CallbackQuery,
    callback_data: OpenCard,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show one card."""
    show(await _card(session, actor, callback_data.question_id, pack, clock))


@router.callback_query(Take.filter(), flags=allow("queue.take"))
async def take(
    query: CallbackQuery,
    callback_data: Take,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take it; the card turns into the working card."""
    await working.take(session, actor, question_id=callback_data.question_id, now=clock.now())
    screen = await _card(session, actor, callback_data.question_id, pack, clock)
    show(Screen(screen.text, screen.buttons, subject=screen.subject))


async def _card(session: Session, actor: Actor, question_id: int, pack: Pack, clock: Clock) -> Screen:
    card = await queries.card(session, question_id, holder_id=actor.id)
    if card is None:
        raise NotFound
    return card_screen(card, pack, clock)


@router.callback_query(PassOn.filter(), flags=allow("queue.pass"))
async def pass_on(
    _query: CallbackQuery,
    callback_data: PassOn,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Ask for a note for the next one, or none."""
    if await queries.card(session, callback_data.question_id, holder_id=actor.id) is None:
        raise NotFound
    await state.set_state(StaffPassing.noting)
    await state.set_data({"question": callback_data.question_id})
    without = Button(
        t("specialist-questions-no-note"), PassWithoutNote(question_id=callback_data.question_id)
    )
    show(
        Screen(
            t("specialist-questions-which-note", number=callback_data.question_id),
            [[without], [back_to_queue_button()]],
            kept=True,
        )
    )


@router.callback_query(PassWithoutNote.filter(), flags=allow("queue.pass"))
async def pass_without_note(
    _query: CallbackQuery,
    callback_data: PassWithoutNote,
    actor: Actor,
    session: Session,
    state: FSMContext,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Hand it on as it is."""
    await working.pass_on(
        session, actor, pack, question_id=callback_data.question_id, note="", now=clock.now()
    )
    await state.clear()
    show(Screen(t("specialist-questions-passed", number=callback_data.question_id)))


@router.message(StateFilter(StaffPassing.noting), F.text, ~F.text.startswith("/"), flags=allow("queue.pass"))
async def pass_with_note(
    message: Message, actor: Actor, session: Session, state: FSMContext, pack: Pack, clock: Clock, show: Show
) -> None:
    """Hand it on with the note."""
    number = (await state.get_data())["question"]
    await working.pass_on(session, actor, pack, question_id=number, note=message.text or "", now=clock.now())
    await state.clear()
    show(Screen(t("specialist-questions-passed", number=number), kept=True))


@router.callback_query(CloseIt.filter(), flags=allow("queue.close"))
async def close(
    _query: CallbackQuery, callback_data: CloseIt, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Close it; the family is told."""
    await working.close(session, actor, question_id=callback_data.question_id, now=clock.now())
    show(Screen(t("specialist-questions-closed", number=callback_data.question_id)))


# ---- refusals ---------------------------------------------------------------------------------------------------------


@explains(QuestionTaken)
def taken_screen(_refusal: QuestionTaken) -> Screen:
    """Already done."""
    return Screen(t("specialist-questions-taken-already"), kept=True)


ENTRIES.append(Entry(5, Button(t("specialist-questions-menu"), ShowQueue()), SPECIALIST))
