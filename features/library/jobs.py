"""What time does in the library: articles appear, and mornings bring the next step of the first days."""

from datetime import UTC, datetime

from sqlalchemy import select

from core.db import Session, insert_once, table_of
from core.jobs import Job
from core.pack import Pack
from features.library.first_days import send_due
from features.library.models import Arrival

FROM_THE_START = datetime(1970, 1, 1, tzinfo=UTC)
"""What the bot was first started with is new to nobody."""
_arrivals = table_of(Arrival)


def jobs(pack: Pack) -> list[Job]:
    """The sweeps of the library."""

    async def arrive(session: Session, now: datetime) -> int:
        return await note_arrivals(session, pack, now)

    async def mornings(session: Session, now: datetime) -> int:
        return await send_due(session, pack, now)

    return [Job("library-arrivals", 600, arrive), Job("library-first-days", 300, mornings)]


async def note_arrivals(session: Session, pack: Pack, now: datetime) -> int:
    """Remember from when on each served article stands in the library; return how many are new."""
    known = set((await session.scalars(select(Arrival.slug))).all())
    served = {slug for slug, versions in pack.articles.items() if any(a.served for a in versions.values())}
    at = now if known else FROM_THE_START
    rows = [{"slug": slug, "arrived_at": at} for slug in sorted(served - known)]
    if rows:
        await session.execute(insert_once(session.get_bind().dialect.name, _arrivals).values(rows))
    return len(rows)
