"""A look at whom an announcement means: what some of them have in common with others, nothing that points to one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from core.db import Session
from core.pack import Pack
from features.broadcasts.clauses import followed, people, spoken
from features.broadcasts.counting import chosen
from features.broadcasts.freezing import plan_of
from features.broadcasts.models import Broadcast
from features.broadcasts.places import towns_of

SHOWN = 20
CROWD = 5
"""So many people of the audience at least share whatever is shown of one of them."""
LOOKED_AT = 300
"""People drawn by lot, so that what is rare among them is not shown."""


@dataclass(frozen=True, slots=True)
class Someone:
    """What is said of one recipient. None: not known, or shared by too few."""

    country: str | None = None
    town: str | None = None
    language: str | None = None
    age: str | None = None
    topics: frozenset[str] = frozenset()

    def is_like(self, shown: "Someone") -> bool:
        """Whether everything shown is true of this person too."""
        same = ((getattr(shown, name), getattr(self, name)) for name in FEATURES)
        return all(said is None or said == mine for said, mine in same) and shown.topics <= self.topics


FEATURES = ("language", "country", "age", "town")
"""In this order, as long as enough people share them."""


async def sample(session: Session, one: Broadcast, pack: Pack, now: datetime) -> list[Someone]:
    """Up to twenty people of the draft's audience, drawn by lot; nobody when there are too few to hide among."""
    plan = await plan_of(session, one, pack)
    columns = [people.c.id, people.c.country, spoken.label("language"), people.c.child_age_band]
    drawn = chosen(plan, now, columns).order_by(func.random()).limit(LOOKED_AT)
    rows = (await session.execute(drawn)).all()
    if len(rows) < CROWD:
        return []
    everybody = await _people(session, pack, rows)
    return [hidden_among(everybody, one) for one in everybody[:SHOWN]]


def hidden_among(everybody: Sequence[Someone], one: Someone) -> Someone:
    """Of one person only what they share, taken together, with enough of the others."""
    shown = Someone()
    for name in FEATURES:
        shown = _if_shared(everybody, replace(shown, **{name: getattr(one, name)}), shown)
    for topic in sorted(one.topics):
        shown = _if_shared(everybody, replace(shown, topics=shown.topics | {topic}), shown)
    return shown


def _if_shared(everybody: Sequence[Someone], tried: Someone, else_: Someone) -> Someone:
    return tried if sum(other.is_like(tried) for other in everybody) >= CROWD else else_


async def _people(session: Session, pack: Pack, rows: Sequence[Row[Any]]) -> list[Someone]:
    ids = [row.id for row in rows]
    towns, topics = await towns_of(session, pack, ids), await _topics(session, ids)
    return [
        Someone(row.country, towns.get(row.id), row.language, row.child_age_band, frozenset(topics[row.id]))
        for row in rows
    ]


async def _topics(session: Session, person_ids: Sequence[int]) -> defaultdict[int, list[str]]:
    query = select(followed.c.person_id, followed.c.topic).where(followed.c.person_id.in_(list(person_ids)))
    found: defaultdict[int, list[str]] = defaultdict(list)
    for person_id, topic in (await session.execute(query)).all():
        found[person_id].append(topic)
    return found
