"""Where a family looks for help: a town or country in any spelling, or a shared location; nothing of it is kept."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from rapidfuzz import fuzz

from core.errors import NotFound
from core.pack import Organisation, Pack
from features.knowledge.latin import latin_words

EARTH_KM = 6371.0
REACH_KM = 300.0
"""A family may travel this far in a day; farther help is listed only in its own country."""
SURE, MAYBE, CLOSE = 80.0, 72.0, 3.0
"""Likeness of names, 0..100: taken as meant; offered as a guess; too near one another to choose."""
MOST_GUESSES = 3
_POINT = re.compile(r"@(-?\d{1,2}\.\d{2}),(-?\d{1,3}\.\d{2})")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to look from. where: how buttons name it; names: None for a location; lat, lon: None for a country."""

    where: str
    names: Mapping[str, str] | None
    country: str | None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Near:
    """An organisation and how far it is, in kilometres; None when only its country is known."""

    organisation: Organisation
    km: float | None


def point(lat: float, lon: float) -> str:
    """How buttons name a location: to about a kilometre, so that nobody's house is in it."""
    return f"@{lat:.2f},{lon:.2f}"


def spot_of(pack: Pack, where: str) -> Spot:
    """The spot a button names: a town, a country, or a location."""
    if where in pack.places:
        place = pack.places[where]
        return Spot(where, place.names, place.country, place.lat, place.lon)
    if where in pack.countries:
        return Spot(where, pack.countries[where].names, where)
    match = _POINT.fullmatch(where)
    if match is None or abs(float(match[1])) > 90 or abs(float(match[2])) > 180:
        raise NotFound
    lat, lon = float(match[1]), float(match[2])
    return Spot(where, None, _country_at(pack, lat, lon), lat, lon)


def spots_like(pack: Pack, text: str, country: str | None) -> tuple[Spot | None, list[Spot]]:
    """The town or country that is meant, or None and up to three guesses; a town of one's own country comes first."""
    words = latin_words(text)
    scored = [(_likeness(names, words), spot) for names, spot in _known(pack)]
    ranked = sorted(
        ((score + (1 if spot.country == country else 0), spot) for score, spot in scored if score >= MAYBE),
        key=lambda pair: -pair[0],
    )
    if not ranked:
        return None, []
    if ranked[0][0] >= SURE and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] > CLOSE):
        return ranked[0][1], []
    return None, [spot for _, spot in ranked[:MOST_GUESSES]]


def around(pack: Pack, spot: Spot, home: str | None) -> list[Near]:
    """Who helps there: the nearest first, then those that serve the whole country."""
    country = spot.country or home
    found = [Near(one, _distance(spot, one)) for one in pack.organisations.values()]
    reached = [
        near
        for near in found
        if near.organisation.country == country or (near.km is not None and near.km <= REACH_KM)
    ]
    return sorted(reached, key=lambda near: (near.km is None, near.km or 0.0))


def kilometres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """The distance over the ground between two points in degrees, in kilometres (haversine, a round Earth)."""
    half_lat, half_lon = radians(other_lat - lat) / 2, radians(other_lon - lon) / 2
    chord = sin(half_lat) ** 2 + cos(radians(lat)) * cos(radians(other_lat)) * sin(half_lon) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, chord)))


def _distance(spot: Spot, one: Organisation) -> float | None:
    if spot.lat is None or spot.lon is None or one.lat is None or one.lon is None:
        return None
    return kilometres(spot.lat, spot.lon, one.lat, one.lon)


def _country_at(pack: Pack, lat: float, lon: float) -> str | None:
    """The country of the nearest known town, when one is within reach."""
    towns = ((kilometres(lat, lon, place.lat, place.lon), place.country) for place in pack.places.values())
    km, country = min(towns, default=(REACH_KM + 1, ""))
    return country if km <= REACH_KM else None


def _known(pack: Pack) -> Iterator[tuple[list[str], Spot]]:
    for key in (*pack.places, *pack.countries):
        spot = spot_of(pack, key)
        yield list((spot.names or {}).values()), spot
    for one in pack.organisations.values():
        if one.place and one.lat is not None and one.lon is not None and not _listed(pack, one):
            where = point(one.lat, one.lon)
            yield [one.place], Spot(where, {"": one.place}, one.country, one.lat, one.lon)


def _listed(pack: Pack, one: Organisation) -> bool:
    lat, lon = one.lat or 0.0, one.lon or 0.0
    return any(kilometres(lat, lon, place.lat, place.lon) < 1 for place in pack.places.values())


def _likeness(names: list[str], words: list[str]) -> float:
    """How near any name comes to any run of as many words; word order is kept, case and script are not."""
    best = 0.0
    for name in names:
        parts = latin_words(name)
        runs = [words[at : at + len(parts)] for at in range(max(1, len(words) - len(parts) + 1))]
        best = max([best, *(fuzz.ratio(" ".join(parts), " ".join(run)) for run in runs)])
    return best
