"""Consultations: a specialist publishes times, a family books, both are reminded, and the family hears how it went."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from core.actor import Role
from core.errors import NotFound
from features.consultations import after
from features.consultations.models import Booking, Reminder, Slot, Wait
from features.consultations.refusals import NotYetOver
from features.people import actions
from tests.driver import Human, World
from tests.journeys.people import consented, specialist

LINK = "https://meet.example.org/sona-42"
YEREVAN = ZoneInfo("Asia/Yerevan")


def in_days(world: World, days: int, zone: str = "UTC") -> date:
    """A day from now on somebody's calendar."""
    return (world.clock.now().astimezone(ZoneInfo(zone)) + timedelta(days=days)).date()


def figures(day: date) -> str:
    """A day as a specialist writes it."""
    return f"{day:%d.%m.%Y}"


async def doctor(world: World, name: str = "Sona", **profile: Any) -> Human:
    """A speech therapist whom families can find."""
    return await specialist(world, name, **{"professions": ["speech_therapist"], **profile})


async def publishes(human: Human, words: str, *, place: str | None = None) -> None:
    """Publish times, online unless a place is named."""
    await human.writes("/slots")
    await human.taps("specialist-consultations-add")
    way = "specialist-consultations-at-place" if place else "specialist-consultations-online"
    await human.taps(way)
    await human.writes(place or LINK)
    await human.writes(words)


async def publishes_one(world: World, human: Human, days: int = 3, clock: str = "15:00") -> None:
    """Publish one time online, by a clock of UTC."""
    await publishes(human, f"{figures(in_days(world, days))} {clock}")
    await human.taps("Publish 1 time")


async def opens_time(parent: Human, label: str, *, free: int = 1) -> None:
    """Come to the day's times and open the one with this label. free: how many times of theirs are."""
    await parent.writes("/consult")
    await parent.taps(f"speech and language therapist ({free})")
    await opens_only_day(parent)
    await parent.taps(label)


async def opens_only_day(parent: Human) -> None:
    """Tap the first day on the screen."""
    rows = parent.messages[-1].reply_markup["inline_keyboard"]
    await parent.taps(rows[0][0]["text"])


async def books(parent: Human, label: str = "7:00\u202fPM · Dr Sona", *, free: int = 1) -> None:
    """Find the time, which is 15:00 UTC and so 19:00 in Yerevan, and book it."""
    await opens_time(parent, label, free=free)
    await parent.taps("Book")
    parent.sees("parent-consultations-booked")


async def rows(world: World, model: Any) -> list[Any]:
    """Everything in one table."""
    async with world.database() as session:
        return list((await session.scalars(select(model).order_by(model.id))).all())


# ---- the main path --------------------------------------------------------------------------------------------------


async def test_from_a_published_time_to_a_summary_that_helped(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    sona.sees("1 time is published.")
    await books(anna)
    anna.sees("7:00\u202fPM–7:45\u202fPM (time in: Yerevan)")
    anna.sees(LINK)
    sona.sees("specialist-consultations-booked")
    sona.sees("Family: English · Armenia")
    sona.does_not_see("Anna")
    start = datetime.combine(in_days(world, 3), time(15), UTC)
    await moves_to(world, start - timedelta(days=1) + timedelta(minutes=1))
    anna.sees("parent-consultations-near-day")
    sona.sees("parent-consultations-near-day")
    await moves_to(world, start - timedelta(hours=2) + timedelta(minutes=1))
    anna.sees("parent-consultations-near-hours")
    sona.sees("parent-consultations-near-hours")
    await moves_to(world, start + timedelta(hours=1))
    await sona.taps("specialist-consultations-they-came")
    await sona.taps("specialist-consultations-write-summary")
    sona.sees("The family reads: English.")
    await sona.writes("She points with her eyes. Two cards are enough to begin.")
    await sona.taps("specialist-consultations-send")
    anna.sees("Two cards are enough to begin.")
    anna.sees("parent-consultations-helped")
    await anna.taps("5")
    await anna.writes("We use the cards now")
    anna.sees("parent-consultations-thanks")
    booking = (await rows(world, Booking))[0]
    assert (booking.state, booking.rating, booking.comment) == ("met", 5, "We use the cards now")


async def moves_to(world: World, then: datetime) -> None:
    """Let time pass up to this instant."""
    await world.time_passes(seconds=(then - world.clock.now()).total_seconds())


# ---- publishing -----------------------------------------------------------------------------------------------------


async def test_a_visiting_expert_publishes_three_days_in_another_town(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    first = in_days(world, 5, "Asia/Yerevan")
    last = first + timedelta(days=2)
    await publishes(
        sona, f"{figures(first)} - {figures(last)} 10:00-13:00", place="Yerevan, 5 Abovyan Street"
    )
    sona.sees("Time in: Yerevan")
    await sona.taps("60 min")
    await sona.taps("Publish 9 times")
    starts = [slot.starts_at.astimezone(YEREVAN) for slot in await rows(world, Slot)]
    assert [start.hour for start in starts] == [10, 11, 12] * 3
    assert {slot.zone for slot in await rows(world, Slot)} == {"Asia/Yerevan"}
    await anna.writes("/consult")
    await anna.taps("speech and language therapist (9)")
    await opens_only_day(anna)
    await anna.taps("10:00\u202fAM · Dr Sona")
    anna.sees("Where: Yerevan, 5 Abovyan Street")
    anna.does_not_see("There it is")


async def test_times_are_repeated_weekly_at_the_same_hour_over_a_change_of_clocks(world: World) -> None:
    sona = await doctor(world)
    await publishes(sona, "Mon, Wed 17:00-18:30")
    await sona.taps("Time zone: UTC")
    await sona.taps("Paris")
    await sona.taps("12 weeks")
    await sona.taps("Publish 48 times")
    paris = ZoneInfo("Europe/Paris")
    local = [slot.starts_at.astimezone(paris) for slot in await rows(world, Slot)]
    assert len(local) == 48
    assert {f"{start:%H:%M}" for start in local} == {"17:00", "17:45"}
    assert {start.weekday() for start in local} == {0, 2}


async def test_what_cannot_be_published_is_refused_with_an_example(world: World) -> None:
    sona = await doctor(world)
    await publishes(sona, "the second tuesday, five in the evening")
    sona.sees("specialist-consultations-times-unclear")
    await sona.writes("01.01.2026 10:00")
    sona.sees("specialist-consultations-past")
    earlier = world.clock.now() - timedelta(minutes=2)
    await sona.writes(f"{figures(earlier.date())} {earlier:%H:%M}")
    assert sona.newest != "", "the form answers every time"
    assert not await rows(world, Slot)
    await sona.writes(f"{figures(in_days(world, 2))} 10:00-10:15")
    sona.sees("specialist-consultations-too-short")
    await sona.writes(f"{figures(in_days(world, 2))} 0:00-23:30\n{figures(in_days(world, 3))} 0:00-23:30")
    sona.sees("specialist-consultations-too-many", most=60)
    await sona.writes(f"{figures(in_days(world, 2))} 10:00")
    await sona.taps("Publish 1 time")
    assert len(await rows(world, Slot)) == 1


async def test_an_hour_the_clocks_skip_is_refused(world: World) -> None:
    sona = await doctor(world)
    await publishes(sona, f"{figures(in_days(world, 2))} 10:00")
    await sona.taps("Time zone: UTC")
    await sona.taps("Paris")
    spring = next(day for day in _ahead(world) if _changes(day, 2, "Europe/Paris"))
    await sona.writes(f"{figures(spring)} 02:30")
    sona.sees("specialist-consultations-hour-unsure")


def _ahead(world: World) -> list[date]:
    return [in_days(world, step) for step in range(1, 365)]


def _changes(day: date, hour: int, zone: str) -> bool:
    wall = datetime.combine(day, time(hour, 30), ZoneInfo(zone))
    return wall.utcoffset() != wall.replace(fold=1).utcoffset()


async def test_own_times_may_not_overlap_and_nothing_is_published_then(world: World) -> None:
    sona = await doctor(world)
    await publishes_one(world, sona)
    await publishes(sona, f"{figures(in_days(world, 3))} 14:30-16:00")
    await sona.taps("Publish 2 times")
    sona.sees("specialist-consultations-overlap")
    assert len(await rows(world, Slot)) == 1


async def test_a_doubled_tap_publishes_once(world: World) -> None:
    sona = await doctor(world)
    await publishes(sona, f"{figures(in_days(world, 3))} 15:00")
    await sona.taps("Publish 1 time", settle=False)
    await sona.taps("Publish 1 time", settle=False)
    await world.settle()
    assert len(await rows(world, Slot)) == 1


async def test_a_link_must_be_one_and_a_profession_is_needed(world: World) -> None:
    sona = await doctor(world, professions=[])
    await sona.writes("/slots")
    await sona.taps("specialist-consultations-add")
    sona.sees("specialist-consultations-no-profession")
    ani = await doctor(world, "Ani")
    await publishes(ani, LINK)
    ani.sees("specialist-consultations-times-unclear")
    await ani.writes("/slots")
    await ani.taps("specialist-consultations-add")
    await ani.taps("specialist-consultations-online")
    await ani.writes("call me maybe")
    ani.sees("specialist-consultations-link-unclear")
    await world.box.send_special(ani.id, "location", latitude=1.0, longitude=2.0)
    await world.settle()
    ani.sees("specialist-consultations-words-only")


async def test_slots_belong_to_specialists(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/slots")
    anna.sees("common-trouble-not-allowed")


# ---- finding and booking --------------------------------------------------------------------------------------------


async def test_times_are_found_by_language_and_country(world: World) -> None:
    sona = await doctor(world, languages=["hy"], countries=["AM"])
    away = await doctor(world, "Ion", countries=["MD"])
    anna = await consented(world)
    await anna.writes("/consult")
    anna.sees("parent-consultations-none")
    await publishes_one(world, sona)
    await publishes_one(world, away)
    await anna.writes("/consult")
    await anna.taps("speech and language therapist (1)")
    anna.sees("no times in your language yet")
    await anna.taps("parent-consultations-all-languages")
    await opens_only_day(anna)
    await anna.taps("7:00\u202fPM · Dr Sona")
    anna.sees("Languages: Հայերեն")
    anna.does_not_see(LINK)
    assert not anna.offers("7:00\u202fPM · Dr Ion")


async def test_hours_are_written_as_the_language_has_them(world: World) -> None:
    sona = await doctor(world)
    await publishes_one(world, sona)
    olga = await consented(world, "Ольга", "ru")
    await olga.writes("/consult")
    await olga.taps("логопед (1)")
    await opens_only_day(olga)
    await olga.taps("19:00 · Dr Sona")
    olga.sees("19:00–19:45 (часовой пояс: Ереван)")


async def test_a_time_elsewhere_also_shows_the_clock_there(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    day = in_days(world, 3, "Europe/Paris")
    await publishes(sona, f"{figures(day)} 15:00", place="Paris, 2 rue Monge")
    await sona.taps("Publish 1 time")
    await anna.writes("/consult")
    await anna.taps("speech and language therapist (1)")
    await opens_only_day(anna)
    hour = datetime.combine(day, time(15), ZoneInfo("Europe/Paris")).astimezone(YEREVAN).hour - 12
    await anna.taps(f"{hour}:00\u202fPM · Dr Sona")
    anna.sees("3:00\u202fPM (time in: Paris)")


async def test_booking_needs_consent_and_goes_on_after_it(world: World) -> None:
    sona = await doctor(world)
    await publishes_one(world, sona)
    vera = await world.person("Vera")
    await vera.writes("/start")
    await vera.taps("English")
    await vera.taps("common-consent-not-now")
    await vera.taps("Armenia")
    await opens_time(vera, "7:00\u202fPM · Dr Sona")
    await vera.taps("Book")
    assert not await rows(world, Booking)
    await vera.taps("common-consent-agree")
    vera.sees("parent-consultations-after-consent")
    await vera.taps("Book")
    vera.sees("parent-consultations-booked")


async def test_a_doubled_tap_books_once(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await opens_time(anna, "7:00\u202fPM · Dr Sona")
    await anna.taps("Book", settle=False)
    await anna.taps("Book", settle=False)
    await world.settle()
    assert len(await rows(world, Booking)) == 1
    assert sum("A family booked" in message.text for message in sona.messages) == 1


async def test_the_second_family_is_told_that_the_time_is_taken(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await publishes_one(world, sona)
    await opens_time(vera, "7:00\u202fPM · Dr Sona")
    await books(anna)
    await vera.taps("Book")
    vera.sees("parent-consultations-taken")
    vera.does_not_see(LINK)
    assert len(await rows(world, Booking)) == 1


async def test_nobody_books_their_own_time(world: World) -> None:
    sona = await doctor(world)
    await sona.writes("/start")
    await sona.taps("English")
    await publishes_one(world, sona)
    await sona.writes("/consult")
    await sona.taps("speech and language therapist (1)")
    await opens_only_day(sona)
    await sona.taps("3:00\u202fPM · Dr Sona")
    await sona.taps("Book")
    if sona.offers("common-consent-agree"):
        await sona.taps("common-consent-agree")
        await sona.taps("Book")
    sona.sees("parent-consultations-own-slot")


async def test_two_at_once_and_a_fourth_are_refused(world: World) -> None:
    sona, ani, anna = await doctor(world), await doctor(world, "Ani"), await consented(world)
    await publishes_one(world, sona)
    await publishes_one(world, ani)
    await books(anna, free=2)
    await opens_time(anna, "7:00\u202fPM · Dr Ani")
    await anna.taps("Book")
    anna.sees("parent-consultations-booked-then")
    for days in (4, 5, 6):
        await publishes_one(world, sona, days)
        await anna.writes("/consult")
        await anna.taps("speech and language therapist (2)")
        await anna.taps(day_label(anna, in_days(world, days, "Asia/Yerevan")))
        await anna.taps("7:00\u202fPM · Dr Sona")
        await anna.taps("Book")
    anna.sees("parent-consultations-enough")
    assert len(await rows(world, Booking)) == 3


def day_label(parent: Human, day: date) -> str:
    """The button of this day on the screen."""
    lines = parent.messages[-1].reply_markup["inline_keyboard"]
    return str(next(one["text"] for line in lines for one in line if f" {day.day} " in one["text"]))


async def test_the_name_is_shown_only_when_the_family_turned_it_on(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await anna.writes("/settings")
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        await actions.set_name(session, actor, name="Anna Petrosyan")
        await actions.show_name(session, actor, shows=True)
    await publishes_one(world, sona)
    await books(anna)
    sona.sees("Anna Petrosyan")


# ---- moving and cancelling ------------------------------------------------------------------------------------------


async def test_a_booking_is_moved_and_its_reminders_move_along(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await books(anna)
    await publishes_one(world, sona, 6)
    await anna.taps("Move")
    anna.sees("parent-consultations-move-to", city="Yerevan")
    await opens_only_day(anna)
    anna.sees("parent-consultations-booked")
    sona.sees("A family moved its consultation.")
    first, second = await rows(world, Booking)
    assert (first.state, second.state, second.moved_from) == ("moved", "booked", first.id)
    assert [slot.state for slot in await rows(world, Slot)] == ["open", "booked"]
    kept = {(one.booking_id, one.state) for one in await rows(world, Reminder)}
    assert kept == {(first.id, "dropped"), (second.id, "waiting")}
    await moves_to(world, first.starts_at - timedelta(hours=1))
    anna.does_not_see("parent-consultations-near-day")
    await moves_to(world, second.starts_at - timedelta(hours=1))
    anna.sees("parent-consultations-near-hours")


async def test_a_cancelled_booking_frees_the_time_and_reminds_nobody(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await books(anna)
    await anna.taps("Cancel booking")
    anna.sees("parent-consultations-cancelled")
    sona.sees("The family cancelled.")
    await world.time_passes(days=2, hours=23)
    anna.does_not_see("parent-consultations-near-day")
    sona.does_not_see("parent-consultations-near-hours")
    assert [slot.state for slot in await rows(world, Slot)] == ["open"]


async def test_a_second_cancel_and_one_after_the_start_change_nothing(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await books(anna)
    await anna.writes("/my")
    anna.sees("You have 1 consultation ahead.")
    await world.time_passes(days=4)
    await anna.taps("Cancel booking")
    anna.sees("parent-consultations-over")
    assert [booking.state for booking in await rows(world, Booking)] == ["booked"]


async def test_my_shows_what_is_ahead_and_leads_to_it(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await books(anna)
    await anna.writes("/my")
    await opens_only_day(anna)
    anna.sees(LINK)


async def test_a_reminder_comes_once_and_after_quiet_hours(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    day = in_days(world, 4, "Asia/Yerevan")
    nine = datetime.combine(day, time(9), YEREVAN)
    await publishes_one(world, sona, (nine.astimezone(UTC).date() - in_days(world, 0)).days, "05:00")
    await books(anna, "9:00\u202fAM · Dr Sona")
    await moves_to(world, nine - timedelta(hours=1, minutes=30))
    anna.does_not_see("parent-consultations-near-hours")
    await moves_to(world, nine - timedelta(minutes=50))
    anna.sees("parent-consultations-near-hours")
    await world.time_passes(minutes=5)
    await world.time_passes(minutes=5)
    assert sum("about to start" in message.text for message in anna.messages) == 1


# ---- the specialist cannot come -------------------------------------------------------------------------------------


async def test_a_withdrawn_time_is_told_to_the_family_with_others(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await publishes_one(world, sona)
    await publishes_one(world, sona, 5)
    await anna.writes("/consult")
    await anna.taps("speech and language therapist (2)")
    await opens_only_day(anna)
    await anna.taps("7:00\u202fPM · Dr Sona")
    await anna.taps("Book")
    await waits_for_taken(vera)
    await sona.writes("/slots")
    await opens_only_day(sona)
    sona.sees("1 family is waiting.")
    await sona.taps("specialist-consultations-withdraw")
    sona.sees("specialist-consultations-withdraw-booked")
    await sona.taps("specialist-consultations-withdraw-sure")
    anna.sees("The specialist can't come at the agreed time.")
    vera.sees("parent-consultations-awaited-gone")
    await anna.taps("parent-consultations-same-again")
    await opens_only_day(anna)
    await anna.taps("Book")
    assert [booking.state for booking in await rows(world, Booking)] == ["freed", "booked"]


async def waits_for_taken(parent: Human) -> None:
    """Stand in line for the first, taken time."""
    await parent.writes("/consult")
    rows = parent.messages[-1].reply_markup["inline_keyboard"]
    await parent.taps(rows[0][0]["text"])
    await opens_only_day(parent)
    await parent.taps("7:00\u202fPM · Dr Sona · taken")
    await parent.taps("Join the waiting list")


async def test_a_lost_role_frees_every_time_and_tells_the_families(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await books(anna)
    await world.loses_role(sona, Role.SPECIALIST)
    anna.sees("The specialist can't come at the agreed time.")
    assert [slot.state for slot in await rows(world, Slot)] == ["withdrawn"]
    await world.time_passes(days=3)
    anna.does_not_see("parent-consultations-near-hours")
    await anna.writes("/consult")
    anna.sees("parent-consultations-none")


# ---- the waiting list -----------------------------------------------------------------------------------------------


async def noon(world: World) -> None:
    """Come to the middle of a day, far from quiet hours."""
    local = world.clock.now().astimezone(YEREVAN)
    then = datetime.combine(local.date() + timedelta(days=1), time(12), YEREVAN)
    await world.time_passes(seconds=(then - local).total_seconds())


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


# ---- afterwards -----------------------------------------------------------------------------------------------------


async def over(world: World) -> tuple[Human, Human]:
    """A consultation that has just ended, at noon for the family."""
    sona, anna = await doctor(world), await consented(world)
    await noon(world)
    await publishes_one(world, sona, 3, "10:00")
    await books(anna, "2:00\u202fPM · Dr Sona")
    await world.time_passes(days=3, hours=3)
    sona.sees("Did the family come?")
    return sona, anna


async def test_nobody_came_is_said_kindly_with_a_new_time(world: World) -> None:
    sona, anna = await over(world)
    await publishes_one(world, sona, 3)
    await sona.taps("specialist-consultations-nobody-came")
    anna.sees("nobody is cross")
    await anna.taps("parent-consultations-same-again")
    await opens_only_day(anna)
    await anna.taps("Book")
    anna.sees("parent-consultations-booked")


async def test_without_a_summary_the_family_is_asked_and_a_low_rating_is_seen(world: World) -> None:
    tigran = await world.staff(Role.COORDINATOR, "Tigran", country="AM")
    sona, anna = await over(world)
    await sona.taps("specialist-consultations-they-came")
    await sona.taps("specialist-consultations-no-summary")
    anna.sees("parent-consultations-helped")
    await anna.taps("2")
    anna.sees("parent-consultations-rated-low")
    await anna.taps("parent-consultations-skip")
    anna.sees("parent-consultations-thanks")
    tigran.sees("A family rated a consultation with 2 of 5")
    await anna.taps("5")
    anna.sees("parent-consultations-rated-already")


async def test_a_forgetful_specialist_does_not_keep_the_family_waiting(world: World) -> None:
    sona, anna = await over(world)
    await sona.taps("specialist-consultations-they-came")
    await world.time_passes(days=2)
    anna.sees("parent-consultations-helped")
    await sona.taps("specialist-consultations-write-summary")
    await sona.writes("Late, but here it is.")
    await sona.taps("specialist-consultations-send")
    anna.sees("Late, but here it is.")


async def test_a_summary_without_words_and_a_second_one_are_refused(world: World) -> None:
    sona, _anna = await over(world)
    await sona.taps("specialist-consultations-they-came")
    await sona.taps("specialist-consultations-write-summary")
    await sona.writes("…")
    sona.sees("specialist-consultations-words-only")
    await sona.writes("Good progress.")
    await sona.taps("specialist-consultations-send")
    sona.sees("specialist-consultations-sent")
    await sona.taps("specialist-consultations-write-summary")
    await sona.writes("Once more.")
    await sona.taps("specialist-consultations-send")
    sona.sees("specialist-consultations-known")


async def test_the_outcome_is_said_by_the_specialist_alone_and_not_before_the_start(world: World) -> None:
    sona, ani, anna = await doctor(world), await doctor(world, "Ani"), await consented(world)
    await publishes_one(world, sona)
    await books(anna)
    async with world.app.around.db.write() as session:
        for human, refusal in ((sona, NotYetOver), (ani, NotFound), (anna, NotFound)):
            actor = await world.actor(human, session)
            with pytest.raises(refusal):
                await after.met(session, actor, booking_id=1, now=world.clock.now())
