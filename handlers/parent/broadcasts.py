"""Announcements at a family's end: the message itself, stop and mute in one tap, topics, what is coming."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery
from markupsafe import Markup

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Moment, Text, Texts, t
from features.broadcasts import gathering, queries, texts, wishes
from features.broadcasts.models import Broadcast
from features.broadcasts.notices import Announced
from features.broadcasts.wishes import Wants
from features.composer import buttons
from features.composer.models import BroadcastButton
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, File, Screen, Show, renders
from handlers.kit.ids import Count, Id
from handlers.kit.paging import page_of
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.parent.announced import act_rows
from handlers.parent.settings.callbacks import OpenNight
from handlers.parent.settings.screens import MORE

router = private_router("parent.broadcasts")
TOPICS = 8
"""Topics on one page."""
LISTED = 5
"""Announcements on their way that /my names."""


# ---- callbacks ------------------------------------------------------------------------------------------------------


class StopAnnouncements(CallbackData, prefix="zA"):
    """No more announcements; tapped under this one."""

    broadcast_id: Id


class MuteAnnouncements(CallbackData, prefix="zB"):
    """None for a month; tapped under this one."""

    broadcast_id: Id


class OpenWishes(CallbackData, prefix="zC"):
    """Show what I want to hear."""


class ListenAgain(CallbackData, prefix="zD"):
    """Announcements come again."""


class StopAll(CallbackData, prefix="zE"):
    """No more announcements, from the settings; mute: for a month only."""

    mute: bool


class OpenTopics(CallbackData, prefix="zF"):
    """Show the topics."""

    page: Count = 0


class Follow(CallbackData, prefix="zG"):
    """Hear of a topic, or no more."""

    topic: str


# ---- screens --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Announcement(Screen):
    """An announcement in one language, buttons included, whoever reads it."""

    language: str = "en"

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """The same for every reader, and for its author's preview; never in two parts."""
        return {**Screen.payload(self, texts, self.language), "whole": True}


def announcement_screen(
    broadcast_id: int,
    words: texts.Words,
    found: Sequence[BroadcastButton] = (),
    *,
    subject: str | None = None,
    replaces: int | None = None,
) -> Screen:
    """The message as families get it, with its buttons and the way out below it. replaces: the message that shows it."""
    rows = [
        *act_rows(found, words.language),
        [Button(t("parent-broadcasts-mute"), MuteAnnouncements(broadcast_id=broadcast_id))],
        [Button(t("parent-broadcasts-stop"), StopAnnouncements(broadcast_id=broadcast_id))],
    ]
    return Announcement(
        Markup(words.html),  # noqa: S704 # nosec B704 (features/broadcasts/wording.py let only sound HTML in)
        rows,
        files=[File(kind, file_id) for kind, file_id in words.files] if replaces is None else (),
        kept=True,
        subject=subject,
        replaces=replaces,
        language=words.language,
    )


def bare_screen(
    words: texts.Words, rows: Sequence[Sequence[Button]], *, replaces: int | None = None
) -> Screen:
    """The same words where nobody was written to: in a channel, or opened from one. replaces: the message that shows it."""
    return Announcement(
        Markup(words.html),  # noqa: S704 # nosec B704 (features/broadcasts/wording.py let only sound HTML in)
        rows,
        files=[File(kind, file_id) for kind, file_id in words.files] if replaces is None else (),
        kept=True,
        replaces=replaces,
        language=words.language,
    )


def wishes_screen(wants: Wants, *, kept: bool = False) -> Screen:
    """What comes and what does not, and how to change it."""
    again = [Button(t("parent-broadcasts-again"), ListenAgain())]
    off = [
        Button(t("parent-broadcasts-mute"), StopAll(mute=True)),
        Button(t("parent-broadcasts-stop"), StopAll(mute=False)),
    ]
    choose = [
        Button(t("parent-broadcasts-topics"), OpenTopics()),
        Button(t("parent-settings-night"), OpenNight()),
    ]
    silent = wants.stopped or wants.muted_until is not None
    return Screen(
        Lines(
            (_state_text(wants), t("parent-broadcasts-topics-count", count=len(wants.topics))),
            gap="\n",
        ),
        [again if silent else off, choose, [menu_button()]],
        kept=kept,
    )


def _state_text(wants: Wants) -> Text:
    if wants.stopped:
        return t("parent-broadcasts-stopped")
    if wants.muted_until is not None:
        return t("parent-broadcasts-muted", until=Moment(wants.muted_until, "date"))
    return t("parent-broadcasts-on")


def topics_screen(pack: Pack, wants: Wants, number: int) -> Screen:
    """Topics to follow, those chosen with a tick."""
    page = page_of(tuple(pack.topics.values()), number, TOPICS)
    rows = [
        [Button(_ticked(topic.names, topic.id in wants.topics), Follow(topic=topic.id))]
        for topic in page.items
    ]
    turn = page.row(lambda at: OpenTopics(page=at))
    return Screen(t("parent-broadcasts-which-topics"), [*rows, turn, [back_button(OpenWishes())]])


def _ticked(name: Any, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else t("common-kit-name", name=name)


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(StopAnnouncements.filter(), flags=allow("announcements.choose"))
async def stop(
    _query: CallbackQuery,
    callback_data: StopAnnouncements,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Stop at once; the announcement itself stays in the chat."""
    await wishes.stop(session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now())
    show(wishes_screen(await wishes.wants(session, actor.id, clock.now()), kept=True))


@router.callback_query(MuteAnnouncements.filter(), flags=allow("announcements.choose"))
async def mute(
    _query: CallbackQuery,
    callback_data: MuteAnnouncements,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Nothing for a month; the announcement itself stays in the chat."""
    await wishes.mute(session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now())
    show(wishes_screen(await wishes.wants(session, actor.id, clock.now()), kept=True))


@router.callback_query(OpenWishes.filter(), flags=allow("announcements.choose"))
async def open_wishes(
    _query: CallbackQuery, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Leave what was open and show what comes."""
    await state.clear()
    show(wishes_screen(await wishes.wants(session, actor.id, clock.now())))


@router.callback_query(StopAll.filter(), flags=allow("announcements.choose"))
async def stop_all(
    _query: CallbackQuery, callback_data: StopAll, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Stop or mute from the settings; kept only of people who agreed to be kept."""
    if not actor.consented:
        show(consent_screen(actor, after="announcements"))
        return
    act = wishes.mute if callback_data.mute else wishes.stop
    await act(session, actor, broadcast_id=None, now=clock.now())
    show(wishes_screen(await wishes.wants(session, actor.id, clock.now())))


@router.callback_query(ListenAgain.filter(), flags=allow("announcements.choose"))
async def listen_again(
    _query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Announcements come again."""
    await wishes.listen_again(session, actor)
    show(wishes_screen(await wishes.wants(session, actor.id, clock.now())))


@router.callback_query(OpenTopics.filter(), flags=allow("announcements.choose"))
async def open_topics(
    _query: CallbackQuery,
    callback_data: OpenTopics,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show a page of topics."""
    show(topics_screen(pack, await wishes.wants(session, actor.id, clock.now()), callback_data.page))


@router.callback_query(Follow.filter(), flags=allow("announcements.choose"))
async def follow(
    _query: CallbackQuery,
    callback_data: Follow,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """A topic says something about a child: kept only with consent."""
    if not actor.consented:
        show(consent_screen(actor, after="announcements"))
        return
    await wishes.follow(session, actor, topic=callback_data.topic, pack=pack)
    number = list(pack.topics).index(callback_data.topic) // TOPICS
    show(topics_screen(pack, await wishes.wants(session, actor.id, clock.now()), number))


@continuation("announcements")
async def after_consent(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """The choice is made by a press of its own."""
    rows = [[Button(t("parent-broadcasts-open"), OpenWishes())], [menu_button()]]
    show(Screen(t("parent-broadcasts-choose-now"), rows, kept=True))


# ---- what is sent, and /my --------------------------------------------------------------------------------------------


@renders(Announced)
async def announced_screen(notice: Announced, reading: Reading) -> Screen | None:
    """The announcement in the language that was frozen for its readers."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    return await written_screen(reading.session, one, notice.language)


async def written_screen(
    session: Session, one: Broadcast, language: str, *, replaces: int | None = None
) -> Screen | None:
    """The announcement in this language; None when nobody wrote it."""
    found = await buttons.of(session, one.id)
    for words in await texts.words(session, one.id, one.original):
        if words.language == language:
            return announcement_screen(one.id, words, found, replaces=replaces)
    return None


async def my_announcements(mine: Mine) -> Section | None:
    """The part of /my with what is on its way."""
    found = await wishes.coming(mine.session, mine.actor.id)
    saved, at = await gathering.saved_up(mine.session, mine.actor.id, mine.clock.now())
    if not found and at is None:
        return None
    each = tuple(
        t("parent-broadcasts-coming-one", title=one.title, at=Moment(one.at)) for one in found[:LISTED]
    )
    lines = (
        t("parent-broadcasts-coming", count=len(found)) if found else None,
        *each,
        t("parent-broadcasts-saved-up", count=saved, at=Moment(at, "date")) if at is not None else None,
    )
    return Section(Lines(lines, gap="\n"), [[Button(t("parent-broadcasts-open"), OpenWishes())]])


my_sections.append(my_announcements)
MORE.append(Button(t("parent-broadcasts-open"), OpenWishes()))
