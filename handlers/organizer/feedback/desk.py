"""Feedback and ratings for organizers: one list with counts, and an answer to each."""

from collections.abc import Sequence

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
from core.text import Lines, Moment, Text, Words, t
from features.feedback import actions, queries
from features.feedback.models import Sort
from features.feedback.notices import FeedbackContinued, FeedbackGiven
from features.feedback.queries import Entry
from features.feedback.refusals import WriterUnknown
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.ids import Count, Id
from handlers.kit.names import country_name, topic_name
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.feedback.table import KINDS, Form, MakeTable
from handlers.organizer.manage import SECTIONS, OpenManage

router = private_router("organizer.feedback")
PER_PAGE = 5
SHORT = 200
"""Characters of one piece in the list; the whole text is one tap away."""


# ---- callbacks and states -------------------------------------------------------------------------------------------


class OpenList(CallbackData, prefix="fl"):
    """Show a page of the list."""

    page: Count = 0


class OpenOne(CallbackData, prefix="f1"):
    """Show one piece of feedback whole."""

    feedback_id: Id


class Reply(CallbackData, prefix="fr"):
    """Answer it."""

    feedback_id: Id


class SendReply(CallbackData, prefix="fy"):
    """Send the previewed answer."""


class StaffFeedback(StatesGroup):
    """The answer an organizer is typing."""

    words = State()


# ---- screens --------------------------------------------------------------------------------------------------------


async def list_screen(session: Session, pack: Pack, page: int) -> Screen:
    """Counts, ratings by topic, then the newest first, five on a page."""
    found = await queries.entries(session)
    counts = await queries.counts(session)
    pages = max(1, -(-len(found) // PER_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    head = t(
        "organizer-feedback-head",
        thanks=counts.get(Sort.THANKS, 0),
        complaints=counts.get(Sort.COMPLAINT, 0),
        ideas=counts.get(Sort.IDEA, 0),
    )
    rated = [_topic_line(one, pack) for one in queries.by_topic(await queries.ratings(session))]
    text = Lines(
        (head, Lines(tuple(rated), gap="\n") if rated else None, *(_line(one, pack) for one in shown))
    )
    return Screen(text, _list_buttons(shown, page, pages, bool(found)))


def _list_buttons(shown: Sequence[Entry], page: int, pages: int, any_at_all: bool) -> list[list[Button]]:
    numbers = [one.number for one in shown if one.number is not None]
    rows = [
        [
            Button(t("organizer-feedback-number", number=number), OpenOne(feedback_id=number))
            for number in numbers
        ]
    ]
    if pages > 1:
        rows.append(
            [
                Button("‹", OpenList(page=(page - 1) % pages)),
                Button(f"{page + 1}/{pages}", OpenList(page=page)),
                Button("›", OpenList(page=(page + 1) % pages)),
            ]
        )
    if any_at_all:
        csv = Button(t("organizer-feedback-csv"), MakeTable(form=Form.CSV))
        rows.append([csv, Button(t("organizer-feedback-xlsx"), MakeTable(form=Form.XLSX))])
    return [*rows, [back_button(OpenManage())]]


def _topic_line(one: queries.TopicRatings, pack: Pack) -> Text:
    topic = topic_name(pack, one.topic)
    if one.average is None:
        return t("organizer-feedback-topic-few", topic=topic, count=one.count)
    return t("organizer-feedback-topic", topic=topic, count=one.count, average=f"{one.average:.1f}")


def _line(one: Entry, pack: Pack) -> Words:
    text = (
        one.text if one.text is None or len(one.text) <= SHORT else one.text[:SHORT].rsplit(" ", 1)[0] + " …"
    )
    return Lines((_title(one, pack), _quote(text)), gap="\n")


def _title(one: Entry, pack: Pack) -> Text:
    at, country = Moment(one.at, "date"), country_name(pack, one.country)
    if one.rating is not None:
        topic = topic_name(pack, one.topic)
        return t("organizer-feedback-rated", stars=one.rating, topic=topic, country=country, at=at)
    kind, name = KINDS[one.kind], one.name or t("organizer-feedback-anonymous")
    return t("organizer-feedback-title", number=one.number, kind=kind, name=name, country=country, at=at)


def _quote(text: str | None) -> Text:
    return t("organizer-feedback-erased") if text is None else t("organizer-feedback-quote", text=text)


def one_screen(one: Entry, pack: Pack, *, kept: bool = False) -> Screen:
    """One piece of feedback whole, with a way to answer."""
    number = one.number or 0
    text = Lines((_title(one, pack), _quote(one.text)))
    rows = (
        [[Button(t("organizer-feedback-reply"), Reply(feedback_id=number))]] if one.text is not None else []
    )
    back = [] if kept else [[back_button(OpenList())]]
    return Screen(text, [*rows, *back], kept=kept, subject=actions.subject(number))


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenList.filter(), flags=allow("feedback.read"))
async def open_list(
    _query: CallbackQuery,
    callback_data: OpenList,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show a page of the list."""
    await state.clear()
    show(await list_screen(session, pack, callback_data.page))


@router.callback_query(OpenOne.filter(), flags=allow("feedback.read"))
async def open_one(
    _query: CallbackQuery, callback_data: OpenOne, session: Session, pack: Pack, show: Show
) -> None:
    """Show one piece whole."""
    one = await queries.one(session, callback_data.feedback_id)
    if one is None:
        raise NotFound
    show(one_screen(one, pack))


@router.callback_query(Reply.filter(), flags=allow("feedback.answer"))
async def reply(
    _query: CallbackQuery, callback_data: Reply, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for the answer; a piece whose writer is gone cannot be answered."""
    await actions.whom(session, actor, callback_data.feedback_id)
    await state.set_state(StaffFeedback.words)
    await state.set_data({"feedback": callback_data.feedback_id})
    show(
        Screen(t("organizer-feedback-ask", number=callback_data.feedback_id), [[cancel_button()]], kept=True)
    )


@router.message(
    StateFilter(StaffFeedback.words), F.text, ~F.text.startswith("/"), flags=allow("feedback.answer")
)
async def preview(message: Message, state: FSMContext, show: Show) -> None:
    """Show the answer before it goes; writing again replaces it."""
    text = actions.words(message.text or "")
    await state.update_data(text=text)
    rows = [[Button(t("organizer-feedback-send"), SendReply())], [cancel_button()]]
    show(Screen(t("organizer-feedback-preview", text=text), rows, kept=True))


@router.callback_query(SendReply.filter(), flags=allow("feedback.answer"))
async def send_reply(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Send the answer to whoever wrote; their name stays unknown if it was not given."""
    data = await state.get_data()
    if "text" not in data or "feedback" not in data:
        raise NotFound
    await state.clear()
    await actions.answer(session, actor, feedback_id=data["feedback"], text=data["text"], now=clock.now())
    show(Screen(t("organizer-feedback-sent", number=data["feedback"]), [[back_button(OpenList())]]))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@explains(WriterUnknown)
def writer_unknown_screen(_refusal: WriterUnknown) -> Screen:
    """Nobody is there any more to get an answer."""
    return Screen(t("organizer-feedback-nobody"), kept=True)


@renders(FeedbackGiven)
async def given_screen(notice: FeedbackGiven, reading: Reading) -> Screen | None:
    """New feedback, whole, with a way to answer."""
    one = await queries.one(reading.session, notice.feedback_id)
    return None if one is None or one.text is None else one_screen(one, reading.pack, kept=True)


@renders(FeedbackContinued)
async def continued_screen(notice: FeedbackContinued, reading: Reading) -> Screen | None:
    """The person wrote back."""
    post = await queries.post(reading.session, notice.post_id)
    if post is None:
        return None
    answer = Button(t("organizer-feedback-reply"), Reply(feedback_id=post.feedback_id))
    text = t("organizer-feedback-continued", number=post.feedback_id, text=post.text)
    return Screen(text, [[answer]], kept=True)


SECTIONS.append(Button(t("organizer-feedback-open"), OpenList()))
