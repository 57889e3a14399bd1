"""Events: an organizer makes one in a short form, families find it, and hear when it moves or is cancelled."""

from tests.driver import World
from tests.journeys.gatherings import TITLE, organizer
from tests.journeys.people import consented


async def test_an_organizer_makes_an_event_and_a_family_joins_in_three_taps(world: World) -> None:
    camille = await organizer(world)
    await camille.writes("/newevent")
    await camille.taps("Workshop")
    camille.sees("organizer-events-ask-title")
    await camille.writes(TITLE)
    camille.sees("organizer-events-ask-when")
    await camille.writes("in 10 days 18:00")
    camille.sees("organizer-events-ask-where")
    await camille.taps("Yerevan")
    camille.sees(TITLE)
    await camille.taps("Preview")
    camille.sees("Where: Yerevan")
    await camille.taps("Publish")
    anna = await consented(world)
    await anna.writes("/events")
    anna.sees(TITLE)
    await anna.taps(TITLE)
    anna.sees("parent-events-left", count=20)
    await anna.taps("Join")
    anna.sees("You come: 1 adult and 1 child.")
    await anna.writes("/my")
    anna.sees(TITLE)
