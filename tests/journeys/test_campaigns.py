"""A campaign over several countries, an event for one region, and events that are not for families."""

from sqlalchemy import select, update

from core.actor import Role
from features.events.models import Event
from tests.driver import Human, World
from tests.journeys.consulting import doctor
from tests.journeys.gatherings import TITLE, event, opens, organizer
from tests.journeys.people import consented
from tests.journeys.test_courses import presses

WEEK = "Rare disease week"
REGION = "Lori"


async def manages(human: Human, title: str) -> None:
    """Open an own event."""
    await human.writes("/manage")
    await human.taps("organizer-events-open")
    rows = human.messages[-1].reply_markup["inline_keyboard"]
    await human.taps(next(one["text"] for row in rows for one in row if one["text"].startswith(title)))


async def writes_more(human: Human, title: str, label: str, words: str) -> None:
    """Fill in one of the fields that are seldom needed."""
    await manages(human, title)
    await human.taps("organizer-events-more")
    await human.taps(label)
    await human.writes(words)


async def campaign(world: World) -> tuple[Human, int, int]:
    """Two events of one campaign, in two countries; and one that has nothing to do with it."""
    camille = await organizer(world)
    here, there = await event(camille, title="In Yerevan"), await event(camille, title="In Lyon")
    await event(camille, title="Another thing")
    async with world.app.around.db.write() as session:
        await session.execute(update(Event).where(Event.id == there).values(country="FR", town="Lyon"))
    for title in ("In Yerevan", "In Lyon"):
        await writes_more(camille, title, "organizer-events-field-campaign", WEEK)
    return camille, here, there


async def test_a_family_sees_everything_of_a_campaign_wherever_it_is(world: World) -> None:
    _, here, _ = await campaign(world)
    anna = await consented(world)
    await opens(anna, here)
    anna.sees("parent-events-part-of", campaign=WEEK)
    await anna.taps("parent-events-whole-campaign")
    anna.sees("parent-events-campaign-head", name=WEEK)
    assert anna.offers("In Lyon")
    assert "Another thing" not in anna.newest
    await anna.taps("In Lyon")
    anna.sees("parent-events-part-of", campaign=WEEK)


async def test_organizers_see_the_totals_of_a_campaign_and_nobody_elses(world: World) -> None:
    camille, here, there = await campaign(world)
    for number, name in ((here, "Anna"), (here, "Maria"), (there, "Lena")):
        family = await consented(world, name)
        await opens(family, number)
        await family.taps("Join")
    await manages(camille, "In Yerevan")
    await camille.taps("organizer-events-campaign-totals")
    camille.sees("organizer-events-campaign-whole", events=2, families=3, adults=3, children=3, waiting=0)
    camille.sees("Armenia: events 1, families 2")
    camille.sees("France: events 1, families 1")
    other = await organizer(world, "Other")
    await presses(other, "iv:1")
    other.does_not_see(WEEK)


async def test_an_event_is_for_a_region_and_for_the_whole_country_again(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    await writes_more(camille, TITLE, "organizer-events-field-region", "...")
    camille.sees("organizer-events-words-only")
    await camille.writes(REGION)
    anna = await consented(world)
    await opens(anna, number)
    anna.sees("parent-events-region", region=REGION)
    second = await event(camille, title="Second")
    await manages(camille, "Second")
    await camille.taps("organizer-events-more")
    await camille.taps("organizer-events-field-region")
    await camille.taps(REGION)
    camille.sees("organizer-events-line-region", region=REGION)
    await camille.taps("organizer-events-field-region")
    await camille.taps("organizer-events-whole-country")
    async with world.database() as session:
        rows = (await session.execute(select(Event.id, Event.region).order_by(Event.id))).all()
    assert [tuple(row) for row in rows] == [(number, REGION), (second, None)]


async def test_an_event_for_specialists_is_not_for_families(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    async with world.app.around.db.write() as session:
        await session.execute(update(Event).values(kind="specialist_training"))
    anna, sona = await consented(world), await doctor(world)
    await opens(anna, number)
    await anna.taps("Join")
    anna.sees("parent-booking-for-specialists")
    await presses(anna, f"eh:{number}:1:0")
    await presses(anna, f"eq:{number}")
    await presses(anna, f"em:{number}")
    await opens(sona, number)
    await sona.taps("Join")
    await sona.taps("common-consent-agree")
    await sona.taps("Join")
    sona.sees("You come:")
    async with world.database() as session:
        assert await session.scalar(select(Event.taken)) == 2


async def test_whoever_joins_an_event_for_journalists_says_that_they_are_one(world: World) -> None:
    camille = await world.staff(Role.ORGANIZER, "Camille")
    number = await event(camille)
    async with world.app.around.db.write() as session:
        await session.execute(update(Event).values(kind="journalist_training"))
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    anna.sees("parent-booking-for-journalists")
    async with world.database() as session:
        assert await session.scalar(select(Event.taken)) == 0
    await anna.taps("parent-booking-i-am-journalist")
    anna.sees("You come: 1 adult.")
