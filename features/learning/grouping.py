"""Which questions ask the same: the same best article, and letter groups in common, as the engine cuts them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from features.knowledge.latin import latin_words
from features.knowledge.pieces import groups as letter_groups

ALIKE = 0.4
"""The cosine of two questions' letter groups from which they count as one. Of the questions of benchmarks/answers, 95 of 100 pairs
of one language with different answers stay below 0.16; questions that differ in a word or two reach 0.5 to 0.8."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question editors may see."""

    id: int
    text: str
    language: str
    country: str | None
    wrong_slug: str | None
    candidate: str | None


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask the same, the newest first; the newest stands for them."""

    members: tuple[Asked, ...]

    @property
    def leader(self) -> Asked:
        """The question the others are like."""
        return self.members[0]

    @property
    def wordings(self) -> tuple[Asked, ...]:
        """The members that differ in their words."""
        return tuple({" ".join(latin_words(one.text)): one for one in reversed(self.members)}.values())[::-1]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of those who asked."""
        return tuple(dict.fromkeys(one.language for one in self.members))


def grouped(asked: Sequence[Asked]) -> list[Group]:
    """Put what is alike together; the biggest group first, among equals the newest."""
    heaps: list[tuple[frozenset[int], list[Asked]]] = []
    for one in asked:
        pieces = frozenset(letter_groups(latin_words(one.text)).tolist())
        home = next((heap for heap in heaps if _belongs(one, pieces, heap)), None)
        if home is None:
            heaps.append((pieces, [one]))
        else:
            home[1].append(one)
    found = [Group(tuple(members)) for _, members in heaps]
    return sorted(found, key=lambda group: -len(group.members))


def _belongs(one: Asked, pieces: frozenset[int], heap: tuple[frozenset[int], list[Asked]]) -> bool:
    return heap[1][0].candidate == one.candidate and alike(pieces, heap[0]) >= ALIKE


def alike(ours: frozenset[int], theirs: frozenset[int]) -> float:
    """The cosine of two sets of letter groups, 0..1."""
    return len(ours & theirs) / max(sqrt(len(ours) * len(theirs)), 1.0)
