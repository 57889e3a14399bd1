"""Named reads of applications: one's own, a reviewer's, the organizer's ranking. Who may not see a score never gets it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from core.actor import STAFF, Actor
from core.db import Session
from core.errors import NotFound
from core.pack import ApplicationForm, Pack
from features.applications import forms
from features.applications.loading import (
    Paper,
    applied_event,
    call_of,
    entry,
    is_reviewer,
    managed_event,
    own,
    paper,
)
from features.applications.models import REVIEWED, Application, Reviewer, Score, Stage, State
from features.applications.ranking import Standing, mean_of, order, standing
from features.applications.reviewers import reviewer_ids
from features.applications.scoring import readable
from features.events.models import Event
from features.people.queries import shown_name


@dataclass(frozen=True, slots=True)
class CallDesk:
    """The call of an event as its organizer sees it. counts: applications by state; waiting: decided and not told."""

    event: Event
    form: ApplicationForm
    stage: str
    closes_at: datetime
    zone: str
    open: bool
    shows_names: bool
    counts: dict[str, int]
    waiting: int
    reviewers: int


@dataclass(frozen=True, slots=True)
class Line:
    """One application in the ranking. standing: None while the reader still scores and may not see it."""

    number: int
    state: str
    verdict: str | None
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Everything that was sent to one event, the best first."""

    event: Event
    form: ApplicationForm
    lines: tuple[Line, ...]
    hidden: bool
    """The reader reviews, too, and the review is not closed: no scores."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A reviewer's scores as somebody else may read them: a number, no name."""

    reviewer: int
    marks: dict[str, int]
    comment: str | None
    mean: float | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One application as its organizer sees it. name: when the person lets others see it."""

    paper: Paper
    name: str | None
    line: Line
    marks: tuple[Mark, ...]
    knows: int
    """Reviewers who know the family."""
    stage: str


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


def subject(application_id: int) -> str:
    """The name under which messages that show it are found again."""
    return f"application:{application_id}"


async def mine(session: Session, actor: Actor, application_id: int, *, pack: Pack, now: datetime) -> Paper:
    """One's own application."""
    return await paper(session, await own(session, actor, application_id), pack, now)


async def all_mine(session: Session, actor: Actor, *, pack: Pack, now: datetime) -> list[Paper]:
    """One's own applications to events that are not over, the newest first; those of kinds without a form are left out."""
    query = select(Application).where(Application.person_id == actor.id, Application.over_at > now)
    found = (await session.scalars(query.order_by(Application.id.desc()))).all()
    kinds = await _kinds(session, [one.event_id for one in found])
    return [
        await paper(session, one, pack, now)
        for one in found
        if forms.form_of(pack, kinds.get(one.event_id, "")) is not None
    ]


async def _kinds(session: Session, ids: Sequence[int]) -> dict[int, str]:
    rows = (await session.execute(select(Event.id, Event.kind).where(Event.id.in_(ids)))).all()
    return {row.id: row.kind for row in rows}


async def bare(session: Session, application_id: int, *, pack: Pack, now: datetime) -> Paper | None:
    """An application for its notices; None when there is none."""
    found = await session.get(Application, application_id, populate_existing=True)
    event = await session.get(Event, found.event_id) if found else None
    if found is None or event is None or forms.form_of(pack, event.kind) is None:
        return None
    return await paper(session, found, pack, now)


async def call_desk(session: Session, actor: Actor, event_id: int, *, pack: Pack, now: datetime) -> CallDesk:
    """The call of an event this person answers for."""
    event, form = await managed_event(session, actor, event_id, pack)
    call = await call_of(session, event_id)
    rows = (
        await session.execute(
            select(Application.state, Application.verdict).where(Application.event_id == event_id)
        )
    ).all()
    return CallDesk(
        event=event,
        form=form,
        stage=call.stage if call else Stage.OPEN.value,
        closes_at=forms.closes_at(event, call, form),
        zone=(call.zone if call and call.closes_at else None) or event.zone or actor.zone,
        open=forms.is_open(event, call, form, now),
        shows_names=bool(call and call.shows_names),
        counts=dict(Counter(row.state for row in rows)),
        waiting=sum(1 for row in rows if row.verdict is not None),
        reviewers=len(await reviewer_ids(session, event_id)),
    )


async def ranked(session: Session, actor: Actor, event_id: int, *, pack: Pack) -> Ranking:
    """Every application of the event that was sent, the best first; without scores for who still scores."""
    event, form = await managed_event(session, actor, event_id, pack)
    query = select(Application).where(
        Application.event_id == event_id, Application.state.in_((State.SENT, *REVIEWED))
    )
    found = {one.id: one for one in await session.scalars(query.execution_options(populate_existing=True))}
    call = await call_of(session, event_id)
    hidden = (call is None or call.stage != Stage.CLOSED) and await is_reviewer(session, actor, event_id)
    marks = await _marks(session, list(found), form)
    stands = {number: standing([m.mean for m in marks[number] if m.mean is not None]) for number in found}
    places = sorted(found) if hidden else order(stands.items())
    lines = tuple(
        Line(number, found[number].state, found[number].verdict, None if hidden else stands[number])
        for number in places
    )
    return Ranking(event, form, lines, hidden)


async def entry_of(
    session: Session, actor: Actor, application_id: int, *, pack: Pack, now: datetime
) -> Entry:
    """One application of an event this person answers for, with what reviewers sent."""
    found = await entry(session, actor, application_id)
    whole = await paper(session, found, pack, now)
    ranking = await ranked(session, actor, found.event_id, pack=pack)
    line = next((one for one in ranking.lines if one.number == application_id), None)
    if line is None:
        raise NotFound
    marks = () if ranking.hidden else tuple((await _marks(session, [found.id], whole.form))[found.id])
    knows = select(Score.id).where(Score.application_id == found.id, Score.knows.is_(True))
    call = await call_of(session, found.event_id)
    return Entry(
        whole,
        await shown_name(session, found.person_id),
        line,
        marks,
        len((await session.scalars(knows)).all()),
        call.stage if call else Stage.OPEN.value,
    )


async def _marks(
    session: Session, ids: Sequence[int], form: ApplicationForm, *, but: int | None = None
) -> defaultdict[int, list[Mark]]:
    """Scores that were sent, by application; reviewers are numbered in the order they began."""
    query = select(Score).where(
        Score.application_id.in_(ids), Score.sent_at.is_not(None), Score.knows.is_(False)
    )
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for one in await session.scalars(query.order_by(Score.id).execution_options(populate_existing=True)):
        if one.reviewer_id != but:
            held = found[one.application_id]
            mean = mean_of(one.marks, form.criteria)
            held.append(Mark(len(held) + 1, dict(one.marks), one.comment, mean))
    return found


async def reviews(session: Session, actor: Actor, *, pack: Pack, now: datetime) -> list[Review]:
    """Events whose review is open and in which the actor has something to do."""
    if not actor.has(*STAFF):
        return []
    query = (
        select(Reviewer.event_id)
        .join(Event, Event.id == Reviewer.event_id)
        .where(Reviewer.person_id == actor.id, Reviewer.ended_at.is_(None), Event.ends_at > now)
    )
    kinds = await _kinds(session, ids := list((await session.scalars(query.order_by(Reviewer.id))).all()))
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
    others = (await _marks(session, [found.id], whole.form, but=actor.id))[found.id] if sees else []
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
