"""Invitations by start link, approval by an owner, and how a role ends."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select, true, update
from typer.testing import CliRunner

from bot import __main__ as command_line
from bot import invites as server
from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound, StartupError
from features.people import grants, identity, invites
from features.people.models import Invite, Person, SpecialistProfile, StaffRole
from sandbox.methods.profile import commands_for
from tests.driver import Human, World


async def from_server(world: World, role: Role = Role.SPECIALIST, **details: Any) -> str:
    """A payload as the server's own command line makes it."""
    country = details.pop("country", None)
    async with world.app.around.db.write() as session:
        return await invites.invite(
            session, None, role=role, country=country, details=details, now=world.clock.now()
        )


async def roles_of(world: World, human: Human) -> dict[str, str]:
    async with world.database() as session:
        rows = await session.execute(
            select(StaffRole.role, StaffRole.state).join(Person).where(Person.telegram_id == human.id)
        )
        return {row.role: row.state for row in rows.all()}


async def from_bot(world: World, inviter: Human, role: str, country: str | None = None) -> str:
    """A payload as somebody makes it by taps."""
    await inviter.writes("/staff")
    await inviter.taps("organizer-staff-invite")
    await inviter.taps(f"common-invites-{role}")
    if country is not None:
        await inviter.taps(country)
    button = inviter.messages[-1].reply_markup["inline_keyboard"][0][0]
    link: str = button["copy_text"]["text"]
    assert link in inviter.newest
    return link.partition("start=")[2]


def command_names(world: World, human: Human) -> set[str]:
    listed = commands_for(world.box.world, world.box.chat(human.id), world.box.world.users[human.id])
    return {one["command"] for one in listed}


# ---- opening a link -----------------------------------------------------------------------------------------------------


async def test_a_link_of_the_server_makes_a_specialist_at_once(world: World) -> None:
    payload = await from_server(world, name="Dr Sona", professions=["neurologist"], languages=["ru"])
    sona = await world.person("Sona")
    await sona.writes(f"/start {payload}")
    sona.sees("Your role here: specialist")
    sona.sees("common-language-choose")
    assert await roles_of(world, sona) == {"specialist": "active"}
    async with world.database() as session:
        profile = (await session.scalars(select(SpecialistProfile))).one()
        kept = (await session.scalars(select(Invite))).one()
    assert (profile.name, profile.professions, profile.languages) == ("Dr Sona", ["neurologist"], ["ru"])
    assert kept.details is None, "what the inviter knew is emptied once it is used"
    assert "profile" in command_names(world, sona)


async def test_the_token_is_nowhere_in_the_database(world: World) -> None:
    payload = await from_server(world)
    token = payload.removeprefix(invites.PREFIX)
    assert len(payload) <= 64
    async with world.database() as session:
        kept = (await session.scalars(select(Invite))).one()
    assert token not in str(vars(kept))


async def test_a_link_works_once(world: World) -> None:
    payload = await from_server(world)
    first, second = await world.person("Sona"), await world.person("Boris")
    await first.writes(f"/start {payload}")
    await second.writes(f"/start {payload}")
    second.sees("common-invites-nothing")
    assert await roles_of(world, second) == {}


@pytest.mark.parametrize(("hours", "state"), [(71, {"specialist": "active"}), (73, {})])
async def test_a_link_of_the_server_lives_three_days(world: World, hours: int, state: dict[str, str]) -> None:
    payload = await from_server(world)
    await world.time_passes(hours=hours)
    sona = await world.person("Sona")
    await sona.writes(f"/start {payload}")
    assert await roles_of(world, sona) == state


async def test_a_link_made_in_the_bot_lives_a_day(world: World) -> None:
    owner = await world.staff(Role.OWNER)
    payload = await from_bot(world, owner, "organizer")
    await world.time_passes(hours=25)
    boris = await world.person("Boris")
    await boris.writes(f"/start {payload}")
    boris.sees("common-invites-nothing")


async def rush(world: World, size: int) -> tuple[int, int]:
    """So many people open one link at once: how many got the role, how many were turned away."""
    payload = await from_server(world)
    crowd = [await world.person(f"P{number}") for number in range(size)]
    await asyncio.gather(*(world.box.say(human.id, f"/start {payload}") for human in crowd))
    await world.settle()
    async with world.database() as session:
        given = len((await session.scalars(select(StaffRole))).all())
    return given, sum(any("opens nothing" in one.text for one in human.messages) for human in crowd)


async def test_fifty_people_open_one_link_at_once_and_one_gets_the_role(world: World) -> None:
    assert await rush(world, 50) == (1, 49)


async def test_without_the_comparison_everybody_in_the_rush_gets_the_role(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invites, "still_free", lambda _now: true())
    assert await rush(world, 5) == (5, 0)


async def test_five_wrong_links_lock_for_an_hour_even_for_the_right_one(world: World) -> None:
    payload = await from_server(world)
    guesser = await world.person("Guesser")
    for number in range(5):
        await guesser.writes(f"/start i_guess{number}")
    await guesser.writes(f"/start {payload}")
    guesser.sees("common-invites-locked")
    assert await roles_of(world, guesser) == {}
    await world.time_passes(minutes=61)
    await guesser.writes(f"/start {payload}")
    assert await roles_of(world, guesser) == {"specialist": "active"}


async def test_without_the_lock_out_the_guesser_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invites, "TRIES", 10_000)
    payload = await from_server(world)
    guesser = await world.person("Guesser")
    for number in range(5):
        await guesser.writes(f"/start i_guess{number}")
    await guesser.writes(f"/start {payload}")
    assert await roles_of(world, guesser) == {"specialist": "active"}


async def test_four_wrong_links_do_not_lock(world: World) -> None:
    payload = await from_server(world)
    clumsy = await world.person("Clumsy")
    for number in range(4):
        await clumsy.writes(f"/start i_typo{number}")
    await clumsy.writes(f"/start {payload}")
    assert await roles_of(world, clumsy) == {"specialist": "active"}


async def test_somebody_who_holds_the_role_leaves_the_link_for_another(world: World) -> None:
    payload = await from_server(world)
    sona = await world.staff(Role.SPECIALIST)
    await sona.writes(f"/start {payload}")
    sona.sees("common-invites-already")
    boris = await world.person("Boris")
    await boris.writes(f"/start {payload}")
    assert await roles_of(world, boris) == {"specialist": "active"}


async def test_a_coordinator_of_a_country_gets_its_clock_and_its_questions(world: World) -> None:
    payload = await from_server(world, Role.COORDINATOR, country="AM", name="Lilit")
    lilit = await world.person("Lilit", "hy")
    await lilit.writes(f"/start {payload}")
    async with world.app.around.db.write() as session:
        actor = await identity.recognise(session, lilit.id, "hy", world.clock.now())
    assert actor.coordinates == {"AM"}
    assert actor.zone == "Asia/Yerevan"


# ---- approval -----------------------------------------------------------------------------------------------------------


async def test_a_link_made_in_the_bot_waits_for_an_owner(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    payload = await from_bot(world, owner, "specialist")
    sona = await world.person("Sona")
    await sona.writes(f"/start {payload}")
    sona.sees("Your role will be: specialist")
    assert await roles_of(world, sona) == {"specialist": "pending"}
    await sona.writes("/profile")
    sona.sees("common-trouble-not-allowed")
    owner.sees(f"Telegram id {sona.id}")
    await owner.taps("organizer-staff-approve")
    sona.sees("Your role here: specialist")
    assert await roles_of(world, sona) == {"specialist": "active"}
    assert "profile" in command_names(world, sona)


async def test_a_declined_role_never_begins(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    payload = await from_bot(world, owner, "organizer")
    boris = await world.person("Boris")
    await boris.writes(f"/start {payload}")
    await owner.taps("organizer-staff-decline")
    boris.sees("The role was not confirmed: organizer")
    assert await roles_of(world, boris) == {"organizer": "ended"}


async def test_the_second_owner_hears_that_it_is_decided(world: World) -> None:
    first, second = await world.staff(Role.OWNER, "Olga"), await world.staff(Role.OWNER, "Oleg")
    payload = await from_bot(world, first, "specialist")
    sona = await world.person("Sona")
    await sona.writes(f"/start {payload}")
    await first.taps("organizer-staff-approve")
    await second.taps("organizer-staff-decline")
    second.sees("common-invites-decided")
    assert await roles_of(world, sona) == {"specialist": "active"}


async def test_a_coordinator_cannot_approve(world: World) -> None:
    await world.staff(Role.OWNER, "Olga")
    lilit = await world.staff(Role.COORDINATOR, "Lilit", country="AM")
    payload = await from_bot(world, lilit, "specialist")
    sona = await world.person("Sona")
    await sona.writes(f"/start {payload}")
    await lilit.writes("/staff")
    await lilit.taps(f"{sona.id}: specialist, waits for approval")
    assert not lilit.offers("organizer-staff-approve")
    async with world.app.around.db.write() as session:
        role_id = await session.scalar(select(StaffRole.id).where(StaffRole.state == "pending"))
        actor = await identity.recognise(session, lilit.id, "en", world.clock.now())
        with pytest.raises(NotFound):
            await grants.approve(session, actor, role_id=role_id or 0, now=world.clock.now())


async def test_nobody_gives_a_role_above_their_own_or_abroad(world: World) -> None:
    lilit = await world.staff(Role.COORDINATOR, "Lilit", country="AM")
    await lilit.writes("/staff")
    await lilit.taps("organizer-staff-invite")
    assert not lilit.offers("common-invites-owner")
    await lilit.taps("common-invites-coordinator")
    assert lilit.offers("Armenia")
    assert not lilit.offers("France")
    actor = Actor(
        id=1, telegram_id=1, language="en", roles=frozenset({Role.COORDINATOR}), coordinates=frozenset({"AM"})
    )
    for role, country in ((Role.OWNER, None), (Role.COORDINATOR, "FR"), (Role.COORDINATOR, None)):
        with pytest.raises(grants.RoleAboveOwn):
            grants.check_may_give(actor, role, country)


@pytest.mark.parametrize("role", [Role.PARENT, Role.SPECIALIST, Role.ORGANIZER])
def test_below_a_coordinator_nobody_invites(role: Role) -> None:
    actor = Actor(id=1, telegram_id=1, language="en", roles=frozenset({role}))
    assert grants.may_give(actor) == []


# ---- the end of a role --------------------------------------------------------------------------------------------------


async def test_a_role_ends_at_once_and_everyone_concerned_hears_of_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go: list[Role] = []

    async def hook(_session: Session, _person_id: int, role: Role, _now: object) -> None:
        let_go.append(role)

    monkeypatch.setattr(grants, "on_role_ended", [*grants.on_role_ended, hook])
    owner = await world.staff(Role.OWNER, "Olga")
    sona = await world.staff(Role.SPECIALIST, "Sona")
    await sona.writes("/profile")
    await sona.writes("/profile")
    await sona.taps("specialist-profile-name")
    await owner.writes("/staff")
    await owner.taps(f"{sona.id}: specialist")
    await owner.taps("organizer-staff-end")
    assert await roles_of(world, sona) == {"specialist": "active"}, "one tap only asks"
    await owner.taps("organizer-staff-yes-end")
    assert await roles_of(world, sona) == {"specialist": "ended"}
    sona.sees("Your role here has ended: specialist")
    assert let_go == [Role.SPECIALIST]
    await sona.writes("Dr Sona")
    async with world.database() as session:
        assert (await session.scalars(select(SpecialistProfile.name))).one() is None, (
            "the open form is closed"
        )
    await sona.taps("specialist-profile-hours")
    sona.sees("common-trouble-not-allowed")
    assert "profile" not in command_names(world, sona)


async def test_the_last_owner_stays(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    await owner.writes("/staff")
    await owner.taps(f"{owner.id}: owner")
    await owner.taps("organizer-staff-end")
    await owner.taps("organizer-staff-yes-end")
    owner.sees("organizer-staff-last-owner")
    assert await roles_of(world, owner) == {"owner": "active"}


async def test_two_owners_who_end_each_other_at_once_leave_one(world: World) -> None:
    olga, oleg = await world.staff(Role.OWNER, "Olga"), await world.staff(Role.OWNER, "Oleg")
    for owner, other in ((olga, oleg), (oleg, olga)):
        await owner.writes("/staff")
        await owner.taps(f"{other.id}: owner")
        await owner.taps("organizer-staff-end")
    await asyncio.gather(
        olga.taps("organizer-staff-yes-end", settle=False), oleg.taps("organizer-staff-yes-end", settle=False)
    )
    await world.settle()
    states = [(await roles_of(world, owner))["owner"] for owner in (olga, oleg)]
    assert sorted(states) == ["active", "ended"]


async def test_a_coordinator_ends_lower_roles_only(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    lilit = await world.staff(Role.COORDINATOR, "Lilit")
    await lilit.writes("/staff")
    await lilit.taps(f"{owner.id}: owner")
    assert not lilit.offers("organizer-staff-end")
    async with world.app.around.db.write() as session:
        role_id = await session.scalar(select(StaffRole.id).where(StaffRole.role == Role.OWNER))
        actor = await identity.recognise(session, lilit.id, "en", world.clock.now())
        with pytest.raises(NotFound):
            await grants.end(session, actor, role_id=role_id or 0, now=world.clock.now())


async def test_somebody_whose_role_ended_can_be_invited_again(world: World) -> None:
    sona = await world.staff(Role.SPECIALIST)
    async with world.app.around.db.write() as session:
        await session.execute(update(StaffRole).values(state="ended", ended_at=world.clock.now()))
    await sona.writes(f"/start {await from_server(world)}")
    assert await roles_of(world, sona) == {"specialist": "active"}


async def test_a_long_list_of_staff_has_pages(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    staff = [await world.staff(Role.SPECIALIST, f"S{number}") for number in range(9)]
    await owner.writes("/staff")
    owner.sees("10 roles are given")
    assert not owner.offers(f"{staff[-1].id}: specialist")
    await owner.taps("organizer-staff-after")
    assert owner.offers(f"{staff[-1].id}: specialist")
    await owner.taps("organizer-staff-before")
    assert owner.offers(f"{owner.id}: owner")


# ---- the command line ---------------------------------------------------------------------------------------------------


def wish(role: str = "specialist", **kwargs: Any) -> server.Wish:
    return server.Wish(role, **kwargs)


async def test_the_command_line_asks_for_the_bots_name_and_its_link_works(
    world: World,
) -> None:
    asked = wish(
        name="Sona", professions=["neurologist"], languages=["ru,hy"], countries=["am"], hours="10-12"
    )
    link = await server.link(world.app.settings, asked)
    assert link.startswith(f"https://t.me/{world.app.around.bot_name}?start=i_")
    sona = await world.person("Sona")
    await sona.writes(f"/start {link.partition('start=')[2]}")
    assert await roles_of(world, sona) == {"specialist": "active"}
    async with world.database() as session:
        profile = (await session.scalars(select(SpecialistProfile))).one()
    assert (profile.languages, profile.countries) == (["ru", "hy"], ["AM"])
    assert profile.hours == [[["10:00", "12:00"]]] * 7


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (wish("boss"), "ROLE"),
        (wish("parent"), "ROLE"),
        (wish(professions=["astrologer"]), "professions"),
        (wish(topics=["weather"]), "topics"),
        (wish(languages=["tlh"]), "languages"),
        (wish(countries=["XX"]), "countries"),
        (wish(hours="whenever"), "--hours"),
        (wish(name="\u200b"), "--name"),
        (wish("organizer", hours="9-18"), "Only a specialist"),
        (wish("organizer", countries=["AM"]), "--country"),
        (wish("coordinator", countries=["AM", "RU"]), "--country"),
    ],
)
async def test_a_wish_that_cannot_be_is_one_line(world: World, asked: server.Wish, says: str) -> None:
    with pytest.raises(StartupError, match=says):
        server.read(asked, world.app.around.pack)


def test_the_command_says_how_it_is_used() -> None:
    shown = CliRunner().invoke(command_line.cli, ["invite", "--help"])
    assert shown.exit_code == 0
    for option in ("--name", "--profession", "--topic", "--language", "--country", "--hours"):
        assert option in shown.output


async def test_time_is_measured_from_the_making(world: World) -> None:
    await from_server(world)
    async with world.database() as session:
        kept = (await session.scalars(select(Invite))).one()
    assert kept.expires_at - kept.created_at == timedelta(hours=72)


async def test_a_token_telegram_does_not_know_makes_nothing(world: World) -> None:
    values = world.app.settings.model_copy(update={"bot_token": SecretStr("1:wrong")})
    with pytest.raises(StartupError, match="BOT_TOKEN"):
        await server.link(values, wish())
    async with world.database() as session:
        assert (await session.scalars(select(Invite))).all() == []


async def test_an_unreachable_telegram_makes_nothing_and_never_shows_the_token(world: World) -> None:
    values = world.app.settings.model_copy(update={"telegram_api_url": "http://127.0.0.1:9"})
    with pytest.raises(StartupError, match="TELEGRAM_API_URL") as refused:
        await server.link(values, wish())
    assert world.app.settings.token() not in str(refused.value)
