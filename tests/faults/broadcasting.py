"""Kill -9 in mid-broadcast: the bot dies again and again while it announces; then everybody's phone is looked at."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from core.clock import SystemClock
from core.crypto import keyring
from core.db import Database
from features.broadcasts.models import Broadcast, BroadcastText
from sandbox import Sandbox
from tests.faults import seed
from tests.faults.checker import open_read_only
from tests.faults.seed import FAMILY
from tests.faults.stage import Stage, stage

WORDS = "We show a film on Saturday at six."
SOON = timedelta(seconds=3)
"""Until then everybody's phone is switched on."""


@dataclass
class Report:
    """What the kills came to."""

    recipients: int
    kills: int = 0
    twice: int = 0
    not_reached: int = 0
    """Families nothing came to, though the report does not call them doubtful."""
    fates: Counter[str] = field(default_factory=Counter)
    finished: bool = False

    @property
    def unknown(self) -> int:
        """Listed for a person to decide."""
        return self.fates["unknown"]

    def __str__(self) -> str:
        return (
            f"kills {self.kills} recipients {self.recipients} twice {self.twice} not reached {self.not_reached} "
            f"unknown {self.unknown} sum {self.fates.total()} finished {self.finished}"
        )


async def announce(database: Path, key: str, *, after: timedelta = SOON) -> None:
    """Put an announcement to everybody into the database; it may come at night."""
    keyring.use([key])
    db, now = Database(f"sqlite+aiosqlite:///{database}"), SystemClock().now()
    try:
        async with db.write() as session:
            one = Broadcast(
                author_id=1,
                state="armed",
                original="en",
                audience={"a": {}},
                urgent="a test",
                starts_at=now + after,
                changed_at=now,
                created_at=now,
            )
            session.add(one)
            await session.flush()
            session.add(BroadcastText(broadcast_id=one.id, language="en", html=WORDS))
    finally:
        await db.close()


def phones(box: Sandbox, families: int) -> None:
    """Switch on every family's phone."""
    for number in range(families):
        box.add_user("Family", "en", user_id=FAMILY + number)


def copies(box: Sandbox, families: int) -> list[int]:
    """How often the announcement stands in each family's chat."""
    chats = (box.chat(FAMILY + number) for number in range(families))
    return [sum(m.from_bot and WORDS in m.text for m in chat.messages) for chat in chats]


def states(database: Path) -> tuple[str, dict[int, str]]:
    """How the announcement stands, and every family's fate."""
    with open_read_only(database) as db:
        state = str(db.execute("SELECT state FROM broadcasts").fetchone()[0])
        rows = db.execute(
            "SELECT people.telegram_id, broadcast_recipients.state FROM broadcast_recipients "
            "JOIN people ON people.id = broadcast_recipients.person_id"
        ).fetchall()
    db.close()
    return state, {int(row[0]): str(row[1]) for row in rows}


async def kill_in_the_middle(
    folder: Path,
    key: str,
    *,
    families: int,
    kills: int,
    rate: float,
    dice_seed: int = 0,
    latency: float = 0.0,
    controls: tuple[str, ...] = (),
) -> Report:
    """Announce to so many families at this rate, killing the bot so often, and count."""
    template = folder / "template.db"
    await seed.make(template, key, families)
    await announce(template, key)
    report, dice = Report(families), random.Random(dice_seed)  # noqa: S311 (a storm that can be repeated)
    async with stage(template, folder / "run", key, controls=controls, env={"SEND_RATE": str(rate)}) as at:
        phones(at.box, families)
        if latency:
            at.box.faults.add("sendMessage", times=None, kind="latency", seconds=latency)
        between = families / rate / (kills + 1)
        for _ in range(kills):
            await _kill_one(at, dice, between, families)
            report.kills += 1
        report.finished = await ends(at, 60 + 2 * families / rate)
        _judge(at, report)
    return report


async def _kill_one(at: Stage, dice: random.Random, between: float, families: int) -> None:
    """Let it send for a while, and kill it."""
    had = sum(copies(at.box, families))
    await at.box.wait_for(lambda: sum(copies(at.box, families)) > had or had == families, 60)
    await asyncio.sleep(dice.uniform(0, between))
    await at.keeper.kill()


async def ends(at: Stage, patience: float) -> bool:
    """Wait until it is over; False when it never is."""
    try:
        async with asyncio.timeout(patience):
            while states(at.database)[0] != "done":  # noqa: ASYNC110 (another process changes it)
                await asyncio.sleep(0.3)
    except TimeoutError:
        return False
    return True


def _judge(at: Stage, report: Report) -> None:
    found, fates = copies(at.box, report.recipients), states(at.database)[1]
    report.fates = Counter(
        fates[FAMILY + number] for number in range(report.recipients) if FAMILY + number in fates
    )
    report.twice = sum(number > 1 for number in found)
    report.not_reached = sum(
        number == 0 and fates.get(FAMILY + one) != "unknown" for one, number in enumerate(found)
    )
