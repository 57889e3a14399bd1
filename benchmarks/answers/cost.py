"""What the engine costs: python -m benchmarks.answers.cost [--articles 10000]. CPU time and resident memory, not wall clock.

  question   p50 and p99 of a question's CPU at so many synthetic articles in seven languages, by words and with the encoder; the memory
             of the index. Articles' vectors are random, of the real shape: only the question's own is read.
  start      CPU of a warm start as far as answering is concerned, and the memory of a process that does nothing else, MEANING off and on.

Each figure comes from a process of its own.
"""

import argparse
import gc
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil

from benchmarks.answers.score import ROOT, VECTORS, questions
from bot.memory import settle_memory
from core.pack import Article, Pack, load_readable
from features.knowledge.desk import Knowledge
from features.knowledge.encoder import Encoder, Vectors, find_encoder
from features.knowledge.meaning import MeaningIndex
from features.knowledge.search import AnswerEngine, served

SHIPPED = ROOT / "data" / "pack"
WARM, ASKED = 30, 300


def synthetic(count: int) -> Pack:
    """The shipped pack with so many made-up articles in its place: real words of each language, shuffled by a seed."""
    pack, dice = load_readable(SHIPPED), random.Random(1)  # noqa: S311 (made-up articles)
    words = {
        code: sorted(
            {
                word
                for versions in pack.articles.values()
                if (a := versions.get(code))
                for word in a.text.split()
            }
        )
        for code in pack.languages
    }
    topics = sorted(pack.topics)

    def article(slug: str, code: str) -> Article:
        title, *sentences = (" ".join(dice.sample(words[code], size)) for size in (6, 14, 14, 14))
        return Article(
            slug, code, title, ". ".join(sentences) + ".", "approved", topics=(dice.choice(topics),)
        )

    slugs = [f"synthetic-{number:05}" for number in range(count)]
    return replace(pack, articles={slug: {c: article(slug, c) for c in pack.languages} for slug in slugs})


class RandomArticles:
    """Reads questions as the encoder does, and makes up everything else."""

    far = False
    batch = 1000

    def __init__(self, encoder: Encoder) -> None:
        self.name = encoder.name
        self._encoder, self._dice = encoder, np.random.default_rng(1)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text."""
        if len(texts) == 1:
            return self._encoder.vectors(texts)
        rows = self._dice.standard_normal((len(texts), 384), np.float32)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def resident() -> float:
    """MiB, once what loading needed was given back, as the bot does."""
    gc.collect()
    settle_memory()
    return float(psutil.Process().memory_info().rss) / 2**20


def one_engine(count: int, *, meaning: bool) -> dict[str, float | str]:
    """Build it, ask it, measure it; in a process of its own."""
    pack = synthetic(count)
    before, built = resident(), time.process_time()
    engine = AnswerEngine(pack)
    if meaning:
        encoder = find_encoder()
        if encoder is None:
            return {}
        index = MeaningIndex(RandomArticles(encoder), list(served(pack).values()), None)
        engine = engine.joined_by(index)
    built = time.process_time() - built
    memory = resident() - before
    spent = []
    for number, row in enumerate([r for r in questions("all") if not r["crisis"]][: WARM + ASKED]):
        started = time.process_time()
        engine.find(row["text"], language=row["lang"], country=None)
        if number >= WARM:
            spent.append((time.process_time() - started) * 1000)
    return {
        "p50": float(np.percentile(spent, 50)),
        "p99": float(np.percentile(spent, 99)),
        "memory": memory,
        "peak": float(peak()),
        "built": built,
    }


def peak() -> float:
    """The most MiB this process ever had resident."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), float("nan"))


def one_start(meaning: str) -> dict[str, float]:
    """What the bot does of its start about questions, with the shipped pack and its vectors already kept; then one question."""
    pack = load_readable(SHIPPED)
    started = time.process_time()
    knowledge = Knowledge.of(pack)
    if meaning == "on" and (encoder := find_encoder()) is not None:
        articles = list(knowledge.engine.articles.values())
        knowledge = knowledge.understood(lambda _: MeaningIndex(encoder, articles, VECTORS))
    spent = time.process_time() - started
    knowledge.engine.find("she does not sleep at night", language="en", country=None)
    return {"cpu": spent, "memory": resident()}


def apart(*what: str) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.answers.cost", *what]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def lines(count: int) -> Iterator[tuple[str, str, list[str]]]:
    """What is measured, its target, and the figure."""
    at = f"{count:,} articles x 7"
    for name, target in (("words", 30), ("meaning", 80)):
        found = apart("--one", name, "--articles", str(count))
        if not found:
            yield f"{at}, {name}", "", ["not measured: the encoder does not run here"]
            continue
        yield (
            f"{at}, {name}: CPU p50 / p99 ms",
            f"<= {target}",
            [f"{found['p50']:.1f} / {found['p99']:.1f}"],
        )
        yield (
            f"{at}, {name}: index MiB (peak of the process)",
            "<= 250",
            [f"{found['memory']:.0f} ({found['peak']:.0f})"],
        )
        yield f"{at}, {name}: built, CPU s", "", [f"{found['built']:.0f}"]
    start = {name: apart("--one", f"start-{name}") for name in ("off", "on")}
    yield (
        "warm start, 75 x 7, meaning adds CPU s",
        "<= 1.0",
        [f"{start['on']['cpu'] - start['off']['cpu']:.2f} (words {start['off']['cpu']:.2f})"],
    )
    yield (
        "a process that answers, words / with meaning, MiB",
        "",
        [f"{start['off']['memory']:.0f} / {start['on']['memory']:.0f}"],
    )


def report(count: int) -> None:
    """Measure everything and print it beside the targets."""
    for measure, target, values in lines(count):
        print(f"{measure:52}{target:>16}  {values[0]:>20}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure all, or one for the process that asked for it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--one", choices=["words", "meaning", "start-off", "start-on"])
    options = parser.parse_args(arguments)
    if options.one is None:
        report(options.articles)
    elif options.one.startswith("start"):
        print(json.dumps(one_start(options.one.partition("-")[2])))
    else:
        print(json.dumps(one_engine(options.articles, meaning=options.one == "meaning")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
