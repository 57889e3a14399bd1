"""The bot works against a Bot API server that is not the sandbox, by the contract's labels and commands alone."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.journeys.another_server import TOKEN, another_server

ROOT = Path(__file__).parents[2]
RARE = "Which shoes are best for mountain hiking with twins?"
ANNA, SONA = 5001, 5002


@asynccontextmanager
async def bot(environment: dict[str, str]) -> AsyncIterator[None]:
    """`python -m bot run`, stopped as an operator stops it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=environment, cwd=ROOT
    )
    try:
        yield
        assert process.returncode is None, "the bot ended by itself"
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 30) == 0


async def invited(environment: dict[str, str], *words: str) -> str:
    """The start payload on the last line of `python -m bot invite`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "invite",
        *words,
        env=environment,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode().strip().splitlines()[-1].partition("start=")[2]


async def test_ask_answer_solved_rated_on_a_server_that_is_not_ours(tmp_path: Path) -> None:
    async with another_server() as telegram:
        environment = {
            "PATH": os.environ["PATH"],
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": telegram.address,
            "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/bot.db",
            "VAR_DIR": str(tmp_path / "var"),
            "HTTP_PORT": "0",
            "MEANING": "off",
        }
        payload = await invited(
            environment, "specialist", "--name", "Sona", "--language", "en", "--hours", "24/7"
        )
        async with bot(environment):
            await telegram.writes(SONA, f"/start {payload}")
            await telegram.taps(SONA, "English")

            await telegram.writes(ANNA, "/start")
            await telegram.taps(ANNA, "English")
            await telegram.taps(ANNA, "I agree")
            await telegram.taps(ANNA, "Skip")
            await telegram.writes(ANNA, RARE)
            await telegram.taps(ANNA, "Ask a specialist")
            await telegram.taps(ANNA, "Send")
            await telegram.sees(ANNA, "№")
            await telegram.taps(SONA, "Take")
            await telegram.taps(SONA, "Answer")
            await telegram.writes(SONA, "Any pair that holds the ankle.")
            await telegram.taps(SONA, "Send")
            await telegram.sees(ANNA, "Any pair that holds the ankle.")
            await telegram.taps(ANNA, "Thank you, solved")
            await telegram.taps(ANNA, "5")
            await telegram.taps(ANNA, "Skip")
        numbers = {re.search(r"№\s?\d+", one["text"]) for one in telegram.chats[ANNA]} - {None}
        assert numbers, "the family was told no number"
