"""Named reads of reminders."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from core.actor import Actor
from core.db import Session
from core.outbox import outbox
from core.pack import Pack
from features.booking import queries as booking
from features.booking.models import Stand
from features.booking.queries import HeldPlace
from features.events import queries as events
from features.events.views import EventCard
from features.reminders.leads import leads_of
from features.reminders.models import Reminder, ReminderWish, State
from features.reminders.notices import ReminderDue
from features.reminders.truth import facts, still_true


@dataclass(frozen=True, slots=True)
class Reminding:
    """What a reminder is about, as it stands when it is written. place: None for who only wished to be reminded."""

    event: EventCard
    lead: int
    place: HeldPlace | None
    link: str | None


async def own_leads(session: Session, actor: Actor, card: EventCard, pack: Pack) -> tuple[int, ...]:
    """Minutes before the start at which this person is reminded; nothing for somebody who neither comes nor wished it."""
    query = select(ReminderWish.leads).where(
        ReminderWish.event_id == card.id, ReminderWish.person_id == actor.id
    )
    wished = await session.scalar(query)
    if wished is not None:
        return tuple(wished)
    place = await booking.own_place(session, actor, card.id)
    comes = place is not None and place.state in (Stand.COMING, Stand.INTERESTED)
    return leads_of(pack, card.kind, card.remind_before) if comes else ()


async def reminding(session: Session, actor: Actor, reminder_id: int, pack: Pack) -> Reminding | None:
    """What to write to this person; None when the event moved, is off, or they do not come any more."""
    query = facts().where(Reminder.id == reminder_id, Reminder.person_id == actor.id)
    row = (await session.execute(query)).first()
    if row is None or not still_true(row, pack):
        return None
    card = await events.card(session, row.event_id)
    place = await booking.own_place(session, actor, card.id)
    return Reminding(card, row.lead, place, await booking.link_for(session, actor, card.id))


async def not_reminded(session: Session, event_id: int, starts_at: datetime) -> int:
    """Families that a reminder of this occurrence never reached: it expired before or in the outbox."""
    mine = (Reminder.event_id == event_id, Reminder.starts_at == starts_at)
    late = select(Reminder.person_id).where(*mine, Reminder.state == State.EXPIRED)
    stuck = select(outbox.c.person_id).where(
        outbox.c.notice == ReminderDue.__name__,
        outbox.c.subject == events.subject(event_id),
        outbox.c.key.like(f"rem:{event_id}:%:{starts_at:%Y%m%dT%H%M%S}"),
        outbox.c.state == "expired",
    )
    both = late.union(stuck).subquery()
    return await session.scalar(select(func.count()).select_from(both)) or 0
