"""The door, one family, the list: counts for everybody, of a family what it shares."""

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, Listing, Moment, Text, Words, t
from features.booking import queries as booking
from features.doors import actions, hosts
from features.doors.queries import Guest, Sheet, sheet
from features.events import queries as events
from features.events.models import Status
from features.events.queries import Desk
from features.events.views import EventCard
from handlers.kit import Button, Screen
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.doors.callbacks import (
    ChooseWalkIn,
    LetIn,
    MakeSheet,
    OneFewer,
    OpenDoor,
    OpenFamily,
    OpenHelpers,
    OpenSheet,
    SendBack,
    TakeWalkIn,
    Who,
)
from handlers.organizer.events.buttons import DESK, OpenForm
from handlers.parent.events.words import access_name

PER_PAGE = 8


def of_event(desk: Desk) -> list[Button]:
    """The row of an event families come to."""
    if desk.event.status != Status.PUBLISHED or desk.event.interest_only:
        return []
    return [
        Button(t("organizer-doors-open"), OpenDoor(event_id=desk.event.id)),
        Button(t("organizer-doors-helpers"), OpenHelpers(event_id=desk.event.id)),
    ]


def door_screen(
    card: EventCard, found: Sheet, left: int | None, language: str, *, answers: bool = True
) -> Screen:
    """What the host is to do, and who is here by now. answers: for the whole event, not as a volunteer."""
    expected = len(found.guests)
    text = Lines(
        (
            t(
                "organizer-doors-title",
                title=card.title(language),
                at=Moment(card.starts_at, "when", card.zone),
            ),
            t(
                "organizer-doors-here",
                here=len(found.here),
                expected=expected,
                adults=found.adults,
                children=found.children,
            ),
            None if left is None else t("organizer-doors-left", count=left),
            t("organizer-doors-how"),
        )
    )
    rows = [
        [Button(t("organizer-doors-list"), OpenSheet(event_id=card.id)), _walk_in(card.id)],
        *(
            [
                [Button(t("organizer-doors-table"), MakeSheet(event_id=card.id))],
                [back_button(OpenForm(event_id=card.id))],
            ]
            if answers
            else [[menu_button()]]
        ),
    ]
    return Screen(text, rows)


async def door_of(session: Session, actor: Actor, event_id: int, clock: Clock) -> Screen:
    """The door of an event as it is now."""
    event = await actions.open_door(session, actor, event_id, clock.now())
    left = await actions.seats_for_walk_ins(session, event, clock.now())
    card = await events.card(session, event_id)
    answers = await hosts.answers_for(session, actor, event_id)
    return door_screen(card, await sheet(session, actor, event_id), left, actor.language, answers=answers)


def guest_screen(guest: Guest, zone: str, *, kept: bool = False) -> Screen:
    """One family: to let in, or here already with the ways to put a mistake right. Only here stands its name."""
    booking_id = guest.place.booking_id
    door = [Button(t("organizer-doors-door"), OpenDoor(event_id=guest.place.event_id))]
    rows = (
        _here_rows(guest)
        if guest.arrived_at
        else [[Button(t("organizer-doors-let-in"), LetIn(booking_id=booking_id))]]
    )
    return Screen(_family(guest, zone), [*rows, door], kept=kept, subject=booking.subject(booking_id))


def _here_rows(guest: Guest) -> list[list[Button]]:
    booking_id = guest.place.booking_id
    fewer = [
        Button(label, OneFewer(booking_id=booking_id, who=who))
        for who, count, label in (
            (Who.ADULT, guest.came_adults, t("organizer-doors-adult-fewer")),
            (Who.CHILD, guest.came_children, t("organizer-doors-child-fewer")),
        )
        if count and guest.came_adults + guest.came_children > 1
    ]
    return [fewer, [Button(t("organizer-doors-send-back"), SendBack(booking_id=booking_id))]]


def _family(guest: Guest, zone: str) -> Words:
    party = guest.place.party
    return Lines(
        (
            t(
                "organizer-doors-family",
                number=guest.place.booking_id,
                name=party.name or t("organizer-doors-no-name"),
            ),
            _arrival(guest, zone),
            t("organizer-doors-ages", ages=Listing(tuple(str(age) for age in party.ages)))
            if party.ages
            else None,
            t("organizer-doors-needs", needs=Listing(tuple(access_name(one) for one in party.needs)))
            if party.needs
            else None,
            t("organizer-doors-no-filming") if party.filming is False else None,
        ),
        gap="\n",
    )


def _arrival(guest: Guest, zone: str) -> Text:
    party = guest.place.party
    if guest.arrived_at is None:
        return t("organizer-doors-awaited", adults=party.adults, children=party.children)
    at = Moment(guest.arrived_at, "time", zone)
    return t("organizer-doors-came", adults=guest.came_adults, children=guest.came_children, at=at)


def sheet_screen(found: Sheet, card: EventCard, number: int, language: str) -> Screen:
    """A page of families; a tap opens one that forgot its pass."""
    page = page_of(found.guests, number, PER_PAGE)
    rows = [[_line(guest)] for guest in page.items]
    text = Lines(
        (
            t(
                "organizer-doors-title",
                title=card.title(language),
                at=Moment(card.starts_at, "when", card.zone),
            ),
            t("organizer-doors-sheet") if found.guests else t("organizer-doors-nobody"),
        )
    )
    leaf = page.row(lambda to: OpenSheet(event_id=card.id, page=to))
    return Screen(text, [*rows, leaf, [Button(t("organizer-doors-door"), OpenDoor(event_id=card.id))]])


def _line(guest: Guest) -> Button:
    """Numbers only: what is erased must not stay in a list of many."""
    party = guest.place.party
    label = t(
        "organizer-doors-line", number=guest.place.booking_id, adults=party.adults, children=party.children
    )
    here = guest.arrived_at is not None
    return Button(
        t("common-kit-on", name=label) if here else label, OpenFamily(booking_id=guest.place.booking_id)
    )


def walk_in_screen(event_id: int) -> Screen:
    """How many came without a place."""
    rows = [
        [
            Button(
                t("organizer-doors-walk-in-count", adults=adults, children=children),
                TakeWalkIn(event_id=event_id, adults=adults, children=children),
            )
            for children in range(4)
        ]
        for adults in range(1, 4)
    ]
    back = [Button(t("organizer-doors-door"), OpenDoor(event_id=event_id))]
    return Screen(t("organizer-doors-walk-in-how"), [*rows, back])


def _walk_in(event_id: int) -> Button:
    return Button(t("organizer-doors-walk-in"), ChooseWalkIn(event_id=event_id))


DESK.append(of_event)
