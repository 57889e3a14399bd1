"""A pack of synthetic articles laid over the shipped one: words of the real articles, shuffled by a seed."""

import json
import random
import re
from pathlib import Path

PACK = Path(__file__).parents[2] / "data" / "pack"
FRONT = """---
title: {title}
topics: [seizures]
countries: []
questions: {questions}
sources: ["https://example.org/{slug}"]
author: Ryadom benchmark
reviewed_by: pending
reviewed_on: 2026-01-01
review_by: 2036-01-01
status: approved
---

{text}
"""


def write_pack(folder: Path, count: int = 1000) -> list[str]:
    """Write the pack and return a question for each of its articles."""
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text(f"inherits: {PACK}\n", encoding="utf-8")
    dice, words = random.Random(1), _words()  # noqa: S311 (made-up articles)
    return [_article(folder / "knowledge" / f"synthetic-{number:04}", dice, words) for number in range(count)]


def _words() -> list[str]:
    texts = " ".join(path.read_text(encoding="utf-8") for path in PACK.glob("knowledge/*/en.md"))
    return sorted({word.lower() for word in re.findall(r"[A-Za-z]{4,}", texts)})


def _article(folder: Path, dice: random.Random, words: list[str]) -> str:
    def said(count: int) -> str:
        return " ".join(dice.sample(words, count))

    title, questions = said(5).capitalize(), [said(7) for _ in range(4)]
    text = "\n\n".join(said(60).capitalize() + "." for _ in range(6))
    folder.mkdir(parents=True)
    front = {
        "title": json.dumps(title),
        "questions": json.dumps(questions),
        "slug": folder.name,
        "text": text,
    }
    (folder / "en.md").write_text(FRONT.format(**front), encoding="utf-8")
    return questions[0]
