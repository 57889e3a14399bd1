"""What people and organizers change about reminders."""

from datetime import datetime

from sqlalchemy import update

from core.actor import Actor
from core.db import Session, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from features.events import queries as events
from features.events.models import Event
from features.reminders.leads import leads_of, tidy
from features.reminders.models import ReminderWish
from features.reminders.queries import own_leads

_wishes = table_of(ReminderWish)


async def wish(
    session: Session, actor: Actor, *, event_id: int, lead: int, wanted: bool, pack: Pack, now: datetime
) -> tuple[int, ...]:
    """Remind this person of the event so long before, or not; return all their leads. A place is not needed."""
    card = await events.card(session, event_id)
    if not card.is_on or card.starts_at <= now:
        raise NotFound
    before = await own_leads(session, actor, card, pack)
    leads = tidy([*before, lead] if wanted else [one for one in before if one != lead])
    row = {"event_id": event_id, "person_id": actor.id, "leads": list(leads), "wished_at": now}
    made = await session.execute(
        insert_once(session.get_bind().dialect.name, _wishes).returning(_wishes.c.id), row
    )
    if made.first() is None:
        mine = update(_wishes).where(_wishes.c.event_id == event_id, _wishes.c.person_id == actor.id)
        await session.execute(mine.values(leads=list(leads), wished_at=now))
    return leads


async def set_for_event(
    session: Session, actor: Actor, *, event_id: int, lead: int, wanted: bool, pack: Pack
) -> tuple[int, ...]:
    """Remind everybody who comes so long before, unless they wished otherwise; for whoever answers for the event."""
    event = await events.managed(session, actor, event_id, lock=True)
    before = leads_of(pack, event.kind, event.remind_before)
    leads = tidy([*before, lead] if wanted else [one for one in before if one != lead])
    await session.execute(update(Event).where(Event.id == event_id).values(remind_before=list(leads)))
    return leads
