"""Events an organizer looks after: the list, preview, publish, cancel, copy, repeat, and the towns that ask."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Listing, Text, t
from features.booking import queries as booking
from features.events import making, publishing, queries, towns
from features.events.models import Status
from features.events.refusals import EventNotReady
from features.events.towns import Town
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.names import country_name
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.events.buttons import (
    CancelEvent,
    Copy,
    GiveUp,
    OpenDesk,
    OpenForm,
    OpenTowns,
    Preview,
    Publish,
    Repeat,
    UndoCancel,
)
from handlers.organizer.events.form import next_screen
from handlers.organizer.events.screens import desk_screen, preview_screen
from handlers.organizer.manage import SECTIONS, OpenManage
from handlers.parent.events.words import kind_name

router = private_router("organizer.events.managing")
PER_PAGE = 6
TOWNS_A_PAGE = 8


@router.callback_query(OpenDesk.filter(), flags=allow("event.make"))
async def open_desk(
    _query: CallbackQuery,
    callback_data: OpenDesk,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Show a page of the events one looks after."""
    await state.clear()
    found, count = await queries.looked_after(
        session, actor, now=clock.now(), offset=callback_data.page * PER_PAGE, limit=PER_PAGE
    )
    titles = await queries.titles_of(session, [event.id for event in found])
    show(desk_screen(found, titles, count, callback_data, PER_PAGE, actor, pack))


@router.callback_query(Preview.filter(), flags=allow("event.make"))
async def preview(
    _query: CallbackQuery,
    callback_data: Preview,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """As a parent sees it."""
    desk = await queries.desk(session, actor, callback_data.event_id)
    card = await queries.bare(session, desk.event.id)
    if card is None or desk.missing:
        raise EventNotReady(desk.event.id, desk.missing)
    seen_in = callback_data.language if callback_data.language in pack.languages else desk.event.language
    show(preview_screen(card, seen_in, actor, pack, draft=desk.event.status == Status.DRAFT))


@router.callback_query(Publish.filter(), flags=allow("event.make"))
async def publish(
    _query: CallbackQuery,
    callback_data: Publish,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Families see it from now on; the link opens it."""
    await state.clear()
    event = await publishing.publish(
        session, actor, event_id=callback_data.event_id, pack=pack, now=clock.now()
    )
    link = f"https://t.me/{bot_name}?start=ev_{event.id}"
    rows = [
        [Button(t("organizer-events-copy-link"), copy=link)],
        [back_button(OpenForm(event_id=event.id)), menu_button()],
    ]
    show(Screen(t("organizer-events-was-published", number=event.id, link=link), rows))


@router.callback_query(CancelEvent.filter(), flags=allow("event.make"))
async def cancel(
    _query: CallbackQuery,
    callback_data: CancelEvent,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Call it off; families hear in a minute, until then it can be taken back."""
    await state.clear()
    event = await publishing.cancel(session, actor, event_id=callback_data.event_id, now=clock.now())
    told = len(await booking.people_of(session, event.id))
    undo = Button(t("organizer-events-undo"), UndoCancel(event_id=event.id))
    text = t("organizer-events-was-cancelled", number=event.id, count=told)
    show(Screen(text, [[undo], [back_button(OpenDesk())]]))


@router.callback_query(UndoCancel.filter(), flags=allow("event.make"))
async def undo(
    _query: CallbackQuery,
    callback_data: UndoCancel,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Take the cancellation back."""
    event = await publishing.take_back(session, actor, event_id=callback_data.event_id, now=clock.now())
    show(Screen(t("organizer-events-undone", number=event.id), [[back_button(OpenForm(event_id=event.id))]]))


@router.callback_query(GiveUp.filter(), flags=allow("event.make"))
async def give_up(
    _query: CallbackQuery,
    callback_data: GiveUp,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Delete a draft."""
    await state.clear()
    await making.give_up(session, actor, event_id=callback_data.event_id)
    show(Screen(t("organizer-events-given-up"), [[back_button(OpenDesk()), menu_button()]]))


@router.callback_query(Copy.filter(), flags=allow("event.make"))
async def copy(
    _query: CallbackQuery,
    callback_data: Copy,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A new draft with everything but the day, which is asked next."""
    made = await making.copy(session, actor, event_id=callback_data.event_id, now=clock.now())
    show(await next_screen(made.id, actor, session, pack, state, clock))


@router.callback_query(Repeat.filter(), flags=allow("event.make"))
async def repeat(
    _query: CallbackQuery,
    callback_data: Repeat,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Drafts of the same on the next weeks."""
    made = await making.repeat(
        session, actor, event_id=callback_data.event_id, weeks=callback_data.weeks, now=clock.now()
    )
    show(Screen(t("organizer-events-repeated", count=len(made)), [[back_button(OpenDesk())]]))


@router.callback_query(OpenTowns.filter(), flags=allow("event.make"))
async def open_towns(
    _query: CallbackQuery,
    callback_data: OpenTowns,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Towns that ask, most people first."""
    found = await towns.towns(session, actor)
    page = page_of(found, callback_data.page, TOWNS_A_PAGE)
    lines = tuple(_town_line(one, pack) for one in page.items)
    leaf = page.row(lambda number: OpenTowns(page=number))
    text = Lines((t("organizer-events-towns", count=len(found)), Lines(lines, gap="\n") if lines else None))
    show(Screen(text, [leaf, [back_button(OpenManage())]]))


def _town_line(one: Town, pack: Pack) -> Text:
    kinds = Listing(
        tuple(
            t("organizer-events-town-kind", kind=kind_name(kind, pack), count=count)
            for kind, count in one.kinds.items()
        )
    )
    named = pack.places[one.town].names if one.town in pack.places else one.named
    return t(
        "organizer-events-town",
        town=named,
        country=country_name(pack, one.country),
        families=one.families,
        kinds=kinds,
    )


SECTIONS.append(Button(t("organizer-events-open"), OpenDesk()))
SECTIONS.append(Button(t("organizer-events-towns-open"), OpenTowns()))
