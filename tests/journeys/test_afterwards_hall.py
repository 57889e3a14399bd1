"""Questions from the hall: asked before, during and soon after; to a specialist, to the editors, or answered; never lost."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from core.actor import Role
from core.db import Session
from core.errors import NotFound
from features.afterwards import hall, settling
from features.afterwards.models import HallQuestion
from features.afterwards.refusals import EditorsRefused
from features.learning.models import AskedQuestion
from features.people.models import Person
from features.questions.models import Question, State
from tests.driver import Human, World
from tests.journeys.aftermath import at_desk, end_of, gathering, over
from tests.journeys.gatherings import TITLE, opens, organizer
from tests.journeys.hours import start_of, until
from tests.journeys.people import consented, specialist

WORDS = "How long should a child stand in the frame"


async def raises_hand(family: Human, number: int, words: str = WORDS) -> None:
    """Write a question for the hosts and send it without a name."""
    await opens(family, number)
    await family.taps("parent-afterwards-hall-open")
    await family.writes(words)
    await family.taps("parent-afterwards-hall-send")


async def sees_list(host: Human, number: int, count: int = 1) -> None:
    """Open the list of questions."""
    await at_desk(host, number)
    await host.taps(f"Questions from the hall: {count}")


async def kept(world: World, table: type = HallQuestion) -> int:
    """How many rows a table has."""
    async with world.database() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_a_question_without_a_name_goes_to_a_specialist_who_answers_the_family(world: World) -> None:
    sona = await specialist(world)
    camille, number, (anna,) = await gathering(world, families=1)
    await opens(anna, number)
    await anna.taps("parent-afterwards-hall-open")
    anna.sees("parent-afterwards-hall-write", title=TITLE)
    await anna.writes(WORDS)
    anna.sees("parent-afterwards-hall-where")
    await anna.taps("parent-afterwards-hall-send")
    anna.sees("parent-afterwards-hall-sent")

    await sees_list(camille, number)
    assert "no name" in camille.sees(WORDS)
    assert "Anna" not in camille.screen
    await camille.taps("organizer-afterwards-hall-pass")
    camille.sees("organizer-afterwards-hall-nothing")
    assert "№1" in anna.sees("parent-afterwards-hall-passed-on", text=WORDS)

    sona.sees(WORDS)
    await sona.taps("specialist-questions-take")
    await sona.taps("specialist-questions-answer")
    await sona.writes("Twenty minutes, twice a day, as she likes it.")
    await sona.taps("specialist-questions-send")
    anna.sees("Twenty minutes, twice a day")


async def test_the_host_sees_a_name_only_where_it_was_given(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await opens(anna, number)
    await anna.taps("parent-afterwards-hall-open")
    await anna.writes(WORDS)
    await anna.taps("parent-afterwards-hall-send-named")
    await sees_list(camille, number)
    assert "Anna0" in camille.sees(WORDS)


async def test_it_becomes_a_question_for_editors_and_the_family_can_take_it_back(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await raises_hand(anna, number)
    await sees_list(camille, number)
    await camille.taps("organizer-afterwards-hall-keep")
    anna.sees("parent-afterwards-hall-kept", text=WORDS)
    assert await kept(world, AskedQuestion) == 1
    await anna.taps("parent-learning-take-back")
    assert await kept(world, AskedQuestion) == 0


async def test_who_refuses_the_editors_is_not_shown_to_them(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await opens(anna, number)
    await anna.taps("parent-afterwards-hall-open")
    await anna.writes(WORDS)
    await anna.taps("parent-afterwards-hall-refuse-editors")
    anna.sees("parent-afterwards-hall-no-editors")
    await anna.taps("parent-afterwards-hall-let-editors")
    await anna.taps("parent-afterwards-hall-refuse-editors")
    await anna.taps("parent-afterwards-hall-send")
    await sees_list(camille, number)
    camille.sees("organizer-afterwards-hall-no-editors")
    assert not camille.offers("organizer-afterwards-hall-keep")
    async with world.app.around.db.write() as session:
        host, around = await world.actor(camille, session), world.app.around
        with pytest.raises(EditorsRefused):
            await settling.to_editors(session, host, around.knowledge, hall_id=1, now=world.clock.now())


async def test_a_screen_from_before_the_refusal_is_answered(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await raises_hand(anna, number)
    await sees_list(camille, number)
    async with world.app.around.db.write() as session:
        await session.execute(update(HallQuestion).values(for_editors=False))
    await camille.taps("organizer-afterwards-hall-keep")
    camille.sees("organizer-afterwards-hall-no-editors")
    assert await kept(world, AskedQuestion) == 0


async def test_answered_in_the_hall_the_family_is_told(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await until(world, await start_of(world, number) + timedelta(hours=1))
    await raises_hand(anna, number)
    await sees_list(camille, number)
    await camille.taps("organizer-afterwards-hall-answered")
    anna.sees("parent-afterwards-hall-answered", title=TITLE, text=WORDS)
    assert await kept(world, Question) == 0


async def test_of_two_hosts_who_tap_at_once_one_settles_it(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    olga = await world.staff(Role.OWNER, "Olga")
    await raises_hand(anna, number)
    for host in (camille, olga):
        await sees_list(host, number)
    await asyncio.gather(
        camille.taps("organizer-afterwards-hall-pass", settle=False),
        olga.taps("organizer-afterwards-hall-pass", settle=False),
    )
    await world.settle()
    assert await kept(world, Question) == 1
    told = [host for host in (camille, olga) if "Somebody else has dealt" in host.screen]
    assert len(told) == 1


async def test_the_control_without_the_mark_it_becomes_two_questions(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the compare-and-set is for: if an old screen still counts, the family gets two numbers."""
    camille, number, (anna,) = await gathering(world, families=1)
    olga = await world.staff(Role.OWNER, "Olga")
    await raises_hand(anna, number)
    for host in (camille, olga):
        await sees_list(host, number)

    async def always(session: Session, _hall_id: int, _values: object) -> bool:
        return session.is_active

    monkeypatch.setattr(settling, "_claimed", always)
    for host in (camille, olga):
        await host.taps("organizer-afterwards-hall-pass")
    assert await kept(world, Question) == 2


async def test_until_a_day_after_one_can_ask_and_later_one_is_told_where(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number, timedelta(hours=23))
    await raises_hand(anna, number)
    anna.sees("parent-afterwards-hall-sent")
    await opens(anna, number)
    await over(world, number, timedelta(hours=25))
    await anna.taps("parent-afterwards-hall-open")
    anna.sees("parent-afterwards-hall-shut")
    await opens(anna, number)
    last = anna.messages[-1].reply_markup["inline_keyboard"]
    assert not any(button["text"] == "Ask the hosts a question" for row in last for button in row)


async def test_the_host_is_told_once_and_after_three_days_the_coordinator_has_the_rest(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    vera = await world.staff(Role.COORDINATOR, "Vera", country="AM")
    await raises_hand(anna, number)
    await over(world, number, timedelta(minutes=5))
    assert len([one for one in camille.messages if "Questions from the hall that wait: 1" in one.text]) == 1
    await over(world, number, timedelta(days=2, hours=23))
    assert await kept(world, Question) == 0
    await over(world, number, timedelta(days=3, minutes=10))
    assert "№1" in anna.sees("parent-afterwards-hall-passed-on", text=WORDS)
    async with world.database() as session:
        question = (await session.scalars(select(Question))).one()
    assert question.state == State.TRIAGE
    assert "№1" in vera.screen
    await world.time_passes(hours=1)
    assert await kept(world, Question) == 1
    assert len([one for one in camille.messages if "Questions from the hall that wait: 1" in one.text]) == 1


async def test_questions_of_a_cancelled_event_are_passed_on_too(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await raises_hand(anna, number)
    await camille.taps("← Back")
    await camille.taps("organizer-events-cancel")
    await world.time_passes(days=3, minutes=10)
    await world.time_passes(minutes=1)
    assert "№1" in anna.sees("parent-afterwards-hall-passed-on", text=WORDS)


async def test_who_asks_from_the_hall_is_not_stopped_by_ten_open_questions(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    async with world.app.around.db.write() as session:
        mine = await world.actor(anna, session)
        for _ in range(10):
            open_one = Question(
                asker_id=mine.id, language="en", state=State.TRIAGE.value, asked_at=world.clock.now()
            )
            session.add(open_one)
    await raises_hand(anna, number)
    await sees_list(camille, number)
    await camille.taps("organizer-afterwards-hall-pass")
    assert "№11" in anna.sees("parent-afterwards-hall-passed-on", text=WORDS)


async def test_five_open_questions_are_the_most_and_a_second_tap_sends_nothing_twice(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    for each in range(5):
        await raises_hand(anna, number, f"{WORDS} {each}?")
    await anna.taps("parent-afterwards-hall-open")
    await anna.writes("One more")
    await anna.taps("parent-afterwards-hall-send")
    anna.sees("parent-afterwards-hall-full")
    assert await kept(world) == 5


async def test_a_picture_and_empty_words_are_no_question_and_nothing_is_lost(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await opens(anna, number)
    await anna.taps("parent-afterwards-hall-open")
    await anna.sends_file("photo")
    anna.sees("parent-afterwards-words-only")
    await anna.writes("\u200b")
    anna.sees("parent-feedback-empty")
    await anna.writes("<b>Is it</b> & \u202eright")
    await anna.taps("parent-afterwards-hall-send")
    await sees_list(camille, number)
    camille.sees("<b>Is it</b> &")


async def test_consent_comes_first_and_the_question_goes_on(world: World) -> None:
    _, number, _ = await gathering(world, families=0)
    zara = await world.person("Zara")
    await opens(zara, number)
    await zara.taps("parent-afterwards-hall-open")
    await zara.taps("common-consent-agree")
    zara.sees("parent-afterwards-hall-now")
    await zara.taps("parent-afterwards-hall-open")
    await zara.writes(WORDS)
    await zara.taps("parent-afterwards-hall-send")
    assert await kept(world) == 1


async def test_consent_taken_back_stops_it_and_the_rest_is_deleted(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await raises_hand(anna, number)
    async with world.app.around.db.write() as session:
        mine = await world.actor(anna, session)
        await session.execute(update(Person).where(Person.id == mine.id).values(consent_version=None))
    await sees_list(camille, number)
    await camille.taps("organizer-afterwards-hall-pass")
    camille.sees("organizer-afterwards-hall-withdrew")
    assert await kept(world, Question) == 0
    await over(world, number, timedelta(days=3, minutes=10))
    assert (await kept(world), await kept(world, Question)) == (0, 0)


async def test_another_organizer_neither_sees_nor_settles_it(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    other = await organizer(world, "Other")
    await raises_hand(anna, number)
    now, around = world.clock.now(), world.app.around
    async with around.db.write() as session:
        actor = await world.actor(other, session)
        with pytest.raises(NotFound):
            await hall.waiting(session, actor, number)
        with pytest.raises(NotFound):
            await settling.answered(session, actor, hall_id=1, now=now)
        with pytest.raises(NotFound):
            await settling.to_editors(session, actor, around.knowledge, hall_id=1, now=now)
        with pytest.raises(NotFound):
            await settling.to_specialist(session, actor, around.pack, around.knowledge, hall_id=1, now=now)
    assert (await kept(world), await kept(world, Question)) == (1, 0)


async def test_erasing_everything_takes_the_question_from_the_hosts_screen(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await raises_hand(anna, number)
    await sees_list(camille, number)
    camille.sees(WORDS)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    camille.does_not_see(WORDS)
    assert await kept(world) == 0


async def test_after_ninety_days_the_words_are_gone(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await raises_hand(anna, number)
    assert (await end_of(world, number)) > world.clock.now()
    await world.time_passes(days=91)
    await world.time_passes(days=1)
    assert await kept(world) == 0


async def test_a_stranger_to_the_event_may_ask_too(world: World) -> None:
    camille, number, _ = await gathering(world, families=0)
    await raises_hand(await consented(world, "Zara"), number)
    await sees_list(camille, number)
    camille.sees(WORDS)
