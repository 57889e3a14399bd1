"""At the door: digits, QR codes, forwarded passes, strangers, two hosts, walk-ins, who did not come, the table."""

import asyncio
from datetime import timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy import Update, func, select, update

from core.actor import Role
from core.db import Session
from features.booking.models import Booking
from features.doors import actions
from features.doors.models import Pass, WalkIn
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE, event, opens, organizer
from tests.journeys.hours import start_of, until
from tests.journeys.people import consented
from tests.journeys.test_courses import presses

HALF_AN_HOUR = timedelta(minutes=30)


async def joins(world: World, number: int, name: str = "Anna") -> Human:
    """A family that comes: one adult and one child."""
    family = await consented(world, name)
    await opens(family, number)
    await family.taps("Join")
    return family


async def stands_at_the_door(host: Human, number: int) -> None:
    """Open the door of the event as a host."""
    await host.writes("/manage")
    await host.taps("organizer-events-open")
    label = next(
        button["text"]
        for row in host.messages[-1].reply_markup["inline_keyboard"]
        for button in row
        if button["text"].startswith(TITLE)
    )
    await host.taps(label)
    await host.taps("organizer-doors-open")


async def pass_of(world: World, number: int, place: int = 1) -> Pass:
    """The pass of the family that joined as number `place`."""
    async with world.database() as session:
        query = select(Pass).where(Pass.event_id == number).order_by(Pass.booking_id)
        return (await session.scalars(query)).all()[place - 1]


async def evening(
    world: World, seats: int | None = None, families: int = 1
) -> tuple[Human, int, list[Human]]:
    """Half an hour before an event: its host at the door, its families with their passes."""
    camille = await organizer(world)
    number = await event(camille, seats=seats)
    guests = [await joins(world, number, f"Anna{each}") for each in range(families)]
    await until(world, await start_of(world, number) - HALF_AN_HOUR)
    await stands_at_the_door(camille, number)
    return camille, number, guests


async def test_a_family_shows_four_digits_and_is_let_in(world: World) -> None:
    camille, number, (anna,) = await evening(world)
    await opens(anna, number)
    await anna.taps("My pass")
    code = (await pass_of(world, number)).code
    assert anna.messages[-1].media.kind == "photo"
    assert f"Code for the door: {code}" in anna.newest
    camille.sees("organizer-doors-how")
    await camille.writes(f" {code} ")
    camille.sees("Adults: 1, children: 1.")
    await camille.taps("Back to the door")
    camille.sees("organizer-doors-here", here=1, expected=1, adults=1, children=1)


async def test_a_reminder_brings_the_digits_along(world: World) -> None:
    _, number, (anna,) = await evening(world)
    code = (await pass_of(world, number)).code
    anna.sees(f"Your code for the door: {code}")


async def test_a_scanned_code_lets_the_family_in(world: World) -> None:
    camille, number, _ = await evening(world)
    token = (await pass_of(world, number)).token
    await camille.writes(f"/start d_{token}")
    camille.sees("Adults: 1, children: 1.")


async def test_a_forwarded_pass_lets_in_once_and_tells_strangers_nothing(world: World) -> None:
    camille, number, (anna,) = await evening(world)
    found = await pass_of(world, number)
    stranger = await consented(world, "Stranger")
    await stranger.writes(f"/start d_{found.token}")
    stranger.sees("organizer-doors-unknown")
    said = stranger.newest
    await stranger.writes("/start d_no-such-pass-at-all")
    assert stranger.newest == said
    await anna.writes(f"/start d_{found.token}")
    anna.sees("organizer-doors-own-pass")
    assert (await pass_of(world, number)).arrived_at is None
    await camille.writes(f"/start d_{found.token}")
    await camille.writes(f"/start d_{found.token}")
    camille.sees("A pass works once.")
    assert (await pass_of(world, number)).came_adults == 1


async def test_a_code_typed_by_somebody_who_is_no_host_lets_nobody_in(world: World) -> None:
    _, number, (anna,) = await evening(world)
    other = await world.staff(Role.ORGANIZER, "Other")
    specialist = await world.staff(Role.SPECIALIST, "Sona")
    found = await pass_of(world, number)
    for human in (other, specialist, anna):
        await human.writes(str(found.code))
    for human in (other, specialist):
        await human.writes(f"/start d_{found.token}")
        human.sees("organizer-doors-unknown")
    assert (await pass_of(world, number)).arrived_at is None


async def test_a_wrong_code_and_other_words_are_no_pass(world: World) -> None:
    camille, number, _ = await evening(world)
    code = (await pass_of(world, number)).code
    wrong = "0000" if code != "0000" else "0001"
    await camille.writes(wrong)
    camille.sees("organizer-doors-unknown")
    await camille.writes("twelve")
    camille.sees("organizer-doors-nobody-named")
    assert (await pass_of(world, number)).arrived_at is None


async def test_of_two_hosts_who_read_one_pass_at_the_same_time_one_lets_in(world: World) -> None:
    camille, number, _ = await evening(world)
    olga = await world.staff(Role.OWNER, "Olga")
    await stands_at_the_door(olga, number)
    code = str((await pass_of(world, number)).code)
    await asyncio.gather(world.box.say(camille.id, code), world.box.say(olga.id, code))
    await world.settle()
    here = [host for host in (camille, olga) if "Adults: 1, children: 1." in host.newest]
    told = [host for host in (camille, olga) if "A pass works once." in host.newest]
    assert len(here) == len(told) == 1


async def test_the_control_without_the_mark_a_pass_lets_in_twice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the compare-and-set is for: if every attempt counts as the first, a forwarded pass works again and again."""
    camille, number, _ = await evening(world)

    async def always(session: Session, statement: Update) -> int:
        await session.execute(statement)
        return 1

    monkeypatch.setattr(actions, "changed", always)
    for _ in range(2):
        await camille.writes(str((await pass_of(world, number)).code))
    assert len([one for one in camille.messages if "Adults: 1, children: 1." in one.text]) == 2


async def test_fewer_came_and_a_mistake_is_put_right(world: World) -> None:
    camille, number, _ = await evening(world)
    await camille.writes(str((await pass_of(world, number)).code))
    await camille.taps("One child fewer")
    camille.sees("Adults: 1, children: 0.")
    assert not camille.offers("One adult fewer")
    await camille.taps("Not here after all")
    camille.sees("organizer-doors-here", here=0, expected=1, adults=0, children=0)
    found = await pass_of(world, number)
    assert (found.arrived_at, found.came_adults) == (None, 0)


async def test_who_forgot_the_phone_is_let_in_from_the_list(world: World) -> None:
    camille, number, _ = await evening(world, families=2)
    await camille.taps("List")
    await camille.taps("№2: 1 + 1")
    camille.sees("organizer-doors-awaited", adults=1, children=1)
    await camille.taps("Let in")
    camille.sees("Adults: 1, children: 1.")
    await camille.taps("Back to the door")
    await camille.taps("List")
    assert camille.offers("✓ №2: 1 + 1")
    assert (await pass_of(world, number, 2)).arrived_at is not None


async def test_a_name_typed_at_the_door_finds_a_family_that_gave_it_and_goes_when_it_is_erased(
    world: World,
) -> None:
    camille, _, (anna, _) = await evening(world, families=2)
    async with world.app.around.db.write() as session:
        await session.execute(update(Booking).where(Booking.id == 1).values(name="Anna Petrosyan"))
    await camille.writes("petros")
    camille.sees("Anna Petrosyan")
    await camille.taps("Let in")
    await camille.writes("nobody of that name")
    camille.sees("organizer-doors-nobody-named")
    await camille.taps("Back to the door")
    await camille.taps("List")
    assert "Petrosyan" not in str(camille.messages[-1].reply_markup)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    camille.does_not_see("Petrosyan")


async def test_walk_ins_get_the_seats_nobody_has_and_later_those_of_who_did_not_come(world: World) -> None:
    camille, number, _ = await evening(world, seats=5, families=2)
    await camille.taps("Walk-in")
    await camille.taps("1 + 1")
    camille.sees("organizer-doors-no-room", count=1)
    await camille.taps("Back to the door")
    await camille.taps("Walk-in")
    await camille.taps("1 + 0")
    await camille.writes(str((await pass_of(world, number)).code))
    await until(world, await start_of(world, number) + timedelta(minutes=16))
    await camille.taps("Back to the door")
    camille.sees("organizer-doors-left", count=2)
    await camille.taps("Walk-in")
    await camille.taps("1 + 1")
    async with world.database() as session:
        assert await session.scalar(select(func.sum(WalkIn.adults + WalkIn.children))) == 3
    await camille.taps("Walk-in")
    await camille.taps("1 + 0")
    camille.sees("organizer-doors-no-room", count=0)


async def test_the_control_without_the_count_of_seats_people_stand(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the count is for: if there is no limit, more walk in than sit."""
    camille, _, _ = await evening(world, seats=3)

    async def limitless(*_: object) -> None:
        return None

    monkeypatch.setattr(actions, "seats_for_walk_ins", limitless)
    await camille.taps("Walk-in")
    await camille.taps("1 + 1")
    camille.does_not_see("organizer-doors-no-room", count=1)
    async with world.database() as session:
        assert await session.scalar(select(func.sum(WalkIn.adults + WalkIn.children))) == 2


async def helper(world: World, camille: Human, number: int, name: str = "Vera") -> tuple[Human, str]:
    """A volunteer who opened the link of this event's organizer; and the link's payload."""
    await camille.writes("/manage")
    await camille.taps("organizer-events-open")
    await camille.taps(next(row[0]["text"] for row in rows_of(camille) if row[0]["text"].startswith(TITLE)))
    await camille.taps("organizer-doors-helpers")
    await camille.taps("organizer-doors-invite")
    payload = next(word for word in camille.newest.split() if "start=dh_" in word).partition("start=")[2]
    vera = await consented(world, name)
    await vera.writes(f"/start {payload}")
    return vera, payload


def rows_of(human: Human) -> list[list[dict[str, str]]]:
    """The buttons of the newest message."""
    return list(human.messages[-1].reply_markup["inline_keyboard"])


async def test_a_volunteer_lets_families_in_and_sees_nothing_else_of_the_event(world: World) -> None:
    camille, number, _ = await evening(world)
    async with world.app.around.db.write() as session:
        shown = {"name": "Anna P.", "ages": [4], "needs": ["wheelchair"], "shares": True}
        await session.execute(update(Booking).where(Booking.id == 1).values(**shown))
    vera, _ = await helper(world, camille, number)
    vera.sees("organizer-doors-you-help", title=TITLE)
    await vera.taps("organizer-doors-open")
    await vera.writes(str((await pass_of(world, number)).code))
    vera.sees("Adults: 1, children: 1.")
    vera.sees("Anna P.")
    vera.does_not_see("heelchair")
    await vera.taps("Back to the door")
    vera.sees("organizer-doors-here", here=1, expected=1, adults=1, children=1)
    assert not vera.offers("Table (XLSX)")
    for data in (f"hf:{number}", f"ia:{number}:0", f"dt:{number}", f"dh:{number}"):
        await presses(vera, data)
    assert not [one for one in vera.messages if one.media]
    assert not vera.offers("organizer-events-more")
    assert not vera.offers("organizer-doors-invite")


async def test_a_volunteers_link_works_once_and_only_at_its_own_door(world: World) -> None:
    camille, number, _ = await evening(world)
    other = await event(camille, title="Elsewhere")
    vera, payload = await helper(world, camille, number)
    stranger = await consented(world, "Stranger")
    await stranger.writes(f"/start {payload}")
    stranger.sees("organizer-doors-link-gone")
    said = stranger.newest
    await stranger.writes("/start dh_no-such-link")
    assert stranger.newest == said
    await vera.writes(f"/start {payload}")
    vera.sees("organizer-doors-you-help", title=TITLE)
    await presses(vera, f"dl:{other}:0")
    vera.does_not_see("Elsewhere")
    await presses(stranger, f"du:{number}")
    assert not stranger.offers("Walk-in")


async def test_a_volunteer_whose_help_was_ended_lets_nobody_in(world: World) -> None:
    camille, number, _ = await evening(world)
    vera, payload = await helper(world, camille, number)
    await vera.taps("organizer-doors-open")
    await camille.taps("common-kit-back")
    await camille.taps(next(row[0]["text"] for row in rows_of(camille) if "№" in row[0]["text"]))
    await vera.writes(str((await pass_of(world, number)).code))
    assert (await pass_of(world, number)).arrived_at is None
    await vera.writes(f"/start {payload}")
    vera.sees("organizer-doors-link-gone")


async def test_a_volunteers_help_ends_with_the_event(world: World) -> None:
    camille, number, (anna,) = await evening(world)
    vera, payload = await helper(world, camille, number)
    await until(world, await start_of(world, number) + timedelta(hours=8))
    await presses(vera, f"dl:{number}:0")
    vera.does_not_see("№1")
    await vera.writes(f"/start {payload}")
    vera.sees("organizer-doors-link-gone")
    await presses(camille, f"dj:{number}")
    camille.sees("organizer-events-is-off")
    assert not anna.offers("organizer-doors-open")


async def test_the_door_is_shut_the_day_before(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    await joins(world, number)
    await until(world, await start_of(world, number) - timedelta(days=1))
    await stands_at_the_door(camille, number)
    camille.sees("The door is open from 3 hours before the start")
    await camille.writes(f"/start d_{(await pass_of(world, number)).token}")
    assert (await pass_of(world, number)).arrived_at is None


async def test_who_did_not_come_is_written_to_once_and_kindly(world: World) -> None:
    camille, number, (anna, maria) = await evening(world, families=2)
    await camille.writes(str((await pass_of(world, number)).code))
    await until(world, await start_of(world, number) + timedelta(hours=6))
    maria.sees("parent-doors-missed", title=TITLE)
    anna.does_not_see("parent-doors-missed", title=TITLE)
    await world.time_passes(hours=1)
    words = [message for message in maria.messages if "We missed you" in message.text]
    assert len(words) == 1


async def test_where_nobody_kept_the_door_nobody_is_said_to_have_missed_it(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    anna = await joins(world, number)
    await until(world, await start_of(world, number) + timedelta(hours=6))
    anna.does_not_see("parent-doors-missed", title=TITLE)


async def test_the_table_shows_what_families_share_and_runs_no_formula(world: World) -> None:
    camille, number, _ = await evening(world, families=2)
    async with world.app.around.db.write() as session:
        shown = {"name": "=1+1", "ages": [4], "needs": ["wheelchair"]}
        await session.execute(update(Booking).where(Booking.id == 1).values(**shown, shares=True))
        await session.execute(update(Booking).where(Booking.id == 2).values(ages=[9], needs=["quiet"]))
    await camille.writes(str((await pass_of(world, number)).code))
    await camille.taps("Back to the door")
    await camille.taps("Walk-in")
    await camille.taps("2 + 1")
    await camille.taps("Table (XLSX)")
    rows = list(load_workbook(BytesIO(file_of(camille))).active.values)
    assert rows[0][:4] == ("No.", "Name", "Adults, booked", "Children, booked")
    assert rows[1][:5] == (1, "=1+1", 1, 1, "4")
    assert "wheelchair" in str(rows[1][5]).lower()
    assert rows[1][7:9] == (1, 1)
    assert rows[2][:6] == (2, None, 1, 1, None, None)
    assert rows[3][1] == "Walk-in"
    assert rows[3][7:9] == (2, 1)


async def test_a_pass_goes_with_everything_else_that_is_erased(world: World) -> None:
    camille, number, (anna,) = await evening(world)
    code = str((await pass_of(world, number)).code)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    async with world.database() as session:
        assert (await session.scalars(select(Pass.id))).all() == []
    await camille.writes(code)
    camille.sees("organizer-doors-unknown")


def file_of(human: Human) -> bytes:
    """The newest file the bot sent."""
    media = next(one.media for one in reversed(human.messages) if one.media)
    return bytes(human.world.box.world.files.by_id[media.file_id].data)
