"""Events: an organizer makes one in a short form, families find it, and hear when it moves or is cancelled."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.demo_events import give_events
from core.actor import Role
from core.outbox import outbox
from features.events import making
from features.events.models import Event, EventText
from features.events.refusals import AlreadyPublished
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE, by_day, draft, event, families, opens, organizer
from tests.journeys.people import consented


async def row_of(world: World, number: int) -> Event:
    """The event as the database has it."""
    async with world.database() as session:
        found = await session.get(Event, number)
    assert found is not None
    return found


async def manages(human: Human, number: int) -> None:
    """Open an event through /manage."""
    await human.writes("/manage")
    await human.taps("organizer-events-open")
    row = await row_of(human.world, number)
    await human.taps(f"{TITLE} · {(row.starts_local or '')[:10]} · {row.status}")


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
    anna.sees("parent-booking-my")
    anna.sees(TITLE)


async def test_the_wall_clock_the_zone_and_the_instant_stand_together(world: World) -> None:
    camille = await organizer(world)
    await draft(camille, when="28.02 18:00-20:30")
    await camille.writes("Ереван")
    await camille.taps("organizer-events-publish")
    found = await row_of(world, 1)
    assert (found.town, found.country, found.zone) == ("yerevan", "AM", "Asia/Yerevan")
    assert (found.starts_local or "").endswith("-02-28T18:00")
    assert found.starts_at is not None
    assert found.ends_at is not None
    assert (found.starts_at.hour, found.ends_at - found.starts_at) == (14, timedelta(hours=2, minutes=30))


async def test_day_hour_and_place_can_be_tapped(world: World) -> None:
    camille = await organizer(world)
    await camille.writes("/newevent")
    await camille.taps("Film screening")
    await camille.writes(TITLE)
    await camille.taps("›")
    await camille.taps(next(label for label in labels(camille) if label.startswith("Mon")))
    await camille.taps("19:00")
    await world.box.send_special(camille.id, "location", latitude=47.0, longitude=28.86)
    await world.settle()
    await camille.taps("organizer-events-publish")
    found = await row_of(world, 1)
    assert (found.zone, found.town, found.country, found.lat) == ("Europe/Chisinau", "chisinau", "MD", 47.0)
    assert (found.starts_local or "").endswith("T19:00")


def labels(human: Human) -> list[str]:
    """The labels of the newest buttons."""
    rows = (human.messages[-1].reply_markup or {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def test_an_online_link_is_given_only_to_those_who_come(world: World) -> None:
    camille = await organizer(world)
    await draft(camille, kind="Lecture")
    await camille.taps("organizer-events-make-online")
    camille.sees("organizer-events-ask-link")
    await camille.writes("example.org/room")
    camille.sees("organizer-events-link-again")
    await camille.writes("https://example.org/room-17")
    await camille.taps("organizer-events-publish")
    anna, berta = await families(world, 2)
    await opens(anna, 1)
    anna.sees("parent-events-link-later")
    anna.does_not_see("room-17")
    await anna.taps("Join")
    anna.sees("https://example.org/room-17")
    await opens(berta, 1)
    berta.does_not_see("room-17")


async def test_words_in_each_language_and_a_note_where_one_is_missing(world: World) -> None:
    camille = await organizer(world)
    await draft(camille)
    await camille.taps("Yerevan")
    await camille.taps("organizer-events-more")
    await camille.taps("Русский")
    await camille.writes("Река тишины\nФильм о семьях и долгих зимах")
    await camille.taps("organizer-events-preview")
    await camille.taps("Русский")
    camille.sees("Река тишины")
    camille.sees("Где: Ереван")
    await camille.taps("Français")
    camille.sees(TITLE)
    await camille.taps("organizer-events-publish")
    olga = await consented(world, "Ольга", "ru")
    await olga.writes("/events")
    await olga.taps("Река тишины")
    olga.sees("Фильм о семьях и долгих зимах")
    claire = await world.person("Claire", "fr")
    await claire.writes("/start ev_1")
    claire.sees(TITLE)
    claire.sees("parent-events-other-language", language="English")


async def test_a_closed_event_keeps_its_address_for_those_who_come(world: World) -> None:
    camille = await organizer(world)
    await draft(camille, kind="Parent session")
    await camille.taps("Yerevan")
    await camille.taps("organizer-events-more")
    await camille.taps("organizer-events-field-address")
    await camille.writes("12 Abovyan street")
    await camille.taps("organizer-events-publish")
    anna = await consented(world)
    await opens(anna, 1)
    anna.does_not_see("Abovyan")
    await anna.taps("Join")
    await anna.taps("parent-events-see")
    anna.sees("12 Abovyan street")


async def test_everybody_hears_once_of_a_move_made_in_several_steps(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    number = await event(camille)
    anna, berta = await families(world, 2)
    await opens(anna, number)
    await anna.taps("Join")
    await manages(camille, number)
    await camille.taps("organizer-events-field-when")
    await camille.writes("in 12 days 11:00")
    await camille.taps("organizer-events-field-where")
    await camille.writes("Кишинёв")
    camille.sees("organizer-events-line-told")
    anna.does_not_see("parent-events-moved")
    await world.time_passes(minutes=2)
    anna.sees("parent-events-moved")
    assert sum("Something has changed" in message.text for message in anna.messages) == 1
    anna.sees("11:00")
    anna.sees("(Chisinau)")
    berta.does_not_see("parent-events-moved")
    found = await row_of(world, number)
    assert (found.revision, found.zone) == (2, "Europe/Chisinau")


async def test_a_change_at_night_is_told_in_the_morning(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    number = await event(camille)
    anna = await consented(world)
    await opens(anna, number)
    await anna.taps("Join")
    await world.time_passes(hours=10)  # midnight in Yerevan
    await manages(camille, number)
    await camille.taps("Cancel event")
    await world.time_passes(minutes=10)
    anna.does_not_see("parent-events-was-cancelled", title=TITLE)
    await world.time_passes(hours=9)
    anna.sees("parent-events-was-cancelled", title=TITLE)


async def test_a_cancelled_event_is_told_once_and_can_be_undone_for_a_minute(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    number = await event(camille, seats=2)
    anna, berta = await families(world, 2)
    await opens(anna, number)
    await anna.taps("Join")
    await opens(berta, number)
    await berta.taps("Join the waiting list")
    await manages(camille, number)
    await camille.taps("Cancel event")
    camille.sees("organizer-events-was-cancelled", number=number, count=2)
    await camille.taps("organizer-events-undo")
    await world.time_passes(minutes=2)
    anna.does_not_see("parent-events-was-cancelled", title=TITLE)
    await manages(camille, number)
    await camille.taps("Cancel event")
    await world.time_passes(minutes=2)
    await camille.taps("organizer-events-undo")
    camille.sees("organizer-events-too-late")
    for family in (anna, berta):
        family.sees("parent-events-was-cancelled", title=TITLE)
        await family.writes("/my")
        family.sees("parent-events-cancelled")
    await opens(berta, number)
    assert not berta.offers("parent-booking-again")
    async with world.database() as session:
        told = await session.scalars(
            select(outbox.c.state).where(outbox.c.notice == "EventCancelled", outbox.c.state == "sent")
        )
        assert len(list(told)) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("14.05.2020 10:00", "organizer-events-in-past"),
        ("twenty-eighth of February", "organizer-events-when-again"),
        ("двадцать восьмое февраля", "organizer-events-when-again"),
        ("28.02", "organizer-events-when-again"),
        ("tomorrow 20:00-18:00", "organizer-events-end-first"),
        ("today 00:00", "organizer-events-in-past"),
    ],
)
async def test_a_time_that_cannot_be_is_asked_again(world: World, words: str, said: str) -> None:
    camille = await organizer(world)
    await camille.writes("/newevent")
    await camille.taps("Workshop")
    await camille.writes(TITLE)
    await camille.writes(words)
    if said == "organizer-events-in-past" and words.startswith("today"):
        await camille.taps("Yerevan")
    camille.sees(said)


async def test_an_hour_the_clocks_skip_is_refused(world: World) -> None:
    camille = await organizer(world)
    await draft(camille, when="28.03.2027 02:30")
    await camille.writes("Paris")
    camille.sees("organizer-events-no-such-hour")


async def test_a_town_nobody_knows_is_asked_for_its_clock(world: World) -> None:
    camille = await organizer(world)
    await draft(camille)
    await camille.writes("Zzyzx Springs")
    camille.sees("organizer-events-ask-zone", town="Zzyzx Springs")
    await camille.taps("Almaty")
    await camille.taps("organizer-events-publish")
    found = await row_of(world, 1)
    assert (found.town, found.zone) == ("Zzyzx Springs", "Asia/Almaty")
    await manages(camille, 1)
    await camille.taps("organizer-events-field-where")
    await camille.writes("Qwrtpsdfg")
    camille.sees("organizer-events-zone-unknown")
    assert (await row_of(world, 1)).town == "Zzyzx Springs"


@pytest.mark.parametrize("words", ["0", "-5", "many", "10 or 20", "9999999999999999999999"])
async def test_seats_are_one_number_and_at_least_one(world: World, words: str) -> None:
    camille = await organizer(world)
    await draft(camille)
    await camille.taps("Yerevan")
    await camille.taps("organizer-events-field-seats")
    await camille.writes(words)
    camille.sees("organizer-events-seats-again")
    assert (await row_of(world, 1)).capacity == 20


async def test_ages_and_titles_are_read_kindly(world: World) -> None:
    camille = await organizer(world)
    await camille.writes("/newevent")
    await camille.taps("Workshop")
    await camille.writes("🙂")
    camille.sees("organizer-events-words-only")
    await camille.sends_file("photo")
    camille.sees("organizer-events-words-only")
    await camille.writes(TITLE)
    await camille.writes("in 10 days 18:00")
    await camille.taps("Yerevan")
    await camille.taps("organizer-events-more")
    await camille.taps("organizer-events-field-ages")
    for wrong in ("300", "7-3", "from birth", " ".join(str(age) for age in range(300))):
        await camille.writes(wrong)
        assert camille.newest == camille.sees("organizer-events-ages-again")
    await camille.writes("3-7")
    found = await row_of(world, 1)
    assert (found.age_from, found.age_to) == (3, 7)


async def test_what_is_missing_is_named_and_nothing_half_is_published(world: World) -> None:
    camille = await organizer(world)
    await draft(camille)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-publish")
    camille.sees("Still missing: the place.")
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-preview")
    camille.sees("Still missing: the place.")
    anna = await consented(world)
    await anna.writes("/events")
    anna.sees("parent-events-nothing")
    await opens(anna, 1)
    anna.does_not_see(TITLE)


async def test_a_draft_can_be_deleted_and_a_published_event_cannot(world: World) -> None:
    camille = await organizer(world)
    await draft(camille)
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-give-up")
    camille.sees("organizer-events-given-up")
    number = await event(camille, seats=2)
    anna, berta = await families(world, 2)
    await opens(anna, number)
    await anna.taps("Join")
    await opens(berta, number)
    await berta.taps("Join the waiting list")
    async with world.app.around.db.write() as session:
        actor = await world.actor(camille, session)
        with pytest.raises(AlreadyPublished):
            await making.give_up(session, actor, event_id=number)
        assert await session.scalar(select(EventText.title).where(EventText.event_id == number)) == TITLE


async def test_a_copy_keeps_everything_but_the_day(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille, seats=7)
    await camille.writes("/newevent")
    await camille.taps("organizer-events-copy-earlier")
    first = await row_of(world, number)
    await camille.taps(f"{TITLE} · {(first.starts_local or '')[:10]} · published")
    camille.sees("organizer-events-ask-when")
    await camille.writes("in 30 days 12:00")
    await camille.taps("organizer-events-publish")
    second = await row_of(world, number + 1)
    assert (second.capacity, second.town, second.status) == (7, "yerevan", "published")


async def test_a_series_is_made_of_drafts_at_the_same_hour(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    await manages(camille, number)
    await camille.taps("Repeat for 4 weeks")
    camille.sees("organizer-events-repeated", count=4)
    async with world.database() as session:
        found = list(await session.scalars(select(Event).order_by(Event.id)))
    assert [one.series_id for one in found] == [number] * 5
    assert len({(one.starts_local or "")[11:] for one in found}) == 1
    assert len({(one.starts_local or "")[:10] for one in found}) == 5


async def test_a_partners_event_takes_interest_and_no_places(world: World) -> None:
    camille = await organizer(world)
    await draft(camille, kind="Round table")
    await camille.taps("Yerevan")
    await camille.taps("organizer-events-more")
    await camille.taps("organizer-events-partner")
    await camille.taps("common-kit-back")
    await camille.taps("organizer-events-publish")
    anna = await consented(world)
    await opens(anna, 1)
    await anna.taps("parent-booking-interested")
    anna.sees("parent-booking-you-are-interested")
    assert (await row_of(world, 1)).taken == 0
    await manages(camille, 1)
    await camille.taps("Attendance")
    camille.sees("organizer-booking-interested", count=1)


async def test_an_organizer_sees_own_events_and_a_stranger_none(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    other = await organizer(world, "Nare")
    await other.writes("/manage")
    await other.taps("organizer-events-open")
    other.sees("organizer-events-mine", count=0)
    coordinator = await world.staff(Role.COORDINATOR, "Tigran", country="AM")
    await manages(coordinator, number)
    coordinator.sees(TITLE)
    abroad = await world.staff(Role.COORDINATOR, "Ion", country="MD")
    await abroad.writes("/manage")
    await abroad.taps("organizer-events-open")
    abroad.sees("organizer-events-mine", count=0)


async def test_the_familys_own_country_comes_first_and_pages_turn(world: World) -> None:
    camille = await organizer(world)
    for at in range(5):
        await event(camille, title=f"Near {at}", when=f"in {20 + at} days 18:00")
    await draft(camille, title="Far away", when="in 2 days 18:00")
    await camille.taps("Moscow")
    await camille.taps("organizer-events-publish")
    anna = await consented(world)
    await anna.writes("/events")
    anna.sees("Near 0")
    anna.does_not_see("Far away")
    await anna.taps("›")
    anna.sees("Near 4")
    await anna.taps("parent-events-elsewhere")
    anna.sees("Near 0")
    await anna.taps("›")
    anna.sees("Far away")
    stranger = await world.person("Stranger")
    await stranger.writes("/events")
    stranger.sees("Far away")


async def test_a_town_asks_is_counted_and_hears_when_something_comes(world: World) -> None:
    await by_day(world)
    camille = await organizer(world)
    anna, berta = await families(world, 2)
    for family, words in ((anna, "Yerevan"), (berta, "Ереван")):
        await family.writes("/events")
        await family.taps("parent-events-bring-here")
        await family.taps("Film screening")
        await family.writes("🙂")
        family.sees("parent-events-wish-where")
        await family.writes(words)
        family.sees("parent-events-wished", kind="Film screening", town=words)
    await anna.taps("10 families")
    anna.sees("parent-events-wish-counted", town="Yerevan", count=10)
    await camille.writes("/manage")
    await camille.taps("organizer-events-towns-open")
    camille.sees("Yerevan (Armenia): Film screening × 2; 11 families would come")
    await event(camille, kind="Film screening")
    for family in (anna, berta):
        family.sees("parent-events-comes-to-town")


async def test_clocks_that_a_government_changes_move_the_instant_not_the_hour(world: World) -> None:
    camille = await organizer(world)
    number = await event(camille)
    right = (await row_of(world, number)).starts_at
    assert right is not None
    async with world.app.around.db.write() as session:
        found = await session.get(Event, number)
        assert found is not None
        found.starts_at = right + timedelta(hours=1)
    await world.time_passes(minutes=1)
    assert (await row_of(world, number)).starts_at == right


async def test_the_demo_has_seven_events_of_seven_kinds_in_four_zones(world: World) -> None:
    camille = await organizer(world)
    await give_events(world.app, organizer=camille.id)
    async with world.database() as session:
        found = list(await session.scalars(select(Event).where(Event.status == "published")))
    assert len(found) == len({one.kind for one in found}) == 7
    assert len({one.zone for one in found}) >= 4
    anna = await consented(world)
    await anna.writes("/events")
    anna.sees("The river of silence")
    anna.sees("Sleep and seizures")
