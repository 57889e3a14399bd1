"""An article as a parent reads it: short answer first, in a language they have, safe for Telegram."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

from core.pack import Article, Pack

LIMIT = 4096  # characters of one Telegram message
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable(["image"])
_INLINE = {
    "strong_open": Markup("<b>"),
    "strong_close": Markup("</b>"),
    "em_open": Markup("<i>"),
    "em_close": Markup("</i>"),
    "link_close": Markup("</a>"),
    "softbreak": Markup("\n"),
    "hardbreak": Markup("\n"),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One article prepared for a parent; `language` may differ from the one asked for, then say so."""

    slug: str
    language: str
    title: str
    short: Markup
    rest: tuple[Markup, ...]
    sources: tuple[str, ...]
    author: str
    reviewed_by: str
    reviewed_on: date | None
    expired: bool
    pending: bool


def variant(pack: Pack, slug: str, language: str | None) -> Article | None:
    """The served version in this language, else in the pack's fallback, else in any; None when nothing is served."""
    served = {code: a for code, a in pack.articles.get(slug, {}).items() if a.served}
    for code in (language, pack.fallback):
        if code in served:
            return served[code]
    return next(iter(served.values()), None)


def may_serve(pack: Pack, article: Article, country: str | None, today: date | None) -> bool:
    """Whether this version may be shown there and then: nothing of another country, no law past its review date."""
    if not article.served or (article.countries and country is not None and country not in article.countries):
        return False
    if today is None or not article.expired(today):
        return True
    topics = (pack.topics.get(topic) for topic in article.topics)
    return not any(topic is not None and topic.withhold_expired for topic in topics)


def reading(pack: Pack, slug: str, language: str | None, today: date) -> Reading | None:
    """The article prepared for showing, or None when there is no served version."""
    article = variant(pack, slug, language)
    if article is None:
        return None
    return Reading(
        slug=slug,
        language=article.language,
        title=article.title,
        short=telegram_html(article.short_answer),
        rest=tuple(pages(article.rest)),
        sources=article.sources,
        author=article.author,
        reviewed_by="" if article.pending else article.reviewed_by,
        reviewed_on=article.reviewed_on,
        expired=article.expired(today),
        pending=article.pending,
    )


def telegram_html(markdown: str) -> Markup:
    """Markdown as the HTML Telegram knows; everything else becomes plain, escaped text."""
    return Markup("\n\n").join(_blocks(markdown))


def plain_text(markdown: str) -> str:
    """Markdown without any marks."""
    return telegram_html(markdown).striptags()


def pages(markdown: str, limit: int = LIMIT - 96) -> list[Markup]:
    """The text as messages that fit, cut between paragraphs; a longer paragraph is cut between words, without formatting."""
    found: list[Markup] = []
    for block in _blocks(markdown):
        for piece in [block] if len(block) <= limit else _cut(block.striptags(), limit):
            if found and len(found[-1]) + len(piece) + 2 <= limit:
                found[-1] += Markup("\n\n") + piece
            else:
                found.append(piece)
    return found


def _cut(text: str, limit: int) -> list[Markup]:
    pieces, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if len(escape(longer)) > limit and line:
            pieces.append(escape(line))
            longer = word
        line = longer
        while len(escape(line)) > limit:
            pieces.append(escape(line[: limit // 6]))
            line = line[limit // 6 :]
    return [*pieces, escape(line)] if line else pieces


@lru_cache(maxsize=4096)
def _blocks(markdown: str) -> tuple[Markup, ...]:
    """The paragraphs of an article's text; remembered, for the pack does not change while we run."""
    blocks: list[Markup] = []
    lists: list[int | None] = []
    mark = ""
    joined = False  # whether the next text belongs to the block before (members of one list)
    for token in _MARKDOWN.parse(markdown):
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            lists.append(int(token.attrGet("start") or 1) if token.type.startswith("ordered") else None)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
            joined = bool(lists)
        elif token.type == "list_item_open":
            mark, lists[-1] = _mark(lists)
        elif token.type in {"inline", "fence", "code_block"}:
            text = escape(mark) + _text(token)
            if joined and blocks:
                blocks[-1] += Markup("\n") + text
            else:
                blocks.append(text)
            joined, mark = bool(lists), ""
        elif token.type == "heading_close" and blocks:
            blocks[-1] = Markup("<b>") + blocks[-1] + Markup("</b>")
    return tuple(blocks)


def _mark(lists: list[int | None]) -> tuple[str, int | None]:
    number, indent = lists[-1], "  " * (len(lists) - 1)
    return (f"{indent}• ", None) if number is None else (f"{indent}{number}. ", number + 1)


def _text(token: Token) -> Markup:
    if token.children is None:
        return escape(token.content.rstrip())
    return Markup("").join(_inline(child) for child in token.children)


def _inline(token: Token) -> Markup:
    if token.type in _INLINE:
        return _INLINE[token.type]
    if token.type == "link_open":
        return Markup('<a href="{}">').format(str(token.attrGet("href") or ""))
    if token.type == "code_inline":
        return Markup("<code>{}</code>").format(token.content)
    return escape(token.content)
