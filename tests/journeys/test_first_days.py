"""The first days after a diagnosis, from the library: ten small steps, by hand or one each morning."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from core.outbox import outbox
from core.text import pick
from features.library.models import Walk
from tests.driver import Human, World
from tests.journeys.people import consented

YEREVAN = ZoneInfo("Asia/Yerevan")
MORNING = time(10, 5)


async def morning_comes(world: World, at: time = MORNING, zone: ZoneInfo = YEREVAN) -> None:
    """Move to this hour of the next day, by the clock of that place."""
    local = world.clock.now().astimezone(zone)
    then = datetime.combine(local.date() + timedelta(days=1), at, zone)
    await world.time_passes(seconds=(then - local).total_seconds())


def title(world: World, number: int, language: str = "en") -> str:
    """The name of a step."""
    return pick(world.app.around.pack.first_days[number - 1].names, language)


def told(human: Human, words: str) -> int:
    """In how many messages these words stand."""
    return sum(words in message.text for message in human.messages)


async def walking(world: World) -> Human:
    """A family that asked for a step each morning."""
    anna = await consented(world)
    await anna.writes("/cancel")
    await anna.taps("parent-first-days-open")
    anna.sees(title(world, 1))
    await anna.taps("parent-first-days-begin")
    anna.sees("parent-first-days-begun")
    return anna


async def test_a_step_comes_each_morning_and_only_then(world: World) -> None:
    anna = await walking(world)
    await morning_comes(world, time(9, 0))
    anna.does_not_see(title(world, 2))
    await world.time_passes(hours=1, minutes=5)
    anna.sees(title(world, 2))
    await world.time_passes(hours=2)
    anna.does_not_see(title(world, 3))
    await morning_comes(world)
    anna.sees(title(world, 3))


async def test_two_sweeps_send_a_step_once(world: World) -> None:
    anna = await walking(world)
    await morning_comes(world)
    await world.time_passes(minutes=1)
    await world.time_passes(minutes=1)
    assert told(anna, title(world, 2)) == 1


async def test_the_tenth_step_is_the_last(world: World) -> None:
    anna = await walking(world)
    for _ in range(12):
        await morning_comes(world)
    assert told(anna, "Step 10 of 10") == 1
    anna.sees("parent-first-days-end")
    async with world.database() as session:
        assert await session.scalar(select(Walk.state)) == "done"


async def test_a_missed_morning_is_made_up_on_the_next(world: World) -> None:
    anna = await walking(world)
    await morning_comes(world, time(22, 0))
    anna.does_not_see(title(world, 2))
    await morning_comes(world)
    anna.sees(title(world, 2))
    anna.does_not_see(title(world, 3))


async def test_pause_and_go_on(world: World) -> None:
    anna = await walking(world)
    await anna.taps("parent-first-days-pause")
    anna.sees("parent-first-days-paused")
    await morning_comes(world)
    await morning_comes(world)
    anna.does_not_see(title(world, 2))
    await anna.taps("parent-first-days-go-on")
    await morning_comes(world)
    anna.sees(title(world, 2))


async def test_stop_is_one_tap_from_the_morning_message(world: World) -> None:
    anna = await walking(world)
    await morning_comes(world)
    await anna.taps("parent-first-days-stop")
    anna.sees("parent-first-days-stopped")
    await morning_comes(world)
    anna.does_not_see(title(world, 3))
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Walk)) == 0


async def test_what_was_read_by_hand_does_not_come_again(world: World) -> None:
    anna = await walking(world)
    await anna.taps("parent-first-days-open")
    await anna.taps("parent-first-days-next")
    anna.sees(title(world, 2))
    await morning_comes(world)
    anna.sees(title(world, 3))
    assert told(anna, title(world, 2)) == 1


async def test_the_morning_is_the_familys_own(world: World) -> None:
    anna = await walking(world)
    await anna.writes("/settings")
    await anna.taps("parent-settings-country")
    await anna.taps("France")
    await morning_comes(world)
    anna.does_not_see(title(world, 2))
    await world.time_passes(hours=3)
    anna.sees(title(world, 2))


async def test_by_hand_without_agreeing_nothing_is_kept(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/start")
    await anna.taps("English")
    await anna.writes("/cancel")
    await anna.taps("parent-first-days-open")
    await anna.taps("parent-first-days-next")
    anna.sees(title(world, 2))
    await anna.taps("parent-first-days-begin")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Walk)) == 0
    await anna.taps("common-consent-agree")
    await anna.taps("parent-first-days-begin")
    anna.sees("parent-first-days-begun")


async def test_a_step_leads_to_its_article(world: World) -> None:
    anna = await walking(world)
    await anna.taps("parent-first-days-open")
    await anna.taps("parent-first-days-read")
    anna.sees("The first days after a diagnosis")


async def test_a_step_is_worth_nothing_after_its_day(world: World) -> None:
    await walking(world)
    await morning_comes(world)
    async with world.database() as session:
        query = select(outbox.c.useful_until).where(outbox.c.notice == "MorningStep")
        until = (await session.execute(query)).scalar_one()
    assert until.astimezone(YEREVAN).time() == time()
