"""Counting whether articles help, per article and language, without anybody's name."""

from datetime import datetime

from core.db import Session
from features.knowledge.models import Verdict


async def count(session: Session, *, slug: str, language: str, helped: bool, now: datetime) -> None:
    """Keep one press."""
    session.add(Verdict(slug=slug, language=language, helped=helped, at=now))
