"""Discreet messages: a locked phone shows that something came and nothing else; the words open on a tap."""

from dataclasses import replace

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.broadcasts.notices import AnnouncedDiscreetly
from features.people import discreet
from features.people.discreet import Covered
from handlers.access import ORGANIZER, allow
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import NOTICES, Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.parent.broadcasts import Announcement
from handlers.parent.gathering import OpenAnnouncement
from handlers.parent.settings.callbacks import OpenSettings
from handlers.parent.settings.screens import MORE

router = private_router("parent.discreet")


# ---- callbacks ------------------------------------------------------------------------------------------------------


class OpenCovered(CallbackData, prefix="pdo"):
    """Show what came."""

    row_id: Id


class OpenDiscreet(CallbackData, prefix="pdi"):
    """Show whether messages come covered."""


class SetDiscreet(CallbackData, prefix="pds"):
    """Cover what comes, or cover nothing."""

    on: bool


# ---- screens --------------------------------------------------------------------------------------------------------


def cover(screen: Screen, row_id: int) -> Screen:
    """What comes instead of a message: one neutral line and the way to the words.

    What only changes an older message, and what is no message at all, needs no cover; announcements have their own.
    """
    if type(screen) is not Screen or screen.replaces is not None or screen.traceless:
        return screen
    return Screen(
        t("parent-discreet-came"),
        [[Button(t("parent-discreet-read"), OpenCovered(row_id=row_id))]],
        kept=True,
        subject=screen.subject,
        reply_to=screen.reply_to,
        protect=screen.protect,
    )


def _choice_screen(*, on: bool) -> Screen:
    label = t("parent-discreet-turn-off") if on else t("parent-discreet-turn-on")
    text = t("parent-discreet-on") if on else t("parent-discreet-off")
    return Screen(text, [[Button(label, SetDiscreet(on=not on))], [back_button(OpenSettings())]])


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenCovered.filter(), flags=allow("discreet.read"))
async def read(
    _query: CallbackQuery,
    callback_data: OpenCovered,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """The words as they are true now, in place of the neutral line."""
    found = await discreet.covered(session, actor, callback_data.row_id)
    reading = Reading(actor, session, pack, clock, bot_name)
    screen = await _uncovered(found, reading) if found is not None else None
    show(screen or Screen(t("parent-discreet-gone"), [[menu_button()]]))


async def _uncovered(found: Covered, reading: Reading) -> Screen | None:
    """The message itself; what only organizers are told is no longer told to somebody who was one."""
    write = NOTICES[type(found.notice)]
    audience = write.__module__.split(".")[1]
    if audience == "organizer" and not reading.reader.has(*ORGANIZER):
        return None
    screen = await write(found.notice, reading)
    return None if screen is None else replace(screen, kept=False, subject=found.subject or screen.subject)


@router.callback_query(OpenDiscreet.filter(), flags=allow("settings.edit"))
async def open_choice(_query: CallbackQuery, actor: Actor, show: Show) -> None:
    """Say what it is and how it stands."""
    show(_choice_screen(on=actor.discreet))


@router.callback_query(SetDiscreet.filter(), flags=allow("settings.edit"))
async def choose(
    _query: CallbackQuery, callback_data: SetDiscreet, actor: Actor, session: Session, show: Show
) -> None:
    """Cover what comes from now on, or not."""
    await discreet.choose(session, actor, discreet=callback_data.on)
    show(_choice_screen(on=callback_data.on))


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(AnnouncedDiscreetly)
async def announced_screen(notice: AnnouncedDiscreetly, _reading: Reading) -> Screen:
    """The same neutral line for an announcement, alike for all who read its language."""
    return neutral_screen(notice.broadcast_id, notice.language)


def neutral_screen(broadcast_id: int, language: str, *, replaces: int | None = None) -> Screen:
    """There is an announcement; its words open on a tap, as they are by then."""
    button = Button(t("parent-discreet-read"), OpenAnnouncement(broadcast_id=broadcast_id))
    text = t("parent-discreet-came")
    return Announcement(text, [[button]], kept=True, language=language, replaces=replaces)


MORE.append(Button(t("parent-discreet-open"), OpenDiscreet()))
