"""Kill -9 while a sent announcement is changed in every chat: then everybody's phone is looked at."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from core.actor import Actor, Role
from core.clock import SystemClock
from core.crypto import keyring
from core.db import Database
from features.composer import amending
from sandbox import Sandbox
from tests.faults import seed
from tests.faults.broadcasting import announce, copies, ends, phones
from tests.faults.checker import open_read_only
from tests.faults.process import Keeper
from tests.faults.seed import FAMILY
from tests.faults.stage import Stage, stage

NEW = "We show the film on Sunday at six."
AUTHOR = Actor(1, FAMILY, "en", roles=frozenset({Role.ORGANIZER}))


@dataclass
class Report:
    """What the kills came to. calls: how often Telegram was asked to edit, repeated ones included."""

    recipients: int
    kills: int = 0
    old: int = 0
    new: int = 0
    twice: int = 0
    calls: int = 0
    fates: Counter[str] = field(default_factory=Counter)
    finished: bool = False

    def __str__(self) -> str:
        return (
            f"kills {self.kills} recipients {self.recipients} old {self.old} new {self.new} twice {self.twice} "
            f"edit calls {self.calls} {dict(self.fates)} sum {self.fates.total()} finished {self.finished}"
        )


async def kill_in_the_middle(
    folder: Path,
    key: str,
    *,
    families: int,
    kills: int,
    rate: float,
    latency: float,
    controls: tuple[str, ...] = (),
) -> Report:
    """Send to so many families, then change the text at this rate, killing the bot so often, and count."""
    template = folder / "template.db"
    await seed.make(template, key, families)
    await announce(template, key)
    report, dice = Report(families), random.Random(0)  # noqa: S311 (a storm that can be repeated)
    async with stage(template, folder / "run", key, controls=controls, env={"SEND_RATE": "0"}) as at:
        phones(at.box, families)
        assert await ends(at, 120)
        await at.keeper.stop()
        await _change(at.database, key)
        env = at.keeper.job.env
        env["SEND_RATE"] = str(rate)
        at.box.faults.add("editMessageText", times=None, kind="latency", seconds=latency)
        at.keeper = Keeper(at.keeper.job)
        for _ in range(kills):
            await _kill_one(at, dice, families / rate / (kills + 1), families)
            report.kills += 1
        report.finished = await _is_over(at, 60 + 3 * families / rate)
        _judge(at, report)
    return report


async def _change(database: Path, key: str) -> None:
    """Let another text stand in every chat, as its organizer would."""
    keyring.use([key])
    db, now = Database(f"sqlite+aiosqlite:///{database}"), SystemClock().now()
    try:
        async with db.write() as session:
            one = await amending.draft_text(session, AUTHOR, broadcast_id=1, language="en", html=NEW, now=now)
            await amending.carry_out(session, AUTHOR, amendment_id=one.id, now=now)
    finally:
        await db.close()


def changed(box: Sandbox, families: int) -> list[int]:
    """How often the new text stands in each family's chat."""
    chats = (box.chat(FAMILY + number) for number in range(families))
    return [sum(m.from_bot and NEW in m.text for m in chat.messages) for chat in chats]


async def _kill_one(at: Stage, dice: random.Random, between: float, families: int) -> None:
    had = sum(changed(at.box, families))
    await at.box.wait_for(lambda: sum(changed(at.box, families)) > had or had == families, 60)
    await asyncio.sleep(dice.uniform(0, between))
    await at.keeper.kill()


async def _is_over(at: Stage, patience: float) -> bool:
    try:
        async with asyncio.timeout(patience):
            while _rows(at.database, "SELECT stage, 1 FROM broadcast_amendments") != {"done": 1}:  # noqa: ASYNC110 (another process changes it)
                await asyncio.sleep(0.3)
    except TimeoutError:
        return False
    return True


def _rows(database: Path, query: str) -> Counter[str]:
    with open_read_only(database) as db:
        rows = db.execute(query).fetchall()
    db.close()
    return Counter({str(row[0]): int(row[1]) for row in rows})


def _judge(at: Stage, report: Report) -> None:
    report.old = sum(copies(at.box, report.recipients))
    found = changed(at.box, report.recipients)
    report.new, report.twice = sum(found), sum(number > 1 for number in found)
    report.calls = sum(
        event["event"] == "call" and event["method"] == "editMessageText" for event in at.box.history
    )
    report.fates = _rows(at.database, "SELECT state, count(*) FROM broadcast_amended GROUP BY state")
