"""When an announcement goes out: by an event, again and again; in which campaign; and what its author is asked or told."""

from collections.abc import Sequence

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Moment, Text, t
from features.broadcasts import campaigns, composing, queries, series, with_events
from features.broadcasts.models import State
from features.broadcasts.notices import BroadcastCalledOff, BroadcastMissed, BroadcastShifted
from features.broadcasts.refusals import EventNotAhead, NoMomentByEvent, NothingRepeats
from features.broadcasts.series import Every
from features.broadcasts.with_events import DAYS
from features.events.views import EventLine
from handlers.access import allow
from handlers.common.country import city_names
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import (
    AskWhen,
    OpenBroadcasts,
    OpenDraft,
    Resume,
    Stop,
    TakeBack,
)
from handlers.organizer.broadcasts.composing import show_draft
from handlers.organizer.broadcasts.sendings import missed_screen
from handlers.organizer.broadcasts.series_callbacks import (
    ChooseDays,
    ChooseEvent,
    ChooseRepeat,
    EndSeries,
    GoBy,
    LeaveCampaign,
    NameCampaign,
    Often,
    SetRepeat,
    StaffSeries,
)
from handlers.organizer.broadcasts.series_words import by_event

router = private_router("organizer.series.timing")


# ---- by an event ------------------------------------------------------------------------------------------------------


@router.callback_query(ChooseEvent.filter(), flags=allow("broadcast.write"))
async def choose_event(
    _query: CallbackQuery, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Which of the next events?"""
    await composing.draft_of(session, actor)
    await state.clear()
    show(_events_screen(await with_events.ahead(session, actor, clock.now())))


def _events_screen(lines: Sequence[EventLine]) -> Screen:
    rows = [[Button(_event_label(one), ChooseDays(event_id=one.id))] for one in lines]
    return Screen(t("organizer-series-which-event", count=len(lines)), [*rows, [back_button(AskWhen())]])


def _event_label(one: EventLine) -> Text:
    return t("organizer-series-event", title=one.titles, at=Moment(one.starts_at, "date", one.zone))


@router.callback_query(ChooseDays.filter(), flags=allow("broadcast.write"))
async def choose_days(_query: CallbackQuery, callback_data: ChooseDays, show: Show) -> None:
    """How long before or after it?"""
    rows = [
        [Button(by_event(days), GoBy(event_id=callback_data.event_id, days=abs(days), after=days > 0))]
        for days in DAYS
    ]
    show(Screen(t("organizer-series-how-long"), [*rows, [back_button(ChooseEvent())]]))


@router.callback_query(GoBy.filter(), flags=allow("broadcast.write"))
async def go_by(
    _query: CallbackQuery,
    callback_data: GoBy,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """It goes by this event from now on."""
    days = callback_data.days if callback_data.after else -callback_data.days
    one = await with_events.go_by(session, actor, event_id=callback_data.event_id, days=days, now=clock.now())
    await show_draft(session, actor, one, pack, clock, show)


# ---- again and again --------------------------------------------------------------------------------------------------


@router.callback_query(ChooseRepeat.filter(), flags=allow("broadcast.write"))
async def choose_repeat(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """How often?"""
    await composing.draft_of(session, actor)
    await state.clear()
    rows = [
        [
            Button(t("organizer-series-every-week"), SetRepeat(often=Often.WEEK)),
            Button(t("organizer-series-every-month"), SetRepeat(often=Often.MONTH)),
        ],
        [Button(t("organizer-series-once"), SetRepeat(often=Often.ONCE)), back_button(OpenDraft())],
    ]
    show(Screen(t("organizer-series-how-often"), rows))


_EVERY = {Often.WEEK: Every.WEEK, Often.MONTH: Every.MONTH}


@router.callback_query(SetRepeat.filter(), flags=allow("broadcast.write"))
async def set_repeat(
    _query: CallbackQuery,
    callback_data: SetRepeat,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """So often; then the last day."""
    every = _EVERY.get(callback_data.often)
    one = await series.repeat(session, actor, every=every)
    if every is None:
        await show_draft(session, actor, one, pack, clock, show)
        return
    await state.set_state(StaffSeries.until)
    whole_year = [Button(t("organizer-series-a-year"), OpenDraft())]
    show(Screen(t("organizer-series-ask-until"), [whole_year, [cancel_button()]], kept=True))


@router.message(
    StateFilter(StaffSeries.until), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_until(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Keep the last day."""
    one = await series.end_on(session, actor, words=message.text or "")
    await state.clear()
    await show_draft(session, actor, one, pack, clock, show, kept=True)


@router.callback_query(EndSeries.filter(), flags=allow("broadcast.steer"))
async def end_series(
    _query: CallbackQuery, callback_data: EndSeries, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """No further one."""
    await series.end(session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now())
    show(_told(t("organizer-series-ended")))


# ---- a campaign -------------------------------------------------------------------------------------------------------


@router.callback_query(NameCampaign.filter(), flags=allow("broadcast.write"))
async def name_campaign(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for its name."""
    one = await composing.draft_of(session, actor)
    await state.set_state(StaffSeries.campaign)
    leave = [Button(t("organizer-series-no-campaign"), LeaveCampaign())] if one.campaign_id else []
    show(Screen(t("organizer-series-ask-campaign"), [leave, [cancel_button()]], kept=True))


@router.message(
    StateFilter(StaffSeries.campaign), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_campaign(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Put the draft into it."""
    one = await campaigns.belong(session, actor, words=message.text or "", now=clock.now())
    await state.clear()
    name = await campaigns.name_of(session, one)
    show(Screen(t("organizer-series-in-campaign", name=name or ""), kept=True))
    await show_draft(session, actor, one, pack, clock, show, kept=True)


@router.callback_query(LeaveCampaign.filter(), flags=allow("broadcast.write"))
async def leave_campaign(
    _query: CallbackQuery,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """On its own again."""
    await state.clear()
    await show_draft(session, actor, await campaigns.leave(session, actor), pack, clock, show)


# ---- what its author is asked or told ---------------------------------------------------------------------------------


@renders(BroadcastMissed)
async def missed_notice(notice: BroadcastMissed, reading: Reading) -> Screen | None:
    """Its moment passed: send it now, or take it back; unless somebody decided meanwhile."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    if one.state == State.MISSED:
        return missed_screen(one, kept=True)
    if one.state != State.PAUSED or one.paused_because != "late":
        return None
    rows = [
        [
            Button(t("organizer-broadcasts-resume"), Resume(broadcast_id=one.id)),
            Button(t("organizer-broadcasts-stop"), Stop(broadcast_id=one.id), style="danger"),
        ]
    ]
    return Screen(t("organizer-series-stood-still", number=one.id), rows, kept=True)


@renders(BroadcastShifted)
async def shifted_notice(notice: BroadcastShifted, reading: Reading) -> Screen | None:
    """Its new moment."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None or one.starts_at is None or one.state not in (State.ARMED, State.WAITING):
        return None
    at, zone = Moment(one.starts_at, zone=one.zone), city_names(one.zone)
    rows = [[Button(t("organizer-broadcasts-take-back"), TakeBack(broadcast_id=one.id))]]
    return Screen(t("organizer-series-shifted", number=one.id, at=at, zone=zone), rows, kept=True)


@renders(BroadcastCalledOff)
async def called_off_notice(notice: BroadcastCalledOff, reading: Reading) -> Screen | None:
    """It does not go out."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None or one.state != State.STOPPED:
        return None
    return _told(t("organizer-series-called-off", number=one.id), kept=True)


def _told(text: Text, *, kept: bool = False) -> Screen:
    return Screen(text, [[back_button(OpenBroadcasts())]], kept=kept)


# ---- why not ----------------------------------------------------------------------------------------------------------


@explains(NothingRepeats)
def nothing_repeats_screen(_refusal: NothingRepeats) -> Screen:
    """First a day and a time of its own."""
    return _when(t("organizer-series-needs-moment"))


@explains(NoMomentByEvent)
def no_moment_screen(_refusal: NoMomentByEvent) -> Screen:
    """Fewer days before it, or some after it."""
    return _when(t("organizer-series-event-too-near"))


@explains(EventNotAhead)
def not_ahead_screen(_refusal: EventNotAhead) -> Screen:
    """Another event, or a moment of its own."""
    return _when(t("organizer-series-event-off"))


def _when(text: Text) -> Screen:
    rows = [[Button(t("organizer-broadcasts-schedule"), AskWhen())], [back_button(OpenDraft())]]
    return Screen(text, rows, kept=True)
