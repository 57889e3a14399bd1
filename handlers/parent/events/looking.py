"""Leafing through what is on, opening one event, start links to events, and what is told when an event changes."""

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, t
from features.booking import queries as booking
from features.booking.queries import HeldPlace
from features.events import queries
from features.events.notices import EventCancelled, EventMoved, TownServed
from features.events.views import EventCard
from handlers.access import allow
from handlers.common.links import LINKS, Opening
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import read_id
from handlers.kit.paging import page_of
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.parent.events.buttons import (
    MORE,
    OpenCampaign,
    OpenEvent,
    OpenEvents,
    OpenPast,
    more_rows,
    open_button,
)
from handlers.parent.events.files import calendar_files
from handlers.parent.events.screens import (
    PER_PAGE,
    campaign_screen,
    card_screen,
    card_words,
    list_screen,
    past_screen,
)

router = private_router("parent.events")


@router.callback_query(OpenEvents.filter(), flags=allow("events.read"))
async def leaf(
    _query: CallbackQuery,
    callback_data: OpenEvents,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Show this page of what is on."""
    await state.clear()
    show(await events_screen(callback_data, actor, session, pack, clock))


@router.message(Command("events"), flags=allow("events.read"))
async def open_events(
    _message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show what is on near the family."""
    await state.clear()
    show(await events_screen(OpenEvents(), actor, session, pack, clock))


async def events_screen(
    wanted: OpenEvents, actor: Actor, session: Session, pack: Pack, clock: Clock
) -> Screen:
    """A page of the list, cut in the database."""
    found, count = await queries.listed(
        session,
        country=actor.country,
        language=actor.language,
        now=clock.now(),
        everywhere=wanted.everywhere,
        offset=wanted.page * PER_PAGE,
        limit=PER_PAGE,
    )
    page = page_of(range(count), wanted.page, PER_PAGE)
    return list_screen(found, page, actor, pack, everywhere=wanted.everywhere)


@router.callback_query(OpenPast.filter(), flags=allow("events.read"))
async def leaf_back(
    _query: CallbackQuery,
    callback_data: OpenPast,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Show this page of what is over."""
    been, now = await booking.been_to(session, actor), clock.now()
    at = {"offset": callback_data.page * PER_PAGE, "limit": PER_PAGE}
    found, count = await queries.past(session, country=actor.country, been=been, now=now, **at)
    show(past_screen(found, page_of(range(count), callback_data.page, PER_PAGE), actor))


@router.callback_query(OpenEvent.filter(), flags=allow("events.read"))
async def open_event(
    _query: CallbackQuery,
    callback_data: OpenEvent,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show one event."""
    show(await event_screen(callback_data.event_id, actor, session, pack, clock))


async def event_screen(
    event_id: int, actor: Actor, session: Session, pack: Pack, clock: Clock, *, kept: bool = False
) -> Screen:
    """The event as it stands for this family now."""
    card = await queries.card(session, event_id)
    place = await booking.own_place(session, actor, event_id)
    link = await booking.link_for(session, actor, event_id)
    return card_screen(card, place, link, actor, pack, clock.now(), kept=kept)


@router.callback_query(OpenCampaign.filter(), flags=allow("events.read"))
async def open_campaign(
    _query: CallbackQuery,
    callback_data: OpenCampaign,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show a page of everything one campaign brings."""
    campaign_id, number = callback_data.campaign_id, callback_data.page
    name, found, count = await queries.of_campaign(
        session, campaign_id=campaign_id, now=clock.now(), offset=number * PER_PAGE, limit=PER_PAGE
    )
    page = page_of(range(count), number, PER_PAGE)
    show(campaign_screen(name, found, page, campaign_id, actor, pack))


def of_campaign(card: EventCard, _place: HeldPlace | None) -> list[Button]:
    """The way from one event to all of its campaign."""
    if card.campaign_id is None:
        return []
    return [Button(t("parent-events-whole-campaign"), OpenCampaign(campaign_id=card.campaign_id))]


async def open_link(opening: Opening) -> None:
    """A start link leads to its event."""
    number = read_id(opening.payload.partition("_")[2])
    if number is None:
        raise NotFound
    at = (opening.actor, opening.session, opening.pack, opening.clock)
    opening.show(await event_screen(number, *at, kept=True))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(EventMoved)
async def moved_screen(notice: EventMoved, reading: Reading) -> Screen | None:
    """Another time or place, with everything as it is now; nothing when it was cancelled meanwhile."""
    card = await queries.bare(reading.session, notice.event_id)
    place = await booking.own_place(reading.session, reading.reader, notice.event_id)
    if card is None or not card.is_on or (place is None and not card.by_application):
        return None
    link = await booking.link_for(reading.session, reading.reader, card.id)
    words = card_words(card, place, link, reading.reader, reading.pack, reading.reader.language)
    text = Lines((t("parent-events-moved"), words))
    rows = [*more_rows(card, place), [open_button(card.id)]]
    files = calendar_files(card, place, link, reading)
    return Screen(text, rows, kept=True, subject=queries.subject(card.id), documents=files)


@renders(EventCancelled)
async def cancelled_screen(notice: EventCancelled, reading: Reading) -> Screen | None:
    """It does not take place."""
    card = await queries.bare(reading.session, notice.event_id)
    if card is None:
        return None
    title = card.title(reading.reader.language)
    place = await booking.own_place(reading.session, reading.reader, card.id)
    rows = [*more_rows(card, place), [Button(t("parent-events-others"), OpenEvents())]]
    text = t("parent-events-was-cancelled", title=title)
    files = [] if card.is_on else calendar_files(card, place, None, reading)
    return Screen(text, rows, kept=True, subject=queries.subject(card.id), documents=files)


@renders(TownServed)
async def town_screen(notice: TownServed, reading: Reading) -> Screen | None:
    """What the family asked for comes to its town."""
    card = await queries.bare(reading.session, notice.event_id)
    if card is None or not card.is_on:
        return None
    words = card_words(card, None, None, reading.reader, reading.pack, reading.reader.language)
    text = Lines((t("parent-events-comes-to-town"), words))
    return Screen(text, [[open_button(card.id)]], kept=True, subject=queries.subject(card.id))


LINKS["ev"] = open_link
MORE.append(of_campaign)
ENTRIES.append(Entry(12, Button(t("parent-events-open"), OpenEvents())))
