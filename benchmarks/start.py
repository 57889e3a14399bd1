"""How long a start takes, beside a bare aiogram bot: python -m benchmarks.start [--rounds 5].

CPU seconds of the process and its children, medians over rounds that take turns; the demo's line is wall clock from the
end of set-up to the printed address, and from there to the first answer the bot could give.
"""

import argparse
import asyncio
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.speed.measured import started
from core.crypto import new_key
from tests.faults import seed
from tests.faults.places import PACK, ROOT


def help_cpu() -> float:
    """CPU of `python -m bot --help`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "bot", "--help"], cwd=ROOT, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


async def to_first_updates(name: str, folder: Path) -> tuple[float, float]:
    """CPU seconds of a cold start to the first getUpdates, and MiB resident then; the shipped pack."""
    place, key = folder / name, new_key()
    place.mkdir()
    database = None
    if name == "ours":
        database = place / "bot.db"
        await seed.make(database, key, families=1)
    async with started(name, "polling", place, PACK, database, key) as at:
        return at.start_cpu, at.memory()


def demo() -> tuple[float, float]:
    """Wall seconds from the start of `python -m bot demo` to its address, and to the bot being awake."""
    begun, seen = time.monotonic(), []
    command = [sys.executable, "-u", "-m", "bot", "demo", "--port", "0"]
    env = {**os.environ, "MEANING": "off"}
    child = subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert child.stdout is not None
    for line in child.stdout:
        if re.search(r"http://", line) or "awake" in line:
            seen.append(time.monotonic() - begun)
        if len(seen) == 2:
            break
    child.terminate()
    child.wait()
    return seen[0], seen[1]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    figures: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
    for number in range(rounds):
        for name in ("ours", "bare") if number % 2 else ("bare", "ours"):
            with tempfile.TemporaryDirectory() as folder:
                figures[name].append(asyncio.run(to_first_updates(name, Path(folder))))
    helps = [help_cpu() for _ in range(rounds)]
    address, awake = demo()
    cpu = {name: statistics.median(cpu for cpu, _ in found) for name, found in figures.items()}
    rss = {name: statistics.median(rss for _, rss in found) for name, found in figures.items()}
    ratio = statistics.median(a[0] / b[0] for a, b in zip(figures["ours"], figures["bare"], strict=True))
    print(f"{'':34}{'ours':>8}{'bare':>8}{'ratio':>8}{'target':>8}")
    print(f"{'CPU to the first getUpdates, s':34}{cpu['ours']:8.2f}{cpu['bare']:8.2f}{ratio:8.2f}{1.5:8.1f}")
    print(
        f"{'RSS then, MiB':34}{rss['ours']:8.0f}{rss['bare']:8.0f}{rss['ours'] / rss['bare']:8.2f}{1.4:8.1f}"
    )
    print(f"{'python -m bot --help, CPU s':34}{statistics.median(helps):8.2f}{'':16}{1.0:8.1f}")
    print(f"{'demo: address printed after, s':34}{address:8.2f}{'':16}{2.0:8.1f}")
    print(f"{'demo: the bot is awake after, s':34}{awake:8.2f}")


if __name__ == "__main__":
    main()
