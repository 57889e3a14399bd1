""" "Bring it to my town": a family asks, organizers see the towns with how many ask."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from core.actor import Actor, Role
from core.db import Session, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from features.events.models import TownWish
from features.events.wheres import town_key

MOST_FAMILIES = 500
LONGEST_NAME = 80
_wishes = table_of(TownWish)


@dataclass(frozen=True, slots=True)
class Town:
    """One town that asks. kinds: people who ask by kind; families: as many as they say would come."""

    town: str
    named: str
    country: str | None
    people: int
    families: int
    kinds: dict[str, int]


async def wish(
    session: Session, actor: Actor, *, words: str, kind: str, pack: Pack, now: datetime
) -> TownWish:
    """Ask to have an event of this kind in one's town; asking again changes nothing."""
    if kind not in pack.event_kinds:
        raise NotFound
    key, country = town_key(pack, words, actor.country)
    row = {
        "person_id": actor.id,
        "town": key,
        "named": " ".join(words.split())[:LONGEST_NAME],
        "country": country or actor.country,
        "kind": kind,
        "families": 1,
        "wished_at": now,
    }
    await session.execute(insert_once(session.get_bind().dialect.name, _wishes), row)
    mine = (TownWish.person_id == actor.id, TownWish.town == key, TownWish.kind == kind)
    return (await session.scalars(select(TownWish).where(*mine))).one()


async def tell_families(
    session: Session, actor: Actor, *, wish_id: int, families: int, now: datetime
) -> TownWish:
    """How many families would come, the one who asks included."""
    query = select(TownWish).where(TownWish.id == wish_id, TownWish.person_id == actor.id)
    found = (await session.scalars(query)).first()
    if found is None:
        raise NotFound
    found.families, found.wished_at = min(max(families, 1), MOST_FAMILIES), now
    await session.flush()
    return found


async def towns(session: Session, actor: Actor) -> list[Town]:
    """Towns that ask, most people first; a coordinator of some countries sees those."""
    query = select(TownWish).order_by(TownWish.id)
    if actor.coordinates and not actor.has(Role.OWNER, Role.ORGANIZER):
        query = query.where(TownWish.country.in_(actor.coordinates))
    grouped: defaultdict[str, list[TownWish]] = defaultdict(list)
    for one in await session.scalars(query):
        grouped[one.town].append(one)
    found = [_town(town, wishes) for town, wishes in grouped.items()]
    return sorted(found, key=lambda town: (-town.people, town.named))


def _town(town: str, wishes: list[TownWish]) -> Town:
    kinds: defaultdict[str, int] = defaultdict(int)
    largest: dict[int, int] = {}
    for one in wishes:
        kinds[one.kind] += 1
        largest[one.person_id] = max(one.families, largest.get(one.person_id, 0))
    first = wishes[0]
    return Town(town, first.named, first.country, len(largest), sum(largest.values()), dict(kinds))
