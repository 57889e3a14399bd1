"""Words with one typing slip: a letter missing, doubled, changed or swapped. A word here begins with the letter of its script."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Generic, TypeVar

from rapidfuzz.distance import OSA

SHORTEST = 7  # the script and six letters; in shorter words one letter makes another word
Meaning = TypeVar("Meaning")


class SlipBook(Generic[Meaning]):
    """Beginnings of words, found again although one letter is wrong; the script, the first and the last letter must be right."""

    def __init__(self, beginnings: Mapping[str, set[Meaning]]) -> None:
        self._meaning = beginnings
        self._by_variant: dict[str, set[str]] = defaultdict(set)
        for stem in beginnings:
            if len(stem) >= SHORTEST:
                for variant in _variants(stem):
                    self._by_variant[variant].add(stem)

    def find(self, word: str) -> set[Meaning]:
        """What the word means once its slip is forgiven; empty for short or far-off words."""
        found: set[Meaning] = set()
        for length in range(SHORTEST, len(word) + 1):
            begin = word[:length]
            for variant in _variants(begin):
                for stem in self._by_variant.get(variant, ()):
                    same_ends = stem[:2] == word[:2] and stem[-1] == begin[-1]
                    if same_ends and OSA.distance(stem, begin, score_cutoff=1) <= 1:
                        found |= self._meaning[stem]
        return found


def _variants(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(2, len(word)))}
