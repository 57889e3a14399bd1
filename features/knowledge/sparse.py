"""An inverted index in flat arrays: which texts share rare pieces with a question."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from features.knowledge.pieces import BUCKETS, Ids

Scores = NDArray[np.float32]
Mask = NDArray[np.bool_]
COMMON = 0.3  # a piece found in more than this share of the texts says nothing and is skipped
FEW_TEXTS = 40  # below this many texts every piece counts
LENGTH_MATTERS = 0.75  # BM25's b


class SparseIndex:
    """Texts as weighted pieces (words or letter groups); scores are cosines, or BM25 when `saturation` is given."""

    def __init__(self, texts: Iterable[Ids], *, saturation: float | None = None) -> None:
        pieces, counts, lengths = _counted(texts)
        self.size, self._saturation = len(lengths), saturation
        owners = np.repeat(np.arange(self.size, dtype=np.int32), lengths)
        seen = np.bincount(pieces, minlength=BUCKETS)
        self._idf = (np.log((1 + self.size) / (1 + seen)) + 1).astype(np.float32)
        weights = (
            self._cosines(pieces, counts, owners)
            if saturation is None
            else self._bm25(pieces, counts, owners)
        )
        order = np.argsort(pieces, kind="stable").astype(np.int32)
        self._owners, self._weights = owners[order], weights[order]
        self._starts = np.concatenate([[0], np.cumsum(seen)]).astype(np.int32)
        self._limit = COMMON * self.size if self.size > FEW_TEXTS else self.size

    def _cosines(self, pieces: Ids, counts: Scores, owners: Ids) -> Scores:
        weights = (1 + np.log(counts)) * self._idf[pieces]
        norms = np.sqrt(np.bincount(owners, weights * weights, minlength=self.size)).astype(np.float32)
        return (weights / np.maximum(norms[owners], 1e-9)).astype(np.float32)

    def _bm25(self, pieces: Ids, counts: Scores, owners: Ids) -> Scores:
        lengths = np.bincount(owners, counts, minlength=self.size)
        relative = lengths / max(float(lengths.mean()) if self.size else 1.0, 1e-9)
        saturation = self._saturation or 0.0
        damping = (saturation * (1 - LENGTH_MATTERS + LENGTH_MATTERS * relative)).astype(np.float32)[owners]
        return (self._idf[pieces] * counts * (saturation + 1) / (counts + damping)).astype(np.float32)

    def known(self, pieces: Ids) -> float:
        """The share, 0..1, of a question's telling pieces that any text has."""
        ids = np.unique(pieces)
        weights = self._idf[ids]
        return float(
            weights[self._starts[ids + 1] > self._starts[ids]].sum() / max(float(weights.sum()), 1e-9)
        )

    def scores(self, pieces: Ids) -> Scores:
        """The score of every text for this question; BM25 as a share of the most a text could reach, 0..1."""
        ids, counts = np.unique(pieces, return_counts=True)
        factors, length = self._question(ids, counts)
        starts, ends = self._starts[ids], self._starts[ids + 1]
        useful = (ends > starts) & (ends - starts <= self._limit)
        if not useful.any():
            return np.zeros(self.size, np.float32)
        spans = [slice(start, end) for start, end in zip(starts[useful], ends[useful], strict=True)]
        owners = np.concatenate([self._owners[span] for span in spans])
        weights = np.concatenate([self._weights[span] for span in spans])
        weights = weights * np.repeat(factors[useful], ends[useful] - starts[useful])
        return (np.bincount(owners, weights, minlength=self.size) / length).astype(np.float32)

    def _question(self, ids: Ids, counts: NDArray[np.int64]) -> tuple[Scores, float]:
        if self._saturation is not None:
            most = float(self._idf[ids].sum()) * (self._saturation + 1)
            return np.ones(len(ids), np.float32), max(most, 1e-9)
        factors = (self._idf[ids] * (1 + np.log(counts))).astype(np.float32)
        return factors, max(float(np.linalg.norm(factors)), 1e-9)


def _counted(texts: Iterable[Ids]) -> tuple[Ids, Scores, NDArray[np.int64]]:
    """Distinct pieces of every text one after another, in growing buffers: thousands of small arrays would scatter memory."""
    ids, numbers, lengths = bytearray(), bytearray(), []
    for pieces in texts:
        distinct, counts = np.unique(pieces, return_counts=True)
        ids += distinct.astype(np.int32).tobytes()
        numbers += counts.astype(np.float32).tobytes()
        lengths.append(len(distinct))
    return np.frombuffer(ids, np.int32), np.frombuffer(numbers, np.float32), np.array(lengths, np.int64)
