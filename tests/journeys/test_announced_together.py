"""Where announcements' parts meet: buttons in a series, taps in the report, changes on a discreet phone."""

from datetime import timedelta

from tests.driver import World
from tests.journeys.gatherings import TITLE
from tests.journeys.gatherings import event as gathering
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import WORDS, begins, drafts, organizer
from tests.journeys.test_composer import adds_event, goes_out
from tests.journeys.test_composer_changes import SHOWN, rewrites, sent
from tests.journeys.test_own_choice import hides
from tests.journeys.test_series import names_moment, one


async def test_a_tap_on_join_is_counted_as_opened_and_joined(world: World) -> None:
    anna, _vera = await consented(world), await consented(world, "Vera")
    nare = await organizer(world)
    await gathering(nare)
    await drafts(nare)
    await adds_event(nare)
    await goes_out(nare)
    await anna.taps(f"Join: {TITLE}")
    await nare.taps("organizer-series-more")
    nare.sees("organizer-series-opened", count=1)
    nare.sees("organizer-series-joined", count=1)


async def test_what_comes_again_has_its_buttons_again(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await gathering(nare)
    await drafts(nare)
    await adds_event(nare)
    await nare.writes("/broadcast")
    await names_moment(nare, f"{world.clock.now() + timedelta(hours=3):%H:%M}")
    await nare.taps("Schedule")
    await nare.taps("organizer-series-repeat")
    await nare.taps("organizer-series-every-week")
    await nare.taps("organizer-series-a-year")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await world.time_passes(hours=3, minutes=2)
    assert anna.offers(f"Join: {TITLE}")
    await world.time_passes(hours=1)
    assert (await one(world, 2)).series_id == 1
    await world.time_passes(days=6, hours=23)
    assert sum(WORDS in message.text for message in anna.messages) == 2
    assert anna.offers(f"Join: {TITLE}")


async def test_a_change_shows_no_word_on_a_discreet_phone(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    await hides(anna)
    nare = await organizer(world)
    await drafts(nare)
    await sent(nare)
    await begins(world)
    await anna.taps("parent-discreet-read")
    anna.sees(WORDS)
    await rewrites(nare)
    vera.sees(SHOWN)
    anna.does_not_see(SHOWN)
    await anna.taps("parent-discreet-read")
    anna.sees(SHOWN)
