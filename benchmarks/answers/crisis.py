"""Recall of emergencies and false alarms on unseen wordings: python -m benchmarks.answers.crisis [--part held] [--misses].

`crisis_urgent.jsonl` are emergencies as frightened people write them, `crisis_ordinary.jsonl` everyday questions with the same words,
`crisis_lookalikes.jsonl` the past, denial, films, figures of speech. A look-alike may be asked about; only the full alarm counts as false.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from core.pack import load_readable
from features.knowledge.crisis import CrisisMatch, CrisisRules

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
Row = dict[str, Any]
Scored = list[tuple[Row, CrisisMatch | None]]


def read(name: str, part: str) -> list[Row]:
    """The wordings of one file and part (`tune` was looked at while the rules were written, `held` and `last` were not)."""
    written = (HERE / f"crisis_{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, written) if part in {"all", row["part"]}]


def alphabet(row: Row) -> str:
    """The language of a wording, with its own line for Latin transliteration."""
    return f"{row['lang']}-latin" if row["script"] == "latin" else str(row["lang"])


def share(values: Iterable[bool]) -> str:
    """Hits of all, as 0.97 (97/100)."""
    found = list(values)
    return f"{sum(found) / len(found):.3f} ({sum(found)}/{len(found)})" if found else "-"


def recall(scored: Scored, key: str = "") -> str:
    """Emergencies noticed at all, at once, and as what they are."""
    noticed = share(found is not None for _, found in scored)
    at_once = share(found is not None and found.level == "now" for _, found in scored)
    right = share(found is not None and found.category == row["crisis"] for row, found in scored)
    return f"{key:28} noticed {noticed:16} at once {at_once:16} right category {right}"


def groups(scored: Scored) -> list[str]:
    """Recall of every language and of every category."""
    return [
        recall([pair for pair in scored if name(pair[0]) == key], key)
        for name in (alphabet, lambda row: str(row["crisis"]))
        for key in sorted({name(row) for row, _ in scored})
    ]


def alarms(scored: Scored, key: str) -> str:
    """Texts that are no emergency: how many got the full alarm, how many any answer of this layer."""
    full = share(found is not None and found.level == "now" for _, found in scored)
    return f"{key:28} full alarm {full:16} asked or alarmed {share(found is not None for _, found in scored)}"


def wrong(scored: Scored) -> list[str]:
    """What went wrong, one line each."""
    return [
        f"    {alphabet(row):9} {row.get('crisis') or '-':28} {row['text']!r} -> {found and (found.category, found.level)}"
        for row, found in scored
        if (found and found.category) != row.get("crisis")
        or (found and row.get("crisis") and found.level != "now")
    ]


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pack", type=Path, default=ROOT / "data" / "pack")
    parser.add_argument("--part", choices=["tune", "held", "last", "all"], default="tune")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    rules = CrisisRules(load_readable(options.pack).crisis)
    texts = {name: read(name, options.part) for name in ("urgent", "ordinary", "lookalikes")}
    started = time.process_time()
    scored = {name: [(row, rules.match(row["text"])) for row in rows] for name, rows in texts.items()}
    spent = (time.process_time() - started) / max(1, sum(map(len, texts.values()))) * 1000
    print(f"part {options.part}, {spent:.2f} ms CPU a text", *groups(scored["urgent"]), sep="\n")
    print(recall(scored["urgent"], "all"), alarms(scored["ordinary"], "ordinary"), sep="\n")
    print(alarms(scored["lookalikes"], "look-alikes"))
    if options.misses:
        print(*(line for pairs in scored.values() for line in wrong(pairs)), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
