"""How it was: two questions and the kind's own, the morning after, once; averages only where nobody can be guessed."""

import csv
import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, insert, select, update

from core.errors import NotFound
from core.outbox import outbox
from features.afterwards import reviews
from features.afterwards.models import Review
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.aftermath import at_desk, come, document_of, end_of, gathering, over
from tests.journeys.gatherings import TITLE, organizer
from tests.journeys.hours import unseen
from tests.journeys.people import RARE

WORDS = "A quiet corner for my son"


async def opens_opinion(host: Human, number: int, count: int) -> None:
    """The host reads what families say."""
    await at_desk(host, number)
    await host.taps(f"Feedback: {count}")


async def ratings(world: World, number: int, *stars: int) -> None:
    """Families nobody needs to meet rated the event."""
    async with world.app.around.db.write() as session:
        for star in stars:
            row = {"event_id": number, "state": "given", "helped": star, "asked_at": world.clock.now()}
            await session.execute(insert(Review).values(row))


async def test_the_morning_after_a_family_says_how_it_was(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number, timedelta(hours=3, minutes=10))
    anna.does_not_see("parent-afterwards-review", title=TITLE)  # eleven in the evening
    await over(world, number, timedelta(hours=13, minutes=50))
    anna.does_not_see("parent-afterwards-review", title=TITLE)  # ten to ten in the morning
    await over(world, number, timedelta(hours=14, minutes=10))
    anna.sees("parent-afterwards-review", title=TITLE)
    await anna.taps("4")
    anna.sees("parent-afterwards-review-missing")
    await anna.writes(WORDS)
    anna.sees("What would you like to try at home?")
    await anna.writes("The songs")
    anna.sees("parent-afterwards-review-thanks")
    await anna.writes("How deep is lake Baikal?")
    anna.does_not_see("parent-afterwards-words-only")

    await opens_opinion(camille, number, 1)
    camille.sees("organizer-afterwards-opinion-count", asked=1, count=1)
    camille.sees("organizer-afterwards-opinion-few", count=5)
    assert "The songs" in camille.sees(WORDS)
    assert "Anna" not in camille.screen
    assert "4" not in camille.sees(WORDS).split("Missing:")[1]


async def test_only_who_came_is_asked_and_only_once(world: World) -> None:
    camille, number, (anna, maria) = await gathering(world)
    await come(world, camille, number, [anna])
    await over(world, number)
    await world.time_passes(days=1)
    asked = [one for one in anna.messages if "Did it help you?" in one.text]
    assert len(asked) == 1
    maria.does_not_see("Did it help you?")
    async with world.database() as session:
        put = select(func.count()).where(outbox.c.notice == "ReviewAsked")
        assert await session.scalar(put) == 1


async def test_one_tap_says_no_and_it_is_not_asked_again(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await anna.taps("parent-afterwards-review-decline")
    anna.sees("parent-afterwards-review-declined")
    await world.time_passes(days=2)
    assert not anna.offers("parent-afterwards-review-decline")


async def test_both_texts_may_be_skipped(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await anna.taps("5")
    await anna.sends_file("photo")
    anna.sees("parent-afterwards-words-only")
    await anna.taps("parent-afterwards-review-skip")
    await anna.taps("parent-afterwards-review-skip")
    anna.sees("parent-afterwards-review-thanks")
    await opens_opinion(camille, number, 1)
    assert not camille.offers("organizer-afterwards-opinion-xlsx")


async def test_empty_words_are_asked_again_and_the_answer_is_kept(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1, kind="Lecture")
    await over(world, number)
    await anna.taps("3")
    await anna.writes("\u200b")
    anna.sees("parent-feedback-empty")
    await anna.writes(WORDS)
    anna.sees("parent-afterwards-review-thanks")
    async with world.database() as session:
        review = (await session.scalars(select(Review))).one()
    assert (review.helped, review.missing, review.answers) == (3, WORDS, None)


async def test_what_is_written_hours_later_is_a_question_and_no_feedback(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await anna.taps("3")
    await world.time_passes(hours=2)
    await anna.writes(RARE)
    assert anna.offers("parent-questions-ask-specialist")
    async with world.database() as session:
        assert await session.scalar(select(Review.missing)) is None


async def test_a_second_rating_leaves_the_first_one(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        await reviews.rate(session, actor, review_id=1, helped=2, now=world.clock.now())
    await anna.taps("5")
    anna.sees("parent-afterwards-review-settled")
    async with world.database() as session:
        assert await session.scalar(select(Review.helped)) == 2


async def test_a_review_belongs_to_its_family(world: World) -> None:
    camille, number, (anna, maria) = await gathering(world)
    other = await organizer(world, "Other")
    await come(world, camille, number, [anna])
    await over(world, number)
    async with world.app.around.db.write() as session:
        actor, now = await world.actor(maria, session), world.clock.now()
        with pytest.raises(NotFound):
            await reviews.rate(session, actor, review_id=1, helped=1, now=now)
        with pytest.raises(NotFound):
            await reviews.add(session, actor, review_id=1, step=0, text="x")
        host = await world.actor(other, session)
        with pytest.raises(NotFound):
            await reviews.opinion(session, host, number)


@pytest.mark.parametrize(("stars", "shown"), [((5, 4, 4, 5), False), ((5, 4, 4, 5, 1), True)])
async def test_the_average_and_single_ratings_are_shown_from_five_on(
    world: World, stars: tuple[int, ...], shown: bool
) -> None:
    camille, number, _ = await gathering(world, families=0)
    await ratings(world, number, *stars)
    await opens_opinion(camille, number, len(stars))
    if not shown:
        camille.sees("organizer-afterwards-opinion-few", count=5)
        assert not camille.offers("organizer-afterwards-opinion-xlsx")
        return
    camille.sees("organizer-afterwards-opinion-average", average="3.8")
    await camille.taps("organizer-afterwards-opinion-xlsx")
    rows = list(load_workbook(io.BytesIO(document_of(camille))).active.values)
    assert [row[0] for row in rows] == ["Did it help (1-5)", *stars]


async def test_the_table_holds_words_and_runs_no_formula(world: World) -> None:
    camille, number, _ = await gathering(world, families=0)
    await ratings(world, number, 3)
    async with world.app.around.db.write() as session:
        await session.execute(update(Review).values(missing="=1+1", answers=[None, "later"]))
    await opens_opinion(camille, number, 1)
    await camille.taps("organizer-afterwards-opinion-csv")
    rows = list(csv.reader(io.StringIO(document_of(camille).decode("utf-8-sig"))))
    assert rows[0][1:] == ["What was missing", "What would you like to try at home?"]
    assert rows[1] == ["", "'=1+1", ""]


async def test_erased_a_family_leaves_a_number_and_no_words(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await anna.taps("4")
    await anna.writes(WORDS)
    await opens_opinion(camille, number, 1)
    camille.sees(WORDS)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    camille.does_not_see(WORDS)
    async with world.database() as session:
        review = (await session.scalars(select(Review))).one()
    assert (review.person_id, review.helped, review.missing) == (None, 4, None)


async def test_without_consent_nobody_is_asked(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        await session.execute(update(Person).where(Person.id == actor.id).values(consent_version=None))
    await over(world, number)
    anna.does_not_see("Did it help you?")


async def test_an_outage_of_four_days_asks_nobody_about_what_is_long_over(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await unseen(world, await end_of(world, number) + timedelta(days=4))
    await world.time_passes(seconds=1)
    anna.does_not_see("Did it help you?")
