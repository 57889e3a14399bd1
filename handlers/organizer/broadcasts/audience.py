"""For whom: one group, or another, without a third; counted at every step."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from features.broadcasts import composing
from features.broadcasts.audience import Dim, Part
from features.broadcasts.models import Broadcast
from handlers.access import allow
from handlers.kit import Show
from handlers.kit.scope import private_router
from handlers.organizer.broadcasts.callbacks import (
    ClearPart,
    OpenAudience,
    OpenDim,
    StaffBroadcasts,
    Toggle,
)
from handlers.organizer.broadcasts.groups import audience_screen, dim_screen, regions_screen

router = private_router("organizer.broadcasts.audience")


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
    _query: CallbackQuery, callback_data: OpenDim, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Show what there is to choose from."""
    one = await composing.draft_of(session, actor)
    show(dim_screen(one, callback_data.part, callback_data.dim, pack))


@router.callback_query(Toggle.filter(), flags=allow("broadcast.write"))
async def toggle(
    _query: CallbackQuery, callback_data: Toggle, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Put a value in or take it out; the list stays open."""
    part, dim = callback_data.part, callback_data.dim
    one = await composing.toggle(session, actor, pack=pack, part=part, dim=dim, value=callback_data.value)
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
    one = await composing.clear(session, actor, part=callback_data.part)
    await _show_audience(session, one, callback_data.part, pack, clock, show)


@router.message(
    StateFilter(StaffBroadcasts.regions), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_regions(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Ask for these towns or regions."""
    part = Part((await state.get_data()).get("part", Part.FIRST.value))
    one = await composing.name_regions(session, actor, pack=pack, part=part, typed=message.text or "")
    await state.clear()
    await _show_audience(session, one, part, pack, clock, show)
