"""The waiting list of a consultation time: held offers that go on by themselves."""

from features.consultations.models import Slot, Wait
from tests.driver import Human, World
from tests.journeys.consulting import YEREVAN, books, doctor, noon, publishes_one, rows, waits_for_taken
from tests.journeys.people import consented

# ---- the waiting list -----------------------------------------------------------------------------------------------


async def test_a_freed_time_is_held_for_the_first_then_for_the_next(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    vera, nune = await consented(world, "Vera"), await consented(world, "Nune")
    await noon(world)
    await publishes_one(world, sona, 10)
    await books(anna)
    for parent, place in ((vera, 1), (nune, 2)):
        await waits_for_taken(parent)
        parent.sees("parent-consultations-in-line", place=place)
    await anna.taps("Cancel booking")
    vera.sees("The time you waited for is free.")
    nune.does_not_see("The time you waited for is free.")
    await anna.taps("parent-consultations-this-again")
    assert anna.offers("Join the waiting list"), "it is held for somebody else"
    await world.time_passes(hours=25)
    vera.sees("parent-consultations-passed")
    nune.sees("The time you waited for is free.")
    await vera.taps("Book")
    vera.sees("parent-consultations-taken")
    await nune.taps("Book")
    nune.sees("parent-consultations-booked")
    assert [(wait.state) for wait in await rows(world, Wait)] == ["expired", "taken"]


async def test_a_declined_offer_goes_on_and_the_last_opens_the_time(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await noon(world)
    await publishes_one(world, sona, 10)
    await books(anna)
    await waits_for_taken(vera)
    await anna.taps("Cancel booking")
    await vera.taps("parent-consultations-decline")
    vera.sees("parent-consultations-left-line")
    assert [slot.state for slot in await rows(world, Slot)] == ["open"]
    await books(anna)


async def test_an_offer_at_night_waits_for_the_morning(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await noon(world)
    await publishes_one(world, sona, 10)
    await books(anna)
    await waits_for_taken(vera)
    await world.time_passes(hours=12)
    await anna.taps("Cancel booking")
    vera.does_not_see("The time you waited for is free.")
    await world.time_passes(hours=8, minutes=5)
    vera.sees("The time you waited for is free.")
    wait = (await rows(world, Wait))[0]
    assert wait.offer_until.astimezone(YEREVAN).hour == 8


async def test_who_leaves_the_line_is_not_asked(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await noon(world)
    await publishes_one(world, sona, 10)
    await books(anna)
    await waits_for_taken(vera)
    await vera.taps("parent-consultations-leave-line")
    await anna.taps("Cancel booking")
    vera.does_not_see("The time you waited for is free.")


async def test_whoever_erases_everything_frees_the_time(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await noon(world)
    await publishes_one(world, sona, 10)
    await books(anna)
    await waits_for_taken(vera)
    await erases(anna)
    await world.time_passes(minutes=2)
    vera.sees("The time you waited for is free.")
    await erases(vera)
    await world.time_passes(minutes=2)
    assert [slot.state for slot in await rows(world, Slot)] == ["open"]
    sona.does_not_see("Family: English")


async def erases(parent: Human) -> None:
    """Erase everything."""
    await parent.writes("/privacy")
    await parent.taps("Erase everything")
    await parent.taps("Yes, erase")
