"""Events most journeys need: an organizer, a published event, families who opened it."""

from core.actor import Role
from tests.driver import Human, World
from tests.journeys.people import consented

TITLE = "The river of silence"


async def organizer(world: World, name: str = "Camille") -> Human:
    """Somebody who makes events."""
    return await world.staff(Role.ORGANIZER, name)


async def draft(
    human: Human, title: str = TITLE, when: str = "in 10 days 18:00", kind: str = "Workshop"
) -> None:
    """Fill in the short form up to the place."""
    await human.writes("/newevent")
    for _ in range(2):
        if not human.offers(kind):
            await human.taps("›")
    await human.taps(kind)
    await human.writes(title)
    await human.writes(when)


async def event(
    human: Human,
    *,
    seats: int | None = None,
    title: str = TITLE,
    kind: str = "Workshop",
    when: str = "in 10 days 18:00",
) -> int:
    """Publish an event in Yerevan; return its number."""
    await draft(human, title, when, kind)
    await human.taps("Yerevan")
    if seats is not None:
        await human.taps("organizer-events-field-seats")
        await human.writes(str(seats))
    await human.taps("organizer-events-publish")
    link = next(word for word in human.newest.split() if "start=ev_" in word)
    return int(link.rpartition("_")[2])


async def opens(family: Human, number: int) -> None:
    """Open an event by its link."""
    await family.writes(f"/start ev_{number}")


async def families(world: World, count: int) -> list[Human]:
    """Several families that went through the first screens."""
    return [await consented(world, f"Family{number}") for number in range(1, count + 1)]


async def by_day(world: World) -> None:
    """Go to ten in the morning in UTC, when nobody in the tests is asleep."""
    now = world.clock.now()
    hours = (10 - now.hour) % 24
    await world.time_passes(hours=hours, minutes=-now.minute)
