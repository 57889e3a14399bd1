"""Danger: the number first, in any state and chat; who is called, what they learn; clearing the chat afterwards."""

from typing import Any

import pytest
from sqlalchemy import select

from core.actor import Role
from core.outbox import outbox
from features.privacy import clearing
from features.questions.models import Question
from handlers.common import crisis
from tests.driver import Human, World
from tests.journeys.people import consented

NOT_BREATHING = "help, my daughter is not breathing"
BEATEN = "my husband hit me again and I am scared"
MAYBE = "what should I do if she ever stops breathing? I want to be ready"


async def test_before_consent_country_and_language_the_number_comes_first(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.writes(NOT_BREATHING)
    assert anna.newest.splitlines()[0] == "112 / 103"
    assert len(anna.messages) == 1


@pytest.mark.parametrize("language", ["ru", "hy", "kk", "ro", "be", "fr"])
async def test_the_card_speaks_the_language_of_the_app(world: World, language: str) -> None:
    anna = await world.person("Anna", language)
    await anna.writes("не дышит!!!")
    assert anna.newest.splitlines()[0] == "112 / 103"
    assert anna.offers("common-crisis-hand-over")
    assert "NOW" not in anna.newest


async def test_in_the_middle_of_a_form_danger_comes_first_and_the_form_stays(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-thanks")
    await anna.writes(NOT_BREATHING)
    assert anna.newest.splitlines()[0] == "103"
    await anna.writes("Thank you for the swimming group")
    anna.sees("parent-feedback-preview", text="Thank you for the swimming group")


async def test_in_a_group_only_the_number_is_shown_and_the_duty_person_is_called(world: World) -> None:
    duty = await world.staff(Role.OWNER)
    anna = await world.person("Anna")
    group = world.box.create_group("Parents", members=[anna.id])
    await world.settle()
    group.bot_status = "administrator"  # a group it could not leave
    await world.box.say(anna.id, NOT_BREATHING, chat_id=group.id)
    await world.settle()
    shown = [message for message in world.box.chat(group.id).messages if message.from_bot]
    assert [message.text for message in shown] == ["112 / 103"]
    duty.sees("common-crisis-category", category="child_not_breathing")


async def test_the_duty_person_learns_kind_language_and_country_and_no_word(world: World) -> None:
    near = await world.staff(Role.COORDINATOR, "Near", country="AM")
    far = await world.staff(Role.COORDINATOR, "Far", country="FR")
    anna = await consented(world)
    await anna.writes(BEATEN)
    seen = near.sees("common-crisis-category", category="violence")
    assert "English" in seen
    assert "Armenia" in seen
    assert "husband" not in near.screen
    assert "violence" not in far.screen
    async with world.database() as session:
        rows = [r for r in (await session.execute(select(outbox))).mappings() if r["notice"] == "CrisisSeen"]
    assert len(rows) == 1
    assert (rows[0]["finished_at"] - rows[0]["created_at"]).total_seconds() <= 60
    assert "husband" not in str(rows)


async def test_without_a_coordinator_the_owner_is_called(world: World) -> None:
    owner = await world.staff(Role.OWNER)
    anna = await world.person("Anna")
    await anna.writes(BEATEN)
    owner.sees("common-crisis-category", category="violence")


async def test_only_a_tap_lets_the_duty_person_read_it_and_answer(world: World) -> None:
    duty = await world.staff(Role.COORDINATOR, country="AM")
    anna = await consented(world)
    await anna.writes(BEATEN)
    assert BEATEN not in duty.screen
    await anna.taps("common-crisis-hand-over")
    await anna.taps("common-crisis-hand-over")
    anna.sees("common-crisis-handed-over", number=1)
    assert BEATEN in duty.screen
    await duty.taps("organizer-questions-write-to-family")
    await duty.writes("I am here. Are you safe at this moment?")
    anna.sees("I am here. Are you safe at this moment?")
    async with world.database() as session:
        assert len((await session.scalars(select(Question.id))).all()) == 1


async def test_before_consent_the_tap_itself_agrees_to_this_one_message(world: World) -> None:
    duty = await world.staff(Role.OWNER)
    anna = await world.person("Anna")
    await anna.writes(BEATEN)
    await anna.taps("common-crisis-hand-over")
    assert BEATEN in duty.screen


async def test_a_lookalike_is_asked_about_with_the_number_still_shown(world: World) -> None:
    duty = await world.staff(Role.OWNER)
    anna = await consented(world)
    await anna.writes(MAYBE)
    assert anna.newest.splitlines()[0] == "103"
    anna.sees("common-crisis-now-question")
    await anna.taps("common-crisis-yes")
    assert anna.newest.splitlines()[0] == "103"
    assert anna.offers("common-crisis-hand-over")
    assert sum("not breathe" in message.text for message in duty.messages) == 2


async def test_not_now_is_answered_as_the_question_it_was(world: World) -> None:
    anna = await consented(world)
    await anna.writes(MAYBE)
    await anna.taps("common-crisis-no")
    anna.does_not_see("parent-knowledge-invite")
    assert anna.offers("parent-questions-ask-specialist")


async def test_not_now_asks_nobody_to_write_again_where_the_server_hides_the_message(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crisis, "asked_message", lambda _query: None)
    anna = await consented(world)
    await anna.writes(MAYBE)
    await anna.taps("common-crisis-no")
    anna.does_not_see("parent-knowledge-invite")
    assert anna.offers("parent-questions-ask-specialist")


async def test_control_without_the_memory_it_would_have_to_be_written_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crisis, "asked_message", lambda _query: None)
    anna = await consented(world)
    await anna.writes(MAYBE)
    world.app.around.said.forget(anna.id)
    await anna.taps("common-crisis-no")
    anna.sees("parent-knowledge-invite")
    await anna.writes(BEATEN)
    world.app.around.said.forget(anna.id)
    await anna.taps("common-crisis-hand-over")
    anna.sees("common-crisis-not-found")


async def test_the_words_are_in_no_table_after_the_card(world: World) -> None:
    anna = await consented(world)
    await anna.writes(BEATEN)
    async with world.database() as session:
        rows = (await session.execute(select(outbox.c.payload, outbox.c["values"]))).all()
        questions = (await session.scalars(select(Question.id))).all()
    assert BEATEN not in str(rows)
    assert not questions


def _left(world: World, human: Human) -> list[Any]:
    return [message for message in world.box.chat(human.id).messages if not message.deleted]


async def test_clearing_takes_both_sides_messages_and_leaves_a_neutral_screen(world: World) -> None:
    anna = await consented(world)
    await anna.writes(BEATEN)
    assert anna.offers("common-crisis-clear")
    await anna.taps("common-crisis-clear")
    left = _left(world, anna)
    assert len(left) == 1
    anna.sees("common-menu-home")
    assert "112" not in anna.screen
    toasts = [answer.text for answer in world.box.callback_answers]
    assert anna._words("common-crisis-cleared") in toasts


async def test_clearing_says_before_the_tap_what_stays(world: World) -> None:
    anna = await consented(world)
    await world.time_passes(hours=72)
    await anna.writes(BEATEN)
    anna.sees("common-crisis-clear-note")
    await anna.taps("common-crisis-clear")
    assert BEATEN not in str([message.text for message in _left(world, anna)])
    assert len(_left(world, anna)) > 1


async def test_control_without_the_guess_of_numbers_the_own_words_would_stay(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clearing, "_around", lambda _ours: iter(()))
    anna = await consented(world)
    await anna.writes("my husband is out this evening")
    await anna.writes(BEATEN)
    await anna.taps("common-crisis-clear")
    assert len(_left(world, anna)) > 1


async def test_nothing_names_it_later(world: World) -> None:
    anna = await consented(world)
    await anna.writes(BEATEN)
    await anna.taps("common-crisis-clear")
    for _ in range(4):
        await world.time_passes(days=1)
    assert len(anna.messages) == 1
    await anna.writes("/my")
    await anna.writes("/start")
    assert "husband" not in anna.screen
    assert "violence" not in anna.screen.lower()


async def test_somebody_afraid_of_their_own_hands_gets_other_steps_than_somebody_beaten(world: World) -> None:
    anna = await consented(world)
    await anna.writes("I shook the baby and I cannot stop")
    anna.sees("Put the child somewhere safe and step into another room.")
    assert anna.newest.splitlines()[0] != "102"
