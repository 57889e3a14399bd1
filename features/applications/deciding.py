"""Decisions: set by the organizer, told once by a letter; the accepted get a seat, the reserve a number in line."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from core.pack import Pack
from features.applications import queries
from features.applications.loading import call_of, entry, managed_event, still_on
from features.applications.models import DECIDABLE, Application, Stage, Verdict
from features.applications.notices import LetterSent
from features.applications.refusals import (
    NothingDecided,
    ReviewNotClosed,
    SeatsStillFree,
    SeatsTooFew,
)
from features.booking import actions as booking
from features.booking import seats
from features.booking.models import SEATED, Booking
from features.booking.queries import Party, own_place
from features.events.models import Event
from features.people import identity

ALONE = Party(adults=1, children=0)
"""Who applied comes alone."""
LONGEST_REMARK = 500
ORDER = (Verdict.ACCEPTED, Verdict.RESERVE, Verdict.DECLINED)


async def decide(
    session: Session, actor: Actor, *, application_id: int, verdict: Verdict, now: datetime
) -> Application:
    """Set the decision; nobody is told before the letter is sent, and it may be changed until then."""
    found = await entry(session, actor, application_id)
    await _closed(session, found.event_id)
    still = update(Application).where(
        Application.id == application_id,
        Application.state.in_(DECIDABLE),
        Application.state != verdict.value,
    )
    if not await changed(session, still.values(verdict=verdict.value, changed_at=now)):
        raise NotFound
    return await entry(session, actor, application_id)


async def write_remark(
    session: Session, actor: Actor, *, application_id: int, words: str, now: datetime
) -> Application:
    """A personal line in the letter, in the organizer's words; "-" takes it out."""
    await entry(session, actor, application_id)
    kept = words.strip()[:LONGEST_REMARK]
    remark = kept if any(letter.isalnum() for letter in kept) else None
    untold = update(Application).where(Application.id == application_id, Application.verdict.is_not(None))
    if not await changed(session, untold.values(remark=remark, changed_at=now)):
        raise NotFound
    return await entry(session, actor, application_id)


async def send_letters(
    session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime, only: int | None = None
) -> int:
    """Tell every decision that was not told, or one; return how many letters. All are sent, or none.

    only: the number of one application. The accepted are served first, then the reserve, each in the order of the ranking.
    """
    event, _ = await managed_event(session, actor, event_id, pack, lock=True)
    still_on(event)
    await _closed(session, event_id)
    ranking = await queries.ranked(session, actor, event_id, pack=pack)
    numbers = [one.number for one in ranking.lines if one.verdict and only in (None, one.number)]
    if not numbers:
        raise NothingDecided(event_id)
    query = select(Application).where(Application.id.in_(numbers))
    rows = {row.id: row for row in await session.scalars(query.execution_options(populate_existing=True))}
    await _check_seats(session, event, list(rows.values()))
    for verdict in ORDER:
        for number in numbers:
            if rows[number].verdict == verdict:
                await _tell(session, event, rows[number], verdict, now)
    return len(numbers)


async def _closed(session: Session, event_id: int) -> None:
    call = await call_of(session, event_id)
    if call is None or call.stage != Stage.CLOSED:
        raise ReviewNotClosed(event_id)


async def _check_seats(session: Session, event: Event, decided: Sequence[Application]) -> None:
    """Everybody accepted has a seat, and nobody is on reserve beside a free one."""
    free = await seats.left(session, event.id)
    if free is None:
        return
    accepted = [one.person_id for one in decided if one.verdict == Verdict.ACCEPTED]
    held = select(Booking.person_id).where(
        Booking.event_id == event.id, Booking.state.in_(SEATED), Booking.person_id.in_(accepted)
    )
    wanted = len(accepted) - len((await session.scalars(held)).all())
    if wanted > free:
        raise SeatsTooFew(event.id, wanted, free)
    if free > wanted and any(one.verdict == Verdict.RESERVE for one in decided):
        raise SeatsStillFree(event.id, free - wanted)


async def _tell(session: Session, event: Event, one: Application, verdict: Verdict, now: datetime) -> None:
    decided = update(Application).where(Application.id == one.id, Application.verdict == verdict.value)
    values = {"state": verdict.value, "verdict": None, "told_at": now, "changed_at": now}
    if not await changed(session, decided.values(values)):
        return
    await _seat(session, event, one.person_id, verdict, now)
    await outbox.put(
        session,
        to=one.person_id,
        notice=LetterSent(one.id, verdict.value),
        key=f"letter:{one.id}:{verdict.value}:{now.timestamp()}",
        now=now,
        subject=queries.subject(one.id),
    )


async def _seat(session: Session, event: Event, person_id: int, verdict: Verdict, now: datetime) -> None:
    """A seat, or a number in line, where the event counts seats; who was in line and is declined leaves it."""
    applicant = await identity.load(session, person_id)
    if applicant is None or event.capacity is None:
        return
    if verdict is Verdict.ACCEPTED:
        await booking.join(session, applicant, event_id=event.id, now=now, party=ALONE, admitted=True)
    elif verdict is Verdict.RESERVE:
        await booking.wait(session, applicant, event_id=event.id, now=now, party=ALONE, admitted=True)
    elif await own_place(session, applicant, event.id) is not None:
        await booking.leave(session, applicant, event_id=event.id, now=now)
