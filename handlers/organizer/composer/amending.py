"""Second thoughts: another text for what was sent, or away with it, in every chat; for 48 hours."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import LANGUAGES, Lines, Text, Texts, t
from features.broadcasts import queries, texts
from features.broadcasts.models import Broadcast
from features.broadcasts.texts import Words
from features.composer import amending, buttons
from features.composer.models import Amendment, Change, Fate, Stage
from features.composer.notices import AmendmentEnded, AmendmentWanted, TakenBack, TextChanged
from features.composer.refusals import BeingChanged, NothingChanges, StillOnItsWay, TooOldToChange
from handlers.access import allow
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import OpenBroadcasts, OpenOne
from handlers.organizer.broadcasts.sendings import PAUSED_MORE, REPORT_MORE
from handlers.organizer.broadcasts.words import rows_of
from handlers.organizer.composer.callbacks import (
    BeginChange,
    ChangeText,
    DecideChange,
    DeleteEverywhere,
    OpenAmendment,
    OpenChange,
    StaffComposer,
)
from handlers.organizer.composer.posting import post_screen
from handlers.parent.broadcasts import announcement_screen, written_screen
from handlers.parent.discreet import neutral_screen

router = private_router("organizer.composer.amending")


# ---- screens --------------------------------------------------------------------------------------------------------


def sure_screen(one: Amendment, count: int) -> Screen:
    """How many chats change, and yes or no."""
    deletes = one.change == Change.DELETE
    text = (
        t("organizer-composer-delete-ask", count=count)
        if deletes
        else t("organizer-composer-change-ask", count=count)
    )
    label = t("organizer-composer-delete-yes") if deletes else t("organizer-composer-change-yes")
    yes = Button(label, BeginChange(amendment_id=one.id), style="danger" if deletes else "success")
    return Screen(text, [[yes], [back_button(OpenOne(broadcast_id=one.broadcast_id))]], kept=True)


def amendment_screen(one: Amendment, fates: Counter[str], *, kept: bool = False) -> Screen:
    """How far it is, or what it came to; the sum is what was delivered."""
    rows = [[back_button(OpenOne(broadcast_id=one.broadcast_id))]]
    if one.stage == Stage.WAITING:
        return Screen(t("organizer-composer-change-waits"), rows, kept=kept)
    if one.stage == Stage.DONE and one.begun_at is None:
        return Screen(t("organizer-composer-change-declined", number=one.broadcast_id), rows, kept=kept)
    left = fates[Fate.WAITING] + fates[Fate.SENDING]
    text = Lines((_head(one), _sums(one, fates, left)), gap="\n")
    look = [Button(t("organizer-composer-look-again"), OpenAmendment(amendment_id=one.id))] if left else []
    return Screen(text, [look, *rows], kept=kept)


def _head(one: Amendment) -> Text:
    if one.stage == Stage.DONE:
        return t("organizer-composer-change-done", number=one.broadcast_id)
    return t("organizer-composer-change-runs", number=one.broadcast_id)


def _sums(one: Amendment, fates: Counter[str], left: int) -> Text:
    figures = {"left": left, "gone": fates[Fate.GONE], "failed": fates[Fate.FAILED]}
    if one.change == Change.DELETE:
        return t("organizer-composer-delete-sums", done=fates[Fate.EDITED], **figures)
    return t("organizer-composer-edit-sums", done=fates[Fate.EDITED], **figures)


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenChange.filter(), flags=allow("broadcast.steer"))
async def open_change(
    _query: CallbackQuery,
    callback_data: OpenChange,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Which language shall get another text?"""
    one = await amending.may_change(
        session, actor, broadcast_id=callback_data.broadcast_id, change=Change.EDIT, now=clock.now()
    )
    found = [
        Button(OWN_NAMES[code], ChangeText(broadcast_id=one.id, language=code))
        for code in await texts.languages(session, one.id)
    ]
    rows = [*rows_of(found), [back_button(OpenOne(broadcast_id=one.id))]]
    show(Screen(t("organizer-composer-change-which"), rows))


@router.callback_query(ChangeText.filter(F.language.in_(LANGUAGES)), flags=allow("broadcast.steer"))
async def ask_text(
    _query: CallbackQuery,
    callback_data: ChangeText,
    actor: Actor,
    session: Session,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the text."""
    one = await amending.may_change(
        session, actor, broadcast_id=callback_data.broadcast_id, change=Change.EDIT, now=clock.now()
    )
    await state.set_state(StaffComposer.text)
    await state.set_data({"broadcast": one.id, "language": callback_data.language})
    text = t("organizer-composer-change-write", language=OWN_NAMES[callback_data.language])
    show(Screen(text, [[cancel_button()]]))


@router.message(
    StateFilter(StaffComposer.text), F.text, ~F.text.startswith("/"), flags=allow("broadcast.steer")
)
async def take_text(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Show it as it will stand in every chat, and ask whether to change it there."""
    data = await state.get_data()
    number, language = data.get("broadcast", 0), data.get("language", actor.language)
    one = await amending.draft_text(
        session, actor, broadcast_id=number, language=language, html=message.html_text, now=clock.now()
    )
    await state.clear()
    show(await _as_it_will_be(one, session))
    show(sure_screen(one, await amending.reach(session, one)))


async def _as_it_will_be(one: Amendment, session: Session) -> Screen:
    """The new text with the old buttons; the files stay where they are."""
    found = await buttons.of(session, one.broadcast_id)
    return announcement_screen(one.broadcast_id, Words(one.language or "en", one.html or ""), found)


@router.callback_query(DeleteEverywhere.filter(), flags=allow("broadcast.steer"))
async def ask_deletion(
    _query: CallbackQuery,
    callback_data: DeleteEverywhere,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Say how many chats it goes from, and ask."""
    one = await amending.draft_deletion(
        session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now()
    )
    show(sure_screen(one, await amending.reach(session, one)))


@router.callback_query(BeginChange.filter(), flags=allow("broadcast.steer"))
async def begin(
    _query: CallbackQuery,
    callback_data: BeginChange,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """It begins, or waits for a second person."""
    one = await amending.carry_out(session, actor, amendment_id=callback_data.amendment_id, now=clock.now())
    show(amendment_screen(one, await amending.fates(session, one.id)))


@router.callback_query(OpenAmendment.filter(), flags=allow("broadcast.steer"))
async def open_amendment(
    _query: CallbackQuery, callback_data: OpenAmendment, actor: Actor, session: Session, show: Show
) -> None:
    """How far it is."""
    one = await amending.own(session, actor, amendment_id=callback_data.amendment_id)
    show(amendment_screen(one, await amending.fates(session, one.id)))


@router.callback_query(DecideChange.filter(), flags=allow("broadcast.publish"))
async def decide(
    _query: CallbackQuery,
    callback_data: DecideChange,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """The second person's word."""
    confirmed = callback_data.confirm
    await amending.decide(
        session, actor, amendment_id=callback_data.amendment_id, confirmed=confirmed, now=clock.now()
    )
    text = t("organizer-composer-change-confirmed") if confirmed else t("organizer-composer-change-refused")
    show(Screen(text, [[back_button(OpenBroadcasts())]]))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(TextChanged)
async def changed_screen(notice: TextChanged, reading: Reading) -> Screen | None:
    """The same message with the new text; whatever stood beside it stays."""
    place = await amending.place_of(reading.session, notice.amended_id)
    if place is None:
        return None
    if place.in_channel:
        return await post_screen(place.broadcast_id, place.language, reading, replaces=notice.message_id)
    if reading.reader.discreet:
        return neutral_screen(place.broadcast_id, place.language, replaces=notice.message_id)
    whole = await queries.bare(reading.session, place.broadcast_id)
    if whole is None:
        return None
    return await written_screen(reading.session, whole, place.language, replaces=notice.message_id)


@dataclass(frozen=True, slots=True)
class Deletion(Screen):
    """Not a message: messages go."""

    messages: tuple[int, ...] = ()

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """The Bot API call; one for all of them where it was an album."""
        if len(self.messages) == 1:
            return {"method": "deleteMessage", "params": {"message_id": self.messages[0]}}
        return {"method": "deleteMessages", "params": {"message_ids": list(self.messages)}}


@renders(TakenBack)
async def taken_back_screen(notice: TakenBack, _reading: Reading) -> Screen:
    """The message goes, and its album with it."""
    return Deletion(Lines(()), messages=tuple(notice.message_ids))


@renders(AmendmentWanted)
async def wanted_screen(notice: AmendmentWanted, reading: Reading) -> Screen | None:
    """To the second person: the new text itself, and the decision; unless somebody decided meanwhile."""
    one = await amending.bare(reading.session, notice.amendment_id)
    if one is None or one.stage != Stage.WAITING:
        return None
    count = await amending.reach(reading.session, one)
    yes = Button(
        t("organizer-composer-change-confirm"),
        DecideChange(amendment_id=one.id, confirm=True),
        style="success",
    )
    no = Button(t("organizer-composer-change-decline"), DecideChange(amendment_id=one.id, confirm=False))
    ask = t("organizer-composer-change-wanted", count=count, number=one.broadcast_id)
    shown = await _as_it_will_be(one, reading.session)
    return Screen(Lines((ask, shown.text)), [[yes, no]], kept=True)


@renders(AmendmentEnded)
async def ended_screen(notice: AmendmentEnded, reading: Reading) -> Screen | None:
    """To whoever began it: the figures."""
    one = await amending.bare(reading.session, notice.amendment_id)
    if one is None:
        return None
    return amendment_screen(one, await amending.fates(reading.session, one.id), kept=True)


# ---- why not --------------------------------------------------------------------------------------------------------


def _why(text: Text) -> Screen:
    return Screen(text, [[back_button(OpenBroadcasts())]], kept=True)


@explains(StillOnItsWay)
def still_on_its_way_screen(_refusal: StillOnItsWay) -> Screen:
    """Pause or stop it first."""
    return _why(t("organizer-composer-still-on-its-way"))


@explains(TooOldToChange)
def too_old_screen(_refusal: TooOldToChange) -> Screen:
    """What can be done instead."""
    return _why(t("organizer-composer-too-old"))


@explains(BeingChanged)
def being_changed_screen(_refusal: BeingChanged) -> Screen:
    """One change at a time."""
    return _why(t("organizer-composer-being-changed"))


@explains(NothingChanges)
def nothing_changes_screen(_refusal: NothingChanges) -> Screen:
    """The form stays open."""
    return Screen(t("organizer-composer-nothing-changes"), [[cancel_button()]], kept=True)


def _change_button(broadcast_id: int) -> Button:
    """Below the progress of what is paused, and below the report of what is over."""
    return Button(t("organizer-composer-change"), OpenChange(broadcast_id=broadcast_id))


def _report_row(one: Broadcast) -> list[Button]:
    delete = Button(t("organizer-composer-delete"), DeleteEverywhere(broadcast_id=one.id))
    return [_change_button(one.id), delete]


REPORT_MORE.append(_report_row)
PAUSED_MORE.append(_change_button)
