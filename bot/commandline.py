"""What `run` does: settings, database, the bot until a signal, an orderly stop."""

import asyncio
import signal

from bot import logs, migrate, settings
from bot.app import App
from bot.errors import report_to
from bot.memory import settle_memory
from core.errors import StartupError
from core.pack import PackError


def made(values: settings.Settings, **options: object) -> App:
    """Return the application; a faulty pack stops the start with file and line."""
    try:
        return App(values, **options)  # type: ignore[arg-type]  # passed through
    except PackError as error:
        raise StartupError(f"PACK_DIR: the content pack has faults.\n{error}") from error


def prepare_database(values: settings.Settings) -> None:
    """Bring SQLite up to date; an unmigrated PostgreSQL stops the start."""
    if values.is_sqlite:
        migrate.upgrade(values.database)
    else:
        migrate.require_current(values.database)


async def serve() -> None:
    """Run until SIGTERM or SIGINT."""
    values = settings.load()
    values.token()
    logs.set_up(values.log_level)
    if values.sentry_dsn:
        report_to(values.sentry_dsn.get_secret_value())
    prepare_database(values)
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    await work(values, stop)


async def work(values: settings.Settings, stop: asyncio.Event) -> None:
    """The bot at work until `stop`."""
    async with made(values).running(stop) as app:
        await _either(app.ready, stop)
        settle_memory()
        await stop.wait()


async def _either(*events: asyncio.Event) -> None:
    waiting = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for one in waiting:
        one.cancel()
