"""Announcements: written, seen, published, taken back, paused, stopped; to the right families, once, in their language."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, update

from core.actor import Role
from core.outbox import outbox
from features.broadcasts.models import Broadcast, Recipient
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.people import consented

WORDS = "We show a film on Saturday at six."
RUSSIAN = "В субботу в шесть показываем фильм."


async def noon(world: World) -> None:
    """Nobody in our countries sleeps at this hour."""
    now = world.clock.now()
    at = now.replace(hour=12, minute=0, second=0, microsecond=0)
    world.clock.advance((at if at > now else at + timedelta(days=1)) - now)


async def organizer(world: World, name: str = "Nare", role: Role = Role.ORGANIZER, **kwargs: Any) -> Human:
    """Somebody who may write to families, at noon."""
    await noon(world)
    return await world.staff(role, name, **kwargs)


async def drafts(nare: Human, words: str = WORDS, **kwargs: Any) -> None:
    """Write the first text."""
    await nare.writes("/broadcast")
    await nare.writes(words, **kwargs)


async def publishes(nare: Human, words: str = WORDS) -> None:
    """Write, look, publish."""
    await drafts(nare, words)
    await nare.taps("Preview")
    await nare.taps("Publish")


async def begins(world: World) -> None:
    """The minute in which it can be taken back is over, and everything due has gone out."""
    await world.time_passes(seconds=61)
    await world.time_passes(seconds=4)
    await world.time_passes(seconds=1)


async def fates(world: World) -> dict[str, int]:
    """How many recipients ended how."""
    async with world.database() as session:
        rows = await session.execute(select(Recipient.state, func.count()).group_by(Recipient.state))
        return {row[0]: row[1] for row in rows.all()}


async def state(world: World) -> str:
    """How the newest announcement stands."""
    async with world.database() as session:
        return str(await session.scalar(select(Broadcast.state).order_by(Broadcast.id.desc()).limit(1)))


async def test_each_family_gets_it_once_in_its_language_and_the_report_adds_up(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    nare.sees("organizer-broadcasts-reaches", count=2)
    await nare.taps("Preview")
    nare.sees(WORDS)
    nare.sees(RUSSIAN)
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-lasts", count=1)
    anna.does_not_see(WORDS)
    await begins(world)
    anna.sees(WORDS)
    olga.sees(RUSSIAN)
    anna.does_not_see(RUSSIAN)
    assert sum(WORDS in message.text for message in anna.messages) == 1
    assert await fates(world) == {"sent": 2}
    assert await state(world) == "done"
    nare.sees("organizer-broadcasts-report-line", language="English", country="Armenia", sent=1, count=1)
    nare.sees("organizer-broadcasts-counts", sent=2, left=0, blocked=0, failed=0, cancelled=0, unknown=0)
