"""Loads that are the permission check: someone else's application and a missing one look the same."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from core.actor import Actor
from core.db import Session, insert_once, table_of
from core.errors import NotFound
from core.pack import ApplicationForm, Pack
from features.applications import forms
from features.applications.models import Answer, AnswerFile, Application, Call, Reviewer, Stage
from features.booking.refusals import EventGone
from features.events.models import Event, Status
from features.events.queries import managed
from features.events.views import applied_for
from features.questions.drafts import FileRef

_calls = table_of(Call)


@dataclass(frozen=True, slots=True)
class Given:
    """One answer: words (of a choice its id) or files."""

    text: str | None = None
    files: tuple[FileRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """An application with its event, its form and its answers by question."""

    application: Application
    event: Event
    form: ApplicationForm
    closes_at: datetime
    open: bool
    """Whether one may still apply."""
    answers: Mapping[str, Given] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[str, ...]:
        """Questions that are needed and not answered."""
        return forms.missing(self.form, self.answers)

    @property
    def next_question(self) -> str | None:
        """Where the form goes on; None: everything was asked."""
        asked = self.application.reached
        return self.form.questions[asked].id if asked < len(self.form.questions) else None


async def call_of(session: Session, event_id: int, *, lock: bool = False) -> Call | None:
    """What was set for this event. lock: until the transaction ends."""
    query = select(Call).where(Call.event_id == event_id).execution_options(populate_existing=True)
    return (await session.scalars(query.with_for_update() if lock else query)).first()


async def locked_call(session: Session, event_id: int, now: datetime) -> Call:
    """The row of this event's call, made when there is none, held until the transaction ends."""
    row = {"event_id": event_id, "stage": Stage.OPEN.value, "shows_names": False, "changed_at": now}
    await session.execute(insert_once(session.get_bind().dialect.name, _calls), row)
    found = await call_of(session, event_id, lock=True)
    if found is None:
        raise NotFound
    return found


async def applied_event(session: Session, event_id: int, pack: Pack) -> tuple[Event, ApplicationForm]:
    """An event whose places are given by application, with its form."""
    event = await session.get(Event, event_id, populate_existing=True)
    form = forms.form_of(pack, event.kind) if event else None
    if event is None or form is None or not applied_for(event) or event.starts_at is None:
        raise NotFound
    if event.status == Status.DRAFT:
        raise NotFound
    return event, form


async def managed_event(
    session: Session, actor: Actor, event_id: int, pack: Pack, *, lock: bool = False
) -> tuple[Event, ApplicationForm]:
    """The same, of an event this person answers for."""
    await managed(session, actor, event_id, lock=lock)
    return await applied_event(session, event_id, pack)


async def own(session: Session, actor: Actor, application_id: int) -> Application:
    """The actor's own application."""
    query = select(Application).where(Application.id == application_id, Application.person_id == actor.id)
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise NotFound
    return found


async def entry(session: Session, actor: Actor, application_id: int) -> Application:
    """An application that was sent, to an event this person answers for."""
    found = await session.get(Application, application_id, populate_existing=True)
    if found is None or found.sent_at is None:
        raise NotFound
    await managed(session, actor, found.event_id)
    return found


async def is_reviewer(session: Session, actor: Actor, event_id: int) -> bool:
    """Whether the actor reviews the applications of this event."""
    query = select(Reviewer.id).where(
        Reviewer.event_id == event_id, Reviewer.person_id == actor.id, Reviewer.ended_at.is_(None)
    )
    return await session.scalar(query) is not None


async def paper(session: Session, application: Application, pack: Pack, now: datetime) -> Paper:
    """The application with everything that belongs to it."""
    event, form = await applied_event(session, application.event_id, pack)
    call = await call_of(session, event.id)
    return Paper(
        application,
        event,
        form,
        forms.closes_at(event, call, form),
        event.status == Status.PUBLISHED and forms.is_open(event, call, form, now),
        (await answers_of(session, [application.id])).get(application.id, {}),
    )


async def answers_of(session: Session, ids: Sequence[int]) -> dict[int, dict[str, Given]]:
    """Answers by application and question."""
    files: defaultdict[tuple[int, str], list[FileRef]] = defaultdict(list)
    stored = select(AnswerFile).where(AnswerFile.application_id.in_(ids)).order_by(AnswerFile.id)
    for file in await session.scalars(stored.execution_options(populate_existing=True)):
        if file.file_id is not None:
            files[file.application_id, file.question].append(FileRef(file.kind, file.file_id, file.size))
    found: defaultdict[int, dict[str, Given]] = defaultdict(dict)
    written = select(Answer).where(Answer.application_id.in_(ids)).execution_options(populate_existing=True)
    for one in await session.scalars(written):
        if one.text is not None:
            found[one.application_id][one.question] = Given(one.text)
    for (application_id, question), some in files.items():
        found[application_id][question] = Given(None, tuple(some))
    return dict(found)


async def kinds_of(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """The kind of each event."""
    rows = (await session.execute(select(Event.id, Event.kind).where(Event.id.in_(ids)))).all()
    return {row.id: row.kind for row in rows}


def still_on(event: Event) -> None:
    """Refuse what is asked of an event that was called off."""
    if event.status != Status.PUBLISHED:
        raise EventGone(event.id)
