"""The further opinion of the search: which articles mean the same as the question, by sentence vectors."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.pack import Article
from features.knowledge.encoder import Encoder, Vectors
from features.knowledge.sparse import Scores
from features.knowledge.vectors import GoOn, VectorStore, always

SENTENCES = 3  # of a short answer
SHORTEST = 8  # characters of a sentence that says something
MOST_PARTS = 60_000  # sentences kept in memory; a larger pack is judged by whole articles alone
_END = re.compile(r"(?<=[.!?։;:])\s+")


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near each article is as a whole (both sides freed of what all texts share), and by its nearest sentence."""

    whole: Scores
    part: Scores


class MeaningIndex:
    """Articles as vectors: one for all languages of an article, and one a sentence and sample question."""

    def __init__(self, encoder: Encoder, articles: Sequence[Sequence[Article]], folder: Path | None) -> None:
        self._encoder = encoder
        wholes, parts = _texts(articles)
        owners = np.repeat(np.arange(len(wholes)), [len(texts) for texts in wholes])
        self._owners = np.repeat(np.arange(len(parts)), [len(texts) for texts in parts])
        rows = VectorStore(encoder, folder).vectors(_flat(wholes, parts))
        whole, part = rows[: len(owners)].astype(np.float32), rows[len(owners) :].astype(np.float32)
        self._shared = whole.mean(axis=0) if len(whole) else np.zeros(0, np.float32)
        self._wholes = _centres(_freed(whole, self._shared), owners, len(wholes))
        self._parts = _freed(part, self._shared)
        self.size = len(wholes)

    @property
    def far(self) -> bool:
        """Whether a question leaves this machine."""
        return self._encoder.far

    @property
    def name(self) -> str:
        """Who reads."""
        return self._encoder.name

    def nearness(self, question: str) -> Nearness:
        """Every article's nearness to the question, in the order the articles were given; some tens of milliseconds."""
        if not self.size:
            return Nearness(np.zeros(0, np.float32), np.zeros(0, np.float32))
        asked = _freed(self._encoder.vectors([question]), self._shared)[0]
        part = np.zeros(self.size, np.float32)
        if len(self._parts):
            part[:] = -1
            np.maximum.at(part, self._owners, self._parts @ asked)
        return Nearness(self._wholes @ asked, part)


def read_ahead(
    encoder: Encoder, articles: Sequence[Sequence[Article]], folder: Path | None, go_on: GoOn = always
) -> int:
    """Read what nobody read yet and keep it, so that an index of these articles is made at once; how many texts there are."""
    store, texts = VectorStore(encoder, folder), _flat(*_texts(articles))
    store.vectors(texts, go_on)
    store.keep_only(texts)
    return len(texts)


def _texts(articles: Sequence[Sequence[Article]]) -> tuple[list[list[str]], list[list[str]]]:
    wholes = [[_whole(a) for a in versions] for versions in articles]
    parts = [[part for a in versions for part in _parts(a)] for versions in articles]
    return wholes, parts if sum(map(len, parts)) <= MOST_PARTS else [[] for _ in articles]


def _flat(*lists: list[list[str]]) -> list[str]:
    return [text for texts in lists for some in texts for text in some]


def _whole(article: Article) -> str:
    return f"{article.title}. {' '.join(_sentences(article.short_answer)[:SENTENCES])}"


def _parts(article: Article) -> list[str]:
    return [article.title, *_sentences(article.short_answer)[:SENTENCES], *article.questions]


def _sentences(text: str) -> list[str]:
    return [piece for piece in map(str.strip, _END.split(text)) if len(piece) > SHORTEST] or [text]


def _freed(rows: Vectors, shared: Vectors) -> Vectors:
    """The rows without what all texts share; in their own place, because there may be a hundred megabytes of them."""
    rows -= shared
    return _of_length_one(rows)


def _centres(rows: Vectors, owners: NDArray[np.int64], size: int) -> Vectors:
    total = np.zeros((size, rows.shape[1]), np.float32)
    np.add.at(total, owners, rows)
    return _of_length_one(total)


def _of_length_one(rows: Vectors) -> Vectors:
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return rows
