"""What a reader sees of the library: topics, articles of a topic, a link to pass on."""

from collections.abc import Sequence
from urllib.parse import quote

from core.actor import Actor
from core.pack import Pack
from core.text import Lines, t
from features.knowledge.articles import variant
from features.library.shelves import Shelf
from handlers.kit import Button, Screen
from handlers.kit.names import topic_name
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button, menu_button
from handlers.parent.knowledge import OpenArticle
from handlers.parent.library.buttons import OpenLibrary, OpenShelf

TOPICS, TITLES = 8, 6
"""Buttons on a page."""
LONGEST_LABEL = 60


def topics_screen(shelves: Sequence[Shelf], pack: Pack, page: int) -> Screen:
    """Every topic with the number of its articles, and how many are new."""
    if not shelves:
        return Screen(t("parent-library-empty"), [[menu_button()]])
    shown = page_of(shelves, page, TOPICS)
    articles = {slug for shelf in shelves for slug in shelf.slugs}
    new = {slug for shelf in shelves for slug in shelf.new}
    text = Lines(
        (
            t("parent-library-topics", count=len(articles)),
            t("parent-library-new", count=len(new)) if new else None,
        )
    )
    rows = [[_topic_button(shelf, pack)] for shelf in shown.items]
    return Screen(text, [*rows, shown.row(lambda number: OpenLibrary(page=number)), [menu_button()]])


def _topic_button(shelf: Shelf, pack: Pack) -> Button:
    name, count = topic_name(pack, shelf.topic), len(shelf.slugs)
    if shelf.new:
        label = t("parent-library-topic-new", name=name, count=count, new=len(shelf.new))
    else:
        label = t("parent-library-topic", name=name, count=count)
    return Button(label, OpenShelf(topic=shelf.topic))


def shelf_screen(shelf: Shelf, pack: Pack, actor: Actor, page: int) -> Screen:
    """The articles of one topic, those asked most first."""
    shown = page_of(shelf.slugs, page, TITLES)
    rows = [[_title_button(slug, shelf, pack, actor)] for slug in shown.items]
    leaf = shown.row(lambda number: OpenShelf(topic=shelf.topic, page=number))
    text = t("parent-library-shelf", name=topic_name(pack, shelf.topic))
    return Screen(text, [*rows, leaf, [back_button(OpenLibrary()), menu_button()]])


def _title_button(slug: str, shelf: Shelf, pack: Pack, actor: Actor) -> Button:
    article = variant(pack, slug, actor.language)
    title = article.title[:LONGEST_LABEL] if article else slug
    label = t("parent-library-title-new", title=title) if slug in shelf.new else title
    return Button(label, OpenArticle(slug=slug))


def share_screen(slug: str, title: str, bot_name: str) -> Screen:
    """The article's own link: to send to somebody in Telegram, or to copy."""
    link = f"https://t.me/{bot_name}?start=a_{slug}"
    send = f"https://t.me/share/url?url={quote(link, safe='')}&text={quote(title)}"
    buttons = [
        Button(t("parent-library-share-send"), url=send),
        Button(t("parent-library-share-copy"), copy=link),
    ]
    return Screen(t("parent-library-share-how", title=title, link=link), [buttons], kept=True)
