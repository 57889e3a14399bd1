"""Named reads of a reviewer: what there is to read, one application, and others' scores when they may be seen."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from core.actor import STAFF, Actor
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from features.applications import forms
from features.applications.loading import Paper, applied_event, call_of, is_reviewer, kinds_of, paper
from features.applications.marks import Mark, marks_of
from features.applications.models import REVIEWED, Application, Reviewer, Score, Stage, State
from features.applications.scoring import readable
from features.events.models import Event
from features.people.queries import shown_name


@dataclass(frozen=True, slots=True)
class Task:
    """One application on a reviewer's list."""

    number: int
    scored: bool
    knows: bool


@dataclass(frozen=True, slots=True)
class Review:
    """What one reviewer has to do for one event."""

    event: Event
    tasks: tuple[Task, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Case:
    """One application as a reviewer sees it. others: only of a closed review, only for who sent their own."""

    paper: Paper
    score: Score | None
    name: str | None
    others: tuple[Mark, ...]
    open: bool


async def reviews(session: Session, actor: Actor, *, pack: Pack, now: datetime) -> list[Review]:
    """Events whose review is open and in which the actor has something to do."""
    if not actor.has(*STAFF):
        return []
    query = (
        select(Reviewer.event_id)
        .join(Event, Event.id == Reviewer.event_id)
        .where(Reviewer.person_id == actor.id, Reviewer.ended_at.is_(None), Event.ends_at > now)
    )
    kinds = await kinds_of(session, ids := list((await session.scalars(query.order_by(Reviewer.id))).all()))
    with_form = [one for one in ids if forms.form_of(pack, kinds[one]) is not None]
    found = [await review(session, actor, one, pack=pack) for one in with_form]
    return [one for one in found if one.open and one.tasks]


async def review(session: Session, actor: Actor, event_id: int, *, pack: Pack) -> Review:
    """What the actor has to read for this event; their own application is not among it."""
    if not actor.has(*STAFF) or not await is_reviewer(session, actor, event_id):
        raise NotFound
    event, _ = await applied_event(session, event_id, pack)
    call = await call_of(session, event_id)
    theirs = select(Application.id).where(
        Application.event_id == event_id,
        Application.state.in_(REVIEWED),
        Application.person_id != actor.id,
    )
    numbers = (await session.scalars(theirs.order_by(Application.id))).all()
    held = select(Score).where(Score.reviewer_id == actor.id, Score.application_id.in_(numbers))
    scores = {one.application_id: one for one in await session.scalars(held)}
    tasks = tuple(_task(number, scores.get(number)) for number in numbers)
    return Review(event, tasks, call is not None and call.stage == Stage.REVIEW)


def _task(number: int, score: Score | None) -> Task:
    if score is None:
        return Task(number, scored=False, knows=False)
    return Task(number, scored=score.sent_at is not None, knows=score.knows)


async def case(session: Session, actor: Actor, application_id: int, *, pack: Pack, now: datetime) -> Case:
    """One application to read and to score; answers are empty for who knows the family."""
    found = await readable(session, actor, application_id)
    whole = await paper(session, found, pack, now)
    call = await call_of(session, found.event_id)
    held = select(Score).where(Score.reviewer_id == actor.id, Score.application_id == application_id)
    score = (await session.scalars(held.execution_options(populate_existing=True))).first()
    knows = score is not None and score.knows
    closed = call is not None and call.stage == Stage.CLOSED
    sees = closed and not knows and score is not None and score.sent_at is not None
    others = (await marks_of(session, [found.id], whole.form, but=actor.id))[found.id] if sees else []
    named = call is not None and call.shows_names and not knows
    return Case(
        Paper(whole.application, whole.event, whole.form, whole.closes_at, whole.open, {})
        if knows
        else whole,
        score,
        await shown_name(session, found.person_id) if named else None,
        tuple(others),
        call is not None and call.stage == Stage.REVIEW and found.state == State.IN_REVIEW,
    )
