"""Who comes of the family: counts, ages, needs, a note, a name, filming; each changed by one tap or one message."""

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
from features.booking import party, queries
from features.booking.queries import HeldPlace
from features.events import queries as events
from features.feedback.actions import signature
from handlers.access import allow
from handlers.kit import Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button
from handlers.parent.booking.buttons import (
    AgreeToFilm,
    ChangeParty,
    OpenNeeds,
    OpenParty,
    Partying,
    ShareParty,
    SignParty,
    ToggleNeed,
    Write,
)
from handlers.parent.booking.screens import needs_screen, party_screen, place_screen

router = private_router("parent.partying")


@router.callback_query(OpenParty.filter(), flags=allow("place.party"))
async def open_party(
    _query: CallbackQuery,
    callback_data: OpenParty,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show who comes."""
    await state.clear()
    show(await _party(callback_data.event_id, actor, session, pack))


async def _party(event_id: int, actor: Actor, session: Session, pack: Pack) -> Screen:
    card = await events.card(session, event_id)
    return party_screen(card, await _own(event_id, actor, session), actor, pack)


async def _own(event_id: int, actor: Actor, session: Session) -> HeldPlace:
    place = await queries.own_place(session, actor, event_id)
    if place is None:
        raise NotFound
    return place


@router.callback_query(ChangeParty.filter(), flags=allow("place.party"))
async def change(
    _query: CallbackQuery,
    callback_data: ChangeParty,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """One more, one fewer: all of them have places, or nothing changes."""
    await party.change(
        session,
        actor,
        event_id=callback_data.event_id,
        adults=callback_data.adults,
        children=callback_data.children,
        now=clock.now(),
    )
    show(await _party(callback_data.event_id, actor, session, pack))


@router.callback_query(OpenNeeds.filter(), flags=allow("place.party"))
async def open_needs(
    _query: CallbackQuery, callback_data: OpenNeeds, actor: Actor, session: Session, show: Show
) -> None:
    """Show what the family may need there."""
    card = await events.card(session, callback_data.event_id)
    show(needs_screen(card, await _own(callback_data.event_id, actor, session)))


@router.callback_query(ToggleNeed.filter(), flags=allow("place.party"))
async def toggle_need(
    _query: CallbackQuery,
    callback_data: ToggleNeed,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Need it, or no longer."""
    event_id, need = callback_data.event_id, callback_data.need
    place = await party.toggle_need(session, actor, event_id=event_id, need=need, now=clock.now())
    show(needs_screen(await events.card(session, event_id), place))


@router.callback_query(Write.filter(), flags=allow("place.party"))
async def ask(
    _query: CallbackQuery,
    callback_data: Write,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the ages or the note."""
    place = await _own(callback_data.event_id, actor, session)
    await state.set_state(Partying.ages if callback_data.ages else Partying.note)
    await state.set_data({"event": callback_data.event_id})
    if callback_data.ages:
        text = t("parent-booking-ask-ages", count=place.party.children)
    else:
        text = t("parent-booking-ask-note")
    show(Screen(text, [[cancel_button()]]))


@router.message(StateFilter(Partying.ages), F.text, ~F.text.startswith("/"), flags=allow("place.party"))
async def write_ages(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the ages."""
    event_id = (await state.get_data()).get("event", 0)
    await party.tell_ages(session, actor, event_id=event_id, words=message.text or "", now=clock.now())
    await state.clear()
    show(await _party(event_id, actor, session, pack))


@router.message(StateFilter(Partying.note), F.text, ~F.text.startswith("/"), flags=allow("place.party"))
async def write_note(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the note."""
    event_id = (await state.get_data()).get("event", 0)
    await party.write_note(session, actor, event_id=event_id, words=message.text or "", now=clock.now())
    await state.clear()
    show(await _party(event_id, actor, session, pack))


@router.message(StateFilter(Partying.ages, Partying.note), ~F.text, flags=allow("place.party"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says nothing here."""
    show(Screen(t("parent-booking-words-only"), [[cancel_button()]], kept=True))


@router.callback_query(ShareParty.filter(), flags=allow("place.party"))
async def share(
    _query: CallbackQuery,
    callback_data: ShareParty,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """What the host may see."""
    event_id, shares = callback_data.event_id, callback_data.shares
    await party.share(session, actor, event_id=event_id, shares=shares, now=clock.now())
    show(await _party(event_id, actor, session, pack))


@router.callback_query(SignParty.filter(), flags=allow("place.party"))
async def sign(
    query: CallbackQuery,
    callback_data: SignParty,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """How the host may call the family, or a number."""
    name = await signature(session, actor, query.from_user.full_name) if callback_data.named else None
    await party.sign(session, actor, event_id=callback_data.event_id, name=name, now=clock.now())
    show(await _party(callback_data.event_id, actor, session, pack))


@router.callback_query(AgreeToFilm.filter(), flags=allow("place.party"))
async def film(
    _query: CallbackQuery,
    callback_data: AgreeToFilm,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """May the family be filmed: either way it comes."""
    event_id, agrees = callback_data.event_id, callback_data.agrees
    place = await party.film(session, actor, event_id=event_id, agrees=agrees, now=clock.now())
    link = await queries.link_for(session, actor, event_id)
    show(place_screen(await events.card(session, event_id), place, link, actor, pack))
