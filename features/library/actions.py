"""What readers do in the library: look in, and wish for a translation."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from features.library.models import LibraryVisit, TranslationVote

SAME_VISIT = timedelta(hours=1)
"""Looks closer together are one visit: a mark "new" does not vanish while somebody still leafs."""
_visits = table_of(LibraryVisit)
_votes = table_of(TranslationVote)


async def look(session: Session, actor: Actor, *, now: datetime) -> datetime | None:
    """Note the visit of somebody who agreed to be remembered; return when they looked before, None the first time."""
    if not actor.consented:
        return None
    first = {"person_id": actor.id, "library_seen_at": now}
    await session.execute(insert_once(session.get_bind().dialect.name, _visits).values(first))
    again = update(_visits).where(
        _visits.c.person_id == actor.id, _visits.c.library_seen_at < now - SAME_VISIT
    )
    await session.execute(again.values(seen_before_at=_visits.c.library_seen_at, library_seen_at=now))
    before: datetime | None = await session.scalar(
        select(_visits.c.seen_before_at).where(_visits.c.person_id == actor.id)
    )
    return before


async def wish_translation(session: Session, actor: Actor, *, pack: Pack, slug: str, now: datetime) -> bool:
    """Count one wish for the article in the reader's language; False when they wished before."""
    versions = {code for code, one in pack.articles.get(slug, {}).items() if one.served}
    if not versions or actor.language in versions:
        raise NotFound
    row = {"person_id": actor.id, "slug": slug, "language": actor.language, "created_at": now}
    insert = insert_once(session.get_bind().dialect.name, _votes).values(row)
    return (await session.execute(insert.returning(_votes.c.id))).first() is not None
