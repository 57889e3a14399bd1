"""Where families live, so that it can be asked for: their words stay sealed, only keyed hashes of them are compared."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, false, select
from sqlalchemy.ext.asyncio import AsyncConnection

from core.crypto import keyring
from core.db import Session, insert_once, table_of
from core.pack import Pack
from features.broadcasts.models import PlaceMark
from features.broadcasts.refusals import PlaceNotKnown
from features.knowledge.latin import latin_words
from features.nearby.places import Spot, kilometres, spot_of, spots_like
from features.people import actions
from features.people.models import Person

LONGEST_NAME = 4
"""Words of a name that are compared."""
BATCH = 3000
NEAREST, FARTHEST = 1, 3000
"""Kilometres around a place."""
USUAL = 50
_APART = "~"
"""Between place and kilometres: a colon has a meaning of its own in buttons."""
_CIRCLE = re.compile(r"(.*\D) (\d{1,5}) ?(?:[^\W\d_]{1,4}\.?)?")
people = table_of(Person)
marks = table_of(PlaceMark)


# ---- what is remembered -----------------------------------------------------------------------------------------------


async def remember(session: Session, person_id: int, region: str | None) -> None:
    """Somebody named their town or region, another one, or none."""
    await session.execute(delete(marks).where(marks.c.person_id == person_id))
    if region is not None:
        await _keep(session, _rows(person_id, region))


async def catch_up(session: Session, _now: datetime) -> int:
    """The same for regions that were named before, restored, or sealed with another key."""
    known = select(marks.c.id).where(marks.c.person_id == people.c.id)
    fresh = select(people.c.id, people.c.region).where(people.c.region.is_not(None), ~known.exists())
    rows = (await session.execute(fresh.order_by(people.c.id).limit(BATCH))).all()
    await _keep(session, [row for one in rows for row in _rows(one.id, one.region)])
    return len(rows)


async def forget_all(connection: AsyncConnection) -> None:
    """The keys changed: every hash is made anew, by and by."""
    await connection.execute(delete(marks))


async def _keep(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert_once(session.get_bind().dialect.name, marks), rows)


def _rows(person_id: int, region: str) -> list[dict[str, Any]]:
    """One for every run of words, and one that says that the region was read."""
    words = latin_words(region)
    runs = {
        " ".join(words[at : at + size])
        for size in range(1, LONGEST_NAME + 1)
        for at in range(len(words) - size + 1)
    }
    return [{"person_id": person_id, "mark": _marks(run)[0]} for run in sorted({"", *runs})]


def _marks(name: str) -> list[str]:
    """Short hashes of a name under every key, the newest first."""
    return [mark[:24] for mark in keyring.marks_of(f"place:{name}")]


actions.on_region_told.append(remember)


# ---- what is asked ----------------------------------------------------------------------------------------------------


def names_of(pack: Pack, typed: str) -> list[str]:
    """A town or region as somebody may have written it about themselves: the typed words, and the names of the town meant."""
    spot, _ = spots_like(pack, typed, None)
    return _plain([typed, *((spot.names or {}).values() if spot else ())])


def _plain(names: Iterable[str]) -> list[str]:
    found = (" ".join(latin_words(name)[:LONGEST_NAME]) for name in names)
    return sorted({name for name in found if name})


def lives_in(names: Iterable[str]) -> ColumnElement[bool]:
    """People who wrote one of these names about themselves."""
    wanted = [mark for name in names for mark in _marks(" ".join(name.split()[:LONGEST_NAME]))]
    return people.c.id.in_(select(marks.c.person_id).where(marks.c.mark.in_(wanted)))


def read_near(pack: Pack, typed: str) -> str:
    """A place and how far around it: "Gyumri 50", or "Gyumri" for the usual distance; as it travels in buttons."""
    words = " ".join(typed[:100].split())
    found = _CIRCLE.fullmatch(words)
    named, km = (found[1], int(found[2])) if found else (words, USUAL)
    spot, _ = spots_like(pack, named, None)
    if spot is None or spot.lat is None or not NEAREST <= km <= FARTHEST:
        raise PlaceNotKnown(tuple(town.names for town in pack.places.values()))
    return f"{spot.where}{_APART}{km}"


def circle(pack: Pack, value: str) -> tuple[Spot | None, int]:
    """What a value of the list means; no place: the pack has none of this name any more."""
    where, _, km = value.rpartition(_APART)
    return (spot_of(pack, where) if where in pack.places or where.startswith("@") else None), int(km)


def lives_near(pack: Pack, value: str) -> ColumnElement[bool]:
    """People who live in a town of the pack that lies in the circle, as far as they named it."""
    spot, km = circle(pack, value)
    if spot is None or spot.lat is None or spot.lon is None:
        return false()
    inside = (
        town for town in pack.places.values() if kilometres(spot.lat, spot.lon, town.lat, town.lon) <= km
    )
    return lives_in(_plain(name for town in inside for name in town.names.values()))


async def towns_of(session: Session, pack: Pack, person_ids: Sequence[int]) -> dict[int, str]:
    """The towns of the pack these people named, by person."""
    known = {
        mark: town.id
        for town in pack.places.values()
        for name in _plain(town.names.values())
        for mark in _marks(name)
    }
    query = select(marks.c.person_id, marks.c.mark).where(
        marks.c.person_id.in_(list(person_ids)), marks.c.mark.in_(list(known))
    )
    return {row.person_id: known[row.mark] for row in (await session.execute(query)).all()}
