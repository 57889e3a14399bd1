"""Cut us out of the recording: one tap, a few words how to find the family, and word when it is done."""

from datetime import datetime

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
from features.afterwards import cuts
from features.afterwards.models import CutState
from features.afterwards.notices import CutMade, CutReplied
from features.afterwards.refusals import CutAskedBefore
from features.booking.queries import HeldPlace
from features.events import queries as events
from features.events.views import EventCard
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.afterwards.callbacks import Cutting, DescribeCut, SendCut, WishCut
from handlers.parent.events.buttons import open_button

router = private_router("parent.afterwards.cutting")


@router.callback_query(WishCut.filter(), flags=allow("recording.cut"))
async def begin(
    _query: CallbackQuery,
    callback_data: WishCut,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """How can they be found?"""
    card = await cuts.filmed(session, actor, callback_data.event_id, clock.now())
    await state.set_state(Cutting.note)
    await state.set_data({"event": card.id})
    rows = [
        [Button(t("parent-afterwards-cut-send"), SendCut(event_id=card.id), style="primary")],
        [cancel_button()],
    ]
    text = t("parent-afterwards-cut-how", title=card.title(actor.language))
    show(Screen(text, rows, kept=True))


@router.callback_query(SendCut.filter(), flags=allow("recording.cut"))
async def send(
    _query: CallbackQuery,
    callback_data: SendCut,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Hand it over as it is."""
    number = callback_data.event_id
    if await state.get_state() == Cutting.note.state:
        await state.clear()
    await cuts.wish(session, actor, event_id=number, note=None, now=clock.now())
    show(Screen(t("parent-afterwards-cut-sent"), [[open_button(number), menu_button()]]))


@router.message(StateFilter(Cutting.note), F.text, ~F.text.startswith("/"), flags=allow("recording.cut"))
async def describe(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Hand it over with what they say."""
    number = (await state.get_data()).get("event")
    if number is None:
        raise NotFound
    await state.clear()
    await cuts.wish(session, actor, event_id=number, note=message.text or "", now=clock.now())
    show(Screen(t("parent-afterwards-cut-sent"), [[open_button(number), menu_button()]], kept=True))


@router.callback_query(DescribeCut.filter(), flags=allow("recording.cut"))
async def describe_again(
    _query: CallbackQuery, callback_data: DescribeCut, state: FSMContext, show: Show
) -> None:
    """The organizers asked; wait for the answer."""
    await state.set_state(Cutting.again)
    await state.set_data({"cut": callback_data.cut_id})
    show(Screen(t("parent-afterwards-cut-again"), [[cancel_button()]], kept=True))


@router.message(StateFilter(Cutting.again), F.text, ~F.text.startswith("/"), flags=allow("recording.cut"))
async def send_again(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Hand it to the organizers."""
    number = (await state.get_data()).get("cut")
    if number is None:
        raise NotFound
    await state.clear()
    await cuts.describe(session, actor, cut_id=number, note=message.text or "", now=clock.now())
    show(Screen(t("parent-afterwards-cut-sent"), [[menu_button()]], kept=True))


@router.message(StateFilter(Cutting.note, Cutting.again), ~F.text, flags=allow("recording.cut"))
async def words_only(_message: Message, show: Show) -> None:
    """A picture of a child is not needed for it, and is not kept."""
    show(Screen(t("parent-afterwards-words-only"), [[cancel_button()]], kept=True))


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(CutMade)
async def made_screen(notice: CutMade, reading: Reading) -> Screen | None:
    """It is done."""
    wish = await cuts.bare(reading.session, notice.cut_id)
    card = await events.bare(reading.session, wish.event_id) if wish else None
    if wish is None or card is None or wish.state != CutState.DONE:
        return None
    text = t("parent-afterwards-cut-made", title=card.title(reading.reader.language))
    return Screen(text, [[menu_button()]], kept=True, subject=cuts.subject(wish.id))


@renders(CutReplied)
async def replied_screen(notice: CutReplied, reading: Reading) -> Screen | None:
    """What the organizers want to know."""
    wish = await cuts.bare(reading.session, notice.cut_id)
    card = await events.bare(reading.session, wish.event_id) if wish else None
    if wish is None or card is None or wish.answer is None or wish.state != CutState.OPEN:
        return None
    title = card.title(reading.reader.language)
    text = t("parent-afterwards-cut-replied", title=title, text=wish.answer)
    tell = Button(t("parent-afterwards-cut-tell"), DescribeCut(cut_id=wish.id))
    return Screen(text, [[tell], [menu_button()]], kept=True, subject=cuts.subject(wish.id))


@explains(CutAskedBefore)
def asked_before_screen(_refusal: CutAskedBefore) -> Screen:
    """They have it already."""
    return Screen(t("parent-afterwards-cut-asked-before"), [[menu_button()]], kept=True)


def of_event(card: EventCard, place: HeldPlace | None, _pack: Pack, _now: datetime) -> list[Button]:
    """The row of a filmed event at which the family had a place."""
    if not (card.is_on and card.filmed and place is not None and place.comes):
        return []
    return [Button(t("parent-afterwards-cut-open"), WishCut(event_id=card.id))]
