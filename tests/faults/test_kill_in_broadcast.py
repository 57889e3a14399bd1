"""G6: SIGKILL in mid-broadcast: nobody gets it twice, nobody is forgotten, what is in doubt is listed."""

from pathlib import Path

import pytest

from tests.faults import seed
from tests.faults.broadcasting import announce, copies, ends, kill_in_the_middle, phones, states
from tests.faults.conftest import FULL
from tests.faults.process import Keeper
from tests.faults.stage import stage

FAMILIES, KILLS, RATE = (5000, 50, 25.0) if FULL else (90, 4, 15.0)


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


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_stop_in_the_middle_leaves_nothing_in_doubt(tmp_path: Path, key: str) -> None:
    families, template = 30, tmp_path / "template.db"
    await seed.make(template, key, families)
    await announce(template, key)
    async with stage(template, tmp_path / "run", key, env={"SEND_RATE": "10"}) as at:
        phones(at.box, families)
        at.box.faults.add("sendMessage", times=None, kind="latency", seconds=0.2)
        await at.box.wait_for(lambda: sum(copies(at.box, families)) >= 5, 60)
        await at.keeper.stop()
        assert not {"sending", "unknown"} & set(states(at.database)[1].values())
        at.keeper = Keeper(at.keeper.job)
        assert await ends(at, 120)
        assert copies(at.box, families) == [1] * families
