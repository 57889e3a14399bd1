"""Calendars: a file of one event, one's own list, what a change does to it, the feed of a country, the page anybody may read."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import aiohttp
import pytest
from icalendar import Calendar, Event
from sqlalchemy import insert, update

from core.db import table_of
from core.text import LANGUAGES, Text
from features.events import publishing
from features.events.models import Event as EventRow
from features.events.models import EventText
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE, event, opens, organizer
from tests.journeys.hours import moves, start_of
from tests.journeys.people import consented

LINK = "https://meet.example.org/secret-room"
ADDRESS = "12 Abovyan Street"


def file_of(human: Human) -> tuple[Any, list[Any]]:
    """The newest calendar file the bot sent, read strictly."""
    media = next(one.media for one in reversed(human.messages) if one.media)
    assert media.name.endswith(".ics")
    return parsed(human.world.box.world.files.by_id[media.file_id].data)


def parsed(data: bytes) -> tuple[Any, list[Any]]:
    """A calendar and its events."""
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    return calendar, [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]


async def get(world: World, path: str, **headers: str) -> tuple[int, str, dict[str, str]]:
    """Fetch a page of the bot's own web server."""
    address = f"http://127.0.0.1:{world.app.port}{path}"
    async with aiohttp.ClientSession() as session, session.get(address, headers=headers) as answer:
        return answer.status, await answer.text(), dict(answer.headers)


async def changes(world: World, number: int, **values: object) -> None:
    """The event as if its organizer had filled in more."""
    async with world.app.around.db.write() as session:
        await session.execute(update(EventRow).where(EventRow.id == number).values(**values))


async def words(world: World, number: int, language: str, title: str, about: str | None = None) -> None:
    """The event's words in one more language."""
    async with world.app.around.db.write() as session:
        row = {"event_id": number, "language": language, "title": title, "about": about}
        await session.execute(insert(table_of(EventText)), row)


async def test_one_event_goes_into_the_calendar_of_a_family(world: World) -> None:
    number = await event(await organizer(world))
    await changes(world, number, online=True, link=LINK)
    anna, maria = await consented(world), await consented(world, "Maria")
    await opens(anna, number)
    await anna.taps("Join")
    await anna.taps("Add to calendar")
    calendar, (entry,) = file_of(anna)
    assert calendar["METHOD"] == "PUBLISH"
    assert entry["SUMMARY"] == TITLE
    assert entry["DTSTART"].dt == await start_of(world, number)
    assert entry["DTSTART"].params["TZID"] == "Asia/Yerevan"
    assert entry["LOCATION"] == LINK
    assert entry["URL"].endswith(f"?start=ev_{number}")
    await opens(maria, number)
    await maria.taps("Add to calendar")
    assert LINK not in file_of(maria)[0].to_ical().decode()


async def test_the_address_of_a_closed_event_is_for_those_who_come(world: World) -> None:
    number = await event(await organizer(world), kind="Parent session")
    await changes(world, number, address=ADDRESS, lat=40.18, lon=44.51)
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Add to calendar")
    _, (entry,) = file_of(anna)
    assert entry["LOCATION"] == "Yerevan"
    assert "GEO" not in entry
    await anna.taps("Join")
    await anna.taps("Add to calendar")
    assert file_of(anna)[1][0]["LOCATION"] == f"{ADDRESS}, Yerevan"
    for path in ("/events", "/calendar/AM.ics"):
        assert ADDRESS not in (await get(world, path))[1]


async def test_everything_one_joined_is_one_file(world: World) -> None:
    camille = await organizer(world)
    anna = await consented(world)
    await anna.writes("/my")
    assert not anna.offers("Send my calendar file")
    for when in ("in 10 days 18:00", "in 12 days 18:00"):
        await opens(anna, await event(camille, when=when, title=f"{TITLE} {when[3:5]}"))
        await anna.taps("Join")
    await event(camille, title="Not hers")
    await anna.writes("/my")
    await anna.taps("Send my calendar file")
    anna.sees("parent-calendar-mine-sent", count=2)
    assert [str(one["SUMMARY"]) for one in file_of(anna)[1]] == [f"{TITLE} 10", f"{TITLE} 12"]


async def test_a_move_raises_the_number_and_a_cancellation_takes_it_out(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    await anna.taps("Add to calendar")
    _, (first,) = file_of(anna)
    await moves(world, camille, number, "in 12 days 17:00")
    await anna.taps("Add to calendar")
    _, (moved,) = file_of(anna)
    assert moved["UID"] == first["UID"]
    assert moved["SEQUENCE"] > first["SEQUENCE"]
    assert moved["DTSTART"].dt == await start_of(world, number)
    async with world.app.around.db.write() as session:
        host = await world.actor(camille, session)
        await publishing.cancel(session, host, event_id=number, now=world.clock.now())
    await world.time_passes(minutes=10)
    await anna.taps("Take out of my calendar")
    calendar, (off,) = file_of(anna)
    assert calendar["METHOD"] == "CANCEL"
    assert off["UID"] == first["UID"]
    assert off["SEQUENCE"] > moved["SEQUENCE"]


async def test_the_news_itself_brings_the_file_to_those_who_planned_by_it(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille, seats=2)
    await words(world, number, "ru", "Река", "я" * 1400)
    anna, maria = await consented(world), await consented(world, "Maria")
    await opens(anna, number)
    await anna.taps("Join")
    await opens(maria, number)
    await maria.taps("Join the waiting list")
    await moves(world, camille, number, "in 12 days 17:00")
    await world.time_passes(minutes=2)
    calendar, (moved,) = file_of(anna)
    assert (calendar["METHOD"], moved["SEQUENCE"]) == ("PUBLISH", 1)
    assert moved["DTSTART"].dt == await start_of(world, number)
    anna.sees("parent-events-moved")
    maria.sees("parent-events-moved")
    async with world.app.around.db.write() as session:
        host = await world.actor(camille, session)
        await publishing.cancel(session, host, event_id=number, now=world.clock.now())
    await world.time_passes(minutes=2)
    calendar, (off,) = file_of(anna)
    assert (calendar["METHOD"], off["SEQUENCE"], off["UID"]) == ("CANCEL", 2, moved["UID"])
    assert not [one for one in maria.messages if one.media]


async def test_news_longer_than_a_caption_come_whole_after_the_file(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    async with world.app.around.db.write() as session:
        await session.execute(
            update(EventText).where(EventText.event_id == number).values(about="word " * 280 + "end")
        )
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    await moves(world, camille, number, "in 12 days 17:00")
    await world.time_passes(minutes=2)
    assert "word end" in anna.sees("parent-events-moved")
    assert file_of(anna)[1][0]["SEQUENCE"] == 1


async def test_a_country_has_a_feed_anybody_may_follow(world: World) -> None:
    camille = await organizer(world)
    number, other = await event(camille), await event(camille, title="Elsewhere")
    await changes(world, number, link=LINK, online=True)
    await changes(world, other, country="FR")
    status, text, headers = await get(world, "/calendar/am.ics")
    assert (status, headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    _, (entry,) = parsed(text.encode())
    assert entry["SUMMARY"] == TITLE
    assert LINK not in text
    assert len(parsed((await get(world, "/calendar/all.ics"))[1].encode())[1]) == 2
    assert (await get(world, "/calendar/xx.ics"))[0] == 404
    assert (await get(world, "/calendar/..%2F..%2Fetc.ics"))[0] == 404


async def test_a_cancelled_event_stays_in_the_feed_marked_and_a_draft_is_nowhere(world: World) -> None:
    camille = await organizer(world)
    number, draft = await event(camille), await event(camille, title="A draft")
    await changes(world, draft, status="draft", published_at=None)
    async with world.app.around.db.write() as session:
        host = await world.actor(camille, session)
        await publishing.cancel(session, host, event_id=number, now=world.clock.now())
    _, (entry,) = parsed((await get(world, "/calendar/AM.ics"))[1].encode())
    assert (entry["STATUS"], entry["SUMMARY"]) == ("CANCELLED", TITLE)
    _, page, _ = await get(world, "/events?lang=en")
    assert "Cancelled" in page
    assert "A draft" not in page


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_speaks_every_language(language: str, world: World) -> None:
    number = await event(await organizer(world))
    status, page, headers = await get(world, f"/events?lang={language}&country=AM")
    texts = world.app.around.texts
    assert status == 200
    assert f'<html lang="{language}">' in page
    assert headers["Content-Language"] == language
    for key in ("public-events-title", "public-events-intro", "public-events-open", "public-events-feed-how"):
        assert texts.label(Text(key), language) in unescape(page)
    assert TITLE in page
    assert f"?start=ev_{number}" in page
    assert "{" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


async def test_the_page_takes_the_language_of_the_browser_and_bears_nonsense(world: World) -> None:
    asked = {"Accept-Language": "de-DE,hy;q=0.8,en;q=0.5"}
    assert '<html lang="hy">' in (await get(world, "/events", **asked))[1]
    for path in ("/events?lang=zz&country=%00&from=-1", "/events?from=99999", "/events?from=1e9&lang="):
        status, page, _ = await get(world, path)
        assert status == 200
        assert '<html lang="en">' in page


async def test_a_hostile_title_is_words_and_nothing_runs(world: World) -> None:
    number = await event(await organizer(world))
    await words(
        world, number, "fr", "<script>alert(1)</script>\" onclick='x'", "<img src=x onerror=y>\nligne"
    )
    _, page, headers = await get(world, "/events?lang=fr")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "default-src 'none'" in str(headers["Content-Security-Policy"])
    assert "unsafe" not in str(headers["Content-Security-Policy"])


async def test_the_page_says_nothing_about_anybody(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    anna = await consented(world, "Anna-Unmistakable")
    await opens(anna, number)
    await anna.taps("Join")
    await changes(world, number, online=True, link=LINK)
    for path in ("/events?lang=en", "/calendar/AM.ics", "/calendar/all.ics"):
        _, text, _ = await get(world, path)
        assert TITLE in text
        assert not any(word in text for word in ("Unmistakable", str(anna.id), str(camille.id), LINK))


async def test_what_is_over_is_not_shown_and_a_long_list_has_pages(world: World) -> None:
    number = await event(await organizer(world))
    async with world.app.around.db.write() as session:
        row = dict((await session.execute(table_of(EventRow).select())).mappings().one())
        copies = [
            {**row, "id": number + each, "starts_at": row["starts_at"] + timedelta(minutes=each)}
            for each in range(1, 60)
        ]
        await session.execute(insert(table_of(EventRow)), copies)
        titles = [{"event_id": one["id"], "language": "en", "title": f"Talk {one['id']}"} for one in copies]
        await session.execute(insert(table_of(EventText)), titles)
    await changes(world, number, ends_at=world.clock.now() - timedelta(hours=1))
    _, first, _ = await get(world, "/events?lang=en&country=AM")
    assert TITLE not in first
    assert first.count("<article") == 50
    later = unescape(re.findall(r'href="([^"]+)" rel="next"', first)[0])
    _, second, _ = await get(world, later)
    assert second.count("<article") == 9
    assert 'rel="next"' not in second


async def test_a_page_asked_for_again_and_again_is_made_once(world: World) -> None:
    camille = await organizer(world)
    await event(camille)
    for path in ("/events?lang=en", "/calendar/all.ics"):
        assert (await get(world, path))[1].count(TITLE) >= 1
    await event(camille, title="A later thought")
    for path in ("/events?lang=en", "/calendar/all.ics"):
        assert "A later thought" not in (await get(world, path))[1]
    await world.time_passes(seconds=21)
    for path in ("/events?lang=en", "/calendar/all.ics"):
        assert "A later thought" in (await get(world, path))[1]
