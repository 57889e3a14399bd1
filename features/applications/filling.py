"""Somebody applies: one answer at a time, each kept at once, sent before the deadline, or taken back."""

from datetime import datetime

from sqlalchemy import delete, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.pack import FormQuestion, Pack
from features.applications import forms
from features.applications.loading import Paper, applied_event, call_of, own, paper, still_on
from features.applications.models import Answer, AnswerFile, Application, State
from features.applications.refusals import (
    AnswersMissing,
    ApplicationIsDecided,
    ApplicationIsSent,
    CallIsOver,
    ChoiceNotThere,
    TooManyFiles,
    WordsExpected,
)
from features.events.views import applied_for
from features.questions.drafts import FileRef

_applications = table_of(Application)
_answers = table_of(Answer)


async def apply(session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime) -> Paper:
    """The actor's application to this event, begun when there is none; one taken back is a draft again while there is time."""
    event, form = await applied_event(session, event_id, pack)
    query = select(Application).where(Application.event_id == event_id, Application.person_id == actor.id)
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        still_on(event)
        if not forms.is_open(event, await call_of(session, event_id), form, now):
            raise CallIsOver(event_id)
        row = {
            "event_id": event_id,
            "person_id": actor.id,
            "state": State.DRAFT.value,
            "language": actor.language,
            "reached": 0,
            "begun_at": now,
            "changed_at": now,
            "over_at": event.ends_at,
        }
        await session.execute(insert_once(session.get_bind().dialect.name, _applications), row)
        found = (await session.scalars(query)).one()
    whole = await paper(session, found, pack, now)
    if found.state == State.WITHDRAWN and found.told_at is None and whole.open:
        again = update(Application).where(Application.id == found.id, Application.state == State.WITHDRAWN)
        await session.execute(again.values(state=State.DRAFT.value, sent_at=None, changed_at=now))
        whole = await paper(session, await own(session, actor, found.id), pack, now)
    return whole


async def answer(
    session: Session,
    actor: Actor,
    *,
    application_id: int,
    question: str,
    words: str,
    pack: Pack,
    now: datetime,
    message_id: int | None = None,
) -> Paper:
    """Keep what was typed to this question; the form goes on where it was. message_id: where it was typed."""
    whole = await _draft(session, actor, application_id, pack, now)
    asked = _question(whole, question)
    text = forms.read_answer(asked, words, application_id)
    return await _keep(session, actor, whole, asked, text, pack, now, message_id)


async def choose(
    session: Session, actor: Actor, *, application_id: int, choice: str, pack: Pack, now: datetime
) -> Paper:
    """Keep a tapped choice; its id leads to its question."""
    whole = await _draft(session, actor, application_id, pack, now)
    asked = next((one for one in whole.form.questions if choice in one.choices), None)
    if asked is None:
        raise ChoiceNotThere(application_id)
    return await _keep(session, actor, whole, asked, choice, pack, now)


async def attach(
    session: Session,
    actor: Actor,
    *,
    application_id: int,
    question: str,
    file: FileRef,
    pack: Pack,
    now: datetime,
) -> Paper:
    """Add a file to this question; the next file of an album is added to the same one."""
    whole = await _draft(session, actor, application_id, pack, now)
    asked = _question(whole, question)
    if asked.kind != "file":
        raise WordsExpected(application_id)
    held = whole.answers.get(question)
    if held is not None and len(held.files) >= forms.MOST_FILES:
        raise TooManyFiles(application_id, forms.MOST_FILES)
    kept = {"kind": file.kind, "file_id": file.file_id, "size": file.size}
    session.add(AnswerFile(application_id=application_id, question=question, **kept))
    await session.flush()
    return await _touched(session, actor, whole, pack, now)


async def drop_files(
    session: Session, actor: Actor, *, application_id: int, question: str, pack: Pack, now: datetime
) -> Paper:
    """Take the files of this question out again."""
    whole = await _draft(session, actor, application_id, pack, now)
    _question(whole, question)
    these = (AnswerFile.application_id == application_id, AnswerFile.question == question)
    await session.execute(delete(AnswerFile).where(*these))
    return await _touched(session, actor, whole, pack, now)


async def pass_by(
    session: Session, actor: Actor, *, application_id: int, question: str, pack: Pack, now: datetime
) -> Paper:
    """Go on from a question that is answered, or need not be."""
    whole = await _draft(session, actor, application_id, pack, now)
    asked = _question(whole, question)
    if not asked.optional and question not in whole.answers:
        raise AnswersMissing(application_id, 1)
    return await _touched(session, actor, whole, pack, now, beyond=asked)


async def send(session: Session, actor: Actor, *, application_id: int, pack: Pack, now: datetime) -> Paper:
    """Send it, once, before the deadline and with every needed answer."""
    whole = await _draft(session, actor, application_id, pack, now)
    if whole.missing:
        raise AnswersMissing(application_id, len(whole.missing))
    draft = update(Application).where(Application.id == application_id, Application.state == State.DRAFT)
    values = {"state": State.SENT.value, "sent_at": now, "changed_at": now, "language": actor.language}
    if not await changed(session, draft.values(values)):
        raise ApplicationIsSent(application_id)
    return await _again(session, actor, whole, pack, now)


async def withdraw(
    session: Session, actor: Actor, *, application_id: int, pack: Pack, now: datetime
) -> Paper:
    """Take it back before the deadline; the answers stay for another try. Twice is once."""
    found = await own(session, actor, application_id)
    whole = await paper(session, found, pack, now)
    if found.state == State.WITHDRAWN:
        return whole
    if not whole.open and found.state != State.DRAFT:
        raise ApplicationIsDecided(application_id)
    before = (State.DRAFT, State.SENT)
    still = update(Application).where(Application.id == application_id, Application.state.in_(before))
    if not await changed(session, still.values(state=State.WITHDRAWN.value, changed_at=now)):
        raise ApplicationIsDecided(application_id)
    return await _again(session, actor, whole, pack, now)


async def _draft(session: Session, actor: Actor, application_id: int, pack: Pack, now: datetime) -> Paper:
    """An own application that may still be written on."""
    found = await own(session, actor, application_id)
    whole = await paper(session, found, pack, now)
    if found.state != State.DRAFT:
        raise ApplicationIsSent(application_id)
    still_on(whole.event)
    if not applied_for(whole.event) or not whole.open:
        raise CallIsOver(whole.event.id)
    return whole


def _question(whole: Paper, question: str) -> FormQuestion:
    found = next((one for one in whole.form.questions if one.id == question), None)
    if found is None:
        raise NotFound
    return found


async def _keep(
    session: Session,
    actor: Actor,
    whole: Paper,
    asked: FormQuestion,
    text: str,
    pack: Pack,
    now: datetime,
    message_id: int | None = None,
) -> Paper:
    number = whole.application.id
    values = {"text": text, "message_id": message_id, "answered_at": now}
    row = {"application_id": number, "question": asked.id, **values}
    fresh = insert_once(session.get_bind().dialect.name, _answers).returning(_answers.c.id)
    if (await session.execute(fresh, row)).first() is None:
        theirs = update(_answers).where(_answers.c.application_id == number, _answers.c.question == asked.id)
        await session.execute(theirs.values(values))
    return await _touched(session, actor, whole, pack, now, beyond=asked)


async def _touched(
    session: Session,
    actor: Actor,
    whole: Paper,
    pack: Pack,
    now: datetime,
    beyond: FormQuestion | None = None,
) -> Paper:
    """The application after a change. beyond: the question that was gone past."""
    reached = whole.application.reached
    if beyond is not None:
        reached = max(reached, whole.form.questions.index(beyond) + 1)
    draft = update(Application).where(
        Application.id == whole.application.id, Application.state == State.DRAFT
    )
    if not await changed(session, draft.values(reached=reached, changed_at=now)):
        raise ApplicationIsSent(whole.application.id)
    return await _again(session, actor, whole, pack, now)


async def _again(session: Session, actor: Actor, whole: Paper, pack: Pack, now: datetime) -> Paper:
    return await paper(session, await own(session, actor, whole.application.id), pack, now)
