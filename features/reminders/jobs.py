"""Reminders are a sweep: a moved event needs no second book-keeping."""

from datetime import datetime

from core.db import Session
from core.jobs import Job
from core.pack import Pack
from features.reminders import planning, sending


def jobs(pack: Pack) -> list[Job]:
    """Look for what will be due, and put what is due into the outbox."""

    async def plan(session: Session, now: datetime) -> int:
        return await planning.plan(session, pack, now)

    async def send(session: Session, now: datetime) -> int:
        return await sending.send_due(session, pack, now)

    return [Job("reminders-plan", 30, plan), Job("reminders-send", 1, send)]
