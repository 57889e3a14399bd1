"""The call: counts, deadline, names, and the review from its beginning to its end."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.applications import calls, queries
from features.applications.models import Stage, State
from features.applications.queries import CallDesk
from features.events.models import Status
from features.events.queries import Desk
from features.events.views import applied_for
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.applications.buttons import (
    AskDeadline,
    BeginReview,
    CloseNow,
    CloseReview,
    OpenCall,
    OpenRanking,
    OpenReviewers,
    SendLetters,
    ShowNames,
    StaffCall,
    open_call_button,
)
from handlers.organizer.events.buttons import DESK, OpenForm
from handlers.parent.applications.words import stands

router = private_router("organizer.applications.calling")


def call_screen(desk: CallDesk) -> Screen:
    """How it stands, and what may be done next."""
    counts = tuple(
        t("organizer-applications-count", stand=stands(state), count=desk.counts[state])
        for state in State
        if state in desk.counts
    )
    text = Lines(
        (
            t("organizer-applications-head", number=desk.event.id),
            _stage(desk),
            t("organizer-applications-counts", counts=Listing(counts))
            if counts
            else t("organizer-applications-nobody"),
            t("organizer-applications-reviewing", count=desk.reviewers),
            t("organizer-applications-names-shown")
            if desk.shows_names
            else t("organizer-applications-names-hidden"),
        ),
        gap="\n",
    )
    number = desk.event.id
    reviewers = Button(t("organizer-applications-reviewers"), OpenReviewers(event_id=number))
    ranking = Button(t("organizer-applications-ranking"), OpenRanking(event_id=number))
    rows = [*_stage_rows(desk), [reviewers, ranking], [back_button(OpenForm(event_id=number))]]
    return Screen(text, rows)


def _stage(desk: CallDesk) -> Text:
    if desk.stage == Stage.REVIEW:
        return t("organizer-applications-in-review")
    if desk.stage == Stage.CLOSED:
        return t("organizer-applications-review-closed")
    at = Moment(desk.closes_at, "when", desk.zone)
    return t("organizer-applications-until", at=at) if desk.open else t("organizer-applications-since", at=at)


def _stage_rows(desk: CallDesk) -> list[list[Button]]:
    number = desk.event.id
    names = (
        Button(t("organizer-applications-hide-names"), ShowNames(event_id=number, shown=False))
        if desk.shows_names
        else Button(t("organizer-applications-show-names"), ShowNames(event_id=number, shown=True))
    )
    if desk.stage == Stage.CLOSED:
        send = Button(
            t("organizer-applications-send-all", count=desk.waiting),
            SendLetters(event_id=number),
            style="primary",
        )
        return [[send]] if desk.waiting else []
    if desk.stage == Stage.REVIEW:
        return [[Button(t("organizer-applications-close-review"), CloseReview(event_id=number))], [names]]
    deadline = Button(t("organizer-applications-deadline"), AskDeadline(event_id=number))
    if desk.open:
        close = Button(t("organizer-applications-close-now"), CloseNow(event_id=number))
        return [[deadline, close], [names]]
    begin = Button(t("organizer-applications-begin"), BeginReview(event_id=number), style="primary")
    return [[begin], [deadline], [names]]


async def shown_call(event_id: int, actor: Actor, session: Session, pack: Pack, clock: Clock) -> Screen:
    """The call as it stands now."""
    return call_screen(await queries.call_desk(session, actor, event_id, pack=pack, now=clock.now()))


@router.callback_query(OpenCall.filter(), flags=allow("call.keep"))
async def open_call(
    _query: CallbackQuery,
    callback_data: OpenCall,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Show how it stands."""
    await state.clear()
    show(await shown_call(callback_data.event_id, actor, session, pack, clock))


@router.callback_query(AskDeadline.filter(), flags=allow("call.keep"))
async def ask_deadline(
    _query: CallbackQuery,
    callback_data: AskDeadline,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Wait for day and hour."""
    desk = await queries.call_desk(session, actor, callback_data.event_id, pack=pack, now=clock.now())
    await state.set_state(StaffCall.deadline)
    await state.set_data({"event": desk.event.id})
    show(Screen(t("organizer-applications-ask-deadline"), [[cancel_button()]]))


@router.message(StateFilter(StaffCall.deadline), F.text, ~F.text.startswith("/"), flags=allow("call.keep"))
async def write_deadline(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Take the deadline."""
    number = (await state.get_data())["event"]
    await calls.set_deadline(
        session, actor, event_id=number, words=message.text or "", pack=pack, now=clock.now()
    )
    await state.clear()
    show(await shown_call(number, actor, session, pack, clock))


@router.message(StateFilter(StaffCall.deadline, StaffCall.remark), ~F.text, flags=allow("call.keep"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says nothing here."""
    show(Screen(t("organizer-applications-words-only"), [[cancel_button()]], kept=True))


@router.callback_query(CloseNow.filter(), flags=allow("call.keep"))
async def close_now(
    _query: CallbackQuery,
    callback_data: CloseNow,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Nobody can apply any more."""
    await calls.close_now(session, actor, event_id=callback_data.event_id, pack=pack, now=clock.now())
    show(await shown_call(callback_data.event_id, actor, session, pack, clock))


@router.callback_query(ShowNames.filter(), flags=allow("call.keep"))
async def show_names(
    _query: CallbackQuery,
    callback_data: ShowNames,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Names for reviewers, or none."""
    number, shown = callback_data.event_id, callback_data.shown
    await calls.show_names(session, actor, event_id=number, shown=shown, pack=pack, now=clock.now())
    show(await shown_call(number, actor, session, pack, clock))


@router.callback_query(BeginReview.filter(), flags=allow("call.keep"))
async def begin_review(
    _query: CallbackQuery,
    callback_data: BeginReview,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Give what was sent to the reviewers."""
    await calls.begin_review(session, actor, event_id=callback_data.event_id, pack=pack, now=clock.now())
    show(await shown_call(callback_data.event_id, actor, session, pack, clock))


@router.callback_query(CloseReview.filter(), flags=allow("call.keep"))
async def close_review(
    _query: CallbackQuery,
    callback_data: CloseReview,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """No more scores."""
    await calls.close_review(session, actor, event_id=callback_data.event_id, pack=pack, now=clock.now())
    show(await shown_call(callback_data.event_id, actor, session, pack, clock))


def _call_row(desk: Desk) -> list[Button]:
    if desk.event.status == Status.DRAFT or not applied_for(desk.event):
        return []
    return [open_call_button(desk.event.id)]


DESK.append(_call_row)
