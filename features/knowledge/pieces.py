"""How a text is cut for the index: letter groups for slips and endings, beginnings of words for meaning."""

from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
SHORTEST, LONGEST = 3, 5
STEM = 5
BUCKETS = (
    1 << 19
)  # pieces are kept as numbers below this, not as strings: a few share one, the index stays small


def _bucket(piece: str) -> int:
    return crc32(piece.encode()) & (BUCKETS - 1)


@lru_cache(maxsize=30_000)
def letter_groups(word: str) -> Ids:
    """All groups of three to five letters of one word with its edges marked."""
    marked = f" {word} "
    found = [
        _bucket(marked[start : start + size])
        for size in range(SHORTEST, LONGEST + 1)
        for start in range(len(marked) - size + 1)
    ]
    return np.array(found, np.int32)


def groups(words: list[str]) -> Ids:
    """The letter groups of a text."""
    return np.concatenate([np.zeros(0, np.int32), *map(letter_groups, words)])


def stems(words: list[str]) -> Ids:
    """The beginnings of a text's words: endings change, beginnings stay."""
    return np.array([_bucket(word[:STEM]) for word in words if len(word) > 2 or word.isdigit()], np.int32)
