"""What stops somebody after an event, each named for the fact."""

from core.errors import Refusal


class MaterialNotUnderstood(Refusal):
    """Neither a file Telegram can send again nor an address that begins with https://."""

    def __init__(self, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id


class MaterialsFull(Refusal):
    """The event has as many materials as a family can look through."""


class HallShut(Refusal):
    """Questions from the hall are taken until a day after the event."""


class HallFull(Refusal):
    """This family has as many open questions at this event as can be answered there."""


class HallSettled(Refusal):
    """Somebody was faster: the question went on its way."""

    def __init__(self, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id


class EditorsRefused(Refusal):
    """The family does not want this question before editors."""

    def __init__(self, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id


class AskerWithdrew(Refusal):
    """The family took its consent back: nothing more may be passed on."""

    def __init__(self, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id


class ReviewSettled(Refusal):
    """It was given or declined before."""


class CutAskedBefore(Refusal):
    """The organizers have the wish already."""


class CutSettled(Refusal):
    """It was done before."""

    def __init__(self, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id


class CertificateNotDue(Refusal):
    """Only who came gets one, and only after the event."""


class CertificateNameMissing(Refusal):
    """No letter in it, or too long for one line."""
