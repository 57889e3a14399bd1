"""What time does to texts: their review dates pass."""

from datetime import datetime

from core.db import Session
from core.jobs import Job
from core.pack import Pack
from features.learning import tasks


def jobs(pack: Pack) -> list[Job]:
    """The sweeps of learning."""

    async def expire(session: Session, now: datetime) -> int:
        return await tasks.note_expired(session, pack, now)

    return [Job("learning-expired", 3600, expire)]
