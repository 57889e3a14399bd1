"""Use cases of channels: an organizer adds the bot, chooses the language, leaves; Telegram moves or closes a place."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor, Role
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import put, put_call
from core.text import LANGUAGES
from features.channels.models import Channel, State
from features.channels.notices import ChannelLost, ChannelOffered

LONGEST_TITLE = 128
KEEPERS = (Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)
channels = table_of(Channel)


async def offer(session: Session, actor: Actor, *, chat_id: int, title: str, now: datetime) -> int:
    """Keep a place an organizer put the bot into, and ask them for its language; return its number.

    One that is active already stays as it is: Telegram tells of every change of our rights there.
    """
    known = await session.scalar(select(Channel).where(Channel.chat_id == chat_id))
    if known is not None and known.state == State.ACTIVE:
        return known.id
    row: dict[str, Any] = {
        "title": title[:LONGEST_TITLE],
        "state": State.OFFERED.value,
        "language": None,
        "country": next(iter(actor.coordinates)) if _bound(actor) and len(actor.coordinates) == 1 else None,
        "added_by": actor.id,
        "added_at": now,
        "lost_at": None,
    }
    if not await changed(session, update(channels).where(channels.c.chat_id == chat_id).values(row)):
        made = insert_once(session.get_bind().dialect.name, channels)
        await session.execute(made, {"chat_id": chat_id, **row})
    number = (await session.scalars(select(Channel.id).where(Channel.chat_id == chat_id))).one()
    key = f"channel-offered:{number}:{now.timestamp()}"
    await put(session, to=actor.id, notice=ChannelOffered(number), key=key, now=now)
    return number


def _bound(actor: Actor) -> bool:
    return bool(actor.coordinates) and not actor.has(Role.OWNER, Role.ORGANIZER)


async def kept(session: Session, actor: Actor) -> list[Channel]:
    """The places this person may post to, the newest first."""
    query = select(Channel).where(Channel.state != State.LOST).order_by(Channel.id.desc())
    found = (await session.scalars(query.execution_options(populate_existing=True))).all()
    return [one for one in found if may_keep(actor, one)]


def may_keep(actor: Actor, one: Channel) -> bool:
    """Whoever added it, and every organizer whose own scope holds it."""
    if not actor.has(*KEEPERS):
        return False
    return one.added_by == actor.id or not _bound(actor) or one.country in actor.coordinates


async def one_of(session: Session, actor: Actor, channel_id: int) -> Channel:
    """A place this person may post to; anybody else's looks like a missing one."""
    one = await bare(session, channel_id)
    if one is None or one.state == State.LOST or not may_keep(actor, one):
        raise NotFound
    return one


async def bare(session: Session, channel_id: int) -> Channel | None:
    """A place for its notices."""
    query = select(Channel).where(Channel.id == channel_id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def choose_language(session: Session, actor: Actor, *, channel_id: int, language: str) -> Channel:
    """Post there in this language from now on."""
    one = await one_of(session, actor, channel_id)
    if language not in LANGUAGES:
        raise NotFound
    still = update(channels).where(channels.c.id == one.id, channels.c.state != State.LOST.value)
    if not await changed(session, still.values(language=language, state=State.ACTIVE.value)):
        raise NotFound
    await session.refresh(one)
    return one


async def leave(session: Session, actor: Actor, *, channel_id: int, now: datetime) -> None:
    """Leave the place; what was posted stays there."""
    one = await one_of(session, actor, channel_id)
    gone = update(channels).where(channels.c.id == one.id, channels.c.state != State.LOST.value)
    if not await changed(session, gone.values(state=State.LOST.value, lost_at=now)):
        raise NotFound
    call = {"method": "leaveChat", "params": {}}
    key = f"channel-left:{one.id}:{now.timestamp()}"
    await put_call(session, to=actor.id, chat_id=one.chat_id, call=call, key=key, now=now)


async def is_ours(session: Session, chat_id: int) -> bool:
    """Whether we post there."""
    query = select(Channel.id).where(Channel.chat_id == chat_id, Channel.state != State.LOST)
    return await session.scalar(query) is not None


async def lose(session: Session, *, chat_id: int, now: datetime) -> bool:
    """The bot was removed from a place, or may not post there: whoever added it is told once."""
    one = (await session.scalars(select(Channel).where(Channel.chat_id == chat_id))).first()
    if one is None:
        return False
    gone = update(channels).where(channels.c.id == one.id, channels.c.state != State.LOST.value)
    if not await changed(session, gone.values(state=State.LOST.value, lost_at=now)):
        return False
    key = f"channel-lost:{one.id}:{now.timestamp()}"
    await put(session, to=one.added_by, notice=ChannelLost(one.id), key=key, now=now)
    return True
