"""What editors read about the articles: library votes, reviews, signatures, verdicts."""

from core.actor import Role
from tests.driver import World
from tests.journeys.people import consented
from tests.journeys.shelf import library, small_library

__all__ = ["library", "small_library"]


async def test_votes_verdicts_and_overdue_reviews_reach_the_editor(library: World) -> None:
    anna = await consented(library)
    await library.box.start_link(anna.id, "a_lullabies")
    await library.settle()
    await anna.taps("parent-library-wish")
    await anna.taps("parent-knowledge-helped")

    nare = await library.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-articles-open")
    await nare.taps("Wishes for a translation: 1")
    nare.sees("Колыбельные (lullabies): English 1")
    await nare.taps("← Back")
    await nare.taps("Past review: 1")
    nare.sees("Old lamps (old-lamps): English since 10 January 2020")
    await nare.taps("← Back")
    await nare.taps("Did it help: 1")
    nare.sees("Колыбельные (lullabies): English 1/1")


async def test_unsigned_articles_are_leafed_through(library: World) -> None:
    nare = await library.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-articles-open")
    counted = next(
        label for row in nare.screen.splitlines() for label in [row.strip()] if "Not signed" in row
    )
    await nare.taps(counted)
    first = nare.newest
    assert "Old lamps" not in first, "Dr A has signed it"
    await nare.taps("›")
    assert nare.newest != first


async def test_a_parent_has_no_such_list(library: World) -> None:
    anna = await consented(library)
    await anna.writes("/manage")
    anna.sees("common-trouble-not-allowed")
