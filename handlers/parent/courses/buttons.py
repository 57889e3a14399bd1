"""What a family taps and types about courses."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from core.text import t
from features.booking.models import Stand
from features.courses.views import CourseCard, Seat
from handlers.kit.ids import Count, Id
from handlers.kit.screen import Button

ANY_AGE = 99


class OpenCourses(CallbackData, prefix="ua"):
    """Show a page of the courses. age: for a child of so many years; ANY_AGE: all."""

    page: Count = 0
    age: Count = ANY_AGE


class OpenCourse(CallbackData, prefix="ub"):
    """Show one course."""

    course_id: Id


class AskAge(CallbackData, prefix="uc"):
    """Enrol my child, or put it on the waiting list: its age is asked."""

    course_id: Id
    waits: bool


class Enrol(CallbackData, prefix="ud"):
    """My child is so many years old."""

    course_id: Id
    age: Count
    waits: bool


class AnswerSeat(CallbackData, prefix="ue"):
    """Take the seat that is held, or let it go."""

    enrolment_id: Id
    yes: bool


class LeaveCourse(CallbackData, prefix="uf"):
    """Give up the seat or the number; a seat is asked about once more."""

    course_id: Id


class LeaveSurely(CallbackData, prefix="ug"):
    """Give it up."""

    course_id: Id


class TakeDates(CallbackData, prefix="uh"):
    """Send me every class as one calendar file."""

    course_id: Id


class Enrolling(StatesGroup):
    """What the person is typing."""

    age = State()


def course_button(course_id: int) -> Button:
    """Back to the course."""
    return Button(t("parent-courses-see"), OpenCourse(course_id=course_id))


def wait_button(course_id: int) -> Button:
    """Wait for a seat."""
    return Button(t("parent-booking-wait"), AskAge(course_id=course_id, waits=True), style="primary")


def enrol_button(course_id: int) -> Button:
    """Take a seat."""
    return Button(t("parent-courses-enrol"), AskAge(course_id=course_id, waits=False), style="primary")


def answer_rows(enrolment_id: int) -> list[list[Button]]:
    """The two answers to an offer."""
    return [
        [Button(t("parent-booking-take"), AnswerSeat(enrolment_id=enrolment_id, yes=True), style="primary")],
        [Button(t("parent-booking-decline"), AnswerSeat(enrolment_id=enrolment_id, yes=False))],
    ]


def seat_rows(card: CourseCard, seat: Seat | None) -> list[list[Button]]:
    """What this family can do about its seat now."""
    if seat is None:
        return [[enrol_button(card.id) if card.left else wait_button(card.id)]]
    if seat.state == Stand.OFFERED:
        return answer_rows(seat.enrolment_id)
    if seat.state == Stand.WAITING:
        return [[Button(t("parent-booking-leave-line"), LeaveSurely(course_id=card.id))]]
    return [
        [Button(t("parent-courses-dates"), TakeDates(course_id=card.id))],
        [Button(t("parent-courses-leave"), LeaveCourse(course_id=card.id))],
    ]
