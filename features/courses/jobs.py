"""What time does for courses: offers that end, seats of who erased everything, the question who came."""

from core.jobs import Job
from core.pack import Pack
from features.courses import attending, seats


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of this feature."""
    return [
        Job("courses-lapse", 15, seats.lapse_due),
        Job("courses-erased", 15, seats.free_erased),
        Job("courses-offer", 60, seats.offer_everywhere),
        Job("courses-ask", 60, attending.ask),
    ]
