"""Campaigns: several announcements and events in several countries under one name, with one report."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.outbox import put
from features.broadcasts.composing import draft_of
from features.broadcasts.models import Broadcast, State
from features.broadcasts.notices import OutcomeDrawn
from features.broadcasts.outcome import Outcome, outcome
from features.broadcasts.refusals import NoText
from features.broadcasts.steering import may_steer, one_of
from features.events.making import campaign_named
from features.events.models import Campaign

LONGEST = 80
LISTED = 8
broadcasts = table_of(Broadcast)


@dataclass(frozen=True, slots=True)
class CampaignReport:
    """A campaign with what became of each announcement of it one may look after."""

    name: str
    members: list[Broadcast] = field(default_factory=list)
    whole: Outcome = field(default_factory=Outcome)


async def belong(session: Session, actor: Actor, *, words: str, now: datetime) -> Broadcast:
    """Put the draft into the campaign of this name, a new one where there is none."""
    one = await draft_of(session, actor)
    name = " ".join(words.split())[:LONGEST]
    if not any(letter.isalnum() for letter in name):
        raise NoText
    return await _set(session, one, await campaign_named(session, name, now))


async def leave(session: Session, actor: Actor) -> Broadcast:
    """Take the draft out of its campaign."""
    return await _set(session, await draft_of(session, actor), None)


async def name_of(session: Session, one: Broadcast) -> str | None:
    """The name of its campaign."""
    if one.campaign_id is None:
        return None
    name: str | None = await session.scalar(select(Campaign.name).where(Campaign.id == one.campaign_id))
    return name


async def members_of(session: Session, actor: Actor, campaign_id: int) -> list[Broadcast]:
    """The announcements of a campaign this person may look after."""
    mine = select(Broadcast).where(Broadcast.campaign_id == campaign_id, Broadcast.state != State.DRAFT)
    found = (await session.scalars(mine.order_by(Broadcast.id))).all()
    return [one for one in found if may_steer(actor, one)]


async def report(session: Session, actor: Actor, *, campaign_id: int) -> CampaignReport:
    """Everything of a campaign this person may look after, summed up; somebody else's looks like a missing one."""
    members = await members_of(session, actor, campaign_id)
    name = await session.scalar(select(Campaign.name).where(Campaign.id == campaign_id))
    if not members or name is None:
        raise NotFound
    return CampaignReport(name, members, await outcome(session, members))


async def want_picture(session: Session, actor: Actor, *, number: int, whole: bool, now: datetime) -> None:
    """Have it drawn, after this transaction: it takes a moment nobody else should wait for."""
    if whole:
        await report(session, actor, campaign_id=number)
    else:
        await one_of(session, actor, number)
    key = f"broadcast-drawn:{actor.id}:{number}:{int(whole)}:{now.timestamp()}"
    await put(session, to=actor.id, notice=OutcomeDrawn(number, whole), key=key, now=now)


async def to_draw(session: Session, actor: Actor, notice: OutcomeDrawn) -> Outcome | None:
    """What is to be drawn; None when this person may not see it any more, or nobody was written to."""
    if notice.whole:
        members = await members_of(session, actor, notice.number)
    else:
        one = await session.get(Broadcast, notice.number)
        members = [one] if one is not None and may_steer(actor, one) else []
    found = await outcome(session, members)
    return found if found.whole.total else None


async def _set(session: Session, one: Broadcast, campaign_id: int | None) -> Broadcast:
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.DRAFT)
    if not await changed(session, still.values(campaign_id=campaign_id)):
        raise NotFound
    await session.refresh(one)
    return one
