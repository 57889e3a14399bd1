"""Buttons of an announcement: at most four, each leads somewhere when it is sent; a tap is counted once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, exists, func, insert, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import put
from core.pack import Pack
from core.text import pick
from features.broadcasts import composing, freezing, outcome, publishing
from features.broadcasts.models import Broadcast, State
from features.broadcasts.refusals import BrokenLink
from features.broadcasts.wording import sound_link
from features.composer.models import BroadcastButton, ButtonTap, Leads
from features.composer.notices import ButtonsDead
from features.composer.refusals import ButtonLeadsNowhere, TooManyButtons
from features.events import queries as events
from features.events.models import Event, Status

MOST = 4
LONGEST_LINK = 500
buttons = table_of(BroadcastButton)
broadcasts = table_of(Broadcast)
taps = table_of(ButtonTap)


async def of(session: Session, broadcast_id: int) -> list[BroadcastButton]:
    """The buttons in the order they were made."""
    query = select(BroadcastButton).where(BroadcastButton.broadcast_id == broadcast_id)
    return list((await session.scalars(query.order_by(BroadcastButton.id))).all())


async def join_event(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Broadcast:
    """Add a button by which families come to an event; refused for one that is called off or over."""
    card = await events.card(session, event_id)
    if not card.is_on or card.ends_at <= now:
        raise ButtonLeadsNowhere(card.title(actor.language))
    values = {"event_id": event_id, "titles": dict(card.titles)}
    return await _add(session, actor, Leads.JOIN, values, now)


async def open_article(session: Session, actor: Actor, *, slug: str, pack: Pack, now: datetime) -> Broadcast:
    """Add a button that opens an article."""
    served = {code: one.title for code, one in pack.articles.get(slug, {}).items() if one.served}
    if not served:
        raise NotFound
    return await _add(session, actor, Leads.ARTICLE, {"slug": slug, "titles": served}, now)


async def ask(session: Session, actor: Actor, *, now: datetime) -> Broadcast:
    """Add a button by which families ask a question."""
    return await _add(session, actor, Leads.ASK, {"titles": {}}, now)


async def open_link(session: Session, actor: Actor, *, typed: str, now: datetime) -> Broadcast:
    """Add a button that opens a page: http or https only."""
    address = typed.strip()[:LONGEST_LINK]
    if " " in address or not sound_link(address, schemes=("http", "https")):
        raise BrokenLink(address or "…")
    return await _add(session, actor, Leads.LINK, {"url": address, "titles": {}}, now)


async def _add(
    session: Session, actor: Actor, leads: Leads, values: dict[str, Any], now: datetime
) -> Broadcast:
    """The same button twice is one; a fifth is refused. The draft is changed first, so that two taps stand in line."""
    one = await composing.draft_of(session, actor)
    await composing.changed_now(session, one, now)
    there = await of(session, one.id)
    where = {name: value for name, value in values.items() if name != "titles"}
    if any(_same(button, leads, where) for button in there):
        return one
    if len(there) >= MOST:
        raise TooManyButtons
    await session.execute(insert(buttons).values(broadcast_id=one.id, leads=leads.value, **values))
    return await _named_event(session, one)


def _same(button: BroadcastButton, leads: Leads, where: dict[str, Any]) -> bool:
    return button.leads == leads and all(getattr(button, name) == value for name, value in where.items())


async def remove(session: Session, actor: Actor, *, button_id: int, now: datetime) -> Broadcast:
    """Take a button away."""
    one = await composing.draft_of(session, actor)
    gone = delete(buttons).where(buttons.c.id == button_id, buttons.c.broadcast_id == one.id)
    if not await changed(session, gone):
        raise NotFound
    await composing.changed_now(session, one, now)
    return await _named_event(session, one)


async def _named_event(session: Session, one: Broadcast) -> Broadcast:
    """What is joined by its button is the event it is about, unless it goes by one already: who joined is counted by it."""
    if one.event_days is not None:
        return one
    joins = [button.event_id for button in await of(session, one.id) if button.leads == Leads.JOIN]
    return await composing.set_draft(session, one, event_id=joins[0] if joins else None)


async def count_tap(
    session: Session, actor: Actor, *, broadcast_id: int, leads: Leads, now: datetime
) -> None:
    """Count that somebody tapped; their first tap only, and only of people who agreed to be kept."""
    if not actor.consented or await session.get(Broadcast, broadcast_id) is None:
        return
    row = {"broadcast_id": broadcast_id, "person_id": actor.id, "leads": leads.value, "tapped_at": now}
    await session.execute(insert_once(session.get_bind().dialect.name, taps), row)
    await outcome.opened(session, actor, broadcast_id=broadcast_id, now=now)


async def tapped(session: Session, broadcast_id: int) -> dict[str, int]:
    """How many people tapped, by what the button leads to."""
    query = select(ButtonTap.leads, func.count()).where(ButtonTap.broadcast_id == broadcast_id)
    return {row[0]: row[1] for row in await session.execute(query.group_by(ButtonTap.leads))}


# ---- nobody is sent to an event that is called off --------------------------------------------------------------------


def _off(now: datetime) -> Any:
    """Buttons whose event is called off or over."""
    mine = Event.id == buttons.c.event_id
    on = exists(select(Event.id).where(mine, Event.status == Status.PUBLISHED, Event.ends_at > now))
    return and_(buttons.c.leads == Leads.JOIN.value, ~on)


async def check(session: Session, one: Broadcast, now: datetime) -> None:
    """Refuse to publish while a button leads to an event that is called off or over."""
    begins = max(now, one.starts_at or now)
    dead = select(buttons.c.titles).where(buttons.c.broadcast_id == one.id, _off(begins)).limit(1)
    titles = await session.scalar(dead)
    if titles is not None:
        raise ButtonLeadsNowhere(pick(titles, one.original))


async def hold_dead(session: Session, now: datetime) -> int:
    """Give back what is about to begin with a dead button: a draft again, or stopped when its author has another."""
    dead = exists(select(buttons.c.id).where(buttons.c.broadcast_id == broadcasts.c.id, _off(now)))
    due = (broadcasts.c.state == State.ARMED.value, broadcasts.c.starts_at <= now)
    rows: Sequence[Any] = (
        await session.execute(select(broadcasts.c.id, broadcasts.c.author_id).where(*due, dead))
    ).all()
    for row in rows:
        await _give_back(session, row.id, row.author_id, now)
    return len(rows)


async def _give_back(session: Session, broadcast_id: int, author_id: int, now: datetime) -> None:
    drafts = select(broadcasts.c.id).where(
        broadcasts.c.author_id == author_id, broadcasts.c.state == State.DRAFT.value
    )
    values: dict[str, Any] = {"state": State.DRAFT.value, "starts_at": None, "local_time": None}
    if await session.scalar(drafts) is not None:
        values = {"state": State.STOPPED.value, "frozen": 0, "finished_at": now}
    still = update(broadcasts).where(broadcasts.c.id == broadcast_id, broadcasts.c.state == State.ARMED.value)
    if await changed(session, still.values(**values)):
        key = f"broadcast-buttons:{broadcast_id}:{now.timestamp()}"
        await put(session, to=author_id, notice=ButtonsDead(broadcast_id), key=key, now=now)


async def _forget(session: Session, broadcast_id: int) -> None:
    await session.execute(delete(buttons).where(buttons.c.broadcast_id == broadcast_id))


publishing.checks.append(check)
freezing.before_beginning.append(hold_dead)
composing.on_thrown_away.append(_forget)
