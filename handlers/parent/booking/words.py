"""A family's place in words: who comes, how it stands."""

from core.text import Moment, Text, t
from features.booking.models import Stand
from features.booking.queries import HeldPlace, Party


def who_comes(party: Party) -> Text:
    """So many adults and children."""
    if party.children == 0:
        return t("parent-booking-adults", count=party.adults)
    if party.adults == 0:
        return t("parent-booking-children", count=party.children)
    return t(
        "parent-booking-both",
        adults=t("parent-booking-adults", count=party.adults),
        children=t("parent-booking-children", count=party.children),
    )


def stands(place: HeldPlace) -> Text:
    """How the family stands towards the event."""
    who = who_comes(place.party)
    if place.state == Stand.WAITING:
        return t("parent-booking-you-wait", number=place.ahead + 1, who=who)
    if place.state == Stand.OFFERED and place.offered_until is not None:
        return t("parent-booking-is-offered", who=who, until=Moment(place.offered_until))
    if place.state == Stand.INTERESTED:
        return t("parent-booking-you-are-interested")
    return t("parent-booking-you-come", who=who)
