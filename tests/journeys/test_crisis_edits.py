"""Danger that was not in the message but is in its edit: answered like a message, once, and nobody's words are lost over it."""

from core.actor import Role
from tests.driver import Human, World
from tests.journeys.people import RARE, consented, passes, specialist

CALM = "my daughter is pale today"
NOT_BREATHING = "help, my daughter is not breathing"
MAYBE = "what should I do if she ever stops breathing? I want to be ready"


def _numbers(human: Human, number: str = "103") -> int:
    """How many times the number stood on top."""
    return sum(message.text.splitlines()[0] == number for message in human.messages if message.text)


def _rings(duty: Human) -> int:
    return sum("not breathe" in message.text for message in duty.messages)


async def test_an_edit_that_adds_danger_brings_the_number_and_calls_the_duty_person(world: World) -> None:
    duty = await world.staff(Role.COORDINATOR, country="AM")
    anna = await consented(world)
    written = await anna.writes(CALM)
    assert _numbers(anna) == 0
    await anna.edits(written["message_id"], NOT_BREATHING)
    assert anna.newest.splitlines()[0] == "103"
    assert anna.offers("common-crisis-hand-over")
    assert _rings(duty) == 1


async def test_further_edits_of_the_same_danger_bring_nothing_new(world: World) -> None:
    duty = await world.staff(Role.COORDINATOR, country="AM")
    anna = await consented(world)
    written = await anna.writes(CALM)
    await anna.edits(written["message_id"], NOT_BREATHING)
    await anna.edits(written["message_id"], f"{NOT_BREATHING}!! please")
    assert (_numbers(anna), _rings(duty)) == (1, 1)


async def test_mending_a_slip_in_a_message_that_was_answered_brings_nothing_new(world: World) -> None:
    duty = await world.staff(Role.COORDINATOR, country="AM")
    anna = await consented(world)
    written = await anna.writes(NOT_BREATHING)
    await anna.edits(written["message_id"], f"{NOT_BREATHING} at all")
    assert (_numbers(anna), _rings(duty)) == (1, 1)


async def test_after_a_restart_the_number_comes_again_but_nobody_is_called_twice(world: World) -> None:
    duty = await world.staff(Role.COORDINATOR, country="AM")
    anna = await consented(world)
    written = await anna.writes(NOT_BREATHING)
    world.app.around.said.forget(anna.id)  # what was said lies in memory alone
    await anna.edits(written["message_id"], f"{NOT_BREATHING} at all")
    assert (_numbers(anna), _rings(duty)) == (2, 1)


async def test_what_was_only_asked_about_becomes_an_alarm(world: World) -> None:
    duty = await world.staff(Role.COORDINATOR, country="AM")
    anna = await consented(world)
    written = await anna.writes(MAYBE)
    anna.sees("common-crisis-now-question")
    assert not anna.offers("common-crisis-hand-over")
    await anna.edits(written["message_id"], NOT_BREATHING)
    assert anna.offers("common-crisis-hand-over")
    assert _rings(duty) == 2


async def test_the_new_words_reach_the_specialist_as_well(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    asked = next(message for message in world.box.chat(anna.id).messages if message.text == RARE)
    await anna.edits(asked.id, NOT_BREATHING)
    assert anna.newest.splitlines()[0] == "103"
    doctor.sees("common-kit-edited", number=1)
    doctor.sees(NOT_BREATHING)


async def test_what_is_passed_on_afterwards_are_the_new_words(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    written = await anna.writes(RARE)
    await anna.edits(written["message_id"], NOT_BREATHING)
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("parent-questions-send")
    doctor.sees(NOT_BREATHING)


async def test_a_specialist_may_name_danger_in_a_corrected_answer(world: World) -> None:
    duty = await world.staff(Role.OWNER)
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-answer")
    answer = await doctor.writes("Seven hundred metres.")
    await doctor.taps("specialist-questions-send")
    await doctor.edits(answer["message_id"], "If she is not breathing, call 103 at once.")
    assert _numbers(doctor) == 0
    assert _rings(duty) == 0
    anna.sees("If she is not breathing, call 103 at once.")


async def test_in_a_group_an_edit_shows_the_number_alone(world: World) -> None:
    duty = await world.staff(Role.OWNER)
    anna = await world.person("Anna")
    group = world.box.create_group("Parents", members=[anna.id])
    await world.settle()
    group.bot_status = "administrator"
    written = await world.box.say(anna.id, CALM, chat_id=group.id)
    await world.box.edit(anna.id, written["message_id"], NOT_BREATHING, chat_id=group.id)
    await world.settle()
    await world.box.edit(anna.id, written["message_id"], f"{NOT_BREATHING}!", chat_id=group.id)
    await world.settle()
    shown = [message.text for message in world.box.chat(group.id).messages if message.from_bot]
    assert shown == ["112 / 103"]
    assert _rings(duty) == 1
