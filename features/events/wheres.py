"""Where an event is: a town of the pack in any spelling, a point of the map, and the zone of either."""

from dataclasses import dataclass

import tzfpy

from core.pack import Pack
from features.events.refusals import TownNotNamed
from features.knowledge.latin import latin_words
from features.nearby.places import REACH_KM, kilometres, spots_like

SHORT_RIDE_KM = 30.0
LONGEST = 80
"""Letters of a town in the organizer's own words."""


@dataclass(frozen=True, slots=True)
class Where:
    """A place as far as it is known. town: an id of the pack or own words; zone: None when nobody knows it."""

    town: str | None
    country: str | None
    zone: str | None
    lat: float | None = None
    lon: float | None = None


def read_where(pack: Pack, words: str, country: str | None) -> Where:
    """The town that is meant; one nobody knows keeps its words and takes the zone of a country that has only one."""
    named = " ".join(words.split())[:LONGEST]
    if not any(letter.isalpha() for letter in named):
        raise TownNotNamed
    spot, _ = spots_like(pack, named, country)
    if spot is not None and spot.where in pack.places:
        return in_town(pack, spot.where)
    if spot is not None and spot.where in pack.countries:
        zones = pack.countries[spot.where].time_zones
        return Where(None, spot.where, zones[0] if len(zones) == 1 else None)
    zones = pack.countries[country].time_zones if country and country in pack.countries else ()
    return Where(named, country, zones[0] if len(zones) == 1 else None)


def in_town(pack: Pack, town: str) -> Where:
    """A town of the pack. Its point is the town's, so it says nothing about the address."""
    place = pack.places[town]
    return Where(town, place.country, zone_at(place.lat, place.lon))


def at_point(pack: Pack, lat: float, lon: float) -> Where:
    """A point of the map, with the nearest known town within a short ride."""
    near = min(
        ((kilometres(lat, lon, one.lat, one.lon), one.id, one.country) for one in pack.places.values()),
        default=(REACH_KM + 1, "", ""),
    )
    town = near[1] if near[0] <= SHORT_RIDE_KM else None
    country = near[2] if near[0] <= REACH_KM else None
    return Where(town, country, zone_at(lat, lon), lat, lon)


def zone_at(lat: float, lon: float) -> str | None:
    """The IANA zone of a point in degrees (tzfpy, polygons of timezone-boundary-builder); None over the open sea."""
    zone = tzfpy.get_tz(lon, lat)
    return zone if zone and not zone.startswith("Etc/") else None


def town_key(pack: Pack, words: str, country: str | None) -> tuple[str, str | None]:
    """One name for one town in every spelling, and its country: wishes for a town are counted under it."""
    found = read_where(pack, words, country)
    if found.town in pack.places:
        return found.town or "", found.country
    key = " ".join(latin_words(words))[:LONGEST]
    if not key:
        raise TownNotNamed
    return key, found.country
