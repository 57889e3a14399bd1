"""How long an answer takes, honestly: what it took in the last thirty days, else what the pack promises."""

from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import select

from core.db import Session
from core.pack import Pack
from features.questions.models import Question

LOOK_BACK = timedelta(days=30)
ENOUGH = 5
"""Answered questions needed before we trust the median."""


async def expected(session: Session, pack: Pack, topic: str | None, now: datetime) -> timedelta:
    """The usual wait for a first answer on this topic."""
    recent = select(Question.asked_at, Question.answered_at).where(
        Question.topic == topic, Question.answered_at > now - LOOK_BACK
    )
    waits = [row.answered_at - row.asked_at for row in (await session.execute(recent)).all()]
    return median(waits) if len(waits) >= ENOUGH else pack.usual_wait(topic)


def in_days(wait: timedelta) -> int:
    """Whole days, at least one, rounded up: what a person is told."""
    return max(1, -(-int(wait.total_seconds()) // 86400))
