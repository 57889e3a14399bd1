"""Fits the calibrator on the tuning halves: python -m benchmarks.answers.fit. Prints the weights for features/knowledge/calibration.py.

Questions: the tuning half of questions.jsonl, and the articles' own sample questions where the pack does not have them (lean and foreign). Each
sample question is asked a second time with its article taken away: then the right answer is "I don't know", however near the rest is.
"""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from benchmarks.answers.packs import foreign_pack, foreign_rows, lean_pack
from benchmarks.answers.score import ROOT, VECTORS, questions
from core.pack import Pack, load_readable
from features.knowledge.calibration import signals
from features.knowledge.desk import engine_of
from features.knowledge.search import AnswerEngine

Numbers = NDArray[np.float64]
Asked = tuple[str, str | None, float]  # text, slug or None, weight
SHRINK = 1.0
SAMPLES = 0.2  # weight of a sample question beside a written one; without its article it says even less
SHIPPED = ROOT / "data" / "pack"


def tuning(pack: Pack, like: dict[str, str] | None, *, samples: bool) -> Iterator[Asked]:
    """The tuning half, with slugs of this pack; a question whose article it lacks has no answer here."""
    for row in questions("tune"):
        if row["kind"] not in {"crisis", "lookalike"}:
            slug = row["article"]
            yield row["text"], (like.get(slug) if like is not None else slug) if slug else None, 1.0
    for article in (a for versions in pack.articles.values() for a in versions.values()):
        for text in article.questions if samples else ():
            if crc32(text.encode()) % 6 == 1:
                yield text, like.get(article.slug) if like is not None else article.slug, SAMPLES


def rows(
    engine: AnswerEngine, asked: Iterable[Asked], *, without: bool
) -> Iterator[tuple[list[float], bool, bool, float]]:
    """Signals, whether the pack answers the question, whether the first article is the right one, weight."""
    for text, wanted, weight in asked:
        seen = engine.weigh(text, country=None)
        slug = wanted if wanted in engine.articles else None
        if seen is None:
            continue
        order = [int(place) for place in np.argsort(-seen.total)[:6]]
        yield signals(seen, order), slug is not None, slug == engine.slugs[order[0]], weight
        if without and slug is not None and weight < 1:
            seen.total[engine.slugs.index(slug)] = -1
            order = [int(place) for place in np.argsort(-seen.total)[:6]]
            yield signals(seen, order), False, False, weight


def logistic(x: Numbers, y: Numbers, weight: Numbers) -> Numbers:
    """Weights of a logistic regression, shrunk, by Newton's method."""
    scale = np.maximum(x.std(axis=0), 1e-9)
    scale[0] = 1.0
    z, found = x / scale, np.zeros(x.shape[1])
    shrink = SHRINK * np.eye(x.shape[1])
    shrink[0, 0] = 1e-6
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(z @ found, -30, 30)))
        slope = z.T @ (weight * (y - chance)) - shrink @ found
        found += np.linalg.solve((z * (weight * chance * (1 - chance))[:, None]).T @ z + shrink, slope)
    scaled: Numbers = found / scale
    return scaled


def main() -> None:
    """Print four lines of weights."""
    shipped = load_readable(SHIPPED)
    like = {old: row["slug"] for row in foreign_rows() for old in row["like"]}
    with tempfile.TemporaryDirectory() as folder:
        lean = load_readable(lean_pack(SHIPPED, Path(folder) / "lean"))
        foreign = load_readable(foreign_pack(SHIPPED, Path(folder) / "foreign"))
    for name, meaning in (("WORDS", False), ("MEANING", True)):
        seen: list[tuple[list[float], bool, bool, float]] = []
        for pack, map_, samples in ((shipped, None, False), (lean, None, True), (foreign, like, True)):
            engine = engine_of(pack, VECTORS, meaning=meaning)
            seen += rows(engine, tuning(shipped, map_, samples=samples), without=samples)
        x = np.array([row[0] for row in seen])
        weight = np.array([row[3] for row in seen])
        wanted = {"KNOWN": [row[1] for row in seen], "RIGHT": [row[2] for row in seen]}
        for kind, told in wanted.items():
            y = np.array(told, np.float64)
            found = ", ".join(f"{value:.3f}" for value in logistic(x, y, weight))
            print(f"{kind}_BY_{name}: tuple[float, ...] = ({found})")


if __name__ == "__main__":
    main()
