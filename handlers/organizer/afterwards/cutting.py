"""Families to be cut out of a recording: one a screen, done or a word back."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Lines, Moment, t
from features.afterwards import cuts
from features.afterwards.cuts import Wish
from features.afterwards.models import CutState
from features.afterwards.notices import CutAsked
from features.afterwards.refusals import CutSettled
from features.events import queries as events
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.paging import page_of
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.afterwards.callbacks import FinishCut, OpenAfter, OpenCuts, ReplyCut, StaffCuts

router = private_router("organizer.afterwards.cutting")


async def cuts_screen(session: Session, actor: Actor, event_id: int, number: int = 0) -> Screen:
    """One wish with what can be done; the next one stands there after a tap."""
    found = await cuts.tasks(session, actor, event_id)
    title = (await events.card(session, event_id)).title(actor.language)
    head = t("organizer-afterwards-cut-head", title=title, count=len(found))
    back = [back_button(OpenAfter(event_id=event_id))]
    if not found:
        return Screen(Lines((head, t("organizer-afterwards-cut-nothing"))), [back])
    page = page_of(found, number, 1)
    one = page.items[0]
    leaf = page.row(lambda at: OpenCuts(event_id=event_id, page=at))
    return Screen(Lines((head, _words(one))), [_ways(one), leaf, back], subject=cuts.subject(one.id))


def _words(one: Wish) -> Lines:
    note = (
        t("organizer-afterwards-cut-note", text=one.note)
        if one.note
        else t("organizer-afterwards-cut-no-note")
    )
    answer = t("organizer-afterwards-cut-answer", text=one.answer) if one.answer else None
    return Lines((t("organizer-afterwards-cut-since", at=Moment(one.asked_at, "date")), note, answer))


def _ways(one: Wish) -> list[Button]:
    done = Button(t("organizer-afterwards-cut-done"), FinishCut(cut_id=one.id), style="primary")
    return [done, Button(t("organizer-afterwards-cut-reply"), ReplyCut(cut_id=one.id))]


@router.callback_query(OpenCuts.filter(), flags=allow("recording.read"))
async def open_cuts(
    _query: CallbackQuery, callback_data: OpenCuts, actor: Actor, session: Session, show: Show
) -> None:
    """Show one of the families."""
    show(await cuts_screen(session, actor, callback_data.event_id, callback_data.page))


@router.callback_query(FinishCut.filter(), flags=allow("recording.settle"))
async def finish(
    _query: CallbackQuery, callback_data: FinishCut, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """They are no longer in it; the family is told."""
    event_id = await cuts.done(session, actor, cut_id=callback_data.cut_id, now=clock.now())
    show(await cuts_screen(session, actor, event_id), toast=t("organizer-afterwards-cut-told"))


@router.callback_query(ReplyCut.filter(), flags=allow("recording.settle"))
async def reply(
    _query: CallbackQuery,
    callback_data: ReplyCut,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the words."""
    one = await cuts.task(session, actor, callback_data.cut_id)
    if one.state != CutState.OPEN:
        raise CutSettled(one.event_id)
    await state.set_state(StaffCuts.words)
    await state.set_data({"cut": one.id})
    show(Screen(t("organizer-afterwards-cut-write"), [[cancel_button()]], kept=True))


@router.message(
    StateFilter(StaffCuts.words), F.text, ~F.text.startswith("/"), flags=allow("recording.settle")
)
async def send_reply(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Send them to the family; the task stays."""
    number = (await state.get_data()).get("cut")
    if number is None:
        raise NotFound
    await state.clear()
    event_id = await cuts.reply(session, actor, cut_id=number, text=message.text or "", now=clock.now())
    back = back_button(OpenCuts(event_id=event_id))
    show(Screen(t("organizer-afterwards-cut-replied"), [[back]], kept=True))


@router.message(StateFilter(StaffCuts.words), ~F.text, flags=allow("recording.settle"))
async def words_only(_message: Message, show: Show) -> None:
    """Only words go to the family."""
    show(Screen(t("organizer-afterwards-cut-write"), [[cancel_button()]], kept=True))


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(CutAsked)
async def asked_screen(notice: CutAsked, reading: Reading) -> Screen | None:
    """A new task, or one that waits for a week."""
    one = await cuts.bare(reading.session, notice.cut_id)
    card = await events.bare(reading.session, one.event_id) if one else None
    if one is None or card is None or one.state != CutState.OPEN:
        return None
    head = t("organizer-afterwards-cut-asked", title=card.title(reading.reader.language))
    return Screen(Lines((head, _words(one))), [_ways(one)], kept=True, subject=cuts.subject(one.id))


@explains(CutSettled)
def settled_screen(refusal: CutSettled) -> Screen:
    """Somebody was faster."""
    back = back_button(OpenCuts(event_id=refusal.event_id))
    return Screen(t("organizer-afterwards-cut-settled"), [[back]], kept=True)
