"""How it was: two questions to every family that came, and the kind's own; asked once, declined in one tap."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import put
from features.afterwards import attendance
from features.afterwards.models import Review, ReviewState
from features.afterwards.mornings import next_morning
from features.afterwards.notices import ReviewAsked
from features.afterwards.refusals import ReviewSettled
from features.booking.models import Booking
from features.events import queries as events
from features.events.models import Event
from features.feedback.actions import words
from features.feedback.queries import FEWEST
from features.people.models import Person

LATEST = timedelta(days=3)
"""Events that ended longer ago are not asked about any more."""
USEFUL = timedelta(days=7)
BATCH = 200
MISSING = 0
"""The step of the second question; the kind's own are 1, 2 and so on."""
MOST_ANSWERS = 20
_reviews = table_of(Review)


@dataclass(frozen=True, slots=True)
class OwnReview:
    """A family's own review."""

    id: int
    event_id: int


@dataclass(frozen=True, slots=True)
class Remark:
    """What one family said: no name, no day; helped: None while there are fewer than FEWEST ratings."""

    id: int
    helped: int | None
    missing: str | None
    answers: tuple[str | None, ...]

    @property
    def speaks(self) -> bool:
        """Whether there are words in it."""
        return bool(self.missing) or any(self.answers)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What everybody said about an event. average: None while there are fewer than FEWEST ratings."""

    event_id: int
    asked: int
    ratings: int
    average: float | None
    remarks: tuple[Remark, ...]


async def ask(session: Session, now: datetime) -> int:
    """Ask every family that came once, on the morning after by its own clock."""
    known = select(Review.id).where(
        Review.event_id == Booking.event_id, Review.person_id == Booking.person_id
    )
    due = (
        select(Booking.event_id, Booking.person_id, Event.ends_at, Person.zone)
        .join(Event, Event.id == Booking.event_id)
        .join(Person, Person.id == Booking.person_id)
        .where(
            attendance.ended(now),
            Event.ends_at > now - LATEST,
            Event.course_id.is_(None),  # nobody is asked after every class
            attendance.came(),
            Person.erased_at.is_(None),
            Person.consent_version.is_not(None),
            ~known.exists(),
        )
    )
    rows = (await session.execute(due.order_by(Booking.id).limit(BATCH))).all()
    for row in rows:
        made = {"event_id": row.event_id, "person_id": row.person_id, "asked_at": now}
        once = insert_once(session.get_bind().dialect.name, _reviews).returning(_reviews.c.id)
        number = await session.scalar(once.values(**made, state=ReviewState.ASKED.value))
        if number is None:  # another machine was faster
            continue
        morning = next_morning(row.ends_at, row.zone)
        await put(
            session,
            to=row.person_id,
            notice=ReviewAsked(number),
            key=f"review:{number}",
            now=now,
            not_before=max(morning, now),
            useful_until=morning + USEFUL,
            subject=events.subject(row.event_id),
        )
    return len(rows)


async def own(session: Session, actor: Actor, review_id: int) -> OwnReview:
    """A review of the actor's own."""
    mine = select(_reviews).where(_reviews.c.id == review_id, _reviews.c.person_id == actor.id)
    row = (await session.execute(mine)).first()
    if row is None:
        raise NotFound
    return OwnReview(row.id, row.event_id)


async def asked(session: Session, actor: Actor, review_id: int) -> OwnReview | None:
    """A review nobody answered yet, for its notice."""
    waits = (_reviews.c.person_id == actor.id, _reviews.c.state == ReviewState.ASKED.value)
    row = (await session.execute(select(_reviews).where(_reviews.c.id == review_id, *waits))).first()
    return None if row is None else OwnReview(row.id, row.event_id)


async def rate(session: Session, actor: Actor, *, review_id: int, helped: int, now: datetime) -> OwnReview:
    """Keep how much it helped, 1 to 5, once."""
    review = await own(session, actor, review_id)
    if not 1 <= helped <= 5:
        raise NotFound
    values = {"state": ReviewState.GIVEN.value, "helped": helped, "given_at": now}
    await _settle(session, review, values)
    return review


async def decline(session: Session, actor: Actor, *, review_id: int, now: datetime) -> None:
    """They do not want to say anything: they are not asked again."""
    review = await own(session, actor, review_id)
    await _settle(session, review, {"state": ReviewState.DECLINED.value, "given_at": now})


async def _settle(session: Session, review: OwnReview, values: dict[str, Any]) -> None:
    waits = (_reviews.c.id == review.id, _reviews.c.state == ReviewState.ASKED.value)
    if not await changed(session, update(_reviews).where(*waits).values(values)):
        raise ReviewSettled


async def add(session: Session, actor: Actor, *, review_id: int, step: int, text: str) -> OwnReview:
    """Keep their words: to the second question, or to one of the kind's own."""
    review = await own(session, actor, review_id)
    if not 0 <= step <= MOST_ANSWERS:
        raise NotFound
    said = words(text)
    mine = update(_reviews).where(_reviews.c.id == review.id)
    if step == MISSING:
        await session.execute(mine.values(missing=said))
        return review
    before = await session.scalar(select(_reviews.c.answers).where(_reviews.c.id == review.id)) or []
    answers = [*before, *[None] * (step - len(before))]
    answers[step - 1] = said
    await session.execute(mine.values(answers=answers))
    return review


async def opinion(session: Session, actor: Actor, event_id: int) -> Opinion:
    """What families said about an event the actor answers for; who said it stays unknown."""
    await events.managed(session, actor, event_id)
    query = select(_reviews).where(_reviews.c.event_id == event_id).order_by(_reviews.c.id)
    rows = (await session.execute(query)).all()
    given = [row.helped for row in rows if row.helped is not None]
    enough = len(given) >= FEWEST
    remarks = (
        Remark(row.id, row.helped if enough else None, row.missing, tuple(row.answers or ())) for row in rows
    )
    return Opinion(
        event_id,
        len(rows),
        len(given),
        sum(given) / len(given) if enough else None,
        tuple(one for one in remarks if one.helped is not None or one.speaks),
    )


def subject(review_id: int) -> str:
    """What outbox rows that show it carry."""
    return f"event_review:{review_id}"
