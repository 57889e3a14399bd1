"""Publishing times: online or at a place, when, how long, how often; a preview before anybody can book."""

from datetime import datetime

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, t
from features.consultations import publishing
from features.consultations.publishing import LENGTHS, WEEKS, Plan
from features.consultations.refusals import (
    HourUnsure,
    LinkUnreadable,
    NoProfession,
    SlotPast,
    SlotsOverlap,
    TimesNotUnderstood,
    TooManyTimes,
    WindowTooShort,
)
from features.people.actions import zones_of
from features.people.moments import clock_words, short_day_words
from handlers.access import allow
from handlers.common.country import city_names
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.specialist.consultations.buttons import (
    AddTimes,
    ChooseWay,
    ChooseZone,
    OpenSlots,
    PublishTimes,
    SetLength,
    SetWeeks,
    SetZone,
    StaffSlots,
)
from handlers.specialist.profile.callbacks import OpenProfile

router = private_router("specialist.consultations.publishing")
SHOWN = 10
"""Times written out in a preview; the others are counted."""
EDITING = StateFilter(StaffSlots.times)


# ---- screens --------------------------------------------------------------------------------------------------------


def preview_screen(plan: Plan, now: datetime) -> Screen:
    """Every time as families will see it, and what can still be changed."""
    spans = publishing.spans(plan, now)
    moments = [
        t(
            "specialist-consultations-moment",
            day=short_day_words(start, plan.zone),
            start=clock_words(start, plan.zone),
            end=clock_words(end, plan.zone),
        )
        for _, start, end in spans[:SHOWN]
    ]
    more = t("specialist-consultations-more", count=len(spans) - SHOWN) if len(spans) > SHOWN else None
    head = t("specialist-consultations-preview", city=city_names(plan.zone), where=plan.where)
    text = Lines((head, Lines((*moments, more), gap="\n"), t("specialist-consultations-rewrite")))
    publish = Button(t("specialist-consultations-publish", count=len(spans)), PublishTimes(), style="success")
    return Screen(text, [*_choices(plan), [publish], [cancel_button()]], kept=True)


def _choices(plan: Plan) -> list[list[Button]]:
    lengths = [
        Button(
            _marked(t("specialist-consultations-minutes", count=one), on=one == plan.minutes),
            SetLength(minutes=one),
        )
        for one in LENGTHS
    ]
    weeks = [
        Button(
            _marked(t("specialist-consultations-weeks", count=one), on=one == plan.weeks), SetWeeks(weeks=one)
        )
        for one in WEEKS
    ]
    zone = Button(t("specialist-consultations-zone", city=city_names(plan.zone)), ChooseZone())
    return [lengths[:2], lengths[2:], weeks[:2], weeks[2:], [zone]]


def _marked(name: Text, *, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else name


def _ask_times(plan: Plan) -> Screen:
    text = t("specialist-consultations-ask-times", city=city_names(plan.zone))
    zone = Button(t("specialist-consultations-zone", city=city_names(plan.zone)), ChooseZone())
    return Screen(text, [[zone], [cancel_button()]], kept=True)


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(AddTimes.filter(), flags=allow("slots.edit"))
async def add(_query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show) -> None:
    """Online, or at a place?"""
    await publishing.ensure_findable(session, actor)
    await state.clear()
    ways = [
        Button(t("specialist-consultations-online"), ChooseWay(online=True)),
        Button(t("specialist-consultations-at-place"), ChooseWay(online=False)),
    ]
    show(Screen(t("specialist-consultations-which-way"), [ways, [cancel_button()]]))


@router.callback_query(ChooseWay.filter(), flags=allow("slots.edit"))
async def choose_way(_query: CallbackQuery, callback_data: ChooseWay, state: FSMContext, show: Show) -> None:
    """Wait for the link or the place."""
    await state.set_state(StaffSlots.where)
    await state.set_data({"online": callback_data.online})
    text = (
        t("specialist-consultations-ask-link")
        if callback_data.online
        else t("specialist-consultations-ask-place")
    )
    show(Screen(text, [[cancel_button()]]))


@router.message(StateFilter(StaffSlots.where), F.text, ~F.text.startswith("/"), flags=allow("slots.edit"))
async def write_where(message: Message, actor: Actor, pack: Pack, state: FSMContext, show: Show) -> None:
    """Take the link or the place and ask when."""
    online = bool((await state.get_data()).get("online"))
    plan = publishing.place_it(actor, online=online, text=message.text or "", pack=pack)
    await state.set_state(StaffSlots.times)
    await state.set_data(plan.dump())
    show(_ask_times(plan))


@router.message(EDITING, F.text, ~F.text.startswith("/"), flags=allow("slots.edit"))
async def write_times(message: Message, state: FSMContext, clock: Clock, show: Show) -> None:
    """Read the hours and preview every time; writing again replaces them."""
    plan = Plan.load(await state.get_data())
    plan = publishing.write_times(plan, text=message.text or "", now=clock.now())
    await state.set_data(plan.dump())
    show(preview_screen(plan, clock.now()))


@router.callback_query(EDITING, SetLength.filter(), flags=allow("slots.edit"))
async def set_length(
    _query: CallbackQuery, callback_data: SetLength, pack: Pack, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Another length."""
    plan = Plan.load(await state.get_data())
    plan = publishing.change(plan, pack=pack, minutes=callback_data.minutes, now=clock.now())
    await state.set_data(plan.dump())
    show(preview_screen(plan, clock.now()))


@router.callback_query(EDITING, SetWeeks.filter(), flags=allow("slots.edit"))
async def set_weeks(
    _query: CallbackQuery, callback_data: SetWeeks, pack: Pack, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Once, or several weeks in a row."""
    plan = Plan.load(await state.get_data())
    plan = publishing.change(plan, pack=pack, weeks=callback_data.weeks, now=clock.now())
    await state.set_data(plan.dump())
    show(preview_screen(plan, clock.now()))


@router.callback_query(EDITING, ChooseZone.filter(), flags=allow("slots.edit"))
async def choose_zone(_query: CallbackQuery, pack: Pack, show: Show) -> None:
    """Show the zones of the pack."""
    buttons = [
        Button(t("common-kit-name", name=city_names(zone)), SetZone(zone=zone))
        for zone in zones_of(pack, None)
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    show(Screen(t("specialist-consultations-which-zone"), [*rows, [cancel_button()]]))


@router.callback_query(EDITING, SetZone.filter(), flags=allow("slots.edit"))
async def set_zone(
    _query: CallbackQuery, callback_data: SetZone, pack: Pack, state: FSMContext, clock: Clock, show: Show
) -> None:
    """The same hours by another clock."""
    plan = Plan.load(await state.get_data())
    plan = publishing.change(plan, pack=pack, zone=callback_data.zone, now=clock.now())
    await state.set_data(plan.dump())
    show(preview_screen(plan, clock.now()) if plan.windows else _ask_times(plan))


@router.callback_query(EDITING, PublishTimes.filter(), flags=allow("slots.edit"))
async def publish(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Publish once; a second tap finds the form closed."""
    plan = Plan.load(await state.get_data())
    count = await publishing.publish(session, actor, plan=plan, now=clock.now())
    await state.clear()
    ways = [[Button(t("specialist-consultations-all"), OpenSlots()), menu_button()]]
    show(Screen(t("specialist-consultations-published", count=count), ways))


@router.message(StateFilter(StaffSlots), ~F.text, flags=allow("slots.edit"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says nothing here."""
    show(Screen(t("specialist-consultations-words-only"), [[cancel_button()]], kept=True))


# ---- what stops it --------------------------------------------------------------------------------------------------


@explains(TimesNotUnderstood)
def not_understood_screen(_refusal: TimesNotUnderstood) -> Screen:
    """With examples; the form stays open."""
    return Screen(t("specialist-consultations-times-unclear"), [[cancel_button()]], kept=True)


@explains(WindowTooShort)
def too_short_screen(_refusal: WindowTooShort) -> Screen:
    """The hours are shorter than one consultation."""
    return Screen(t("specialist-consultations-too-short"), [[cancel_button()]], kept=True)


@explains(SlotPast)
def past_screen(_refusal: SlotPast) -> Screen:
    """It is over already."""
    return Screen(t("specialist-consultations-past"), [[cancel_button()]], kept=True)


@explains(HourUnsure)
def unsure_screen(_refusal: HourUnsure) -> Screen:
    """The clocks change that night."""
    return Screen(t("specialist-consultations-hour-unsure"), [[cancel_button()]], kept=True)


@explains(SlotsOverlap)
def overlap_screen(_refusal: SlotsOverlap) -> Screen:
    """Another time of theirs is in these hours."""
    return Screen(t("specialist-consultations-overlap"), [[cancel_button()]], kept=True)


@explains(TooManyTimes)
def too_many_screen(_refusal: TooManyTimes) -> Screen:
    """More than anybody could look through."""
    return Screen(
        t("specialist-consultations-too-many", most=publishing.MOST), [[cancel_button()]], kept=True
    )


@explains(LinkUnreadable)
def link_screen(_refusal: LinkUnreadable) -> Screen:
    """No web address."""
    return Screen(t("specialist-consultations-link-unclear"), [[cancel_button()]], kept=True)


@explains(NoProfession)
def no_profession_screen(_refusal: NoProfession) -> Screen:
    """Nobody could find them."""
    profile = Button(t("specialist-consultations-to-profile"), OpenProfile())
    return Screen(t("specialist-consultations-no-profession"), [[profile], [menu_button()]], kept=True)
