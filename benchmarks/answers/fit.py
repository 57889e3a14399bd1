"""Fits the calibrator on the tuning halves: python -m benchmarks.answers.fit. Prints the weights for features/knowledge/calibration.py,
and what each threshold of "did you mean" would trade.

Questions: the tuning half of questions.jsonl, and the articles' own sample questions where the pack does not have them (lean and foreign). Each
sample question is asked a second time with its article taken away: then the right answer is "I don't know", however near the rest is.
"""

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
Asked = tuple[str, str | None, float, str]  # text, slug or None, weight, kind
SHRINK = 1.0
SAMPLES = 0.2  # weight of a sample question beside a written one; without its article it says even less
THRESHOLDS = (0.3, 0.35, 0.4, 0.42, 0.45, 0.5, 0.55)
SHIPPED = ROOT / "data" / "pack"


def tuning(pack: Pack, like: dict[str, str] | None, *, samples: bool) -> Iterator[Asked]:
    """The tuning half, with slugs of this pack; a question whose article it lacks has no answer here."""
    for row in questions("tune"):
        if row["kind"] not in {"crisis", "lookalike"}:
            slug = row["article"]
            yield (
                row["text"],
                (like.get(slug) if like is not None else slug) if slug else None,
                1.0,
                row["kind"],
            )
    for article in (a for versions in pack.articles.values() for a in versions.values()):
        for text in article.questions if samples else ():
            if crc32(text.encode()) % 6 == 1:
                yield text, like.get(article.slug) if like is not None else article.slug, SAMPLES, "sample"


@dataclass(frozen=True)
class Seen:
    """One question as the calibrator saw it: whether the pack answers it, whether its article is the first, or among three."""

    pack: str
    kind: str
    signals: list[float]
    weight: float
    answerable: bool
    first: bool = False
    three: bool = False


def rows(name: str, engine: AnswerEngine, asked: Iterable[Asked], *, without: bool) -> Iterator[Seen]:
    """What the calibrator would see of every question."""
    for text, wanted, weight, kind in asked:
        seen = engine.weigh(text, country=None)
        slug = wanted if wanted in engine.articles else None
        if seen is None:
            continue
        order = [int(place) for place in np.argsort(-seen.total)[:6]]
        found = [engine.slugs[place] for place in order[:3]]
        hits = {"answerable": slug is not None, "first": slug == found[0], "three": slug in found}
        yield Seen(name, kind, signals(seen, order), weight, **hits)
        if without and slug is not None and weight < 1:
            seen.total[engine.slugs.index(slug)] = -1
            order = [int(place) for place in np.argsort(-seen.total)[:6]]
            yield Seen(name, kind, signals(seen, order), weight, answerable=False)


def traded(seen: list[Seen], weights: Numbers) -> Iterator[str]:
    """For every pack and threshold: guesses for far and near questions, and how many families still see the right article."""
    for name in dict.fromkeys(one.pack for one in seen):
        some = [one for one in seen if one.pack == name and one.kind != "sample"]
        sure = 1 / (1 + np.exp(-np.array([one.signals for one in some]) @ weights))
        far = np.array([one.kind == "far" for one in some])
        able, three = (np.array([getattr(one, key) for one in some]) for key in ("answerable", "three"))
        for least in THRESHOLDS:
            shown = sure >= least
            yield (
                f"{name:8} SUGGEST {least:.2f}  guesses far {shown[far].mean():.2f} near {shown[~far & ~able].mean():.2f}"
                f"  right one shown {(shown & three)[able].mean():.3f} of {three[able].mean():.3f}"
            )


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
    """Print four lines of weights, and a table for each engine."""
    shipped = load_readable(SHIPPED)
    like = {old: row["slug"] for row in foreign_rows() for old in row["like"]}
    with tempfile.TemporaryDirectory() as folder:
        lean = load_readable(lean_pack(SHIPPED, Path(folder) / "lean"))
        foreign = load_readable(foreign_pack(SHIPPED, Path(folder) / "foreign"))
    packs = (("shipped", shipped, None, False), ("lean", lean, None, True), ("foreign", foreign, like, True))
    for name, meaning in (("WORDS", False), ("MEANING", True)):
        seen: list[Seen] = []
        for called, pack, map_, samples in packs:
            engine = engine_of(pack, VECTORS, meaning=meaning)
            seen += rows(called, engine, tuning(shipped, map_, samples=samples), without=samples)
        x, weight = np.array([one.signals for one in seen]), np.array([one.weight for one in seen])
        wanted = {"KNOWN": [one.answerable for one in seen], "RIGHT": [one.first for one in seen]}
        fitted = {kind: logistic(x, np.array(told, np.float64), weight) for kind, told in wanted.items()}
        for kind, found in fitted.items():
            print(f"{kind}_BY_{name}: tuple[float, ...] = ({', '.join(f'{value:.3f}' for value in found)})")
        print(*traded(seen, fitted["KNOWN"]), sep="\n")


if __name__ == "__main__":
    main()
