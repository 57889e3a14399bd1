"""Subjects that no article may answer: such a question goes straight to a person, with the reason."""

from collections.abc import Iterable

from core.pack import Pack
from features.knowledge.concepts import plain_words
from features.knowledge.patterns import PatternBook, Rule, parse


class Uncovered:
    """Knows how people ask for what the pack does not cover; a subject that a title speaks of counts as covered."""

    def __init__(self, pack: Pack, titles: Iterable[str]) -> None:
        self._order = {key: place for place, key in enumerate(pack.not_covered)}
        self._book = PatternBook(
            Rule(parse(pattern), subject.id)
            for subject in pack.not_covered.values()
            for patterns in subject.patterns.values()
            for pattern in patterns
        )
        named = {subject for title in titles for subject in self._book.find(plain_words(title))}
        self._covered = {key for key in named if not pack.not_covered[key].never}

    def find(self, text: str) -> str | None:
        """The subject of the question when it is none of ours, the first of the pack's list; None otherwise."""
        found = set(self._book.find(plain_words(text))) - self._covered
        return min(found, key=self._order.__getitem__) if found else None
