"""Organisations and the towns parents may name: who helps, where, for which ages."""

from collections.abc import Mapping

from core.pack.model import Organisation, Place, Topic
from core.pack.names import Names
from core.pack.reading import Value
from core.pack.sections import Languages, check_ids, names_of, text_of, texts_of
from core.pack.shelves import Shelves

LONGEST_ID = 40
"""Letters of an id: it travels in buttons."""
OLDEST = 120


def organisations(shelves: Shelves, known: Mapping[str, Topic]) -> dict[str, Organisation]:
    """Partners and services; a name in one language is enough, because names are rarely translated."""
    found: dict[str, Organisation] = {}
    for key, entry in shelves.section("organisations").items():
        confirmed, what, about = entry.get("confirmed_on"), entry.get("what"), entry.get("topics")
        check_ids(about, known, "topic")
        _check_id(entry, key)
        at, ages = _coordinates(entry), (_years(entry, "age_from"), _years(entry, "age_to"))
        found[key] = Organisation(
            id=key,
            names=names_of(entry, ()),
            kind=text_of(entry, "kind"),
            country=text_of(entry, "country"),
            place=text_of(entry, "place"),
            languages=texts_of(entry, "languages"),
            what=what.names(()) if what else Names({}),
            topics=about.texts() if about else (),
            site=text_of(entry, "site"),
            phone=text_of(entry, "phone"),
            email=text_of(entry, "email"),
            telegram=text_of(entry, "telegram"),
            confirmed_on=confirmed.day() if confirmed else None,
            lat=at[0] if at else None,
            lon=at[1] if at else None,
            age_from=ages[0],
            age_to=ages[1],
        )
    return found


def places(shelves: Shelves, languages: Languages) -> dict[str, Place]:
    """Towns with their names in every language and where they lie."""
    found: dict[str, Place] = {}
    for key, entry in shelves.section("places").items():
        country, at = entry.need("country"), _coordinates(entry)
        _check_id(entry, key)
        if at is None:
            entry.fault("a place needs 'lat' and 'lon'")
            continue
        found[key] = Place(key, names_of(entry, languages), country.text() if country else "", *at)
    return found


def _check_id(entry: Value, key: str) -> None:
    if len(key) > LONGEST_ID:
        entry.fault(f"the id '{key}' has more than {LONGEST_ID} letters")


def _coordinates(entry: Value) -> tuple[float, float] | None:
    lat, lon = _degrees(entry, "lat", 90), _degrees(entry, "lon", 180)
    if (lat is None) != (lon is None):
        entry.fault("'lat' and 'lon' go together")
    return None if lat is None or lon is None else (lat, lon)


def _degrees(entry: Value, name: str, limit: int) -> float | None:
    value = entry.get(name)
    if value is None:
        return None
    try:
        degrees = float(value.text())
    except ValueError:
        degrees = limit + 1.0
    if not -limit <= degrees <= limit:
        value.fault(f"'{name}' must be degrees between -{limit} and {limit}")
        return None
    return degrees


def _years(entry: Value, name: str) -> int | None:
    value = entry.get(name)
    if value is None:
        return None
    if not value.text().isdigit() or int(value.text()) > OLDEST:
        value.fault(f"'{name}' must be a whole number of years")
        return None
    return int(value.text())
