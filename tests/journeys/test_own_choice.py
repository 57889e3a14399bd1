"""What a person chooses for themselves: hours without a ring everywhere, nothing readable on a locked phone, not too much a week."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, update

from bot import sender
from core.actor import Role
from core.errors import NotFound
from core.outbox import outbox
from features.broadcasts import gathering
from features.broadcasts.models import Recipient
from features.consultations.models import Booking as Consultation
from features.consultations.models import Reminder as ConsultationReminder
from features.people import discreet, quiet
from features.people.models import Person
from features.reminders.models import Reminder, State
from tests.driver import Human, World
from tests.journeys import consulting
from tests.journeys.consulting import doctor
from tests.journeys.gatherings import TITLE, event, opens
from tests.journeys.gatherings import organizer as host
from tests.journeys.hours import moves, start_of, until
from tests.journeys.people import RARE, consented, passes, specialist
from tests.journeys.test_broadcasts import WORDS, begins, drafts, lives, noon, organizer, publishes

TWO_HOURS = timedelta(hours=2)
YEREVAN = ZoneInfo("Asia/Yerevan")


async def rests(human: Human, hours: str) -> None:
    """Choose quiet hours in the settings."""
    await human.writes("/settings")
    await human.taps("parent-settings-night")
    await human.taps(hours)


async def hides(human: Human) -> None:
    """Choose discreet messages in the settings."""
    await human.writes("/settings")
    await human.taps("parent-discreet-open")
    await human.taps("parent-discreet-turn-on")


def told(human: Human, words: str) -> int:
    """How many messages show these words."""
    return sum(words in message.text for message in human.messages)


# ---- quiet hours ------------------------------------------------------------------------------------------------------


async def test_the_settings_say_which_hours_are_quiet(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/settings")
    anna.sees("parent-settings-line-night", value="22:00-08:00")
    await rests(anna, "20:00-10:00")
    anna.sees("parent-settings-line-night", value="20:00-10:00")


async def test_a_reminder_keeps_the_hours_of_whoever_gets_it(world: World) -> None:
    camille = await host(world)
    number = await event(camille, when="in 10 days 08:30")
    anna, vera = await consented(world), await consented(world, "Vera")
    for family in (anna, vera):
        await opens(family, number)
        await family.taps("Join")
    await rests(vera, "none")
    start = await start_of(world, number)
    await until(world, start - TWO_HOURS - timedelta(minutes=1))
    before = [told(one, f"Tomorrow: {TITLE}") + told(one, f"Today: {TITLE}") for one in (anna, vera)]
    await until(world, start - TWO_HOURS + timedelta(minutes=1))
    after = [told(one, f"Tomorrow: {TITLE}") + told(one, f"Today: {TITLE}") for one in (anna, vera)]
    assert [later - first for first, later in zip(before, after, strict=True)] == [0, 1]


async def test_where_reminders_are_chosen_the_own_hours_stand(world: World) -> None:
    camille = await host(world)
    number = await event(camille)
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Remind me")
    anna.sees("parent-reminders-quiet", hours="22:00-08:00")
    await rests(anna, "20:00-10:00")
    await opens(anna, number)
    await anna.taps("Remind me")
    anna.sees("parent-reminders-quiet", hours="20:00-10:00")
    await rests(anna, "none")
    await opens(anna, number)
    await anna.taps("Remind me")
    assert "silent" not in anna.newest


async def test_reminders_that_are_planned_follow_a_new_choice(world: World) -> None:
    camille = await host(world)
    number = await event(camille, when="in 10 days 08:30")
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    start = await start_of(world, number)
    await until(world, start - timedelta(hours=14))
    assert await due(world) == [start - timedelta(hours=11)]  # half past nine the evening before
    await rests(anna, "none")
    await world.time_passes(seconds=31)
    assert await due(world) == [start - TWO_HOURS]


async def due(world: World) -> Sequence[datetime]:
    """When the reminders that wait will ring."""
    async with world.database() as session:
        return (await session.scalars(select(Reminder.due_at).where(Reminder.state == State.WAITING))).all()


async def test_a_change_of_an_event_waits_for_the_morning_somebody_chose(world: World) -> None:
    camille = await host(world)
    number = await event(camille)
    anna, vera = await consented(world), await consented(world, "Vera")
    for family in (anna, vera):
        await opens(family, number)
        await family.taps("Join")
    await rests(anna, "20:00-10:00")
    evening = datetime.combine(world.clock.now().astimezone(YEREVAN).date(), datetime.min.time(), YEREVAN)
    await until(world, evening + timedelta(days=1, hours=20, minutes=30))
    await moves(world, camille, number, "in 12 days 17:00")
    await world.time_passes(minutes=2)
    assert [told(one, "17:00") or told(one, "5:00") for one in (anna, vera)] == [0, 1]
    await until(world, evening + timedelta(days=2, hours=10, minutes=1))
    assert told(anna, "17:00") or told(anna, "5:00")


async def test_a_consultation_is_reminded_of_by_the_hours_of_each_side(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await consulting.noon(world)
    await consulting.publishes_one(world, sona, 4, "05:00")  # nine in Yerevan
    await consulting.books(anna, "9:00\u202fAM · Dr Sona")
    start = (await consulting.rows(world, Consultation))[0].starts_at
    assert start - TWO_HOURS not in await consultation_dues(world, anna)
    await rests(anna, "none")
    assert await consultation_dues(world, anna) == [start - timedelta(days=1), start - TWO_HOURS]
    await rests(anna, "20:00-10:00")
    assert await consultation_dues(world, anna) == [
        start - timedelta(hours=23),  # ten in the morning of the day before
        start - timedelta(hours=13, minutes=30),  # half past seven in the evening before
    ]


async def consultation_dues(world: World, human: Human) -> list[datetime]:
    """When this person is reminded of the consultation."""
    async with world.database() as session:
        query = (
            select(ConsultationReminder.due_at)
            .join(Person, Person.id == ConsultationReminder.person_id)
            .where(Person.telegram_id == human.id)
        )
        return list((await session.scalars(query.order_by(ConsultationReminder.due_at))).all())


async def test_hours_that_are_not_offered_are_refused(world: World) -> None:
    anna = await consented(world)
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        with pytest.raises(NotFound):
            await quiet.choose(session, actor, number=len(quiet.NIGHTS), now=world.clock.now())


# ---- nothing readable -------------------------------------------------------------------------------------------------


async def test_an_announcement_shows_no_word_before_a_tap(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    await hides(anna)
    nare = await organizer(world)
    await publishes(nare)
    await begins(world)
    assert anna.newest == "You have a message."
    anna.does_not_see(WORDS)
    vera.sees(WORDS)
    await anna.taps("parent-discreet-read")
    anna.sees(WORDS)
    assert anna.offers("Stop announcements")


async def test_an_answer_shows_no_word_before_a_tap(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await hides(anna)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-answer")
    await doctor.writes("Any pair that holds the ankle.")
    await doctor.taps("specialist-questions-send")
    assert anna.newest == "You have a message."
    anna.does_not_see("Any pair that holds the ankle.")
    await anna.taps("parent-discreet-read")
    anna.sees("Any pair that holds the ankle.")
    anna.does_not_see("You have a message.")
    assert anna.offers("parent-questions-solved")


async def test_the_control_without_the_cover_the_words_show(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "cover", lambda screen, _row: screen)
    doctor = await specialist(world)
    await hides(doctor)
    await passes(await consented(world))
    doctor.sees(RARE)


async def test_what_is_erased_goes_from_a_message_that_was_opened(world: World) -> None:
    doctor = await specialist(world)
    await hides(doctor)
    anna = await consented(world)
    await passes(anna)
    assert doctor.newest == "You have a message."
    await doctor.taps("parent-discreet-read")
    doctor.sees(RARE)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    doctor.does_not_see(RARE)


async def test_who_was_an_organizer_opens_nothing_of_it_any_more(world: World) -> None:
    nare = await organizer(world)
    await hides(nare)
    anna = await consented(world)
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-complaint")
    await anna.writes("Nobody came.")
    await anna.taps("parent-feedback-send-anonymous")
    assert nare.newest == "You have a message."
    await world.loses_role(nare, Role.ORGANIZER)
    covers = [message for message in nare.messages if message.text == "You have a message."]
    for cover in covers:
        act = cover.reply_markup["inline_keyboard"][0][0]["callback_data"]
        await world.box.tap(nare.id, cover.id, data=act)
        await world.settle()
    nare.sees("parent-discreet-gone")
    nare.does_not_see("Nobody came.")


async def test_switched_off_again_the_words_come_as_before(world: World) -> None:
    anna = await consented(world)
    await hides(anna)
    await anna.taps("parent-discreet-turn-off")
    nare = await organizer(world)
    await publishes(nare)
    await begins(world)
    anna.sees(WORDS)


async def test_nobody_opens_what_came_to_somebody_else(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    await hides(anna)
    await hides(vera)
    camille = await host(world)
    number = await event(camille)
    await opens(anna, number)
    await anna.taps("Join")
    await moves(world, camille, number, "in 12 days 17:00")
    await world.time_passes(minutes=2)
    assert anna.newest == "You have a message."
    async with world.database() as session:
        row = await session.scalar(
            select(outbox.c.id).where(outbox.c.notice == "EventMoved", outbox.c.state == "sent")
        )
        assert await discreet.covered(session, await actor_of(world, anna), row or 0) is not None
        assert await discreet.covered(session, await actor_of(world, vera), row or 0) is None
    async with world.app.around.db.write() as session:  # as an older version wrote it
        await session.execute(update(outbox).where(outbox.c.id == row).values({"values": {"event": 1}}))
    async with world.database() as session:
        assert await discreet.covered(session, await actor_of(world, anna), row or 0) is None


async def actor_of(world: World, human: Human) -> Any:
    """The person as the application knows them."""
    async with world.app.around.db.write() as session:
        return await world.actor(human, session)


async def test_what_is_no_longer_true_says_so(world: World) -> None:
    anna = await consented(world)
    await hides(anna)
    camille = await host(world)
    number = await event(camille)
    await opens(anna, number)
    await anna.taps("Join")
    await moves(world, camille, number, "in 12 days 17:00")
    await world.time_passes(minutes=2)
    async with world.app.around.db.write() as session:
        await session.execute(update(outbox).where(outbox.c.notice == "EventMoved").values(notice=None))
    await anna.taps("parent-discreet-read")
    anna.sees("parent-discreet-gone")


# ---- not too much -----------------------------------------------------------------------------------------------------


async def had_enough(world: World, nare: Human) -> int:
    """Fill the week of everybody; return how many announcements it took."""
    await monday(world)
    most = world.app.around.pack.announcements_a_week
    for number in range(most):
        await publishes(nare, f"News {number}")
        await begins(world)
    return most


async def monday(world: World) -> None:
    """Noon of the next Monday."""
    now = world.clock.now()
    days = (7 - now.weekday()) % 7 or 7
    await world.time_passes(days=days)
    await noon(world)


async def saturday(world: World) -> None:
    """Just after eleven in Yerevan on Saturday."""
    now = world.clock.now().astimezone(YEREVAN)
    day = now + timedelta(days=(5 - now.weekday()) % 7)
    await until(world, day.replace(hour=11, minute=1, second=0, microsecond=0))
    await world.time_passes(seconds=4)


async def test_what_was_too_much_comes_as_titles_on_saturday_and_opens_on_a_tap(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await had_enough(world, nare)
    await publishes(nare, "One <b>too</b> many\nCome at six.")
    await begins(world)
    await publishes(nare, "Another one")
    await begins(world)
    anna.does_not_see("One too many")
    await anna.writes("/my")
    assert "2 more come as titles" in anna.newest
    await saturday(world)
    anna.sees("parent-gathering-titles", count=2)
    assert told(anna, "Come at six.") == 0
    await anna.taps("One too many")
    assert told(anna, "Come at six.") == 1
    anna.sees("parent-gathering-titles", count=2)
    await world.time_passes(days=1)
    await world.time_passes(days=7)
    assert told(anna, "so I kept") == 1


async def test_who_stopped_meanwhile_gets_no_titles(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    nare = await organizer(world)
    await had_enough(world, nare)
    await publishes(nare, "One too many")
    await begins(world)
    await anna.taps("Stop announcements")
    await saturday(world)
    assert told(anna, "so I kept") == 0
    assert told(vera, "so I kept") == 1
    await anna.taps("parent-broadcasts-again")
    await world.time_passes(days=7)
    assert told(anna, "so I kept") == 0


async def test_titles_come_once_even_if_the_sweep_runs_again(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await had_enough(world, nare)
    await publishes(nare, "One too many")
    await begins(world)
    await saturday(world)
    async with world.app.around.db.write() as session:
        assert await gathering.gather(session, world.clock.now()) == 0
    await world.settle()
    assert told(anna, "so I kept") == 1


async def test_the_control_without_the_mark_titles_come_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await had_enough(world, nare)
    await publishes(nare, "One too many")
    await begins(world)
    await saturday(world)
    async with world.app.around.db.write() as session:
        await session.execute(update(Recipient).values(gathered_at=None))
    await world.time_passes(days=1)
    assert told(anna, "so I kept") == 2


async def test_titles_are_covered_on_a_discreet_phone(world: World) -> None:
    anna = await consented(world)
    await hides(anna)
    nare = await organizer(world)
    await had_enough(world, nare)
    await publishes(nare, "One too many")
    await begins(world)
    await saturday(world)
    assert anna.newest == "You have a message."
    await anna.taps("parent-discreet-read")
    anna.sees("parent-gathering-titles", count=1)


async def test_an_announcement_that_was_not_meant_for_somebody_does_not_open(world: World) -> None:
    vera = await consented(world, "Vera")
    await lives(world, vera, country="FR")
    tigran = await organizer(world, "Tigran", Role.COORDINATOR, country="AM")
    anna = await consented(world)
    await publishes(tigran)
    await begins(world)
    anna.sees(WORDS)
    async with world.app.around.db.write() as session:
        actor = await world.actor(vera, session)
        with pytest.raises(NotFound):
            await gathering.opened(session, actor, broadcast_id=1)


async def test_quiet_hours_and_covers_go_with_everything_that_is_erased(world: World) -> None:
    anna = await consented(world)
    await rests(anna, "20:00-10:00")
    await hides(anna)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    async with world.database() as session:
        row = (await session.execute(select(Person.quiet_from, Person.discreet))).one()
        assert tuple(row) == (None, False)
        assert await session.scalar(select(func.count()).select_from(Recipient)) == 0


async def test_the_urgent_one_comes_whatever_was_chosen_but_covered(world: World) -> None:
    anna = await consented(world)
    await hides(anna)
    await rests(anna, "20:00-10:00")
    mher = await organizer(world, "Mher", Role.OWNER)
    await until(world, world.clock.now().astimezone(YEREVAN).replace(hour=21, minute=0))
    await drafts(mher)
    await mher.taps("organizer-broadcasts-urgent")
    await mher.writes("The water is poisoned")
    await mher.taps("Preview")
    await mher.taps("Publish")
    await begins(world)
    assert anna.newest == "You have a message."
