"""Named reads of applications: one's own, a reviewer's, the organizer's ranking. Who may not see a score never gets it."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from core.pack import ApplicationForm, Pack
from features.applications import forms
from features.applications.loading import (
    Paper,
    call_of,
    entry,
    is_reviewer,
    kinds_of,
    managed_event,
    own,
    paper,
)
from features.applications.marks import Mark, marks_of
from features.applications.models import REVIEWED, Answer, Application, Score, Stage, State
from features.applications.ranking import Standing, order, standing
from features.applications.reviewers import reviewer_ids
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
class Entry:
    """One application as its organizer sees it. name: when the person lets others see it."""

    paper: Paper
    name: str | None
    line: Line
    marks: tuple[Mark, ...]
    knows: int
    """Reviewers who know the family."""
    stage: str


def subject(application_id: int) -> str:
    """The name under which messages that show it are found again."""
    return f"application:{application_id}"


async def mine(session: Session, actor: Actor, application_id: int, *, pack: Pack, now: datetime) -> Paper:
    """One's own application."""
    return await paper(session, await own(session, actor, application_id), pack, now)


async def typed_in(session: Session, actor: Actor, message_id: int) -> tuple[int, str] | None:
    """The application and the question somebody answered with this message of theirs; None when it is no answer."""
    query = (
        select(Answer.application_id, Answer.question)
        .join(Application, Application.id == Answer.application_id)
        .where(Application.person_id == actor.id, Answer.message_id == message_id)
    )
    row = (await session.execute(query)).first()
    return None if row is None else (row.application_id, row.question)


async def all_mine(session: Session, actor: Actor, *, pack: Pack, now: datetime) -> list[Paper]:
    """One's own applications to events that are not over, the newest first; those of kinds without a form are left out."""
    query = select(Application).where(Application.person_id == actor.id, Application.over_at > now)
    found = (await session.scalars(query.order_by(Application.id.desc()))).all()
    kinds = await kinds_of(session, [one.event_id for one in found])
    return [
        await paper(session, one, pack, now)
        for one in found
        if forms.form_of(pack, kinds.get(one.event_id, "")) is not None
    ]


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
    marks = await marks_of(session, list(found), form)
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
    marks = () if ranking.hidden else tuple((await marks_of(session, [found.id], whole.form))[found.id])
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
