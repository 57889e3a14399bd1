"""Callbacks of places, and the buttons a family has under an event."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from core.text import t
from features.booking.models import Stand
from features.booking.queries import HeldPlace
from features.events.models import Access
from features.events.views import EventCard
from handlers.kit.ids import Count, Id
from handlers.kit.screen import Button


class Join(CallbackData, prefix="ej"):
    """Come with the usual party."""

    event_id: Id


class JoinAs(CallbackData, prefix="eh"):
    """Come with this party."""

    event_id: Id
    adults: Count
    children: Count


class JoinAsJournalist(CallbackData, prefix="em"):
    """Come alone, as a journalist."""

    event_id: Id


class ChooseParty(CallbackData, prefix="ek"):
    """Choose who comes before joining."""

    event_id: Id
    adults: Count = 1
    children: Count = 1


class Wait(CallbackData, prefix="eq"):
    """Take a number in the waiting list."""

    event_id: Id


class Leave(CallbackData, prefix="ex"):
    """Give up the place, the number, or the interest."""

    event_id: Id


class Answer(CallbackData, prefix="ea"):
    """Take the place that is held, or let it go."""

    booking_id: Id
    yes: bool


class OpenParty(CallbackData, prefix="ep"):
    """Show who comes of the family."""

    event_id: Id


class ChangeParty(CallbackData, prefix="ec"):
    """Come with so many."""

    event_id: Id
    adults: Count
    children: Count


class OpenNeeds(CallbackData, prefix="ed"):
    """Show what the family may need there."""

    event_id: Id


class ToggleNeed(CallbackData, prefix="en"):
    """Need it, or no longer."""

    event_id: Id
    need: Access


class Write(CallbackData, prefix="et"):
    """Type the ages of the children (ages) or a note."""

    event_id: Id
    ages: bool


class ShareParty(CallbackData, prefix="es"):
    """Let the host see ages, needs and the note, or only count them."""

    event_id: Id
    shares: bool


class SignParty(CallbackData, prefix="ei"):
    """Tell the host how to call the family, or stay a number."""

    event_id: Id
    named: bool


class AgreeToFilm(CallbackData, prefix="ev"):
    """Agree to be filmed, or not."""

    event_id: Id
    agrees: bool


class Partying(StatesGroup):
    """What the person is typing about those who come."""

    ages = State()
    note = State()


def join_button(event_id: int) -> Button:
    """Come."""
    return Button(t("parent-booking-join"), Join(event_id=event_id), style="primary")


def wait_button(event_id: int) -> Button:
    """Wait for a place."""
    return Button(t("parent-booking-wait"), Wait(event_id=event_id), style="primary")


def place_rows(card: EventCard, place: HeldPlace | None) -> list[list[Button]]:
    """What this family can do about its place now."""
    event_id = card.id
    who = Button(t("parent-booking-who"), OpenParty(event_id=event_id))
    if card.course_id is not None:
        return []
    if place is None:
        return _join_rows(card)
    if place.state == Stand.OFFERED:
        return answer_rows(place.booking_id)
    if place.state == Stand.WAITING:
        return [[who], [Button(t("parent-booking-leave-line"), Leave(event_id=event_id))]]
    if place.state == Stand.INTERESTED:
        return [[Button(t("parent-booking-not-interested"), Leave(event_id=event_id))]]
    return [[who, Button(t("parent-booking-cancel"), Leave(event_id=event_id))]]


def _join_rows(card: EventCard) -> list[list[Button]]:
    """A place for whoever comes first; none where places are given by application."""
    if card.by_application:
        return []
    if card.interest_only:
        return [[Button(t("parent-booking-interested"), Join(event_id=card.id), style="primary")]]
    return [[wait_button(card.id) if card.left == 0 else join_button(card.id)]]


def answer_rows(booking_id: int) -> list[list[Button]]:
    """The two answers to an offer."""
    return [
        [Button(t("parent-booking-take"), Answer(booking_id=booking_id, yes=True), style="primary")],
        [Button(t("parent-booking-decline"), Answer(booking_id=booking_id, yes=False))],
    ]
