"""Finding a time: by profession, by language, by day."""

from dataclasses import replace

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.consultations import queries
from handlers.access import allow
from handlers.common.links import LINKS, Opening
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show
from handlers.kit.ids import read_id
from handlers.kit.scope import private_router
from handlers.parent.consultations.callbacks import START_LINK, OpenConsult, OpenDay, OpenProfession, OpenTime
from handlers.parent.consultations.screens import (
    booked_screen,
    card_screen,
    day_screen,
    days_screen,
    professions_screen,
)

router = private_router("parent.consultations.choosing")


@router.callback_query(OpenConsult.filter(), flags=allow("consultation.look"))
@router.message(Command("consult"), flags=allow("consultation.look"))
async def open_consult(
    _event: CallbackQuery | Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show who gives consultations."""
    await state.clear()
    offers = await queries.offered(session, actor, everyone=True, now=clock.now())
    show(professions_screen(offers, pack))


@router.callback_query(OpenProfession.filter(), flags=allow("consultation.look"))
async def open_profession(
    _query: CallbackQuery,
    callback_data: OpenProfession,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show the days of one profession."""
    wanted = callback_data
    offers = await queries.offered(session, actor, everyone=wanted.everyone, now=clock.now())
    show(days_screen(offers, wanted.profession, actor, pack, everyone=wanted.everyone, page=wanted.page))


@router.callback_query(OpenDay.filter(), flags=allow("consultation.look"))
async def open_day(
    _query: CallbackQuery,
    callback_data: OpenDay,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show the times of one day."""
    wanted = callback_data
    offers = await queries.offered(session, actor, everyone=wanted.everyone, now=clock.now())
    show(day_screen(offers, wanted.profession, wanted.day, actor, pack, everyone=wanted.everyone))


@router.callback_query(OpenTime.filter(), flags=allow("consultation.look"))
async def open_time(
    _query: CallbackQuery,
    callback_data: OpenTime,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show one time."""
    show(await time_screen(callback_data.slot_id, actor, session, pack, clock))


async def time_screen(slot_id: int, actor: Actor, session: Session, pack: Pack, clock: Clock) -> Screen:
    """One time as it stands for this family now; one's own booking as such."""
    card = await queries.card(session, actor, slot_id, now=clock.now())
    if card.booking_id is None:
        return card_screen(card, actor, pack)
    return booked_screen(await queries.own(session, actor, card.booking_id), actor, pack, clock.now())


async def open_link(opening: Opening) -> None:
    """A start link leads to its time; one that was taken back or is over looks like a missing one."""
    number = read_id(opening.payload.partition("_")[2])
    if number is None:
        raise NotFound
    at = (opening.actor, opening.session, opening.pack, opening.clock)
    opening.show(replace(await time_screen(number, *at), kept=True))


LINKS[START_LINK] = open_link
ENTRIES.append(Entry(14, Button(t("parent-consultations-open"), OpenConsult())))
