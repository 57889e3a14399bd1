"""What a course looks like to those who read it: frozen, without a session, without the link only enrolled families may know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from features.events.models import Status


@dataclass(frozen=True, slots=True)
class Klass:
    """One class. leader: as families know them; None for somebody without a profile."""

    event_id: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    status: str
    leader_id: int
    leader: str | None
    number: int

    @property
    def is_on(self) -> bool:
        """Whether it takes place."""
        return self.status == Status.PUBLISHED


@dataclass(frozen=True, slots=True)
class CourseCard:
    """A course with its classes, the soonest first. The link is not here: see `seat_of`."""

    id: int
    kind: str
    status: str
    language: str
    titles: Mapping[str, str]
    abouts: Mapping[str, str]
    zone: str
    country: str | None
    online: bool
    town: str | None
    address: str | None
    age_from: int | None
    age_to: int | None
    capacity: int
    taken: int
    leader_id: int
    leader: str | None
    classes: tuple[Klass, ...]

    def title(self, language: str) -> str:
        """The title in this language, else in the one it was written in."""
        return (
            self.titles.get(language)
            or self.titles.get(self.language)
            or next(iter(self.titles.values()), "…")
        )

    def about(self, language: str) -> str | None:
        """The text in this language, else in the one it was written in."""
        return self.abouts.get(language) or self.abouts.get(self.language)

    @property
    def left(self) -> int:
        """Free seats."""
        return max(0, self.capacity - self.taken)

    @property
    def is_on(self) -> bool:
        """Whether it is published and not called off."""
        return self.status == Status.PUBLISHED

    def ahead(self, now: datetime) -> list[Klass]:
        """Classes that take place and are not over."""
        return [one for one in self.classes if one.is_on and one.ends_at > now]

    def fits(self, age: int) -> bool:
        """Whether it is for children of this age."""
        return (self.age_from or 0) <= age and (self.age_to is None or age <= self.age_to)


@dataclass(frozen=True, slots=True)
class Seat:
    """How a family stands towards a course. ahead: families before it in the line; link: while its child is enrolled."""

    enrolment_id: int
    course_id: int
    state: str
    age: int | None
    offered_until: datetime | None
    ahead: int
    link: str | None


@dataclass(frozen=True, slots=True)
class Pupil:
    """A child as its leader sees it: a number, an age, the family's name if it shows it. came: by class, None: not marked."""

    enrolment_id: int
    age: int | None
    name: str | None
    came: Mapping[int, bool]
