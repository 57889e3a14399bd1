"""Passing a question to a specialist: the topic, more words or files, then one tap."""

from collections.abc import Mapping
from typing import Any

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, Text, t
from features.knowledge.desk import Knowledge
from features.questions import asking, waiting
from features.questions.drafts import Draft
from features.questions.models import Question
from features.questions.refusals import ConsentNeeded, QuestionIsEmpty, TooMuchAtOnce
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.ids import Count
from handlers.kit.incoming import FileTooLarge, asked_message, draft_of
from handlers.kit.names import profession_name, topic_name
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.questions.answerer import answerer
from handlers.parent.questions.buttons import AskSpecialist

router = private_router("parent.questions.passing")
SUGGESTED = 4
PAGE = 30


class ChooseTopic(CallbackData, prefix="qt"):
    """The question is about this."""

    topic: str


class AllTopics(CallbackData, prefix="ql"):
    """Show a page of all topics."""

    page: Count


class SendQuestion(CallbackData, prefix="qp"):
    """Pass it on now."""


class Passing(StatesGroup):
    """Words and files sent now belong to the question."""

    adding = State()


# ---- screens ----------------------------------------------------------------------------------------------------------


def passing_screen(draft: Draft, topic: str | None, suggested: list[str], pack: Pack) -> Screen:
    """What will be sent, to whom, and what can still be added."""
    words = t("parent-questions-draft", words=draft.text, files=len(draft.files))
    text = Lines((_where_to(topic, pack), words, t("parent-questions-anonymous")))
    guesses = [*dict.fromkeys([*([topic] if topic else []), *suggested])]
    others = [[Button(t("parent-questions-all-topics"), AllTopics(page=0))]]
    rows = [[Button(t("parent-questions-send"), SendQuestion(), style="success")]]
    rows += _topic_rows(guesses, topic, pack) + others if guesses else _page_rows(0, topic, pack)
    return Screen(text, [*rows, [cancel_button()]], kept=True)


def _where_to(topic: str | None, pack: Pack) -> Text:
    """Without a guess the family is asked: a question that names no topic takes longer to find its specialist."""
    if topic is None:
        return t("parent-questions-which-topic")
    return t(
        "parent-questions-passing",
        profession=profession_name(pack, topic),
        topic=topic_name(pack, topic),
    )


def topics_screen(page: int, chosen: str | None, pack: Pack) -> Screen:
    """One page of all topics."""
    rows = _page_rows(page, chosen, pack)
    return Screen(t("parent-questions-which-topic"), [*rows, [cancel_button()]])


def _page_rows(page: int, chosen: str | None, pack: Pack) -> list[list[Button]]:
    """The topics of one page; arrows only when there are more pages."""
    names = [topic for topic in pack.topics if topic != "crisis"]
    pages = -(-len(names) // PAGE) or 1
    page %= pages
    rows = _topic_rows(names[page * PAGE : (page + 1) * PAGE], chosen, pack)
    turn = [
        Button("‹", AllTopics(page=(page - 1) % pages)),
        Button(f"{page + 1}/{pages}", AllTopics(page=page)),
        Button("›", AllTopics(page=(page + 1) % pages)),
    ]
    return [*rows, turn] if pages > 1 else rows


def _topic_rows(topics: list[str], chosen: str | None, pack: Pack) -> list[list[Button]]:
    buttons = [_topic_button(topic, chosen, pack) for topic in topics]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def _topic_button(topic: str, chosen: str | None, pack: Pack) -> Button:
    mark = "✓ " if topic == chosen else ""
    return Button(
        t("parent-questions-topic", mark=mark, topic=topic_name(pack, topic)), ChooseTopic(topic=topic)
    )


def sent_screen(question: Question, who: Mapping[str, str] | Text, days: int) -> Screen:
    """The number, who answers, and how long it honestly takes."""
    text = (
        t("parent-questions-sent-triage", number=question.id, days=days)
        if question.holder_id is None
        else t("parent-questions-sent", number=question.id, profession=who, days=days)
    )
    return Screen(text, [[menu_button()]])


# ---- handlers ---------------------------------------------------------------------------------------------------------


@router.callback_query(AskSpecialist.filter(), flags=allow("question.pass"))
async def begin(
    query: CallbackQuery, actor: Actor, state: FSMContext, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """Start passing on; consent comes first, because from here on the words are stored."""
    draft = await _draft(query, state)
    if not actor.consented:
        show(consent_screen(actor, after="question", reply_to=draft.message_id))
        return
    await open_passing(draft, state, actor, pack, knowledge, show)


@continuation("question")
async def after_consent(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """Go on where the family agreed: the words stand in the message the consent was asked under."""
    await open_passing(await _draft(query, state), state, actor, pack, knowledge, show)


async def open_passing(
    draft: Draft, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """Show the passing screen, or ask for the words when there are none yet."""
    suggested = list(knowledge.topics.suggest(draft.text, limit=SUGGESTED)) if draft.text else []
    topic = suggested[0] if suggested else None
    await state.set_state(Passing.adding)
    await state.set_data({"draft": draft.dump(), "topic": topic, "suggested": suggested})
    if draft.empty:
        show(Screen(t("parent-questions-write-it"), [[cancel_button()]], kept=True))
    else:
        show(passing_screen(draft, topic, suggested, pack))


@router.message(StateFilter(Passing.adding), ~F.text.startswith("/"), flags=allow("question.add"))
async def add(message: Message, state: FSMContext, pack: Pack, knowledge: Knowledge, show: Show) -> None:
    """Add words or a file to what will be sent; the files of one album answer once."""
    data = await state.get_data()
    before = Draft.load(data.get("draft"))
    more = draft_of(message)
    if more.empty:
        raise QuestionIsEmpty
    draft = before.plus(more)
    suggested = data.get("suggested") or list(knowledge.topics.suggest(draft.text, limit=SUGGESTED))
    topic = data.get("topic") or (suggested[0] if suggested else None)
    await state.set_data({"draft": draft.dump(), "topic": topic, "suggested": suggested})
    if more.media_group is None or more.media_group != before.media_group:
        show(passing_screen(draft, topic, suggested, pack))


@router.callback_query(StateFilter(Passing.adding), AllTopics.filter(), flags=allow("question.topic"))
async def all_topics(
    _query: CallbackQuery, callback_data: AllTopics, state: FSMContext, pack: Pack, show: Show
) -> None:
    """Turn the pages of all topics."""
    show(topics_screen(callback_data.page, (await state.get_data()).get("topic"), pack))


@router.callback_query(StateFilter(Passing.adding), ChooseTopic.filter(), flags=allow("question.topic"))
async def choose_topic(
    _query: CallbackQuery, callback_data: ChooseTopic, state: FSMContext, pack: Pack, show: Show
) -> None:
    """Change what the question is about."""
    if callback_data.topic not in pack.topics:
        raise NotFound
    data = await state.update_data(topic=callback_data.topic)
    show(_live(passing_screen(Draft.load(data["draft"]), data["topic"], data.get("suggested") or [], pack)))


@router.callback_query(StateFilter(Passing.adding), SendQuestion.filter(), flags=allow("question.send"))
async def send(
    _query: CallbackQuery,
    state: FSMContext,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Pass it on and give the family its number."""
    data: dict[str, Any] = await state.get_data()
    now = clock.now()
    question = await asking.ask(
        session, actor, pack, draft=Draft.load(data.get("draft")), topic=data.get("topic"), now=now
    )
    wait = await waiting.expected(session, pack, question.topic, now)
    await state.clear()
    show(sent_screen(question, await answerer(session, pack, question), waiting.in_days(wait)))


def _live(screen: Screen) -> Screen:
    return Screen(screen.text, screen.buttons)


async def _draft(query: CallbackQuery, state: FSMContext) -> Draft:
    """What is passed on: the message the tapped one answers, with the rest of its album; else the last one kept."""
    kept = Draft.load((await state.get_data()).get("draft"))
    asked = asked_message(query)
    return kept if asked is None or asked.message_id == kept.message_id else draft_of(asked)


# ---- refusals ---------------------------------------------------------------------------------------------------------


@explains(ConsentNeeded)
def consent_needed_screen(_refusal: ConsentNeeded) -> Screen:
    """Nothing was stored."""
    return Screen(t("parent-questions-consent-needed"), kept=True)


@explains(QuestionIsEmpty)
def empty_screen(_refusal: QuestionIsEmpty) -> Screen:
    """Nothing we could pass on was in it."""
    return Screen(t("parent-questions-empty"), [[cancel_button()]], kept=True)


@explains(TooMuchAtOnce)
def too_much_screen(_refusal: TooMuchAtOnce) -> Screen:
    """Ten open questions are as many as we can honestly answer."""
    return Screen(t("parent-questions-too-many"), kept=True)


@explains(FileTooLarge)
def too_large_screen(_refusal: FileTooLarge) -> Screen:
    """The file is over 20 MB."""
    return Screen(t("parent-questions-file-too-large"), kept=True)
