"""Unanswered questions: choose one, choose its article, see what it changed, take it back."""

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
from features.knowledge.desk import Knowledge
from features.learning import queries, teaching
from features.learning.candidates import candidates, topics_with_articles
from features.learning.notices import SampleMeasured
from features.learning.refusals import AlreadySettled, ArticleIsFull, NoSampleWords
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.learning.callbacks import (
    BrowseShelf,
    BrowseTopics,
    DismissAsked,
    OpenAsked,
    OpenUnanswered,
    StaffLearning,
    TakeBackSample,
    Teach,
)
from handlers.organizer.learning.screens import (
    Choosing,
    choosing_screen,
    list_screen,
    shelf_screen,
    taught_screen,
    topics_screen,
)
from handlers.organizer.manage import SECTIONS

router = private_router("organizer.learning")


@router.callback_query(OpenUnanswered.filter(), flags=allow("learning.read"))
async def open_unanswered(
    query: CallbackQuery,
    callback_data: OpenUnanswered,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show the groups."""
    await state.clear()
    await teaching.let_go(session, actor, message_id=_message_id(query))
    show(list_screen(await queries.open_groups(session), pack, actor, callback_data.page))


@router.callback_query(OpenAsked.filter(), flags=allow("learning.teach"))
async def open_asked(
    _query: CallbackQuery,
    callback_data: OpenAsked,
    actor: Actor,
    session: Session,
    pack: Pack,
    knowledge: Knowledge,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Choose a question. What was shown with it is remembered: nothing else is settled together with it."""
    asked = await queries.asked(session, callback_data.asked_id)
    group = await queries.group_of(session, asked.id)
    slugs = candidates(knowledge, asked, asked.text, clock.now().date())
    await state.set_state(StaffLearning.words)
    await state.set_data({"asked": asked.id, "alike": [one.id for one in group.members]})
    show(choosing_screen(Choosing(asked, asked.text, group, slugs), pack, actor))


@router.message(
    StateFilter(StaffLearning.words), F.text, ~F.text.startswith("/"), flags=allow("learning.teach")
)
async def reword(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    knowledge: Knowledge,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Other words for the sample question, without what only this family has."""
    asked = await queries.asked(session, (await state.get_data()).get("asked", 0))
    group = await queries.group_of(session, asked.id)
    text = teaching.words(message.text or "")
    await state.update_data(text=text)
    slugs = candidates(knowledge, asked, text, clock.now().date())
    show(choosing_screen(Choosing(asked, text, group, slugs), pack, actor, kept=True))


@router.callback_query(BrowseTopics.filter(), flags=allow("learning.teach"))
async def browse_topics(
    _query: CallbackQuery, callback_data: BrowseTopics, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Show the topics."""
    asked_id = await _chosen(state)
    show(topics_screen(list(topics_with_articles(pack)), pack, asked_id, callback_data.page))


@router.callback_query(BrowseShelf.filter(), flags=allow("learning.teach"))
async def browse_shelf(
    _query: CallbackQuery, callback_data: BrowseShelf, actor: Actor, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Show the articles of a topic."""
    topic = callback_data.topic
    slugs = topics_with_articles(pack).get(topic)
    if slugs is None:
        raise NotFound
    show(shelf_screen(slugs, topic, pack, actor, await _chosen(state), callback_data.page))


async def _chosen(state: FSMContext) -> int:
    asked_id = (await state.get_data()).get("asked")
    if asked_id is None:
        raise NotFound
    return int(asked_id)


@router.callback_query(Teach.filter(), flags=allow("learning.teach"))
async def teach(
    query: CallbackQuery,
    callback_data: Teach,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Give the question to the article; what it changes is measured at once and shown in this message."""
    data = await state.get_data()
    data = data if data.get("asked") == callback_data.asked_id else {}
    asked = await queries.asked(session, callback_data.asked_id)
    sample_id = await teaching.teach(
        session,
        actor,
        pack,
        asked_id=asked.id,
        alike=data.get("alike", ()),
        text=data.get("text") or asked.text,
        language=asked.language,
        slug=callback_data.slug,
        message_id=_message_id(query),
        now=clock.now(),
    )
    await state.clear()
    await _show_sample(session, sample_id, pack, actor, show)


@router.callback_query(TakeBackSample.filter(), flags=allow("learning.teach"))
async def take_back(
    query: CallbackQuery,
    callback_data: TakeBackSample,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take the sample question out again."""
    sample_id = callback_data.sample_id
    await teaching.take_back(
        session, actor, sample_id=sample_id, message_id=_message_id(query), now=clock.now()
    )
    await _show_sample(session, sample_id, pack, actor, show)


async def _show_sample(session: Session, sample_id: int, pack: Pack, actor: Actor, show: Show) -> None:
    one = await queries.sample(session, sample_id)
    if one is None:
        raise NotFound
    show(taught_screen(one, pack, actor))


def _message_id(query: CallbackQuery) -> int:
    return query.message.message_id if query.message else 0


@router.callback_query(DismissAsked.filter(), flags=allow("learning.teach"))
async def dismiss(
    _query: CallbackQuery,
    callback_data: DismissAsked,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Take the question, and those shown with it, off the list for good."""
    data = await state.get_data()
    alike = data.get("alike", ()) if data.get("asked") == callback_data.asked_id else ()
    await teaching.dismiss(session, asked_id=callback_data.asked_id, alike=alike)
    await state.clear()
    show(
        list_screen(await queries.open_groups(session), pack, actor, 0),
        toast=t("organizer-learning-dismissed"),
    )


# ---- what is sent and refused -----------------------------------------------------------------------------------------


@renders(SampleMeasured)
async def measured_screen(notice: SampleMeasured, reading: Reading) -> Screen | None:
    """What the change did, in the message that made it, or by itself when that one shows something else by now."""
    one = await queries.sample(reading.session, notice.sample_id)
    if one is None or not one.reported:
        return None
    return taught_screen(one, reading.pack, reading.reader, replaces=one.message_id or None)


@explains(AlreadySettled)
def already_settled_screen(_refusal: AlreadySettled) -> Screen:
    """Somebody was faster."""
    return Screen(t("organizer-learning-settled"), [[back_button(OpenUnanswered())]], kept=True)


@explains(ArticleIsFull)
def article_is_full_screen(_refusal: ArticleIsFull) -> Screen:
    """The article has ten sample questions already."""
    return Screen(t("organizer-learning-full", most=teaching.MOST), kept=True)


@explains(NoSampleWords)
def no_sample_words_screen(_refusal: NoSampleWords) -> Screen:
    """The words are none, or too many."""
    return Screen(t("organizer-learning-no-words", most=teaching.LONGEST), kept=True)


SECTIONS.append(Button(t("organizer-learning-open"), OpenUnanswered()))
