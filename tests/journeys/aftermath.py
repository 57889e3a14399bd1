"""An event with families that is over: who came, who did not, and the host at the desk."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select

from features.booking.models import Booking
from features.doors import actions
from features.events.models import Event
from tests.driver import Human, World
from tests.journeys.gatherings import event, opens, organizer
from tests.journeys.hours import start_of, until
from tests.journeys.people import consented

MORNING_AFTER = timedelta(hours=16)
"""After the end: the event of the journeys ends at 20:00 in Yerevan, so this is noon of the next day there."""


async def joins(world: World, number: int, name: str = "Anna", language: str = "en") -> Human:
    """A family that has a place."""
    family = await consented(world, name, language)
    await opens(family, number)
    await family.taps("parent-booking-join")
    return family


async def gathering(
    world: World, families: int = 2, kind: str = "Workshop", when: str = "in 10 days 18:00"
) -> tuple[Human, int, list[Human]]:
    """A published event with families that have a place."""
    camille = await organizer(world)
    number = await event(camille, kind=kind, when=when)
    return camille, number, [await joins(world, number, f"Anna{each}") for each in range(families)]


async def end_of(world: World, number: int) -> datetime:
    """When the event ends."""
    async with world.database() as session:
        ends_at = await session.scalar(select(Event.ends_at).where(Event.id == number))
    assert ends_at is not None
    return ends_at


async def over(world: World, number: int, after: timedelta = MORNING_AFTER) -> None:
    """Go to so long after the end."""
    await until(world, await end_of(world, number) + after)


async def come(world: World, host: Human, number: int, guests: Iterable[Human]) -> None:
    """These families are let in at the door."""
    await until(world, await start_of(world, number))
    for guest in guests:
        async with world.app.around.db.write() as session:
            actor, family = await world.actor(host, session), await world.actor(guest, session)
            mine = select(Booking.id).where(Booking.event_id == number, Booking.person_id == family.id)
            booking_id = (await session.execute(mine)).scalar_one()
            await actions.admit_by_name(session, actor, booking_id=booking_id, now=world.clock.now())
    await world.settle()


async def at_desk(host: Human, number: int) -> None:
    """The host opens what is around the event."""
    await host.writes("/manage")
    await host.taps("organizer-events-open")
    title = next(
        button["text"]
        for row in host.messages[-1].reply_markup["inline_keyboard"]
        for button in row
        if button.get("callback_data") == f"hf:{number}"
    )
    await host.taps(title)
    await host.taps("organizer-afterwards-open")


def files_of(human: Human) -> list[str]:
    """The kinds of files the bot sent, in their order."""
    return [one.media.kind for one in human.messages if one.media]


def document_of(human: Human) -> bytes:
    """The newest file the bot sent."""
    media = next(one.media for one in reversed(human.messages) if one.media)
    return bytes(human.world.box.world.files.by_id[media.file_id].data)
