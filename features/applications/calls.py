"""The call of an event, in its organizer's hands: until when one may apply, when the review begins and ends."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.pack import Pack
from features.applications import forms
from features.applications.loading import locked_call, managed_event, still_on
from features.applications.models import Application, Call, Reviewer, Stage, State
from features.applications.notices import ReviewAwaits, ReviewBegan
from features.applications.refusals import (
    CallStillOpen,
    DeadlineNotAhead,
    ReviewHasBegun,
)
from features.events import times
from features.people.models import Person
from features.people.quiet import RESTS, rest, rest_of

BATCH = 200


async def set_deadline(
    session: Session, actor: Actor, *, event_id: int, words: str, pack: Pack, now: datetime
) -> Call:
    """Until when one may apply, by the organizer's own clock: "15.02 23:59"; drafts are reminded anew."""
    event, _ = await managed_event(session, actor, event_id, pack, lock=True)
    local, _ = times.read_when(words, now.astimezone(ZoneInfo(actor.zone)).date())
    at = times.instant(local, actor.zone)
    if not now < at <= (event.starts_at or now):
        raise DeadlineNotAhead(event_id)
    call = await _before_review(session, event_id, now)
    call.closes_at, call.zone, call.changed_at = at, actor.zone, now
    await session.flush()
    drafts = update(Application).where(Application.event_id == event_id, Application.state == State.DRAFT)
    await session.execute(drafts.values(reminded=None))
    return call


async def close_now(session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime) -> Call:
    """Nobody can apply any more from this moment."""
    await managed_event(session, actor, event_id, pack, lock=True)
    call = await _before_review(session, event_id, now)
    call.closes_at, call.zone, call.changed_at = now, actor.zone, now
    await session.flush()
    return call


async def _before_review(session: Session, event_id: int, now: datetime) -> Call:
    call = await locked_call(session, event_id, now)
    if call.stage != Stage.OPEN:
        raise ReviewHasBegun(event_id)
    return call


async def show_names(
    session: Session, actor: Actor, *, event_id: int, shown: bool, pack: Pack, now: datetime
) -> Call:
    """Let reviewers see the names people let others see, or hide every name."""
    await managed_event(session, actor, event_id, pack)
    call = await locked_call(session, event_id, now)
    call.shows_names, call.changed_at = shown, now
    await session.flush()
    return call


async def begin_review(session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime) -> int:
    """After the deadline everything that was sent goes to the reviewers; return how many. Begun twice is begun once."""
    event, form = await managed_event(session, actor, event_id, pack, lock=True)
    still_on(event)
    call = await locked_call(session, event_id, now)
    if call.stage == Stage.OPEN and now < forms.closes_at(event, call, form):
        raise CallStillOpen(event_id)
    opened = update(Call).where(Call.event_id == event_id, Call.stage == Stage.OPEN)
    if await changed(session, opened.values(stage=Stage.REVIEW.value, changed_at=now)):
        await _tell_reviewers(session, event_id, now)
    return await hand_over(session, event_id, now)


async def hand_over(session: Session, event_id: int, now: datetime) -> int:
    """Put what was sent before the reviewers, and tell each applicant once."""
    query = (
        select(Application.id, Application.person_id, *RESTS)
        .join(Person, Person.id == Application.person_id)
        .where(Application.event_id == event_id, Application.state == State.SENT)
    )
    rows = (await session.execute(query.order_by(Application.id))).all()
    for row in rows:
        sent = update(Application).where(Application.id == row.id, Application.state == State.SENT)
        if await changed(session, sent.values(state=State.IN_REVIEW.value, changed_at=now)):
            await outbox.put(
                session,
                to=row.person_id,
                notice=ReviewBegan(row.id),
                key=f"review:{row.id}",
                now=now,
                not_before=rest(row).awake(now),
                useful_until=now + timedelta(days=7),
                subject=f"application:{row.id}",
            )
    return len(rows)


async def _tell_reviewers(session: Session, event_id: int, now: datetime) -> None:
    named = select(Reviewer.person_id).where(Reviewer.event_id == event_id, Reviewer.ended_at.is_(None))
    for person_id in (await session.scalars(named.order_by(Reviewer.id))).all():
        await tell_reviewer(session, event_id, person_id, now)


async def tell_reviewer(session: Session, event_id: int, person_id: int, now: datetime) -> None:
    """A reviewer hears once that there is something to read, by day."""
    notice, key = ReviewAwaits(event_id), f"reviewer:{event_id}:{person_id}"
    morning = (await rest_of(session, person_id)).awake(now)
    await outbox.put(session, to=person_id, notice=notice, key=key, now=now, not_before=morning)


async def close_review(session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime) -> Call:
    """No more scores: reviewers who sent theirs may see the others', and decisions follow."""
    await managed_event(session, actor, event_id, pack, lock=True)
    call = await locked_call(session, event_id, now)
    if call.stage == Stage.OPEN:
        raise CallStillOpen(event_id)
    review = update(Call).where(Call.event_id == event_id, Call.stage == Stage.REVIEW)
    await session.execute(review.values(stage=Stage.CLOSED.value, changed_at=now))
    return await locked_call(session, event_id, now)
