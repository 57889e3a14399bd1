"""Applications: a form instead of a place. One question at a time, kept at once, sent before the deadline, or taken back."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from core.errors import NotFound
from core.outbox import outbox
from features.applications import filling, queries, reviews
from features.applications.models import Answer, AnswerFile, Application, Call
from features.booking import actions as booking
from features.booking.models import Booking
from features.booking.refusals import EventByApplication
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.applying import (
    TOUR,
    WHY,
    applicants,
    applies,
    fills_in,
    forges,
    numbers,
    opens_call,
    opens_form,
    review_begins,
    states,
    tour,
)
from tests.journeys.gatherings import families, organizer
from tests.journeys.people import consented


async def test_somebody_applies_one_question_at_a_time_and_sees_it_in_my(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await anna.writes(f"/start ev_{number}")
    anna.sees("parent-events-by-application")
    assert not anna.offers("Join")
    await anna.taps("parent-applications-apply")
    anna.sees("parent-applications-intro", title=TOUR, count=7)
    await anna.taps("Parent or relative")
    anna.sees("What do you want to learn on this tour?")
    await anna.writes(WHY)
    await anna.writes("I will show our parents' club")
    anna.sees("How many families will it help within a year?")
    await anna.writes("about 25")
    await anna.sends_file("photo")
    anna.sees("Your answer: 1 file")
    await anna.sends_file("voice")
    anna.sees("Your answer: 2 files")
    await anna.taps("parent-applications-go-on")
    await anna.writes("https://example.org/us")
    await anna.taps("parent-applications-skip")
    anna.sees(WHY)
    anna.sees("2 files")
    await anna.taps("parent-applications-send")
    anna.sees("parent-applications-was-sent", number=1, title=TOUR)
    await anna.writes("/my")
    anna.sees("parent-applications-my-line", title=TOUR, stand="sent")
    await anna.taps(f"Application: {TOUR}")
    anna.sees("Status: sent")
    assert await states(world) == ["sent"]


async def test_answers_are_sealed_in_the_database(world: World) -> None:
    number = await tour(await organizer(world))
    await applies(await consented(world), number)
    async with world.database() as session:
        raw = (
            await session.execute(
                select(func.cast(Answer.__table__.c.text, Answer.__table__.c.question.type))
            )
        ).scalars()
        assert all(WHY not in one and one != "25" for one in raw)


async def test_a_draft_waits_for_days_where_it_was(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await opens_form(anna, number)
    await anna.taps("Parent or relative")
    await anna.writes(WHY)
    await anna.writes("/events")
    await anna.writes("How deep is lake Baikal?")
    await world.time_passes(days=5)
    await anna.writes("/my")
    await anna.taps(f"Application: {TOUR}")
    anna.sees("parent-applications-lacking", numbers="3 and 4")
    await opens_form(anna, number)
    anna.sees("What will you do at home with what you learn?")
    await anna.writes("I will tell everybody")
    anna.sees("How many families")
    assert await numbers(world) == [1]


async def test_any_answer_can_be_changed_and_one_can_go_back(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await fills_in(anna, number)
    await anna.taps("Question 2")
    anna.sees("parent-applications-so-far", answer=WHY)
    await anna.writes("Something better")
    anna.sees("Something better")
    anna.sees("Status: not sent yet")
    await anna.taps("Question 2")
    await anna.taps("common-kit-back")
    anna.sees("Who are you?")
    await anna.taps("Specialist")
    await anna.taps("parent-applications-send")
    async with world.database() as session:
        kept = {one.question: one.text for one in await session.scalars(select(Answer))}
    assert (kept["who"], kept["why"]) == ("specialist", "Something better")


@pytest.mark.parametrize(
    ("before", "wrong", "said"),
    [
        (0, "a king", "parent-applications-choice-again"),
        (1, "x" * 2001, "Your words stand above"),
        (3, "many", "parent-applications-number-again"),
        (3, "3 or 4", "parent-applications-number-again"),
        (4, "it is in the post", "parent-applications-file-again"),
        (5, "our page", "parent-applications-link-again"),
        (5, "javascript:alert(1)", "parent-applications-link-again"),
    ],
)
async def test_what_does_not_fit_is_explained_and_the_question_stays(
    world: World, before: int, wrong: str, said: str
) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await opens_form(anna, number)
    right = ["Parent or relative", WHY, "I will tell", "25"]
    for words in right[:before]:
        await anna.writes(words)
    for _ in range(max(0, before - 4)):
        await anna.taps("parent-applications-skip")
    await anna.writes(wrong)
    anna.sees(said)
    await (
        anna.sends_file("document") if before == 4 else anna.writes([*right, "", "https://a.org/b"][before])
    )
    async with world.database() as session:
        answers = await session.scalar(select(func.count()).select_from(Answer)) or 0
        files = await session.scalar(select(func.count()).select_from(AnswerFile)) or 0
    assert answers + files == min(before, 4) + 1


async def test_a_file_is_no_answer_to_a_question_in_words_and_a_sticker_is_none_at_all(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await opens_form(anna, number)
    await anna.taps("Parent or relative")
    await anna.sends_file("photo")
    anna.sees("parent-applications-words-again")
    await anna.sends_file("sticker")
    anna.sees("parent-writing-unreadable")
    await anna.writes(WHY)
    anna.sees("What will you do at home")


async def test_an_answer_takes_five_files_and_gives_them_back(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await opens_form(anna, number)
    await anna.taps("Parent or relative")
    for words in (WHY, "I will tell", "25"):
        await anna.writes(words)
    for _ in range(6):
        await anna.sends_file("photo")
    anna.sees("parent-applications-too-many", count=5)
    await anna.taps("parent-applications-drop-files")
    await anna.sends_file("document")
    anna.sees("parent-applications-so-far", answer="1 file")


async def test_what_is_needed_cannot_be_skipped_or_sent_without(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await opens_form(anna, number)
    assert not anna.offers("parent-applications-skip")
    for forged in ("a3:1:who", "a7:1"):
        await forges(anna, forged)
    anna.sees("parent-applications-missing", count=1)
    anna.sees("parent-applications-missing", count=4)
    assert await states(world) == ["draft"]


async def test_without_consent_nothing_is_kept(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await world.person("Anna")
    await anna.writes("/start")
    await anna.taps("English")
    await anna.taps("common-consent-not-now")
    await opens_form(anna, number)
    assert await numbers(world) == []
    await anna.taps("common-consent-agree")
    anna.sees("parent-applications-apply-now")
    await anna.taps("parent-applications-apply")
    anna.sees("Who are you?")


async def test_after_the_deadline_nothing_is_sent_and_nothing_is_lost(world: World) -> None:
    number = await tour(await organizer(world))
    anna, late = await families(world, 2)
    await fills_in(anna, number)
    await world.time_passes(days=39)
    await anna.taps("parent-applications-send")
    anna.sees("parent-applications-over")
    await anna.taps("parent-events-see")
    await anna.taps("parent-applications-apply")
    anna.sees("parent-applications-too-late")
    anna.sees(WHY)
    await opens_form(late, number)
    late.sees("parent-applications-over")
    assert await states(world) == ["draft"]


async def test_the_deadline_is_the_organizers_by_their_own_clock(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    async with world.app.around.db.write() as session:
        await session.execute(update(Person).values(zone="Asia/Almaty"))
    await opens_call(camille, number)
    for wrong in ("yesterday 10:00", "in 90 days 10:00", "soon"):
        await camille.taps("organizer-applications-deadline") if wrong.startswith("y") else None
        await camille.writes(wrong)
    camille.sees("organizer-applications-deadline-again")
    camille.sees("organizer-events-when-again")
    await camille.writes("in 2 days 18:00")
    camille.sees("Open until")
    async with world.database() as session:
        call = await session.get(Call, number)
    assert call is not None
    assert call.closes_at is not None
    assert (call.zone, call.closes_at.hour) == ("Asia/Almaty", 13)


async def test_unfinished_drafts_are_reminded_three_days_and_one_day_before_by_day(world: World) -> None:
    number = await tour(await organizer(world), when="in 60 days 03:00")
    anna, sent = await families(world, 2)
    async with world.app.around.db.write() as session:
        await session.execute(update(Person).values(zone="Europe/Paris"))
    await fills_in(anna, number)
    await applies(sent, number)

    def reminded() -> int:
        return sum("is begun and not sent yet" in message.text for message in anna.messages)

    await world.time_passes(days=35)
    assert reminded() == 0
    await world.time_passes(hours=18)
    assert reminded() == 0, "three days before is four in the morning for her"
    await world.time_passes(hours=5)
    assert reminded() == 1
    await world.time_passes(hours=1)
    assert reminded() == 1
    await world.time_passes(days=2)
    assert reminded() == 2
    await world.time_passes(hours=1)
    assert reminded() == 2
    sent.does_not_see("is begun and not sent yet")
    await anna.taps("parent-applications-continue")
    anna.sees("Status: not sent yet")


async def test_it_is_taken_back_before_the_deadline_and_sent_again_with_the_same_answers(
    world: World,
) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    anna = await consented(world)
    await applies(anna, number)
    await anna.taps("parent-applications-open")
    await anna.taps("parent-applications-withdraw")
    anna.sees("parent-applications-was-withdrawn", number=1)
    await opens_call(camille, number)
    camille.sees("taken back: 1")
    await anna.taps("parent-applications-again")
    anna.sees(WHY)
    await anna.taps("parent-applications-send")
    assert await states(world) == ["sent"]
    await review_begins(camille, number)
    await anna.taps("parent-applications-open")
    assert not anna.offers("parent-applications-withdraw") or await states(world) == ["in_review"]
    await forges(anna, "a8:1")
    anna.sees("parent-applications-not-withdrawn")
    assert await states(world) == ["in_review"]


async def test_an_answer_to_what_was_sent_is_refused_and_nothing_changes(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await applies(anna, number)
    await forges(anna, "a4:1:specialist")
    anna.sees("parent-applications-already-sent")
    async with world.database() as session:
        chosen = await session.scalar(select(Answer.text).where(Answer.question == "who"))
    assert chosen == "parent"


async def test_a_button_of_before_does_not_take_a_place(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await anna.writes(f"/start ev_{number}")
    for old in (f"ej:{number}", f"eq:{number}", f"eh:{number}:2:0"):
        await forges(anna, old)
        anna.sees("parent-applications-instead")
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        with pytest.raises(EventByApplication):
            await booking.wait(session, actor, event_id=number, now=world.clock.now())
        assert await session.scalar(select(func.count()).select_from(Booking)) == 0


async def test_a_called_off_event_is_told_once_to_everybody_who_applied(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    anna, drafting = await families(world, 2)
    await applies(anna, number)
    await opens_form(drafting, number)
    await opens_call(camille, number)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-cancel")
    await world.time_passes(minutes=2)
    for one in (anna, drafting):
        told = [m for m in one.messages if "will not take place" in m.text]
        assert len(told) == 1
    await drafting.taps("Parent or relative")
    drafting.sees("parent-booking-gone")


async def test_a_moved_event_is_told_to_everybody_who_applied(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    anna, drafting, gone = await families(world, 3)
    await applies(anna, number)
    await opens_form(drafting, number)
    await applies(gone, number)
    await gone.taps("parent-applications-open")
    await gone.taps("parent-applications-withdraw")
    await opens_call(camille, number)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-field-when")
    await camille.writes("in 80 days 10:00")
    await world.time_passes(minutes=2)
    for one in (anna, drafting):
        assert sum("Something has changed." in message.text for message in one.messages) == 1
    gone.does_not_see("Something has changed.")
    async with world.database() as session:
        application = await session.get(Application, 1)
    assert application is not None
    assert application.over_at.date() == (world.clock.now() + timedelta(days=85)).date()


async def test_another_persons_application_looks_like_a_missing_one(world: World) -> None:
    camille, other = await organizer(world), await organizer(world, "Odile")
    number = await tour(camille)
    anna, stranger = await families(world, 2)
    await applies(anna, number)
    pack, now = world.app.around.pack, world.clock.now()
    async with world.app.around.db.write() as session:
        thief, host = await world.actor(stranger, session), await world.actor(other, session)
        for act in (filling.send, filling.withdraw):
            with pytest.raises(NotFound):
                await act(session, thief, application_id=1, pack=pack, now=now)
        with pytest.raises(NotFound):
            await queries.mine(session, thief, 1, pack=pack, now=now)
        with pytest.raises(NotFound):
            await queries.ranked(session, host, number, pack=pack)
        with pytest.raises(NotFound):
            await queries.entry_of(session, host, 1, pack=pack, now=now)
        with pytest.raises(NotFound):
            await reviews.case(session, host, 1, pack=pack, now=now)


async def test_erasing_takes_answers_files_and_copies_with_it(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    anna = await consented(world)
    await fills_in(anna, number)
    await anna.taps("Question 5")
    await anna.sends_file("photo")
    await anna.taps("parent-applications-open")
    await anna.taps("parent-applications-send")
    await opens_call(camille, number)
    await camille.taps("organizer-applications-ranking")
    await camille.taps("№1")
    camille.sees(WHY)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    camille.does_not_see(WHY)
    async with world.database() as session:
        words = (await session.scalars(select(Answer.text))).all()
        files = (await session.scalars(select(AnswerFile.file_id))).all()
    assert set(words) == {None}
    assert set(files) == {None}
    assert await states(world) == ["withdrawn"]


async def test_answers_go_half_a_year_after_the_event(world: World) -> None:
    number = await tour(await organizer(world))
    await applies(await consented(world), number)
    await world.time_passes(days=65 + 170)
    async with world.database() as session:
        assert None not in (await session.scalars(select(Answer.text))).all()
    await world.time_passes(days=12)
    async with world.database() as session:
        assert set((await session.scalars(select(Answer.text))).all()) == {None}


async def test_a_family_takes_its_application_along(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await applies(anna, number)
    await anna.writes("/privacy")
    await anna.taps("Export my data")
    await world.settle()
    async with world.database() as session:
        sent = await session.scalar(
            select(func.count()).where(outbox.c.notice == "ExportReady", outbox.c.state == "sent")
        )
    assert sent == 1


async def test_an_edited_message_is_the_answer_from_then_on(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await opens_form(anna, number)
    await anna.taps("Parent or relative")
    typed = await anna.writes(WHY)
    await anna.edits(typed["message_id"], "Something better")
    anna.sees("parent-applications-edited", question="What do you want to learn on this tour?")
    await anna.writes("I will tell everybody")
    await anna.writes("25")
    for _ in range(3):
        await anna.taps("parent-applications-skip")
    anna.sees("Something better")
    await anna.taps("parent-applications-send")
    await anna.edits(typed["message_id"], "Too late")
    anna.sees("parent-applications-already-sent")
    async with world.database() as session:
        kept = await session.scalar(select(Answer.text).where(Answer.question == "why"))
    assert kept == "Something better"


async def test_two_taps_on_send_are_one_application(world: World) -> None:
    number = await tour(await organizer(world))
    anna = await consented(world)
    await fills_in(anna, number)
    await anna.taps("parent-applications-send", settle=False)
    await anna.taps("parent-applications-send")
    told = [m for m in anna.messages if "is sent: " in m.text]
    assert len(told) == 1
    assert await states(world) == ["sent"]


async def human_count(world: World, number: int) -> int:
    """How many apply to this event."""
    async with world.database() as session:
        query = select(func.count()).select_from(Application).where(Application.event_id == number)
        return await session.scalar(query) or 0


async def test_the_organizer_sees_counts_and_no_names(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    people: list[Human] = await applicants(world, number, 2)
    assert await human_count(world, number) == len(people)
    await opens_call(camille, number)
    camille.sees("sent: 2")
    await camille.taps("organizer-applications-ranking")
    camille.sees("organizer-applications-line-unscored", number=1, state="sent")
    camille.does_not_see("Applicant1")
