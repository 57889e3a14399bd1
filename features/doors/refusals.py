"""What stops somebody at the door, each named for the fact."""

from datetime import datetime

from core.errors import Refusal


class PassUnknown(Refusal):
    """No family of this event has this code, or whoever opened the pass is no host. Both look the same."""


class HelperLinkGone(Refusal):
    """This link was used, ended, or its event is over; one there never was looks the same."""


class AlreadyHere(Refusal):
    """This pass was used: by the family, or by somebody it was forwarded to."""

    def __init__(self, booking_id: int, arrived_at: datetime, zone: str) -> None:
        super().__init__()
        self.booking_id, self.arrived_at, self.zone = booking_id, arrived_at, zone


class DoorShut(Refusal):
    """The door opens three hours before the start and shuts three hours after the end."""

    def __init__(self, starts_at: datetime, zone: str) -> None:
        super().__init__()
        self.starts_at, self.zone = starts_at, zone


class NoRoom(Refusal):
    """More would stand than sit. left: seats that are still free."""

    def __init__(self, event_id: int, left: int) -> None:
        super().__init__()
        self.event_id, self.left = event_id, left
