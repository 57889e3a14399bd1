"""Distances over the ground, and towns in the spellings people use."""

from pathlib import Path

import pytest

from core.errors import NotFound
from core.pack import Pack, load_serving
from features.nearby.places import around, kilometres, point, spot_of, spots_like


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The shipped pack."""
    return load_serving(Path(__file__).parents[2] / "data" / "pack")


@pytest.mark.parametrize(
    ("here", "there", "km"),
    [
        ((55.7558, 37.6173), (59.9343, 30.3351), 634),  # Moscow to Saint Petersburg
        ((0.0, 0.0), (0.0, 90.0), 10008),  # a quarter of the equator
        ((90.0, 0.0), (-90.0, 0.0), 20015),  # pole to pole
        ((0.0, 179.5), (0.0, -179.5), 111),  # over the date line
        ((47.0105, 28.8638), (47.0105, 28.8638), 0),
    ],
)
def test_distances_are_those_of_the_map(
    here: tuple[float, float], there: tuple[float, float], km: int
) -> None:
    assert kilometres(*here, *there) == pytest.approx(km, abs=max(2, km * 0.005))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Москва", "moscow"),
        ("moskva", "moscow"),
        ("мы живём в Москве", "moscow"),
        ("Sergiyev Posad", "sergiev-posad"),
        ("йошкарола", "yoshkar-ola"),
        ("Երևան", "yerevan"),
        ("Chişinău", "chisinau"),
        ("kishinev", "chisinau"),
        ("Мінск", "minsk"),
        ("Мәскеу", "moscow"),
        ("Алма-Ата", "almaty"),
        ("Армения", "AM"),
        ("france", "FR"),
        ("Köln", "@50.94,6.96"),
    ],
)
def test_a_town_is_known_in_every_spelling(pack: Pack, text: str, where: str) -> None:
    spot, guesses = spots_like(pack, text, None)
    assert spot is not None, [guess.where for guess in guesses]
    assert spot.where == where
    assert spot_of(pack, where).country == spot.country or where.startswith("@")


@pytest.mark.parametrize("text", ["где найти логопеда", "Омск", "Казань", "😀", "", "1234", "x" * 4000])
def test_what_is_no_town_is_not_taken_for_one(pack: Pack, text: str) -> None:
    assert spots_like(pack, text, "RU") == (None, [])


def test_a_half_known_town_is_offered_not_taken(pack: Pack) -> None:
    spot, guesses = spots_like(pack, "Минская", "RU")
    assert spot is None
    assert [guess.where for guess in guesses] == ["minsk"]


@pytest.mark.parametrize("where", ["", "nowhere", "@1,2", "@95.00,10.00", "@55.76,37.62;", "@-1.00,999.00"])
def test_a_button_that_names_nothing_is_refused(pack: Pack, where: str) -> None:
    with pytest.raises(NotFound):
        spot_of(pack, where)


def test_the_nearest_stand_first_and_then_the_whole_country(pack: Pack) -> None:
    found = around(pack, spot_of(pack, point(55.7, 37.9)), None)
    distances = [near.km for near in found if near.km is not None]
    assert distances == sorted(distances)
    assert {near.organisation.country for near in found} == {"RU"}
    assert [near.km is None for near in found] == sorted(near.km is None for near in found)


def test_a_location_far_from_every_town_falls_back_to_the_readers_country(pack: Pack) -> None:
    sea = spot_of(pack, point(0.0, -30.0))
    assert around(pack, sea, None) == []
    assert {near.organisation.country for near in around(pack, sea, "FR")} == {"FR"}
