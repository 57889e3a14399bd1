"""What a family is told about its place, and why something could not be."""

from datetime import datetime

from core.text import Lines, Moment, t
from features.booking import queries
from features.booking.models import Stand
from features.booking.notices import OfferLapsed, PlaceOffered, PlaceWithdrawn
from features.booking.refusals import (
    ChildrenNotUnderstood,
    EventGone,
    EventIsFull,
    EventStillHasPlaces,
    ForJournalists,
    ForSpecialists,
    OfferGone,
    PartyEmpty,
    PartyTooLarge,
    PlaceWithCourse,
)
from features.events import queries as events
from handlers.kit import Button, Screen, explains, renders
from handlers.kit.render import Reading
from handlers.kit.shared import cancel_button
from handlers.parent.booking.buttons import (
    ChooseParty,
    JoinAsJournalist,
    answer_rows,
    join_button,
    wait_button,
)
from handlers.parent.booking.words import who_comes
from handlers.parent.events.buttons import OpenEvents, open_button
from handlers.parent.events.words import own_clock, town_name, when


@renders(PlaceOffered)
async def offered_screen(notice: PlaceOffered, reading: Reading) -> Screen | None:
    """A place for the whole party is held; until when, by the family's own clock."""
    place = await queries.bare(reading.session, notice.booking_id)
    if place is None or place.state != Stand.OFFERED or place.offered_until is None:
        return None
    card = await events.bare(reading.session, place.event_id)
    if card is None or not card.is_on or place.offered_until != datetime.fromisoformat(notice.offered_until):
        return None
    language = reading.reader.language
    text = Lines(
        (
            t(
                "parent-booking-offered",
                title=card.title(language),
                who=who_comes(place.party),
                when=when(card, language),
                town=town_name(card, reading.pack),
            ),
            own_clock(card, reading.reader.zone),
            t("parent-booking-offered-until", until=Moment(place.offered_until)),
        )
    )
    rows = [*answer_rows(place.booking_id), [open_button(card.id)]]
    return Screen(text, rows, kept=True, subject=queries.subject(place.booking_id))


@renders(OfferLapsed)
async def lapsed_screen(notice: OfferLapsed, reading: Reading) -> Screen | None:
    """The place went on to the next family."""
    place = await queries.bare(reading.session, notice.booking_id)
    card = await events.bare(reading.session, place.event_id) if place else None
    if place is None or card is None or not card.is_on or place.state != Stand.LAPSED:
        return None
    text = t("parent-booking-lapsed", title=card.title(reading.reader.language))
    rows = [[wait_button(card.id)], [open_button(card.id)]]
    return Screen(text, rows, kept=True, subject=queries.subject(place.booking_id))


@renders(PlaceWithdrawn)
async def withdrawn_screen(notice: PlaceWithdrawn, reading: Reading) -> Screen | None:
    """There are fewer seats than were promised; we say so and are sorry."""
    place = await queries.bare(reading.session, notice.booking_id)
    card = await events.bare(reading.session, place.event_id) if place else None
    if place is None or card is None or place.state != Stand.REMOVED:
        return None
    text = t(
        "parent-booking-withdrawn",
        title=card.title(reading.reader.language),
        when=when(card, reading.reader.language),
    )
    rows = [[wait_button(card.id)], [Button(t("parent-events-others"), OpenEvents())]]
    return Screen(text, rows, kept=True, subject=queries.subject(place.booking_id))


@explains(EventIsFull)
def full_screen(refusal: EventIsFull) -> Screen:
    """The whole party does not fit: wait for all, or come with fewer."""
    waits = [wait_button(refusal.event_id)]
    if refusal.number == 0:
        return Screen(t("parent-booking-full"), [waits, [open_button(refusal.event_id)]])
    fewer = Button(t("parent-booking-choose"), ChooseParty(event_id=refusal.event_id, adults=1, children=0))
    text = t("parent-booking-too-few", count=refusal.number)
    return Screen(text, [[fewer], waits, [open_button(refusal.event_id)]])


@explains(EventStillHasPlaces)
def still_places_screen(refusal: EventStillHasPlaces) -> Screen:
    """Nobody needs to wait."""
    return Screen(t("parent-booking-still-places"), [[join_button(refusal.event_id)]])


@explains(PartyTooLarge)
def too_large_screen(refusal: PartyTooLarge) -> Screen:
    """More people than the whole event has seats."""
    choose = Button(t("parent-booking-choose"), ChooseParty(event_id=refusal.event_id))
    text = t("parent-booking-too-large", count=refusal.number)
    return Screen(text, [[choose], [open_button(refusal.event_id)]])


@explains(PartyEmpty)
def empty_screen(refusal: PartyEmpty) -> Screen:
    """Somebody has to come."""
    return Screen(t("parent-booking-empty"), [[open_button(refusal.event_id)]])


@explains(OfferGone)
def gone_offer_screen(refusal: OfferGone) -> Screen:
    """The offer is no longer there."""
    return Screen(
        t("parent-booking-offer-gone"), [[wait_button(refusal.event_id)], [open_button(refusal.event_id)]]
    )


@explains(EventGone)
def gone_screen(_refusal: EventGone) -> Screen:
    """It was cancelled, or it is over."""
    return Screen(t("parent-booking-gone"), [[Button(t("parent-events-others"), OpenEvents())]])


@explains(ForSpecialists)
def for_specialists_screen(refusal: ForSpecialists) -> Screen:
    """Not for families; there are other events."""
    others = Button(t("parent-events-others"), OpenEvents())
    return Screen(t("parent-booking-for-specialists"), [[others], [open_button(refusal.event_id)]])


@explains(ForJournalists)
def for_journalists_screen(refusal: ForJournalists) -> Screen:
    """Whoever is one says so by a tap."""
    one = Button(t("parent-booking-i-am-journalist"), JoinAsJournalist(event_id=refusal.event_id))
    others = Button(t("parent-events-others"), OpenEvents())
    return Screen(t("parent-booking-for-journalists"), [[one], [others]])


@explains(PlaceWithCourse)
def with_course_screen(refusal: PlaceWithCourse) -> Screen:
    """The card of the class leads to its course."""
    return Screen(t("parent-booking-with-course"), [[open_button(refusal.event_id)]])


@explains(ChildrenNotUnderstood)
def children_screen(refusal: ChildrenNotUnderstood) -> Screen:
    """Ages as numbers, as many as there are children."""
    return Screen(t("parent-booking-ages-again", count=refusal.number), [[cancel_button()]], kept=True)
