"""The inverted index gives the scores its formulas say, however its texts are shelved, in three bytes a place."""

from collections import Counter
from math import log, sqrt

import numpy as np
import pytest

from features.knowledge import sparse
from features.knowledge.pieces import Ids
from features.knowledge.sparse import SparseIndex

DICE = np.random.default_rng(7)
TEXTS = [DICE.integers(0, 60, DICE.integers(0, 30)).astype(np.int32) for _ in range(90)]
ASKED = [np.array(ids, np.int32) for ids in ([1, 2, 3], [5, 5, 9, 9, 9], [7], [400_000], [])]
SATURATION = 1.2


def _idf(piece: int) -> float:
    return log((1 + len(TEXTS)) / (1 + sum(piece in text for text in TEXTS))) + 1


def _counts(pieces: Ids) -> Counter[int]:
    return Counter(int(piece) for piece in pieces)


def _useful(piece: int) -> bool:
    return sum(piece in text for text in TEXTS) <= sparse.COMMON * len(TEXTS)


def _cosine(text: Ids, asked: Ids) -> float:
    def vector(pieces: Ids) -> dict[int, float]:
        return {piece: _idf(piece) * (1 + log(count)) for piece, count in _counts(pieces).items()}

    one, other = vector(text), vector(asked)
    length = sqrt(sum(value**2 for value in one.values())) * sqrt(sum(value**2 for value in other.values()))
    return sum(one.get(p, 0) * value for p, value in other.items() if _useful(p)) / max(length, 1e-9)


def _bm25(text: Ids, asked: Ids) -> float:
    mean = sum(map(len, TEXTS)) / len(TEXTS)
    damping = SATURATION * (0.25 + 0.75 * len(text) / mean)
    counts, wanted = _counts(text), sorted(set(_counts(asked)))
    most = sum(map(_idf, wanted)) * (SATURATION + 1)
    got = sum(
        _idf(p) * counts[p] * (SATURATION + 1) / (counts[p] + damping)
        for p in wanted
        if p in counts and _useful(p)
    )
    return got / max(most, 1e-9)


@pytest.fixture(params=[(1 << 16, 4096), (32, 8)], ids=["one shelf", "three shelves"])
def shelved(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The texts on one shelf, or on several."""
    shelf, at_a_time = request.param
    monkeypatch.setattr(sparse, "SHELF", shelf)
    monkeypatch.setattr(sparse, "AT_A_TIME", at_a_time)


@pytest.mark.usefixtures("shelved")
@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_cosines_are_what_the_formula_says(asked: Ids) -> None:
    found = SparseIndex(TEXTS).scores(asked)
    assert found == pytest.approx([_cosine(text, asked) for text in TEXTS], abs=1e-5)


@pytest.mark.usefixtures("shelved")
@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_bm25_is_what_the_formula_says(asked: Ids) -> None:
    found = SparseIndex(TEXTS, saturation=SATURATION).scores(asked)
    assert found == pytest.approx([_bm25(text, asked) for text in TEXTS], abs=1e-5)


def test_a_piece_no_text_has_is_not_known() -> None:
    index = SparseIndex(TEXTS)
    assert index.known(np.array([400_000], np.int32)) == 0
    assert index.known(np.array([1, 2], np.int32)) == 1
    assert 0 < index.known(np.array([1, 400_000], np.int32)) < 1


def test_no_texts_have_no_scores() -> None:
    assert len(SparseIndex([]).scores(ASKED[0])) == 0


def test_a_text_that_repeats_a_piece_without_end_is_still_counted() -> None:
    index = SparseIndex([np.full(1000, 3, np.int32), np.array([4], np.int32)])
    assert index.scores(np.array([3], np.int32)).tolist() == pytest.approx([1, 0])


def test_a_place_takes_three_bytes_and_what_every_text_has_takes_none() -> None:
    texts = [np.array([1, 100 + number % 50], np.int32) for number in range(200)]
    (shelf,) = SparseIndex(texts)._shelves
    assert len(shelf.owners) == len(shelf.counts) == 200, "piece 1 is in every text"
    assert shelf.owners.nbytes + shelf.counts.nbytes == 3 * 200
