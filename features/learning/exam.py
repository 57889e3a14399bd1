"""The pack's own question set: how well the engine answers it, so that every change shows what it did."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.pack import Pack
from features.knowledge.search import AnswerEngine

FILE = "questions.jsonl"
AMONG = 3


@dataclass(frozen=True, slots=True)
class ExamQuestion:
    """A question with its right article; None: the pack has no answer and the engine should not give one."""

    text: str
    language: str | None
    country: str | None
    article: str | None


@dataclass(frozen=True, slots=True)
class Marks:
    """Of `asked` questions with an answer: right as the first, right among three; `wrong`: wrongly given as the answer."""

    asked: int
    first: int
    three: int
    wrong: int


def exam_of(pack: Pack) -> tuple[ExamQuestion, ...]:
    """The question set beside the pack; empty when there is none. Broken lines and unknown articles are left out."""
    file = Path(pack.path) / FILE
    if not file.is_file():
        return ()
    found = map(_question, file.read_text(encoding="utf-8-sig", errors="replace").splitlines())
    return tuple(one for one in found if one and (one.article is None or one.article in pack.articles))


def _question(line: str) -> ExamQuestion | None:
    """One line; None for what is no question, because a slip in the set must not stop the bot."""
    try:
        written = json.loads(line)
    except json.JSONDecodeError:
        return None
    if not isinstance(written, dict) or "article" not in written:
        return None
    text, *others = (written.get(key) for key in ("text", "lang", "country", "article"))
    if not isinstance(text, str) or not all(isinstance(value, str | None) for value in others):
        return None
    return ExamQuestion(text, *others)


def marks(engine: AnswerEngine, exam: Sequence[ExamQuestion], today: date) -> Marks:
    """Ask the engine every question, as a parent of that language and country would; about 2 ms a question."""
    asked = first = three = wrong = 0
    for one in exam:
        found = engine.find(one.text, language=one.language, country=one.country, limit=AMONG, today=today)
        slugs = [match.slug for match in found.matches]
        asked += one.article is not None
        first += one.article is not None and slugs[:1] == [one.article]
        three += one.article is not None and one.article in slugs
        wrong += found.outcome == "answer" and slugs[:1] != [one.article]
    return Marks(asked, first, three, wrong)
