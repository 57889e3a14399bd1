"""Help nearby: by location, by a typed town, one organisation, and what parents say is wrong."""

from sqlalchemy import select

from core.actor import Role
from core.dialog import dialogs
from core.inbox import inbox
from core.outbox import outbox
from features.nearby.models import Correction
from tests.driver import Human, World
from tests.journeys.people import consented

KEY = "Rehabilitation centre Golden Key"
WORDS = "They moved to another street in May"


async def near_moscow(world: World, human: Human) -> None:
    """Open the list around Moscow by typing it."""
    await human.writes("/nearby")
    await human.writes("Moscow")
    human.sees("parent-nearby-taken", place="Moscow")


async def corrects(world: World, human: Human, words: str = WORDS) -> None:
    """Say that something about the Golden Key is wrong."""
    await near_moscow(world, human)
    await human.taps(KEY)
    await human.taps("parent-nearby-wrong")
    await human.writes(words)


async def test_a_shared_location_lists_the_nearest_first_and_is_not_kept(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/nearby")
    keyboard = anna.messages[-1].reply_markup["keyboard"]
    assert keyboard[0][0] == {"text": "Send my location", "request_location": True}
    await world.box.send_special(anna.id, "location", latitude=55.801234, longitude=38.441234)
    await world.settle()
    shown = anna.newest
    assert shown.index(KEY) < shown.index("Kovcheg")
    assert "about 1 km" in shown
    assert anna.offers(KEY)
    async with world.database() as session:
        rows = [
            *(await session.scalars(select(inbox.c.raw))).all(),
            *(await session.scalars(select(outbox.c.payload))).all(),
            *(await session.execute(select(dialogs))).all(),
        ]
    assert "55.80" not in str(rows)


async def test_telegrams_own_button_works_and_goes_away(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/nearby")
    await world.box.tap(anna.id, anna.messages[-1].id, text="Send my location")
    await world.settle()
    anna.sees("parent-nearby-taken", place="your location")
    assert anna.messages[-2].reply_markup == {"remove_keyboard": True}


async def test_a_town_in_any_spelling_and_one_organisation(world: World) -> None:
    anna = await consented(world)
    await near_moscow(world, anna)
    await anna.taps("›")
    await anna.taps("‹")
    await anna.taps(KEY)
    anna.sees("Early help and rehabilitation for children.")
    anna.sees("parent-nearby-ages-unknown")
    anna.sees("parent-nearby-no-contacts")
    anna.sees("parent-nearby-unconfirmed")
    anna.sees("parent-nearby-where", place="Электросталь")


async def test_an_unknown_town_is_asked_again_and_the_country_is_one_tap(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/nearby")
    await anna.writes("Zzyzx")
    anna.sees("parent-nearby-unknown")
    await anna.taps("France")
    anna.sees("Association LEBED")
    assert "whole country" in anna.newest


async def test_the_readers_own_country_is_a_button(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/nearby")
    await world.box.tap(anna.id, anna.messages[-1].id, text="Armenia")
    await world.settle()
    anna.sees("Source Foundation")


async def test_a_guess_is_offered_before_it_is_taken(world: World) -> None:
    olga = await consented(world, "Ольга", "ru")
    await olga.writes("/nearby")
    await olga.writes("Минская")
    olga.sees("parent-nearby-guess")
    await olga.taps("Минск")
    olga.sees("I-Rettkaya")


async def test_a_correction_reaches_the_coordinator_and_comes_back_accepted(world: World) -> None:
    anna = await consented(world)
    tigran = await world.staff(Role.COORDINATOR, "Tigran", country="RU")
    other = await world.staff(Role.COORDINATOR, "Ion", country="MD")
    await corrects(world, anna)
    anna.sees("parent-nearby-sent")
    tigran.sees(WORDS)
    other.does_not_see(WORDS)
    await tigran.taps("organizer-corrections-accept")
    tigran.sees("organizer-corrections-was-accepted", number=1)
    anna.sees("parent-nearby-accepted", name=KEY)

    nare = await world.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-corrections-open")
    await nare.taps("organizer-corrections-see-accepted")
    assert "(golden-key)" in nare.sees(WORDS)


async def test_a_declined_one_is_told_and_leaves_no_trace_in_the_editors_list(world: World) -> None:
    anna = await consented(world)
    tigran = await world.staff(Role.COORDINATOR, "Tigran")
    await corrects(world, anna)
    await tigran.writes("/manage")
    await tigran.taps("organizer-corrections-open")
    await tigran.taps("№1")
    await tigran.taps("organizer-corrections-decline")
    anna.sees("parent-nearby-declined", name=KEY)
    await tigran.taps("← Back")
    await tigran.taps("organizer-corrections-see-accepted")
    assert WORDS not in tigran.messages[-1].text


async def test_a_second_decision_changes_nothing(world: World) -> None:
    anna = await consented(world)
    first = await world.staff(Role.COORDINATOR, "Tigran")
    second = await world.staff(Role.COORDINATOR, "Sona")
    await corrects(world, anna)
    await first.taps("organizer-corrections-accept")
    await second.taps("organizer-corrections-decline")
    second.sees("organizer-corrections-already")
    async with world.database() as session:
        assert await session.scalar(select(Correction.state)) == "accepted"


async def test_an_organizer_reads_but_does_not_decide(world: World) -> None:
    anna = await consented(world)
    nare = await world.staff(Role.ORGANIZER, "Nare")
    await corrects(world, anna)
    await nare.writes("/manage")
    await nare.taps("organizer-corrections-open")
    await nare.taps("№1")
    nare.sees(WORDS)
    assert not nare.offers("organizer-corrections-accept")


async def test_a_coordinator_of_another_country_finds_nothing(world: World) -> None:
    anna = await consented(world)
    ion = await world.staff(Role.COORDINATOR, "Ion", country="MD")
    await corrects(world, anna)
    await ion.writes("/manage")
    await ion.taps("organizer-corrections-open")
    ion.sees("organizer-corrections-waiting", count=0)


async def test_words_are_kept_only_with_consent(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/start")
    await anna.taps("English")
    await near_moscow(world, anna)
    await anna.taps(KEY)
    await anna.taps("parent-nearby-wrong")
    await anna.taps("common-consent-agree")
    anna.sees("parent-nearby-wrong-again")
    await anna.taps("parent-nearby-wrong")
    await anna.writes(WORDS)
    anna.sees("parent-nearby-sent")


async def test_empty_words_and_too_many_are_refused(world: World) -> None:
    anna = await consented(world)
    await world.staff(Role.OWNER, "Olga")
    await corrects(world, anna, "🙂")
    anna.sees("parent-nearby-words-only")
    for number in range(5):
        await corrects(world, anna, f"{WORDS} {number}")
    await corrects(world, anna, "One more")
    anna.sees("parent-nearby-enough")
    async with world.database() as session:
        assert len((await session.scalars(select(Correction.id))).all()) == 5


async def test_what_was_erased_leaves_the_coordinators_chat(world: World) -> None:
    anna = await consented(world)
    tigran = await world.staff(Role.COORDINATOR, "Tigran")
    await corrects(world, anna)
    tigran.sees(WORDS)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    tigran.does_not_see(WORDS)
    async with world.database() as session:
        assert (await session.execute(select(Correction.text, Correction.state))).one() == (None, "withdrawn")
