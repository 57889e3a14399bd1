"""An inverted index in flat arrays: which texts share rare pieces with a question."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from features.knowledge.pieces import BUCKETS, Ids

Scores = NDArray[np.float32]
Mask = NDArray[np.bool_]
Small = NDArray[np.uint8]
COMMON = 0.3  # a piece found in more than this share of the texts says nothing and is skipped
FEW_TEXTS = 40  # below this many texts every piece counts
LENGTH_MATTERS = 0.75  # BM25's b
SHELF = 1 << 16  # texts numbered in two bytes
AT_A_TIME = 4096  # texts sorted at once while the index is built
_OFTEN = (1 + np.log(np.maximum(np.arange(256), 1))).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Up to SHELF texts: for every piece the texts that have it, and how often. Weights are worked out when asked: three bytes
    a place instead of eight."""

    owners: NDArray[np.uint16]
    counts: Small
    starts: NDArray[np.int32]

    def places(self, ids: Ids) -> tuple[NDArray[np.uint16], Small, NDArray[np.int32]]:
        """Owners and counts of these pieces one after another, and how many belong to each piece."""
        starts, ends = self.starts[ids], self.starts[ids + 1]
        spans = [slice(start, end) for start, end in zip(starts, ends, strict=True) if end > start]
        if not spans:
            return self.owners[:0], self.counts[:0], ends - starts
        owners = np.concatenate([self.owners[span] for span in spans])
        return owners, np.concatenate([self.counts[span] for span in spans]), ends - starts


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some texts on their way to a shelf: how many of them have each piece, then who, and how often, sorted by piece."""

    sizes: Ids
    owners: NDArray[np.uint16]
    counts: Small

    @property
    def pieces(self) -> Ids:
        """The piece of every place."""
        return np.repeat(np.arange(BUCKETS, dtype=np.int32), self.sizes)


class SparseIndex:
    """Texts as weighted pieces (words or letter groups); scores are cosines, or BM25 when `saturation` is given."""

    def __init__(self, texts: Iterable[Ids], *, saturation: float | None = None) -> None:
        self._saturation = saturation
        batches, lengths = [], []
        for batch, length in _batches(texts):
            batches.append(batch)
            lengths.append(length)
        seen = sum((batch.sizes for batch in batches), np.zeros(BUCKETS, np.int32))
        long = np.concatenate([np.zeros(0, np.float32), *lengths])
        self.size = len(long)
        self._idf = (np.log((1 + self.size) / (1 + seen)) + 1).astype(np.float32)
        self._met = seen > 0
        limit = COMMON * self.size if self.size > FEW_TEXTS else self.size
        self._useful = self._met & (seen <= limit)
        self._texts = self._norms(batches) if saturation is None else self._damping(long)
        self._shelves = _shelves(batches, self._useful)

    def _norms(self, batches: list[_Batch]) -> Scores:
        """The length of every text's vector, by which cosines are divided."""
        squares = np.zeros(self.size)
        for number, batch in enumerate(batches):
            first = number * AT_A_TIME
            weights = _OFTEN[batch.counts] * self._idf[batch.pieces]
            owners = batch.owners - (first % SHELF)
            found = np.bincount(owners, weights * weights)
            squares[first : first + len(found)] = found
        return np.maximum(np.sqrt(squares), 1e-9).astype(np.float32)

    def _damping(self, length: Scores) -> Scores:
        """How much BM25 holds back every text for its length."""
        relative = length / max(float(length.mean()) if self.size else 1.0, 1e-9)
        saturation = self._saturation or 0.0
        return (saturation * (1 - LENGTH_MATTERS + LENGTH_MATTERS * relative)).astype(np.float32)

    def known(self, pieces: Ids) -> float:
        """The share, 0..1, of a question's telling pieces that any text has."""
        ids = np.unique(pieces)
        weights = self._idf[ids]
        return float(weights[self._met[ids]].sum() / max(float(weights.sum()), 1e-9))

    def scores(self, pieces: Ids) -> Scores:
        """The score of every text for this question; BM25 as a share of the most a text could reach, 0..1."""
        ids, counts = np.unique(pieces, return_counts=True)
        factors, length = self._question(ids, counts)
        useful = self._useful[ids]
        ids, factors = ids[useful], factors[useful]
        found = np.zeros(self.size, np.float32)
        for number, shelf in enumerate(self._shelves):
            texts = self._texts[number * SHELF : (number + 1) * SHELF]
            owners, often, sizes = shelf.places(ids)
            weights = self._weights(often, texts, owners) * np.repeat(factors, sizes)
            told = np.bincount(owners, weights, minlength=len(texts))
            found[number * SHELF : (number + 1) * SHELF] = told / (texts if self._saturation is None else 1)
        return (found / length).astype(np.float32)

    def _weights(self, often: Small, texts: Scores, owners: NDArray[np.uint16]) -> Scores:
        if self._saturation is None:
            return _OFTEN[often]
        counts = often.astype(np.float32)
        return (counts * np.float32(self._saturation + 1) / (counts + texts[owners])).astype(np.float32)

    def _question(self, ids: Ids, counts: NDArray[np.int64]) -> tuple[Scores, float]:
        idf = self._idf[ids]
        if self._saturation is not None:
            return idf, max(float(idf.sum()) * (self._saturation + 1), 1e-9)
        factors = (idf * (1 + np.log(counts))).astype(np.float32)
        return factors * idf, max(float(np.linalg.norm(factors)), 1e-9)


def _batches(texts: Iterable[Ids]) -> Iterator[tuple[_Batch, Scores]]:
    """The texts a few thousand at a time, sorted by piece, and how many pieces each has; small arrays would scatter memory."""
    ids, numbers, sizes, lengths, total = bytearray(), bytearray(), [], [], 0
    for pieces in texts:
        distinct, counts = np.unique(pieces, return_counts=True)
        ids += distinct.astype(np.int32).tobytes()
        numbers += np.minimum(counts, 255).astype(np.uint8).tobytes()
        sizes.append(len(distinct))
        lengths.append(len(pieces))
        total += 1
        if len(sizes) == AT_A_TIME:
            yield _sorted(ids, numbers, sizes, total), np.array(lengths, np.float32)
            ids, numbers, sizes, lengths = bytearray(), bytearray(), [], []
    if sizes:
        yield _sorted(ids, numbers, sizes, total), np.array(lengths, np.float32)


def _sorted(ids: bytearray, numbers: bytearray, sizes: list[int], total: int) -> _Batch:
    pieces, counts = np.frombuffer(ids, np.int32), np.frombuffer(numbers, np.uint8)
    first = (total - len(sizes)) % SHELF
    owners = np.repeat(np.arange(first, first + len(sizes)).astype(np.uint16), sizes)
    order = np.argsort(pieces, kind="stable")
    held = np.bincount(pieces, minlength=BUCKETS).astype(np.int32)
    return _Batch(held, owners[order], counts[order])


def _shelves(batches: list[_Batch], useful: Mask) -> list[_Shelf]:
    """The batches joined, shelf by shelf, without the pieces that say nothing; a batch is let go once it is in its place."""
    per, found = SHELF // AT_A_TIME, []
    while batches:
        own = batches[:per]
        del batches[:per]
        found.append(_shelf(own, useful))
    return found


def _shelf(batches: list[_Batch], useful: Mask) -> _Shelf:
    held = sum((batch.sizes for batch in batches), np.zeros(BUCKETS, np.int32)) * useful
    starts = np.concatenate([[0], np.cumsum(held)]).astype(np.int32)
    owners, counts = np.empty(starts[-1], np.uint16), np.empty(starts[-1], np.uint8)
    free = starts[:-1].copy()
    while batches:
        batch = batches.pop(0)
        kept, sizes = np.repeat(useful, batch.sizes), batch.sizes * useful
        before = np.cumsum(sizes) - sizes
        places = np.repeat(free - before, sizes) + np.arange(int(sizes.sum()))
        owners[places], counts[places] = batch.owners[kept], batch.counts[kept]
        free += sizes
    return _Shelf(owners, counts, starts)
