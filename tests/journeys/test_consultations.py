"""Consultations: a specialist publishes times, a family finds and books one, both are reminded, and hears how it went."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from features.consultations.models import Booking, Slot
from features.people import actions
from tests.driver import World
from tests.journeys.consulting import (
    LINK,
    YEREVAN,
    books,
    day_label,
    doctor,
    figures,
    in_days,
    moves_to,
    opens_only_day,
    opens_time,
    publishes,
    publishes_one,
    rows,
)
from tests.journeys.people import consented

# ---- the main path --------------------------------------------------------------------------------------------------


async def test_from_a_published_time_to_a_summary_that_helped(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    sona.sees("1 time is published.")
    await books(anna)
    anna.sees("7:00\u00a0PM (Yerevan), 45 min")
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
    olga.sees("19:00 (Ереван), 45 мин")


async def test_a_link_opens_one_time_and_one_that_was_taken_back_looks_like_a_missing_one(
    world: World,
) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona)
    await sona.writes("/slots")
    await sona.taps(sona.messages[-1].reply_markup["inline_keyboard"][0][0]["text"])
    copied = [
        one.get("copy_text") for row in sona.messages[-1].reply_markup["inline_keyboard"] for one in row
    ]
    link = next(one["text"] for one in copied if one)
    await anna.writes(f"/start {link.partition('?start=')[2]}")
    anna.sees("7:00\u00a0PM (Yerevan), 45 min")
    await anna.taps("Book")
    anna.sees("parent-consultations-booked")
    maria = await consented(world, "Maria")
    await maria.writes("/start cs_4242")
    missing = maria.newest
    await sona.taps("specialist-consultations-withdraw")
    await sona.taps("specialist-consultations-withdraw-sure")
    await maria.writes("/start cs_1")
    assert maria.newest == missing
    await maria.writes("/start cs_0x1")
    assert maria.newest == missing


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
