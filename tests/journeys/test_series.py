"""Announcements over time: by an event, again and again, in a campaign, missed by an outage; what they came to; the live page."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import openpyxl
import pytest
from sqlalchemy import func, select, update

from core.actor import Role
from core.text import t
from features.broadcasts import campaigns, lateness, links, outcome, series, steering
from features.broadcasts.models import Broadcast, BroadcastText, Recipient, Wish
from features.events import publishing as events
from features.people.models import Person
from tests.driver import Human, World
from tests.driver.world import running_world
from tests.journeys import gatherings
from tests.journeys.hours import moves, unseen
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import WORDS, begins, drafts, fates, lives, organizer, state

PUBLIC = "https://bot.example.org"


async def one(world: World, number: int = 1) -> Broadcast:
    """An announcement as it stands."""
    async with world.database() as session:
        found = await session.get(Broadcast, number)
        assert found is not None
        return found


async def count(world: World) -> int:
    """How many announcements there are."""
    async with world.database() as session:
        return await session.scalar(select(func.count()).select_from(Broadcast)) or 0


async def names_moment(nare: Human, words: str, *, own: bool = False) -> None:
    """Schedule the draft."""
    await nare.taps("Schedule")
    await nare.writes(words)
    await nare.taps("organizer-broadcasts-clock-own" if own else "Mine (UTC)")


async def publishes(nare: Human) -> None:
    """Look and publish."""
    await nare.taps("Preview")
    await nare.taps("Publish")


def buttons_of(human: Human) -> list[str]:
    """The labels below the newest message."""
    return [b["text"] for row in (human.messages[-1].reply_markup or {})["inline_keyboard"] for b in row]


def copies(human: Human) -> int:
    """How often somebody has it."""
    return sum(WORDS in message.text for message in human.messages)


# ---- by an event ------------------------------------------------------------------------------------------------------


async def by_event(world: World, days: str = "3 days before the event") -> tuple[Human, int]:
    """An organizer with an event in ten days and an announcement that goes by it."""
    nare = await organizer(world)
    number = await gatherings.event(nare, when="in 10 days 18:00")
    await drafts(nare)
    await nare.taps("Schedule")
    await nare.taps("organizer-series-by-event")
    title = buttons_of(nare)[0]
    assert gatherings.TITLE in title
    await nare.taps(title)
    await nare.taps(days)
    return nare, number


async def test_three_days_before_an_event_it_goes_out_and_moves_with_it(world: World) -> None:
    anna = await consented(world)
    nare, number = await by_event(world)
    nare.sees("organizer-series-before", count=3)
    await publishes(nare)
    first = (await one(world)).starts_at
    await moves(world, nare, number, "in 12 days 18:00")
    await world.time_passes(minutes=2)
    moved = await one(world)
    assert first is not None
    assert moved.starts_at == first + timedelta(days=2)
    assert "now begins" in nare.sees("Announcement №1 now begins")
    await world.time_passes(seconds=(moved.starts_at - world.clock.now()).total_seconds() - 60)
    anna.does_not_see(WORDS)
    await world.time_passes(seconds=61)
    await world.time_passes(seconds=1)
    anna.sees(WORDS)


async def test_it_is_called_off_with_the_event_and_comes_back_with_it(world: World) -> None:
    anna = await consented(world)
    nare, number = await by_event(world)
    await publishes(nare)
    async with world.app.around.db.write() as session:
        actor = await world.actor(nare, session)
        await events.cancel(session, actor, event_id=number, now=world.clock.now())
    assert await state(world) == "stopped"
    async with world.app.around.db.write() as session:
        actor = await world.actor(nare, session)
        await events.take_back(session, actor, event_id=number, now=world.clock.now())
    assert await state(world) == "armed"
    await world.time_passes(minutes=2)
    nare.does_not_see("organizer-series-called-off", number=1)
    async with world.app.around.db.write() as session:
        actor = await world.actor(nare, session)
        await events.cancel(session, actor, event_id=number, now=world.clock.now())
    await world.time_passes(minutes=2)
    nare.sees("organizer-series-called-off", number=1)
    await world.time_passes(days=8)
    anna.does_not_see(WORDS)
    assert await state(world) == "stopped"


async def test_moved_so_near_that_its_day_is_gone_its_author_is_asked(world: World) -> None:
    anna = await consented(world)
    nare, number = await by_event(world)
    await publishes(nare)
    await moves(world, nare, number, "in 2 days 18:00")
    await world.time_passes(minutes=2)
    assert await state(world) == "missed"
    anna.does_not_see(WORDS)
    nare.sees("Announcement №1 was not sent.")
    await nare.taps("organizer-broadcasts-send-now")
    await begins(world)
    assert copies(anna) == 1


async def test_what_cannot_go_by_an_event_is_refused(world: World) -> None:
    await consented(world)
    nare, number = await by_event(world)
    await nare.taps("Schedule")
    await nare.taps("organizer-series-by-event")
    await nare.taps(buttons_of(nare)[0])
    await nare.taps("14 days before the event")
    nare.sees("organizer-series-event-too-near")
    await nare.taps("Schedule")
    await nare.taps("organizer-series-repeat")
    await nare.taps("organizer-series-every-week")
    nare.sees("organizer-series-needs-moment")
    async with world.app.around.db.write() as session:
        actor = await world.actor(nare, session)
        await events.cancel(session, actor, event_id=number, now=world.clock.now())
    await nare.writes("/broadcast")
    await publishes(nare)
    nare.sees("organizer-series-event-off")
    assert await state(world) == "draft"


# ---- again and again --------------------------------------------------------------------------------------------------


async def weekly(world: World, until: str | None = None) -> Human:
    """An organizer whose announcement comes every week from in three hours on."""
    nare = await organizer(world)
    await drafts(nare)
    await names_moment(nare, f"{world.clock.now() + timedelta(hours=3):%H:%M}")
    await nare.taps("Schedule")
    await nare.taps("organizer-series-repeat")
    await nare.taps("organizer-series-every-week")
    if until is None:
        await nare.taps("organizer-series-a-year")
    else:
        await nare.writes(until)
    await publishes(nare)
    return nare


async def test_it_comes_every_week_until_its_last_day(world: World) -> None:
    anna = await consented(world)
    nare = await weekly(world, "in 8 days")
    nare.sees("Again every week until")
    await world.time_passes(hours=3)
    await world.time_passes(seconds=5)
    assert copies(anna) == 1
    assert await count(world) == 2
    await world.time_passes(days=7)
    await world.time_passes(seconds=5)
    assert copies(anna) == 2
    await world.time_passes(days=7)
    await world.time_passes(seconds=5)
    assert (copies(anna), await count(world)) == (2, 2)
    assert await fates(world) == {"sent": 2}


async def test_the_next_one_is_made_once_however_often_it_is_looked_for(world: World) -> None:
    await consented(world)
    await weekly(world)
    await world.time_passes(hours=3)
    for _ in range(3):
        await world.time_passes(seconds=5)
    assert await count(world) == 2
    async with world.app.around.db.write() as session:  # the control: forgotten that it was made
        await session.execute(update(Broadcast).where(Broadcast.id == 1).values(continued=False))
    await world.time_passes(seconds=5)
    assert await count(world) == 3


async def test_the_next_one_carries_every_language(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes("По-русски")
    await names_moment(nare, f"{world.clock.now() + timedelta(hours=3):%H:%M}")
    await nare.taps("Schedule")
    await nare.taps("organizer-series-repeat")
    await nare.taps("organizer-series-every-month")
    await nare.taps("organizer-series-a-year")
    await publishes(nare)
    await world.time_passes(hours=3)
    await world.time_passes(seconds=5)
    async with world.database() as session:
        texts = select(BroadcastText.language, BroadcastText.html).where(BroadcastText.broadcast_id == 2)
        found = {row[0]: row[1] for row in (await session.execute(texts)).all()}
    assert found == {"en": WORDS, "ru": "По-русски"}


async def test_a_series_can_be_ended(world: World) -> None:
    anna = await consented(world)
    nare = await weekly(world)
    await world.time_passes(hours=3)
    await world.time_passes(seconds=5)
    await world.time_passes(seconds=5)
    await nare.taps("organizer-series-end")
    nare.sees("organizer-series-ended")
    await world.time_passes(days=7)
    await world.time_passes(seconds=5)
    assert copies(anna) == 1
    await nare.taps("organizer-series-end")
    nare.sees("organizer-broadcasts-not-running")


async def test_sent_now_the_series_keeps_its_day(world: World) -> None:
    anna = await consented(world)
    nare = await weekly(world)
    second = (await one(world)).starts_at
    await nare.taps("organizer-broadcasts-send-now")
    await begins(world)
    assert copies(anna) == 1
    assert second is not None
    assert (await one(world, 2)).starts_at == second + timedelta(days=7)


async def test_a_series_that_outgrew_one_persons_word_asks_for_a_second(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await consented(world)
    await weekly(world)
    olga = await world.staff(Role.OWNER, "Olga")
    monkeypatch.setattr(series, "SECOND_PERSON", 0)
    await world.time_passes(hours=3)
    await world.time_passes(seconds=5)
    assert (await one(world, 2)).state == "waiting"
    olga.sees("organizer-broadcasts-confirm-ask", count=1)


async def test_a_series_ends_when_its_author_may_write_no_more(world: World) -> None:
    anna = await consented(world)
    nare = await weekly(world)
    await world.time_passes(hours=3)
    await world.time_passes(seconds=5)
    await world.loses_role(nare, Role.ORGANIZER)
    await world.time_passes(days=7)
    await world.time_passes(seconds=5)
    assert copies(anna) == 1


async def test_a_last_day_nobody_can_read_leaves_the_form_open(world: World) -> None:
    nare = await organizer(world)
    await drafts(nare)
    await names_moment(nare, "in 20 days 09:00")
    await nare.taps("Schedule")
    await nare.taps("organizer-series-repeat")
    await nare.taps("organizer-series-every-week")
    await nare.writes("when the snow melts")
    nare.does_not_see("when the snow melts")
    assert (await one(world)).repeats == "weekly"
    await nare.writes("in 8 weeks")
    nare.sees("Again every week until")


# ---- an outage --------------------------------------------------------------------------------------------------------


async def scheduled(world: World) -> Human:
    """An organizer whose announcement begins in three hours."""
    nare = await organizer(world)
    await drafts(nare)
    await names_moment(nare, f"{world.clock.now() + timedelta(hours=3):%H:%M}")
    await publishes(nare)
    return nare


async def test_missed_by_hours_it_is_asked_about_and_not_sent(world: World) -> None:
    anna = await consented(world)
    nare = await scheduled(world)
    await unseen(world, world.clock.now() + timedelta(hours=6, minutes=5))
    await world.time_passes(seconds=5)
    await world.time_passes(seconds=5)
    assert (copies(anna), await state(world)) == (0, "missed")
    nare.sees("Announcement №1 was not sent.")
    await nare.writes("/broadcast")
    await nare.taps("organizer-broadcasts-take-back")
    assert await state(world) == "draft"


async def test_missed_by_less_it_goes_out(world: World) -> None:
    anna = await consented(world)
    await scheduled(world)
    await unseen(world, world.clock.now() + timedelta(hours=5))
    await world.time_passes(seconds=5)
    await world.time_passes(seconds=5)
    assert copies(anna) == 1


async def test_without_the_bound_it_would_go_out_silently_late(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lateness, "LATE", timedelta(days=30))
    anna = await consented(world)
    await lives(world, anna, zone="America/New_York")  # where it is day all the while
    await scheduled(world)
    await unseen(world, world.clock.now() + timedelta(hours=9))
    await world.time_passes(seconds=5)
    await world.time_passes(seconds=5)
    assert copies(anna) == 1


async def test_what_stood_still_for_hours_goes_on_only_when_its_author_says_so(
    database_url: str, tmp_path: Path
) -> None:
    async with running_world(database_url, tmp_path, send_rate=1.0) as world:
        some = [await consented(world, f"Family{number}") for number in range(4)]
        nare = await organizer(world)
        await drafts(nare)
        await publishes(nare)
        world.clock.advance(timedelta(seconds=61))
        await world.box.wait_for(lambda: sum(map(copies, some)) >= 1, 30)
        await world.app.clockwork.run_all()
        async with world.app.around.db.write() as session:  # as a death at this moment leaves it
            long_ago = world.clock.now() - timedelta(hours=5)
            await session.execute(update(Broadcast).values(told_at=long_ago))
            await session.execute(
                update(Recipient).where(Recipient.state == "waiting").values(not_before=long_ago)
            )
            assert await lateness.hold(session, world.clock.now()) == 1
        await world.settle()
        had = sum(map(copies, some))
        assert had < 4
        assert await state(world) == "paused"
        nare.sees("Announcement №1 stood still")
        await nare.taps("Resume")
        await world.settle()
        await world.time_passes(seconds=4)
        assert [copies(human) for human in some] == [1, 1, 1, 1]


# ---- everybody's own hour ---------------------------------------------------------------------------------------------


async def test_who_is_past_the_hour_gets_it_at_once_and_who_is_past_the_day_not_at_all(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    await lives(
        world, anna, zone="Asia/Kamchatka"
    )  # half past ten in the evening of the day before is over there
    await lives(world, vera, zone="Europe/Paris", country="FR")
    nare = await organizer(world)
    await drafts(nare)
    await names_moment(
        nare, "today 13:30", own=True
    )  # Paris: 12:00 UTC is 13:00 or 14:00; Kamchatka: midnight
    nare.sees("organizer-series-day-over", count=1)
    nare.sees("organizer-broadcasts-reaches", count=1)
    await publishes(nare)
    await begins(world)
    await world.time_passes(hours=1)
    assert (copies(anna), copies(vera)) == (0, 1)
    assert await fates(world) == {"sent": 1, "cancelled": 1}


async def test_where_the_clocks_jump_over_the_hour_it_is_said_where(world: World) -> None:
    anna = await consented(world)
    await lives(world, anna, zone="Europe/Paris")
    nare = await organizer(world)
    year = world.clock.now().year + 1
    last = max(day for day in range(25, 32) if datetime(year, 3, day).weekday() == 6)  # noqa: DTZ001 (a day, no instant)
    await drafts(nare)
    await names_moment(nare, f"{year}-03-{last} 02:30", own=True)
    nare.sees("organizer-series-gaps", zones="Paris")


# ---- a campaign, and what it came to ----------------------------------------------------------------------------------


async def in_campaign(world: World, nare: Human, country: str, name: str = "Rare disease week") -> None:
    """An announcement to one country, in a campaign."""
    await drafts(nare)
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-broadcasts-dim-country")
    await nare.taps(country)
    await nare.writes("/broadcast")
    await nare.taps("Schedule")
    await nare.taps("organizer-series-in-a-campaign")
    await nare.writes("  !? ")
    nare.sees("organizer-broadcasts-needs-words")
    await nare.writes(name)
    nare.sees("organizer-series-in-campaign", name=name)
    await publishes(nare)
    await begins(world)


async def test_a_campaign_over_two_countries_has_one_report(world: World) -> None:
    await consented(world)
    pierre = await consented(world, "Pierre")
    await lives(world, pierre, country="FR")
    nare = await organizer(world)
    await in_campaign(world, nare, "Armenia")
    await in_campaign(world, nare, "France")
    assert (await one(world)).campaign_id == (await one(world, 2)).campaign_id
    await nare.taps("organizer-series-more")
    await nare.taps("organizer-series-whole-campaign")
    nare.sees("organizer-series-campaign", name="Rare disease week", count=2)
    nare.sees("organizer-series-delivered", part=2, whole=2)
    nare.sees("Armenia: 1 of 1")
    nare.sees("France: 1 of 1")
    levon = await world.staff(Role.COORDINATOR, "Levon", country="KZ")
    async with world.database() as session:
        actor = await world.actor(levon, session)
        assert await campaigns.members_of(session, actor, (await one(world)).campaign_id or 0) == []


async def test_the_outcome_says_who_has_it_opened_it_joined_and_stopped(world: World) -> None:
    anna, vera, maria = [await consented(world, name) for name in ("Anna", "Vera", "Maria")]
    nare, number = await by_event(world)
    await publishes(nare)
    await nare.taps("organizer-broadcasts-send-now")
    await begins(world)
    around = world.app.around
    async with around.db.write() as session:
        actor = await world.actor(anna, session)
        assert await outcome.opened(session, actor, broadcast_id=1, now=world.clock.now())
        assert not await outcome.opened(session, actor, broadcast_id=1, now=world.clock.now())
        assert not await outcome.opened(session, actor, broadcast_id=99, now=world.clock.now())
    await gatherings.opens(vera, number)
    await vera.taps("Join")
    await maria.taps("Stop announcements")
    await nare.taps("organizer-series-more")
    nare.sees("organizer-series-delivered", part=3, whole=3)
    nare.sees("organizer-series-opened", count=1)
    nare.sees("organizer-series-joined", count=1)
    nare.sees("organizer-series-stopped", count=1)
    nare.sees("English: 3 of 3")
    nare.sees("others, or not said: 3 of 3")
    await nare.taps("organizer-series-table")
    book = openpyxl.load_workbook(BytesIO(newest_file(nare)))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[0][:4] == ("Group", "Recipients", "Delivered", "Opened by a tap")
    assert rows[1][:6] == ("English", 3, 3, 1, 1, 1)
    assert [len(sheet._charts) for sheet in book.worksheets] == [1, 1, 1]
    await nare.taps("organizer-series-chart")
    assert newest_file(nare).startswith(b"\x89PNG")


def newest_file(human: Human) -> bytes:
    """The newest file the bot sent."""
    media = next(message.media for message in reversed(human.messages) if message.media)
    return bytes(human.world.box.world.files.by_id[media.file_id].data)


async def test_who_stopped_announcements_is_no_failure_to_repeat(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    nare = await organizer(world)
    world.box.faults.add("sendMessage", times=1, kind="html502", chat_id=anna.id)
    world.box.faults.add("sendMessage", times=1, kind="html502", chat_id=vera.id)
    await drafts(nare)
    await publishes(nare)
    await begins(world)
    assert await fates(world) == {"unknown": 2}
    async with world.app.around.db.write() as session:
        person = await session.scalar(select(Person.id).where(Person.telegram_id == anna.id))
        session.add(Wish(person_id=person, stopped_at=world.clock.now()))
    async with world.app.around.db.write() as session:
        actor = await world.actor(nare, session)
        again = await steering.send_unknown_again(session, actor, broadcast_id=1, now=world.clock.now())
    assert again == 1
    await world.time_passes(seconds=4)
    assert (copies(anna), copies(vera)) == (0, 1)


# ---- the live page ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def public(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A bot with an address of its own that sends two messages a second."""
    async with running_world(database_url, tmp_path, send_rate=2.0, public_url=PUBLIC + "/") as made:
        yield made


async def running(world: World) -> tuple[Human, str]:
    """An announcement on its way, and the link its author got."""
    for number in range(6):
        await consented(world, f"<b>Family{number}</b>")
    nare = await organizer(world)
    await drafts(nare)
    await publishes(nare)
    world.clock.advance(timedelta(seconds=61))
    await world.box.wait_for(lambda: nare.offers("organizer-series-live-page"), 30)
    await nare.taps("organizer-series-live-page", settle=False)
    await world.box.wait_for(lambda: bool(addresses(nare)), 30)
    return nare, addresses(nare)[-1]


def addresses(human: Human) -> list[str]:
    """Where the buttons lead that open a page."""
    return [str(button["url"]) for button in buttons(human) if "url" in button]


def buttons(human: Human) -> list[dict[str, Any]]:
    """Every button on the screen."""
    rows = [row for m in human.messages for row in (m.reply_markup or {}).get("inline_keyboard", [])]
    return [button for row in rows for button in row]


async def fetched(world: World, address: str) -> tuple[int, str, Any]:
    """What a browser gets."""
    here = address.replace(PUBLIC, f"http://127.0.0.1:{world.app.port}")
    async with aiohttp.ClientSession() as session, session.get(here) as answer:
        return answer.status, await answer.text(), answer.headers


async def test_the_page_moves_until_it_is_over_and_names_nobody(public: World) -> None:
    _, link = await running(public)
    assert link.startswith(PUBLIC + "/announcements/")
    status, html, headers = await fetched(public, link)
    assert status == 200
    assert "Announcement №1" in html
    assert "Family" not in html
    assert headers["Cache-Control"] == "no-store"
    assert "script-src 'sha256-" in headers["Content-Security-Policy"]
    pacing = asyncio.ensure_future(ticking(public))
    _, stream, headers = await fetched(public, link + "/figures")
    pacing.cancel()
    assert headers["Content-Type"].startswith("text/event-stream")
    said = [json.loads(line[6:]) for line in stream.splitlines() if line.startswith('data: {"')]
    assert said[-1]["words"]["sent"] == "6"
    assert said[-1]["percent"] == 100
    assert len({one["percent"] for one in said}) >= 2
    assert "event: end" in stream


async def ticking(world: World) -> None:
    """Let the sweeps run while somebody watches."""
    while True:
        await asyncio.sleep(0.5)
        world.clock.advance(timedelta(seconds=0.5))
        await world.app.clockwork.run_all()


async def test_a_link_that_was_not_given_opens_nothing(public: World) -> None:
    nare, link = await running(public)
    gone = public.app.around.texts.label(t("public-progress-gone"), public.app.around.pack.fallback)
    forged = [
        link[:-1] + ("0" if link[-1] != "0" else "1"),
        link.replace("/announcements/1-", "/announcements/2-"),
        PUBLIC + "/announcements/1",
        PUBLIC + "/announcements/" + "1-1-9999999999-" + "0" * 64,
    ]
    for address in forged:
        for part in ("", "/figures"):
            assert (await fetched(public, address + part))[:2] == (404, gone)
    public.clock.advance(links.LASTS + timedelta(seconds=1))
    assert (await fetched(public, link))[:2] == (404, gone)
    public.clock.advance(-links.LASTS)
    assert (await fetched(public, link))[0] == 200
    await public.loses_role(nare, Role.ORGANIZER)
    assert (await fetched(public, link))[:2] == (404, gone)


async def test_without_an_address_there_is_no_page_and_that_is_said(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await publishes(nare)
    await begins(world)
    async with world.app.around.db.write() as session:
        await session.execute(update(Broadcast).values(state="paused"))
    await nare.taps("← Back")
    await nare.taps(next(button["text"] for button in buttons(nare) if button["text"].startswith("№1")))
    await nare.taps("organizer-series-live-page")
    nare.sees("organizer-series-no-page")


async def test_a_stop_does_not_wait_for_who_watches(database_url: str, tmp_path: Path) -> None:
    async with running_world(database_url, tmp_path, send_rate=2.0, public_url=PUBLIC) as world:
        _, link = await running(world)
        watching = asyncio.ensure_future(fetched(world, link + "/figures"))
        await asyncio.sleep(0.5)
        began = asyncio.get_running_loop().time()
    assert (await watching)[0] == 200
    assert asyncio.get_running_loop().time() - began < 30
