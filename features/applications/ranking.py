"""The arithmetic of a ranking: what a reviewer gave on average, and what the reviewers gave together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """What reviewers gave one application. mean: of the reviewers' means, 1 to 5; spread: the highest less the lowest
    of them; count: reviewers who sent their marks. mean and spread are None while nobody did."""

    mean: float | None
    spread: float | None
    count: int


def mean_of(marks: Mapping[str, int], criteria: Iterable[str]) -> float | None:
    """One reviewer's mean over the criteria there are, each of the same weight; None when one of them has no mark."""
    wanted = list(criteria)
    if not wanted or any(one not in marks for one in wanted):
        return None
    return sum(marks[one] for one in wanted) / len(wanted)


def standing(means: Sequence[float]) -> Standing:
    """Reviewers' means together; every reviewer counts the same."""
    if not means:
        return Standing(None, None, 0)
    return Standing(sum(means) / len(means), max(means) - min(means), len(means))


def order(found: Iterable[tuple[int, Standing]]) -> list[int]:
    """Numbers of applications, the highest mean first, then the smaller spread, then the earlier number; unscored last."""

    def place(one: tuple[int, Standing]) -> tuple[bool, float, float, int]:
        number, held = one
        return (held.mean is None, -(held.mean or 0.0), held.spread or 0.0, number)

    return [number for number, _ in sorted(found, key=place)]
