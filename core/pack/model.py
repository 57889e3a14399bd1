"""The content pack as typed, frozen values: what an organisation may replace without touching code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from core.pack.faults import Note
from core.pack.names import Names

Words = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Line:
    """A telephone line of a country, with how sure we are that it answers."""

    id: str
    number: str
    what: str
    status: str
    source: str
    redialled_on: date | None = None
    region: str = ""
    beside: str = ""

    @property
    def printable(self) -> bool:
        """Verified lines are printed; a second-hand one only after the organisation has dialled it."""
        return self.status == "verified" or (self.status == "secondary" and self.redialled_on is not None)


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a country's law or services, explained."""

    term: str
    meaning: str
    source: str
    full: str = ""


@dataclass(frozen=True, slots=True)
class Country:
    """A country the pack serves: its languages, time zones, help lines and terms."""

    code: str
    names: Names
    languages: tuple[str, ...]
    time_zone: str
    time_zones: tuple[str, ...]
    ask_region: bool
    lines: tuple[Line, ...]
    terms: tuple[Term, ...]

    def line(self, line_id: str) -> Line | None:
        """The whole-country line of this kind that may be shown to a parent, or None."""
        return next((x for x in self.lines if x.id == line_id and x.printable and not x.region), None)


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject of questions: who answers it, and the everyday words that belong to it."""

    id: str
    names: Names
    words: Words
    professions: tuple[str, ...]
    urgent_hint: str
    withhold_expired: bool = False


@dataclass(frozen=True, slots=True)
class Profession:
    """What a specialist is by trade."""

    id: str
    names: Names
    urgent_ok: bool


@dataclass(frozen=True, slots=True)
class CrisisBranch:
    """A narrower first answer inside a category, chosen by trigger words. numbers: instead of the category's, where it has its own."""

    id: str
    trigger_words: Words
    response: Names
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CrisisCategory:
    """One kind of emergency: how people write it, what makes it a question, which lines to show, what to do first."""

    id: str
    severity: str
    numbers: tuple[str, ...]
    phrases: Words
    patterns: Words
    response: Names
    branches: tuple[CrisisBranch, ...] = ()
    softer: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A text that resembles a crisis and is none."""

    text: str
    trap: str


@dataclass(frozen=True, slots=True)
class Crisis:
    """The emergency layer: categories in order of danger, and what lowers a match to a question."""

    categories: tuple[CrisisCategory, ...]
    lookalikes: Mapping[str, tuple[LookAlike, ...]]
    softeners: Mapping[str, Words]
    fallback: str
    reviewed_by: str
    slots: Mapping[str, Words] = field(default_factory=dict)
    rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def category(self, category_id: str) -> CrisisCategory:
        """The category with this id; KeyError when there is none."""
        for category in self.categories:
            if category.id == category_id:
                return category
        raise KeyError(category_id)


@dataclass(frozen=True, slots=True)
class NotCovered:
    """A subject that no article may answer: why, which topic it is passed to, and how people ask for it."""

    id: str
    reason: Names
    topic: str
    patterns: Words
    never: bool = False


@dataclass(frozen=True, slots=True)
class Organisation:
    """A partner or service in the directory; contact fields stay empty until the organisation confirms them.

    lat, lon: degrees, None when only the country is known. age_from, age_to: years of the children it takes, None: not known.
    """

    id: str
    names: Names
    kind: str
    country: str
    place: str
    languages: tuple[str, ...]
    what: Names
    topics: tuple[str, ...]
    site: str = ""
    phone: str = ""
    email: str = ""
    telegram: str = ""
    confirmed_on: date | None = None
    lat: float | None = None
    lon: float | None = None
    age_from: int | None = None
    age_to: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A town parents may name, with where it lies in degrees."""

    id: str
    names: Names
    country: str
    lat: float
    lon: float


USUAL_REMINDERS = (7 * 24 * 60, 24 * 60, 2 * 60)
"""Minutes before the start: a week, a day, two hours."""


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """One question of an application. kind: text, long, choice, number, file or link; choices: names by id."""

    id: str
    names: Names
    kind: str
    optional: bool = False
    choices: Mapping[str, Names] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ApplicationForm:
    """What those who apply are asked, what reviewers score by, and the letters that answer.

    criteria: names by id; letters: accepted, reserve, declined; days: usually closes so many days before the start.
    """

    questions: tuple[FormQuestion, ...]
    criteria: Mapping[str, Names]
    letters: Mapping[str, Names]
    days: int = 14


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event, such as a film screening or a workshop, with what an event of it usually has.

    minutes: how long it lasts; seats: None for as many as come; remind: minutes before the start; who: families, specialists,
    journalists or everybody; bring: what to bring; question: asked when joining; follow_up: asked afterwards.
    """

    id: str
    names: Names
    closed: bool = False
    filmed: bool = False
    limited: bool = False
    minutes: int = 120
    seats: int | None = None
    remind: tuple[int, ...] = USUAL_REMINDERS
    who: str = "families"
    bring: Names = field(default_factory=lambda: Names({}))
    question: Names = field(default_factory=lambda: Names({}))
    follow_up: tuple[Names, ...] = ()
    wish: bool = False
    """Whether a family may ask to have one in its town."""
    course: bool = False
    """Whether a course may be made of it: several classes that are enrolled in together."""
    certificate: bool = False
    """Whether who came may have a certificate."""
    application: ApplicationForm | None = None
    """Places are given by application, with this form; None: whoever comes first has one."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure of the impact report: what is counted, in the reader's words."""

    id: str
    names: Names
    counts: str
    event_kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MilestoneItem:
    """One thing many children do by an age."""

    id: str
    domain: str
    text: Names


@dataclass(frozen=True, slots=True)
class Milestones:
    """Checklists by age in months; a start of a conversation, never a test."""

    ages: Mapping[int, tuple[MilestoneItem, ...]]
    domains: Mapping[str, Names]
    messages: Mapping[str, Names]


@dataclass(frozen=True, slots=True)
class FirstStep:
    """One small thing to do on one of the first days after a diagnosis, and the article that goes with it."""

    id: str
    names: Names
    todo: Names
    article: str


@dataclass(frozen=True, slots=True)
class Article:
    """One language version of an article with its passport."""

    slug: str
    language: str
    title: str
    text: str
    status: str
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    author: str = ""
    reviewed_by: str = ""
    reviewed_on: date | None = None
    review_by: date | None = None
    file: Path = Path()

    @property
    def served(self) -> bool:
        """Drafts and archived articles are never shown."""
        return self.status not in {"draft", "archived"}

    @property
    def short_answer(self) -> str:
        """The first paragraph, in Markdown."""
        return self.text.partition("\n\n")[0]

    @property
    def rest(self) -> str:
        """Everything after the first paragraph, in Markdown."""
        return self.text.partition("\n\n")[2].strip()

    @property
    def pending(self) -> bool:
        """Whether nobody has signed this text yet."""
        return self.reviewed_by in {"", "pending"}

    def expired(self, today: date) -> bool:
        """Whether the day by which it had to be reviewed has passed."""
        return self.review_by is not None and self.review_by < today


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything an organisation brings: names, rules, places and texts."""

    path: Path
    names: Names
    languages: tuple[str, ...]
    fallback: str
    country_codes: tuple[str, ...]
    countries: Mapping[str, Country]
    topics: Mapping[str, Topic]
    professions: Mapping[str, Profession]
    crisis: Crisis
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    event_kinds: Mapping[str, EventKind] = field(default_factory=dict)
    milestones: Milestones | None = None
    first_days: tuple[FirstStep, ...] = ()
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    glossary: Mapping[str, Names] = field(default_factory=dict)
    concepts: Mapping[str, Words] = field(default_factory=dict)
    not_covered: Mapping[str, NotCovered] = field(default_factory=dict)
    articles: Mapping[str, Mapping[str, Article]] = field(default_factory=dict)
    usual_waits: Mapping[str, timedelta] = field(default_factory=dict)
    announcements_a_week: int = 5
    """As many as one family gets in seven days."""
    notes: tuple[Note, ...] = ()

    def usual_wait(self, topic_id: str | None) -> timedelta:
        """How long an answer on this topic usually takes, as the organisation promises it."""
        return self.usual_waits.get(
            topic_id or "default", self.usual_waits.get("default", timedelta(hours=48))
        )
