"""The list of an event: who is here, who is awaited, and the table to take along."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Moment, t
from features.doors import actions, queries
from features.doors.queries import Guest, Sheet, sheet
from features.events import queries as events
from features.feedback.tables import Cell, as_xlsx
from handlers.access import allow
from handlers.kit import Document, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate
from handlers.organizer.doors.callbacks import LetIn, MakeSheet, OpenFamily, OpenSheet
from handlers.organizer.doors.screens import guest_screen, sheet_screen
from handlers.parent.events.words import access_name

router = private_router("organizer.doors.list")
HEAD = (
    t("organizer-doors-column-number"),
    t("organizer-doors-column-name"),
    t("organizer-doors-column-adults"),
    t("organizer-doors-column-children"),
    t("organizer-doors-column-ages"),
    t("organizer-doors-column-needs"),
    t("organizer-doors-column-filming"),
    t("organizer-doors-column-came-adults"),
    t("organizer-doors-column-came-children"),
    t("organizer-doors-column-time"),
)


@router.callback_query(OpenSheet.filter(), flags=allow("door.list"))
async def open_sheet(
    _query: CallbackQuery, callback_data: OpenSheet, actor: Actor, session: Session, show: Show
) -> None:
    """Show a page of the list."""
    found = await sheet(session, actor, callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    show(sheet_screen(found, card, callback_data.page, actor.language))


@router.callback_query(OpenFamily.filter(), flags=allow("door.list"))
async def open_family(
    _query: CallbackQuery, callback_data: OpenFamily, actor: Actor, session: Session, show: Show
) -> None:
    """Show one family, as far as it lets the host see it."""
    guest = await queries.guest(session, actor, callback_data.booking_id)
    card = await events.card(session, guest.place.event_id)
    show(guest_screen(guest, card.zone))


@router.callback_query(LetIn.filter(), flags=allow("door.keep"))
async def let_in(
    _query: CallbackQuery, callback_data: LetIn, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Let in a family that forgot its pass."""
    now = clock.now()
    booking_id = await actions.admit_by_name(session, actor, booking_id=callback_data.booking_id, now=now)
    guest = await queries.guest(session, actor, booking_id)
    card = await events.card(session, guest.place.event_id)
    show(guest_screen(guest, card.zone))


@router.callback_query(MakeSheet.filter(), flags=allow("door.table"))
async def make_sheet(
    _query: CallbackQuery, callback_data: MakeSheet, actor: Actor, session: Session, show: Show
) -> None:
    """Send the list as a file."""
    found = await sheet(session, actor, callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    table = Document(f"event-{card.id}.xlsx", lambda words: _table(found, card.zone, words))
    show(Screen(t("organizer-doors-table-sent", count=len(found.guests)), documents=[table], kept=True))


def _table(found: Sheet, zone: str, words: Translate) -> bytes:
    rows = [_row(guest, zone, words) for guest in found.guests]
    walked = words(t("organizer-doors-walk-in"))
    for one in found.walk_ins:
        at = words(t("organizer-doors-cell-time", at=Moment(one.came_at, "time", zone)))
        rows.append([None, walked, None, None, None, None, None, one.adults, one.children, at])
    return as_xlsx(words(t("organizer-doors-table-sheet")), [words(text) for text in HEAD], rows)


def _row(guest: Guest, zone: str, words: Translate) -> list[Cell]:
    party = guest.place.party
    came = guest.arrived_at
    time = words(t("organizer-doors-cell-time", at=Moment(came, "time", zone))) if came else None
    missed = words(t("organizer-doors-cell-missed")) if guest.missed else None
    return [
        guest.place.booking_id,
        party.name,
        party.adults,
        party.children,
        ", ".join(str(age) for age in party.ages) or None,
        ", ".join(words(access_name(one)) for one in party.needs) or None,
        words(t("organizer-doors-cell-no")) if party.filming is False else None,
        guest.came_adults if came else None,
        guest.came_children if came else None,
        time or missed,
    ]
