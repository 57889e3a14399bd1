"""What whoever leads a class is told: it is theirs, it was changed, who came?"""

from core.text import t
from features.courses import queries
from features.courses.loading import subject
from features.courses.notices import AttendanceAsked, ClassChanged, ClassGiven
from features.courses.views import CourseCard, Klass
from handlers.kit import Button, Screen, renders
from handlers.kit.render import Reading
from handlers.organizer.courses.buttons import OpenLed, OpenPupils
from handlers.organizer.courses.screens import at_of


async def _led(event_id: int, reading: Reading) -> tuple[CourseCard, Klass] | None:
    """The class, while it is this reader's."""
    found = await queries.card_of_class(reading.session, event_id)
    return found if found is not None and found[1].leader_id == reading.reader.id else None


@renders(ClassGiven)
async def given_screen(notice: ClassGiven, reading: Reading) -> Screen | None:
    """A class to lead, or all from it on."""
    found = await _led(notice.event_id, reading)
    if found is None or not found[1].is_on:
        return None
    card, one = found
    values = {"title": card.title(reading.reader.language), "at": at_of(one)}
    text = (
        t("organizer-courses-given-rest", **values) if notice.rest else t("organizer-courses-given", **values)
    )
    rows = [[Button(t("organizer-courses-open"), OpenLed())]]
    return Screen(text, rows, kept=True, subject=subject(card.id))


@renders(ClassChanged)
async def changed_screen(notice: ClassChanged, reading: Reading) -> Screen | None:
    """Somebody else moved or cancelled it."""
    found = await _led(notice.event_id, reading)
    if found is None:
        return None
    card, one = found
    values = {"title": card.title(reading.reader.language), "at": at_of(one)}
    text = t("organizer-courses-is-moved", **values) if one.is_on else t("organizer-courses-is-off", **values)
    return Screen(text, kept=True, subject=subject(card.id))


@renders(AttendanceAsked)
async def asked_screen(notice: AttendanceAsked, reading: Reading) -> Screen | None:
    """Who came?"""
    found = await _led(notice.event_id, reading)
    if found is None or not found[1].is_on:
        return None
    card, one = found
    text = t("organizer-courses-ask-came", title=card.title(reading.reader.language), at=at_of(one))
    rows = [[Button(t("organizer-courses-came"), OpenPupils(event_id=one.event_id))]]
    return Screen(text, rows, kept=True, subject=subject(card.id))
