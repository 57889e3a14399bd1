"""F21: whatever happens, at the loudest level, the log holds no word, name, file, token or secret of anybody."""

import re
from pathlib import Path

import pytest

from tests.faults import people
from tests.faults.people import Phone, whole_loop
from tests.faults.places import SECRET, TOKEN
from tests.faults.seed import DOCTOR, FAMILY
from tests.faults.stage import MODES, Stage, stage
from tests.faults.test_poison import CANARY, POISON

NAME, FILE = "Zvartnots-Canary", "canary-file-of-a-child.pdf"
LOUD = {"LOG_LEVEL": "DEBUG"}


async def _everything_happens(at: Stage) -> None:
    """The loop, a file, poison, a bot that was blocked, a Telegram that breaks, a database that is held."""
    for poison in POISON.values():
        at.box.inject_update(poison)
    at.box.faults.add("sendMessage", times=2, kind="html502")
    at.box.faults.add("sendMessage", times=2, kind="reset_after_write")
    at.box.faults.add("getUpdates", times=1, kind="html502")
    stranger = Phone(at.box, FAMILY + 100, NAME)
    await at.box.send_file(stranger.id, "document", b"bytes", filename=FILE, caption=CANARY)
    await at.box.block(stranger.id)
    await whole_loop(at.box)


def found_in(log: Path, key: str) -> list[str]:
    """What of anybody's stands in the log."""
    words = log.read_text(encoding="utf-8", errors="replace")
    secrets = (TOKEN, TOKEN.partition(":")[2], SECRET, key, CANARY, NAME, FILE)
    told = [people.RARE, people.ANSWER, people.RARE[:20], str(FAMILY), str(DOCTOR + 10**6)]
    return [one for one in (*secrets, *told) if re.search(rf"(?<!\d){re.escape(one)}(?!\d)", words)]


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
async def test_the_log_knows_nobody(template: Path, tmp_path: Path, key: str, mode: str) -> None:
    async with stage(template, tmp_path, key, mode, steered=True, env=LOUD) as at:
        await _everything_happens(at)
    log = tmp_path / "bot.log"
    assert log.stat().st_size > 500
    assert found_in(log, key) == []


@pytest.mark.slow
async def test_without_the_redactor_it_does(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key, steered=True, env=LOUD, controls=("plain-logs",)) as at:
        await _everything_happens(at)
    assert found_in(tmp_path / "bot.log", key)
