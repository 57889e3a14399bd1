"""SIGKILL while a sent announcement is changed: every chat has the new text once, and the sums hold."""

from pathlib import Path

import pytest

from tests.faults.amending import kill_in_the_middle
from tests.faults.conftest import FULL

FAMILIES, KILLS, RATE = (500, 25, 25.0) if FULL else (60, 4, 15.0)


@pytest.mark.slow
@pytest.mark.timeout(3600 if FULL else 300)
async def test_kills_leave_no_chat_with_the_old_text(tmp_path: Path, key: str) -> None:
    report = await kill_in_the_middle(tmp_path, key, families=FAMILIES, kills=KILLS, rate=RATE, latency=0.05)
    print(report)
    assert report.finished, str(report)
    assert (report.old, report.new, report.twice) == (0, FAMILIES, 0), str(report)
    assert set(report.fates) <= {"edited", "gone"}, str(report)
    assert report.fates.total() == FAMILIES, str(report)


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_leaving_what_was_in_hand_is_noticed(tmp_path: Path, key: str) -> None:
    for number in range(4):
        report = await kill_in_the_middle(
            tmp_path / str(number),
            key,
            families=60,
            kills=5,
            rate=15.0,
            latency=0.1,
            controls=("leave-in-hand",),
        )
        print(report)
        if report.fates["failed"]:
            return
    pytest.fail("the checker does not notice that messages in hand are left as they are")
