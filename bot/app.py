"""The whole wiring on one page: what is made, in which order it starts, in which order it stops."""

import asyncio
import errno
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from pathlib import Path

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiohttp import web

from bot import tables, telegram
from bot.clockwork import Clockwork
from bot.commands import announce_commands
from bot.dispatch import dispatcher
from bot.first_aid import FirstAid
from bot.health import Health
from bot.intake import Intake
from bot.relearn import Relearn
from bot.sender import Sender
from bot.settings import Settings
from bot.surroundings import Surroundings
from bot.understanding import Understanding
from bot.waiting import at_most
from bot.web import application
from bot.worker import Worker
from core import pack
from core.clock import Clock, SystemClock
from core.crypto import keyring
from core.db import Database
from core.errors import StartupError
from core.text import Texts
from features.knowledge.desk import Knowledge
from features.people.owners import ensure_owners

log = logging.getLogger(__name__)
LOCALES = Path(__file__).parent.parent / "locales"
PAUSE = 3.0
"""Seconds between tries while Telegram cannot be reached at the start."""


@lru_cache(maxsize=2)
def read_pack(folder: Path) -> pack.Pack:
    """Load a pack, once per process: it is frozen. A broken article is left out, loudly."""
    content = pack.load_serving(folder)
    for note in content.notes:
        if note.message.startswith("left out"):
            log.error("article_left_out", extra={"path": f"{note.file}:{note.line}"})
    return content


@lru_cache(maxsize=2)
def begun(folder: Path) -> Knowledge:
    """What a pack says of danger, once per process, before any article is read."""
    return Knowledge.before_reading(read_pack(folder))


@lru_cache(maxsize=2)
def index(folder: Path) -> Knowledge:
    """Index a pack's articles, once per process; seconds of a processor for a thousand texts."""
    return begun(folder).having_read(read_pack(folder))


class App:
    """One running bot. `async with running(settings)` starts it and stops it in order."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock | None = None,
        *,
        debug: bool = False,
    ) -> None:
        keyring.use(settings.keys())
        self.settings = settings
        self.ready = asyncio.Event()
        """Set when questions are answered: updates are worked on, and danger is answered, before."""
        content = read_pack(settings.pack_dir)
        texts = Texts(LOCALES, fallback=content.fallback, strict=debug)
        db = Database(settings.database)
        self.around = Surroundings(db, texts, content, clock or SystemClock(), debug=debug)
        self.around.var_dir = settings.var_dir
        self.around.public_url = settings.public_address()
        tables.metadata()
        self.bot = telegram.make_bot(settings.token(), settings.telegram_api_url)
        self.sender = Sender(self.around, self.bot, settings.send_rate)
        self.first_aid = FirstAid(self.around, self.bot, lambda: begun(settings.pack_dir).crisis)
        self.worker = Worker(self.around, self.bot, self.sender, self.first_aid)
        self.intake = Intake(db, self.bot, self.around.clock, self.worker.wake, self.first_aid)
        self.clockwork = Clockwork(self.around)
        self.relearn = Relearn(self.around, Knowledge.of)
        self.understanding = Understanding(self.around, self.relearn, settings)
        self.health = Health(self.around)
        self.port = 0

    async def prepare(self) -> None:
        """Check the token, make the owners, tell Telegram how we take updates."""
        dispatcher()
        self.around.bot_name = await self._name()
        async with self.around.db.write() as session:
            await ensure_owners(session, self.settings.owner_ids, self.around.clock.now())
        try:
            await announce_commands(self.bot, self.around.texts)
        except TelegramNotFound:  # a Bot API server older than the method: people can still write and tap
            log.warning("commands_not_announced")
        await self._set_intake()

    async def _name(self) -> str:
        try:
            return str((await telegram.call(self.bot, "getMe"))["username"])
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise StartupError(
                "BOT_TOKEN: Telegram does not know this token. Copy it whole from @BotFather."
            ) from error

    async def _prepare_patiently(self, stop: asyncio.Event) -> None:
        """While Telegram is away we are alive, keep what a webhook brings and try again."""
        while not stop.is_set():
            try:
                await self.prepare()
            except (TelegramAPIError, ClientDecodeError) as error:
                if telegram.judge(error).sort not in ("retry", "unknown"):
                    raise
                log.warning("telegram_unreachable", extra={"fault": type(error.__cause__ or error).__name__})
                await at_most(PAUSE, stop)
            else:
                self.health.prepared = True
                return

    async def _set_intake(self) -> None:
        if self.settings.webhook_url and self.settings.webhook_secret:
            secret = self.settings.webhook_secret.get_secret_value()
            params = {
                "url": self.settings.webhook_url,
                "secret_token": secret,
                "allowed_updates": telegram.ALLOWED_UPDATES,
                "max_connections": 40,
            }
            try:
                await telegram.call(self.bot, "setWebhook", params)
            except TelegramBadRequest as error:
                raise StartupError(f"WEBHOOK_URL: Telegram refuses it: {error.message}") from error
        else:
            with suppress(TelegramNotFound):  # where no webhook can be set there is none to remove
                await telegram.call(self.bot, "deleteWebhook", {"drop_pending_updates": False})

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """The web server, up for the length of the block."""
        runner = web.AppRunner(
            application(self.settings, self.intake, self.health, self.around), access_log=None
        )
        await runner.setup()
        site = web.TCPSite(runner, self.settings.http_host, self.settings.http_port)
        try:
            await site.start()
        except OSError as error:
            await runner.cleanup()
            where = f"{self.settings.http_host}:{self.settings.http_port}"
            raise StartupError(
                f"HTTP_PORT: {where} is in use. Choose another, or HTTP_PORT=0 for any."
                if error.errno == errno.EADDRINUSE
                else f"HTTP_HOST, HTTP_PORT: {where} is no place of this machine to listen on."
            ) from error
        self.port = runner.addresses[0][1]
        log.info("listening", extra={"port": self.port})
        try:
            yield
        finally:
            await runner.cleanup()

    @asynccontextmanager
    async def running(self, stop: asyncio.Event | None = None) -> AsyncIterator["App"]:
        """The bot at work, until `stop` where it is given. Stops in order: intake, worker, sender, database.

        The port comes first: a second start by mistake ends there and leaves the webhook of the first alone.
        """
        try:
            async with self.serving():
                await self._prepare_patiently(stop or asyncio.Event())
                async with asyncio.TaskGroup() as group:
                    if self.health.prepared:
                        self._start(group)
                    try:
                        yield self
                    finally:
                        self.clockwork.stop()
                        self.intake.stop()
                        self.understanding.stop()
                        self.relearn.stop()
                        self.worker.stop()
        finally:
            await self.bot.session.close()
            await self.around.db.close()

    def _start(self, group: asyncio.TaskGroup) -> None:
        if not self.settings.webhook_url:
            group.create_task(self.intake.poll())
        group.create_task(self._work_then_send(group))
        self.clockwork.start()

    async def _work_then_send(self, group: asyncio.TaskGroup) -> None:
        await self.sender.settle_past()
        sending = group.create_task(self.sender.run())
        self.around.knowledge = await asyncio.to_thread(begun, self.settings.pack_dir)
        group.create_task(self._read_articles(group))
        await self.worker.run()
        self.sender.stop()
        await sending

    async def _read_articles(self, group: asyncio.TaskGroup) -> None:
        """Index the articles while updates are worked on already; only questions wait for it."""
        self.around.knowledge = await asyncio.to_thread(index, self.settings.pack_dir)
        self.worker.take_up()
        self.ready.set()
        group.create_task(self.relearn.run())
        group.create_task(self.understanding.run())

    @property
    def idle(self) -> bool:
        """Whether worker and sender have nothing in hand."""
        return self.worker.idle and self.sender.idle
