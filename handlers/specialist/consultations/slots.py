"""/slots: a specialist's own times, one of them with who booked it, and taking it back."""

from collections.abc import Sequence

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, t
from features.consultations import desk, publishing
from features.consultations.booking import subject
from features.consultations.desk import Family, OwnSlot
from features.people.moments import clock_words, short_day_words
from handlers.access import SPECIALIST, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show
from handlers.kit.names import country_name, language_name
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.parent.consultations.callbacks import START_LINK
from handlers.parent.consultations.screens import there_line, when_line
from handlers.specialist.consultations.buttons import (
    AddTimes,
    OpenOwnTime,
    OpenSlots,
    WithdrawSurely,
    WithdrawTime,
)

router = private_router("specialist.consultations.slots")
PER_PAGE = 10


def slots_screen(slots: Sequence[OwnSlot], actor: Actor, page: int) -> Screen:
    """Every time that is not over, soonest first, and the way to publish more."""
    add = [Button(t("specialist-consultations-add"), AddTimes())]
    if not slots:
        return Screen(t("specialist-consultations-none"), [add, [menu_button()]])
    shown = page_of(slots, page, PER_PAGE)
    rows = [[Button(_line(one, actor.zone), OpenOwnTime(slot_id=one.id))] for one in shown.items]
    booked = sum(one.booking_id is not None for one in slots)
    text = t("specialist-consultations-yours", count=len(slots), booked=booked)
    leaf = shown.row(lambda number: OpenSlots(page=number))
    return Screen(text, [*rows, leaf, add, [menu_button()]])


def _line(one: OwnSlot, zone: str) -> Text:
    day, hour = short_day_words(one.starts_at, zone), clock_words(one.starts_at, zone)
    if one.booking_id is not None:
        return t("specialist-consultations-line-booked", day=day, hour=hour)
    return t("specialist-consultations-line-free", day=day, hour=hour)


def family_line(family: Family, pack: Pack) -> Text:
    """Who comes: language, country, the child's age; a name only if the family shows it."""
    return t(
        "specialist-consultations-family",
        language=language_name(family.language),
        country=country_name(pack, family.country),
        age=family.age_band or "none",
        name=family.name or "none",
    )


def slot_screen(one: OwnSlot, family: Family | None, actor: Actor, pack: Pack, bot_name: str) -> Screen:
    """One time with who booked it, and the link that opens it for a family."""
    link = f"https://t.me/{bot_name}?start={START_LINK}_{one.id}"
    lines = (
        when_line(one.starts_at, one.ends_at, actor.zone),
        None if one.online else there_line(one.starts_at, one.zone, actor.zone),
        t("specialist-consultations-where", where=one.where) if one.where else None,
        family_line(family, pack) if family else t("specialist-consultations-free"),
        t("specialist-consultations-waiting", count=one.waiting) if one.waiting else None,
    )
    rows = [
        [Button(t("organizer-events-copy-link"), copy=link)],
        [Button(t("specialist-consultations-withdraw"), WithdrawTime(slot_id=one.id))],
        [back_button(OpenSlots()), menu_button()],
    ]
    about = subject(one.booking_id) if one.booking_id else None
    return Screen(Lines(lines, gap="\n"), rows, subject=about, protect=family is not None)


@router.callback_query(OpenSlots.filter(), flags=allow("slots.edit"))
async def leaf(
    _query: CallbackQuery,
    callback_data: OpenSlots,
    actor: Actor,
    session: Session,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Show this page of the times."""
    await state.clear()
    show(slots_screen(await desk.own_slots(session, actor, now=clock.now()), actor, callback_data.page))


@router.message(Command("slots"), flags=allow("slots.edit"))
async def open_slots(
    _message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Leave what was open and show the times."""
    await state.clear()
    show(slots_screen(await desk.own_slots(session, actor, now=clock.now()), actor, 0))


@router.callback_query(OpenOwnTime.filter(), flags=allow("slots.edit"))
async def open_own(
    _query: CallbackQuery,
    callback_data: OpenOwnTime,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Show one time."""
    one = await desk.own_slot(session, actor, callback_data.slot_id, now=clock.now())
    family = await desk.family_of(session, one)
    show(slot_screen(one, family, actor, pack, bot_name))


@router.callback_query(WithdrawTime.filter(), flags=allow("slots.edit"))
async def ask_withdraw(
    _query: CallbackQuery,
    callback_data: WithdrawTime,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Say what happens before it happens."""
    one = await desk.own_slot(session, actor, callback_data.slot_id, now=clock.now())
    text = (
        t("specialist-consultations-withdraw-booked")
        if one.booking_id
        else t("specialist-consultations-withdraw-free")
    )
    sure = Button(t("specialist-consultations-withdraw-sure"), WithdrawSurely(slot_id=one.id), style="danger")
    show(Screen(text, [[sure], [back_button(OpenOwnTime(slot_id=one.id))]]))


@router.callback_query(WithdrawSurely.filter(), flags=allow("slots.edit"))
async def withdraw(
    _query: CallbackQuery,
    callback_data: WithdrawSurely,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Take it back; the family is told."""
    await publishing.withdraw(session, actor, slot_id=callback_data.slot_id, now=clock.now())
    show(Screen(t("specialist-consultations-withdrawn"), [[back_button(OpenSlots()), menu_button()]]))


ENTRIES.append(Entry(8, Button(t("specialist-consultations-open"), OpenSlots()), SPECIALIST))
