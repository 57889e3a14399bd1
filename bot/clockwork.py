"""The clockwork: runs every job of features/*/jobs.py as interval ticks, each in its own transaction."""

import importlib
import logging
import pkgutil
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import text as sql

import features
from bot import housekeeping
from bot.surroundings import Surroundings
from core import inbox, outbox
from core.db import Session
from core.jobs import Job
from core.pack import Pack

log = logging.getLogger(__name__)
KEEP_OUTBOX_DAYS = 40
"""After that a row without a subject only costs space."""
KEEP_COPIES_DAYS = 400
"""Longer than the words of any subject are kept: erasing them has to find the copies in chats."""


def all_jobs(pack: Pack) -> list[Job]:
    """Every job of every feature, and the two sweeps of the queues."""
    found = [Job("inbox-keys", 600, inbox.forget_old), Job("outbox-rows", 600, _old_outbox)]
    for package in pkgutil.iter_modules(features.__path__):
        try:
            module = importlib.import_module(f"features.{package.name}.jobs")
        except ModuleNotFoundError as error:
            if error.name != f"features.{package.name}.jobs":
                raise
            continue
        found += module.jobs(pack)
    return found


async def _old_outbox(session: Session, now: datetime) -> int:
    copies = now - timedelta(days=KEEP_COPIES_DAYS)
    plain = await outbox.forget_old(session, now - timedelta(days=KEEP_OUTBOX_DAYS))
    return plain + await outbox.forget_old(session, copies, about_things=True)


class Clockwork:
    """Ticks in memory; what is due stands in the tables, so a missed tick is made up by the next."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._jobs = all_jobs(around.pack)
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin ticking."""
        for job in self._jobs:
            self._scheduler.add_job(
                self.run,
                "interval",
                [job],
                seconds=job.every,
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
            )
        self._scheduler.add_job(
            self.tidy, "interval", seconds=housekeeping.EVERY, max_instances=1, coalesce=True
        )
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def run(self, job: Job) -> int:
        """Run one sweep now; a failure is logged and the next tick tries again."""
        try:
            async with self._around.db.write() as session:
                if not await self._ours(session, job):
                    return 0
                return await job.sweep(session, self._around.clock.now())
        except Exception as error:
            log.error(
                "job_failed",
                extra={"job": job.name, "fault": type(error).__name__},
                exc_info=self._around.debug,
            )
            return 0

    async def _ours(self, session: Session, job: Job) -> bool:
        """On several machines one runs a sweep at a time; on one machine there is nobody to wait for."""
        if self._around.db.is_sqlite:
            return True
        lock = sql("SELECT pg_try_advisory_xact_lock(hashtext(:name))")
        return bool(await session.scalar(lock, {"name": job.name}))

    async def tidy(self) -> None:
        """Do what may not happen inside a transaction; a failure is logged and the next tick tries again."""
        try:
            await housekeeping.tidy(self._around)
        except Exception as error:
            log.error(
                "job_failed",
                extra={"job": "tidy", "fault": type(error).__name__},
                exc_info=self._around.debug,
            )

    async def run_all(self) -> None:
        """Run every sweep once: the tests' way of letting time pass."""
        for job in self._jobs:
            await self.run(job)
        await self.tidy()
