"""Leafing through the library, links to articles, wishes for a translation."""

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.knowledge.articles import may_serve, reading, variant
from features.knowledge.desk import Knowledge
from features.library import actions
from features.library.shelves import Shelf, shelves
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.links import LINKS, Opening
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.knowledge import article_screen, asked_in
from handlers.parent.library.buttons import OpenLibrary, OpenShelf, ShareArticle, WishTranslation
from handlers.parent.library.screens import share_screen, shelf_screen, topics_screen

router = private_router("parent.library")


async def _shelves(actor: Actor, session: Session, pack: Pack, clock: Clock) -> list[Shelf]:
    now = clock.now()
    since = await actions.look(session, actor, now=now)
    return await shelves(
        session, pack, country=actor.country, language=actor.language, since=since, today=now.date()
    )


@router.message(Command("library"), flags=allow("library.read"))
async def open_library(
    _message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show the topics."""
    await state.clear()
    show(topics_screen(await _shelves(actor, session, pack, clock), pack, 0))


@router.callback_query(OpenLibrary.filter(), flags=allow("library.read"))
async def leaf_topics(
    _query: CallbackQuery,
    callback_data: OpenLibrary,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Show this page of the topics."""
    await state.clear()
    show(topics_screen(await _shelves(actor, session, pack, clock), pack, callback_data.page))


@router.callback_query(OpenShelf.filter(), flags=allow("library.read"))
async def leaf_articles(
    _query: CallbackQuery,
    callback_data: OpenShelf,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show this page of a topic's articles."""
    found = await _shelves(actor, session, pack, clock)
    shelf = next((one for one in found if one.topic == callback_data.topic), None)
    if shelf is None:
        raise NotFound
    show(shelf_screen(shelf, pack, actor, callback_data.page))


@router.callback_query(ShareArticle.filter(), flags=allow("library.read"))
async def share(
    query: CallbackQuery, callback_data: ShareArticle, actor: Actor, pack: Pack, bot_name: str, show: Show
) -> None:
    """Give the article's link."""
    article = variant(pack, callback_data.slug, actor.language)
    if article is None:
        raise NotFound
    show(share_screen(article.slug, article.title, bot_name))


async def open_link(opening: Opening) -> None:
    """Show the article a shared link names; a link to something withdrawn says so."""
    slug, actor, today = opening.payload.partition("_")[2], opening.actor, opening.clock.now().date()
    article = variant(opening.pack, slug, actor.language)
    card = reading(opening.pack, slug, actor.language, today)
    if article is None or card is None or not may_serve(opening.pack, article, None, today):
        opening.show(Screen(t("parent-library-gone"), [[menu_button()]], kept=True))
    else:
        opening.show(article_screen(card, opening.pack, actor))


@router.callback_query(WishTranslation.filter(), flags=allow("library.wish"))
async def wish(
    query: CallbackQuery,
    callback_data: WishTranslation,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Count the wish once; what somebody wants to read is kept only with their consent."""
    if not actor.consented:
        show(consent_screen(actor, after="translation"))
        return
    fresh = await actions.wish_translation(
        session, actor, pack=pack, slug=callback_data.slug, now=clock.now()
    )
    text = t("parent-library-wished") if fresh else t("parent-library-wished-before")
    show(Screen(text, kept=True, reply_to=asked_in(query)))


@continuation("translation")
async def wish_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent: the button stands under the article above."""
    show(Screen(t("parent-library-wish-again"), kept=True))


LINKS["a"] = open_link
ENTRIES.append(Entry(30, Button(t("parent-library-open"), OpenLibrary())))
