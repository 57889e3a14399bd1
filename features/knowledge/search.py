"""The answer engine: from a parent's own words to the right approved article, a guess, or an honest "I don't know"."""

import re
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

import numpy as np

from core.pack import Article, Pack
from features.knowledge.articles import may_serve
from features.knowledge.calibration import Weighed, confidence, outcome_of
from features.knowledge.concepts import ConceptBook, ConceptIndex, plain_words
from features.knowledge.latin import LONGEST, forget_words, latin_key, latin_words, other_layout
from features.knowledge.meaning import Nearness
from features.knowledge.pieces import groups, letter_groups, stems
from features.knowledge.sparse import Mask, Scores, SparseIndex
from features.knowledge.topics import TopicFinder
from features.knowledge.uncovered import Uncovered

Outcome = Literal["answer", "suggest", "abstain"]
# What each opinion counts beside the letters; chosen on the tuning halves of benchmarks/answers.
WORDS, ALIKE, TOPIC = 0.4, 1.2, 0.12
WHOLE, PART = 1.0, 0.2
NAMED = 1.0  # the question is an article's very title
TITLE_TWICE = 2
_LONG_WORD = re.compile(r"[A-Za-z]{4}")  # shorter words are words on every keyboard
FAMILIAR = 0.5  # the share of telling words that some article has
MOST_WORDS = 60  # a longer letter says what it wants in its first words


@dataclass(frozen=True, slots=True)
class Match:
    """An article that may answer, how sure we are that it does (0..1), and the language to show it in."""

    slug: str
    score: float
    language: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What to do with a question: show the first match, offer up to three, or say that we do not know.

    `uncovered` names the subject of not_covered.yaml that the question is about, when it is about one: its reason is said.
    """

    outcome: Outcome
    matches: tuple[Match, ...]
    uncovered: str | None = None


class Meaning(Protocol):
    """A further opinion on every article, such as sentence vectors, in the order of `served`."""

    @property
    def name(self) -> str:
        """Who gives it."""
        ...

    @property
    def far(self) -> bool:
        """Whether the question leaves this machine for it."""
        ...

    def nearness(self, question: str) -> Nearness:
        """How near every article is to the question; tens of milliseconds of a processor, or of waiting."""
        ...


def served(pack: Pack) -> dict[str, list[Article]]:
    """The versions of every article that parents may see, in the pack's order."""
    shown = {slug: [a for a in versions.values() if a.served] for slug, versions in pack.articles.items()}
    return {slug: versions for slug, versions in shown.items() if versions}


class AnswerEngine:
    """All served articles of a pack, ready to be asked; without a further opinion nothing here waits."""

    def __init__(self, pack: Pack, meaning: Meaning | None = None) -> None:
        self._pack, self.meaning = pack, meaning
        self.articles = served(pack)
        self.slugs = list(self.articles)
        self.texts = [a for versions in self.articles.values() for a in versions]
        self._owner = np.repeat(np.arange(len(self.slugs)), [len(v) for v in self.articles.values()])
        self._letters = SparseIndex(groups(latin_words(_short(a))) for a in self.texts)
        self._words = SparseIndex((stems(latin_words(_whole(a))) for a in self.texts), saturation=1.2)
        told = ([(a.title, _told(a)) for a in versions] for versions in self.articles.values())
        self._concepts = ConceptIndex(ConceptBook(pack.concepts), told)
        self._uncovered = Uncovered(pack, (a.title for a in self.texts))
        self._titles = {latin_key(a.title): place for a, place in zip(self.texts, self._owner, strict=True)}
        self._sampled = sum(bool(a.questions) for a in self.texts) / max(len(self.texts), 1)
        self._topics = TopicFinder(pack)
        self._about = {topic: self._mask(lambda a, t=topic: t in a.topics) for topic in pack.topics}
        self._allowed: dict[tuple[str | None, date | None], Mask] = {}
        forget_words()
        letter_groups.cache_clear()

    @property
    def name(self) -> str:
        """Which engine runs."""
        return "words" if self.meaning is None else "words and meaning"

    def joined_by(self, meaning: Meaning | None) -> "AnswerEngine":
        """The same engine with this further opinion, or with none; nothing is indexed again."""
        joined = copy(self)
        joined.meaning = meaning
        return joined

    def find(
        self,
        text: str,
        *,
        language: str | None,
        country: str | None,
        limit: int = 5,
        today: date | None = None,
        nearness: Nearness | None = None,
    ) -> Finding:
        """The articles that may answer, best first; the outcome says whether the first may stand as the answer.

        `nearness` is the further opinion when it was asked for beforehand; else an engine that has one asks here and takes long.
        """
        text = self.meant(text)
        asked = self.weigh(text, country=country, today=today, nearness=nearness)
        if asked is None:
            return Finding("abstain", ())
        order = [int(place) for place in np.argsort(-asked.total)[: limit + 1] if asked.total[place] > 0]
        sure = confidence(asked, order)
        matches = tuple(
            Match(self.slugs[place], score, self._shown(place, language))
            for place, score in zip(order[:limit], sure.scores, strict=False)
        )
        bound = bool(matches) and country is None and self._bound_to_country(matches[0].slug)
        subject = self._pack.not_covered.get(asked.uncovered or "")
        never = subject is not None and subject.never
        return Finding(outcome_of(sure, country_unsure=bound, never=never), matches, asked.uncovered)

    def meant(self, text: str) -> str:
        """The text, or what was meant where Russian was typed on a Latin keyboard: the reading whose words the articles know."""
        if not text.isascii() or not _LONG_WORD.search(text) or self._familiar(text) >= FAMILIAR:
            return text
        other = other_layout(text)
        return other if self._familiar(other) >= FAMILIAR else text

    def _familiar(self, text: str) -> float:
        return self._words.known(stems(latin_words(text)[:MOST_WORDS]))

    def weigh(
        self, text: str, *, country: str | None, today: date | None = None, nearness: Nearness | None = None
    ) -> Weighed | None:
        """Everything that speaks for each article; None when there is nothing to ask or to ask for."""
        words = latin_words(text)[:MOST_WORDS]
        if not words or not self.texts:
            return None
        near = nearness or (self.meaning.nearness(text) if self.meaning else None)
        stemmed, cut = stems(words), text[:LONGEST]
        alike, shared, understood = self._concepts.scores(cut)
        letters = self._best(self._letters.scores(groups(words)))
        total = (
            letters + WORDS * self._best(self._words.scores(stemmed)) + ALIKE * alike + self._topic_share(cut)
        )
        if near is not None:
            total = total + WHOLE * near.whole + PART * np.maximum(near.part, 0)
        if (named := self._titles.get(" ".join(words))) is not None:
            total[named] += NAMED
        total[~self._may_serve(country, today)] = -1
        return Weighed(
            total=total,
            letters=letters,
            shared=shared,
            near=near,
            understood=understood,
            known=self._words.known(stemmed),
            length=len(words),
            sampled=self._sampled,
            uncovered=self._uncovered.find(cut),
        )

    def _best(self, scores: Scores) -> Scores:
        best = np.zeros(len(self.slugs), np.float32)
        np.maximum.at(best, self._owner, scores)
        return best

    def _mask(self, holds: "Test") -> Mask:
        return np.fromiter((any(map(holds, v)) for v in self.articles.values()), bool, len(self.slugs))

    def _topic_share(self, text: str) -> Scores:
        share = np.zeros(len(self.slugs), np.float32)
        for topic, weight in self._topics.weights(plain_words(text)).items():
            np.maximum(share, TOPIC * weight * self._about[topic], out=share, casting="unsafe")
        return share

    def _may_serve(self, country: str | None, today: date | None) -> Mask:
        """Which articles may be shown there and then; remembered, because it changes once a day."""
        key = (country, today)
        if key not in self._allowed:
            if len(self._allowed) > 100:
                self._allowed.clear()
            self._allowed[key] = self._mask(lambda a: may_serve(self._pack, a, country, today))
        return self._allowed[key]

    def _bound_to_country(self, slug: str) -> bool:
        return any(article.countries for article in self._pack.articles[slug].values())

    def _shown(self, place: int, language: str | None) -> str:
        versions = {a.language: a for a in self.articles[self.slugs[place]]}
        return next((c for c in (language, self._pack.fallback) if c in versions), None) or next(
            iter(versions)
        )


class Test(Protocol):
    """A question about one article."""

    def __call__(self, article: Article, /) -> bool:
        """Whether it holds."""
        ...


def _short(article: Article) -> str:
    return " ".join((*([article.title] * TITLE_TWICE), *article.questions, article.short_answer))


def _whole(article: Article) -> str:
    return " ".join((*([article.title] * TITLE_TWICE), *article.questions, article.text))


def _told(article: Article) -> str:
    return " ".join((*article.questions, article.short_answer))
