"""The yardstick of sending: a bare aiogram loop, so many calls at a time, nothing written down.

Started by benchmarks.broadcasts: python -m benchmarks.speed.bare_send FIRST COUNT HANDS, with the bot's environment.
"""

import asyncio
import os
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

WORDS = "We show a film on Saturday at six."


async def main(first: int, count: int, hands: int) -> None:
    """Send the same words to so many chats."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    bot, left = Bot(os.environ["BOT_TOKEN"], session=session), iter(range(first, first + count))

    async def hand() -> None:
        for chat in left:
            await bot.send_message(chat, WORDS)

    await asyncio.gather(*(hand() for _ in range(hands)))
    await bot.session.close()


if __name__ == "__main__":
    asyncio.run(main(*(int(number) for number in sys.argv[1:4])))
