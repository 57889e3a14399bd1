"""The first minutes, and everything a person may say about themselves."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Moment, t
from features.people import actions, consent, identity, queries
from features.people.models import Consent, Person
from sandbox.methods.profile import commands_for
from sandbox.world import FIRST_USER_ID
from tests.driver import Human, World
from tests.driver.world import running_world

Change = Callable[[Session, Actor, Pack, datetime], Awaitable[object]]

OWN_NAMES = ("Русский", "English", "Հայերեն", "Қазақша", "Română", "Беларуская", "Français")


async def person_row(world: World, human: Human) -> Person:
    async with world.database() as session:
        row = await session.scalar(select(Person).where(Person.telegram_id == human.id))
        assert row is not None
        return row


async def newcomer(world: World, language: str = "en") -> Human:
    """Someone who has just opened the bot."""
    anna = await world.person("Anna", language)
    await anna.writes("/start")
    return anna


async def settled(world: World) -> Human:
    """Someone who chose a language, agreed and named a country."""
    anna = await newcomer(world)
    for label in ("English", "I agree", "Russia"):
        await anna.taps(label)
    return anna


async def test_the_first_screen_speaks_the_language_of_the_app_and_offers_all_seven(world: World) -> None:
    anna = await newcomer(world, "ru")
    anna.sees("На каком языке будем говорить?")
    assert all(anna.offers(name) for name in OWN_NAMES)


async def test_an_app_in_a_language_we_do_not_speak_is_met_in_english(world: World) -> None:
    nobody = await newcomer(world, "ja")
    nobody.sees("Which language shall we speak?")


async def test_language_consent_country_menu(world: World) -> None:
    anna = await newcomer(world)
    await anna.taps("English")
    anna.sees("Your consent")
    await anna.taps("I agree")
    await anna.taps("Kazakhstan")
    anna.sees("common-menu-home")
    row = await person_row(world, anna)
    assert (row.language, row.country, row.zone) == ("en", "KZ", "Asia/Almaty")


async def test_the_consent_is_kept_with_its_text_its_time_and_its_message(world: World) -> None:
    anna = await newcomer(world, "ru")
    await anna.taps("Русский")
    pressed = anna.messages[-1].id
    await anna.taps("common-consent-agree")
    async with world.database() as session:
        kept = (await session.scalars(select(Consent))).one()
    assert (kept.version, kept.language, kept.message_id) == (consent.CURRENT, "ru", pressed)
    assert kept.withdrawn_at is None
    assert "Вы согласились" in anna.messages[-2].text, "the text that was agreed to stays in the chat"


async def test_pressing_the_consent_twice_is_one_consent(world: World) -> None:
    anna = await newcomer(world)
    await anna.taps("English")
    await anna.taps("I agree")
    await world.box.resend_last_tap(anna.id)
    await world.settle()
    async with world.database() as session:
        assert len((await session.scalars(select(Consent))).all()) == 1


async def test_declining_keeps_nothing_and_leaves_the_rest_open(world: World) -> None:
    anna = await newcomer(world)
    await anna.taps("English")
    await anna.taps("Not now")
    anna.sees("checked answers are open to you")
    await anna.taps("Armenia")
    anna.sees("common-menu-home")
    assert (await person_row(world, anna)).consent_version is None


async def test_a_new_text_asks_everybody_again(world: World) -> None:
    anna = await settled(world)
    async with world.app.around.db.write() as session:
        row = await session.scalar(select(Person).where(Person.telegram_id == anna.id))
        assert row is not None
        row.consent_version = "an older text"
    async with world.app.around.db.write() as session:
        actor = await identity.recognise(session, anna.id, "en", world.clock.now())
    assert not actor.consented


async def test_the_country_may_be_skipped(world: World) -> None:
    anna = await newcomer(world)
    for label in ("English", "I agree", "Skip"):
        await anna.taps(label)
    anna.sees("common-menu-home")
    row = await person_row(world, anna)
    assert (row.country, row.zone) == (None, "UTC")


async def test_start_again_is_the_menu(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/start")
    assert anna.newest.startswith("Write your question here")


async def test_the_installation_names_the_first_owners(database_url: str, tmp_path: Path) -> None:
    async with running_world(database_url, tmp_path, owner_ids=(FIRST_USER_ID,)) as world:
        olga, anna = await world.person("Olga"), await world.person("Anna")
        assert olga.id == FIRST_USER_ID
        await olga.writes("/staff")
        olga.sees("1 role is given")
        await anna.writes("/staff")
        anna.sees("common-trouble-not-allowed")


# ---- settings -----------------------------------------------------------------------------------------------------------


async def test_every_line_of_the_settings_can_be_filled_and_emptied(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    await anna.taps("parent-settings-age")
    await anna.taps("common-ages-three")
    await anna.taps("parent-settings-region")
    await anna.writes("  Tomsk\u202e ")
    await anna.taps("parent-settings-name")
    await anna.writes("Anna")
    anna.sees("Child's age: 3 to 7 years")
    anna.sees("Region or town: Tomsk")
    anna.sees("Name: Anna")
    row = await person_row(world, anna)
    assert (row.child_age_band, row.region, row.name, row.shows_name) == ("3-7", "Tomsk", "Anna", False)
    for line in ("age", "region", "name", "country"):
        await anna.taps(f"parent-settings-{line}")
        await anna.taps("parent-settings-forget")
    row = await person_row(world, anna)
    assert (row.child_age_band, row.region, row.name, row.country) == (None, None, None, None)


async def test_the_name_is_hidden_until_the_parent_shows_it_and_again_after_it_is_forgotten(
    world: World,
) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    assert not anna.offers("parent-settings-show-name"), "without a name there is nothing to show"
    await anna.taps("parent-settings-name")
    await anna.writes("Anna")
    row = await person_row(world, anna)
    async with world.database() as session:
        assert await queries.shown_name(session, row.id) is None
    await anna.taps("parent-settings-show-name")
    async with world.database() as session:
        assert await queries.shown_name(session, row.id) == "Anna"
    await anna.taps("parent-settings-name")
    await anna.taps("parent-settings-forget")
    assert not (await person_row(world, anna)).shows_name


async def test_a_country_with_several_time_zones_asks_for_the_city(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    await anna.taps("parent-settings-country")
    await anna.taps("Kazakhstan")
    now = Moment(world.clock.now(), "time", "Asia/Aqtau")
    await anna.taps(
        world.app.around.texts.label(t("parent-settings-zone-choice", city="Aqtau", time=now), "en")
    )
    assert (await person_row(world, anna)).zone == "Asia/Aqtau"


async def test_a_zone_of_another_country_is_refused(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    row = await person_row(world, anna)
    actor = Actor(id=row.id, telegram_id=anna.id, language="en", country="AM")
    async with world.app.around.db.write() as session:
        with pytest.raises(NotFound):
            await actions.choose_zone(session, actor, zone="Europe/Paris", pack=world.app.around.pack)


@pytest.mark.parametrize(
    "change",
    [
        lambda session, actor, pack, now: actions.choose_language(session, actor, language="xx", now=now),
        lambda session, actor, pack, now: actions.choose_country(session, actor, country="XX", pack=pack),
        lambda session, actor, pack, now: actions.set_age_band(session, actor, band="40-50"),
    ],
)
async def test_a_forged_button_changes_nothing(world: World, change: Change) -> None:
    anna = await settled(world)
    row = await person_row(world, anna)
    actor = Actor(id=row.id, telegram_id=anna.id, language="en")
    async with world.app.around.db.write() as session:
        with pytest.raises(NotFound):
            await change(session, actor, world.app.around.pack, world.clock.now())


async def test_a_name_without_letters_is_refused_and_the_form_stays_open(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    await anna.taps("parent-settings-name")
    await anna.writes("\u200b👶")
    anna.sees("parent-settings-no-letters")
    await anna.writes("Anna")
    anna.sees("Name: Anna")


async def test_a_question_typed_into_a_form_is_answered_as_a_question(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    await anna.taps("parent-settings-region")
    await anna.writes("Why does my daughter wring her hands all day?")
    assert (await person_row(world, anna)).region is None
    anna.does_not_see("Region or town: Why")
    await anna.writes("/settings")
    anna.sees("Region or town: not set")


async def test_the_language_changes_at_any_time_and_takes_the_command_list_along(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/language")
    await anna.taps("Русский")
    assert anna.newest.startswith("Напишите вопрос здесь")
    listed = shown_commands(world, anna)
    assert listed["help"] == "Помощь"
    await anna.writes("/settings")
    anna.language = "ru"
    await anna.taps("parent-settings-language")
    await anna.taps("English")
    anna.sees("Your settings")
    assert shown_commands(world, anna)["help"] == "Help"


# ---- help, menu, my, cancel, commands -----------------------------------------------------------------------------------


def shown_commands(world: World, human: Human) -> dict[str, str]:
    """The list beside the text field of this person's phone."""
    listed = commands_for(world.box.world, world.box.chat(human.id), world.box.world.users[human.id])
    return {one["command"]: one["description"] for one in listed}


async def test_the_command_list_and_the_help_show_only_what_works_for_this_person(world: World) -> None:
    anna = await settled(world)
    listed = shown_commands(world, anna)
    assert {"start", "my", "language", "settings", "help", "cancel"} <= set(listed)
    assert not {"staff", "profile", "audit", "broadcast"} & set(listed)
    await anna.writes("/help")
    anna.sees("/settings Settings")
    anna.does_not_see("/staff")


async def test_a_command_of_another_role_is_refused(world: World) -> None:
    anna = await settled(world)
    for command in ("/staff", "/profile", "/away"):
        await anna.writes(command)
        assert anna.newest == "This command is for another role."


async def test_a_command_nobody_knows_is_not_a_question(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/frobnicate now")
    anna.sees("common-trouble-unknown-command")


async def test_nothing_of_ones_own_yet(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/my")
    anna.sees("common-my-empty")


async def test_cancel_closes_the_form(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/settings")
    await anna.taps("parent-settings-name")
    await anna.writes("/cancel")
    anna.sees("common-menu-cancelled")
    await anna.writes("Anna")
    assert (await person_row(world, anna)).name is None


async def test_cancel_with_nothing_open_says_so(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/cancel")
    anna.sees("common-menu-nothing-open")
    anna.does_not_see("common-menu-cancelled")


async def test_a_command_of_another_role_leaves_a_way_on(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/queue")
    anna.sees("common-trouble-not-allowed")
    await anna.taps("common-kit-menu")
    anna.sees("common-menu-home")


async def test_a_newcomer_who_opens_a_link_meets_the_languages_too(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/start i_no-such-token")
    anna.sees("common-invites-nothing")
    anna.sees("common-language-choose")


async def test_the_bot_leaves_every_group_it_is_put_into(world: World) -> None:
    anna = await settled(world)
    group = world.box.create_group("Neighbours", members=[anna.id])
    await world.settle()
    assert group.bot_status == "left"


async def test_the_menu_opens_from_any_screen(world: World) -> None:
    anna = await settled(world)
    await anna.writes("/my")
    await anna.taps("Menu")
    anna.sees("common-menu-home")
    assert anna.offers("parent-settings-open")
    assert not anna.offers("organizer-staff-open"), "the menu has what this person may do"


async def test_there_is_no_name_to_show_before_one_is_given(world: World) -> None:
    anna = await settled(world)
    row = await person_row(world, anna)
    actor = Actor(id=row.id, telegram_id=anna.id, language="en")
    async with world.app.around.db.write() as session:
        with pytest.raises(actions.NothingToKeep):
            await actions.show_name(session, actor, shows=True)


async def test_consent_is_taken_back(world: World) -> None:
    anna = await settled(world)
    async with world.app.around.db.write() as session:
        actor = await world.actor(anna, session)
        assert actor.consented
        assert await consent.withdraw(session, actor, now=world.clock.now())
        assert not await consent.withdraw(session, actor, now=world.clock.now())
        assert not (await world.actor(anna, session)).consented
    async with world.database() as session:
        assert (await session.scalars(select(Consent))).one().withdrawn_at is not None
