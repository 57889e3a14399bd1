"""`python -m bot answer`: asks the crisis rules and the knowledge base without a database, a token or Telegram."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from core.clock import SystemClock
from core.errors import StartupError
from core.pack import load_readable
from features.knowledge.articles import plain_text, variant
from features.knowledge.crisis import CrisisRules, crisis_card
from features.knowledge.desk import engine_of

VAR_DIR = Path("data/var")
"""Where the meaning of texts is kept once it was read."""


class Answerer:
    """A pack, ready for questions."""

    def __init__(self, pack_dir: Path, *, meaning: bool = True, vectors: Path = VAR_DIR) -> None:
        if not (pack_dir / "pack.yaml").is_file() and not (pack_dir / "knowledge").is_dir():
            raise StartupError(
                f"--pack: {pack_dir} is no content pack: pack.yaml and knowledge/ are missing."
            )
        self.pack = load_readable(pack_dir)
        self.rules = CrisisRules(self.pack.crisis)
        self.engine = engine_of(self.pack, vectors, meaning=meaning)
        self.today = SystemClock().now().date()

    def record(self, question: dict[str, Any]) -> dict[str, Any]:
        """One line of the contract: crisis, level, up to five answers, and whether to abstain; beyond it the outcome and why."""
        text, language, country = (str(question.get(key) or "") for key in ("text", "lang", "country"))
        crisis = self.rules.match(text)
        found = self.engine.find(text, language=language or None, country=country or None, today=self.today)
        return {
            "id": question.get("id"),
            "crisis": crisis.category if crisis else None,
            "level": crisis.level if crisis else None,
            "answers": [{"article": match.slug, "score": match.score} for match in found.matches],
            "abstain": found.outcome == "abstain",
            "outcome": found.outcome,
            "reason": found.uncovered,
        }


def answer_lines(pack_dir: Path, lines: Iterable[str], vectors: Path = VAR_DIR) -> Iterator[str]:
    """One JSON line out for one in, in order; a line that is no question gets an answer that says so."""
    answerer = Answerer(pack_dir, vectors=vectors)
    for line in lines:
        if line.strip():
            yield json.dumps(answerer.record(_question(line)), ensure_ascii=False)


def _question(line: str) -> dict[str, Any]:
    try:
        question = json.loads(line)
    except json.JSONDecodeError:
        return {}
    return question if isinstance(question, dict) else {}


def answer(pack_dir: Path, jsonl: bool, lang: str | None, text: str | None, vectors: Path = VAR_DIR) -> int:
    """The command's body: JSON lines from stdin, or one question answered in plain text."""
    if jsonl:
        _print_lines(answer_lines(pack_dir, sys.stdin, vectors), sys.stdout)
        return 0
    sys.stdout.write(_plain(Answerer(pack_dir, vectors=vectors), text or sys.stdin.read(), lang) + "\n")
    return 0


def _print_lines(lines: Iterable[str], out: TextIO) -> None:
    for line in lines:
        out.write(line + "\n")
        out.flush()


def _plain(answerer: Answerer, text: str, lang: str | None) -> str:
    pack, parts = answerer.pack, []
    crisis = answerer.rules.match(text)
    if crisis is not None:
        parts.append(crisis_card(pack, crisis, language=lang, country=None).text)
    found = answerer.engine.find(text, language=lang, country=None, today=answerer.today)
    for match in found.matches[: {"answer": 1, "suggest": 3, "abstain": 0}[found.outcome]]:
        article = variant(pack, match.slug, lang)
        if article is not None:
            parts.append(f"{article.title} ({match.slug}, {match.score:.2f})")
            if found.outcome == "answer":
                parts.append(plain_text(article.short_answer))
    return "\n\n".join(parts) or "-"
