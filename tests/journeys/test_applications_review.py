"""Reviewing and deciding: scores blind to each other, a ranking, letters told once, the reserve moving up."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select, update

from core.actor import Role
from core.errors import NotFound
from core.outbox import outbox
from features.applications import reviews, scoring
from features.applications.models import Application, Call, Score
from features.booking.models import Booking
from features.events.models import Event
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.applying import (
    TOUR,
    WHY,
    applicants,
    applies,
    forges,
    opens_call,
    opens_form,
    review_begins,
    reviewers,
    scores,
    states,
    tour,
)
from tests.journeys.gatherings import organizer
from tests.journeys.people import consented


async def decides(camille: Human, number: int, **verdicts: str) -> None:
    """Set decisions in the order they are named: accept, reserve or decline by "n1", "n2"."""
    labels = {
        "accept": "organizer-applications-accept",
        "reserve": "organizer-applications-put-on-reserve",
        "decline": "organizer-applications-decline",
    }
    for name, verdict in verdicts.items():
        await opens_call(camille, number)
        await camille.taps("organizer-applications-ranking")
        await camille.taps(f"№{name.removeprefix('n')}")
        await camille.taps(labels[verdict])


async def reviewed(world: World, seats: int, count: int) -> tuple[Human, int, list[Human]]:
    """A tour whose review is closed, nobody scored."""
    camille = await organizer(world)
    number = await tour(camille, seats=seats)
    people = await applicants(world, number, count)
    await review_begins(camille, number)
    await camille.taps("organizer-applications-close-review")
    return camille, number, people


async def test_everybody_who_applied_hears_once_that_it_is_read(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    people = await applicants(world, number, 2)
    await opens_call(camille, number)
    await forges(camille, f"j7:{number}")
    camille.sees("organizer-applications-still-open")
    assert await states(world) == ["sent", "sent"]
    await review_begins(camille, number)
    await forges(camille, f"j7:{number}")
    await world.time_passes(minutes=5)
    for at, one in enumerate(people, start=1):
        told = one.sees("parent-applications-review-began", number=at, title=TOUR)
        assert [m.text for m in one.messages].count(told) == 1
    await forges(camille, f"j3:{number}")
    camille.sees("organizer-applications-has-begun")


async def test_reviewers_read_without_names_and_score_blind_until_the_review_is_closed(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    first, second = await reviewers(world, camille, number, 2)
    await first.writes("/my")
    assert not first.offers(f"Review: {TOUR}")
    await review_begins(camille, number)
    first.sees("specialist-applications-awaits", title=TOUR, count=1)
    await scores(first, 1, 5, 4, 3)
    await second.writes("/my")
    await second.taps(f"Review: {TOUR}")
    second.sees("specialist-applications-blind")
    await second.taps("№1")
    second.sees(WHY)
    second.does_not_see("Applicant1")
    second.does_not_see("Reviewer 1:")
    await scores(second, 1, 1, 2, 3)
    second.does_not_see("Reviewer 1:")
    await opens_call(camille, number)
    await camille.taps("organizer-applications-close-review")
    await second.taps("№1 · scored")
    second.sees("Reviewer 1:")
    second.sees("Clear purpose: 5")


@pytest.mark.parametrize(("closed", "sent", "sees"), [(False, True, 0), (True, False, 0), (True, True, 1)])
async def test_others_scores_need_ones_own_and_a_closed_review(
    world: World, closed: bool, sent: bool, sees: int
) -> None:
    """The control: with both conditions met the same read shows them."""
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    first, second = await reviewers(world, camille, number, 2)
    await review_begins(camille, number)
    await scores(first, 1, 5, 5, 5)
    if sent:
        await scores(second, 1, 1, 1, 1)
    if closed:
        await opens_call(camille, number)
        await camille.taps("organizer-applications-close-review")
    async with world.database() as session:
        actor = await world.actor(second, session)
        case = await reviews.case(session, actor, 1, pack=world.app.around.pack, now=world.clock.now())
    assert len(case.others) == sees


async def test_who_knows_the_family_neither_reads_nor_scores(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    (friend,) = await reviewers(world, camille, number, 1)
    await review_begins(camille, number)
    await scores(friend, 1, 5, 5, 5)
    await friend.taps("№1 · scored")
    await friend.taps("specialist-applications-know")
    friend.sees("specialist-applications-excluded", number=1)
    friend.does_not_see(WHY)
    await forges(friend, "r6:1")
    friend.sees("specialist-applications-marks-missing", count=3)
    await opens_call(camille, number)
    await camille.taps("organizer-applications-close-review")
    await opens_call(camille, number)
    await camille.taps("organizer-applications-ranking")
    camille.sees("organizer-applications-line-unscored", number=1, state="being read")
    await camille.taps("№1")
    camille.sees("organizer-applications-knows", count=1)
    async with world.database() as session:
        actor = await world.actor(friend, session)
        case = await reviews.case(session, actor, 1, pack=world.app.around.pack, now=world.clock.now())
    assert (case.paper.answers, case.others) == ({}, ())


async def test_a_slip_is_taken_back_and_every_criterion_needs_a_mark(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    (reviewer,) = await reviewers(world, camille, number, 1)
    await review_begins(camille, number)
    await reviewer.taps("specialist-applications-open")
    await reviewer.taps("№1")
    await reviewer.taps("specialist-applications-know")
    await reviewer.taps("specialist-applications-slip")
    reviewer.sees(WHY)
    await reviewer.taps("4")
    assert not reviewer.offers("specialist-applications-send")
    await forges(reviewer, "r6:1")
    reviewer.sees("specialist-applications-marks-missing", count=2)
    await forges(reviewer, "r3:1:charm:5")
    await forges(reviewer, "r3:1:reach:9")
    await reviewer.taps("specialist-applications-to-case")
    await reviewer.taps("specialist-applications-write")
    await reviewer.sends_file("photo")
    reviewer.sees("specialist-applications-words-only")
    await reviewer.writes("Knows why")
    reviewer.sees("Knows why")
    async with world.database() as session:
        (held,) = (await session.scalars(select(Score))).all()
    assert (len(held.marks), held.sent_at, held.comment) == (1, None, "Knows why")


async def test_nobody_reviews_their_own_application_or_one_they_were_not_asked_for(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    (reviewer,) = await reviewers(world, camille, number, 1)
    stranger = await world.staff(Role.SPECIALIST, "Stranger")
    await opens_form(reviewer, number)
    await reviewer.taps("common-consent-agree")
    await applies(reviewer, number)
    await review_begins(camille, number)
    pack, now = world.app.around.pack, world.clock.now()
    async with world.app.around.db.write() as session:
        judge, other = await world.actor(reviewer, session), await world.actor(stranger, session)
        review = await reviews.review(session, judge, number, pack=pack)
        assert [one.number for one in review.tasks] == [1]
        marked: dict[str, Any] = {"criterion": "reach", "points": 5, "pack": pack, "now": now}
        for actor, application in ((judge, 2), (other, 1)):
            with pytest.raises(NotFound):
                await scoring.mark(session, actor, application_id=application, **marked)
        with pytest.raises(NotFound):
            await reviews.review(session, other, number, pack=pack)


async def test_a_link_makes_only_people_with_a_role_reviewers(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await opens_call(camille, number)
    await camille.taps("organizer-applications-reviewers")
    payload = next(word for word in camille.newest.split() if "start=rv_" in word).rpartition("=")[2]
    anna, sona = await consented(world), await world.staff(Role.SPECIALIST)
    await anna.writes(f"/start {payload}")
    await sona.writes(f"/start {payload[:-1]}x")
    sona.does_not_see("specialist-applications-welcome", title=TOUR)
    await sona.writes(f"/start {payload}")
    sona.sees("specialist-applications-welcome", title=TOUR)
    anna.does_not_see("specialist-applications-welcome", title=TOUR)
    await opens_call(camille, number)
    camille.sees("organizer-applications-reviewing", count=1)


async def test_reviewers_are_tapped_in_a_list_and_released(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    sona = await world.staff(Role.COORDINATOR, "Sona", country="KZ")
    pavel = await world.staff(Role.COORDINATOR, "Pavel", country="FR")
    await review_begins(camille, number)
    await camille.taps("organizer-applications-reviewers")
    async with world.database() as session:
        far, near = (await world.actor(sona, session)).id, (await world.actor(pavel, session)).id
    assert not camille.offers(f"№{far} · coordinator")
    await camille.taps(f"№{near} · coordinator")
    pavel.sees("specialist-applications-awaits", title=TOUR, count=1)
    await forges(camille, f"j6:{number}:{far}:1")
    sona.does_not_see("specialist-applications-awaits", title=TOUR, count=1)
    await forges(camille, f"j6:{number}:{near}:0")
    await pavel.taps("specialist-applications-open")
    await forges(pavel, "r2:1")
    pavel.does_not_see(WHY)


async def test_names_are_hidden_unless_the_organizer_and_the_person_let_them_be_seen(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 2)
    (reviewer,) = await reviewers(world, camille, number, 1)
    async with world.app.around.db.write() as session:
        await session.execute(update(Person).values(name="Agnes", shows_name=False))
        first = select(Application.person_id).where(Application.id == 1).scalar_subquery()
        await session.execute(update(Person).where(Person.id == first).values(shows_name=True))
    await review_begins(camille, number)
    await forges(reviewer, "r2:1")
    reviewer.does_not_see("Agnes")
    await camille.taps("organizer-applications-show-names")
    await forges(reviewer, "r2:2")
    reviewer.does_not_see("Agnes")
    await forges(reviewer, "r2:1")
    reviewer.sees("Name: Agnes")


async def test_the_ranking_shows_mean_spread_and_number_and_comes_as_a_table(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 2)
    first, second = await reviewers(world, camille, number, 2)
    await review_begins(camille, number)
    await scores(first, 1, 3, 3, 3)
    await scores(first, 2, 5, 5, 4)
    await scores(second, 2, 4, 4, 4)
    await opens_call(camille, number)
    await camille.taps("organizer-applications-ranking")
    camille.sees("№2: mean 4.33 · spread 0.67 · scores 2 · being read")
    camille.sees("№1: mean 3.00 · spread 0.00 · scores 1 · being read")
    await camille.taps("organizer-applications-table")
    camille.sees("organizer-applications-table-sent", count=2)
    rows = list(load_workbook(BytesIO(newest_file(camille))).active.iter_rows(values_only=True))
    assert rows[1][:4] == (2, 4.33, 0.67, 2)
    assert rows[2][:5] == (1, 3, 0, 1, "being read")


def newest_file(human: Human) -> bytes:
    """The bytes of the newest file the bot sent."""
    media = next(one.media for one in reversed(human.messages) if one.media)
    return bytes(human.world.box.world.files.by_id[media.file_id].data)


async def test_an_organizer_who_reviews_sees_no_scores_before_the_review_is_closed(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    (reviewer,) = await reviewers(world, camille, number, 1)
    async with world.database() as session:
        own = (await world.actor(camille, session)).id
    await forges(camille, f"j6:{number}:{own}:1")
    await review_begins(camille, number)
    await scores(reviewer, 1, 5, 5, 5)
    await opens_call(camille, number)
    await camille.taps("organizer-applications-ranking")
    camille.sees("organizer-applications-scores-hidden")
    camille.does_not_see("5.00")
    await opens_call(camille, number)
    await camille.taps("organizer-applications-close-review")
    await camille.taps("organizer-applications-ranking")
    camille.sees("mean 5.00")


async def test_scores_after_the_review_are_refused(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    (reviewer,) = await reviewers(world, camille, number, 1)
    await review_begins(camille, number)
    await camille.taps("organizer-applications-close-review")
    for forged in ("r3:1:reach:5", "r5:1:1", "r6:1"):
        await forges(reviewer, forged)
        reviewer.sees("specialist-applications-not-open")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Score)) == 0


async def test_decisions_wait_for_the_end_of_the_review(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    await review_begins(camille, number)
    await forges(camille, "k4:1:accepted")
    camille.sees("organizer-applications-not-closed")
    await camille.taps("organizer-applications-close-review")
    await forges(camille, f"k8:{number}")
    camille.sees("organizer-applications-nothing-decided")
    assert await states(world) == ["in_review"]


async def test_letters_arrive_once_and_the_accepted_hold_a_place(world: World) -> None:
    camille, number, (anna, berta, vera) = await reviewed(world, seats=1, count=3)
    await decides(camille, number, n1="accept", n2="reserve", n3="decline")
    anna.does_not_see("Your application: accepted")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 3")
    camille.sees("organizer-applications-letters-sent", count=3)
    anna.sees("Your application: accepted")
    anna.sees("We are glad: you have a place on the tour.")
    berta.sees("Your application: on reserve")
    vera.sees("It says nothing about you or your work.")
    await forges(camille, f"k8:{number}")
    await forges(camille, "k7:1")
    assert sum("Your application: accepted" in one.text for one in anna.messages) == 1
    assert await states(world) == ["accepted", "reserve", "declined"]
    async with world.database() as session:
        held = (await session.execute(select(Booking.state, Booking.seats).order_by(Booking.id))).all()
        assert await session.scalar(select(Event.taken)) == 1
    assert [tuple(one) for one in held] == [("coming", 1), ("waiting", 0)]
    await anna.writes("/my")
    anna.sees("You come: 1 adult.")
    anna.sees("parent-applications-my-line", title=TOUR, stand="accepted")


async def test_the_reserve_moves_up_in_order_when_a_place_is_given_back(world: World) -> None:
    camille, number, (anna, berta, vera) = await reviewed(world, seats=1, count=3)
    await decides(camille, number, n1="accept", n2="reserve", n3="reserve")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 3")
    await anna.writes(f"/start ev_{number}")
    await anna.taps("parent-booking-cancel")
    anna.sees("parent-booking-left", title=TOUR)
    assert not anna.offers("parent-booking-again")
    berta.sees("There is a place for you")
    vera.does_not_see("There is a place for you")
    await berta.taps("parent-booking-take")
    berta.sees("You come: 1 adult.")
    await world.time_passes(minutes=2)
    assert await states(world) == ["withdrawn", "accepted", "reserve"]
    await berta.writes(f"/start ev_{number}")
    await berta.taps("parent-booking-who")
    await berta.taps("+")
    berta.sees("parent-applications-instead")
    await opens_form(anna, number)
    assert await states(world) == ["withdrawn", "accepted", "reserve"]


async def test_more_accepted_than_seats_sends_nothing(world: World) -> None:
    camille, number, people = await reviewed(world, seats=1, count=2)
    await decides(camille, number, n1="accept", n2="accept")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 2")
    camille.sees("organizer-applications-seats-too-few", count=2, left=1)
    for one in people:
        one.does_not_see("Your application: accepted")
    assert await states(world) == ["in_review", "in_review"]
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Booking)) == 0
        assert await session.scalar(select(func.count()).where(outbox.c.notice == "LetterSent")) == 0


async def test_nobody_waits_beside_a_free_seat(world: World) -> None:
    camille, number, (anna, _) = await reviewed(world, seats=2, count=2)
    await decides(camille, number, n1="accept", n2="reserve")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 2")
    camille.sees("organizer-applications-seats-still-free", count=1)
    anna.does_not_see("Your application: accepted")
    await decides(camille, number, n2="accept")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 2")
    assert await states(world) == ["accepted", "accepted"]


async def test_the_letter_is_in_the_persons_language_with_the_organizers_line(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    masha = await consented(world, "Masha", "ru")
    await applies(masha, number)
    await review_begins(camille, number)
    await camille.taps("organizer-applications-close-review")
    await decides(camille, number, n1="decline")
    await camille.taps("organizer-applications-write-remark")
    await camille.sends_file("photo")
    camille.sees("organizer-applications-words-only")
    await camille.writes("Ваш рассказ нас тронул <3")
    camille.sees("Ваш рассказ нас тронул <3")
    await camille.taps("organizer-applications-preview")
    camille.sees("В этот раз мест меньше, чем хороших заявок")
    masha.does_not_see("В этот раз мест меньше")
    await camille.taps("organizer-applications-send-one")
    masha.sees("Ваша заявка: не принята")
    masha.sees("Ваш рассказ нас тронул <3")
    assert await states(world) == ["declined"]


async def test_who_was_on_reserve_may_be_accepted_by_hand_later(world: World) -> None:
    camille, number, (_, berta) = await reviewed(world, seats=1, count=2)
    await decides(camille, number, n1="accept", n2="reserve")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 2")
    await opens_call(camille, number)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-field-seats")
    await camille.writes("2")
    berta.sees("There is a place for you")
    await decides(camille, number, n2="accept")
    await camille.taps("organizer-applications-send-one")
    berta.sees("Your application: accepted")
    async with world.database() as session:
        assert await session.scalar(select(Event.taken)) == 2
        assert set(await session.scalars(select(Booking.state))) == {"coming"}


async def test_an_event_without_a_limit_gives_letters_and_no_places(world: World) -> None:
    camille, number, (anna, berta) = await reviewed(world, seats=5, count=2)
    await opens_call(camille, number)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-field-seats")
    await camille.taps("organizer-events-no-limit")
    await decides(camille, number, n1="accept", n2="reserve")
    await opens_call(camille, number)
    await camille.taps("Send the letters: 2")
    anna.sees("Your application: accepted")
    berta.sees("Your application: on reserve")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Booking)) == 0


async def test_what_was_sent_in_the_last_second_is_read_too(world: World) -> None:
    camille = await organizer(world)
    number = await tour(camille)
    await applicants(world, number, 1)
    async with world.app.around.db.write() as session:
        now = world.clock.now()
        session.add(Call(event_id=number, stage="review", shows_names=False, changed_at=now))
    await world.time_passes(minutes=2)
    assert await states(world) == ["in_review"]
