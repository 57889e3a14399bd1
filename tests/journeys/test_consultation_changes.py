"""Consultations that change: moved, cancelled, withdrawn, a role lost, clocks changed; and what comes afterwards."""

from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import update

from core.actor import Role
from core.errors import NotFound
from features.consultations import after
from features.consultations.models import Booking, Reminder, Slot
from features.consultations.refusals import NotYetOver
from features.feedback import queries as feedback
from tests.driver import Human, World
from tests.journeys.consulting import (
    LINK,
    YEREVAN,
    books,
    doctor,
    in_days,
    moves_to,
    noon,
    opens_only_day,
    publishes_one,
    rows,
    waits_for_taken,
)
from tests.journeys.people import consented

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
    assert sum("starts soon" in message.text for message in anna.messages) == 1


async def test_after_a_long_silence_only_the_reminder_that_still_helps_is_sent(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await noon(world)
    await publishes_one(world, sona, 5)
    await books(anna)
    start = (await rows(world, Booking))[0].starts_at
    await moves_to(world, start - timedelta(minutes=40))
    anna.sees("parent-consultations-near-hours")
    anna.does_not_see("parent-consultations-near-day")


async def test_when_a_country_changes_its_clocks_both_are_told_and_reminded_anew(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await publishes_one(world, sona, 5)
    await books(anna)
    meant = (await rows(world, Slot))[0].starts_at
    async with world.app.around.db.write() as session:  # as if it had been published under older zone data
        wrong = meant + timedelta(hours=1)
        await session.execute(update(Slot).values(starts_at=wrong, ends_at=wrong + timedelta(minutes=45)))
        await session.execute(update(Booking).values(starts_at=wrong))
    await world.time_passes(minutes=1)
    anna.sees("The clocks have changed.")
    sona.sees("The clocks have changed.")
    assert [(one.starts_at) for one in await rows(world, Booking)] == [meant]
    due = {one.due_at for one in await rows(world, Reminder)}
    assert due == {meant - timedelta(days=1), meant - timedelta(hours=2)}
    await world.time_passes(minutes=1)
    assert sum("clocks have changed" in message.text for message in anna.messages) == 1


# ---- the specialist cannot come -------------------------------------------------------------------------------------


async def test_a_withdrawn_time_is_told_to_the_family_with_others(world: World) -> None:
    sona, anna, vera = await doctor(world), await consented(world), await consented(world, "Vera")
    await noon(world)
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


async def test_a_lost_role_frees_every_time_and_tells_the_families(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await noon(world)
    await publishes_one(world, sona)
    await books(anna)
    await world.loses_role(sona, Role.SPECIALIST)
    anna.sees("The specialist can't come at the agreed time.")
    assert [slot.state for slot in await rows(world, Slot)] == ["withdrawn"]
    await world.time_passes(days=3)
    anna.does_not_see("parent-consultations-near-hours")
    await anna.writes("/consult")
    anna.sees("parent-consultations-none")


async def test_bad_news_waits_for_the_morning_unless_that_is_too_late(world: World) -> None:
    sona, anna = await doctor(world), await consented(world)
    await noon(world)
    await publishes_one(world, sona, 5)
    await books(anna)
    await world.time_passes(hours=11)
    await withdraws(sona)
    anna.does_not_see("The specialist can't come at the agreed time.")
    await world.time_passes(hours=9, minutes=5)
    anna.sees("The specialist can't come at the agreed time.")
    await noon(world)
    await publishes_one(world, sona, 1, "05:00")
    await books(anna, "9:00\u202fAM · Dr Sona")
    await world.time_passes(hours=11)
    await withdraws(sona)
    assert sum("can't come" in message.text for message in anna.messages) == 2


async def withdraws(human: Human) -> None:
    """Take the first of one's times back."""
    await human.writes("/slots")
    await opens_only_day(human)
    await human.taps("specialist-consultations-withdraw")
    await human.taps("specialist-consultations-withdraw-sure")


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
    async with world.database() as session:
        assert [(one.rating, one.country) for one in await feedback.ratings(session)] == [(2, "AM")]
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
