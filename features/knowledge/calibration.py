"""How sure we are, and what follows: answer, offer a few, or pass to a person."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from features.knowledge.meaning import Nearness
from features.knowledge.sparse import Scores

ANSWER, SUGGEST = 0.65, 0.42
# Logistic weights, in the order of `signals`, fitted by benchmarks/answers/fit.py on the tuning halves; the first is the constant. The same
# command prints what every SUGGEST trades: fewer guesses for what nothing answers against families sent on who could have been answered.
KNOWN_BY_WORDS: tuple[float, ...] = (
    -3.495,
    6.541,
    -0.571,
    -0.583,
    -1.111,
    0.064,
    0.014,
    -0.330,
    0.817,
    -5.412,
    -0.083,
)
RIGHT_BY_WORDS: tuple[float, ...] = (
    -4.653,
    5.127,
    2.649,
    1.455,
    -0.837,
    0.105,
    0.190,
    -0.446,
    0.460,
    -4.741,
    0.669,
)
KNOWN_BY_MEANING: tuple[float, ...] = (
    -6.410,
    5.503,
    -0.394,
    -2.319,
    -0.580,
    0.098,
    0.342,
    -0.442,
    1.011,
    -5.153,
    -0.536,
    -0.481,
    -1.397,
    3.603,
    0.317,
)
RIGHT_BY_MEANING: tuple[float, ...] = (
    -6.152,
    4.351,
    3.029,
    -1.447,
    -0.859,
    0.031,
    -0.457,
    -0.448,
    0.630,
    -4.679,
    0.457,
    0.621,
    -1.632,
    2.624,
    0.240,
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
    sampled: float
    """The share of the pack's texts that have sample questions: with them everything scores higher."""
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
        asked.sampled,
    ]
    if asked.near is not None:
        whole = asked.near.whole
        found += [
            float(whole.max()),
            float(whole[first]),
            float(asked.near.part.max()),
            float(np.argmax(whole) == first),
        ]
    return found


def confidence(asked: Weighed, order: Sequence[int]) -> Sureness:
    """How sure we are of the first article, and by how much less of those behind it."""
    if not order:
        return Sureness((), 0.0)
    seen, by_meaning = signals(asked, order), asked.near is not None
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
