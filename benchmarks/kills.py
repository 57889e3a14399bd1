"""SIGKILL at random moments under 25 updates a second: python -m benchmarks.kills [--kills 200] [--mode polling].

Families ask and pass their question on without pause; the bot is killed, started again, killed ... and drains. Then the
history of the local Telegram and the database are counted: lost and doubled must be 0, repeats at most one a kill.
"""

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from core.crypto import new_key
from tests.faults import seed
from tests.faults.killing import Report, kill_at_random

MOST_FAMILIES = 6000


async def run(mode: str, kills: int, rate: float) -> Report:
    """One storm in a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder, key = Path(name), new_key()
        await seed.make(folder / "seed.db", key, families=MOST_FAMILIES)
        return await kill_at_random(
            folder / "seed.db", folder / "run", key, kills=kills, mode=mode, rate=rate
        )


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mode", choices=("polling", "webhook", "both"), default="both")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--rate", type=float, default=25.0, help="updates a second")
    options = parser.parse_args()
    print(
        f"{'mode':9}{'kills':>6}{'updates':>9}{'expired':>9}{'lost':>6}{'doubled':>9}{'unfinished':>12}",
        end="",
    )
    print(f"{'repeats':>9}{'a kill':>8}{'recovery p95':>14}{'seconds':>9}")
    for mode in ("polling", "webhook") if options.mode == "both" else (options.mode,):
        started = time.monotonic()
        report = asyncio.run(run(mode, options.kills, options.rate))
        found, slow = report.figures, sorted(report.recoveries)[int(len(report.recoveries) * 0.95)]
        print(
            f"{mode:9}{report.kills:6}{report.updates:9}{report.expired:9}{found.lost:6}{found.doubled:9}{found.unfinished:12}",
            end="",
        )
        print(
            f"{found.repeats:9}{found.repeats / report.kills:8.2f}{slow:12.2f} s{time.monotonic() - started:9.0f}"
        )


if __name__ == "__main__":
    main()
