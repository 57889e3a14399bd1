"""/profile and /away: what a specialist answers, how much, when, and until when not."""

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.people import profile
from features.people.hours import HoursNotUnderstood
from features.people.specialists import own_profile
from handlers.access import SPECIALIST, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button
from handlers.specialist.profile.callbacks import (
    OpenList,
    OpenPart,
    OpenProfile,
    Part,
    SetHours,
    SetLimit,
    StaffProfile,
    Toggle,
)
from handlers.specialist.profile.screens import hours_screen, limit_screen, list_screen, profile_screen

router = private_router("specialist.profile")


@router.callback_query(OpenProfile.filter(), flags=allow("profile.edit"))
@router.message(Command("profile"), flags=allow("profile.edit"))
async def open_profile(
    _event: CallbackQuery | Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show the profile."""
    await state.clear()
    show(profile_screen(await own_profile(session, actor), actor, pack, clock))


@router.callback_query(OpenList.filter(), flags=allow("profile.edit"))
async def open_list(
    _query: CallbackQuery, callback_data: OpenList, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Show one list."""
    show(list_screen(await own_profile(session, actor), callback_data.chosen, pack))


@router.callback_query(Toggle.filter(), flags=allow("profile.edit"))
async def toggle(
    _query: CallbackQuery, callback_data: Toggle, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Put a value in or take it out."""
    own = await profile.toggle(
        session, actor, chosen=callback_data.chosen, value=callback_data.value, pack=pack
    )
    show(list_screen(own, callback_data.chosen, pack))


@router.callback_query(OpenPart.filter(), flags=allow("profile.edit"))
async def open_part(
    _query: CallbackQuery,
    callback_data: OpenPart,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Show what there is to choose, or ask to type."""
    if callback_data.part is Part.LIMIT:
        show(limit_screen(await own_profile(session, actor)))
    elif callback_data.part is Part.HOURS:
        await state.set_state(StaffProfile.hours)
        show(hours_screen())
    else:
        await state.set_state(StaffProfile.name)
        show(Screen(t("specialist-profile-which-name"), [[cancel_button()]]))


@router.callback_query(SetLimit.filter(), flags=allow("profile.edit"))
async def set_limit(
    _query: CallbackQuery,
    callback_data: SetLimit,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take at most this many a week."""
    own = await profile.set_limit(session, actor, weekly=callback_data.weekly)
    show(profile_screen(own, actor, pack, clock))


@router.callback_query(SetHours.filter(), flags=allow("profile.edit"))
async def choose_hours(
    _query: CallbackQuery,
    callback_data: SetHours,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Work in these usual hours."""
    await state.clear()
    own = await profile.choose_hours(session, actor, preset=callback_data.preset)
    show(profile_screen(own, actor, pack, clock))


@router.message(StateFilter(StaffProfile.hours), F.text, ~F.text.startswith("/"), flags=allow("profile.edit"))
async def write_hours(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Work in the hours that were typed."""
    own = await profile.write_hours(session, actor, words=message.text or "")
    await state.clear()
    show(profile_screen(own, actor, pack, clock))


@router.message(StateFilter(StaffProfile.name), F.text, ~F.text.startswith("/"), flags=allow("profile.edit"))
async def write_name(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Be shown to parents under this name."""
    own = await profile.set_name(session, actor, name=message.text or "")
    await state.clear()
    show(profile_screen(own, actor, pack, clock))


@explains(HoursNotUnderstood)
def hours_not_understood_screen(_refusal: HoursNotUnderstood) -> Screen:
    """The form stays open."""
    return Screen(t("specialist-profile-hours-unclear"), [[cancel_button()]], kept=True)


ENTRIES.append(Entry(60, Button(t("specialist-profile-open"), OpenProfile()), SPECIALIST))
