"""Announcements on their way: paused, stopped, doubtful, asleep, unwanted, scheduled; and nobody gets one twice."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from core.actor import Role
from core.outbox import Kind, outbox
from features.broadcasts import delivery, publishing
from features.broadcasts.models import Broadcast, Recipient
from features.broadcasts.refusals import OwnAnnouncement
from features.people.models import Person
from tests.driver import Human, World
from tests.driver.world import running_world
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import (
    WORDS,
    begins,
    drafts,
    fates,
    lives,
    noon,
    organizer,
    publishes,
    state,
)

RATE = 5.0


@pytest.fixture
async def slow(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A bot that sends five messages a second."""
    async with running_world(database_url, tmp_path, send_rate=RATE) as made:
        yield made


async def families(world: World, number: int) -> list[Human]:
    """Families with phones, who agreed without going through the first screens."""
    now, made = world.clock.now(), [await world.person(f"Family {one}") for one in range(number)]
    async with world.app.around.db.write() as session:
        session.add_all(
            Person(
                telegram_id=human.id,
                app_language="en",
                country="AM",
                zone="Asia/Yerevan",
                consent_version="1",
                created_at=now,
                seen_at=now,
            )
            for human in made
        )
    return made


def reached(some: list[Human], but: int = 0) -> int:
    """How many have the announcement; nobody has it twice. but: messages that only name it, each."""
    counts = [sum(WORDS in message.text for message in human.messages) - but for human in some]
    assert max(counts) <= 1
    return sum(counts)


async def half_way(world: World, nare: Human, some: list[Human], number: int) -> None:
    """Let it begin, and wait until so many have it."""
    world.clock.advance(timedelta(seconds=61))
    await world.box.wait_for(lambda: reached(some) >= number and nare.offers("Pause"), 30)


# ---- steering ---------------------------------------------------------------------------------------------------------


async def test_pause_holds_from_the_next_message_on_and_resume_goes_on(slow: World) -> None:
    some = await families(slow, 14)
    nare = await organizer(slow)
    await publishes(nare)
    await half_way(slow, nare, some, 3)
    await nare.taps("Pause", settle=False)
    await nare.taps("Pause")
    nare.sees("organizer-broadcasts-not-running")
    had = reached(some)
    assert 3 <= had < 14
    await slow.time_passes(seconds=10)
    assert reached(some) == had
    assert await state(slow) == "paused"
    nare.sees("organizer-broadcasts-progress", number=1, state="paused")
    await nare.taps("Resume")
    await slow.time_passes(seconds=5)
    assert reached(some) == 14
    assert await fates(slow) == {"sent": 14}
    assert await state(slow) == "done"


async def test_stop_cancels_who_waits_and_the_sum_stays_whole(slow: World) -> None:
    some = await families(slow, 14)
    nare = await organizer(slow)
    await publishes(nare)
    await half_way(slow, nare, some, 3)
    await nare.taps("Stop")
    had = reached(some)
    await slow.time_passes(seconds=10)
    await slow.time_passes(seconds=1)
    assert reached(some) == had
    assert await fates(slow) == {"sent": had, "cancelled": 14 - had}
    assert await state(slow) == "stopped"
    nare.sees(
        "organizer-broadcasts-counts", sent=had, left=0, blocked=0, failed=0, cancelled=14 - had, unknown=0
    )


async def test_one_message_shows_how_far_it_is(slow: World) -> None:
    some = await families(slow, 20)
    nare = await organizer(slow)
    await publishes(nare)
    await half_way(slow, nare, some, 1)
    began = [message.id for message in nare.messages if "▓" in message.text or "░" in message.text]
    assert len(began) == 1
    await slow.time_passes(seconds=4)
    await slow.time_passes(seconds=1)
    bars = [message for message in nare.messages if "▓" in message.text]
    assert [message.id for message in bars] == began
    assert "100 %" in bars[0].text
    edits = [
        event
        for event in slow.box.history
        if event["event"] == "call" and event["method"] == "editMessageText"
    ]
    assert edits


async def test_an_answer_overtakes_an_announcement(slow: World) -> None:
    some = await families(slow, 30)
    nare = await organizer(slow)
    await publishes(nare)
    await half_way(slow, nare, some, 3)
    asked = slow.box.clock.now()
    await slow.box.say(some[-1].id, "/help")
    await slow.box.wait_for(lambda: any("/ask" in message.text for message in some[-1].messages), 10)
    assert slow.box.clock.now() - asked < timedelta(seconds=3)
    assert reached(some) < 30
    await nare.taps("Stop")


# ---- what may go wrong ------------------------------------------------------------------------------------------------


async def test_who_blocks_meanwhile_is_marked_and_the_rest_goes_on(world: World) -> None:
    some = await families(world, 4)
    nare = await organizer(world)
    await publishes(nare)
    await some[1].blocks()
    async with world.app.around.db.write() as session:  # we have not heard of it yet
        await session.execute(update(Person).values(unreachable_since=None))
    await begins(world)
    assert await fates(world) == {"sent": 3, "blocked": 1}
    nare.sees("organizer-broadcasts-counts", sent=3, left=0, blocked=1, failed=0, cancelled=0, unknown=0)


async def test_whoever_is_known_to_have_blocked_us_is_not_called(world: World) -> None:
    some = await families(world, 2)
    nare = await organizer(world)
    await publishes(nare)
    await nare.taps("Send now")
    async with world.app.around.db.write() as session:
        gone = update(Person).where(Person.telegram_id == some[0].id)
        await session.execute(gone.values(unreachable_since=world.clock.now(), zone="Asia/Yerevan"))
    await begins(world)
    assert reached(some) == 1


async def test_who_erases_everything_before_it_reaches_them_gets_nothing(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await publishes(nare)
    await asleep(world, anna)
    await begins(world)
    assert await fates(world) == {"waiting": 1}
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(hours=10)
    await world.time_passes(seconds=4)
    anna.does_not_see(WORDS)
    assert await fates(world) == {"cancelled": 1}
    async with world.database() as session:
        assert await session.scalar(select(Recipient.country)) is None


async def asleep(world: World, human: Human) -> None:
    """Let the person's clock show midnight now."""
    hours = (24 - world.clock.now().hour) % 24
    await lives(world, human, zone=f"Etc/GMT{-hours:+d}" if hours <= 12 else f"Etc/GMT{24 - hours:+d}")


@pytest.mark.parametrize(
    ("fault", "arrives"),
    [
        ({"kind": "reset_after_write"}, 1),
        ({"kind": "cut_after_headers"}, 1),
        ({"kind": "html502"}, 0),
        ({"kind": "status", "code": 500}, 0),
    ],
    ids=["reset", "cut", "502", "500"],
)
async def test_a_doubtful_one_is_never_sent_again_by_itself(
    world: World, fault: dict[str, Any], arrives: int
) -> None:
    some = await families(world, 3)
    nare = await organizer(world)
    await publishes(nare)
    world.box.faults.add("sendMessage", chat_id=some[0].id, **fault)
    await begins(world)
    await world.time_passes(minutes=10)
    assert await fates(world) == {"sent": 2, "unknown": 1}
    assert reached(some[:1]) == arrives
    await nare.taps("Send to unknown again (1)")
    await world.time_passes(seconds=4)
    assert sum(WORDS in message.text for message in some[0].messages) == arrives + 1
    assert await fates(world) == {"sent": 3}


async def test_sending_again_by_itself_is_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "Kind", type("Kinds", (), {"NO_REPEAT": Kind.MUST_ARRIVE}))
    some = await families(world, 2)
    nare = await organizer(world)
    await publishes(nare)
    world.box.faults.add("sendMessage", chat_id=some[0].id, kind="reset_after_write")
    await begins(world)
    await world.time_passes(minutes=1)
    assert sum(WORDS in message.text for message in some[0].messages) == 2


async def test_what_telegram_refuses_for_good_pauses_by_itself(slow: World) -> None:
    some = await families(slow, 60)  # more than are tried while a busy machine comes to look
    nare = await organizer(slow)
    await publishes(nare)
    for human in some:
        slow.box.faults.add(
            "sendMessage", chat_id=human.id, kind="status", code=400, description="Bad Request: no"
        )
    await slow.time_passes(seconds=61)
    await slow.time_passes(seconds=4)
    assert await state(slow) == "paused"
    nare.sees("organizer-broadcasts-refused")
    found = await fates(slow)
    assert found["waiting"]
    assert found["failed"] >= 5
    assert not reached(some)


async def test_too_many_requests_only_delay_it(world: World) -> None:
    some = await families(world, 6)
    nare = await organizer(world)
    await publishes(nare)
    world.box.faults.add("sendMessage", times=2, kind="status", code=429, retry_after=1)
    await begins(world)
    await world.box.wait_for(lambda: reached(some) == 6, 20)
    await world.time_passes(seconds=4)
    assert await fates(world) == {"sent": 6}


async def test_a_restart_goes_on_where_it_was(database_url: str, tmp_path: Path) -> None:
    async with running_world(database_url, tmp_path, send_rate=RATE) as first:
        some = await families(first, 10)
        nare = await organizer(first)
        await publishes(nare)
        await half_way(first, nare, some, 3)
        keys = first.app.settings.secret_keys
    had, ids = reached(some), [human.id for human in some]
    async with running_world(database_url, tmp_path, secret_keys=keys) as second:
        for one in ids:
            second.box.add_user("Family", "en", user_id=one)
        second.box.add_user("Nare", "en", user_id=nare.id)
        await noon(second)
        await second.time_passes(minutes=5)
        await second.time_passes(seconds=4)
        later = [sum(WORDS in m.text for m in second.box.chat(one).messages) for one in ids]
        assert max(later) <= 1
        assert sum(later) + had >= 10
        assert await fates(second) == {"sent": 10}


# ---- what people want -------------------------------------------------------------------------------------------------


async def test_one_tap_under_an_announcement_stops_them_all(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    nare = await organizer(world)
    await publishes(nare)
    await begins(world)
    await anna.taps("Stop announcements")
    anna.sees(WORDS)
    anna.sees("parent-broadcasts-stopped")
    await nare.writes("/manage")
    await nare.taps("Announcements")
    async with world.database() as session:
        title = await session.scalar(select(Broadcast.begun_at))
    assert title
    await nare.taps(next(b["text"] for b in _buttons(nare) if b["text"].startswith("№1")))
    nare.sees("organizer-broadcasts-stopped-by", count=1)
    await publishes(nare, "The second one.")
    await begins(world)
    vera.sees("The second one.")
    anna.does_not_see("The second one.")
    await anna.taps("parent-broadcasts-again")
    await publishes(nare, "The third one.")
    await begins(world)
    anna.sees("The third one.")


def _buttons(human: Human) -> list[dict[str, str]]:
    rows = [row for m in human.messages for row in (m.reply_markup or {}).get("inline_keyboard", [])]
    return [button for row in rows for button in row]


async def test_not_for_a_month(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await publishes(nare)
    await begins(world)
    await anna.taps("parent-broadcasts-mute")
    await publishes(nare, "The second one.")
    nare.sees("organizer-broadcasts-nobody")
    await world.time_passes(days=31)
    await noon(world)
    await nare.taps("Publish")
    await begins(world)
    anna.sees("The second one.")


async def test_at_night_it_waits_for_the_morning_and_my_says_so(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await asleep(world, anna)
    await drafts(nare)
    nare.sees("organizer-broadcasts-asleep", count=1)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    anna.does_not_see(WORDS)
    await anna.writes("/my")
    assert "1 announcement is on its way" in anna.newest
    assert WORDS in anna.newest
    await world.time_passes(hours=7)
    assert reached([anna], but=1) == 0
    await world.time_passes(hours=2)
    assert reached([anna], but=1) == 1


async def test_what_is_urgent_comes_at_night_and_only_an_owner_says_so(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await asleep(world, anna)
    await drafts(nare)
    assert not nare.offers("organizer-broadcasts-urgent")
    mher = await organizer(world, "Mher", Role.OWNER)
    await asleep(world, anna)
    await drafts(mher)
    await mher.taps("organizer-broadcasts-urgent")
    await mher.writes("The water is poisoned")
    mher.sees("organizer-broadcasts-urgent-line", reason="The water is poisoned")
    await mher.taps("Preview")
    await mher.taps("Publish")
    await begins(world)
    anna.sees(WORDS)


async def test_quiet_hours_are_everybodys_own_choice(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await asleep(world, anna)
    await anna.writes("/settings")
    await anna.taps("parent-settings-night")
    await anna.taps("none")
    anna.sees("parent-settings-line-night", value="none")
    await publishes(nare)
    await begins(world)
    anna.sees(WORDS)


async def test_stopping_calls_back_what_waits(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await asleep(world, anna)
    await publishes(nare)
    await begins(world)
    await anna.writes("/settings")
    await anna.taps("parent-broadcasts-open")
    await anna.taps("Stop announcements")
    await world.time_passes(hours=12)
    await world.time_passes(seconds=4)
    anna.does_not_see(WORDS)
    assert await fates(world) == {"cancelled": 1}


async def test_nobody_gets_more_in_a_week_than_the_pack_allows(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    most = world.app.around.pack.announcements_a_week
    for number in range(most):
        await publishes(nare, f"News {number}")
        await begins(world)
    await drafts(nare, "One too many")
    nare.sees("organizer-broadcasts-enough", count=1)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    anna.does_not_see("One too many")
    assert (await fates(world))["cancelled"] == 1
    await world.time_passes(days=8)
    await noon(world)
    await publishes(nare, "A week later")
    await begins(world)
    anna.sees("A week later")


# ---- when -------------------------------------------------------------------------------------------------------------


def local(world: World, **step: float) -> datetime:
    """The wall clock in UTC after so much time."""
    return world.clock.now() + timedelta(**step)


async def schedules(nare: Human, words: str) -> None:
    """Write, look, name the moment."""
    await drafts(nare)
    await nare.taps("Preview")
    await nare.taps("Schedule")
    await nare.writes(words)


async def test_it_begins_at_its_time(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await schedules(nare, f"{local(world, hours=3):%H:%M}")
    await nare.taps("Mine (UTC)")
    await nare.taps("Publish")
    await begins(world)
    anna.does_not_see(WORDS)
    await world.time_passes(hours=3)
    await world.time_passes(seconds=1)
    anna.sees(WORDS)


async def test_nine_in_the_morning_by_everybodys_own_clock(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    await lives(world, vera, zone="Europe/Paris", country="FR")
    nare = await organizer(world)
    await schedules(nare, "tomorrow 09:00")
    await nare.taps("organizer-broadcasts-clock-own")
    await nare.taps("Publish")
    nine = (world.clock.now() + timedelta(days=1)).replace(hour=5, minute=1)  # nine in Yerevan
    await world.time_passes(seconds=(nine - world.clock.now()).total_seconds())
    await world.time_passes(seconds=1)
    anna.sees(WORDS)
    vera.does_not_see(WORDS)
    await world.time_passes(hours=3)
    vera.sees(WORDS)


async def test_moments_that_cannot_be_are_refused(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await schedules(nare, "whenever you like")
    nare.sees("organizer-broadcasts-when-unclear")
    await nare.writes(f"today {local(world, hours=-2):%H:%M}")
    nare.sees("organizer-broadcasts-past")
    await lives(world, nare, zone="Europe/Paris")
    year = world.clock.now().year + 1
    last = max(day for day in range(25, 32) if datetime(year, 3, day).weekday() == 6)  # noqa: DTZ001 (a day, no instant)
    await nare.writes(f"{year}-03-{last} 02:30")
    nare.sees("organizer-broadcasts-gap")
    await nare.taps("organizer-broadcasts-at-once")
    nare.sees("organizer-broadcasts-when-once")


async def test_one_draft_at_a_time(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await schedules(nare, f"{local(world, hours=3):%H:%M}")
    await nare.taps("Mine (UTC)")
    await nare.taps("Publish")
    await drafts(nare, "Another one")
    await nare.taps("organizer-broadcasts-take-back")
    nare.sees("organizer-broadcasts-another-draft")
    assert await nare.writes("/broadcast")
    nare.sees("organizer-broadcasts-draft")


async def test_the_second_person_is_another_one(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await publishes(nare)
    async with world.app.around.db.write() as session:
        await session.execute(update(Broadcast).values(state="waiting"))
        mine = await world.actor(nare, session)
    async with world.app.around.db.write() as session:
        with pytest.raises(OwnAnnouncement):
            await publishing.decide(session, mine, broadcast_id=1, confirmed=True, now=world.clock.now())
    async with world.database() as session:
        assert await session.scalar(select(outbox.c.id).where(outbox.c.key.like("bc:%"))) is None
    assert Role.ORGANIZER in mine.roles
