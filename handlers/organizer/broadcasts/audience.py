"""For whom: one group, or another, without a third; counted at every step."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Listing, t
from features.broadcasts import aiming, composing
from features.broadcasts.audience import Part
from features.broadcasts.clauses import Dim
from features.broadcasts.models import Broadcast
from features.broadcasts.refusals import PlaceNotKnown
from features.events import queries as events
from handlers.access import allow
from handlers.kit import Screen, Show, explains
from handlers.kit.paging import Page
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button
from handlers.organizer.broadcasts.callbacks import (
    ChooseEvent,
    ClearPart,
    OpenAudience,
    OpenDim,
    OpenEventDim,
    StaffBroadcasts,
    Toggle,
    ToggleEvent,
    TypePlace,
)
from handlers.organizer.broadcasts.groups import (
    audience_screen,
    dim_screen,
    event_screen,
    events_screen,
    place_screen,
    regions_screen,
)

router = private_router("organizer.broadcasts.audience")
EVENTS = 6
"""Events on one page."""


async def _show_audience(
    session: Session, one: Broadcast, part: Part, pack: Pack, clock: Clock, show: Show
) -> None:
    count = await composing.live_count(session, one, pack, clock.now())
    show(audience_screen(one, part, count, pack))


@router.callback_query(OpenAudience.filter(), flags=allow("broadcast.write"))
async def open_audience(
    _query: CallbackQuery,
    callback_data: OpenAudience,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Show one group."""
    await state.clear()
    one = await composing.draft_of(session, actor)
    await _show_audience(session, one, callback_data.part, pack, clock, show)


@router.callback_query(OpenDim.filter(F.dim == Dim.REGION), flags=allow("broadcast.write"))
async def ask_regions(
    _query: CallbackQuery,
    callback_data: OpenDim,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Towns and regions are typed."""
    await composing.draft_of(session, actor)
    await state.set_state(StaffBroadcasts.regions)
    await state.set_data({"part": callback_data.part.value})
    show(regions_screen(callback_data.part))


@router.callback_query(OpenDim.filter(), flags=allow("broadcast.write"))
async def open_dim(
    _query: CallbackQuery,
    callback_data: OpenDim,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show what there is to choose from."""
    await state.clear()
    one = await composing.draft_of(session, actor)
    show(dim_screen(one, callback_data.part, callback_data.dim, pack))


@router.callback_query(Toggle.filter(), flags=allow("broadcast.write"))
async def toggle(
    _query: CallbackQuery, callback_data: Toggle, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Put a value in or take it out; the list stays open."""
    part, dim = callback_data.part, callback_data.dim
    one = await aiming.toggle(session, actor, pack=pack, part=part, dim=dim, value=callback_data.value)
    show(dim_screen(one, part, dim, pack))


@router.callback_query(ClearPart.filter(), flags=allow("broadcast.write"))
async def clear(
    _query: CallbackQuery,
    callback_data: ClearPart,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Empty the group."""
    one = await aiming.clear(session, actor, part=callback_data.part)
    await _show_audience(session, one, callback_data.part, pack, clock, show)


@router.message(
    StateFilter(StaffBroadcasts.regions), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_regions(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Ask for these towns or regions."""
    part = Part((await state.get_data()).get("part", Part.FIRST.value))
    one = await aiming.name_regions(session, actor, pack=pack, part=part, typed=message.text or "")
    await state.clear()
    await _show_audience(session, one, part, pack, clock, show)


# ---- around a place -----------------------------------------------------------------------------------------------------


@router.callback_query(TypePlace.filter(), flags=allow("broadcast.write"))
async def ask_place(
    _query: CallbackQuery,
    callback_data: TypePlace,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """A place and how far around it are typed."""
    await composing.draft_of(session, actor)
    await state.set_state(StaffBroadcasts.place)
    await state.set_data({"part": callback_data.part.value})
    show(place_screen(callback_data.part))


@router.message(
    StateFilter(StaffBroadcasts.place), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_place(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Ask for everybody around it."""
    part = Part((await state.get_data()).get("part", Part.FIRST.value))
    one = await aiming.name_place(session, actor, pack=pack, part=part, typed=message.text or "")
    await state.clear()
    await _show_audience(session, one, part, pack, clock, show)


@explains(PlaceNotKnown)
def place_not_known_screen(refusal: PlaceNotKnown) -> Screen:
    """Which towns are known; the form stays open."""
    text = t("organizer-broadcasts-place-unknown", towns=Listing(refusal.towns))
    return Screen(text, [[cancel_button()]], kept=True)


# ---- around an event ----------------------------------------------------------------------------------------------------


@router.callback_query(ChooseEvent.filter(), flags=allow("broadcast.write"))
async def choose_event(
    _query: CallbackQuery,
    callback_data: ChooseEvent,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Show the events this organizer answers for."""
    number = callback_data.page
    found, count = await events.looked_after(
        session, actor, now=clock.now(), offset=number * EVENTS, limit=EVENTS
    )
    titles = await events.titles_of(session, [event.id for event in found])
    show(events_screen(callback_data.part, Page(tuple(found), number, -(-count // EVENTS)), titles))


@router.callback_query(OpenEventDim.filter(), flags=allow("broadcast.write"))
async def open_event(
    _query: CallbackQuery, callback_data: OpenEventDim, actor: Actor, session: Session, show: Show
) -> None:
    """How do they stand to it?"""
    await events.managed(session, actor, callback_data.event_id)
    one = await composing.draft_of(session, actor)
    show(event_screen(one, callback_data.part, callback_data.event_id))


@router.callback_query(ToggleEvent.filter(), flags=allow("broadcast.write"))
async def toggle_event(
    _query: CallbackQuery, callback_data: ToggleEvent, actor: Actor, session: Session, show: Show
) -> None:
    """Ask it, or ask it no more."""
    part, event_id = callback_data.part, callback_data.event_id
    one = await aiming.toggle_event(session, actor, part=part, took=callback_data.took, event_id=event_id)
    show(event_screen(one, part, event_id))
