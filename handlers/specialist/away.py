"""/away: no questions today, for a week, or until a day; and back again."""

from datetime import datetime, timedelta

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, Moment, Text, t
from features.people import profile
from features.people.days import DayNotUnderstood
from features.people.specialists import Profile, own_profile
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.ids import Count
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button

router = private_router("specialist.away")


class OpenAway(CallbackData, prefix="sv"):
    """Show when I am away."""


class GoAway(CallbackData, prefix="sg"):
    """No questions today (0) or through this many days more."""

    days: Count


class UntilDay(CallbackData, prefix="su"):
    """I want to type the day."""


class ComeBack(CallbackData, prefix="sb"):
    """I am back."""


class StaffAway(StatesGroup):
    """What a specialist is typing."""

    day = State()


def away_line(own: Profile, now: datetime) -> Text:
    """Whether questions come, and when again."""
    if own.away_until is None or not own.is_away(now):
        return t("specialist-away-here")
    last = own.away_until - timedelta(seconds=1)
    return t("specialist-away-line", last=Moment(last, "date"), back=Moment(own.away_until, "date"))


def away_screen(own: Profile, now: datetime) -> Screen:
    """How it stands, and what there is to choose."""
    rows = [
        [
            Button(t("specialist-away-today"), GoAway(days=0)),
            Button(t("specialist-away-week"), GoAway(days=7)),
        ],
        [Button(t("specialist-away-until"), UntilDay())],
    ]
    if own.is_away(now):
        rows.append([Button(t("specialist-away-back"), ComeBack())])
    return Screen(Lines((away_line(own, now), t("specialist-away-explained"))), [*rows, [menu_button()]])


@router.callback_query(OpenAway.filter(), flags=allow("away.set"))
@router.message(Command("away"), flags=allow("away.set"))
async def open_away(
    _event: CallbackQuery | Message,
    actor: Actor,
    session: Session,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show how it stands."""
    await state.clear()
    show(away_screen(await own_profile(session, actor), clock.now()))


@router.callback_query(GoAway.filter(F.days.in_({0, 7})), flags=allow("away.set"))
async def go(
    _query: CallbackQuery, callback_data: GoAway, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """No questions today, or for a week."""
    own = await profile.go_away(session, actor, days=callback_data.days, now=clock.now())
    show(away_screen(own, clock.now()))


@router.callback_query(UntilDay.filter(), flags=allow("away.set"))
async def ask_day(_query: CallbackQuery, state: FSMContext, show: Show) -> None:
    """The day is typed."""
    await state.set_state(StaffAway.day)
    show(Screen(t("specialist-away-which-day"), [[cancel_button()]]))


@router.message(StateFilter(StaffAway.day), F.text, ~F.text.startswith("/"), flags=allow("away.set"))
async def until(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """No questions through the day that was typed."""
    own = await profile.go_away_until(session, actor, words=message.text or "", now=clock.now())
    await state.clear()
    show(away_screen(own, clock.now()))


@router.callback_query(ComeBack.filter(), flags=allow("away.set"))
async def back(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """Questions come again."""
    show(away_screen(await profile.come_back(session, actor), clock.now()))


@explains(DayNotUnderstood)
def day_not_understood_screen(_refusal: DayNotUnderstood) -> Screen:
    """The form stays open."""
    return Screen(t("specialist-away-day-unclear"), [[cancel_button()]], kept=True)
