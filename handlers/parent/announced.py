"""Buttons under an announcement: join, read, ask, open a page; in a channel the same as links into the bot."""

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Text, t
from features.booking import actions as booking
from features.booking import queries as places
from features.composer import buttons
from features.composer.models import BroadcastButton, Leads
from features.events import queries as events
from features.knowledge.articles import reading
from handlers.access import allow
from handlers.common.consent import consent_screen
from handlers.common.links import LINKS, Opening
from handlers.kit import Button, Screen, Show
from handlers.kit.ids import Id
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.booking.joining import placed
from handlers.parent.events.buttons import OpenEvents
from handlers.parent.events.looking import event_screen
from handlers.parent.knowledge import article_screen

router = private_router("parent.announced")
LONGEST_TITLE = 48
START = "https://t.me/{bot}?start={payload}"


# ---- callbacks ------------------------------------------------------------------------------------------------------


class JoinAnnounced(CallbackData, prefix="xA"):
    """Come to the event of this announcement."""

    broadcast_id: Id
    event_id: Id


class ReadAnnounced(CallbackData, prefix="xB"):
    """Read the article of this announcement."""

    broadcast_id: Id
    slug: str


class AskAnnounced(CallbackData, prefix="xC"):
    """Ask a question, having read this announcement."""

    broadcast_id: Id


# ---- buttons --------------------------------------------------------------------------------------------------------


def label_of(button: BroadcastButton, language: str) -> Text:
    """What the button says, all of it in one language: a title only where there is one in it."""
    title = (button.titles or {}).get(language, "")[:LONGEST_TITLE]
    if button.leads == Leads.JOIN:
        return t("parent-announced-join-this", title=title) if title else t("parent-announced-join")
    if button.leads == Leads.ARTICLE:
        return t("parent-announced-read-this", title=title) if title else t("parent-announced-read")
    return t("parent-announced-ask") if button.leads == Leads.ASK else t("parent-announced-page")


def act_rows(found: Sequence[BroadcastButton], language: str) -> list[list[Button]]:
    """For a family's own chat."""
    return [[_act(button, label_of(button, language))] for button in found]


def _act(button: BroadcastButton, label: Text) -> Button:
    number = button.broadcast_id
    if button.leads == Leads.JOIN:
        return Button(
            label, JoinAnnounced(broadcast_id=number, event_id=button.event_id or 1), style="primary"
        )
    if button.leads == Leads.ARTICLE:
        return Button(label, ReadAnnounced(broadcast_id=number, slug=button.slug or ""))
    if button.leads == Leads.ASK:
        return Button(label, AskAnnounced(broadcast_id=number))
    return Button(label, url=button.url)


def link_rows(
    found: Sequence[BroadcastButton], language: str, broadcast_id: int, bot_name: str
) -> list[list[Button]]:
    """For a channel, where nobody's tap is theirs alone: links that start the bot, at least one."""
    rows = [
        [
            Button(
                label_of(button, language),
                url=button.url or START.format(bot=bot_name, payload=_payload(button)),
            )
        ]
        for button in found
    ]
    start = START.format(bot=bot_name, payload=f"an_{broadcast_id}")
    return rows or [[Button(t("parent-announced-start"), url=start)]]


def _payload(button: BroadcastButton) -> str:
    if button.leads == Leads.JOIN:
        return f"ev_{button.event_id}"
    return f"a_{button.slug}" if button.leads == Leads.ARTICLE else f"ask_{button.broadcast_id}"


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(JoinAnnounced.filter(), flags=allow("place.join"))
async def join(
    _query: CallbackQuery,
    callback_data: JoinAnnounced,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Come with the usual party; an event that is off or over says so, a full one offers its waiting list."""
    card = await events.card(session, callback_data.event_id)
    now = clock.now()
    if not card.is_on or card.ends_at <= now:
        rows = [[Button(t("parent-announced-others"), OpenEvents())], [menu_button()]]
        show(Screen(t("parent-announced-off", title=card.title(actor.language)), rows, kept=True))
        return
    if not actor.consented:
        await state.set_data({"event": card.id})
        show(consent_screen(actor, after="event"))
        return
    await buttons.count_tap(
        session, actor, broadcast_id=callback_data.broadcast_id, leads=Leads.JOIN, now=now
    )
    if await places.own_place(session, actor, card.id) is not None or card.left == 0:
        show(await event_screen(card.id, actor, session, pack, clock, kept=True))
        return
    place = await booking.join(session, actor, event_id=card.id, now=now)
    show(await placed(place, actor, session, pack, kept=True))


@router.callback_query(ReadAnnounced.filter(), flags=allow("article.open"))
async def read(
    _query: CallbackQuery,
    callback_data: ReadAnnounced,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show the article; one that was withdrawn since says so."""
    now = clock.now()
    await buttons.count_tap(
        session, actor, broadcast_id=callback_data.broadcast_id, leads=Leads.ARTICLE, now=now
    )
    article = reading(pack, callback_data.slug, actor.language, now.date())
    if article is None:
        show(Screen(t("parent-announced-withdrawn"), [[menu_button()]], kept=True))
        return
    show(article_screen(article, pack, actor))


@router.callback_query(AskAnnounced.filter(), flags=allow("question.invite"))
async def ask(
    _query: CallbackQuery,
    callback_data: AskAnnounced,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Say how to ask: just write."""
    await state.clear()
    await buttons.count_tap(
        session, actor, broadcast_id=callback_data.broadcast_id, leads=Leads.ASK, now=clock.now()
    )
    show(Screen(t("parent-announced-just-write"), kept=True))


async def ask_link(opening: Opening) -> None:
    """Somebody comes from a channel to ask."""
    if not opening.payload.partition("_")[2].isdigit():
        raise NotFound
    opening.show(Screen(t("parent-announced-just-write"), kept=True))


LINKS["ask"] = ask_link
