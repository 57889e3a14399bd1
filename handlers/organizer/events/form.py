"""Making an event step by step; every tap changes one field and shows what is still missing, or the whole."""

from datetime import timedelta

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from features.events import editing, making, queries
from features.events.fields import Field
from features.events.models import Event, Status
from features.people.actions import zones_of
from handlers.access import allow
from handlers.kit import Screen, Show
from handlers.kit.scope import private_router
from handlers.organizer.events.asking import (
    days_screen,
    hours_screen,
    in_language_screen,
    region_screen,
    seats_screen,
    typed_screen,
    where_screen,
    zone_screen,
)
from handlers.organizer.events.buttons import (
    Begin,
    ChooseKind,
    Edit,
    EditIn,
    OpenForm,
    OpenMore,
    SetHour,
    SetSeats,
    SetTown,
    SetZone,
    StaffEvent,
)
from handlers.organizer.events.screens import form_screen, kinds_screen, more_screen

router = private_router("organizer.events.form")
LAST_HOUR = 23
STEPS = {
    "title": Field.TITLE,
    "when": Field.WHEN,
    "where": Field.TOWN,
    "zone": Field.TOWN,
    "link": Field.LINK,
}


@router.callback_query(ChooseKind.filter(), flags=allow("event.make"))
async def leaf_kinds(
    _query: CallbackQuery, callback_data: ChooseKind, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Show this page of kinds."""
    await state.clear()
    show(kinds_screen(pack, callback_data.page))


@router.message(Command("newevent"), flags=allow("event.make"))
async def new_event(_message: Message, pack: Pack, state: FSMContext, show: Show) -> None:
    """Leave what was open and ask what sort of event it will be."""
    await state.clear()
    show(kinds_screen(pack, 0))


@router.callback_query(Begin.filter(), flags=allow("event.make"))
async def begin(
    _query: CallbackQuery,
    callback_data: Begin,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A draft with the usual values; its title is asked first."""
    event = await making.new_draft(session, actor, kind=callback_data.kind, pack=pack, now=clock.now())
    show(await next_screen(event.id, actor, session, pack, state, clock))


async def next_screen(
    event_id: int, actor: Actor, session: Session, pack: Pack, state: FSMContext, clock: Clock
) -> Screen:
    """What is asked next of a draft; the whole event when nothing a family must know is missing."""
    desk = await queries.desk(session, actor, event_id)
    if desk.event.status != Status.DRAFT or not desk.missing:
        await state.clear()
        return form_screen(desk, actor, pack)
    return await ask_screen(
        desk.event, STEPS[desk.missing[0]], actor, pack, state, clock, zone=desk.missing[0] == "zone"
    )


async def ask_screen(
    event: Event,
    field: Field,
    actor: Actor,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    *,
    page: int = 0,
    zone: bool = False,
) -> Screen:
    """The question of one field; what is typed next is its answer."""
    await state.set_state(StaffEvent.typing)
    await state.set_data({"event": event.id, "field": field.value})
    if field is Field.REGION:
        return region_screen(event, ())
    if zone:
        return zone_screen(event, pack, actor.language)
    if field is Field.WHEN:
        return days_screen(event, making.today_of(event, actor, clock.now()), page, actor.language)
    if field is Field.TOWN:
        return where_screen(event, pack)
    return seats_screen(event) if field is Field.SEATS else typed_screen(event, field)


@router.callback_query(OpenForm.filter(), flags=allow("event.make"))
async def open_form(
    _query: CallbackQuery,
    callback_data: OpenForm,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show the event with everything that may be done about it."""
    await state.clear()
    show(form_screen(await queries.desk(session, actor, callback_data.event_id), actor, pack))


@router.callback_query(OpenMore.filter(), flags=allow("event.make"))
async def open_more(
    _query: CallbackQuery,
    callback_data: OpenMore,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Show the fields that are seldom needed."""
    await state.clear()
    show(more_screen(await queries.desk(session, actor, callback_data.event_id), actor, pack))


@router.callback_query(Edit.filter(), flags=allow("event.make"))
async def edit(
    _query: CallbackQuery,
    callback_data: Edit,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Ask for one field."""
    event = await queries.managed(session, actor, callback_data.event_id)
    screen = await ask_screen(event, callback_data.field, actor, pack, state, clock, page=callback_data.page)
    if callback_data.field is Field.REGION:
        screen = region_screen(event, await queries.regions(session, event.country))
    show(screen)


@router.callback_query(EditIn.filter(), flags=allow("event.make"))
async def edit_in(
    _query: CallbackQuery,
    callback_data: EditIn,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Ask for the words in one more language."""
    if callback_data.language not in pack.languages:
        raise NotFound
    event = await queries.managed(session, actor, callback_data.event_id)
    await state.set_state(StaffEvent.typing)
    await state.set_data({"event": event.id, "field": Field.TITLE.value, "language": callback_data.language})
    show(in_language_screen(event, callback_data.language))


@router.callback_query(SetHour.filter(), flags=allow("event.make"))
async def set_hour(
    _query: CallbackQuery,
    callback_data: SetHour,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A day shows its hours; an hour is the answer."""
    event_id, now = callback_data.event_id, clock.now()
    event = await queries.managed(session, actor, event_id)
    day = making.today_of(event, actor, now) + timedelta(days=callback_data.day)
    if callback_data.hour > LAST_HOUR:
        show(hours_screen(event, day, callback_data.day))
        return
    hour = callback_data.hour
    await editing.set_hour(session, actor, event_id=event_id, day=day, hour=hour, pack=pack, now=now)
    show(await next_screen(event_id, actor, session, pack, state, clock))


@router.callback_query(SetTown.filter(), flags=allow("event.make"))
async def set_town(
    _query: CallbackQuery,
    callback_data: SetTown,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """In this town."""
    event_id, town = callback_data.event_id, callback_data.town
    await editing.set_town(session, actor, event_id=event_id, town=town, pack=pack, now=clock.now())
    show(await next_screen(event_id, actor, session, pack, state, clock))


@router.callback_query(SetZone.filter(), flags=allow("event.make"))
async def set_zone(
    _query: CallbackQuery,
    callback_data: SetZone,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """By this clock."""
    event = await queries.managed(session, actor, callback_data.event_id)
    zones = zones_of(pack, event.country)
    if callback_data.zone >= len(zones):
        raise NotFound
    await editing.set_zone(session, actor, event_id=event.id, zone=zones[callback_data.zone], now=clock.now())
    show(await next_screen(event.id, actor, session, pack, state, clock))


@router.callback_query(SetSeats.filter(), flags=allow("event.make"))
async def set_seats(
    _query: CallbackQuery,
    callback_data: SetSeats,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """So many seats."""
    event_id, seats = callback_data.event_id, callback_data.seats or None
    await editing.set_seats(session, actor, event_id=event_id, seats=seats, now=clock.now())
    show(await next_screen(event_id, actor, session, pack, state, clock))
