"""The yardstick: an aiogram bot that answers every message with its own words and every tap with nothing else.

Started by benchmarks.updates: python -m benchmarks.speed.bare_bot, with the same environment as ours.
"""

import asyncio
import os
import signal

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web


async def echo(message: Message) -> None:
    """Say the same."""
    await message.answer(message.text or "")


async def echo_tap(query: CallbackQuery) -> None:
    """Stop the spinner and say what was tapped."""
    await query.answer()
    if query.message is not None:
        await query.message.answer(query.data or "")


async def main() -> None:
    """Poll, or listen when WEBHOOK_URL is set, until SIGTERM."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    bot, dispatcher = Bot(os.environ["BOT_TOKEN"], session=session), Dispatcher()
    dispatcher.message.register(echo)
    dispatcher.callback_query.register(echo_tap)
    if not os.environ.get("WEBHOOK_URL"):
        await dispatcher.start_polling(bot)
        return
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=os.environ["WEBHOOK_SECRET"]).register(app, "/hook")
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(os.environ["HTTP_PORT"])).start()
    await bot.set_webhook(os.environ["WEBHOOK_URL"], secret_token=os.environ["WEBHOOK_SECRET"])
    await stop.wait()
    await runner.cleanup()
    await bot.session.close()


if __name__ == "__main__":
    asyncio.run(main())
