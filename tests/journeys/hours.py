"""Moving the clock of a world to an instant, and what an event's own hours are."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from features.events import editing
from features.events.fields import Field
from features.events.models import Event
from tests.driver import Human, World


async def start_of(world: World, number: int) -> datetime:
    """When the event begins."""
    async with world.database() as session:
        starts_at = await session.scalar(select(Event.starts_at).where(Event.id == number))
    assert starts_at is not None
    return starts_at


async def until(world: World, at: datetime) -> None:
    """Move the clock to an instant, let everything due happen, twice: what the first look plans the second one sends."""
    left = at.astimezone(UTC) - world.clock.now()
    assert left > -timedelta(seconds=30), "the clock only goes forward"
    await world.time_passes(seconds=max(0.0, left.total_seconds()))
    await world.time_passes(seconds=1)


async def unseen(world: World, at: datetime) -> None:
    """Move the clock while the bot does nothing: it was switched off."""
    world.clock.advance(at.astimezone(UTC) - world.clock.now())


async def moves(world: World, host: Human, number: int, words: str) -> None:
    """The organizer gives the event another day and hour."""
    around = world.app.around
    async with around.db.write() as session:
        actor = await world.actor(host, session)
        now = world.clock.now()
        await editing.write(
            session, actor, event_id=number, field=Field.WHEN, words=words, pack=around.pack, now=now
        )
    await world.settle()
