"""The people and taps of the consultation journeys."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from tests.driver import Human, World
from tests.journeys.people import specialist

LINK = "https://meet.example.org/sona-42"
YEREVAN = ZoneInfo("Asia/Yerevan")


def in_days(world: World, days: int, zone: str = "UTC") -> date:
    """A day from now on somebody's calendar."""
    return (world.clock.now().astimezone(ZoneInfo(zone)) + timedelta(days=days)).date()


def figures(day: date) -> str:
    """A day as a specialist writes it."""
    return f"{day:%d.%m.%Y}"


async def doctor(world: World, name: str = "Sona", **profile: Any) -> Human:
    """A speech therapist whom families can find."""
    return await specialist(world, name, **{"professions": ["speech_therapist"], **profile})


async def publishes(human: Human, words: str, *, place: str | None = None) -> None:
    """Publish times, online unless a place is named."""
    await human.writes("/slots")
    await human.taps("specialist-consultations-add")
    way = "specialist-consultations-at-place" if place else "specialist-consultations-online"
    await human.taps(way)
    await human.writes(place or LINK)
    await human.writes(words)


async def publishes_one(world: World, human: Human, days: int = 3, clock: str = "15:00") -> None:
    """Publish one time online, by a clock of UTC."""
    await publishes(human, f"{figures(in_days(world, days))} {clock}")
    await human.taps("Publish 1 time")


async def opens_time(parent: Human, label: str, *, free: int = 1) -> None:
    """Come to the day's times and open the one with this label. free: how many times of theirs are."""
    await parent.writes("/consult")
    await parent.taps(f"speech and language therapist ({free})")
    await opens_only_day(parent)
    await parent.taps(label)


async def opens_only_day(parent: Human) -> None:
    """Tap the first day on the screen."""
    rows = parent.messages[-1].reply_markup["inline_keyboard"]
    await parent.taps(rows[0][0]["text"])


async def books(parent: Human, label: str = "7:00\u202fPM · Dr Sona", *, free: int = 1) -> None:
    """Find the time, which is 15:00 UTC and so 19:00 in Yerevan, and book it."""
    await opens_time(parent, label, free=free)
    await parent.taps("Book")
    parent.sees("parent-consultations-booked")


async def rows(world: World, model: Any) -> list[Any]:
    """Everything in one table."""
    async with world.database() as session:
        return list((await session.scalars(select(model).order_by(model.id))).all())


async def moves_to(world: World, then: datetime) -> None:
    """Let time pass up to this instant."""
    await world.time_passes(seconds=(then - world.clock.now()).total_seconds())


def day_label(parent: Human, day: date) -> str:
    """The button of this day on the screen."""
    lines = parent.messages[-1].reply_markup["inline_keyboard"]
    return str(next(one["text"] for line in lines for one in line if f" {day.day} " in one["text"]))


async def waits_for_taken(parent: Human) -> None:
    """Stand in line for the first, taken time."""
    await parent.writes("/consult")
    rows = parent.messages[-1].reply_markup["inline_keyboard"]
    await parent.taps(rows[0][0]["text"])
    await opens_only_day(parent)
    await parent.taps("7:00\u202fPM · Dr Sona · taken")
    await parent.taps("Join the waiting list")


async def noon(world: World) -> None:
    """Come to the middle of a day, far from quiet hours."""
    local = world.clock.now().astimezone(YEREVAN)
    then = datetime.combine(local.date() + timedelta(days=1), time(12), YEREVAN)
    await world.time_passes(seconds=(then - local).total_seconds())
