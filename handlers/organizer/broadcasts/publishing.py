"""From the draft to the world: preview, send to me, schedule, publish, the second person, the way back."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Text, t
from features.broadcasts import composing, publishing, queries, texts
from features.broadcasts.models import Broadcast, State
from features.broadcasts.notices import ConfirmationGiven, ConfirmationWanted
from features.broadcasts.publishing import preview_subject
from features.broadcasts.refusals import (
    AlreadyDecided,
    AlreadyPublished,
    AnotherDraft,
    ClockGap,
    EmptyAudience,
    InThePast,
    NotPreviewed,
    OwnAnnouncement,
    TelegramRefuses,
    TooLateToTakeBack,
    WhenNotUnderstood,
)
from features.composer import buttons
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import (
    AskWhen,
    AtOnce,
    Decide,
    OpenBroadcasts,
    OpenDraft,
    Publish,
    SendNow,
    SendToMe,
    ShowPreview,
    StaffBroadcasts,
    TakeBack,
    WhoseClock,
)
from handlers.organizer.broadcasts.composing import show_draft
from handlers.organizer.broadcasts.sendings import (
    clock_screen,
    confirm_screen,
    gaps_screen,
    published_screen,
    shown_screen,
    when_screen,
)
from handlers.parent.broadcasts import announcement_screen

router = private_router("organizer.broadcasts.publishing")


# ---- seeing it --------------------------------------------------------------------------------------------------------


@router.callback_query(ShowPreview.filter(), flags=allow("broadcast.write"))
async def preview(
    _query: CallbackQuery, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """Every language as families will get it, then what can be done."""
    one = await composing.draft_of(session, actor)
    found = await buttons.of(session, one.id)
    for words in await texts.words(session, one.id, one.original):
        show(announcement_screen(one.id, words, found, subject=preview_subject(one.id)))
    await composing.previewed(session, one, clock.now())
    show(shown_screen(one, await composing.live_count(session, one, pack, clock.now())))


@router.callback_query(SendToMe.filter(), flags=allow("broadcast.write"))
async def send_to_me(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """The one text its author would get."""
    one = await composing.draft_of(session, actor)
    found = {words.language: words for words in await texts.words(session, one.id, one.original)}
    mine = found.get(actor.language) or found[one.original]
    show(
        announcement_screen(one.id, mine, await buttons.of(session, one.id), subject=preview_subject(one.id))
    )


# ---- when -------------------------------------------------------------------------------------------------------------


@router.callback_query(AskWhen.filter(), flags=allow("broadcast.write"))
async def ask_when(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for a day and a time."""
    one = await composing.draft_of(session, actor)
    await state.set_state(StaffBroadcasts.when)
    show(when_screen(actor.zone, one))


@router.message(
    StateFilter(StaffBroadcasts.when), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_when(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Keep the moment, and ask by whose clock."""
    one = await publishing.schedule(session, actor, words=message.text or "", now=clock.now())
    await state.clear()
    show(clock_screen(one))


@router.callback_query(WhoseClock.filter(), flags=allow("broadcast.write"))
async def whose_clock(
    _query: CallbackQuery,
    callback_data: WhoseClock,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """By the organizer's clock, or by each family's own."""
    one = await publishing.by_whose_clock(session, actor, own_zone=callback_data.own, now=clock.now())
    if gaps := await publishing.gaps(session, one):
        show(gaps_screen(gaps))
    await show_draft(session, actor, one, pack, clock, show)


@router.callback_query(AtOnce.filter(), flags=allow("broadcast.write"))
async def at_once(
    _query: CallbackQuery,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """As soon as it is published."""
    await state.clear()
    await show_draft(session, actor, await publishing.unschedule(session, actor), pack, clock, show)


# ---- publishing -------------------------------------------------------------------------------------------------------


@router.callback_query(Publish.filter(), flags=allow("broadcast.publish"))
async def publish(
    _query: CallbackQuery,
    callback_data: Publish,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Arm it, and say exactly what will happen."""
    one, count = await publishing.publish(
        session, actor, broadcast_id=callback_data.broadcast_id, pack=pack, now=clock.now()
    )
    show(published_screen(one, count))


@router.callback_query(TakeBack.filter(), flags=allow("broadcast.publish"))
async def take_back(
    _query: CallbackQuery,
    callback_data: TakeBack,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """A draft again; nobody has heard of it."""
    one = await publishing.take_back(session, actor, broadcast_id=callback_data.broadcast_id)
    show.notify(t("organizer-broadcasts-taken-back"))
    await show_draft(session, actor, one, pack, clock, show)


@router.callback_query(SendNow.filter(), flags=allow("broadcast.publish"))
async def send_now(
    _query: CallbackQuery, callback_data: SendNow, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Begin without waiting."""
    await publishing.send_now(session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now())
    show(_told(t("organizer-broadcasts-begins-now")))


@router.callback_query(Decide.filter(), flags=allow("broadcast.publish"))
async def decide(
    _query: CallbackQuery, callback_data: Decide, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """The second person's word."""
    confirmed = callback_data.confirm
    await publishing.decide(
        session, actor, broadcast_id=callback_data.broadcast_id, confirmed=confirmed, now=clock.now()
    )
    show(_told(t("organizer-broadcasts-confirmed") if confirmed else t("organizer-broadcasts-declined")))


def _told(text: Text) -> Screen:
    return Screen(text, [[back_button(OpenBroadcasts())]])


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(ConfirmationWanted)
async def wanted_screen(notice: ConfirmationWanted, reading: Reading) -> Screen | None:
    """To the second person, unless somebody decided meanwhile."""
    one = await _waiting(notice.broadcast_id, reading)
    if one is None:
        return None
    return confirm_screen(one, await texts.languages(reading.session, one.id), reading.pack)


async def _waiting(broadcast_id: int, reading: Reading) -> Broadcast | None:
    one = await queries.bare(reading.session, broadcast_id)
    return one if one is not None and one.state == State.WAITING else None


@renders(ConfirmationGiven)
async def given_screen(notice: ConfirmationGiven, reading: Reading) -> Screen | None:
    """To its author."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    if not notice.confirmed:
        rows = [[Button(t("organizer-broadcasts-go-on"), OpenDraft())]]
        return Screen(t("organizer-broadcasts-was-declined", number=one.id), rows, kept=True)
    plan = await composing.live_count(reading.session, one, reading.pack, reading.clock.now())
    return published_screen(one, plan, kept=True)


# ---- why not ----------------------------------------------------------------------------------------------------------


def _why(text: Text) -> Screen:
    return Screen(text, [[back_button(OpenDraft())]], kept=True)


@explains(NotPreviewed)
def not_previewed_screen(_refusal: NotPreviewed) -> Screen:
    """First look."""
    rows = [[Button(t("organizer-broadcasts-preview"), ShowPreview())], [back_button(OpenDraft())]]
    return Screen(t("organizer-broadcasts-look-first"), rows, kept=True)


@explains(TelegramRefuses)
def telegram_refuses_screen(refusal: TelegramRefuses) -> Screen:
    """An expired file, or something else Telegram will not show."""
    if refusal.code == "file-gone":
        return _why(t("organizer-broadcasts-file-gone"))
    return _why(t("organizer-broadcasts-telegram-refuses"))


@explains(EmptyAudience)
def empty_audience_screen(_refusal: EmptyAudience) -> Screen:
    """Nobody would get it."""
    return _why(t("organizer-broadcasts-nobody"))


@explains(AlreadyPublished)
def already_published_screen(_refusal: AlreadyPublished) -> Screen:
    """It was published before; nothing goes twice."""
    return _told_kept(t("organizer-broadcasts-already"))


@explains(AlreadyDecided)
def already_decided_screen(_refusal: AlreadyDecided) -> Screen:
    """Somebody was quicker."""
    return _told_kept(t("organizer-broadcasts-already-decided"))


@explains(OwnAnnouncement)
def own_announcement_screen(_refusal: OwnAnnouncement) -> Screen:
    """Another person has to look."""
    return _told_kept(t("organizer-broadcasts-own"))


@explains(TooLateToTakeBack)
def too_late_screen(_refusal: TooLateToTakeBack) -> Screen:
    """It has begun."""
    return _told_kept(t("organizer-broadcasts-too-late"))


@explains(AnotherDraft)
def another_draft_screen(_refusal: AnotherDraft) -> Screen:
    """One draft at a time."""
    return _why(t("organizer-broadcasts-another-draft"))


def _told_kept(text: Text) -> Screen:
    return Screen(text, [[back_button(OpenBroadcasts())]], kept=True)


@explains(WhenNotUnderstood)
def when_not_understood_screen(_refusal: WhenNotUnderstood) -> Screen:
    """How a moment can be written; the form stays open."""
    return Screen(t("organizer-broadcasts-when-unclear"), [[cancel_button()]], kept=True)


@explains(InThePast)
def in_the_past_screen(_refusal: InThePast) -> Screen:
    """The form stays open."""
    rows = [[Button(t("organizer-broadcasts-schedule"), AskWhen())], [cancel_button()]]
    return Screen(t("organizer-broadcasts-past"), rows, kept=True)


@explains(ClockGap)
def clock_gap_screen(_refusal: ClockGap) -> Screen:
    """The form stays open."""
    return Screen(t("organizer-broadcasts-gap"), [[cancel_button()]], kept=True)
