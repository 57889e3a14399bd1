"""A course of classes: made, found, enrolled in, waited for, left; its ages, its calendar file, its reminders, /my."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar
from sqlalchemy import func, select

from bot.demo_courses import give_course
from core.actor import Role
from features.booking.models import Booking, Stand
from features.courses import seats
from features.courses.models import Course, Enrolment
from features.events.models import Event, Status
from tests.driver import Human, World
from tests.journeys.consulting import doctor
from tests.journeys.courses import LINK, TITLE, begins, classes, course, drafts, enrols, opens, sets
from tests.journeys.hours import until
from tests.journeys.people import consented


async def states(world: World, number: int) -> list[str]:
    """How families stand towards the course, in the order they came."""
    async with world.database() as session:
        query = select(Enrolment.state).where(Enrolment.course_id == number).order_by(Enrolment.id)
        return list((await session.scalars(query)).all())


async def taken(world: World, number: int) -> int:
    """Seats of the course that are taken."""
    async with world.database() as session:
        return (await session.scalar(select(Course.taken).where(Course.id == number))) or 0


# ---- making ---------------------------------------------------------------------------------------------------------


async def test_a_specialist_makes_a_course_and_a_family_enrols_its_child(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=4, seats=6, ages="2-4")
    made = await classes(world, number)
    assert [one.status for one in made] == [Status.PUBLISHED] * 4
    assert [(begins(made[at + 1]) - begins(made[at])).days for at in range(3)] == [7, 7, 7]
    anna = await consented(world)
    await anna.writes("/start")
    await anna.taps("parent-courses-open")
    await anna.taps(TITLE)
    anna.sees("parent-courses-leader", name="Dr Sona")
    anna.sees("Yerevan, 5 Abovyan")
    anna.sees("parent-courses-ahead", count=4)
    await anna.taps("parent-courses-enrol")
    await anna.taps("3")
    anna.sees("parent-courses-enrolled")
    assert await taken(world, number) == 1
    async with world.database() as session:
        places = select(func.count()).select_from(Booking).where(Booking.state == Stand.COMING)
        assert await session.scalar(places) == 4


async def test_an_organizer_gives_the_course_to_a_specialist_and_writes_it_in_another_language(
    world: World,
) -> None:
    await doctor(world)
    camille = await world.staff(Role.ORGANIZER, "Camille")
    await drafts(camille, kind="Individual class")
    await camille.taps("organizer-courses-leader")
    await camille.taps("Dr Sona")
    camille.sees("organizer-courses-led-by", name="Dr Sona")
    camille.sees("organizer-courses-children", taken=0, seats=1, waiting=0)
    await camille.taps("Русский")
    await camille.writes("Речевые игры")
    await camille.taps("organizer-events-publish")
    ivan = await consented(world, "Ivan", "ru")
    await ivan.writes("/start")
    await ivan.taps("parent-courses-open")
    assert ivan.offers("Речевые игры")


async def test_dates_are_read_as_people_write_them_and_a_wrong_one_leaves_the_form_open(world: World) -> None:
    sona = await doctor(world)
    await drafts(sona, when="whenever")
    sona.sees("specialist-consultations-times-unclear")
    await sona.writes("in 3 days 17:00-18:30; in 5 days 10:00")
    sona.sees("2 classes, by the clock of Yerevan")
    sona.sees("5:00\u202fPM–6:30\u202fPM")
    await sona.taps("60 min") if sona.offers("60 min") else await sona.taps("✓ 60 min")
    await sona.taps("8 weeks")
    sona.sees("16 classes, by the clock of Yerevan")


async def test_classes_that_overlap_or_are_over_are_refused(world: World) -> None:
    sona = await doctor(world)
    await drafts(sona, when="in 3 days 17:00-18:30; in 3 days 18:00")
    sona.sees("specialist-consultations-overlap")
    await sona.writes("today 06:00")
    sona.sees("specialist-consultations-past")
    await sona.writes("in 3 days 17:00")
    assert sona.offers("organizer-events-publish")


async def test_a_course_without_its_dates_is_not_shown_to_anybody(world: World) -> None:
    sona = await doctor(world)
    await drafts(sona, when="whenever")
    await sona.writes("/cancel")
    await sona.taps("organizer-courses-open")
    await sona.taps(f"{TITLE} · draft")
    await sona.taps("organizer-events-publish")
    sona.sees("organizer-courses-not-ready")
    anna = await consented(world)
    await opens(anna, 1)
    anna.does_not_see(TITLE)


async def test_a_draft_whose_dates_went_by_asks_for_others_before_it_is_shown(world: World) -> None:
    sona = await doctor(world)
    await drafts(sona, when="in 2 days 17:00")
    await world.time_passes(days=4)
    await sona.taps("organizer-events-publish")
    sona.sees("organizer-courses-not-ready")
    await sona.taps("organizer-courses-dates")
    await sona.writes("in 3 days 17:00")
    await sona.taps("organizer-events-publish")
    sona.sees("№1 is published with 1 class.")


async def test_dates_of_a_published_course_are_not_rewritten_and_seats_never_fall_below_the_children(
    world: World,
) -> None:
    sona = await doctor(world)
    number = await course(sona, seats=3)
    await enrols(world, number)
    await enrols(world, number, "Maria")
    await sona.taps("common-kit-back")
    await sets(sona, "organizer-events-field-seats", "1")
    sona.sees("organizer-courses-below", count=2)
    await sona.writes("no number")
    sona.sees("organizer-events-seats-again")
    await sona.writes("2")
    sona.sees("organizer-courses-children", taken=2, seats=2, waiting=0)


async def test_a_draft_can_be_thrown_away_and_a_published_course_cannot(world: World) -> None:
    sona = await doctor(world)
    await drafts(sona)
    await sona.taps("organizer-events-give-up")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Course)) == 0


async def test_a_course_of_somebody_else_looks_like_a_missing_one(world: World) -> None:
    sona = await doctor(world)
    await course(sona)
    other = await doctor(world, "Lia")
    await other.writes("/cancel")
    await other.taps("organizer-courses-open")
    other.sees("organizer-courses-mine", count=0)


async def test_the_demo_has_a_course_a_family_can_enrol_in(world: World) -> None:
    larissa = await doctor(world, "Larissa")
    await give_course(world.app, specialist=larissa.id)
    anna = await consented(world)
    await anna.writes("/start")
    await anna.taps("parent-courses-open")
    await anna.taps("Speech games")
    anna.sees("parent-courses-ahead", count=8)
    assert anna.offers("parent-courses-enrol")


# ---- who it is for --------------------------------------------------------------------------------------------------


async def test_a_child_of_another_age_is_shown_a_way_out(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, ages="2-4")
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("parent-courses-enrol")
    await anna.writes("7")
    anna.sees("parent-courses-other-age")
    assert await states(world, number) == []
    await anna.taps("parent-courses-of-age")
    anna.sees("parent-courses-none-of-age")
    assert anna.offers("parent-consultations-open")
    await anna.taps("parent-courses-all")
    assert anna.offers(TITLE)


async def test_months_are_an_age_and_words_are_asked_again(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, ages="1-2")
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("parent-courses-enrol")
    await anna.writes("a little one")
    anna.sees("parent-courses-age-again")
    await anna.writes("18 months")
    anna.sees("parent-courses-enrolled")
    async with world.database() as session:
        assert await session.scalar(select(Enrolment.age)) == 1


async def test_who_did_not_agree_yet_is_asked_first_and_finds_the_button_again(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona)
    anna = await world.person("Anna")
    await anna.writes("/start")
    await anna.taps("English")
    await anna.taps("common-consent-not-now")
    await opens(anna, number)
    await anna.taps("parent-courses-enrol")
    await anna.taps("common-consent-agree")
    await anna.taps("parent-courses-enrol")
    await anna.taps("2")
    assert await states(world, number) == [Stand.COMING]


async def test_the_link_is_only_for_families_whose_child_is_enrolled(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, where=LINK)
    stranger = await consented(world, "Stranger")
    await opens(stranger, number)
    stranger.does_not_see(LINK)
    anna = await enrols(world, number)
    anna.sees("parent-courses-link", link=LINK)


# ---- a full course --------------------------------------------------------------------------------------------------


async def test_a_full_course_is_waited_for_and_a_freed_seat_is_offered_in_order(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, seats=1)
    anna = await enrols(world, number)
    waiting = []
    for name in ("Maria", "Lena"):
        family = await consented(world, name)
        await opens(family, number)
        assert not family.offers("parent-courses-enrol")
        await family.taps("parent-booking-wait")
        await family.taps("3")
        waiting.append(family)
    maria, lena = waiting
    maria.sees("parent-courses-you-wait", number=1)
    lena.sees("parent-courses-you-wait", number=2)
    await opens(anna, number)
    await anna.taps("parent-courses-leave")
    anna.sees("parent-courses-leave-sure", title=TITLE)
    await anna.taps("parent-courses-leave-yes")
    anna.sees("parent-courses-left", title=TITLE)
    maria.sees("parent-courses-offered", title=TITLE)
    lena.does_not_see("parent-courses-offered", title=TITLE)
    await maria.taps("parent-booking-decline")
    lena.sees("parent-courses-offered", title=TITLE)
    await lena.taps("parent-booking-take")
    lena.sees("parent-courses-enrolled")
    assert await states(world, number) == [Stand.LEFT, Stand.LAPSED, Stand.COMING]
    assert await taken(world, number) == 1


async def test_an_offer_nobody_answers_goes_on_and_says_so(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, seats=1)
    anna = await enrols(world, number)
    maria = await consented(world, "Maria")
    await opens(maria, number)
    await maria.taps("parent-booking-wait")
    await maria.taps("3")
    await opens(anna, number)
    await anna.taps("parent-courses-leave")
    await anna.taps("parent-courses-leave-yes")
    await world.time_passes(hours=25)
    maria.sees("parent-booking-lapsed", title=TITLE)
    await maria.taps("parent-booking-take")
    maria.sees("parent-booking-offer-gone")
    assert await taken(world, number) == 0


async def test_of_two_families_at_the_last_seat_one_is_enrolled_and_one_may_wait(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, seats=1)
    families = [await consented(world, name) for name in ("Anna", "Maria")]
    for family in families:
        await opens(family, number)
        await family.taps("parent-courses-enrol")
    await asyncio.gather(*(family.taps("3", settle=False) for family in families))
    await world.settle()
    assert await states(world, number) == [Stand.COMING]
    late = next(family for family in families if "It has just become full" in family.newest)
    await late.taps("parent-booking-wait")
    late.sees("parent-courses-you-wait", number=1)


async def test_the_control_without_the_counter_a_seat_is_sold_twice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the conditional counter is for: if a seat is always there, two children are enrolled on one."""
    sona = await doctor(world)
    number = await course(sona, seats=1)

    async def always(*_: object) -> bool:
        return True

    monkeypatch.setattr(seats, "take", always)
    families = [await consented(world, name) for name in ("Anna", "Maria")]
    for family in families:
        await opens(family, number)
        await family.taps("parent-courses-enrol")
        await family.taps("3")
    assert await states(world, number) == [Stand.COMING, Stand.COMING]


async def test_nobody_waits_while_there_are_seats(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, seats=1)
    anna = await enrols(world, number)
    maria = await consented(world, "Maria")
    await opens(maria, number)
    await maria.taps("parent-booking-wait")
    await opens(anna, number)
    await anna.taps("parent-courses-leave")
    await anna.taps("parent-courses-leave-yes")
    await maria.taps("3")
    maria.sees("parent-booking-still-places")


# ---- what follows from being enrolled -------------------------------------------------------------------------------


async def test_the_family_is_reminded_before_each_class_and_never_after_it_left(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=4)
    anna = await enrols(world, number)
    made = await classes(world, number)
    await until(world, begins(made[0]) - timedelta(days=1))
    assert f"Tomorrow: {TITLE}" in anna.screen
    await until(world, begins(made[0]) - timedelta(hours=2))
    assert f"Today: {TITLE}" in anna.screen
    said = len([one for one in anna.messages if TITLE in one.text])
    await opens(anna, number)
    await anna.taps("parent-courses-leave")
    await anna.taps("parent-courses-leave-yes")
    await until(world, begins(made[1]) - timedelta(hours=2))
    reminders = [
        one for one in anna.messages if f"oday: {TITLE}" in one.text or f"omorrow: {TITLE}" in one.text
    ]
    assert len(reminders) == 2 <= said


async def test_one_file_brings_every_class_into_the_calendar(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=4)
    anna = await enrols(world, number)
    await anna.taps("parent-courses-dates")
    anna.sees("parent-courses-dates-sent", title=TITLE, count=4)
    entries: list[Any] = Calendar.from_ical(file_of(anna)).walk("VEVENT")
    starts = [one["dtstart"].dt for one in entries]
    assert starts == [begins(one) for one in await classes(world, number)]


async def test_my_lists_the_course_once_and_no_class_by_itself(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=4)
    anna = await enrols(world, number)
    await anna.writes("/my")
    anna.sees("parent-courses-my")
    assert anna.newest.count(TITLE) == 1


async def test_a_class_is_no_event_to_be_joined_by_itself(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona)
    first = (await classes(world, number))[0]
    anna = await consented(world)
    await anna.writes("/events")
    anna.sees("parent-events-nothing")
    await anna.writes(f"/start ev_{first.id}")
    anna.sees("parent-events-of-course")
    assert not anna.offers("parent-booking-join")
    assert anna.offers("parent-courses-see")
    await presses(anna, f"ej:{first.id}")
    anna.sees("parent-booking-with-course")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Booking)) == 0


async def test_who_erased_everything_frees_the_seat_and_leaves_no_age(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, seats=1)
    anna = await enrols(world, number)
    maria = await consented(world, "Maria")
    await opens(maria, number)
    await maria.taps("parent-booking-wait")
    await maria.taps("3")
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    maria.sees("parent-courses-offered", title=TITLE)
    async with world.database() as session:
        ages = select(Enrolment.age).where(Enrolment.state == Stand.ERASED)
        assert (await session.scalars(ages)).all() == [None]


async def test_an_age_is_forgotten_a_month_after_the_last_class(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=1)
    await enrols(world, number)
    last = (await classes(world, number))[-1]
    await until(world, begins(last) + timedelta(days=32))
    async with world.database() as session:
        assert await session.scalar(select(Enrolment.age)) is None
        assert await session.scalar(select(func.count()).select_from(Event)) == 1


async def presses(human: Human, data: str) -> None:
    """Press a button nobody offered: an old one, or a phone that was tampered with."""
    sender = {"id": human.id, "is_bot": False, "first_name": "P", "language_code": human.language}
    chat = {"id": human.id, "type": "private", "first_name": "P"}
    bot = {"id": 4242, "is_bot": True, "first_name": "Bot"}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": chat, "from": bot, "text": "x"}
    query = {"id": data, "chat_instance": "1", "data": data, "from": sender, "message": message}
    human.world.box.inject_update({"callback_query": query})
    await human.world.settle()


def file_of(human: Human) -> bytes:
    """The newest file the bot sent."""
    media = next(one.media for one in reversed(human.messages) if one.media)
    return bytes(human.world.box.world.files.by_id[media.file_id].data)
