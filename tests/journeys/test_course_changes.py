"""What happens to the classes of a course: moved, cancelled, led by somebody else; who came, and the table."""

from datetime import timedelta
from io import BytesIO

from openpyxl import load_workbook
from sqlalchemy import select

from core.actor import Role
from features.courses.models import Attendance
from features.events.models import Status
from tests.driver import Human, World
from tests.journeys.consulting import doctor
from tests.journeys.courses import TITLE, begins, classes, course, ends, enrols, opens_class
from tests.journeys.hours import until
from tests.journeys.people import consented
from tests.journeys.test_courses import file_of, presses


def told(human: Human, words: str) -> int:
    """How many messages say this."""
    return len([message for message in human.messages if words in message.text])


async def marks(world: World) -> list[bool]:
    """Who came, in the order the children were enrolled."""
    async with world.database() as session:
        query = select(Attendance.came).order_by(Attendance.enrolment_id)
        return list((await session.scalars(query)).all())


async def over(world: World, *names: str) -> tuple[Human, int, list[Human]]:
    """An hour after the first class: its leader, the course, its families."""
    sona = await doctor(world)
    number = await course(sona, seats=6)
    families = [await enrols(world, number, name) for name in names]
    await until(world, ends((await classes(world, number))[0]) + timedelta(hours=1))
    return sona, number, families


# ---- moved and cancelled --------------------------------------------------------------------------------------------


async def test_one_class_moves_and_every_family_hears_of_it_once(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona)
    anna = await enrols(world, number)
    stranger = await consented(world, "Stranger")
    before = await classes(world, number)
    await opens_class(sona, 2)
    await sona.taps("organizer-courses-move")
    await sona.writes("whenever")
    sona.sees("organizer-events-when-again")
    await sona.writes("in 20 days 11:00")
    await world.time_passes(minutes=2)
    await world.time_passes(minutes=2)
    assert told(anna, "Something has changed") == 1
    stranger.does_not_see("parent-events-moved")
    after = await classes(world, number)
    moved = [one for one in after if one.revision == 1]
    assert [ends(one) - begins(one) for one in moved] == [ends(before[1]) - begins(before[1])]
    assert {one.id for one in after if one.revision == 0} == {one.id for one in before} - {moved[0].id}


async def test_a_moved_class_is_reminded_of_at_its_new_time_only(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=1)
    anna = await enrols(world, number)
    first = (await classes(world, number))[0]
    await opens_class(sona, 1)
    await sona.taps("organizer-courses-move")
    await sona.writes("in 12 days 17:00")
    await until(world, begins(first) - timedelta(hours=2))
    assert told(anna, f"Today: {TITLE}") == 0
    await until(world, begins(first) + timedelta(days=2) - timedelta(hours=2))
    assert told(anna, f"Today: {TITLE}") == 1


async def test_one_class_is_cancelled_and_the_others_stay(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona)
    anna = await enrols(world, number)
    await opens_class(sona, 1)
    await sona.taps("organizer-courses-cancel-class")
    anna.does_not_see("parent-events-was-cancelled", title=TITLE)
    await sona.taps("organizer-courses-cancel-class-yes")
    await world.time_passes(minutes=2)
    await world.time_passes(minutes=2)
    assert told(anna, "will not take place") == 1
    assert [one.status for one in await classes(world, number)] == [Status.CANCELLED] + [Status.PUBLISHED] * 3
    await anna.taps("parent-courses-see")
    anna.sees("cancelled")
    anna.sees("parent-courses-ahead", count=3)


async def test_a_cancelled_course_is_told_once_and_not_once_a_class(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona, weeks=8, seats=1)
    anna = await enrols(world, number)
    maria = await consented(world, "Maria")
    await maria.writes(f"/start co_{number}")
    await maria.taps("parent-booking-wait")
    await maria.taps("3")
    await sona.writes("/cancel")
    await sona.taps("organizer-courses-open")
    await sona.taps(f"{TITLE} · published")
    await sona.taps("organizer-courses-cancel")
    sona.sees("organizer-courses-cancel-sure", count=2)
    await sona.taps("organizer-courses-cancel-yes")
    await world.time_passes(minutes=2)
    await world.time_passes(minutes=2)
    for family in (anna, maria):
        assert told(family, "no further classes take place") == 1
        assert told(family, "will not take place") == 0
    assert {one.status for one in await classes(world, number)} == {Status.CANCELLED}
    await anna.writes(f"/start co_{number}")
    anna.sees("parent-courses-over")
    assert not anna.offers("parent-courses-enrol")


async def test_what_is_over_is_not_moved(world: World) -> None:
    sona, _, _ = await over(world, "Anna")
    await opens_class(sona, 1)
    await sona.taps("organizer-courses-move")
    await sona.writes("in 20 days 11:00")
    sona.sees("organizer-courses-class-over")


async def test_an_organizer_who_moves_a_class_tells_its_leader(world: World) -> None:
    sona = await doctor(world)
    await course(sona)
    olga = await world.staff(Role.OWNER, "Olga")
    await opens_class(olga, 1)
    await olga.taps("organizer-courses-move")
    await olga.writes("in 9 days 11:00")
    await world.time_passes(minutes=2)
    assert told(sona, "Your class was moved") == 1
    await opens_class(olga, 2)
    await olga.taps("organizer-courses-cancel-class")
    await olga.taps("organizer-courses-cancel-class-yes")
    await world.time_passes(minutes=2)
    assert told(sona, "Your class was cancelled") == 1


# ---- somebody else leads it -----------------------------------------------------------------------------------------


async def test_a_substitute_for_one_class_is_told_to_families_and_marks_that_class_only(world: World) -> None:
    sona = await doctor(world)
    lia = await doctor(world, "Lia")
    number = await course(sona)
    anna = await enrols(world, number)
    await opens_class(sona, 1)
    await sona.taps("organizer-courses-substitute")
    await sona.taps("Dr Lia")
    await sona.taps("organizer-courses-only-this")
    await world.time_passes(minutes=2)
    assert told(anna, "Dr Lia leads this class") == 1
    assert told(lia, "You lead a class") == 1
    made = await classes(world, number)
    async with world.app.around.db.write() as session:
        person = await world.actor(lia, session)
    await presses(sona, f"tr:{made[0].id}:{person.id}:0")
    await world.time_passes(minutes=2)
    assert told(anna, "Dr Lia leads this class") == 1
    await until(world, ends(made[0]) + timedelta(minutes=5))
    assert told(lia, "Who came?") == 1
    assert told(sona, "Who came?") == 0
    await lia.taps("organizer-courses-came")
    await lia.taps("organizer-courses-all-came")
    assert await marks(world) == [True]
    await until(world, ends(made[1]) + timedelta(minutes=5))
    assert (told(lia, "Who came?"), told(sona, "Who came?")) == (0, 1)


async def test_a_substitute_for_the_rest_leads_every_later_class(world: World) -> None:
    sona = await doctor(world)
    lia = await doctor(world, "Lia")
    number = await course(sona)
    anna = await enrols(world, number)
    await opens_class(sona, 2)
    await sona.taps("organizer-courses-substitute")
    await sona.taps("Dr Lia")
    await sona.taps("organizer-courses-and-later")
    await world.time_passes(minutes=2)
    assert told(anna, "Dr Lia leads the classes") == 1
    assert told(lia, "You lead the classes") == 1
    await anna.writes(f"/start co_{number}")
    assert anna.newest.count("led by Dr Lia") == 3


async def test_without_another_specialist_it_is_said(world: World) -> None:
    sona = await doctor(world)
    await course(sona)
    await opens_class(sona, 1)
    await sona.taps("organizer-courses-substitute")
    sona.sees("organizer-courses-nobody-instead")


# ---- who came -------------------------------------------------------------------------------------------------------


async def test_who_came_is_marked_in_two_taps_and_a_missed_child_is_missed_kindly(world: World) -> None:
    sona, _, (anna, maria) = await over(world, "Anna", "Maria")
    await sona.taps("organizer-courses-came")
    await sona.taps("№2 · age 3")
    await sona.taps("✓ №2 · age 3")
    assert await marks(world) == [False]
    await sona.taps("organizer-courses-all-came")
    assert await marks(world) == [True, False]
    maria.does_not_see("We missed you")
    await world.time_passes(minutes=31)
    assert told(maria, "We missed you") == 1
    assert told(anna, "We missed you") == 0
    await world.time_passes(hours=1)
    assert told(maria, "We missed you") == 1


async def test_a_wrong_mark_put_right_in_time_tells_nobody(world: World) -> None:
    sona, _, (anna,) = await over(world, "Anna")
    await sona.taps("organizer-courses-came")
    await sona.taps("№1 · age 3")
    await sona.taps("✓ №1 · age 3")
    await sona.taps("✗ №1 · age 3")
    assert await marks(world) == [True]
    await world.time_passes(minutes=31)
    anna.does_not_see("We missed you")


async def test_nobody_is_marked_before_the_class_begins(world: World) -> None:
    sona = await doctor(world)
    number = await course(sona)
    await enrols(world, number)
    await opens_class(sona, 1)
    await sona.taps("organizer-courses-came")
    await sona.taps("organizer-courses-all-came")
    sona.sees("organizer-courses-not-begun")
    assert await marks(world) == []


async def test_a_specialist_who_leads_nothing_of_it_marks_nobody(world: World) -> None:
    sona, number, _ = await over(world, "Anna")
    lia = await doctor(world, "Lia")
    await sona.taps("organizer-courses-came")
    first = (await classes(world, number))[0]
    await presses(lia, f"tu:{first.id}")
    await presses(lia, f"tt:{first.id}:1:0:0")
    assert await marks(world) == []


async def test_the_table_has_a_child_a_row_and_a_class_a_column_and_no_name_nobody_shows(
    world: World,
) -> None:
    sona, _, _ = await over(world, "Anna", "Maria")
    await sona.taps("organizer-courses-came")
    await sona.taps("№2 · age 3")
    await sona.taps("✓ №2 · age 3")
    await sona.taps("organizer-courses-all-came")
    await sona.writes("/cancel")
    await sona.taps("organizer-courses-open")
    await sona.taps(f"{TITLE} · published")
    await sona.taps("Table (XLSX)")
    rows = list(load_workbook(BytesIO(file_of(sona))).active.values)
    assert len(rows[0]) == 3 + 4 + 1
    assert rows[1] == (1, None, 3, "came", None, None, None, 1)
    assert rows[2] == (2, None, 3, "absent", None, None, None, 0)
