"""Whom an announcement means: places, events, organisations, silence; saved under a name; looked at without a person in it."""

import pytest
from sqlalchemy import event as happens
from sqlalchemy import func, select, update

from core.actor import Role
from core.crypto import keyring
from core.errors import NotFound
from features.broadcasts import aiming, counting, places, segments
from features.broadcasts.audience import Part
from features.broadcasts.clauses import Took
from features.broadcasts.counting import Plan
from features.broadcasts.models import PlaceMark, Segment
from features.broadcasts.refusals import PlaceNotKnown
from features.broadcasts.sampling import CROWD, Someone, hidden_among
from features.doors.models import Pass
from features.events.models import Event
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.gatherings import event, opens
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import (
    WORDS,
    begins,
    chooses,
    crowd,
    drafts,
    lives,
    noon,
    organizer,
    publishes,
)
from tests.journeys.test_doors import evening


async def lives_in(human: Human, region: str) -> None:
    """Name a town or region in the settings."""
    await human.writes("/settings")
    await human.taps("parent-settings-region")
    await human.writes(region)


async def asks_around(nare: Human, words: str) -> None:
    """Ask for people around a place."""
    await nare.writes("/broadcast")
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-broadcasts-dim-near")
    await nare.taps("organizer-broadcasts-add-place")
    await nare.writes(words)


async def sends(world: World, nare: Human) -> None:
    """From the card to everybody's phone."""
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)


# ---- places -----------------------------------------------------------------------------------------------------------


async def test_around_a_place_are_those_who_named_a_town_in_the_circle(world: World) -> None:
    anna, vera, inna = await consented(world), await consented(world, "Vera"), await consented(world, "Inna")
    await lives_in(anna, "г. Москва")
    await lives_in(vera, "Elektrostal, near the park")
    await lives_in(inna, "Saint Petersburg")
    nare = await organizer(world)
    await drafts(nare)
    await asks_around(nare, "Moscow 20")
    nare.sees("organizer-broadcasts-reaches", count=1)
    await asks_around(nare, "Москва 100 км")
    nare.sees("organizer-broadcasts-reaches", count=2)
    nare.sees("organizer-broadcasts-near", place="Moscow", km=100)
    await nare.taps("← Back")
    await sends(world, nare)
    anna.sees(WORDS)
    vera.sees(WORDS)
    inna.does_not_see(WORDS)


async def test_a_place_nobody_knows_is_refused_and_the_known_ones_are_named(world: World) -> None:
    nare = await organizer(world)
    await drafts(nare)
    await asks_around(nare, "Atlantis 50")
    assert "Moscow" in nare.newest
    assert "I don't know this place" in nare.newest
    await nare.writes("Moscow 0")
    assert "I don't know this place" in nare.newest
    await nare.writes("Moscow")
    nare.sees("organizer-broadcasts-near", place="Moscow", km=50)


async def test_a_chosen_place_is_taken_out_by_a_tap(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await asks_around(nare, "Moscow 20")
    nare.sees("organizer-broadcasts-reaches", count=0)
    await nare.taps("organizer-broadcasts-dim-near")
    await nare.taps("✓ Moscow and 20 km around")
    await nare.taps("← Back")
    nare.sees("organizer-broadcasts-reaches", count=1)


async def test_who_moves_away_is_no_longer_found_and_nothing_readable_is_kept(world: World) -> None:
    anna = await consented(world)
    await lives_in(anna, "Moscow")
    async with world.database() as session:
        kept = [*(await session.scalars(select(PlaceMark.mark))).all()]
    assert kept
    assert not any("mos" in mark or not mark.isalnum() for mark in kept)
    nare = await organizer(world)
    await drafts(nare)
    await asks_around(nare, "Moscow")
    nare.sees("organizer-broadcasts-reaches", count=1)
    await lives_in(anna, "Gyumri")
    await nare.taps("organizer-broadcasts-dim-country")
    await nare.taps("← Back")
    nare.sees("organizer-broadcasts-reaches", count=0)
    await anna.writes("/settings")
    await anna.taps("parent-settings-region")
    await anna.taps("parent-settings-forget")
    assert await marks(world) == 0


async def marks(world: World) -> int:
    """How many hashes of places there are."""
    async with world.database() as session:
        return await session.scalar(select(func.count()).select_from(PlaceMark)) or 0


async def test_hashes_that_are_missing_are_made_again(world: World) -> None:
    anna = await consented(world)
    await lives_in(anna, "Moscow")
    before = await marks(world)
    async with world.app.around.db.begin() as connection:
        await places.forget_all(connection)
    assert await marks(world) == 0
    await world.time_passes(seconds=1)
    assert await marks(world) == before > 1


async def test_places_go_with_everything_that_is_erased(world: World) -> None:
    anna = await consented(world)
    await lives_in(anna, "Moscow")
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await world.time_passes(minutes=1)
    assert await marks(world) == 0


def test_another_key_makes_other_hashes() -> None:
    before = keyring.marks_of("place:moscow")
    assert places._marks("moscow") == [mark[:24] for mark in before]
    assert places._marks("moscow") != places._marks("gyumri")


# ---- events -----------------------------------------------------------------------------------------------------------


async def test_who_joined_and_who_did_not_yet(world: World) -> None:
    camille = await organizer(world, "Camille")
    number = await event(camille)
    anna, vera = await consented(world), await consented(world, "Vera")
    await opens(anna, number)
    await anna.taps("Join")
    await drafts(camille)
    await asks_event(camille, "not yet in event №1")
    camille.sees("organizer-broadcasts-reaches", count=1)
    camille.sees("organizer-broadcasts-not-yet", number=number)
    await sends(world, camille)
    vera.sees(WORDS)
    anna.does_not_see(WORDS)
    await drafts(camille, "For those who come.")
    await asks_event(camille, "joined event №1")
    await sends(world, camille)
    anna.sees("For those who come.")
    vera.does_not_see("For those who come.")


async def asks_event(nare: Human, label: str) -> None:
    """Ask how people stand to the only event, and come back to the card."""
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-broadcasts-dim-event")
    await nare.taps("organizer-broadcasts-one-event")
    title = next(
        button["text"]
        for row in nare.messages[-1].reply_markup["inline_keyboard"]
        for button in row
        if button["text"].startswith("№1")
    )
    await nare.taps(title)
    await nare.taps(label)
    for _ in range(3):
        await nare.taps("← Back")


async def test_who_was_there(world: World) -> None:
    camille, number, guests = await evening(world, families=2)
    await camille.taps("organizer-doors-list")
    await drafts(camille)
    await asks_event(camille, f"attended event №{number}")
    camille.sees("organizer-broadcasts-reaches", count=0)
    async with world.app.around.db.write() as session:
        first = select(func.min(Pass.id)).scalar_subquery()
        await session.execute(update(Pass).where(Pass.id == first).values(arrived_at=world.clock.now()))
    await noon(world)
    await camille.writes("/broadcast")
    camille.sees("organizer-broadcasts-reaches", count=1)
    await sends(world, camille)
    assert [sum(WORDS in m.text for m in one.messages) for one in guests] == [1, 0]


async def test_somebody_elses_event_cannot_be_asked_about(world: World) -> None:
    camille = await organizer(world, "Camille")
    await event(camille)
    await drafts(camille)
    await camille.taps("organizer-broadcasts-audience")
    await camille.taps("organizer-broadcasts-dim-event")
    await camille.taps("organizer-broadcasts-one-event")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-broadcasts-dim-event")
    await nare.taps("organizer-broadcasts-one-event")
    nare.sees("organizer-broadcasts-which-event", count=0)
    async with world.app.around.db.write() as session:
        actor = await world.actor(nare, session)
        with pytest.raises(NotFound):
            await aiming.toggle_event(session, actor, part=Part.FIRST, took=Took.JOINED, event_id=1)


async def test_families_of_an_organisation_are_those_who_joined_its_events(world: World) -> None:
    camille = await organizer(world, "Camille")
    number = await event(camille)
    anna, vera = await consented(world), await consented(world, "Vera")
    await opens(anna, number)
    await anna.taps("Join")
    async with world.app.around.db.write() as session:
        await session.execute(update(Event).values(host="source-foundation"))
    await drafts(camille)
    host = world.app.around.pack.organisations["source-foundation"].names["en"]
    await chooses(camille, "organizer-broadcasts-dim-host", host)
    camille.sees("organizer-broadcasts-reaches", count=1)
    await sends(world, camille)
    anna.sees(WORDS)
    vera.does_not_see(WORDS)


async def test_who_has_not_heard_from_us_for_so_long(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await publishes(nare, "The first one.")
    await begins(world)
    vera = await consented(world, "Vera")
    await drafts(nare)
    await chooses(nare, "organizer-broadcasts-dim-silent", "30 days")
    nare.sees("organizer-broadcasts-reaches", count=1)
    await sends(world, nare)
    vera.sees(WORDS)
    anna.does_not_see(WORDS)
    await world.time_passes(days=31)
    await noon(world)
    await drafts(nare, "A month later.")
    await chooses(nare, "organizer-broadcasts-dim-silent", "30 days")
    nare.sees("organizer-broadcasts-reaches", count=2)


# ---- saved ------------------------------------------------------------------------------------------------------------


async def saves(nare: Human, name: str) -> None:
    """Keep the audience of the draft under a name."""
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-segments-open")
    await nare.taps("organizer-segments-save")
    await nare.writes(name)


async def test_a_saved_audience_is_used_by_a_colleague_renamed_and_deleted(world: World) -> None:
    await consented(world)
    olga = await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await chooses(nare, "organizer-broadcasts-dim-language", "Русский")
    await saves(nare, "  Russian \u202e speakers ")
    nare.sees("organizer-segments-one", name="Russian speakers")
    mher = await world.staff(Role.ORGANIZER, "Mher")
    await drafts(mher)
    mher.sees("organizer-broadcasts-reaches", count=2)
    await mher.taps("organizer-broadcasts-audience")
    await mher.taps("organizer-segments-open")
    await mher.taps("Russian speakers")
    await mher.taps("organizer-segments-use")
    mher.sees("organizer-broadcasts-reaches", count=1)
    await mher.taps("← Back")
    await sends(world, mher)
    olga.sees(WORDS)
    await nare.taps("organizer-segments-rename")
    await nare.writes("Those who read Russian")
    nare.sees("organizer-segments-one", name="Those who read Russian")
    await nare.taps("organizer-segments-delete")
    await nare.taps("organizer-segments-delete-sure")
    nare.sees("organizer-segments-list", count=0)
    await drafts(mher)
    await mher.taps("organizer-broadcasts-audience")
    await mher.taps("organizer-segments-open")
    assert not mher.offers("Those who read Russian")


async def test_a_name_is_given_once_and_has_letters(world: World) -> None:
    nare = await organizer(world)
    await drafts(nare)
    await saves(nare, "Everybody")
    await saves_again(nare, "Everybody")
    nare.sees("organizer-segments-name-taken")
    await nare.writes("…")
    nare.sees("parent-settings-no-letters")
    await nare.writes("Everybody else")
    nare.sees("organizer-segments-one", name="Everybody else")
    await nare.taps("organizer-segments-rename")
    await nare.writes("Everybody")
    nare.sees("organizer-segments-name-taken")


async def saves_again(nare: Human, name: str) -> None:
    """The same from the list."""
    await nare.taps("← Back")
    await nare.taps("organizer-segments-save")
    await nare.writes(name)


async def test_audiences_belong_to_the_countries_of_whoever_saved_them(world: World) -> None:
    nare = await organizer(world)
    await drafts(nare)
    await saves(nare, "The whole world")
    tigran = await world.staff(Role.COORDINATOR, "Tigran", country="AM")
    await drafts(tigran)
    await saves(tigran, "Armenia")
    ion = await world.staff(Role.COORDINATOR, "Ion", country="MD")
    await drafts(ion)
    await ion.taps("organizer-broadcasts-audience")
    await ion.taps("organizer-segments-open")
    ion.sees("organizer-segments-list", count=0)
    async with world.app.around.db.write() as session:
        actor = await world.actor(ion, session)
        for segment_id in (1, 2):
            with pytest.raises(NotFound):
                await segments.use(session, actor, segment_id=segment_id)
    await tigran.taps("← Back")
    assert tigran.offers("Armenia")
    assert not tigran.offers("The whole world")
    await nare.taps("← Back")
    assert nare.offers("Armenia")
    assert nare.offers("The whole world")


async def test_a_used_audience_never_reaches_beyond_ones_own_countries(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    await lives(world, olga, country="RU")
    tigran = await organizer(world, "Tigran", Role.COORDINATOR, country="AM")
    await drafts(tigran)
    await saves(tigran, "Mine")
    async with world.app.around.db.write() as session:
        await session.execute(update(Segment).values(audience={"a": {"c": ["AM", "RU"]}}))
    await tigran.taps("organizer-segments-use")
    tigran.sees("organizer-broadcasts-reaches", count=1)
    await tigran.taps("← Back")
    await sends(world, tigran)
    anna.sees(WORDS)
    olga.does_not_see(WORDS)


# ---- looked at --------------------------------------------------------------------------------------------------------


async def test_a_sample_shows_what_many_share_and_nobody(world: World) -> None:
    nare = await organizer(world)
    await crowd(world, 6)
    rare = await consented(world, "Rare", "ru")
    await lives(world, rare, child_age_band="12-18", name="Rare name")
    await drafts(nare)
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-segments-who")
    lines = nare.newest.splitlines()
    assert sum("Armenia" in line and "English" in line for line in lines) == 6
    assert "Русский" not in nare.newest
    assert "12-18" not in nare.newest
    assert "Rare" not in nare.newest
    assert str(rare.id) not in nare.newest


async def test_too_few_are_not_shown_at_all(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-segments-who")
    nare.sees("organizer-segments-too-few", count=5)
    nare.does_not_see("Armenia")


async def test_every_question_is_answered_by_one_statement(world: World) -> None:
    """However many people there are: no page of them is ever read to count them."""
    await crowd(world, 30)
    pack = world.app.around.pack
    audience = {
        "a": {"c": ["AM"], "l": ["en"], "s": ["30"], "e": ["n"]},
        "b": {"g": ["gyumri"], "d": ["moscow~100"], "o": ["source-foundation"], "e": ["j1", "a1"]},
        "x": {"t": ["genetics"], "r": ["owner"], "d": ["moscow~20"], "g": ["moskva"]},
    }
    now = world.clock.now()
    statements: list[str] = []
    async with world.database() as session:
        ours = (await session.connection()).sync_connection  # the running bot asks on others
        assert ours is not None
        heard = lambda _c, _cu, statement, *_: statements.append(statement)  # noqa: E731
        happens.listen(ours, "before_cursor_execute", heard)
        found = await counting.count(session, Plan(audience, None, ["en"], "en", pack), at=now, now=now)
        happens.remove(ours, "before_cursor_execute", heard)
    assert found.people == 30
    assert len(statements) == 2  # the other asks whether anybody can have had enough this week


@pytest.mark.parametrize("words", ["", "   ", "50", "Moscow 99999", "💥 10", "x" * 400])
async def test_strange_places_are_refused(world: World, words: str) -> None:
    with pytest.raises(PlaceNotKnown):
        places.read_near(world.app.around.pack, words)


async def test_nothing_of_a_person_stands_in_the_sample_beyond_what_five_share(world: World) -> None:
    """The rule itself, for every order of the draw."""
    many = [Someone("AM", None, "en", "3-7", frozenset({"sleep"})) for _ in range(CROWD)]
    one = Someone("AM", "gyumri", "en", "3-7", frozenset({"sleep", "genetics"}))
    assert hidden_among([*many, one], one) == Someone("AM", None, "en", "3-7", frozenset({"sleep"}))
    assert hidden_among([*many[1:], one], one) == hidden_among([*many, one], one)
    assert hidden_among([*many[2:], one], one) == Someone()


async def test_regions_of_those_who_wrote_before_are_found(world: World) -> None:
    """Rows of an older version have a sealed region and no hash."""
    anna = await consented(world)
    async with world.app.around.db.write() as session:
        await session.execute(update(Person).where(Person.telegram_id == anna.id).values(region="Гюмри"))
    await world.time_passes(seconds=31)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-broadcasts-dim-region")
    await nare.writes("Gyumri")
    nare.sees("organizer-broadcasts-reaches", count=1)
