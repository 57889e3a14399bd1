"""The whole table of numbers, each beside its target: python -m benchmarks.answers.numbers [--part test] [--stackfaq PATH] [--no-cost].

Three packs: as shipped; lean (titles and short answers only, as most packs will be); foreign (another organisation's). What was not measured
says so. Its last rows are those of benchmarks.answers.cost, some minutes of a processor; --no-cost leaves them out.
"""

import argparse
import json
import math
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from benchmarks.answers import cost, crisis, stackfaq
from benchmarks.answers.packs import foreign_pack, lean_pack
from benchmarks.answers.score import ROOT, VECTORS, Row, auroc, foreign_questions, questions
from bot.answer import Answerer
from core.pack import load_readable
from features.knowledge.crisis import CrisisRules

PACKS = {"shipped": None, "lean": lean_pack, "foreign": foreign_pack}
SHIPPED = ROOT / "data" / "pack"
Line = tuple[str, str, Sequence[str]]


@dataclass(frozen=True)
class Asked:
    """Questions with what one engine made of them."""

    rows: list[Row]
    answers: dict[str, Row]

    def but(self, rows: Iterable[Row]) -> "Asked":
        """The same engine, only these questions."""
        return Asked(list(rows), self.answers)

    def slugs(self, row: Row) -> list[str]:
        """The articles found for a question, best first."""
        return [answer["article"] for answer in self.answers[row["id"]]["answers"]]

    def hit(self, among: int) -> float:
        """How often the right article is among the first so many."""
        return share(row["article"] in self.slugs(row)[:among] for row in self.rows if row["article"])

    def by_language(self) -> "dict[str, Asked]":
        """Each language alone."""
        return {
            code: self.but(r for r in self.rows if r["lang"] == code)
            for code in sorted({r["lang"] for r in self.rows})
        }

    def told_apart(self, *kinds: str) -> float:
        """AUROC of answerable against unanswerable questions."""

        def top(row: Row) -> float:
            return max((a["score"] for a in self.answers[row["id"]]["answers"]), default=0.0)

        wanted = [top(row) for row in self.rows if row["article"]]
        return auroc(wanted, [top(row) for row in self.rows if row["kind"] in kinds])

    def outcome(self, row: Row) -> str:
        """What a family would get: answer, suggest or abstain."""
        return str(self.answers[row["id"]]["outcome"])

    def wrong(self) -> float:
        """How often a wrong article stands as the answer, of all questions that are no emergency."""
        plain = [row for row in self.rows if not row["crisis"] and row["kind"] != "lookalike"]
        return share(
            self.outcome(row) == "answer" and self.slugs(row)[:1] != [row["article"]] for row in plain
        )

    def guessed(self, kind: str) -> float:
        """How often something is shown for a question that nothing answers."""
        return share(self.outcome(row) != "abstain" for row in self.rows if row["kind"] == kind)

    def reached(self) -> float:
        """How often a family that could be answered sees the right article: as the answer or among three."""
        return share(
            self.outcome(row) != "abstain" and row["article"] in self.slugs(row)[:3]
            for row in self.rows
            if row["article"]
        )

    def alarm(self, row: Row) -> bool:
        """Whether the words were taken for an emergency."""
        return self.answers[row["id"]]["crisis"] is not None


def share(values: Iterable[bool]) -> float:
    """How many of them hold; not a number when there are none."""
    found = list(values)
    return sum(found) / len(found) if found else float("nan")


def asked(name: str, part: str, *, meaning: bool) -> Asked:
    """Ask one pack's engine everything."""
    make = PACKS[name]
    with tempfile.TemporaryDirectory() as folder:
        pack = make(SHIPPED, Path(folder) / "made") if make else SHIPPED
        answerer = Answerer(pack, meaning=meaning, vectors=VECTORS)
    rows = foreign_questions(questions(part)) if name == "foreign" else questions(part)
    if meaning and answerer.engine.meaning is None:
        return Asked([], {})
    return Asked(rows, {row["id"]: answerer.record(row) for row in rows})


def pair(*values: float) -> str:
    """Figures beside each other; a dash where there was nothing to measure."""
    return " / ".join("-" if math.isnan(value) else f"{value:.2f}" for value in values)


def found_lines(core: Sequence[Asked], full: Sequence[Asked]) -> list[Line]:
    """Finding the article."""
    translit = [one.but(r for r in one.rows if r["style"] == "translit") for one in full]
    worst = [min((lang.hit(1) for lang in one.by_language().values()), default=float("nan")) for one in full]
    return [
        (
            "hit@1 / hit@3 with the embedding",
            ">= 0.65 / 0.85",
            [pair(one.hit(1), one.hit(3)) for one in full],
        ),
        ("hit@1 / hit@3 core only", ">= 0.50 / 0.70", [pair(one.hit(1), one.hit(3)) for one in core]),
        ("worst language hit@1", ">= 0.50", [pair(value) for value in worst]),
        ("transliterated hit@1", ">= 0.60", [pair(one.hit(1)) for one in translit]),
    ]


def honest_lines(core: Sequence[Asked], full: Sequence[Asked]) -> list[Line]:
    """Knowing what one does not know."""
    lines: list[Line] = []
    for name, some in (("with the embedding", full), ("core only", core)):
        lines += [
            (
                f"AUROC all / near, {name}",
                ">= 0.90 / 0.85",
                [pair(one.told_apart("far", "near"), one.told_apart("near")) for one in some],
            ),
            (f"wrong article as the answer, {name}", "<= 0.05", [pair(one.wrong()) for one in some]),
            (
                f"guesses for far / near questions, {name}",
                "",
                [pair(one.guessed("far"), one.guessed("near")) for one in some],
            ),
            (f"answerable: right one shown, {name}", "", [pair(one.reached()) for one in some]),
        ]
    return lines


def crisis_lines(one: Asked) -> list[Line]:
    """Emergencies; the rules are the same whatever pack and engine."""
    urgent = one.but(row for row in one.rows if row["crisis"])
    worst = min(
        (share(map(some.alarm, some.rows)) for some in urgent.by_language().values()), default=float("nan")
    )
    calm = [row for row in one.rows if row["kind"] not in {"crisis", "lookalike"}]
    alike = [row for row in one.rows if row["kind"] == "lookalike"]
    recall = share(map(one.alarm, urgent.rows))
    return [
        ("crisis recall / worst language", ">= 0.97 / 0.92", [pair(recall, worst)]),
        (
            "false alarms, ordinary / look-alike",
            "<= 0.02 / 0.15",
            [pair(share(map(one.alarm, calm)), share(map(one.alarm, alike)))],
        ),
    ]


def held_lines() -> list[Line]:
    """Emergencies in wordings that were held back while the rules were written; a look-alike may be asked about, so only alarms count."""
    rules = CrisisRules(load_readable(SHIPPED).crisis)
    found = {
        name: [(row, rules.match(row["text"])) for row in crisis.read(name, "held")]
        for name in ("urgent", "ordinary", "lookalikes")
    }
    by_alphabet: dict[str, list[bool]] = {}
    for row, match in found["urgent"]:
        by_alphabet.setdefault(crisis.alphabet(row), []).append(match is not None)
    noticed = share(hit for hits in by_alphabet.values() for hit in hits)
    alarms = [
        share(match is not None and match.level == "now" for _, match in found[name])
        for name in ("ordinary", "lookalikes")
    ]
    return [
        (
            "crisis recall / worst language, held-back wordings",
            ">= 0.97 / 0.92",
            [pair(noticed, min(map(share, by_alphabet.values())))],
        ),
        ("full alarms, held-back ordinary / look-alike", "<= 0.02 / 0.15", [pair(*alarms)]),
    ]


def stackfaq_line(path: Path | None) -> Line:
    """MAP on StackFAQ, where somebody has its data."""
    measure = ("StackFAQ MAP, core / with the embedding", ">= 0.90")
    if path is None:
        return (*measure, ["not measured: its data is not part of this repository (--stackfaq PATH)"])
    threads = json.loads(path.read_text(encoding="utf-8"))["root"]["qapair"]
    return (*measure, [pair(*(found["MAP"] for found in stackfaq.both(threads)))])


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=["tune", "test", "fresh", "all"], default="test")
    parser.add_argument("--stackfaq", type=Path)
    parser.add_argument("--cost", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--articles", type=int, default=10_000, help="of the rows of cost")
    options = parser.parse_args()
    core = [asked(name, options.part, meaning=False) for name in PACKS]
    full = [asked(name, options.part, meaning=True) for name in PACKS]
    print(f"{len(core[0].rows)} questions ({options.part})")
    print(f"{'':52}{'target':>16}  " + "".join(f"{name:>14}" for name in PACKS))
    lines = [
        *found_lines(core, full),
        *honest_lines(core, full),
        *crisis_lines(core[0]),
        *held_lines(),
        stackfaq_line(options.stackfaq),
    ]
    for measure, target, values in chain(lines, cost.lines(options.articles) if options.cost else ()):
        print(f"{measure:52}{target:>16}  " + "".join(f"{value:>14}" for value in values), flush=True)
    if not options.cost:
        print("CPU, memory and start: left out (--no-cost)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
