"""What stops a course, each named for the fact; the course's id leads back to its card."""

from core.errors import Refusal


class AboutCourse(Exception):
    """A fact about one course. course_id: whose card is one tap away."""

    def __init__(self, course_id: int) -> None:
        super().__init__()
        self.course_id = course_id


class CourseNotReady(AboutCourse, Refusal):
    """A family must know its name, place and dates. missing: in the order they are asked."""

    def __init__(self, course_id: int, missing: tuple[str, ...]) -> None:
        super().__init__(course_id)
        self.missing = missing


class CoursePublished(AboutCourse, Refusal):
    """Families see it: from now on its classes are moved one by one."""


class ChildrenEnrolled(AboutCourse, Refusal):
    """More children are enrolled than would fit. taken: how many."""

    def __init__(self, course_id: int, taken: int) -> None:
        super().__init__(course_id)
        self.taken = taken


class AgeNotUnderstood(AboutCourse, Refusal):
    """Not the age of a child: whole years from 0 to 25, or months."""


class AgeDoesNotFit(AboutCourse, Refusal):
    """The course is for other ages. age: the child's; first, last: whole years; last None: no upper end."""

    def __init__(self, course_id: int, age: int, first: int, last: int | None) -> None:
        super().__init__(course_id)
        self.age, self.first, self.last = age, first, last


class CourseIsFull(AboutCourse, Refusal):
    """Every seat is taken. age: of the child, so that waiting needs no second question."""

    def __init__(self, course_id: int, age: int) -> None:
        super().__init__(course_id)
        self.age = age


class CourseHasSeats(AboutCourse, Refusal):
    """Nobody needs to wait."""


class SeatOfferGone(AboutCourse, Refusal):
    """The offer was answered, ran out, or was called back."""


class CourseOver(Refusal):
    """It was cancelled, or its last class has begun: nobody can be enrolled."""


class ClassOver(AboutCourse, Refusal):
    """The class is over or was cancelled: it cannot be changed any more."""


class ClassNotBegun(AboutCourse, Refusal):
    """Nobody can say yet who came."""
