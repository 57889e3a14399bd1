"""Named reads over feedback and ratings: for organizers, without saying who wrote what is anonymous."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlalchemy import func, select

from core.db import Session, table_of
from features.feedback.models import Feedback, FeedbackPost
from features.questions import queries as questions

FEWEST = 5
"""An average over fewer ratings would point at one family or one specialist: it is not shown."""
_feedback = table_of(Feedback)
_posts = table_of(FeedbackPost)


class Rating(Protocol):
    """One rating as a feature that asks for ratings hands it over."""

    @property
    def topic(self) -> str | None:
        """A topic of the pack."""

    @property
    def country(self) -> str | None:
        """A country of the pack."""

    @property
    def language(self) -> str:
        """The language of the family."""

    @property
    def rating(self) -> int:
        """1 to 5."""

    @property
    def comment(self) -> str | None:
        """What they added."""

    @property
    def at(self) -> datetime:
        """When."""


rating_sources: list[Callable[[Session], Awaitable[Sequence[Rating]]]] = [questions.ratings]
"""Features that ask for ratings add their query here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: a piece of feedback (with a number) or a rating."""

    at: datetime
    kind: str
    """thanks, complaint, idea, or rating."""
    language: str
    country: str | None
    text: str | None
    number: int | None = None
    name: str | None = None
    state: str | None = None
    topic: str | None = None
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class TopicRatings:
    """Ratings of one topic; average is None when there are fewer than FEWEST."""

    topic: str | None
    count: int
    average: float | None


@dataclass(frozen=True, slots=True)
class Post:
    """One message about a piece of feedback, ready to be shown."""

    feedback_id: int
    kind: str
    name: str | None
    text: str | None


async def ratings(session: Session) -> list[Rating]:
    """Every rating of every feature that asks for them."""
    return [rating for source in rating_sources for rating in await source(session)]


async def entries(session: Session) -> list[Entry]:
    """Feedback and ratings in one list, newest first."""
    rows = await session.execute(select(_feedback))
    said = [
        Entry(row.created_at, row.kind, row.language, row.country, row.text, row.id, row.name, row.state)
        for row in rows
    ]
    rated = [
        Entry(one.at, "rating", one.language, one.country, one.comment, topic=one.topic, rating=one.rating)
        for one in await ratings(session)
    ]
    return sorted([*said, *rated], key=lambda entry: entry.at, reverse=True)


def by_topic(rated: Iterable[Rating]) -> list[TopicRatings]:
    """Count and average of each topic, most rated first; small averages stay hidden."""
    stars: defaultdict[str | None, list[int]] = defaultdict(list)
    for one in rated:
        stars[one.topic].append(one.rating)
    found = [
        TopicRatings(topic, len(given), sum(given) / len(given) if len(given) >= FEWEST else None)
        for topic, given in stars.items()
    ]
    return sorted(found, key=lambda topic: (-topic.count, topic.topic or ""))


async def counts(session: Session) -> dict[str, int]:
    """How many there are of each sort, the erased ones too."""
    rows = await session.execute(select(_feedback.c.kind, func.count()).group_by(_feedback.c.kind))
    return {row[0]: row[1] for row in rows}


async def one(session: Session, feedback_id: int) -> Entry | None:
    """One piece of feedback as organizers see it: the name only if it was given."""
    row = (await session.execute(select(_feedback).where(_feedback.c.id == feedback_id))).first()
    if row is None:
        return None
    return Entry(row.created_at, row.kind, row.language, row.country, row.text, row.id, row.name, row.state)


async def post(session: Session, post_id: int) -> Post | None:
    """One message about a piece of feedback; None when it was erased."""
    joined = select(_posts.c.feedback_id, _feedback.c.kind, _feedback.c.name, _posts.c.text)
    query = joined.join(_feedback, _feedback.c.id == _posts.c.feedback_id).where(_posts.c.id == post_id)
    row = (await session.execute(query)).first()
    return None if row is None or row.text is None else Post(*row)
