"""What is switched by a tap: online, filmed, a partner's; what the place has, which languages, for whom."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from features.events import editing, queries
from handlers.access import allow
from handlers.kit import Show
from handlers.kit.scope import private_router
from handlers.organizer.events.asking import access_screen, countries_screen, spoken_screen
from handlers.organizer.events.buttons import (
    DropRegion,
    Flag,
    SetAccess,
    SetCountry,
    SetRegion,
    SetSpoken,
    Switch,
)
from handlers.organizer.events.form import next_screen
from handlers.organizer.events.screens import more_screen

router = private_router("organizer.events.switching")


@router.callback_query(Switch.filter(), flags=allow("event.make"))
async def switch(
    _query: CallbackQuery,
    callback_data: Switch,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Online, filmed, a partner's: on or off."""
    event_id, now = callback_data.event_id, clock.now()
    if callback_data.flag is Flag.ONLINE:
        await editing.set_online(session, actor, event_id=event_id, online=True, zone=actor.zone, now=now)
        show(await next_screen(event_id, actor, session, pack, state, clock))
        return
    toggle = editing.toggle_filmed if callback_data.flag is Flag.FILMED else editing.toggle_partner
    await toggle(session, actor, event_id=event_id, now=now)
    show(more_screen(await queries.desk(session, actor, event_id), actor, pack))


@router.callback_query(SetAccess.filter(), flags=allow("event.make"))
async def set_access(
    _query: CallbackQuery, callback_data: SetAccess, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """What the place has."""
    event = await queries.managed(session, actor, callback_data.event_id)
    if callback_data.flag is not None:
        event = await editing.toggle_access(
            session, actor, event_id=event.id, flag=callback_data.flag, now=clock.now()
        )
    show(access_screen(event))


@router.callback_query(SetSpoken.filter(), flags=allow("event.make"))
async def set_spoken(
    _query: CallbackQuery, callback_data: SetSpoken, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Languages spoken there."""
    event = await queries.managed(session, actor, callback_data.event_id)
    if callback_data.language:
        event = await editing.toggle_spoken(
            session, actor, event_id=event.id, language=callback_data.language, now=clock.now()
        )
    show(spoken_screen(event))


@router.callback_query(SetRegion.filter(), flags=allow("event.make"))
async def set_region(
    _query: CallbackQuery,
    callback_data: SetRegion,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """For one region."""
    event_id = callback_data.event_id
    await editing.set_region(session, actor, event_id=event_id, like=callback_data.like, now=clock.now())
    await state.clear()
    show(more_screen(await queries.desk(session, actor, event_id), actor, pack))


@router.callback_query(DropRegion.filter(), flags=allow("event.make"))
async def drop_region(
    _query: CallbackQuery,
    callback_data: DropRegion,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """For the whole country."""
    event_id = callback_data.event_id
    await editing.set_region(session, actor, event_id=event_id, like=None, now=clock.now())
    await state.clear()
    show(more_screen(await queries.desk(session, actor, event_id), actor, pack))


@router.callback_query(SetCountry.filter(), flags=allow("event.make"))
async def set_country(
    _query: CallbackQuery,
    callback_data: SetCountry,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Whom it is for."""
    event_id, code = callback_data.event_id, callback_data.country
    if not code:
        show(countries_screen(await queries.managed(session, actor, event_id), pack))
        return
    country = None if code == "*" else code
    await editing.set_country(session, actor, event_id=event_id, country=country, pack=pack, now=clock.now())
    show(more_screen(await queries.desk(session, actor, event_id), actor, pack))
