"""What time does to the composer: posts and changes are settled, ended and told; a channel that shut us out is given up."""

from datetime import datetime

from sqlalchemy import Select, exists, or_, select, update

from core.db import Session, changed, table_of
from core.jobs import Job
from core.pack import Pack
from features.channels import actions as channels
from features.channels.models import Channel
from features.channels.models import State as Place
from features.composer import amending, delivery
from features.composer.models import Amended, Amendment, Fate, Post, Stage

posts = table_of(Post)
amendments = table_of(Amendment)
amended = table_of(Amended)
SHUT = ("blocked", "no-rights")


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of this feature."""
    return [Job("composer-tend", 2, tend)]


async def tend(session: Session, now: datetime) -> int:
    """Settle what a crash left open, end what is over, and let go of channels that do not take us any more."""
    open_posts = exists(select(posts.c.id).where(posts.c.state.in_(["chosen", "sending"])))
    running = exists(select(amendments.c.id).where(amendments.c.stage == Stage.RUNNING.value))
    shut = exists(_shut_out())
    if not await session.scalar(select(or_(open_posts, running, shut))):
        return 0
    count = await delivery.settle(await session.connection(), now)
    return count + await _give_up(session, now) + await _end(session, now)


def _shut_out() -> Select[int]:
    """Channels that refused a post for good since they were added."""
    return (
        select(Channel.chat_id)
        .join(Post, Post.channel_id == Channel.id)
        .where(Channel.state == Place.ACTIVE, Post.state == "failed", Post.reason.in_(SHUT))
        .where(Post.finished_at > Channel.added_at)
        .distinct()
    )


async def _give_up(session: Session, now: datetime) -> int:
    found = (await session.scalars(_shut_out())).all()
    for chat_id in found:
        await channels.lose(session, chat_id=chat_id, now=now)
    return len(found)


async def _end(session: Session, now: datetime) -> int:
    """Over when nothing waits and nothing is on its way; whoever began it gets the figures."""
    still = exists(
        select(amended.c.id).where(
            amended.c.amendment_id == amendments.c.id, amended.c.state.in_([Fate.WAITING, Fate.SENDING])
        )
    )
    over = select(amendments.c.id, amendments.c.author_id).where(
        amendments.c.stage == Stage.RUNNING.value, ~still
    )
    rows = (await session.execute(over)).all()
    for row in rows:
        ended = update(amendments).where(amendments.c.id == row.id, amendments.c.stage == Stage.RUNNING.value)
        if await changed(session, ended.values(stage=Stage.DONE.value, finished_at=now)):
            await amending.tell_end(session, row.id, row.author_id, now)
    return len(rows)
