"""A specialist's profile and absence, and who could answer a question now."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from core.actor import Role
from core.db import Session
from core.errors import NotFound
from features.people import identity, profile, specialists
from features.people.models import Person, SpecialistProfile, StaffRole
from features.people.profile import Chosen
from features.people.specialists import Candidate
from tests.driver import Human, World


async def specialist(world: World, name: str = "Sona", zone: str = "UTC", **details: Any) -> Human:
    """Someone with a role and a profile."""
    human = await world.staff(Role.SPECIALIST, name)
    async with world.app.around.db.write() as session:
        actor = await identity.recognise(session, human.id, "en", world.clock.now())
        await specialists.fill(session, actor.id, details)
        await session.execute(update(Person).where(Person.id == actor.id).values(zone=zone))
    return human


async def profile_row(world: World) -> SpecialistProfile:
    async with world.database() as session:
        return (await session.scalars(select(SpecialistProfile))).one()


async def found(world: World, now: datetime | None = None, **wanted: Any) -> list[Candidate]:
    conditions = {"topic": "seizures", "language": "ru", "country": "AM", **wanted}
    async with world.database() as session:
        return await specialists.candidates(
            session, world.app.around.pack, now=now or world.clock.now(), **conditions
        )


# ---- /profile -----------------------------------------------------------------------------------------------------------


async def test_lists_are_edited_by_taps(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes("/profile")
    sona.sees("Topics: all of the profession")
    await sona.taps("Professions")
    await sona.taps("paediatric neurologist")
    assert sona.offers("✓ paediatric neurologist")
    await sona.taps("← Back")
    await sona.taps("Languages")
    await sona.taps("Русский")
    await sona.taps("Հայերեն")
    await sona.taps("✓ Русский")
    await sona.taps("← Back")
    sona.sees("Languages: Հայերեն")
    row = await profile_row(world)
    assert (row.professions, row.languages, row.countries) == (["neurologist"], ["hy"], [])


async def test_topics_and_countries_are_edited_by_taps(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes("/profile")
    await sona.taps("Topics")
    assert not sona.offers("Urgent: danger"), "a danger is nobody's topic"
    await sona.taps("Sleep")
    await sona.taps("← Back")
    await sona.taps("Countries")
    await sona.taps("Armenia")
    row = await profile_row(world)
    assert (row.topics, row.countries) == (["sleep"], ["AM"])


async def test_the_weekly_limit_is_tapped_and_may_be_lifted(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes("/profile")
    await sona.taps("specialist-profile-limit")
    await sona.taps("5 a week")
    sona.sees("Weekly limit: 5 questions")
    await sona.taps("specialist-profile-limit")
    await sona.taps("No limit")
    sona.sees("Weekly limit: none")
    assert (await profile_row(world)).weekly_limit is None


async def test_hours_are_tapped_or_typed(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes("/profile")
    sona.sees("Hours: 09:00–20:00")
    await sona.taps("specialist-profile-hours")
    await sona.taps("specialist-profile-hours-office")
    sona.sees("Hours: Mon–Fri 09:00–18:00")
    await sona.taps("specialist-profile-hours")
    await sona.writes("пн-ср 10-13, 15-18; сб 10–12")
    sona.sees("Hours: Mon–Wed 10:00–13:00, 15:00–18:00; Sat 10:00–12:00")


async def test_hours_that_cannot_be_read_are_refused_and_the_form_stays_open(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes("/profile")
    await sona.taps("specialist-profile-hours")
    await sona.writes("when I can")
    sona.sees("specialist-profile-hours-unclear")
    await sona.writes("9-12")
    sona.sees("Hours: 09:00–12:00")


async def test_the_name_parents_see_is_typed(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes("/profile")
    await sona.taps("specialist-profile-name")
    await sona.writes("Dr Sona <b>")
    sona.sees("Name parents see: Dr Sona <b>")
    assert (await profile_row(world)).name == "Dr Sona <b>"


async def test_forged_values_and_other_people_are_refused(world: World) -> None:
    sona, anna = await world.staff(Role.SPECIALIST), await world.person("Anna")
    pack = world.app.around.pack
    async with world.app.around.db.write() as session:
        own = await identity.recognise(session, sona.id, "en", world.clock.now())
        parent = await identity.recognise(session, anna.id, "en", world.clock.now())
        with pytest.raises(NotFound):
            await profile.toggle(session, own, chosen=Chosen.TOPICS, value="crisis", pack=pack)
        with pytest.raises(NotFound):
            await profile.toggle(session, own, chosen=Chosen.COUNTRIES, value="XX", pack=pack)
        with pytest.raises(NotFound):
            await profile.set_limit(session, own, weekly=7)
        with pytest.raises(NotFound):
            await profile.toggle(session, parent, chosen=Chosen.TOPICS, value="sleep", pack=pack)


# ---- /away --------------------------------------------------------------------------------------------------------------


async def test_away_today_ends_with_the_specialists_own_day(world: World) -> None:
    sona = await specialist(world, zone="Asia/Vladivostok", professions=["neurologist"])
    await sona.writes("/away")
    await sona.taps("specialist-away-today")
    until = (await profile_row(world)).away_until
    assert until is not None
    local = until.astimezone(ZoneInfo("Asia/Vladivostok"))
    today = world.clock.now().astimezone(ZoneInfo("Asia/Vladivostok")).date()
    assert (local.date(), local.hour) == (today + timedelta(days=1), 0)
    assert not await found(world)
    assert await found(world, now=until)


async def test_away_a_week_and_back_now(world: World) -> None:
    sona = await specialist(world, professions=["neurologist"])
    await sona.writes("/away")
    await sona.taps("specialist-away-week")
    assert not await found(world, now=world.clock.now() + timedelta(days=6))
    assert await found(world, now=world.clock.now() + timedelta(days=8))
    await sona.taps("specialist-away-back")
    sona.sees("specialist-away-here")
    assert await found(world)


async def test_away_until_a_typed_day(world: World) -> None:
    sona = await specialist(world, professions=["neurologist"])
    await sona.writes("/away")
    await sona.taps("specialist-away-until")
    await sona.writes("sometime")
    sona.sees("specialist-away-day-unclear")
    await sona.writes("in 3 days")
    last = world.clock.now() + timedelta(days=3)
    until = (await profile_row(world)).away_until
    assert until is not None
    assert until.date() == (last + timedelta(days=1)).date()
    sona.sees(f"Away through {last.day} ")


# ---- who could answer ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("details", "wanted", "fits"),
    [
        ({"professions": ["neurologist"]}, {}, True),
        ({"professions": ["lawyer"]}, {}, False),
        ({}, {}, False),
        ({}, {"topic": None}, True),
        ({"professions": ["neurologist"], "topics": ["sleep"]}, {}, False),
        ({"professions": ["lawyer"], "topics": ["seizures"]}, {}, True),
        ({"professions": ["neurologist"]}, {"topic": "no-such-topic"}, False),
        ({"professions": ["neurologist"], "languages": ["ru", "en"]}, {}, True),
        ({"professions": ["neurologist"], "languages": ["en"]}, {}, False),
        ({"professions": ["neurologist"], "languages": ["en"]}, {"language": None}, True),
        ({"professions": ["neurologist"], "countries": ["AM"]}, {}, True),
        ({"professions": ["neurologist"], "countries": ["FR"]}, {}, False),
        ({"professions": ["neurologist"], "countries": ["FR"]}, {"country": None}, True),
    ],
)
async def test_topic_language_and_country_decide(
    world: World, details: dict[str, Any], wanted: dict[str, Any], fits: bool
) -> None:
    await specialist(world, **details)
    assert bool(await found(world, **wanted)) is fits


async def test_hours_are_told_and_do_not_exclude(world: World) -> None:
    await specialist(
        world, zone="Asia/Yerevan", professions=["neurologist"], hours=[[["09:00", "18:00"]]] * 7
    )
    noon = datetime(2027, 1, 4, 12, 0, tzinfo=ZoneInfo("Asia/Yerevan"))
    assert [one.in_hours for one in await found(world, now=noon)] == [True]
    assert [one.in_hours for one in await found(world, now=noon.replace(hour=18))] == [False]
    assert [one.in_hours for one in await found(world, now=noon.replace(hour=8, minute=59))] == [False]


async def _pending(session: Session) -> None:
    await session.execute(update(StaffRole).values(state="pending"))


async def _ended(session: Session) -> None:
    await session.execute(update(StaffRole).values(state="ended"))


async def _blocked(session: Session) -> None:
    await session.execute(update(Person).values(unreachable_since=Person.created_at))


async def _erased(session: Session) -> None:
    await session.execute(update(Person).values(erased_at=Person.created_at))


@pytest.mark.parametrize("gone", [_pending, _ended, _blocked, _erased])
async def test_who_does_not_work_or_cannot_be_reached_is_no_candidate(world: World, gone: Any) -> None:
    await specialist(world, professions=["neurologist"])
    assert await found(world)
    async with world.app.around.db.write() as session:
        await gone(session)
    assert not await found(world)
