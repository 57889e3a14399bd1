"""A family's pass for the door: a QR code and four digits; and a kind word to those who could not come."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, Moment, t
from features.booking import queries as booking
from features.booking.queries import HeldPlace
from features.doors import passes
from features.doors.models import Pass
from features.doors.notices import FamilyMissed
from features.events import queries as events
from features.events.views import EventCard
from handlers.access import allow
from handlers.kit import Button, Document, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.events.buttons import MORE

router = private_router("parent.doors")


class ShowPass(CallbackData, prefix="dq"):
    """Show my pass for this event."""

    event_id: Id


def pass_button(event_id: int) -> Button:
    """Stands on the card of an event the family comes to, and on its reminders."""
    return Button(t("parent-doors-open"), ShowPass(event_id=event_id))


def of_event(card: EventCard, place: HeldPlace | None) -> list[Button]:
    """The row of an event the family comes to."""
    has_door = card.is_on and card.course_id is None
    return [pass_button(card.id)] if has_door and place is not None and place.comes else []


def pass_screen(found: Pass, card: EventCard, language: str, bot_name: str) -> Screen:
    """The QR code with the digits below it."""
    picture = Document("pass.png", passes.qr_png(passes.link(found.token, bot_name)))
    about = t("parent-doors-pass", title=card.title(language), at=Moment(card.starts_at, "when", card.zone))
    digits = t("parent-doors-code", code=found.code) if found.code else None
    return Screen(Lines((about, digits, t("parent-doors-how"))), documents=[picture], kept=True)


@router.callback_query(ShowPass.filter(), flags=allow("pass.show"))
async def show_pass(
    _query: CallbackQuery,
    callback_data: ShowPass,
    actor: Actor,
    session: Session,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Send the pass of a family that comes."""
    found = await passes.own_pass(session, actor, event_id=callback_data.event_id, now=clock.now())
    card = await events.card(session, callback_data.event_id)
    show(pass_screen(found, card, actor.language, bot_name))


@renders(FamilyMissed)
async def missed_screen(notice: FamilyMissed, reading: Reading) -> Screen | None:
    """No blame: it happens."""
    place = await booking.bare(reading.session, notice.booking_id)
    card = None if place is None else await events.bare(reading.session, place.event_id)
    if card is None:
        return None
    text = t("parent-doors-missed", title=card.title(reading.reader.language))
    return Screen(text, [[menu_button()]], kept=True)


MORE.append(of_event)
