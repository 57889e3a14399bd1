"""Sweeps of data rights: what was kept long enough, and copies that arrived after their erasure."""

from datetime import datetime

from core.db import Base, Session
from core.jobs import Job
from core.pack import Pack
from features.privacy import recall, retention
from features.privacy.schema import Marks


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of this feature."""

    async def keep_days(session: Session, now: datetime) -> int:
        return await retention.sweep(session, Marks(Base.metadata), now)

    return [Job("privacy-retention", 300, keep_days), Job("privacy-recall", 5, recall.finish)]
