"""The waiting list moves without anyone watching."""

from core.jobs import Job
from core.pack import Pack
from features.booking import offers


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of this feature."""
    return [
        Job("booking-lapse", 15, offers.lapse_due),
        Job("booking-erased", 15, offers.free_erased),
        Job("booking-offer", 60, offers.offer_everywhere),
    ]
