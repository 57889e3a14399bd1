"""Places: a family comes as one party, waits in one line, is offered what is freed, and says what the host may see."""

import pytest
from sqlalchemy import select, update

from core.errors import NotFound
from features.booking import actions
from features.booking.models import Booking
from features.events.models import Event
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE, by_day, event, families, opens, organizer
from tests.journeys.people import consented


async def joins(family: Human, number: int) -> None:
    """Open by the link and join."""
    await opens(family, number)
    await family.taps("parent-booking-join")


async def waits(family: Human, number: int) -> None:
    """Open by the link and take a number."""
    await opens(family, number)
    await family.taps("parent-booking-wait")


async def taken(world: World, number: int) -> tuple[int, int]:
    """The counter of the event, and the seats its families hold."""
    async with world.database() as session:
        counted = await session.scalar(select(Event.taken).where(Event.id == number))
        held = await session.scalars(select(Booking.seats).where(Booking.event_id == number))
        return counted or 0, sum(held)


async def test_a_freed_place_is_offered_in_order_accepted_and_kept(world: World) -> None:
    await by_day(world)
    number = await event(await organizer(world), seats=2)
    guest, first, second = await families(world, 3)
    await joins(guest, number)
    await waits(first, number)
    first.sees("You are number 1 in the waiting list: 1 adult and 1 child.")
    first.sees("parent-booking-rule")
    await waits(second, number)
    second.sees("You are number 2")
    await opens(guest, number)
    await guest.taps("parent-booking-cancel")
    guest.sees("parent-booking-left", title=TITLE)
    first.sees("There is a place for you")
    second.does_not_see("There is a place for you")
    await first.taps("parent-booking-take")
    first.sees("You come: 1 adult and 1 child.")
    assert await taken(world, number) == (2, 2)


async def test_a_declined_or_unanswered_offer_goes_to_the_next(world: World) -> None:
    await by_day(world)
    number = await event(await organizer(world), seats=2)
    guest, first, second, third = await families(world, 4)
    await joins(guest, number)
    for family in (first, second, third):
        await waits(family, number)
    await opens(guest, number)
    await guest.taps("parent-booking-cancel")
    await first.taps("parent-booking-decline")
    first.sees("parent-booking-declined")
    second.sees("There is a place for you")
    await world.time_passes(hours=24, minutes=1)
    second.sees("parent-booking-lapsed", title=TITLE)
    third.sees("There is a place for you")
    await second.taps("parent-booking-take")
    second.sees("parent-booking-offer-gone")
    assert await taken(world, number) == (2, 2)


async def test_near_the_start_an_offer_is_shorter(world: World) -> None:
    await by_day(world)
    number = await event(await organizer(world), seats=2, when="tomorrow 18:00")
    guest, first, second = await families(world, 3)
    await joins(guest, number)
    await waits(first, number)
    await waits(second, number)
    await world.time_passes(hours=24)
    await opens(guest, number)
    await guest.taps("parent-booking-cancel")
    first.sees("There is a place for you")
    await world.time_passes(hours=2, minutes=10)
    second.sees("There is a place for you")


async def test_nobody_is_woken_for_a_place(world: World) -> None:
    await by_day(world)
    number = await event(await organizer(world), seats=2)
    guest, first = await families(world, 2)
    async with world.app.around.db.write() as session:
        await session.execute(update(Person).values(zone="Asia/Yerevan"))
    await joins(guest, number)
    await waits(first, number)
    await world.time_passes(hours=12)  # two in the morning in Yerevan
    await opens(guest, number)
    await guest.taps("parent-booking-cancel")
    first.does_not_see("There is a place for you")
    await world.time_passes(hours=7)
    first.sees("There is a place for you")
    await world.time_passes(hours=20)
    await first.taps("parent-booking-take")
    first.sees("You come")


async def test_a_party_has_places_for_all_or_for_nobody(world: World) -> None:
    number = await event(await organizer(world), seats=5)
    anna, berta = await families(world, 2)
    await joins(anna, number)
    await anna.taps("parent-booking-who")
    await anna.taps("+")
    anna.sees("2 adults and 1 child")
    assert await taken(world, number) == (3, 3)
    await joins(berta, number)
    await berta.taps("parent-booking-who")
    await berta.taps("+")
    berta.sees("parent-booking-full")
    assert await taken(world, number) == (5, 5)
    await opens(anna, number)
    await anna.taps("parent-booking-who")
    await anna.taps("−")
    assert await taken(world, number) == (4, 4)


async def test_a_small_party_may_pass_one_that_does_not_fit(world: World) -> None:
    await by_day(world)
    number = await event(await organizer(world), seats=4)
    one, two, large, small = await families(world, 4)
    await joins(one, number)
    await joins(two, number)
    await waits(large, number)
    await large.taps("parent-booking-who")
    await large.taps("+")
    large.sees("2 adults and 1 child")
    await waits(small, number)
    await opens(one, number)
    await one.taps("parent-booking-cancel")
    small.sees("There is a place for you")
    large.does_not_see("There is a place for you")
    await opens(two, number)
    await two.taps("parent-booking-cancel")
    large.does_not_see("There is a place for you")
    await small.taps("parent-booking-decline")
    large.sees("There is a place for you")
    assert await taken(world, number) == (3, 3)


async def test_too_few_places_offer_the_choice_to_wait_or_to_come_with_fewer(world: World) -> None:
    number = await event(await organizer(world), seats=3)
    anna, berta = await families(world, 2)
    await joins(anna, number)
    await opens(berta, number)
    await berta.taps("parent-booking-join")
    berta.sees("parent-booking-too-few", count=1)
    await berta.taps("parent-booking-choose")
    await berta.taps("parent-booking-join")
    berta.sees("You come: 1 adult.")
    assert await taken(world, number) == (3, 3)


async def test_a_party_larger_than_the_event_and_an_empty_one_are_refused(world: World) -> None:
    number = await event(await organizer(world), seats=2)
    anna = await consented(world)
    await joins(anna, number)
    await anna.taps("parent-booking-who")
    await anna.taps("+")
    anna.sees("parent-booking-too-large", count=2)
    await opens(anna, number)
    await anna.taps("parent-booking-who")
    await anna.taps("−")
    anna.sees("1 child")
    await anna.taps("1 child")
    anna.sees("1 child")


async def test_ages_are_read_and_three_hundred_of_them_are_not(world: World) -> None:
    number = await event(await organizer(world))
    anna = await consented(world)
    await joins(anna, number)
    await anna.taps("parent-booking-who")
    await anna.taps("parent-booking-ages")
    await anna.writes(" ".join(str(age % 9) for age in range(300)))
    anna.sees("parent-booking-ages-again", count=1)
    await anna.writes("three hundred")
    await anna.writes("300")
    await anna.sends_file("photo")
    anna.sees("parent-booking-words-only")
    await anna.writes("he is 4")
    anna.sees("parent-booking-told-ages", ages="4")


async def test_the_host_sees_totals_and_only_what_a_family_agreed_to(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    anna, berta = await families(world, 2)
    for family in (anna, berta):
        await joins(family, number)
        await family.taps("parent-booking-film-no")
        await family.taps("parent-booking-who")
        await family.taps("parent-booking-needs")
        await family.taps("parent-events-wheelchair")
        await family.taps("common-kit-back")
        await family.taps("parent-booking-note")
        await family.writes("We come by train")
        await family.taps("parent-booking-ages")
        await family.writes("7")
    await anna.taps("parent-booking-share")
    anna.sees("parent-booking-shared")
    await anna.taps("parent-booking-sign")
    anna.sees("parent-booking-told-name", name="Family1")
    await camille.writes("/manage")
    await camille.taps("organizer-events-open")
    await camille.taps(f"{TITLE} · {(await start_of(world, number))[:10]} · published")
    await camille.taps("Attendance")
    camille.sees("Families: 2 · adults: 2 · children: 2")
    camille.sees("step-free way for a wheelchair × 2")
    camille.sees("organizer-booking-no-filming", count=2)
    camille.does_not_see("We come by train")
    numbers = await booking_ids(world)
    await camille.taps(f"№{numbers[0]}")
    camille.sees("We come by train")
    camille.sees("organizer-booking-name", name="Family1")
    await camille.taps("common-kit-back")
    await camille.taps(f"№{numbers[1]}")
    camille.sees("organizer-booking-counted")
    camille.sees("organizer-booking-nameless")
    camille.does_not_see("We come by train")


async def start_of(world: World, number: int) -> str:
    """The wall clock of the start."""
    async with world.database() as session:
        return await session.scalar(select(Event.starts_local).where(Event.id == number)) or ""


async def booking_ids(world: World) -> list[int]:
    """Numbers of all places, in the order they were taken."""
    async with world.database() as session:
        return list((await session.scalars(select(Booking.id).order_by(Booking.id))).all())


async def test_what_one_host_may_see_another_may_not(world: World) -> None:
    camille = await organizer(world)
    first, second = await event(camille), await event(camille, title="Another evening")
    anna = await consented(world)
    await joins(anna, first)
    await anna.taps("parent-booking-who")
    await anna.taps("+")
    await anna.taps("parent-booking-sign")
    await anna.taps("parent-booking-share")
    await joins(anna, second)
    anna.sees("You come: 2 adults and 1 child.")
    async with world.database() as session:
        query = select(Booking.shares, Booking.name).where(Booking.event_id == second)
        assert tuple((await session.execute(query)).one()) == (False, None)


async def test_capacity_is_cut_only_by_naming_who_goes(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    number = await event(camille, seats=4)
    anna, berta = await families(world, 2)
    await joins(anna, number)
    await joins(berta, number)
    day = (await start_of(world, number))[:10]
    await camille.writes("/manage")
    await camille.taps("organizer-events-open")
    await camille.taps(f"{TITLE} · {day} · published")
    await camille.taps("organizer-events-field-seats")
    await camille.writes("2")
    camille.sees("organizer-booking-below", taken=4, seats=2)
    await camille.taps("organizer-booking-choose")
    last = (await booking_ids(world))[-1]
    await camille.taps(f"№{last}: 1 adult and 1 child")
    camille.sees("organizer-booking-cut-done", seats=2)
    berta.sees("We are sorry: there is no place for you")
    anna.does_not_see("We are sorry: there is no place")
    assert await taken(world, number) == (2, 2)
    await camille.taps(f"№{last}: 1 adult and 1 child") if camille.offers(
        f"№{last}: 1 adult and 1 child"
    ) else None
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-field-seats")
    await camille.taps("10")
    await joins(berta, number)
    assert await taken(world, number) == (4, 4)


async def test_raised_capacity_is_offered_to_the_line_at_once(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    number = await event(camille, seats=2)
    anna, berta = await families(world, 2)
    await joins(anna, number)
    await waits(berta, number)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-field-seats")
    await camille.taps("organizer-events-no-limit")
    berta.sees("There is a place for you")


async def test_join_needs_consent_and_goes_on_after_it(world: World) -> None:
    number = await event(await organizer(world))
    anna = await world.person("Anna")
    await anna.writes(f"/start ev_{number}")
    anna.sees(TITLE)
    await anna.taps("English")
    await anna.taps("parent-booking-join")
    await anna.taps("common-consent-agree")
    anna.sees("parent-booking-join-now")
    await anna.taps("parent-booking-join")
    anna.sees("You come")


async def test_a_double_tap_joins_once_and_leaves_once(world: World) -> None:
    number = await event(await organizer(world), seats=4)
    anna = await consented(world)
    await opens(anna, number)
    message, data = anna._button("parent-booking-join")
    for _ in range(3):
        await world.box.tap(anna.id, message.id, data=data)
    await world.settle()
    assert await taken(world, number) == (2, 2)
    message, data = anna._button("parent-booking-cancel")
    for _ in range(3):
        await world.box.tap(anna.id, message.id, data=data)
    await world.settle()
    assert await taken(world, number) == (0, 0)


async def test_nobody_waits_for_what_has_places_and_nothing_is_booked_afterwards(world: World) -> None:
    number = await event(await organizer(world), seats=2)
    anna, berta = await families(world, 2)
    await joins(anna, number)
    await opens(berta, number)
    await opens(anna, number)
    await anna.taps("parent-booking-cancel")
    await berta.taps("parent-booking-wait")
    berta.sees("parent-booking-still-places")
    await world.time_passes(days=11)
    await berta.taps("parent-booking-join")
    berta.sees("parent-booking-gone")


async def test_seats_of_somebody_who_erased_everything_go_to_the_next(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    number = await event(camille, seats=2)
    anna, berta = await families(world, 2)
    await joins(anna, number)
    await anna.taps("parent-booking-film-no")
    await anna.taps("parent-booking-who")
    await anna.taps("parent-booking-note")
    await anna.writes("A secret of ours")
    await anna.taps("parent-booking-share")
    await camille.taps("common-kit-back")
    await camille.taps("Attendance")
    await camille.taps(f"№{(await booking_ids(world))[0]}")
    camille.sees("A secret of ours")
    await waits(berta, number)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    berta.sees("There is a place for you")
    camille.does_not_see("A secret of ours")
    async with world.database() as session:
        gone = (await session.execute(select(Booking.note, Booking.state, Booking.seats).limit(1))).one()
    assert tuple(gone) == (None, "erased", 0)
    assert await taken(world, number) == (2, 2)


async def test_another_familys_offer_cannot_be_answered(world: World) -> None:
    await by_day(world)
    number = await event(await organizer(world), seats=2)
    guest, first, stranger = await families(world, 3)
    await joins(guest, number)
    await waits(first, number)
    await opens(guest, number)
    await guest.taps("parent-booking-cancel")
    async with world.app.around.db.write() as session:
        offered = await session.scalar(select(Booking.id).where(Booking.state == "offered"))
        other = await world.actor(stranger, session)
        with pytest.raises(NotFound):
            await actions.answer(session, other, booking_id=offered or 0, yes=True, now=world.clock.now())
    first.sees("There is a place for you")
    assert await taken(world, number) == (2, 2)
