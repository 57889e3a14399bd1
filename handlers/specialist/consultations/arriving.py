"""What is sent to a specialist about a booking, what reminds both sides, and whom a bad rating calls."""

from core.text import Lines, Text, t
from features.consultations import desk, queries
from features.consultations.booking import subject
from features.consultations.models import BookingState
from features.consultations.notices import (
    ConsultationBooked,
    ConsultationCancelled,
    ConsultationNear,
    ConsultationNotHelped,
    ConsultationShifted,
    OutcomeAsked,
)
from features.consultations.queries import Appointment
from features.people.moments import day_words
from handlers.kit import Button, Screen, renders
from handlers.kit.render import Reading
from handlers.parent.consultations.screens import booking_lines, booking_ways, by_line, when_line
from handlers.specialist.consultations.buttons import NobodyCame, OpenOwnTime, TheyCame
from handlers.specialist.consultations.slots import family_line


@renders(ConsultationBooked)
async def booked_screen(notice: ConsultationBooked, reading: Reading) -> Screen | None:
    """A family took a time; or took it instead of an earlier one."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.BOOKED:
        return None
    zone = reading.reader.zone
    head = t("specialist-consultations-booked")
    if one.moved_from is not None:
        earlier = await queries.appointment(reading.session, one.moved_from)
        if earlier is not None:
            was = when_line(earlier.starts_at, earlier.ends_at, zone)
            head = t("specialist-consultations-moved", was=was)
    family = await desk.family(reading.session, one.person_id)
    text = Lines((head, when_line(one.starts_at, one.ends_at, zone), family_line(family, reading.pack)))
    return Screen(text, [[_see(one)]], kept=True, subject=subject(one.id), protect=True)


@renders(ConsultationCancelled)
async def cancelled_screen(notice: ConsultationCancelled, reading: Reading) -> Screen | None:
    """The family cannot come; the time is free or offered to the next."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.CANCELLED:
        return None
    when = when_line(one.starts_at, one.ends_at, reading.reader.zone)
    return Screen(Lines((t("specialist-consultations-cancelled"), when)), kept=True, subject=subject(one.id))


@renders(OutcomeAsked)
async def outcome_screen(notice: OutcomeAsked, reading: Reading) -> Screen | None:
    """Did the family come?"""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.BOOKED:
        return None
    when = when_line(one.starts_at, one.ends_at, reading.reader.zone)
    ways = [
        Button(t("specialist-consultations-they-came"), TheyCame(booking_id=one.id)),
        Button(t("specialist-consultations-nobody-came"), NobodyCame(booking_id=one.id)),
    ]
    text = Lines((t("specialist-consultations-over"), when))
    return Screen(text, [ways], kept=True, subject=subject(one.id))


@renders(ConsultationNear)
async def near_screen(notice: ConsultationNear, reading: Reading) -> Screen | None:
    """A reminder to either side; nothing when it was moved or cancelled meanwhile."""
    due = await queries.reminder(reading.session, notice.reminder_id)
    one = await queries.appointment(reading.session, due.booking_id) if due else None
    if due is None or one is None or one.state != BookingState.BOOKED or one.starts_at <= reading.clock.now():
        return None
    head = t("parent-consultations-near-day") if due.kind == "day" else t("parent-consultations-near-hours")
    return _to_either(one, head, reading)


@renders(ConsultationShifted)
async def shifted_screen(notice: ConsultationShifted, reading: Reading) -> Screen | None:
    """To either side: the rules of a time zone changed."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.state != BookingState.BOOKED:
        return None
    return _to_either(one, t("parent-consultations-shifted"), reading)


def _to_either(one: Appointment, head: Text, reading: Reading) -> Screen:
    """The family sees where to come and may still move; the specialist sees the time and its card."""
    zone = reading.reader.zone
    if reading.reader.id == one.specialist_id:
        text = Lines((head, when_line(one.starts_at, one.ends_at, zone)))
        return Screen(text, [[_see(one)]], kept=True, subject=subject(one.id))
    text = Lines((head, booking_lines(one, zone, reading.pack)))
    return Screen(text, [booking_ways(one)], kept=True, subject=subject(one.id))


def _see(one: Appointment) -> Button:
    return Button(t("specialist-consultations-see"), OpenOwnTime(slot_id=one.slot_id))


@renders(ConsultationNotHelped)
async def not_helped_screen(notice: ConsultationNotHelped, reading: Reading) -> Screen | None:
    """To whoever is on duty: with whom and when; nothing of what was said."""
    one = await queries.appointment(reading.session, notice.booking_id)
    if one is None or one.rating is None:
        return None
    text = t(
        "specialist-consultations-not-helped",
        stars=one.rating,
        day=day_words(one.starts_at, reading.reader.zone),
    )
    return Screen(Lines((text, by_line(one.profile, reading.pack))), kept=True, subject=subject(one.id))
