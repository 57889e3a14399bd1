"""The desk a question comes to first: crisis rules, the answer engine and the topic finder of one pack."""

import asyncio
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from core.pack import Pack
from features.knowledge.crisis import CrisisRules
from features.knowledge.encoder import find_encoder
from features.knowledge.meaning import MeaningIndex
from features.knowledge.search import AnswerEngine, Finding, served
from features.knowledge.topics import TopicFinder


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that answers without a person."""

    crisis: CrisisRules
    engine: AnswerEngine
    topics: TopicFinder

    @classmethod
    def of(cls, pack: Pack, vectors: Path | None = None, *, meaning: bool = False) -> "Knowledge":
        """Build it from the pack, once: some tens of milliseconds, and seconds more when new texts must be read for their meaning."""
        return cls(CrisisRules(pack.crisis), engine_of(pack, vectors, meaning=meaning), TopicFinder(pack))

    async def find(self, text: str, *, language: str | None, country: str | None, today: date) -> Finding:
        """What the knowledge base makes of a question; what takes long runs in a thread, so that no other chat waits."""
        ask = partial(self.engine.find, text, language=language, country=country, today=today)
        return await asyncio.to_thread(ask) if self.engine.needs_thread else ask()


def engine_of(pack: Pack, vectors: Path | None = None, *, meaning: bool = True) -> AnswerEngine:
    """The answer engine, with the meaning of sentences where that part is installed and wanted; its vectors are kept in `vectors`."""
    encoder = find_encoder() if meaning else None
    if encoder is None:
        return AnswerEngine(pack)
    return AnswerEngine(pack, MeaningIndex(encoder, list(served(pack).values()), vectors))
