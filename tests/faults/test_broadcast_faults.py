"""F3 for announcements: whatever Telegram answers, nobody gets it twice, everybody has a final fate, 429 is obeyed."""

from pathlib import Path

import pytest

from tests.faults.conftest import FULL
from tests.faults.test_bot_api_faults import FAULTS, MAY_HAVE_ARRIVED
from tests.faults.trial import storm, under_fault

SENDS = 200 if FULL else 12
STORM, SECONDS, RATE = (1000, 300.0, 25.0) if FULL else (40, 6.0, 20.0)
REFUSED = {"400": "failed", "403": "blocked"}


@pytest.mark.slow
@pytest.mark.timeout(900 if FULL else 240)
@pytest.mark.parametrize("name", FAULTS)
async def test_nobody_gets_it_twice_whatever_telegram_answers(tmp_path: Path, key: str, name: str) -> None:
    trial = await under_fault(tmp_path, key, FAULTS[name], families=SENDS, wrong=SENDS // 2)
    print(f"{name}: {trial}")
    assert trial.finished, str(trial)
    assert (trial.twice, trial.silently_lost) == (0, 0), str(trial)
    assert trial.fates.total() == SENDS, str(trial)
    assert set(trial.fates) <= {"sent", "blocked", "failed", "unknown"}, str(trial)
    if name in REFUSED:
        assert trial.fates[REFUSED[name]] > 0, str(trial)
    if name in MAY_HAVE_ARRIVED:
        assert trial.fates["unknown"] > 0, str(trial)


@pytest.mark.slow
@pytest.mark.timeout(1200 if FULL else 240)
async def test_half_of_the_calls_refused_for_minutes(tmp_path: Path, key: str) -> None:
    trial = await storm(tmp_path, key, families=STORM, seconds=SECONDS, rate=RATE)
    print(f"storm: {trial}")
    assert trial.finished, str(trial)
    assert trial.refused > 0, str(trial)
    assert (trial.twice, trial.early, trial.fates["sent"]) == (0, 0, STORM), str(trial)


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_a_storm_that_is_not_obeyed_is_noticed(tmp_path: Path, key: str) -> None:
    trial = await storm(tmp_path, key, families=40, seconds=3.0, rate=20.0, controls=("never-pause",))
    print(f"control: {trial}")
    assert trial.early > 0, str(trial)
