"""Consultations: a specialist publishes times, a family books, both are reminded, and the family hears how it went."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from core.actor import Role
from features.consultations.models import Booking, Reminder, Slot, Wait
from tests.driver import Human, World
from tests.journeys.people import consented, specialist

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


async def opens_time(parent: Human, label: str) -> None:
    """Come to the day's times and open the one with this label."""
    await parent.writes("/consult")
    await parent.taps("speech and language therapist (1)")
    await opens_only_day(parent)
    await parent.taps(label)


async def opens_only_day(parent: Human) -> None:
    """Tap the first day on the screen."""
    rows = parent.messages[-1].reply_markup["inline_keyboard"]
    await parent.taps(rows[0][0]["text"])


async def books(parent: Human, label: str = "7:00\u202fPM · Dr Sona") -> None:
    """Find the time, which is 15:00 UTC and so 19:00 in Yerevan, and book it."""
    await opens_time(parent, label)
    await parent.taps("Book")
    parent.sees("parent-consultations-booked")


async def rows(world: World, model: Any) -> list[Any]:
    """Everything in one table."""
    async with world.database() as session:
        return list((await session.scalars(select(model).order_by(model.id))).all())


# ---- the main path --------------------------------------------------------------------------------------------------


async def test_from_a_published_time_to_a_summary_that_helped(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    sona.sees("1 time is published.")
    await books(anna)
    anna.sees("7:00\u202fPM–7:45\u202fPM (time in: Yerevan)")
    anna.sees(LINK)
    sona.sees("specialist-consultations-booked")
    sona.sees("Family: English · Armenia")
    sona.does_not_see("Anna")
    start = datetime.combine(in_days(world, 3), time(15), UTC)
    await moves_to(world, start - timedelta(days=1) + timedelta(minutes=1))
    anna.sees("parent-consultations-near-day")
    sona.sees("parent-consultations-near-day")
    await moves_to(world, start - timedelta(hours=2) + timedelta(minutes=1))
    anna.sees("parent-consultations-near-hours")
    sona.sees("parent-consultations-near-hours")
    await moves_to(world, start + timedelta(hours=1))
    await sona.taps("specialist-consultations-they-came")
    await sona.taps("specialist-consultations-write-summary")
    sona.sees("The family reads: English.")
    await sona.writes("She points with her eyes. Two cards are enough to begin.")
    await sona.taps("specialist-consultations-send")
    anna.sees("Two cards are enough to begin.")
    anna.sees("parent-consultations-helped")
    await anna.taps("5")
    await anna.writes("We use the cards now")
    anna.sees("parent-consultations-thanks")
    booking = (await rows(world, Booking))[0]
    assert (booking.state, booking.rating, booking.comment) == ("met", 5, "We use the cards now")


async def moves_to(world: World, then: datetime) -> None:
    """Let time pass up to this instant."""
    await world.time_passes(seconds=(then - world.clock.now()).total_seconds())
