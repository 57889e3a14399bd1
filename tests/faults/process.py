"""Bots as real processes: started from a warm fork server, killed, crashed, stopped, started again."""

import asyncio
import multiprocessing
import os
import signal
import socket
from dataclasses import replace
from multiprocessing.context import ForkServerProcess

from tests.faults.child import Job, main

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.faults.preload"])


class BotProcess:
    """One process of the bot."""

    def __init__(self, job: Job) -> None:
        self._process: ForkServerProcess = _context.Process(target=main, args=(job,), daemon=True)
        self._process.start()

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid or 0

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.is_alive()

    def send(self, sign: signal.Signals) -> None:
        """Send it a signal; one that has ended hears nothing."""
        if self._process.is_alive():
            os.kill(self.pid, sign)

    async def ended(self) -> int:
        """Wait for its end and return its exit code, negative for a signal."""
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, done.set)
        try:
            await done.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        code = self._process.exitcode
        self._process.close()
        return -1 if code is None else code


class Keeper:
    """Keeps a bot running: one that died is started again, without the crash, with the same guards missing."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._stopping = False
        self.exits: list[int] = []
        self.bot = BotProcess(job)
        self._watch = asyncio.ensure_future(self._keep())

    async def _keep(self) -> None:
        while True:
            self.exits.append(await self.bot.ended())
            if self._stopping:
                return
            self.bot = BotProcess(replace(self.job, crash_at=0))

    async def kill(self) -> None:
        """End the bot with SIGKILL and wait until the next one is started."""
        before = len(self.exits)
        self.bot.send(signal.SIGKILL)
        while len(self.exits) == before:  # noqa: ASYNC110 (a moment only)
            await asyncio.sleep(0.005)

    async def stop(self, sign: signal.Signals = signal.SIGTERM, patience: float = 20) -> None:
        """End the bot for good; one that does not listen is killed."""
        self._stopping = True
        if self._watch.done():
            return
        self.bot.send(sign)
        try:
            async with asyncio.timeout(patience):
                await asyncio.shield(self._watch)
        except TimeoutError:
            self.bot.send(signal.SIGKILL)
            await self._watch


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])
