"""What time does for consultations: reminders, offers that end, questions afterwards, zones that change."""

from core.jobs import Job
from core.pack import Pack
from features.consultations import after, reminders, waiting, zones


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of this feature."""
    return [
        Job("consultations-remind", 5, reminders.remind),
        Job("consultations-offers", 15, waiting.expire),
        Job("consultations-lost-offers", 60, waiting.release_lost),
        Job("consultations-erased", 15, after.call_off_erased),
        Job("consultations-ask", 60, after.ask),
        Job("consultations-ask-family", 600, after.ask_family),
        Job("consultations-zones", 3600, zones.follow),
    ]
