"""A reviewer's taps: open, mark, comment, "I know this family", send."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.applications import reviews, scoring
from features.events import queries as events
from handlers.access import allow
from handlers.kit import Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button
from handlers.parent.applications.words import file_screens
from handlers.specialist.applications.buttons import (
    KnowFamily,
    Mark,
    OpenCase,
    OpenFiles,
    OpenReview,
    SendScores,
    StaffReview,
    WriteComment,
)
from handlers.specialist.applications.screens import case_screen, review_screen

router = private_router("specialist.applications")


@router.callback_query(OpenReview.filter(), flags=allow("review.score"))
async def open_review(
    _query: CallbackQuery,
    callback_data: OpenReview,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show what there is to read."""
    await state.clear()
    found = await reviews.review(session, actor, callback_data.event_id, pack=pack)
    card = await events.card(session, callback_data.event_id)
    show(review_screen(found, card, callback_data.page, actor.language))


@router.callback_query(OpenCase.filter(), flags=allow("review.score"))
async def open_case(
    _query: CallbackQuery,
    callback_data: OpenCase,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Show this application."""
    await state.clear()
    show(await _case(callback_data.application_id, actor, session, pack, clock))


async def _case(number: int, actor: Actor, session: Session, pack: Pack, clock: Clock) -> Screen:
    return case_screen(await reviews.case(session, actor, number, pack=pack, now=clock.now()))


@router.callback_query(OpenFiles.filter(), flags=allow("review.score"))
async def open_files(
    _query: CallbackQuery,
    callback_data: OpenFiles,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show the files, each below its question."""
    found = await reviews.case(session, actor, callback_data.application_id, pack=pack, now=clock.now())
    for screen in file_screens(found.paper):
        show(screen)


@router.callback_query(Mark.filter(), flags=allow("review.score"))
async def mark(
    _query: CallbackQuery,
    callback_data: Mark,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """So many points."""
    await scoring.mark(
        session,
        actor,
        application_id=callback_data.application_id,
        criterion=callback_data.criterion,
        points=int(callback_data.points),
        pack=pack,
        now=clock.now(),
    )
    show(await _case(callback_data.application_id, actor, session, pack, clock))


@router.callback_query(WriteComment.filter(), flags=allow("review.score"))
async def ask_comment(
    _query: CallbackQuery,
    callback_data: WriteComment,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the comment."""
    found = await scoring.readable(session, actor, callback_data.application_id)
    await state.set_state(StaffReview.comment)
    await state.set_data({"application": found.id})
    show(Screen(t("specialist-applications-ask-comment", number=found.id), [[cancel_button()]]))


@router.message(
    StateFilter(StaffReview.comment), F.text, ~F.text.startswith("/"), flags=allow("review.score")
)
async def write_comment(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the comment."""
    number = (await state.get_data())["application"]
    await scoring.comment(session, actor, application_id=number, words=message.text or "", now=clock.now())
    await state.clear()
    show(await _case(number, actor, session, pack, clock))


@router.message(StateFilter(StaffReview.comment), ~F.text, flags=allow("review.score"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says nothing here."""
    show(Screen(t("specialist-applications-words-only"), [[cancel_button()]], kept=True))


@router.callback_query(KnowFamily.filter(), flags=allow("review.score"))
async def know(
    _query: CallbackQuery,
    callback_data: KnowFamily,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Step back from this one, or return to it."""
    number, knows = callback_data.application_id, callback_data.knows
    await scoring.know(session, actor, application_id=number, knows=knows, now=clock.now())
    show(await _case(number, actor, session, pack, clock))


@router.callback_query(SendScores.filter(), flags=allow("review.score"))
async def send(
    _query: CallbackQuery,
    callback_data: SendScores,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Send the marks and show what is left."""
    now = clock.now()
    await scoring.send(session, actor, application_id=callback_data.application_id, pack=pack, now=now)
    found = await reviews.case(session, actor, callback_data.application_id, pack=pack, now=now)
    event_id = found.paper.event.id
    review = await reviews.review(session, actor, event_id, pack=pack)
    show(review_screen(review, await events.card(session, event_id), 0, actor.language))
