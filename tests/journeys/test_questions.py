"""The main job: a parent asks, the bot answers or a specialist does, to the end."""

from core.actor import Role
from features.people import actions
from tests.driver import World
from tests.journeys.people import RARE, consented, passes, specialist

SEIZURE = "What should I do when my daughter has a seizure?"


async def test_a_known_question_is_answered_with_its_source(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes(SEIZURE)
    card = anna.sees("Seizure: what to do")
    assert "Sources:" in card
    assert anna.offers("parent-knowledge-helped")
    assert anna.offers("parent-questions-ask-specialist")


async def test_an_unknown_question_is_answered_honestly(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes(RARE)
    anna.sees("parent-knowledge-unknown")
    assert anna.offers("parent-knowledge-rephrase")


async def test_what_no_text_may_answer_is_said_with_its_reason(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("what dose of ibuprofen should I give her")
    anna.sees("Only a doctor who knows your child can name a dose.")
    assert anna.offers("parent-questions-ask-specialist")


async def test_consent_is_asked_only_when_something_must_be_stored(world: World) -> None:
    doctor = await specialist(world)
    anna = await world.person("Anna")
    await anna.writes(RARE)
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("common-consent-agree")
    anna.sees(RARE)
    await anna.taps("parent-questions-send")
    doctor.sees(RARE)


async def test_the_whole_loop_in_two_languages(world: World) -> None:
    doctor = await specialist(world, language="ru")
    anna = await consented(world)
    await passes(anna)
    doctor.sees(RARE)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-answer")
    await doctor.writes("Any pair that holds the ankle.")
    await doctor.taps("specialist-questions-send")
    anna.sees("Any pair that holds the ankle.")
    anna.sees("Dr Sona")
    await anna.taps("parent-questions-ask-more")
    await anna.writes("And for a child of three?")
    doctor.sees("And for a child of three?")
    await doctor.taps("specialist-questions-answer")
    await doctor.writes("The same.")
    await doctor.taps("specialist-questions-send")
    await anna.taps("parent-questions-solved")
    await anna.taps("5")
    await anna.taps("parent-questions-skip")
    anna.sees("parent-questions-thanks")
    doctor.sees("specialist-questions-settled", number=1)


async def test_the_specialist_does_not_learn_who_asks(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world, "Anahit")
    await passes(anna)
    doctor.does_not_see("Anahit")


async def test_nobody_fits_and_the_coordinator_assigns_without_reading(world: World) -> None:
    coordinator = await world.staff(Role.COORDINATOR, "Karine", country="AM")
    anna = await consented(world)
    await passes(anna)
    anna.sees("A coordinator is looking for the right specialist")
    coordinator.does_not_see(RARE)
    doctor = await specialist(world, languages=["hy"])
    await coordinator.writes("/triage")
    await coordinator.taps("№1 no topic")
    await coordinator.taps("Dr Sona")
    doctor.sees(RARE)


async def test_details_are_asked_and_come_back_to_the_same_question(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-ask-details")
    await doctor.writes("How old is the child?")
    await doctor.taps("specialist-questions-send")
    anna.sees("How old is the child?")
    await anna.writes("She is five")
    doctor.sees("She is five")
    anna.sees("parent-questions-added", number=1)


async def test_an_album_is_one_question_and_its_files_reach_thespecialist(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    for number in range(3):
        await anna.sends_file(
            "photo", b"\x89PNG" + bytes([number]), media_group_id="9", caption="rash" if number == 0 else None
        )
    assert anna.screen.count("Shall I pass it on?") == 1
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("parent-questions-send")
    doctor.sees("rash")
    assert sum(1 for message in doctor.messages if message.media) == 3


async def test_edits_reach_the_other_side_marked(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await anna.writes(RARE)
    await anna.taps("parent-questions-ask-specialist")
    added = await anna.writes("They are five")
    await anna.taps("parent-questions-send")
    asked = next(m for m in world.box.chat(anna.id).messages if m.text == RARE)
    await anna.edits(asked.id, "Which shoes for the sea?")
    doctor.sees("common-kit-edited", number=1)
    doctor.sees("Which shoes for the sea?")
    assert added


async def test_a_lost_role_leaves_no_question_behind(world: World) -> None:
    first = await specialist(world, "Sona")
    anna = await consented(world)
    await passes(anna)
    await first.taps("specialist-questions-take")
    second = await specialist(world, "Levon")
    await world.loses_role(first, Role.SPECIALIST)
    await world.time_passes(minutes=1)
    second.sees(RARE)
    anna.sees("is now with another specialist")
    await first.taps("specialist-questions-answer")
    first.sees("common-trouble-not-allowed")


async def test_a_slow_specialist_is_reminded_then_replaced(world: World) -> None:
    slow = await specialist(world, "Sona")
    anna = await consented(world)
    await passes(anna)
    quick = await specialist(world, "Levon")
    await world.time_passes(hours=13)
    slow.sees("specialist-questions-nudge", number=1)
    await world.time_passes(hours=12)
    quick.sees(RARE)
    slow.sees("specialist-questions-withdrawn-slow", number=1)
    anna.sees("is now with another specialist")


async def test_a_family_that_waits_too_long_is_told_once(world: World) -> None:
    await world.staff(Role.COORDINATOR, "Karine", country="AM")
    anna = await consented(world)
    await passes(anna)
    await world.time_passes(days=10)
    await world.time_passes(days=10)
    assert anna.screen.count("is taking longer than we said") == 1


async def test_a_low_rating_brings_the_coordinator(world: World) -> None:
    coordinator = await world.staff(Role.COORDINATOR, "Karine", country="AM")
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-close")
    await anna.taps("1")
    await anna.writes("Nobody answered me")
    coordinator.sees("rated 1 of 5")
    await coordinator.taps("organizer-questions-write-to-family")
    await coordinator.writes("I am sorry, may I call you?")
    anna.sees("I am sorry, may I call you?")


async def test_a_second_press_under_another_update_has_no_second_effect(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await world.box.resend_last_tap(anna.id)
    await world.settle()
    assert doctor.screen.count(RARE) == 1


async def test_danger_comes_before_everything(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    anna = await world.person("Anna")
    await anna.writes("my son is not breathing")
    first_line = anna.newest.splitlines()[0]
    assert first_line.replace(" ", "").replace("/", "").isdigit(), anna.newest
    owner.sees("Possible emergency")
    owner.does_not_see("my son")


async def test_a_question_in_triage_finds_the_specialist_who_comes_later(world: World) -> None:
    anna = await consented(world)
    await passes(anna)
    doctor = await specialist(world)
    await world.time_passes(minutes=1)
    doctor.sees(RARE)
    anna.sees("We found a specialist")


async def test_a_card_waits_for_the_specialists_own_hours(world: World) -> None:
    now = world.clock.now()
    opens = (now.hour + 2) % 24
    hours = [[[f"{opens:02}:00", f"{opens:02}:59"]]] * 7
    doctor = await specialist(world, hours=hours)
    anna = await consented(world)
    await passes(anna)
    doctor.does_not_see(RARE)
    await world.time_passes(hours=2)
    doctor.sees(RARE)


async def test_the_less_loaded_specialist_is_asked(world: World) -> None:
    first, second = await specialist(world, "Sona"), await specialist(world, "Levon")
    anna, eva = await consented(world, "Anna"), await consented(world, "Eva")
    await passes(anna, RARE)
    await passes(eva, "Where do twins learn mountain skiing?")
    first.sees(RARE)
    second.sees("Where do twins learn mountain skiing?")


async def test_a_full_week_sends_the_next_question_elsewhere(world: World) -> None:
    await specialist(world, "Sona", weekly_limit=1)
    anna, eva = await consented(world, "Anna"), await consented(world, "Eva")
    await passes(anna)
    await passes(eva)
    eva.sees("A coordinator is looking for the right specialist")


async def test_the_name_is_shown_only_when_the_family_wants_it(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world, "Anahit")
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        await actions.set_name(session, actor, name="Anahit")
        await actions.show_name(session, actor, shows=True)
    await passes(anna)
    doctor.sees("Name: Anahit")


async def test_a_closed_question_opens_again_within_thirty_days_only(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-close")
    await anna.taps("parent-questions-ask-more")
    await anna.writes("One more thing")
    doctor.sees("One more thing")
    await doctor.taps("specialist-questions-open")
    await doctor.taps("specialist-questions-close")
    await world.time_passes(days=31)
    await anna.taps("parent-questions-ask-more")
    await anna.writes("And another")
    anna.sees("parent-questions-too-late")
    doctor.does_not_see("And another")


async def test_a_reply_to_a_card_is_an_answer(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    card = next(message for message in doctor.messages if RARE in message.text)
    await doctor.writes("Light ones.", reply_to=card.id)
    await doctor.taps("specialist-questions-send")
    anna.sees("Light ones.")


async def test_passing_on_carries_the_note_and_tells_the_family(world: World) -> None:
    first = await specialist(world, "Sona")
    anna = await consented(world)
    await passes(anna)
    await first.taps("specialist-questions-take")
    second = await specialist(world, "Levon")
    await first.taps("specialist-questions-pass-on")
    await first.writes("Better for an orthopaedist")
    second.sees("Better for an orthopaedist")
    anna.sees("is now with another specialist")
    anna.does_not_see("Better for an orthopaedist")


async def test_a_specialists_loose_words_are_never_anybodys_question(world: World) -> None:
    doctor = await specialist(world)
    await doctor.writes(RARE)
    doctor.sees("specialist-questions-loose")
    await doctor.taps("specialist-questions-ask-as-parent")
    doctor.sees("parent-knowledge-unknown")


async def test_a_question_without_a_guess_offers_the_topics_at_once(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await anna.writes(RARE)
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("Communication and AAC")
    anna.sees("Communication and AAC")
    await anna.taps("parent-questions-send")
    doctor.sees("Communication and AAC")


async def test_cancelling_an_answer_leads_back_to_the_queue(world: World) -> None:
    doctor = await specialist(world)
    await passes(await consented(world))
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-answer")
    await doctor.taps("common-kit-cancel")
    doctor.sees("specialist-questions-queue", count=1)
