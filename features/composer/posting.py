"""Posting in channels: which ones an announcement goes to, and in which language."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from features.broadcasts import composing, publishing, texts
from features.broadcasts.models import Broadcast
from features.channels import actions as channels
from features.channels.models import Channel
from features.channels.models import State as Place
from features.composer.models import Post
from features.composer.refusals import ChannelWithoutText

posts = table_of(Post)


async def toggle(session: Session, actor: Actor, *, channel_id: int) -> Broadcast:
    """Post the draft in this channel too, or not."""
    one = await composing.draft_of(session, actor)
    place = await channels.one_of(session, actor, channel_id)
    mine = (posts.c.broadcast_id == one.id, posts.c.channel_id == place.id)
    if await changed(session, delete(posts).where(*mine)):
        return one
    if place.state != Place.ACTIVE:
        raise NotFound
    row = {"broadcast_id": one.id, "channel_id": place.id, "state": "chosen"}
    await session.execute(insert_once(session.get_bind().dialect.name, posts), row)
    return one


async def chosen(session: Session, broadcast_id: int) -> set[int]:
    """The channels it goes to."""
    return set(
        (await session.scalars(select(Post.channel_id).where(Post.broadcast_id == broadcast_id))).all()
    )


async def of(session: Session, broadcast_id: int) -> list[tuple[Post, Channel]]:
    """What became of it in each channel."""
    query = select(Post, Channel).join(Channel, Channel.id == Post.channel_id)
    mine = query.where(Post.broadcast_id == broadcast_id).order_by(Post.id)
    rows = await session.execute(mine.execution_options(populate_existing=True))
    return [(row[0], row[1]) for row in rows.all()]


async def without_text(session: Session, one: Broadcast) -> list[str]:
    """Titles of chosen channels in whose language there is nothing to post."""
    written = await texts.languages(session, one.id)
    return [
        place.title
        for _, place in await of(session, one.id)
        if language_for(one, written, place.language) is None
    ]


def language_for(one: Broadcast, written: Sequence[str], wanted: str | None) -> str | None:
    """The language a channel gets: its own, else the original where that is chosen, else nothing."""
    if wanted in written:
        return wanted
    return one.original if one.falls_back and one.original in written else None


async def bare(session: Session, post_id: int) -> Post | None:
    """One post, for its notice."""
    query = select(Post).where(Post.id == post_id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def is_public(session: Session, broadcast_id: int) -> bool:
    """Whether it stands in a channel: only then anybody may open it by its number."""
    query = select(Post.id).where(Post.broadcast_id == broadcast_id, Post.state == "sent")
    return await session.scalar(query.limit(1)) is not None


async def check(session: Session, one: Broadcast, _now: datetime) -> None:
    """Refuse to publish while a chosen channel would get nothing."""
    without = await without_text(session, one)
    if without:
        raise ChannelWithoutText(without[0])


async def anywhere(session: Session, one: Broadcast) -> bool:
    """Whether it goes to a channel: then it may be for no family."""
    return bool(await chosen(session, one.id))


async def _forget(session: Session, broadcast_id: int) -> None:
    await session.execute(delete(posts).where(posts.c.broadcast_id == broadcast_id))


publishing.checks.append(check)
publishing.elsewhere.append(anywhere)
composing.on_thrown_away.append(_forget)
