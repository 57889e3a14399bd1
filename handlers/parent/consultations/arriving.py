"""What a family is told about a booking it did not change itself: the specialist cannot come."""

from core.text import Lines, t
from features.consultations import queries
from features.consultations.booking import subject
from features.consultations.models import BookingState
from features.consultations.notices import ConsultationFreed
from handlers.kit import Button, Screen, renders
from handlers.kit.render import Reading
from handlers.parent.consultations.callbacks import OpenConsult, SameSpecialist
from handlers.parent.consultations.screens import when_line


@renders(ConsultationFreed)
async def freed_screen(notice: ConsultationFreed, reading: Reading) -> Screen | None:
    """Said at once, with other times."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.FREED:
        return None
    again = [Button(t("parent-consultations-same-again"), SameSpecialist(booking_id=one.id))]
    others = [Button(t("parent-consultations-others"), OpenConsult())]
    when = when_line(one.starts_at, one.ends_at, reading.reader.zone)
    text = Lines((t("parent-consultations-freed"), when))
    return Screen(text, [again, others], kept=True, subject=subject(one.id))
