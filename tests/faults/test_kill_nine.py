"""F2: SIGKILL at random moments under 25 updates a second."""

from pathlib import Path

import pytest

from tests.faults.conftest import FULL
from tests.faults.killing import kill_at_random
from tests.faults.stage import MODES

KILLS = 200 if FULL else 6


@pytest.mark.slow
@pytest.mark.timeout(3600 if FULL else 300)
@pytest.mark.parametrize("mode", MODES)
async def test_kills_lose_nothing_and_double_nothing(
    template: Path, tmp_path: Path, key: str, mode: str
) -> None:
    report = await kill_at_random(template, tmp_path, key, kills=KILLS, mode=mode)
    print(f"{mode}: {report}")
    assert report.figures.harmless, str(report)
    assert report.figures.repeats <= report.kills, str(report)
    assert report.kills == KILLS


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_acknowledging_first_loses_updates(template: Path, tmp_path: Path, key: str) -> None:
    for seed in range(5):
        report = await kill_at_random(
            template,
            tmp_path / str(seed),
            key,
            kills=4,
            seed=seed,
            patience=4.0,
            controls=("acknowledge-first",),
        )
        if report.figures.lost:
            return
    pytest.fail("the checker does not notice that updates are acknowledged before they are kept")
