"""Scores the engine on StackFAQ: python -m benchmarks.answers.stackfaq PATH/stackExchange-FAQ.json. The data is not part of this repository.

A thread is a question with its answers and other people's wordings of it. Every question-answer pair is a text; every wording is asked; the
pairs of its own thread are right. Nothing is trained on the wordings. MAP, P@5 and MRR over all wordings.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.answers.score import ROOT, VECTORS
from core.pack import Article, Pack, load_readable
from features.knowledge.desk import engine_of


def texts(threads: list[dict[str, Any]]) -> dict[str, dict[str, Article]]:
    """One article a question-answer pair."""
    found = {}
    for number, thread in enumerate(threads):
        for place, answer in enumerate(_listed(thread.get("answer"))):
            slug = f"t{number}-{place}"
            text = " ".join(answer.split())
            found[slug] = {"en": Article(slug, "en", " ".join(thread["question"].split()), text, "approved")}
    return found


def score(pack: Pack, threads: list[dict[str, Any]], *, meaning: bool) -> dict[str, float]:
    """Mean average precision, precision among the first five, and mean reciprocal rank."""
    engine = engine_of(pack, VECTORS, meaning=meaning)
    owner = np.array([int(slug.partition("-")[0][1:]) for slug in engine.slugs])
    rows = []
    for number, thread in enumerate(threads):
        for asked in _listed(thread.get("rephr")):
            seen = engine.weigh(asked, country=None) if asked.strip("* ") else None
            if seen is not None:
                rows.append(_measured(owner[np.argsort(-seen.total, kind="stable")] == number))
    means = np.array(rows).mean(axis=0)
    return dict(zip(("MAP", "P@5", "MRR"), map(float, means), strict=True)) | {"questions": float(len(rows))}


def _measured(right: "np.ndarray[Any, np.dtype[np.bool_]]") -> tuple[float, float, float]:
    ranks = np.flatnonzero(right) + 1
    precision = np.arange(1, len(ranks) + 1) / ranks
    return float(precision.mean()), float(right[:5].sum() / 5), float(1 / ranks[0])


def _listed(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)] if value else []


def both(threads: list[dict[str, Any]]) -> tuple[dict[str, float], dict[str, float]]:
    """Without and with sentence vectors."""
    pack = replace(load_readable(ROOT / "data" / "pack"), articles=texts(threads), topics={}, not_covered={})
    return score(pack, threads, meaning=False), score(pack, threads, meaning=True)


def main() -> int:
    """Print one line without and one with sentence vectors."""
    threads = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["root"]["qapair"]
    for name, found in zip(("words", "words and meaning"), both(threads), strict=True):
        print(f"{name:18}", "  ".join(f"{key} {value:.3f}" for key, value in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
