"""Campaigns: several announcements and events in several countries under one name, with one report."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from features.broadcasts.composing import draft_of
from features.broadcasts.models import Broadcast, State
from features.broadcasts.outcome import Outcome, outcome
from features.broadcasts.refusals import NoText
from features.broadcasts.steering import may_steer
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


async def report(session: Session, actor: Actor, *, campaign_id: int) -> CampaignReport:
    """Everything of a campaign this person may look after, summed up; somebody else's looks like a missing one."""
    mine = select(Broadcast).where(Broadcast.campaign_id == campaign_id, Broadcast.state != State.DRAFT)
    found = (await session.scalars(mine.order_by(Broadcast.id))).all()
    members = [one for one in found if may_steer(actor, one)]
    name = await session.scalar(select(Campaign.name).where(Campaign.id == campaign_id))
    if not members or name is None:
        raise NotFound
    return CampaignReport(name, members, await outcome(session, members))


async def _set(session: Session, one: Broadcast, campaign_id: int | None) -> Broadcast:
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.DRAFT)
    if not await changed(session, still.values(campaign_id=campaign_id)):
        raise NotFound
    await session.refresh(one)
    return one
