"""Reminders: a week, a day and two hours before, by the family's own clock; dropped when they are no longer true."""

from datetime import timedelta

from sqlalchemy import select

from core.outbox import outbox
from features.events import publishing
from features.events.models import Event
from features.reminders.models import Reminder, ReminderWish, State
from features.reminders.notices import ReminderDue
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE, event, opens, organizer
from tests.journeys.hours import moves, start_of, unseen, until
from tests.journeys.people import consented

WEEK, DAY, TWO_HOURS = timedelta(days=7), timedelta(days=1), timedelta(hours=2)
MINUTE = timedelta(minutes=1)


async def joined(world: World, when: str = "in 10 days 18:00") -> tuple[Human, Human, int]:
    """An organizer, a family that comes, and the event."""
    camille = await organizer(world)
    number = await event(camille, when=when)
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    return camille, anna, number


async def reminders(world: World, *states: State) -> list[int]:
    """The leads of the reminders in these states, as they are due."""
    async with world.database() as session:
        query = select(Reminder.lead).where(Reminder.state.in_(states or list(State)))
        return list((await session.scalars(query.order_by(Reminder.due_at))).all())


async def sent(world: World) -> int:
    """How many reminders were put in the outbox."""
    async with world.database() as session:
        query = select(outbox.c.id).where(outbox.c.notice == ReminderDue.__name__)
        return len((await session.execute(query)).all())


async def test_a_family_is_reminded_a_week_a_day_and_two_hours_before_once_each(world: World) -> None:
    _, anna, number = await joined(world)
    start = await start_of(world, number)
    await until(world, start - WEEK - MINUTE)
    assert await sent(world) == 0
    await until(world, start - WEEK)
    anna.sees(f"In 7 days: {TITLE}")
    await until(world, start - DAY)
    anna.sees(f"Tomorrow: {TITLE}")
    await until(world, start - TWO_HOURS)
    anna.sees(f"Today: {TITLE}")
    anna.sees("6:00\u00a0PM (Yerevan)")
    anna.sees("Where: Yerevan")
    for _ in range(3):
        await world.time_passes(minutes=10)
    assert await sent(world) == 3
    assert await reminders(world, State.PUT) == [10_080, 1_440, 120]


async def test_an_early_morning_is_told_the_evening_before(world: World) -> None:
    _, anna, number = await joined(world, "in 10 days 08:30")
    start = await start_of(world, number)
    await until(world, start - TWO_HOURS - timedelta(hours=9, minutes=1))
    anna.does_not_see(f"Tomorrow: {TITLE} ")
    before = await sent(world)
    await until(world, start - TWO_HOURS - timedelta(hours=9) + MINUTE)
    assert await sent(world) == before + 1
    assert anna.newest.startswith(f"Tomorrow: {TITLE}")
    await until(world, start)
    assert await sent(world) == before + 1


async def test_the_clock_of_the_language_and_of_the_family(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    olga = await consented(world, "Ольга", "ru")
    await opens(olga, number)
    await olga.taps("parent-booking-join")
    await until(world, await start_of(world, number) - DAY)
    olga.sees("18:00 (Ереван)")
    assert olga.newest.startswith(f"Завтра: {TITLE}")
    entities = [one["type"] for one in olga.messages[-1].entities]
    assert "date_time" in entities


async def test_a_moved_event_is_reminded_of_anew_and_never_at_the_old_hour(world: World) -> None:
    camille, anna, number = await joined(world)
    start = await start_of(world, number)
    await until(world, start - WEEK)
    assert await sent(world) == 1
    await moves(world, camille, number, "in 12 days 17:00")
    later = await start_of(world, number)
    assert later > start
    await until(world, start - DAY)
    await until(world, start)
    assert await reminders(world, State.PUT) == [10_080, 10_080]
    await until(world, later - DAY)
    assert anna.newest.startswith(f"Tomorrow: {TITLE}")
    await until(world, later - TWO_HOURS)
    assert await sent(world) == 4
    assert 120 not in await reminders(world, State.WAITING)


async def test_what_waits_is_dropped_when_the_event_is_cancelled(world: World) -> None:
    camille, _, number = await joined(world)
    start = await start_of(world, number)
    await until(world, start - DAY - timedelta(hours=13))
    assert await reminders(world, State.WAITING) == [1_440]
    async with world.app.around.db.write() as session:
        host = await world.actor(camille, session)
        await publishing.cancel(session, host, event_id=number, now=world.clock.now())
    await until(world, start - TWO_HOURS)
    assert await sent(world) == 1
    assert await reminders(world, State.DROPPED) == [1_440]


async def test_who_gives_up_the_place_is_not_reminded(world: World) -> None:
    _, anna, number = await joined(world)
    start = await start_of(world, number)
    await until(world, start - DAY - timedelta(hours=13))
    await opens(anna, number)
    await anna.taps("Cancel my place")
    await anna.taps("Cancel my place")
    await until(world, start - TWO_HOURS)
    assert await sent(world) == 1


async def test_joining_late_brings_no_reminder_that_has_gone_by(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    start = await start_of(world, number)
    await until(world, start - timedelta(hours=20))
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    await until(world, start - timedelta(hours=19))
    assert await sent(world) == 0
    assert await reminders(world, State.SKIPPED) == [10_080, 1_440]
    await until(world, start - TWO_HOURS)
    assert await sent(world) == 1


async def test_a_family_chooses_its_own_reminders(world: World) -> None:
    _, anna, number = await joined(world)
    start = await start_of(world, number)
    await opens(anna, number)
    await anna.taps("Remind me")
    anna.sees("I'll remind you 7 days before, 1 day before, and 2 hours before.")
    await anna.taps("✓ 7 days before")
    await anna.taps("✓ 1 day before")
    await anna.taps("3 days before")
    anna.sees("I'll remind you 3 days before and 2 hours before.")
    await until(world, start - DAY)
    assert await sent(world) == 1
    await until(world, start - TWO_HOURS)
    assert await reminders(world, State.PUT) == [4_320, 120]


async def test_somebody_without_a_place_may_be_reminded_too_and_nobody_against_their_will(
    world: World,
) -> None:
    camille = await organizer(world)
    number = await event(camille)
    start = await start_of(world, number)
    anna, maria = await consented(world), await consented(world, "Maria")
    await opens(anna, number)
    await anna.taps("Remind me")
    anna.sees("parent-reminders-none")
    await anna.taps("1 day before")
    await opens(maria, number)
    await maria.taps("Join")
    await maria.taps("Remind me")
    for lead in ("✓ 7 days before", "✓ 1 day before", "✓ 2 hours before"):
        await maria.taps(lead)
    await until(world, start - DAY)
    anna.sees(f"Tomorrow: {TITLE}")
    maria.does_not_see(f"Tomorrow: {TITLE}")


async def test_the_organizer_changes_what_everybody_gets(world: World) -> None:
    camille, anna, number = await joined(world)
    start = await start_of(world, number)
    await camille.taps("← Back")
    await camille.taps("organizer-reminders-open")
    await camille.taps("✓ 7 days before")
    await camille.taps("✓ 2 hours before")
    await until(world, start - DAY)
    anna.sees(f"Tomorrow: {TITLE}")
    await until(world, start)
    assert await sent(world) == 1


async def test_after_an_outage_the_useful_ones_come_and_the_rest_is_told_to_the_organizer(
    world: World,
) -> None:
    camille, anna, number = await joined(world)
    start = await start_of(world, number)
    await unseen(world, start - timedelta(hours=1))
    await until(world, start - timedelta(minutes=59))
    assert anna.newest.startswith(f"Today: {TITLE}")
    assert await sent(world) == 1
    assert await reminders(world, State.EXPIRED) == [10_080, 1_440]
    camille.sees("1 family was not reminded of")


async def test_a_reminder_that_is_late_but_still_helps_is_sent(world: World) -> None:
    _, anna, number = await joined(world)
    start = await start_of(world, number)
    await unseen(world, start - WEEK + timedelta(hours=26))
    await until(world, start - WEEK + timedelta(hours=26, minutes=1))
    anna.sees(f"In 6 days: {TITLE}")
    assert await reminders(world, State.EXPIRED) == []


async def test_who_erased_everything_leaves_no_reminder_behind(world: World) -> None:
    _, anna, number = await joined(world)
    await opens(anna, number)
    await anna.taps("Remind me")
    await anna.taps("✓ 1 day before")
    await until(world, await start_of(world, number) - WEEK)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    async with world.database() as session:
        assert (await session.scalars(select(Reminder.id))).all() == []
        assert (await session.scalars(select(ReminderWish.id))).all() == []
        assert await session.scalar(select(Event.id)) == number


async def test_a_reminder_of_an_event_nobody_may_see_is_refused(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Remind me")
    await until(world, await start_of(world, number))
    await anna.taps("1 day before")
    assert await reminders(world) == []
    anna.sees("common-trouble-not-found")
