"""/settings: language, country, place, time zone, quiet hours, the child's age, a name. Every line is optional."""

from dataclasses import replace

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.knowledge.desk import Knowledge
from features.people import actions, quiet
from features.people.actions import LONGEST, NothingToKeep
from features.people.queries import own_settings
from handlers.access import allow
from handlers.common.menu import ENTRIES, Entry
from handlers.common.turn import Turn
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button
from handlers.parent.knowledge import look_up
from handlers.parent.settings.callbacks import (
    Change,
    Forget,
    Line,
    OpenNight,
    OpenSettings,
    SetAge,
    SetCountry,
    SetLanguage,
    SetNight,
    Settings,
    SetZone,
    ShowName,
)
from handlers.parent.settings.screens import choice_screen, forget_row, night_screen, settings_screen

router = private_router("parent.settings")


@router.callback_query(OpenSettings.filter(), flags=allow("settings.edit"))
@router.message(Command("settings"), flags=allow("settings.edit"))
async def open_settings(
    _event: CallbackQuery | Message, actor: Actor, session: Session, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Leave what was open and show the settings."""
    await state.clear()
    show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(Change.filter(F.line == Line.REGION), flags=allow("settings.edit"))
async def ask_region(_query: CallbackQuery, state: FSMContext, show: Show) -> None:
    """The region or town is typed."""
    await state.set_state(Settings.region)
    show(Screen(t("parent-settings-which-region"), [forget_row(Line.REGION), [cancel_button()]]))


@router.callback_query(Change.filter(F.line == Line.NAME), flags=allow("settings.edit"))
async def ask_name(_query: CallbackQuery, state: FSMContext, show: Show) -> None:
    """The name is typed."""
    await state.set_state(Settings.name)
    show(Screen(t("parent-settings-which-name"), [forget_row(Line.NAME), [cancel_button()]]))


@router.callback_query(Change.filter(), flags=allow("settings.edit"))
async def choose(
    _query: CallbackQuery, callback_data: Change, actor: Actor, pack: Pack, clock: Clock, show: Show
) -> None:
    """Everything else is tapped."""
    show(choice_screen(callback_data.line, pack, actor, clock))


@router.callback_query(SetLanguage.filter(), flags=allow("settings.edit"))
async def set_language(
    _query: CallbackQuery,
    callback_data: SetLanguage,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    turn: Turn,
    show: Show,
) -> None:
    """Write in this language from now on."""
    await actions.choose_language(session, actor, language=callback_data.code, now=clock.now())
    turn.actor = replace(actor, language=callback_data.code, chosen_language=callback_data.code)
    show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(SetCountry.filter(), flags=allow("settings.edit"))
async def set_country(
    _query: CallbackQuery,
    callback_data: SetCountry,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    turn: Turn,
    show: Show,
) -> None:
    """Remember the country; one with several time zones asks for the zone at once."""
    zone = await actions.choose_country(session, actor, country=callback_data.code, pack=pack)
    turn.actor = replace(actor, country=callback_data.code, zone=zone)
    if len(actions.zones_of(pack, callback_data.code)) > 1:
        show(choice_screen(Line.ZONE, pack, turn.actor, clock))
    else:
        show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(SetZone.filter(), flags=allow("settings.edit"))
async def set_zone(
    _query: CallbackQuery, callback_data: SetZone, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Remember the time zone."""
    await actions.choose_zone(session, actor, zone=callback_data.zone, pack=pack)
    show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(SetAge.filter(), flags=allow("settings.edit"))
async def set_age(
    _query: CallbackQuery, callback_data: SetAge, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Remember the age band."""
    await actions.set_age_band(session, actor, band=callback_data.band)
    show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(OpenNight.filter(), flags=allow("settings.edit"))
async def open_night(_query: CallbackQuery, show: Show) -> None:
    """Show the hours to choose from."""
    show(night_screen())


@router.callback_query(SetNight.filter(), flags=allow("settings.edit"))
async def set_night(
    _query: CallbackQuery,
    callback_data: SetNight,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Nothing comes in these hours from now on."""
    await quiet.choose(session, actor, number=callback_data.number, now=clock.now())
    show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(ShowName.filter(), flags=allow("settings.edit"))
async def show_name(
    _query: CallbackQuery, callback_data: ShowName, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Let specialists see the name, or not."""
    await actions.show_name(session, actor, shows=callback_data.shows)
    show(settings_screen(await own_settings(session, actor), pack))


@router.callback_query(Forget.filter(), flags=allow("settings.edit"))
async def forget(
    _query: CallbackQuery,
    callback_data: Forget,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Empty the line."""
    await state.clear()
    if callback_data.line is Line.COUNTRY:
        await actions.choose_country(session, actor, country=None, pack=pack)
    elif callback_data.line is Line.REGION:
        await actions.set_region(session, actor, region=None)
    elif callback_data.line is Line.AGE:
        await actions.set_age_band(session, actor, band=None)
    elif callback_data.line is Line.NAME:
        await actions.set_name(session, actor, name=None)
    show(settings_screen(await own_settings(session, actor), pack))


def _is_a_question(words: str) -> bool:
    """Somebody forgot the form and asks: a name or a place has no question mark, no second line, no sixty letters."""
    return len(words) > LONGEST or any(mark in words for mark in "?՞\n")


@router.message(
    StateFilter(Settings.region, Settings.name),
    F.text.func(_is_a_question),
    ~F.text.startswith("/"),
    flags=allow("question.write"),
)
async def a_question(
    message: Message,
    actor: Actor,
    pack: Pack,
    knowledge: Knowledge,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """A question typed into a form is answered as one, and the form closes."""
    await state.clear()
    show(look_up(message.text or "", message.message_id, actor, pack, knowledge, clock))


@router.message(StateFilter(Settings.region), F.text, ~F.text.startswith("/"), flags=allow("settings.edit"))
async def type_region(
    message: Message, actor: Actor, session: Session, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Remember the region or town."""
    await actions.set_region(session, actor, region=message.text)
    await state.clear()
    show(settings_screen(await own_settings(session, actor), pack))


@router.message(StateFilter(Settings.name), F.text, ~F.text.startswith("/"), flags=allow("settings.edit"))
async def type_name(
    message: Message, actor: Actor, session: Session, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Remember the name."""
    await actions.set_name(session, actor, name=message.text)
    await state.clear()
    show(settings_screen(await own_settings(session, actor), pack))


@explains(NothingToKeep)
def nothing_to_keep_screen(_refusal: NothingToKeep) -> Screen:
    """The form stays open."""
    return Screen(t("parent-settings-no-letters"), [[cancel_button()]], kept=True)


ENTRIES.append(Entry(75, Button(t("parent-settings-open"), OpenSettings())))
