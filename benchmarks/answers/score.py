"""Scores `python -m bot answer` on the development questions: python -m benchmarks.answers.score [--part test] [--lean | --foreign] [--words].

--lean keeps of every article only its title and short answer, as a pack without sample questions would have it; --foreign asks another
organisation's pack; --words leaves the sentence vectors out.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.answers.packs import foreign_pack, foreign_rows, lean_pack
from bot.answer import Answerer

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VECTORS = ROOT / "data" / "var"
Row = dict[str, Any]


def questions(part: str) -> list[Row]:
    """The questions of one half."""
    rows = [json.loads(line) for line in (HERE / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    return [r for r in rows if part in {"all", r["part"]}]


def foreign_questions(rows: list[Row]) -> list[Row]:
    """The same questions about the foreign pack; what it does not cover becomes a near miss."""
    like = {old: row["slug"] for row in foreign_rows() for old in row["like"]}
    return [
        r
        if r["article"] is None
        else r | {"article": like[r["article"]]}
        if r["article"] in like
        else r | {"article": None, "kind": "near"}
        for r in rows
    ]


def auroc(positive: list[float], negative: list[float]) -> float:
    """The chance that an answerable question scores higher than an unanswerable one; ties count half."""
    pairs = [(p > n) + (p == n) / 2 for p in positive for n in negative]
    return sum(pairs) / len(pairs) if pairs else float("nan")


def share(values: Iterable[bool]) -> str:
    """Hits of all, as 0.52 (13/25)."""
    found = list(values)
    return f"{sum(found) / len(found):.2f} ({sum(found)}/{len(found)})" if found else "-"


def table(name: str, rows: list[Row], answers: dict[str, Row]) -> str:
    """One line of the table."""
    asked = [r for r in rows if r["article"]]
    listed = {r["id"]: [a["article"] for a in answers[r["id"]]["answers"]] for r in rows}
    top = {r["id"]: max((a["score"] for a in answers[r["id"]]["answers"]), default=0.0) for r in rows}
    strange = [r for r in rows if r["kind"] in {"far", "near"}]
    first = share(listed[r["id"]][:1] == [r["article"]] for r in asked)
    three = share(r["article"] in listed[r["id"]][:3] for r in asked)
    area = auroc([top[r["id"]] for r in asked], [top[r["id"]] for r in strange])
    return f"{name:10} hit@1 {first:15} hit@3 {three:15} AUROC {area:.2f}"


def crisis_lines(rows: list[Row], answers: dict[str, Row]) -> list[str]:
    """Recall of emergencies and false alarms."""
    urgent = [r for r in rows if r["crisis"]]
    calm, alike = (
        [r for r in rows if r["kind"] not in {"crisis", "lookalike"}],
        [r for r in rows if r["kind"] == "lookalike"],
    )
    lines = [
        f"crisis recall {share(answers[r['id']]['crisis'] is not None for r in urgent)}, right category "
        f"{share(answers[r['id']]['crisis'] == r['crisis'] for r in urgent)}",
        f"false alarms: ordinary {share(answers[r['id']]['crisis'] is not None for r in calm)}, "
        f"look-alike {share(answers[r['id']]['crisis'] is not None for r in alike)}",
    ]
    for r in [*urgent, *calm, *alike]:
        got = answers[r["id"]]
        if got["crisis"] != r["crisis"]:
            lines.append(
                f"    {r['lang']} {r['text']!r}: wanted {r['crisis']}, got {got['crisis']} ({got['level']})"
            )
    return lines


def outcomes(rows: list[Row], answerer: Answerer) -> str:
    """How often the first article stood as the answer, rightly and wrongly, over all questions that are no emergency."""
    right = wrong = offered = abstained = 0
    plain = [r for r in rows if not r["crisis"] and r["kind"] != "lookalike"]
    for r in plain:
        found = answerer.engine.find(r["text"], language=r["lang"], country=r.get("country"))
        if found.outcome == "answer":
            right += found.matches[0].slug == r["article"]
            wrong += found.matches[0].slug != r["article"]
        offered += found.outcome == "suggest"
        abstained += found.outcome == "abstain"
    return f"of {len(plain)}: answered rightly {right}, wrongly {wrong}, offered a few {offered}, passed on {abstained}"


def mode(options: argparse.Namespace) -> str:
    """Which pack is asked."""
    return "foreign" if options.foreign else "lean" if options.lean else "shipped"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pack", type=Path, default=ROOT / "data" / "pack")
    parser.add_argument("--part", choices=["tune", "test", "fresh", "all"], default="tune")
    parser.add_argument("--lean", action="store_true")
    parser.add_argument("--foreign", action="store_true")
    parser.add_argument("--words", action="store_true")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make = {"lean": lean_pack, "foreign": foreign_pack}.get(mode(options))
        pack = make(options.pack, Path(folder) / "made") if make else options.pack
        answerer = Answerer(pack, meaning=not options.words, vectors=VECTORS)
    rows = foreign_questions(questions(options.part)) if options.foreign else questions(options.part)
    started = time.process_time()
    answers = {r["id"]: answerer.record(r) for r in rows}
    spent = (time.process_time() - started) / len(rows) * 1000
    print(
        f"{mode(options)}, {answerer.engine.name}: {len(answerer.engine.texts)} texts, {len(rows)} questions ({options.part}), {spent:.2f} ms CPU a question"
    )
    for language in answerer.pack.languages:
        print(table(language, [r for r in rows if r["lang"] == language], answers))
    for style in ("translit", "typo", "mixed"):
        print(table(style, [r for r in rows if r["style"] == style], answers))
    for kind in ("near", "far"):
        print(table(f"all/{kind}", [r for r in rows if r["article"] or r["kind"] == kind], answers))
    print(table("all", rows, answers), outcomes(rows, answerer), *crisis_lines(rows, answers), sep="\n")
    for r in rows if options.misses else []:
        listed = [a["article"] for a in answers[r["id"]]["answers"]]
        if r["article"] and [r["article"]] != listed[:1]:
            print(f"    {r['lang']} {r['text']!r}: wanted {r['article']}, got {listed[:3]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
