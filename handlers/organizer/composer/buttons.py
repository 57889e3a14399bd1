"""Buttons of a draft: an event to join, an article, a question, a page; at most four."""

from collections.abc import Sequence

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.broadcasts import composing, queries
from features.broadcasts.models import State
from features.composer import buttons
from features.composer.models import BroadcastButton, Leads
from features.composer.notices import ButtonsDead
from features.composer.refusals import ButtonLeadsNowhere, TooManyButtons
from features.events import queries as events
from features.events.views import EventLine
from features.knowledge.articles import variant
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.paging import Page, page_of
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import OpenBroadcasts, OpenDraft
from handlers.organizer.broadcasts.cards import DRAFT_MORE
from handlers.organizer.composer.callbacks import (
    AddAsk,
    AddLink,
    ChooseArticle,
    ChooseEvent,
    FindArticle,
    ListEvents,
    OpenButtons,
    RemoveButton,
    StaffComposer,
)
from handlers.parent.announced import label_of
from handlers.parent.events.screens import title_of

router = private_router("organizer.composer.buttons")
PER_PAGE = 6
MOST_FOUND = 5


# ---- screens --------------------------------------------------------------------------------------------------------


def buttons_screen(found: Sequence[BroadcastButton], language: str, *, kept: bool = False) -> Screen:
    """Those there are, to take away; and what can be added."""
    there = [
        [Button(t("organizer-composer-remove", name=label_of(one, language)), RemoveButton(button_id=one.id))]
        for one in found
    ]
    add = [
        [
            Button(t("organizer-composer-add-event"), ListEvents()),
            Button(t("organizer-composer-add-article"), FindArticle()),
        ],
        [
            Button(t("organizer-composer-add-ask"), AddAsk()),
            Button(t("organizer-composer-add-link"), AddLink()),
        ],
    ]
    text = t("organizer-composer-buttons-are", count=len(found), most=buttons.MOST)
    rows = [*there, *(add if len(found) < buttons.MOST else []), [back_button(OpenDraft())]]
    return Screen(text, rows, kept=kept)


def events_screen(found: Sequence[EventLine], page: Page[int], language: str) -> Screen:
    """Published events that are ahead."""
    titles = [[Button(title_of(one, language), ChooseEvent(event_id=one.id))] for one in found]
    leaf = page.row(lambda number: ListEvents(page=number))
    text = t("organizer-composer-which-event") if found else t("organizer-composer-no-events")
    return Screen(text, [*titles, leaf, [back_button(OpenButtons())]])


# ---- handlers -------------------------------------------------------------------------------------------------------


async def _show_all(session: Session, actor: Actor, show: Show, *, kept: bool = False) -> None:
    one = await composing.draft_of(session, actor)
    show(buttons_screen(await buttons.of(session, one.id), actor.language, kept=kept))


@router.callback_query(OpenButtons.filter(), flags=allow("broadcast.write"))
async def open_buttons(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Leave what was open and show the buttons."""
    await state.clear()
    await _show_all(session, actor, show)


@router.callback_query(ListEvents.filter(), flags=allow("broadcast.write"))
async def list_events(
    _query: CallbackQuery,
    callback_data: ListEvents,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Show a page of what is on anywhere."""
    found, count = await events.listed(
        session,
        country=None,
        language=actor.language,
        now=clock.now(),
        offset=callback_data.page * PER_PAGE,
        limit=PER_PAGE,
    )
    show(events_screen(found, page_of(range(count), callback_data.page, PER_PAGE), actor.language))


@router.callback_query(ChooseEvent.filter(), flags=allow("broadcast.write"))
async def choose_event(
    _query: CallbackQuery,
    callback_data: ChooseEvent,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Families can join by a tap."""
    await buttons.join_event(session, actor, event_id=callback_data.event_id, now=clock.now())
    await _show_all(session, actor, show)


@router.callback_query(FindArticle.filter(), flags=allow("broadcast.write"))
async def find_article(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for a few words of its title."""
    await composing.draft_of(session, actor)
    await state.set_state(StaffComposer.article)
    show(Screen(t("organizer-composer-ask-article"), [[back_button(OpenButtons())]]))


@router.message(
    StateFilter(StaffComposer.article), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_article(
    message: Message, actor: Actor, pack: Pack, knowledge: Knowledge, clock: Clock, show: Show
) -> None:
    """Offer what fits; the form stays open for other words."""
    finding = knowledge.find(
        message.text or "",
        language=actor.language,
        country=None,
        limit=MOST_FOUND,
        today=clock.now().date(),
        may_leave=False,
    )
    matches = finding.matches if finding.outcome != "abstain" else ()
    found = [article for match in matches if (article := variant(pack, match.slug, actor.language))]
    rows = [[Button(article.title[:60], ChooseArticle(slug=article.slug))] for article in found]
    text = t("organizer-composer-which-article") if rows else t("organizer-composer-no-article")
    show(Screen(text, [*rows, [back_button(OpenButtons())]], kept=True))


@router.callback_query(ChooseArticle.filter(), flags=allow("broadcast.write"))
async def choose_article(
    _query: CallbackQuery,
    callback_data: ChooseArticle,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Families can open it by a tap."""
    await state.clear()
    await buttons.open_article(session, actor, slug=callback_data.slug, pack=pack, now=clock.now())
    await _show_all(session, actor, show)


@router.callback_query(AddAsk.filter(), flags=allow("broadcast.write"))
async def add_ask(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """Families can ask by a tap."""
    await buttons.ask(session, actor, now=clock.now())
    await _show_all(session, actor, show)


@router.callback_query(AddLink.filter(), flags=allow("broadcast.write"))
async def add_link(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for an address."""
    await composing.draft_of(session, actor)
    await state.set_state(StaffComposer.link)
    show(Screen(t("organizer-composer-ask-link"), [[back_button(OpenButtons())], [cancel_button()]]))


@router.message(
    StateFilter(StaffComposer.link), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write")
)
async def take_link(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Keep it; a broken one leaves the form open."""
    await buttons.open_link(session, actor, typed=message.text or "", now=clock.now())
    await state.clear()
    await _show_all(session, actor, show, kept=True)


@router.callback_query(RemoveButton.filter(), flags=allow("broadcast.write"))
async def remove(
    _query: CallbackQuery,
    callback_data: RemoveButton,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Take a button away."""
    await buttons.remove(session, actor, button_id=callback_data.button_id, now=clock.now())
    await _show_all(session, actor, show)


# ---- what is sent, and why not --------------------------------------------------------------------------------------


@renders(ButtonsDead)
async def dead_screen(notice: ButtonsDead, reading: Reading) -> Screen | None:
    """To its author: it did not begin."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    dead = [button for button in await buttons.of(reading.session, one.id) if button.leads == Leads.JOIN]
    name = label_of(dead[0], reading.reader.language) if dead else ""
    if one.state == State.DRAFT:
        rows = [[Button(t("organizer-composer-buttons"), OpenButtons())], [back_button(OpenDraft())]]
        return Screen(t("organizer-composer-held", number=one.id, name=name), rows, kept=True)
    rows = [[back_button(OpenBroadcasts())]]
    return Screen(t("organizer-composer-held-stopped", number=one.id, name=name), rows, kept=True)


@explains(TooManyButtons)
def too_many_screen(_refusal: TooManyButtons) -> Screen:
    """Four are enough."""
    text = t("organizer-composer-too-many-buttons", most=buttons.MOST)
    return Screen(text, [[back_button(OpenButtons())]], kept=True)


@explains(ButtonLeadsNowhere)
def leads_nowhere_screen(refusal: ButtonLeadsNowhere) -> Screen:
    """The event is off or over: take the button away, or choose another."""
    rows = [[Button(t("organizer-composer-buttons"), OpenButtons())], [back_button(OpenDraft())]]
    return Screen(t("organizer-composer-leads-nowhere", title=refusal.title), rows, kept=True)


DRAFT_MORE.append(Button(t("organizer-composer-buttons"), OpenButtons()))
