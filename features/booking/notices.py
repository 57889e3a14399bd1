"""What a family and a host are told about places. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass

from core.outbox import Notice


@dataclass(frozen=True)
class PlaceOffered(Notice):
    """To the first in line whose whole party fits: seats are held until an instant."""

    booking_id: int
    offered_until: str
    """ISO 8601, UTC: which offer is meant; a later one makes this notice untrue."""


@dataclass(frozen=True)
class OfferLapsed(Notice):
    """To the family: the offer was not answered in time and passed on."""

    booking_id: int


@dataclass(frozen=True)
class PlaceWithdrawn(Notice):
    """To a family an organizer had to ask not to come, because there are fewer seats now."""

    booking_id: int
