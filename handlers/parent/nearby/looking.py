"""Looking for help near a family: by location, by a town or country in their own words, by pages."""

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.nearby.places import Spot, around, point, spot_of, spots_like
from handlers.access import allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Show
from handlers.kit.scope import private_router
from handlers.parent.nearby.callbacks import Nearby, OpenAround, OpenNearby, OpenOrganisation
from handlers.parent.nearby.screens import (
    ask_screen,
    list_screen,
    organisation_screen,
    taken_screen,
    unknown_screen,
)

router = private_router("parent.nearby")


@router.callback_query(OpenNearby.filter(), flags=allow("nearby.look"))
@router.message(Command("nearby"), flags=allow("nearby.look"))
async def open_nearby(
    _event: CallbackQuery | Message, actor: Actor, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Leave what was open and ask where."""
    await state.clear()
    await state.set_state(Nearby.place)
    show(ask_screen(pack, actor))


@router.message(StateFilter(Nearby.place, None), F.location, flags=allow("nearby.look"))
async def share_location(message: Message, actor: Actor, pack: Pack, state: FSMContext, show: Show) -> None:
    """A shared location, rounded to a kilometre and not kept."""
    if message.location is None:
        raise NotFound
    where = point(message.location.latitude, message.location.longitude)
    await _show_around(spot_of(pack, where), actor, pack, state, show)


@router.message(StateFilter(Nearby.place), F.text, ~F.text.startswith("/"), flags=allow("nearby.look"))
async def name_place(message: Message, actor: Actor, pack: Pack, state: FSMContext, show: Show) -> None:
    """A town or a country in any spelling; what we do not know is asked again."""
    spot, guesses = spots_like(pack, message.text or "", actor.country)
    if spot is None:
        show(unknown_screen(pack, guesses))
        return
    await _show_around(spot, actor, pack, state, show)


async def _show_around(spot: Spot, actor: Actor, pack: Pack, state: FSMContext, show: Show) -> None:
    await state.clear()
    show(taken_screen(spot))
    show(list_screen(spot, around(pack, spot, actor.country), 0, kept=True))


@router.callback_query(OpenAround.filter(), flags=allow("nearby.look"))
async def leaf(
    _query: CallbackQuery,
    callback_data: OpenAround,
    actor: Actor,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show this page of who helps there."""
    await state.clear()
    spot = spot_of(pack, callback_data.where)
    show(list_screen(spot, around(pack, spot, actor.country), callback_data.page))


@router.callback_query(OpenOrganisation.filter(), flags=allow("nearby.look"))
async def open_organisation(
    _query: CallbackQuery, callback_data: OpenOrganisation, pack: Pack, show: Show
) -> None:
    """Show one organisation."""
    one = pack.organisations.get(callback_data.organisation)
    if one is None:
        raise NotFound
    show(organisation_screen(one, pack))


ENTRIES.append(Entry(34, Button(t("parent-nearby-open"), OpenNearby())))
