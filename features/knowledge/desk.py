"""The desk a question comes to first: crisis rules, the answer engine and the topic finder of one pack."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from core.pack import Pack
from features.knowledge.crisis import CrisisRules
from features.knowledge.encoder import find_encoder
from features.knowledge.meaning import MeaningIndex, Nearness
from features.knowledge.search import AnswerEngine, Finding, Meaning, served
from features.knowledge.topics import TopicFinder

Understand = Callable[[AnswerEngine], Meaning | None]
"""Makes the further opinion on an engine's articles."""


class Unread(Exception):
    """The articles are still being read: work on this update again when they are."""


class Unheard(Exception):
    """The meaning of this question has to be read first: in a thread, while no transaction is open. Then work on it again."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "a question whose meaning nobody has read yet"
        )  # never the words: they could reach a log
        self.text = text


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that answers without a person. `heard`: questions whose meaning was read, or could not be (None).

    `read` is None until the articles were read; danger and topics are known before.
    """

    crisis: CrisisRules
    topics: TopicFinder
    read: AnswerEngine | None = None
    heard: Mapping[str, Nearness | None] = field(default_factory=dict)

    @classmethod
    def of(cls, pack: Pack) -> "Knowledge":
        """Build all of it from the pack, by words alone: seconds for hundreds of articles."""
        return cls.before_reading(pack).having_read(pack)

    @classmethod
    def before_reading(cls, pack: Pack) -> "Knowledge":
        """What is known without the articles, in some tenths of a second: emergencies first."""
        return cls(CrisisRules(pack.crisis), TopicFinder(pack))

    def having_read(self, pack: Pack) -> "Knowledge":
        """The same with the pack's articles."""
        return replace(self, read=AnswerEngine(pack))

    @property
    def engine(self) -> AnswerEngine:
        """The answer engine; raises Unread while there is none yet."""
        if self.read is None:
            raise Unread
        return self.read

    def understood(self, understand: Understand) -> "Knowledge":
        """The same, joined by meaning; takes long where texts were not read before."""
        return replace(self, read=self.engine.joined_by(understand(self.engine)))

    def hearing(self, text: str) -> "Knowledge":
        """The same, with this question's meaning read; slow, so for a thread, and it may fail."""
        meaning = self.engine.meaning
        return replace(self, heard={**self.heard, text: meaning.nearness(text) if meaning else None})

    def deaf_to(self, text: str) -> "Knowledge":
        """The same, for a question whose meaning could not be read: words answer it."""
        return replace(self, heard={**self.heard, text: None})

    def find(
        self,
        text: str,
        *,
        language: str | None,
        country: str | None,
        today: date,
        limit: int = 5,
        may_leave: bool = False,
    ) -> Finding:
        """What the knowledge base makes of a question; raises Unread while it has none, Unheard where its meaning should be read first.

        `may_leave`: the person agreed that their words are kept and passed on; without it nothing is asked of another machine.
        """
        meaning, text = self.engine.meaning, self.engine.meant(text)
        if meaning is not None and (may_leave or not meaning.far) and text not in self.heard:
            raise Unheard(text)
        alone = self.engine.joined_by(None)
        return alone.find(
            text, language=language, country=country, limit=limit, today=today, nearness=self.heard.get(text)
        )


def engine_of(pack: Pack, vectors: Path | None = None, *, meaning: bool = True) -> AnswerEngine:
    """The answer engine, with the meaning of sentences where that part is installed and wanted; its vectors are kept in `vectors`."""
    encoder = find_encoder() if meaning else None
    if encoder is None:
        return AnswerEngine(pack)
    return AnswerEngine(pack, MeaningIndex(encoder, list(served(pack).values()), vectors))
