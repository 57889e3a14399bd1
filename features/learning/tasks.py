"""Articles past their review date are tasks: an editor takes one, and a new date in the pack closes it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update

from core.actor import Actor, Role
from core.db import Session, changed, insert_once, table_of
from core.outbox import put
from core.pack import Pack
from features.knowledge.articles import may_serve
from features.learning.models import ArticleTask
from features.learning.notices import ArticlesExpired
from features.learning.refusals import TaskSettled
from features.people.models import StaffRole

_tasks = table_of(ArticleTask)


@dataclass(frozen=True, slots=True)
class Task:
    """One article to look at again. withheld: law and benefits, not shown to anybody until then."""

    id: int
    slug: str
    review_by: date
    holder_id: int | None
    withheld: bool


def overdue(pack: Pack, today: date) -> dict[str, date]:
    """Articles with a served version past its date, by the earliest such date."""
    found: dict[str, date] = {}
    for slug, versions in pack.articles.items():
        passed = [a.review_by for a in versions.values() if a.served and a.review_by and a.expired(today)]
        if passed:
            found[slug] = min(passed)
    return found


async def note_expired(session: Session, pack: Pack, now: datetime) -> int:
    """Open a task for each article that expired, close those with a new date; tell the editors of new ones."""
    late = overdue(pack, now.date())
    known = {(row.slug, row.review_by) for row in await session.execute(select(_tasks))}
    for row in (await session.execute(select(_tasks).where(_tasks.c.done_at.is_(None)))).all():
        if late.get(row.slug) != row.review_by:
            still = update(_tasks).where(_tasks.c.id == row.id, _tasks.c.done_at.is_(None))
            await session.execute(still.values(done_at=now))
    new = [
        {"slug": slug, "review_by": day, "opened_at": now}
        for slug, day in late.items()
        if (slug, day) not in known
    ]
    if new:
        await session.execute(insert_once(session.get_bind().dialect.name, _tasks).values(new))
        for editor in await editors(session):
            key = f"expired:{now.date().isoformat()}:{editor}"
            await put(session, to=editor, notice=ArticlesExpired(), key=key, now=now)
    return len(new)


async def editors(session: Session) -> list[int]:
    """Who looks after the texts: the organizers; where there is none, the owners."""
    active = select(StaffRole.person_id).where(StaffRole.state == "active").order_by(StaffRole.id)
    for role in (Role.ORGANIZER, Role.OWNER):
        found = (await session.scalars(active.where(StaffRole.role == role.value))).all()
        if found:
            return list(found)
    return []


async def open_tasks(session: Session, pack: Pack, today: date) -> list[Task]:
    """The open tasks: what parents no longer see first, then the longest overdue."""
    rows = await session.execute(select(_tasks).where(_tasks.c.done_at.is_(None)))
    found = [
        Task(row.id, row.slug, row.review_by, row.holder_id, _withheld(pack, row.slug, today)) for row in rows
    ]
    return sorted(found, key=lambda task: (not task.withheld, task.review_by, task.slug))


def _withheld(pack: Pack, slug: str, today: date) -> bool:
    versions = pack.articles.get(slug, {}).values()
    return any(a.served and not may_serve(pack, a, None, today) for a in versions)


async def take(session: Session, actor: Actor, *, task_id: int) -> None:
    """Look after this article; the first one to say so does."""
    free = (_tasks.c.id == task_id, _tasks.c.holder_id.is_(None), _tasks.c.done_at.is_(None))
    if not await changed(session, update(_tasks).where(*free).values(holder_id=actor.id)):
        raise TaskSettled


async def give_back(session: Session, actor: Actor, *, task_id: int) -> None:
    """Let somebody else look after it."""
    mine = (_tasks.c.id == task_id, _tasks.c.holder_id == actor.id, _tasks.c.done_at.is_(None))
    if not await changed(session, update(_tasks).where(*mine).values(holder_id=None)):
        raise TaskSettled
