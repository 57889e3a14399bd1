"""What time does for applications: drafts are reminded of the deadline, places that change hands are followed."""

from datetime import datetime, timedelta

from sqlalchemy import or_, select, update

from core import outbox
from core.db import Session, changed
from core.jobs import Job
from core.pack import Pack
from features.applications import calls, forms
from features.applications.models import Application, Call, Stage, State
from features.applications.notices import DraftWaits
from features.booking.models import Booking, Stand
from features.events.models import Event, Status
from features.people.models import Person
from features.people.quiet import RESTS, Rest, rest

LEADS = (3, 1)
"""Days before the deadline on which an unfinished draft is reminded."""
BATCH = 200


def jobs(pack: Pack) -> list[Job]:
    """The sweeps of this feature."""

    async def remind_drafts(session: Session, now: datetime) -> int:
        return await remind(session, pack, now)

    return [
        Job("applications-remind", 300, remind_drafts),
        Job("applications-places", 60, follow_places),
        Job("applications-late", 60, hand_over_late),
    ]


async def remind(session: Session, pack: Pack, now: datetime) -> int:
    """Three days and one day before the deadline, by day on the person's own clock, each once."""
    query = (
        select(Application, Event, Call, *RESTS)
        .join(Event, Event.id == Application.event_id)
        .join(Person, Person.id == Application.person_id)
        .outerjoin(Call, Call.event_id == Event.id)
        .where(Application.state == State.DRAFT, Event.status == Status.PUBLISHED, Event.starts_at > now)
        .where(or_(Application.reminded.is_(None), Application.reminded > LEADS[-1]))
    )
    reminded = 0
    for row in (await session.execute(query.order_by(Application.id))).all():
        one, event, call = row[:3]
        form = forms.form_of(pack, event.kind)
        if form is not None and forms.is_open(event, call, form, now):
            reminded += await _remind(session, one, forms.closes_at(event, call, form), rest(row), now)
    return reminded


async def _remind(
    session: Session, one: Application, closes_at: datetime, whose: Rest, now: datetime
) -> bool:
    due = [days for days in LEADS if closes_at - timedelta(days=days) <= now]
    if not due or (one.reminded is not None and one.reminded <= due[-1]):
        return False
    days, at = due[-1], whose.awake(now)
    before = or_(Application.reminded.is_(None), Application.reminded > days)
    still = update(Application).where(Application.id == one.id, Application.state == State.DRAFT, before)
    if (
        not await changed(session, still.values(reminded=days))
        or at >= closes_at
        or one.begun_at > now - timedelta(hours=12)
    ):
        return False
    await outbox.put(
        session,
        to=one.person_id,
        notice=DraftWaits(one.id, days),
        key=f"draft:{one.id}:{days}:{closes_at.isoformat()}",
        now=now,
        not_before=at,
        useful_until=closes_at,
        subject=f"application:{one.id}",
    )
    return True


async def follow_places(session: Session, now: datetime) -> int:
    """Who took a place from the reserve is accepted; who gave the place back has withdrawn."""
    moves = (
        (State.RESERVE, (Stand.COMING,), State.ACCEPTED),
        (State.ACCEPTED, (Stand.LEFT,), State.WITHDRAWN),
        (State.RESERVE, (Stand.LEFT,), State.WITHDRAWN),
    )
    count = 0
    for state, stands, becomes in moves:
        held = select(Booking.id).where(
            Booking.event_id == Application.event_id,
            Booking.person_id == Application.person_id,
            Booking.state.in_(stands),
        )
        theirs = update(Application).where(Application.state == state, held.exists())
        quietly = theirs.values(state=becomes.value, changed_at=now).execution_options(
            synchronize_session=False
        )
        count += await changed(session, quietly)
    return count


async def hand_over_late(session: Session, now: datetime) -> int:
    """What was sent in the last second of the deadline goes to the reviewers, too."""
    late = (
        select(Application.event_id)
        .join(Call, Call.event_id == Application.event_id)
        .where(Application.state == State.SENT, Call.stage == Stage.REVIEW)
        .distinct()
        .limit(BATCH)
    )
    return sum([await calls.hand_over(session, one, now) for one in (await session.scalars(late)).all()])
