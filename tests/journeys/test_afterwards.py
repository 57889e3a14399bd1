"""After an event: materials go once to those who came or asked, by day, and stay on the screen of what is over."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from core.errors import NotFound
from core.outbox import outbox
from features.afterwards import materials
from features.afterwards.models import Material, MaterialWish
from features.events.models import Event
from features.questions.drafts import Draft
from tests.driver import Human, World
from tests.journeys.aftermath import at_desk, come, files_of, gathering, over
from tests.journeys.gatherings import TITLE, opens, organizer
from tests.journeys.people import consented

LINK = "https://example.org/recording"


async def adds(host: Human, number: int, *words: str) -> None:
    """The host adds links."""
    await at_desk(host, number)
    label = next(one for one in _labels(host) if one.startswith("Materials:"))
    await host.taps(label)
    for one in words:
        await host.writes(one)


def _labels(human: Human) -> list[str]:
    rows = (human.messages[-1].reply_markup or {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def seen(human: Human, words: str) -> int:
    """How many messages say this."""
    return len([one for one in human.messages if words in (one.text or "")])


async def test_materials_go_once_to_those_who_came_and_not_at_night(world: World) -> None:
    camille, number, (anna, maria) = await gathering(world)
    await adds(camille, number, f"The slides {LINK}")
    await camille.sends_file("video", caption="From the first row")
    camille.sees("Recipients as of now: 2.")
    await come(world, camille, number, [anna])
    await over(world, number, timedelta(hours=3, minutes=5))
    assert seen(anna, LINK) == 0  # it is eleven in the evening in Yerevan
    await over(world, number)
    assert seen(anna, LINK) == 1
    assert LINK in anna.sees("The slides")
    assert files_of(anna) == ["video"]
    anna.sees("From the first row")
    assert seen(maria, LINK) == 0
    await world.time_passes(days=1)
    assert (seen(anna, LINK), files_of(anna)) == (1, ["video"])


async def test_the_control_without_the_mark_materials_go_again_and_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What sent_at is for: without it every sweep would find the same materials again."""
    camille, number, (anna,) = await gathering(world, families=1)
    await adds(camille, number, LINK)
    await over(world, number)
    deliveries: list[int] = []
    async with world.app.around.db.write() as session:
        await session.execute(update(Material).values(sent_at=None))
        monkeypatch.setattr(materials, "_deliver", _counted(deliveries))
        await materials.send(session, world.clock.now())
        await materials.send(session, world.clock.now())
    assert len(deliveries) == 1
    assert seen(anna, LINK) == 1


def _counted(deliveries: list[int]) -> object:
    async def deliver(_session: object, event_id: int, *_what: object) -> None:
        deliveries.append(event_id)

    return deliver


async def test_where_nobody_was_marked_they_go_to_everybody_with_a_place(world: World) -> None:
    camille, number, guests = await gathering(world)
    await adds(camille, number, LINK)
    await over(world, number)
    assert [seen(guest, LINK) for guest in guests] == [1, 1]


async def test_what_is_added_late_goes_once_too_and_nothing_is_sent_twice(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await adds(camille, number, LINK)
    await over(world, number)
    await camille.writes("https://example.org/later")
    await world.time_passes(minutes=5)
    assert seen(anna, "example.org/later") == 0
    await world.time_passes(minutes=6)
    assert (seen(anna, LINK), seen(anna, "example.org/later")) == (1, 1)


async def test_within_ten_minutes_it_is_taken_back_and_nobody_gets_it(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await adds(camille, number, LINK)
    await camille.taps("Remove №1")
    await world.time_passes(hours=1)
    assert seen(anna, LINK) == 0
    await camille.writes(f"{LINK}/2")
    await world.time_passes(minutes=11)
    assert seen(anna, f"{LINK}/2") == 1
    await camille.taps("Remove №1")
    async with world.database() as session:
        left = select(func.count()).select_from(Material).where(Material.gone_at.is_(None))
        assert await session.scalar(left) == 0


async def test_what_is_taken_back_overnight_does_not_take_the_rest_along(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await adds(camille, number, LINK)
    await camille.sends_file("video", caption="word " * 200)
    await over(world, number, timedelta(hours=3, minutes=5))
    await camille.writes(f"{'long ' * 200}{LINK}/2")
    await camille.taps("Remove №1")
    await over(world, number)
    assert (files_of(anna), seen(anna, f"{LINK}/2")) == (["video"], 1)
    assert LINK not in anna.screen.replace(f"{LINK}/2", "")


async def test_what_is_no_file_and_no_link_is_refused_and_the_form_stays_open(world: World) -> None:
    camille, number, _ = await gathering(world, families=0)
    await adds(camille, number, "look at http://example.org", "the film")
    camille.sees("organizer-afterwards-material-what")
    await camille.writes(LINK)
    camille.sees("№1 · link")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Material)) == 1


async def test_thirty_materials_are_the_most(world: World) -> None:
    camille, number, _ = await gathering(world, families=0)
    await adds(camille, number, LINK)
    async with world.app.around.db.write() as session:
        first = (await session.scalars(select(Material))).one()
        for _ in range(29):
            session.add(
                Material(
                    event_id=number, kind="link", link=LINK, added_by=first.added_by, added_at=first.added_at
                )
            )
    await camille.writes(LINK)
    camille.sees("organizer-afterwards-material-full")


async def test_an_album_is_added_whole_and_answered_once(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await adds(camille, number)
    before = len(camille.messages)
    for _ in range(3):
        await camille.sends_file("photo", media_group_id="77")
    assert len(camille.messages) == before + 1
    await over(world, number)
    assert files_of(anna) == ["photo"] * 3


async def test_somebody_elses_event_has_no_desk(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await adds(camille, number, LINK)
    other, now = await organizer(world, "Other"), world.clock.now()
    for human in (other, anna):
        async with world.app.around.db.write() as session:
            actor = await world.actor(human, session)
            with pytest.raises(NotFound):
                await materials.listed(session, actor, number)
            with pytest.raises(NotFound):
                await materials.add(session, actor, event_id=number, draft=Draft(LINK), now=now)
            with pytest.raises(NotFound):
                await materials.take_back(session, actor, material_id=1, now=now)


async def test_who_was_not_there_finds_them_among_past_events_and_gets_later_ones(world: World) -> None:
    camille, number, _ = await gathering(world, families=0)
    await adds(camille, number, LINK)
    await over(world, number)
    zara = await consented(world, "Zara")
    await zara.writes("/events")
    await zara.taps("parent-events-past")
    zara.sees("parent-events-past-head")
    await zara.taps(_labels(zara)[0])
    zara.sees("parent-events-over")
    await zara.taps("parent-afterwards-materials-open")
    assert seen(zara, LINK) == 1
    await camille.writes("https://example.org/later")
    await world.time_passes(minutes=11)
    assert (seen(zara, LINK), seen(zara, "example.org/later")) == (1, 1)


async def test_before_there_are_any_one_is_told_that_they_will_come(world: World) -> None:
    camille, number, _ = await gathering(world, families=0)
    await over(world, number)
    zara = await consented(world, "Zara")
    await opens(zara, number)
    await zara.taps("parent-afterwards-materials-open")
    zara.sees("parent-afterwards-later")
    await adds(camille, number, LINK)
    await world.time_passes(minutes=11)
    assert seen(zara, LINK) == 1


async def test_without_consent_nothing_is_noted(world: World) -> None:
    _, number, _ = await gathering(world, families=0)
    await over(world, number)
    zara = await world.person("Zara")
    await opens(zara, number)
    await zara.taps("parent-afterwards-materials-open")
    zara.sees("parent-afterwards-not-yet")
    async with world.database() as session:
        assert (await session.scalars(select(MaterialWish.id))).all() == []


async def test_materials_of_a_closed_meeting_are_for_those_who_had_a_place(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1, kind="Parent session")
    await adds(camille, number, LINK)
    await over(world, number)
    assert seen(anna, LINK) == 1
    zara = await consented(world, "Zara")
    await opens(zara, number)
    assert not zara.offers("parent-afterwards-materials-open")
    async with world.app.around.db.write() as session:
        actor, around = await world.actor(zara, session), world.app.around
        with pytest.raises(NotFound):
            await materials.ask(session, actor, around.pack, event_id=number, now=world.clock.now())


async def test_a_cancelled_event_sends_nothing_and_asks_nothing(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await adds(camille, number, LINK)
    async with world.app.around.db.write() as session:
        await session.execute(update(Event).where(Event.id == number).values(status="cancelled"))
    await over(world, number)
    assert seen(anna, LINK) == 0
    async with world.database() as session:
        told = select(func.count()).where(outbox.c.notice.in_(("MaterialsReady", "ReviewAsked")))
        assert await session.scalar(told) == 0


async def test_the_list_of_what_is_over_shows_the_own_country_and_where_one_has_been(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    russian = await consented(world, "Pyotr", "ru")
    async with world.app.around.db.write() as session:
        await session.execute(update(Event).where(Event.id == number).values(country="KZ"))
    await over(world, number)
    await russian.writes("/events")
    await russian.taps("parent-events-past")
    russian.sees("parent-events-past-nothing")
    await anna.writes("/events")
    await anna.taps("parent-events-past")
    assert any(one.startswith(TITLE) for one in _labels(anna))


async def test_erasing_everything_takes_the_wish_along(world: World) -> None:
    _, number, _ = await gathering(world, families=0)
    await over(world, number)
    zara = await consented(world, "Zara")
    await opens(zara, number)
    await zara.taps("parent-afterwards-materials-open")
    await zara.writes("/privacy")
    await zara.taps("Erase everything")
    await zara.taps("Yes, erase")
    async with world.database() as session:
        assert (await session.scalars(select(MaterialWish.id))).all() == []
