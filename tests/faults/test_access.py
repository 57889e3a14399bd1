"""F15 and F16: every button by every role; other people's rows look like missing ones; forged data does nothing."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.tables import metadata
from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from core.inbox import inbox
from features.questions import loading
from features.questions.models import Question
from handlers.access import ACCESS
from tests.driver import Human, World
from tests.driver.databases import fresh_sqlite
from tests.driver.world import running_world
from tests.faults.registry import MISSING, Press, presses
from tests.journeys.people import consented, passes, specialist

pytestmark = pytest.mark.timeout(900)
PASSING = {"inbox", "outbox", "dialogs"}
REFUSED = "refused:NotAllowed"
"""A button of a form that is not open gets "stale.answer" instead, from everybody."""
LAST = ("privacy.erase", "privacy.withdraw")
"""Actions that end what a person is: pressed after everything else."""
COUNTED = {"article_verdicts"}
"""Tables that count without naming anybody."""


@pytest.fixture
async def busy(tmp_path: Path) -> AsyncIterator[World]:
    """A world where a question was asked, taken and answered, and another one was just asked."""
    with fresh_sqlite(tmp_path) as url:
        async with running_world(url, tmp_path) as world:
            doctor = await specialist(world)
            anna = await consented(world, "Anna")
            await passes(anna)
            await doctor.taps("specialist-questions-take")
            await doctor.taps("specialist-questions-answer")
            await doctor.writes("Any pair that holds the ankle.")
            await doctor.taps("specialist-questions-send")
            await passes(await consented(world, "Vera"))
            yield world


class Presser:
    """Presses anything as anybody, without looking at what the screen offers."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._made: dict[int, tuple[Human, Any]] = {}

    def press(self, who: Human, data: str, about: Any) -> None:
        """Queue the press; a phone that was tampered with can send any data."""
        query: dict[str, Any] = {"id": f"{len(self._made)}", "chat_instance": "1", "data": data}
        sender = {"id": who.id, "is_bot": False, "first_name": "P", "language_code": who.language}
        chat = {"id": who.id, "type": "private", "first_name": "P"}
        bot = {"id": 4242, "is_bot": True, "first_name": "Bot"}
        message = {"message_id": 1, "date": 1_790_000_000, "chat": chat, "from": bot, "text": "x"}
        query |= {"from": sender, "message": message}
        self._made[self._world.box.inject_update({"callback_query": query})] = (who, about)

    async def fates(self) -> list[tuple[Human, Any, str]]:
        """Who pressed what, and what the bot made of it; a press that raised is told by its error."""
        await self._rest()
        async with self._world.database() as session:
            rows = (
                await session.execute(select(inbox.c.update_id, inbox.c.disposition, inbox.c.error))
            ).all()
        return [(*self._made[row[0]], row[2] or row[1]) for row in rows if row[0] in self._made]

    async def _rest(self) -> None:
        """Every button by everybody takes its time: patience ends only when nothing was worked in between."""
        worked = -1
        while True:
            try:
                return await self._world.settle()
            except AssertionError:
                async with self._world.database() as session:
                    done = await session.scalar(
                        select(func.count()).select_from(inbox).where(inbox.c.state != "new")
                    )
                if done == worked:
                    raise
                worked = done or 0


async def _everyone(world: World) -> dict[str, tuple[Human, frozenset[Role]]]:
    """Somebody of each role who has nothing of their own, a stranger, and somebody whose role ended."""
    found = {"stranger": (await world.person("Stranger"), frozenset({Role.PARENT}))}
    for role in (Role.SPECIALIST, Role.COORDINATOR, Role.ORGANIZER, Role.OWNER):
        found[role.value] = (await world.staff(role, role.value.title()), frozenset({Role.PARENT, role}))
    former = await world.staff(Role.SPECIALIST, "Former")
    await world.loses_role(former, Role.SPECIALIST)
    return found | {"former": (former, frozenset({Role.PARENT}))}


def _lasting() -> list[Press]:
    return [press for press in presses() if not press.actions & set(LAST)]


def _allowed(press: Press, roles: frozenset[Role]) -> bool:
    return any(not roles.isdisjoint(ACCESS[action]) for action in press.actions)


async def _rows(world: World) -> dict[str, set[tuple[Any, ...]]]:
    """Everything the features keep, but who was seen when."""
    found = {}
    async with world.database() as session:
        for table in metadata().sorted_tables:
            if table.name not in PASSING | COUNTED | {"people"}:
                found[table.name] = {
                    tuple(map(repr, row)) for row in (await session.execute(select(table))).all()
                }
    return found


async def test_each_button_works_for_its_roles_and_for_nobody_else(busy: World) -> None:
    everyone, wrong = await _everyone(busy), []
    for one_way in (False, True):  # what ends a person comes last: it also empties their past
        presser = Presser(busy)
        for press in presses():
            if bool(press.actions & set(LAST)) == one_way:
                for who, roles in everyone.values():
                    presser.press(who, press.data(MISSING), (press, roles))
        wrong += [
            f"{press.callback.__name__} by {sorted(roles)}: {fate}"
            for _, (press, roles), fate in await presser.fates()
            if (fate == REFUSED if _allowed(press, roles) else fate not in {REFUSED, "stale.answer"})
        ]
    assert not wrong, "\n".join(wrong)


async def test_without_the_guard_the_table_of_buttons_notices(busy: World) -> None:
    everyone, table = await _everyone(busy), dict(ACCESS)
    for action in table:
        ACCESS[action] = frozenset(Role)
    try:
        presser = Presser(busy)
        for press in _lasting():
            presser.press(everyone["stranger"][0], press.data(MISSING), press)
        fates = await presser.fates()
    finally:
        ACCESS.update(table)
    refused = [press for _, press, fate in fates if fate == REFUSED]
    assert len(refused) < sum(not _allowed(press, frozenset({Role.PARENT})) for press in _lasting())


async def _told_apart(world: World) -> set[str]:
    """Buttons by which an outsider learns that somebody else's row is there."""
    everyone = await _everyone(world)
    outsiders = [everyone[name][0] for name in ("stranger", "specialist", "former")]
    presser = Presser(world)
    for press in _lasting():
        for who in outsiders if press.has_ids else ():
            for number in (1, 2, 3, MISSING):
                kind = press.callback  # two handlers may give their buttons one name
                presser.press(who, press.data(number), f"{kind.__name__} ({kind.__prefix__})")
    by_button: dict[tuple[int, str], set[str]] = {}
    for who, name, fate in await presser.fates():
        by_button.setdefault((who.id, name), set()).add(fate)
    return {f"{name}: {sorted(found)}" for (_, name), found in by_button.items() if len(found) > 1}


async def test_what_belongs_to_others_looks_like_nothing(busy: World) -> None:
    before = await _rows(busy)
    told = await _told_apart(busy)
    assert not told, "\n".join(sorted(told))
    after = await _rows(busy)
    changed = {name for name in after if after[name] != before[name]}
    assert changed <= {"staff_roles"}  # the roles this test handed out itself


async def test_loading_without_the_owner_tells_others_apart(
    busy: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def by_id(session: Session, _actor: Actor, question_id: int) -> Question:
        found = await session.get(Question, question_id)
        if found is None:
            raise NotFound
        return found

    monkeypatch.setattr(loading, "own", by_id)
    assert await _told_apart(busy)


async def test_forged_data_is_answered_and_changes_nothing(busy: World) -> None:
    everyone = await _everyone(busy)
    before, presser = await _rows(busy), Presser(busy)
    for press in _lasting():
        for who in (everyone["stranger"][0], everyone["coordinator"][0]):
            for data in press.forged():
                presser.press(who, data, data)
        await busy.settle()
    fates = await presser.fates()
    print(f"{len(fates)} forged presses")
    strange = {f"{data!r}: {fate}" for _, data, fate in fates if fate is None or "Error" in fate}
    assert not strange, "\n".join(sorted(strange))
    after = await _rows(busy)
    assert {name: after[name] ^ before[name] for name in after if after[name] != before[name]} == {}
