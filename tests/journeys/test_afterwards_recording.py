"""Cut us out of the recording: a task for the hosts, and the family hears when it is done."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from core.actor import Role
from core.errors import NotFound
from features.afterwards import cuts
from features.afterwards.models import CutRequest
from features.events.models import Event
from tests.driver import Human, World
from tests.journeys.aftermath import at_desk, gathering, over
from tests.journeys.gatherings import TITLE, opens, organizer
from tests.journeys.people import consented

NOTE = "Second row, a red jumper"


async def asks(family: Human, number: int, note: str | None = NOTE) -> None:
    """Ask to be cut out."""
    await opens(family, number)
    await family.taps("parent-afterwards-cut-open")
    if note is None:
        await family.taps("parent-afterwards-cut-send")
    else:
        await family.writes(note)


async def wishes(world: World) -> int:
    """How many wishes there are."""
    async with world.database() as session:
        return await session.scalar(select(func.count()).select_from(CutRequest)) or 0


async def test_the_family_is_cut_out_and_told(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await asks(anna, number)
    anna.sees("parent-afterwards-cut-sent")
    assert NOTE in camille.sees("organizer-afterwards-cut-asked", title=TITLE)
    assert "Anna" not in camille.screen
    anna.does_not_see("parent-afterwards-cut-made", title=TITLE)
    await camille.taps("organizer-afterwards-cut-done")
    anna.sees("parent-afterwards-cut-made", title=TITLE)
    camille.sees("organizer-afterwards-cut-nothing")


async def test_the_host_asks_where_they_are_and_the_answer_comes_back(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await asks(anna, number, None)
    camille.sees("organizer-afterwards-cut-no-note")
    await camille.taps("organizer-afterwards-cut-reply")
    await camille.sends_file("photo")
    await camille.writes("Where did you sit?")
    anna.sees("parent-afterwards-cut-replied", title=TITLE, text="Where did you sit?")
    await anna.taps("parent-afterwards-cut-tell")
    await anna.writes(NOTE)
    camille.sees(NOTE)
    await at_desk(camille, number)
    await camille.taps("Cut out of the recording: 1")
    await camille.taps("organizer-afterwards-cut-done")
    anna.sees("parent-afterwards-cut-made", title=TITLE)


async def test_a_second_wish_and_a_second_done_are_answered(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    olga = await world.staff(Role.OWNER, "Olga")
    await over(world, number)
    await asks(anna, number)
    await asks(anna, number)
    anna.sees("parent-afterwards-cut-asked-before")
    assert await wishes(world) == 1
    await at_desk(olga, number)
    await olga.taps("Cut out of the recording: 1")
    await camille.taps("organizer-afterwards-cut-done")
    await olga.taps("organizer-afterwards-cut-done")
    olga.sees("organizer-afterwards-cut-settled")
    assert len([one for one in anna.messages if "you are no longer in the recording" in one.text]) == 1


async def test_a_picture_or_empty_words_lose_nothing(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await opens(anna, number)
    await anna.taps("parent-afterwards-cut-open")
    await anna.sends_file("photo")
    anna.sees("parent-afterwards-words-only")
    await anna.writes("\u200b")
    anna.sees("parent-feedback-empty")
    await anna.writes(NOTE)
    anna.sees("parent-afterwards-cut-sent")


async def test_it_is_offered_only_where_it_was_filmed_and_one_had_a_place(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    zara = await consented(world, "Zara")
    await opens(anna, number)
    assert not anna.offers("parent-afterwards-cut-open")
    await over(world, number)
    await opens(zara, number)
    assert not zara.offers("parent-afterwards-cut-open")
    async with world.app.around.db.write() as session:
        actor, now = await world.actor(zara, session), world.clock.now()
        with pytest.raises(NotFound):
            await cuts.wish(session, actor, event_id=number, note=None, now=now)
        await session.execute(update(Event).where(Event.id == number).values(filmed=False))
    await opens(anna, number)
    assert not anna.offers("parent-afterwards-cut-open")


async def test_another_organizer_has_no_part_in_it(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    other = await organizer(world, "Other")
    await over(world, number)
    await asks(anna, number)
    other.does_not_see(NOTE)
    async with world.app.around.db.write() as session:
        actor, now = await world.actor(other, session), world.clock.now()
        with pytest.raises(NotFound):
            await cuts.done(session, actor, cut_id=1, now=now)
        with pytest.raises(NotFound):
            await cuts.reply(session, actor, cut_id=1, text="x", now=now)
        with pytest.raises(NotFound):
            await cuts.describe(session, actor, cut_id=1, note="x", now=now)


async def test_a_host_who_left_is_replaced_by_whoever_is_on_duty(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    vera = await world.staff(Role.COORDINATOR, "Vera", country="AM")
    await world.loses_role(camille, Role.ORGANIZER)
    await over(world, number)
    await asks(anna, number)
    vera.sees(NOTE)


async def test_what_waits_for_a_week_is_said_once_more(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await asks(anna, number)
    for _ in range(3):
        await world.time_passes(days=4)
    assert len([one for one in camille.messages if "a family asks to be cut out" in one.text]) == 2


async def test_erasing_everything_takes_the_wish_from_the_hosts_chat(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await asks(anna, number)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    camille.does_not_see(NOTE)
    assert await wishes(world) == 0


async def test_an_export_holds_what_was_said(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number, timedelta(hours=20))
    await asks(anna, number)
    await anna.taps("5")
    await anna.writes("More chairs")
    await anna.writes("/privacy")
    await anna.taps("Export my data")
    files = [bytes(world.box.world.files.by_id[one.media.file_id].data) for one in anna.messages if one.media]
    page = next(file.decode() for file in files if b"<!doctype html>" in file)
    assert NOTE in page
    assert "More chairs" in page
