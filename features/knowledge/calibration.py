"""How sure we are, and what follows: answer, offer a few, or pass to a person."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from features.knowledge.meaning import Nearness
from features.knowledge.sparse import Scores

ANSWER, SUGGEST = 0.65, 0.35
# Logistic weights, in the order of `signals`, fitted by benchmarks/answers/fit.py on the tuning halves; the first is the constant.
KNOWN_BY_WORDS: tuple[float, ...] = (
    -4.113,
    5.754,
    -0.530,
    -1.081,
    -0.906,
    0.027,
    -0.100,
    -0.288,
    1.418,
    -5.323,
)
RIGHT_BY_WORDS: tuple[float, ...] = (-4.840, 5.093, 2.634, 0.332, -0.788, 0.022, 0.143, -0.075, 0.745, -4.385)
KNOWN_BY_MEANING: tuple[float, ...] = (
    -5.793,
    5.071,
    -0.742,
    -1.469,
    -0.457,
    0.062,
    0.068,
    -0.623,
    1.501,
    -5.134,
    6.617,
    -0.730,
    1.742,
    0.343,
    -7.959,
)
RIGHT_BY_MEANING: tuple[float, ...] = (
    -6.230,
    4.541,
    2.509,
    -2.022,
    -0.812,
    -0.038,
    -0.573,
    -0.397,
    0.903,
    -4.208,
    8.133,
    -1.466,
    2.771,
    0.262,
    -8.222,
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What speaks for each article, and what is known about the question itself."""

    total: Scores
    letters: Scores
    shared: Scores
    near: Nearness | None
    understood: float
    known: float
    length: int
    uncovered: str | None


@dataclass(frozen=True, slots=True)
class Sureness:
    """The chance of each listed article to be among what answers, and of the first to be the very one, 0..1."""

    scores: tuple[float, ...]
    right: float


def signals(asked: Weighed, order: Sequence[int]) -> list[float]:
    """The numbers the calibrator looks at, for the first of these articles."""
    first, second = order[0], order[1] if len(order) > 1 else order[0]
    top = float(asked.total[first])
    found = [
        1.0,
        top,
        top - float(asked.total[second]),
        float(asked.letters.max()),
        float(asked.shared[first]),
        min(asked.understood, 6.0),
        float(asked.understood == 0),
        asked.known,
        math.log1p(asked.length),
        float(asked.uncovered is not None),
    ]
    if asked.near is not None:
        whole = asked.near.whole
        found += [
            float(whole.max()),
            float(whole[first]),
            float(asked.near.part.max()),
            float(np.argmax(whole) == first),
            float(whole.max() - np.median(whole)) if len(whole) > 2 else 0.0,
        ]
    return found


def confidence(asked: Weighed, order: Sequence[int], by_meaning: bool) -> Sureness:
    """How sure we are of the first article, and by how much less of those behind it."""
    if not order:
        return Sureness((), 0.0)
    seen = signals(asked, order)
    known = _chance(KNOWN_BY_MEANING if by_meaning else KNOWN_BY_WORDS, seen)
    right = _chance(RIGHT_BY_MEANING if by_meaning else RIGHT_BY_WORDS, seen)
    top = max(float(asked.total[order[0]]), 1e-6)
    return Sureness(
        tuple(round(known * max(float(asked.total[place]), 0.0) / top, 4) for place in order), right
    )


def outcome_of(
    sure: Sureness, *, country_unsure: bool, never: bool
) -> Literal["answer", "suggest", "abstain"]:
    """What to do with the best candidates; an article bound to a country is only offered while the country is unknown."""
    if not sure.scores or never or sure.scores[0] < SUGGEST:
        return "abstain"
    return "answer" if sure.right >= ANSWER and not country_unsure else "suggest"


def _chance(weights: Sequence[float], seen: Sequence[float]) -> float:
    raw = sum(weight * value for weight, value in zip(weights, seen, strict=True))
    return 1 / (1 + math.exp(-max(min(raw, 30.0), -30.0)))
