"""What anybody may read without Telegram: the page of events and a calendar feed a country. Nothing personal, no script."""

import hashlib
from base64 import b64encode
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.keeping import Kept
from bot.surroundings import Surroundings
from core import calendar
from core.text import Moment, Text, pick, t
from features.calendar import entries, queries
from features.events.models import Status
from features.events.views import EventCard
from handlers.common.language import OWN_NAMES
from handlers.kit.names import country_name

FOLDER = Path(__file__).parent / "pages"
PER_PAGE = 50
FRESH = 300
"""Seconds a page or a feed may be kept by whoever fetched it."""
KEPT = 20.0
"""Seconds we keep it ourselves."""
WORDS: dict[str, Text] = {
    "title": t("public-events-title"),
    "intro": t("public-events-intro"),
    "skip": t("public-events-skip"),
    "languages": t("public-events-languages"),
    "countries": t("public-events-countries"),
    "cancelled": t("public-events-cancelled"),
    "open": t("public-events-open"),
    "more": t("public-events-more"),
    "feed": t("public-events-feed"),
    "feed_how": t("public-events-feed-how"),
}
Page = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class Listed:
    """One event of the page, in words. spoken, about_language: the languages its title and text are in."""

    title: str
    spoken: str
    when: str
    iso: str
    facts: tuple[str, ...]
    about: str
    about_language: str
    cancelled: bool
    link: str
    open_label: str


@lru_cache(maxsize=1)
def _pages() -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )


@lru_cache(maxsize=1)
def _style() -> tuple[Markup, str]:
    """The style sheet, and the policy that lets it in and nothing else."""
    css = (FOLDER / "events.css").read_text(encoding="utf-8").strip()
    mark = b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{mark}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    return Markup(css), policy  # noqa: S704 # nosec B704 (our own file)


def page_of_events(around: Surroundings) -> Page:
    """The list in the reader's language; `?lang=`, `?country=` and `?from=` choose."""
    kept: Kept[str] = Kept(KEPT)

    async def answer(request: web.Request) -> web.Response:
        language, country = language_of(request, around), _country(request.query.get("country"), around)
        start, now = _number(request.query.get("from")), around.clock.now()
        asked = (language, country, start)
        html = kept.get(asked, now) or kept.put(asked, await _page(around, *asked), now)
        return web.Response(text=html, content_type="text/html", headers=_headers(_style()[1], language))

    return answer


async def _page(around: Surroundings, language: str, country: str | None, start: int) -> str:
    async with around.db.read() as session:
        cards, count = await queries.announced(
            session, country=country, now=around.clock.now(), offset=start, limit=PER_PAGE
        )
    own_names = [code for code in around.pack.languages if code in OWN_NAMES]
    return str(
        _pages()
        .get_template("events.html")
        .render(
            language=language,
            country=country,
            style=_style()[0],
            say=lambda name: around.texts.label(WORDS[name], language),
            head=around.texts.label(t("public-events-count", count=count), language),
            languages=[(code, OWN_NAMES[code], _address(code, country)) for code in own_names],
            countries=list(_countries(around, language)),
            feed=f"/calendar/{country or 'all'}.ics?lang={language}",
            later=_address(language, country, start + PER_PAGE) if start + PER_PAGE < count else None,
            events=[_listed(card, language, around) for card in cards],
        )
    )


def feed_of_country(around: Surroundings) -> Page:
    """The calendar of a country that other programs follow; "all" for every country."""
    kept: Kept[bytes] = Kept(KEPT)

    async def answer(request: web.Request) -> web.Response:
        named, now = request.match_info["country"], around.clock.now()
        country = _country(named, around)
        if country is None and named.lower() != "all":
            raise web.HTTPNotFound
        asked = (_feed_language(request, country, around), country)
        body = kept.get(asked, now) or kept.put(asked, await _feed(around, *asked), now)
        typed = {"Content-Type": "text/calendar; charset=utf-8"}
        return web.Response(body=body, headers={**typed, **_headers("default-src 'none'", asked[0])})

    return answer


async def _feed(around: Surroundings, language: str, country: str | None) -> bytes:
    async with around.db.read() as session:
        cards, _ = await queries.announced(session, country=country, now=around.clock.now())
    made = [
        entries.entry(card, language=language, pack=around.pack, bot_name=around.bot_name) for card in cards
    ]
    named = t("public-events-calendar", country=country_name(around.pack, country))
    name = around.texts.label(named if country else WORDS["title"], language)
    return calendar.write(made, name=name, feed=True)


def _headers(policy: str, language: str) -> dict[str, str]:
    return {
        "Content-Security-Policy": policy,
        "Content-Language": language,
        "Vary": "Accept-Language",
        "Cache-Control": f"public, max-age={FRESH}",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def language_of(request: web.Request, around: Surroundings) -> str:
    """The one asked for, else the first the browser asks for that we write, else the pack's."""
    wanted = [request.query.get("lang", "")]
    wanted += [part.split(";")[0].strip() for part in request.headers.get("Accept-Language", "").split(",")]
    known = (code[:2].lower() for code in wanted)
    return next((code for code in known if code in around.pack.languages), around.pack.fallback)


def _feed_language(request: web.Request, country: str | None, around: Surroundings) -> str:
    """The one asked for, else the country's first: a calendar program asks in no language of its reader."""
    asked = request.query.get("lang", "").lower()
    spoken = around.pack.countries[country].languages if country else ()
    return next((code for code in (asked, *spoken) if code in around.pack.languages), around.pack.fallback)


def _country(named: str | None, around: Surroundings) -> str | None:
    code = (named or "").upper()
    return code if code in around.pack.countries else None


def _number(words: str | None) -> int:
    return int(words) if words and words.isascii() and words.isdecimal() and len(words) < 6 else 0


def _address(language: str, country: str | None, start: int = 0) -> str:
    asked = {"lang": language, "country": country, "from": start}
    return "/events?" + urlencode({name: value for name, value in asked.items() if value})


def _countries(around: Surroundings, language: str) -> Iterator[tuple[str | None, str, str]]:
    yield None, around.texts.label(t("public-events-everywhere"), language), _address(language, None)
    for code in around.pack.country_codes:
        name = pick(around.pack.countries[code].names, language, around.pack.fallback)
        yield code, name, _address(language, code)


def _listed(card: EventCard, language: str, around: Surroundings) -> Listed:
    title = card.title(language)
    about = card.about(language) or ""
    return Listed(
        title=title,
        spoken=language if language in card.titles else card.language,
        when=around.texts.label(
            t("public-events-when", at=Moment(card.starts_at, "when", card.zone)), language
        ),
        iso=card.starts_at.isoformat(),
        facts=tuple(around.texts.label(fact, language) for fact in _facts(card, language, around)),
        about=about,
        about_language=language if language in card.abouts else card.language,
        cancelled=card.status == Status.CANCELLED,
        link=entries.start_link(card.id, around.bot_name),
        open_label=around.texts.label(t("public-events-open-one", title=title), language),
    )


def _facts(card: EventCard, language: str, around: Surroundings) -> Iterator[Text]:
    pack = around.pack
    kind = pack.event_kinds.get(card.kind)
    if kind:
        yield t("public-events-kind", kind=kind.names)
    place = entries.place_of(card, language, pack, whole=not entries.hides_place(card, pack))
    if place:
        yield t("public-events-where", place=place)
    if card.online:
        yield t("public-events-online")
    if card.host:
        known: Any = pack.organisations.get(card.host)
        yield t("public-events-host", host=known.names if known else card.host)
    if card.age_from is not None and card.age_to is not None:
        yield t("public-events-ages", first=card.age_from, last=card.age_to)
    if (
        card.status == Status.PUBLISHED
        and card.left is not None
        and not (card.interest_only or card.by_application)
    ):
        yield t("public-events-left", count=card.left) if card.left else t("public-events-full")
