"""`python -m bot pack check`: what is wrong, what is missing, what nobody has signed."""

import sys
from pathlib import Path

from core.pack import Inspection, inspect


def check(pack_dir: Path) -> int:
    """Print every fault as file:line, then coverage and unsigned texts; 1 when there is a fault."""
    found = inspect(pack_dir)
    lines = [*map(str, found.faults), *coverage(found), *unsigned(found)]
    lines.append(f"{len(found.faults)} faults" if found.faults else f"{pack_dir}: no faults")
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if found.faults else 0


def coverage(found: Inspection) -> list[str]:
    """How many served articles each language has, and which it lacks."""
    pack = found.pack
    served = {s: {code for code, a in versions.items() if a.served} for s, versions in pack.articles.items()}
    served = {slug: codes for slug, codes in served.items() if codes}
    lines = []
    for code in pack.languages:
        missing = sorted(slug for slug, codes in served.items() if code not in codes)
        lines.append(f"{code}: {len(served) - len(missing)} of {len(served)} articles")
        if missing and len(missing) < len(served):
            lines.append(f"    without: {', '.join(missing)}")
    return lines


def unsigned(found: Inspection) -> list[str]:
    """Texts that wait for a clinician or a native reader."""
    if not found.notes:
        return []
    return [f"waiting for a signature: {len(found.notes)} texts", *(f"    {note}" for note in found.notes)]
