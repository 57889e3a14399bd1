"""What a text is about, by the pack's list of everyday words: the same meaning in seven languages, slang and doctors' words."""

import re
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from core.pack.model import Words
from features.knowledge.latin import scripted_words
from features.knowledge.patterns import PatternBook, Rule, Word, parse
from features.knowledge.sparse import Scores

TITLE, TEXT, MOST = 2.0, 1.0, 1.5  # weights of a meaning in a title, in a text, and at most in an article
TELLING = 0.15  # below this weight an article does not count as speaking of a meaning
COMMON = 0.3  # what even a meaning that every article has still weighs
EVEN = 2.0  # holds back short articles, which would win by one word
# Little words that show that Latin letters are no transliteration; those that Russian, Kazakh or Armenian also have are left out.
_LITTLE = frozenset(
    re.findall(
        r"\w+",
        "the is my she he and we are you for with her his what how when does not this that has have im shes its our they "
        "les un une des mes elle il est et que pour avec dans qui quoi comment sur nous ses fait faire je "
        "nu cum este pe din mai are copilul fata fetita mea meu ea pentru sunt",
    )
)

Counts = NDArray[np.float32]


def plain_words(text: str) -> list[Word]:
    """The words of a text; Latin letters of a plainly English, French or Romanian text are not read as transliteration."""
    words = scripted_words(text)
    if not any(script == "l" and word in _LITTLE for script, word in words):
        return words
    return [("p" if script == "l" else script, word) for script, word in words]


class ConceptBook:
    """Finds the meanings of a text; building takes some tens of milliseconds, a question well under one."""

    def __init__(self, concepts: Mapping[str, Words]) -> None:
        self.names = tuple(concepts)
        self._book = PatternBook(
            Rule(parse(pattern), place)
            for place, words in enumerate(concepts.values())
            for patterns in words.values()
            for pattern in patterns
        )

    def of(self, text: str) -> NDArray[np.int64]:
        """The places of the meanings the text speaks of, each once."""
        return np.array(sorted(set(self._book.find(plain_words(text)))), np.int64)


class ConceptIndex:
    """Articles by what they speak of, all their languages together."""

    def __init__(self, book: ConceptBook, articles: Iterable[Iterable[tuple[str, str]]]) -> None:
        self._book = book
        self._weights = np.array([_weights(book, versions) for versions in articles], np.float32).reshape(
            -1, len(book.names)
        )
        size = len(self._weights)
        spoken = (self._weights > TELLING).sum(axis=0)
        self._rarity = (np.log((1 + size) / (1 + spoken)) + COMMON).astype(np.float32)
        weighed = self._weights * self._rarity
        self._weighed = weighed / (np.linalg.norm(weighed, axis=1, keepdims=True) + EVEN)

    def scores(self, text: str) -> tuple[Scores, Scores, float]:
        """How much each article is about the same, the share of the question's meanings it has, and how much was understood."""
        found = self._book.of(text)
        size = len(self._weights)
        if not len(found) or not size:
            return np.zeros(size, np.float32), np.zeros(size, np.float32), 0.0
        rarity = self._rarity[found]
        alike = self._weighed[:, found] @ rarity / float(np.linalg.norm(rarity))
        shared = self._weights[:, found] @ rarity / float(rarity.sum())
        return alike.astype(np.float32), shared.astype(np.float32), float(rarity.sum())


def _weights(book: ConceptBook, versions: Iterable[tuple[str, str]]) -> Counts:
    total = np.zeros(len(book.names), np.float32)
    count = 0
    for title, text in versions:
        count += 1
        total[book.of(title)] += TITLE
        total[book.of(text)] += TEXT
    return np.minimum(total / max(count, 1), MOST)
