"""What a family is told about its child's course."""

from datetime import datetime

from core.text import Lines, Moment, t
from features.booking.models import Stand
from features.courses import queries
from features.courses.loading import enrolment_subject, subject
from features.courses.notices import ChildMissed, CourseCancelled, SeatLapsed, SeatOffered, SubstituteNamed
from features.people.specialists import profile_of
from handlers.kit import Button, Screen, renders
from handlers.kit.render import Reading
from handlers.parent.courses.buttons import OpenCourses, answer_rows, course_button, wait_button
from handlers.parent.courses.screens import next_words


@renders(SeatOffered)
async def offered_screen(notice: SeatOffered, reading: Reading) -> Screen | None:
    """A seat is held; until when, by the family's own clock."""
    seat = await queries.seat(reading.session, notice.enrolment_id)
    if seat is None or seat.state != Stand.OFFERED or seat.offered_until is None:
        return None
    card = await queries.bare(reading.session, seat.course_id)
    if card is None or not card.is_on or seat.offered_until != datetime.fromisoformat(notice.offered_until):
        return None
    text = Lines(
        (
            t("parent-courses-offered", title=card.title(reading.reader.language)),
            next_words(card, reading.clock.now()),
            t("parent-booking-offered-until", until=Moment(seat.offered_until)),
        )
    )
    rows = [*answer_rows(seat.enrolment_id), [course_button(card.id)]]
    return Screen(text, rows, kept=True, subject=enrolment_subject(seat.enrolment_id))


@renders(SeatLapsed)
async def lapsed_screen(notice: SeatLapsed, reading: Reading) -> Screen | None:
    """The seat went on to the next family."""
    seat = await queries.seat(reading.session, notice.enrolment_id)
    card = await queries.bare(reading.session, seat.course_id) if seat else None
    if seat is None or card is None or not card.is_on or seat.state != Stand.LAPSED:
        return None
    text = t("parent-booking-lapsed", title=card.title(reading.reader.language))
    rows = [[wait_button(card.id)], [course_button(card.id)]]
    return Screen(text, rows, kept=True, subject=enrolment_subject(seat.enrolment_id))


@renders(CourseCancelled)
async def cancelled_screen(notice: CourseCancelled, reading: Reading) -> Screen | None:
    """No further class takes place; one message for all of them."""
    card = await queries.bare(reading.session, notice.course_id)
    if card is None or card.is_on:
        return None
    text = t("parent-courses-was-cancelled", title=card.title(reading.reader.language))
    others = [Button(t("parent-courses-others"), OpenCourses())]
    return Screen(text, [others], kept=True, subject=subject(card.id))


@renders(SubstituteNamed)
async def substitute_screen(notice: SubstituteNamed, reading: Reading) -> Screen | None:
    """Who leads it instead; nothing when it changed again meanwhile."""
    found = await queries.card_of_class(reading.session, notice.event_id)
    if found is None or not found[1].is_on or found[1].leader_id != notice.leader_id:
        return None
    card, one = found
    profile = await profile_of(reading.session, notice.leader_id)
    values = {
        "title": card.title(reading.reader.language),
        "at": Moment(one.starts_at, "when"),
        "name": profile.name if profile and profile.name else "none",
    }
    text = (
        t("parent-courses-substitute-rest", **values)
        if notice.rest
        else t("parent-courses-substitute", **values)
    )
    return Screen(text, [[course_button(card.id)]], kept=True, subject=subject(card.id))


@renders(ChildMissed)
async def missed_screen(notice: ChildMissed, reading: Reading) -> Screen | None:
    """No blame: it happens. Nothing when the mark was put right."""
    missed = await queries.missed(reading.session, notice.attendance_id)
    found = await queries.card_of_class(reading.session, missed[1]) if missed else None
    if missed is None or found is None:
        return None
    card, _ = found
    text = Lines(
        (
            t("parent-courses-missed", title=card.title(reading.reader.language)),
            next_words(card, reading.clock.now()),
        )
    )
    return Screen(text, [[course_button(card.id)]], kept=True, subject=enrolment_subject(missed[0]))
