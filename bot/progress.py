"""The page that shows how far an announcement is: figures that move by server-sent events. Nobody's name, nobody else's script."""

import asyncio
import hashlib
import json
import time
from base64 import b64encode
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.public import FOLDER, language_of
from bot.surroundings import Surroundings
from bot.waiting import at_most
from core.actor import Actor
from core.errors import NotFound
from core.text import Text, t
from features.broadcasts import links, queries
from features.broadcasts.models import Broadcast, Fate, State
from features.broadcasts.queries import Figures
from handlers.organizer.broadcasts.sendings import pace, percent
from handlers.organizer.broadcasts.words import STATES

EVERY = 1.0
"""Seconds between two looks; everybody who watches the same announcement shares one."""
AGAIN = 15.0
"""Seconds after which it is asked anew whether whoever watches still may; and a sign of life when nothing moves."""
LONGEST = 600.0
"""Seconds a stream lasts; a browser comes back by itself."""
MOST = 50
"""Streams at the same time."""
OVER = (State.DONE, State.STOPPED)
NUMBERS: dict[str, Text] = {
    "sent": t("public-progress-sent"),
    "left": t("public-progress-left"),
    "blocked": t("public-progress-blocked"),
    "failed": t("public-progress-failed"),
    "cancelled": t("public-progress-cancelled"),
    "unknown": t("public-progress-unknown"),
}


@dataclass
class Pages:
    """The page and its stream. stopping: set when the server goes down, so that no stream holds it up."""

    around: Surroundings
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _streams: int = 0
    _seen: dict[int, tuple[float, Figures]] = field(default_factory=dict)

    def serve(self, app: web.Application) -> None:
        """Add the routes."""

        async def stop(_app: web.Application) -> None:
            self.stopping.set()

        app.router.add_get("/announcements/{link}", self.page)
        app.router.add_get("/announcements/{link}/figures", self.stream)
        app.on_shutdown.append(stop)

    async def page(self, request: web.Request) -> web.Response:
        """The page as it stands now; without script it comes anew every few seconds."""
        one, actor = await self._opened(request)
        figures = await self._figures(one)
        style, script, policy = _parts()
        html = _template().render(
            language=actor.language,
            say=lambda text: self.around.texts.label(text, actor.language, actor.zone),
            title=t("public-progress-title", number=one.id),
            label=t("public-progress-bar"),
            updates=t("public-progress-updates"),
            lost=t("public-progress-lost"),
            numbers=NUMBERS,
            now=self._now(figures, actor),
            over=figures.state in OVER,
            style=style,
            script=script,
        )
        return web.Response(text=html, content_type="text/html", headers=_headers(policy, actor.language))

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The figures again whenever they change, until it is over."""
        one, actor = await self._opened(request)
        if self._streams >= MOST:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "30"})
        answer = web.StreamResponse(
            headers=_headers("default-src 'none'", actor.language)
            | {"Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no"}
        )
        await answer.prepare(request)
        self._streams += 1
        try:
            await self._tell(answer, request, one, actor)
        except ConnectionError:
            return answer  # the reader closed the page
        finally:
            self._streams -= 1
        return answer

    async def _tell(
        self, answer: web.StreamResponse, request: web.Request, one: Broadcast, actor: Actor
    ) -> None:
        await answer.write(b"retry: 3000\n\n")
        began = asked = time.monotonic()
        said: dict[str, Any] = {}
        while not self.stopping.is_set() and time.monotonic() < began + LONGEST:
            if time.monotonic() > asked + AGAIN:
                one, actor = await self._opened(request)
                asked = time.monotonic()
                await answer.write(b": still here\n\n")
            figures = await self._figures(one)
            if (now := self._now(figures, actor)) != said:
                await answer.write(_event(now))
                said = now
            if figures.state in OVER:
                await answer.write(b"event: end\ndata: {}\n\n")
                return
            await at_most(EVERY, self.stopping)

    async def _opened(self, request: web.Request) -> tuple[Broadcast, Actor]:
        """What the link shows and to whom; a link that opens nothing says so, and not why."""
        async with self.around.db.read() as session:
            try:
                link = request.match_info["link"]
                return await links.opened_by(session, link, self.around.clock.now())
            except NotFound:
                words = self.around.texts.label(t("public-progress-gone"), language_of(request, self.around))
                headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
                raise web.HTTPNotFound(text=words, headers=headers) from None

    async def _figures(self, one: Broadcast) -> Figures:
        """How far it is; asked of the database once a second for all who watch."""
        at, figures = self._seen.get(one.id, (0.0, None))
        if figures is None or time.monotonic() > at + EVERY * 0.9:
            async with self.around.db.read() as session:
                fresh = await queries.bare(session, one.id)
                figures = await queries.figures(session, fresh or one, self.around.clock.now())
            if len(self._seen) > MOST:
                self._seen.clear()
            self._seen[one.id] = (time.monotonic(), figures)
        return figures

    def _now(self, figures: Figures, actor: Actor) -> dict[str, Any]:
        """What moves on the page, in the reader's words."""

        def say(text: Text | None) -> str:
            return self.around.texts.label(text, actor.language, actor.zone) if text else ""

        numbers = {fate.value: str(figures.fates[fate]) for fate in Fate if fate.value in NUMBERS}
        return {
            "percent": percent(figures),
            "words": {
                "state": say(STATES[figures.state]),
                "share": f"{percent(figures)} %",
                "pace": say(pace(figures)),
                **numbers,
                "left": str(figures.left),
            },
        }


def _event(now: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(now, ensure_ascii=False)}\n\n".encode()


def _headers(policy: str, language: str) -> dict[str, str]:
    return {
        "Content-Security-Policy": policy,
        "Content-Language": language,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    }


@lru_cache(maxsize=1)
def _template() -> Any:
    made = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return made.get_template("progress.html")


@lru_cache(maxsize=1)
def _parts() -> tuple[Markup, Markup, str]:
    """The style sheet, the script, and the policy that lets them in and nothing else."""
    css = (FOLDER / "progress.css").read_text(encoding="utf-8").strip()
    script = (FOLDER / "progress.js").read_text(encoding="utf-8").strip()
    policy = (
        f"default-src 'none'; style-src 'sha256-{_mark(css)}'; script-src 'sha256-{_mark(script)}'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return Markup(css), Markup(script), policy  # noqa: S704 # nosec B704 (our own files)


def _mark(words: str) -> str:
    return b64encode(hashlib.sha256(words.encode()).digest()).decode()
