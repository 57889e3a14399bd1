"""Health and metrics: is the loop alive, can we write, how old is the oldest thing that waits."""

from typing import Any

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from bot.intake import Intake
from bot.surroundings import Surroundings
from core.inbox import inbox
from core.outbox import Lane, outbox

QUIET = 600
"""Seconds without a word from Telegram after which we are not ready; loss can only start after 24 h."""


class Health:
    """Answers /readyz and /metrics from the database itself."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self.prepared = False
        """Whether Telegram has told us who we are."""

    async def ready(self, intake: Intake) -> tuple[bool, dict[str, Any]]:
        """Whether we can store what Telegram hands us, and how long ago it last did."""
        silent = (self._around.clock.now() - intake.last_contact).total_seconds()
        try:
            async with self._around.db.begin() as connection:
                await connection.execute(
                    select(func.count()).select_from(inbox).where(inbox.c.state == "dead")
                )
            writes = not intake.refused
        except (SQLAlchemyError, OSError, TimeoutError):
            writes = False
        fine = self.prepared and writes and silent < QUIET
        return fine, {"telegram": self.prepared, "database": writes, "last_contact_seconds": round(silent)}

    async def metrics(self) -> bytes:
        """The gauges in Prometheus' text form; counts and ages only."""
        registry = CollectorRegistry()
        now = self._around.clock.now()
        oldest = Gauge(
            "ryadom_inbox_oldest_seconds", "Age of the oldest update that waits", registry=registry
        )
        dead = Gauge("ryadom_inbox_dead", "Updates that failed five times", registry=registry)
        unknown = Gauge(
            "ryadom_outbox_unknown", "Messages whose fate only a person can decide", registry=registry
        )
        age = Gauge(
            "ryadom_outbox_oldest_seconds", "Age of the oldest due message", ["lane"], registry=registry
        )
        async with self._around.db.read() as session:
            first = await session.scalar(select(func.min(inbox.c.received_at)).where(inbox.c.state == "new"))
            oldest.set((now - first).total_seconds() if first else 0)
            dead.set(await session.scalar(select(func.count()).where(inbox.c.state == "dead")) or 0)
            unknown.set(await session.scalar(select(func.count()).where(outbox.c.state == "unknown")) or 0)
            for lane in Lane:
                waits = (outbox.c.state == "queued", outbox.c.lane == int(lane), outbox.c.not_before <= now)
                due = await session.scalar(select(func.min(outbox.c.not_before)).where(*waits))
                age.labels(lane.name.lower()).set((now - due).total_seconds() if due else 0)
        return generate_latest(registry)
