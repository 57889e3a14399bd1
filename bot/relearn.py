"""Keeps the answer engine up to editors' sample questions: built in a thread, swapped in at once, measured before and after."""

import asyncio
import logging
from collections.abc import Callable, Set
from datetime import date

from bot.surroundings import Surroundings
from bot.waiting import at_most
from core.pack import Pack
from features.knowledge.desk import Knowledge, Understand
from features.learning import exam, samples
from features.learning.exam import Marks
from features.learning.samples import Change, Sample

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds between looks at the table; every process looks for itself, because each has an engine of its own."""
AFTER_TROUBLE = 30.0


class Relearn:
    """One per process. Until its first look the engine knows what the pack says, no less."""

    def __init__(self, around: Surroundings, build: Callable[[Pack], Knowledge]) -> None:
        self._around = around
        self._build = build
        self._understand: Understand | None = None
        self._exam = exam.exam_of(around.pack)
        self._in_use: frozenset[Sample] = frozenset()
        self._known: tuple[Knowledge, date, Marks] | None = None
        self._one_at_a_time = asyncio.Lock()
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Finish the look in hand and stop."""
        self._stopping.set()

    async def run(self) -> None:
        """Look again and again until stopped; trouble is logged, and the engine in use stays in use."""
        while not self._stopping.is_set():
            pause = PAUSE
            try:
                await self.look()
            except Exception as error:
                log.error("relearn_failed", extra={"fault": type(error).__name__})
                pause = AFTER_TROUBLE
            await at_most(pause, self._stopping)

    async def understand(self, understand: Understand) -> None:
        """Join the engine in use by meaning, and every later one; between two looks, so that no measure mixes both kinds."""
        async with self._one_at_a_time:
            joined = await asyncio.to_thread(self._around.knowledge.understood, understand)
            self._around.knowledge, self._understand = joined, understand

    async def look(self) -> None:
        """Take what is settled into use, then every new change by itself, each with its marks before and after."""
        async with self._one_at_a_time:
            async with self._around.db.read() as session:
                found = await samples.standing(session)
            unsettled = {change.sample for change in found.changes}
            await self._use(found.settled | (self._in_use & unsettled))
            for change in found.changes:
                await self._measure(change)

    async def _use(self, wanted: Set[Sample]) -> None:
        if wanted == self._in_use:
            return
        pack = samples.pack_with(self._around.pack, wanted)
        self._around.knowledge = await asyncio.to_thread(self._built, pack)
        self._in_use = frozenset(wanted)

    def _built(self, pack: Pack) -> Knowledge:
        knowledge = self._build(pack)
        return knowledge.understood(self._understand) if self._understand else knowledge

    async def _measure(self, change: Change) -> None:
        today = self._around.clock.now().date()
        before = await self._marks(today)
        one = {change.sample}
        await self._use(self._in_use | one if change.active else self._in_use - one)
        after = await self._marks(today)
        async with self._around.db.write() as session:
            now = self._around.clock.now()
            to_know = bool(self._exam)
            await samples.report(session, change, before=before, after=after, to_know=to_know, now=now)

    async def _marks(self, today: date) -> Marks:
        """The marks of the engine in use; asked once a day of each engine."""
        asked = self._around.knowledge
        if self._known is None or self._known[0] is not asked or self._known[1] != today:
            found = await asyncio.to_thread(exam.marks, asked.engine, self._exam, today)
            self._known = (asked, today, found)
        return self._known[2]
