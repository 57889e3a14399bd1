"""The weekly message: what a family did not get because it had had enough that week comes as titles, once, on Saturday."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import and_, func, select, update

from core.actor import Actor
from core.db import Session, table_of
from core.errors import NotFound
from core.outbox import Letter, put_all
from features.broadcasts import texts
from features.broadcasts.audience import welcome
from features.broadcasts.models import ENOUGH, Broadcast, BroadcastText, Recipient, Wish
from features.broadcasts.notices import AnnouncementsGathered
from features.broadcasts.texts import Words
from features.broadcasts.wording import title_of
from features.people.models import Person
from features.people.quiet import Rest, instant

SATURDAY, AT = 5, time(11)
"""The day of the week (Monday is 0) and the hour by each family's own clock."""
USEFUL = timedelta(days=2)
BATCH = 500
"""People a sweep: more than the sender takes away meanwhile."""
MOST = 10
"""Titles in one message, the latest; whoever missed more than that is not helped by more."""
SAME = timedelta(days=2)
"""Whoever moved to another clock meanwhile still gets one message."""
recipients = table_of(Recipient)
people = table_of(Person)
wishes = table_of(Wish)
_left_out = and_(recipients.c.reason == ENOUGH, recipients.c.gathered_at.is_(None))


@dataclass(frozen=True, slots=True)
class Title:
    """One announcement as a line."""

    broadcast_id: int
    words: str


def due_at(since: datetime, whose: Rest) -> datetime:
    """The next Saturday morning after this instant, by the person's own clock and not in their quiet hours."""
    here = ZoneInfo(whose.zone)
    day = since.astimezone(here).date()
    saturday = datetime.combine(day + timedelta(days=(SATURDAY - day.weekday()) % 7), AT)
    found = instant(saturday, here)
    return whose.awake(found if found > since else instant(saturday + timedelta(days=7), here))


async def gather(session: Session, now: datetime) -> int:
    """Tell everybody whose Saturday has come; who stopped or muted meanwhile hears nothing of it. Return how many people."""
    due = select(recipients.c.person_id).where(_left_out, recipients.c.not_before <= now)
    ids = list((await session.scalars(due.distinct().limit(BATCH))).all())
    if not ids:
        return 0
    theirs = and_(recipients.c.person_id.in_(ids), recipients.c.not_before <= now + SAME)
    await session.execute(update(recipients).where(_left_out, theirs).values(gathered_at=now))
    joined = people.outerjoin(wishes, wishes.c.person_id == people.c.id)
    hearing = select(people.c.id).select_from(joined).where(people.c.id.in_(ids), welcome(now))
    notice = AnnouncementsGathered(now.isoformat())
    letters = [
        Letter(person, notice, f"gathered:{person}:{now:%Y%m%d}", useful_until=now + USEFUL)
        for person in (await session.scalars(hearing)).all()
    ]
    await put_all(session, letters, now=now)
    return len(ids)


async def titles(session: Session, person_id: int, gathered_at: datetime) -> list[Title]:
    """What one weekly message names, the latest first."""
    query = (
        select(Recipient.broadcast_id, BroadcastText.html)
        .join(
            BroadcastText,
            and_(
                BroadcastText.broadcast_id == Recipient.broadcast_id,
                BroadcastText.language == Recipient.language,
            ),
        )
        .where(Recipient.person_id == person_id, Recipient.gathered_at == gathered_at)
        .order_by(Recipient.broadcast_id.desc())
        .limit(MOST)
    )
    return [Title(row[0], title_of(row[1])) for row in (await session.execute(query)).all()]


async def saved_up(session: Session, person_id: int, now: datetime) -> tuple[int, datetime | None]:
    """How many announcements wait for this person's next weekly message, and when it comes; none once they stopped."""
    joined = people.outerjoin(wishes, wishes.c.person_id == people.c.id)
    theirs = joined.join(recipients, recipients.c.person_id == people.c.id)
    mine = select(func.count(), func.min(recipients.c.not_before)).select_from(theirs)
    row = (await session.execute(mine.where(_left_out, people.c.id == person_id, welcome(now)))).one()
    return row[0], row[1]


async def opened(session: Session, actor: Actor, *, broadcast_id: int) -> Words:
    """An announcement that was meant for this person, in the language they were to get; anybody else's does not exist."""
    mine = select(Recipient.language).where(
        Recipient.broadcast_id == broadcast_id, Recipient.person_id == actor.id
    )
    language = await session.scalar(mine)
    original = await session.scalar(select(Broadcast.original).where(Broadcast.id == broadcast_id))
    if language is None or original is None:
        raise NotFound
    for words in await texts.words(session, broadcast_id, original):
        if words.language == language:
            return words
    raise NotFound
