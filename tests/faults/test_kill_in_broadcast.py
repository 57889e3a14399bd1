"""G6: SIGKILL in mid-broadcast: nobody gets it twice, nobody is forgotten, what is in doubt is listed."""

from pathlib import Path

import pytest

from tests.faults.broadcasting import kill_in_the_middle
from tests.faults.conftest import FULL

FAMILIES, KILLS, RATE = (2000, 50, 25.0) if FULL else (90, 4, 15.0)


@pytest.mark.slow
@pytest.mark.timeout(3600 if FULL else 300)
async def test_kills_repeat_nothing_and_forget_nobody(tmp_path: Path, key: str) -> None:
    report = await kill_in_the_middle(tmp_path, key, families=FAMILIES, kills=KILLS, rate=RATE, latency=0.04)
    print(report)
    assert report.finished, str(report)
    assert (report.twice, report.not_reached) == (0, 0), str(report)
    assert report.fates.total() == FAMILIES, str(report)
    assert report.unknown <= report.kills, str(report)


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_sending_again_what_is_in_doubt_repeats_it(tmp_path: Path, key: str) -> None:
    for number in range(4):
        report = await kill_in_the_middle(
            tmp_path / str(number),
            key,
            families=60,
            kills=4,
            rate=15.0,
            dice_seed=number,
            latency=0.06,
            controls=("repeat-in-doubt",),
        )
        print(report)
        if report.twice:
            return
    pytest.fail("the checker does not notice that messages in doubt are sent again")
