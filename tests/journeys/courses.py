"""A course most of its journeys need: made by a specialist, published, with families who enrol."""

from datetime import datetime

from sqlalchemy import select

from features.events.models import Event
from tests.driver import Human, World
from tests.journeys.people import consented

TITLE = "Speech games"
LINK = "https://meet.example.org/speech-games"


async def drafts(
    human: Human,
    *,
    when: str = "in 10 days 17:00",
    kind: str = "Group class",
    where: str = "Yerevan, 5 Abovyan",
) -> None:
    """Fill in the form up to the whole course; a link as the place is online."""
    await human.writes("/cancel")
    await human.taps("organizer-courses-open")
    await human.taps("organizer-courses-new")
    await human.taps(kind)
    await human.writes(f"{TITLE}\nSongs and games that begin to talk.")
    if where.startswith("https"):
        await human.taps("organizer-events-make-online")
    await human.writes(where)
    await human.writes(when)


async def sets(human: Human, label: str, words: str) -> None:
    """Change one field of the course on the screen."""
    await human.taps(label)
    await human.writes(words)


async def course(
    human: Human,
    *,
    weeks: int = 4,
    seats: int | None = None,
    ages: str | None = None,
    when: str = "in 10 days 17:00",
    where: str = "Yerevan, 5 Abovyan",
) -> int:
    """Publish a course; return its number."""
    await drafts(human, when=when, where=where)
    if weeks > 1:
        await human.taps(f"{weeks} weeks")
    if seats is not None:
        await sets(human, "organizer-events-field-seats", str(seats))
    if ages is not None:
        await sets(human, "organizer-events-field-ages", ages)
    await human.taps("organizer-events-publish")
    link = next(word for word in human.newest.split() if "start=co_" in word)
    return int(link.rpartition("_")[2])


async def opens(family: Human, number: int) -> None:
    """Open a course by its link."""
    await family.writes(f"/start co_{number}")


async def enrols(world: World, number: int, name: str = "Anna", age: str = "3") -> Human:
    """A family that enrols its child."""
    family = await consented(world, name)
    await opens(family, number)
    await family.taps("parent-courses-enrol")
    await family.taps(age)
    return family


async def classes(world: World, number: int) -> list[Event]:
    """The classes of a course, the soonest first."""
    async with world.database() as session:
        query = select(Event).where(Event.course_id == number).order_by(Event.starts_at)
        return list((await session.scalars(query)).all())


async def opens_class(human: Human, number: int) -> None:
    """Open a class of the leader's newest course."""
    await human.writes("/cancel")
    await human.taps("organizer-courses-open")
    await human.taps(f"{TITLE} · published")
    rows = human.messages[-1].reply_markup["inline_keyboard"]
    await human.taps(
        next(one["text"] for row in rows for one in row if one["text"].startswith(f"{number}. "))
    )


def begins(one: Event) -> datetime:
    """When a class begins."""
    assert one.starts_at is not None
    return one.starts_at


def ends(one: Event) -> datetime:
    """When a class ends."""
    assert one.ends_at is not None
    return one.ends_at
