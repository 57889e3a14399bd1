"""F1: the bot dies at the n-th boundary of the whole loop, for n = 1, 2, 3 ... until it gets through."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.boundaries import KILLED
from tests.faults.checker import Figures, Rows, Words, arrived, compare, effects, total
from tests.faults.conftest import FULL
from tests.faults.people import whole_loop
from tests.faults.stage import MODES, stage

AT_ONCE = 3
SPREAD = 12
"""Crash points tried where not all are."""


class Rehearsal:
    """The loop without a crash: how many boundaries it passes and what it comes to."""

    boundaries: int
    rows: Rows
    words: Words


async def rehearse(template: Path, folder: Path, key: str, mode: str) -> Rehearsal:
    """Play the loop once, undisturbed."""
    seen = Rehearsal()
    async with stage(template, folder, key, mode, watched=True) as at:
        await whole_loop(at.box)
        await at.at_rest()
        seen.boundaries = at.page.passed
    seen.rows, seen.words = effects(at.database), arrived(at.box.history)
    return seen


async def crash(
    template: Path,
    folder: Path,
    key: str,
    mode: str,
    n: int,
    seen: Rehearsal,
    *controls: str,
    patience: float = 30,
) -> tuple[Figures, int]:
    """Play the loop with a crash at the n-th boundary; what it came to, and how often the bot died."""
    async with stage(template, folder, key, mode, watched=True, crash_at=n, controls=controls) as at:
        try:
            await whole_loop(at.box)
            await at.at_rest(patience)
        except TimeoutError:
            return Figures(lost=1), at.keeper.exits.count(KILLED)
    return compare(at.database, at.box.history, seen.rows, seen.words), at.keeper.exits.count(KILLED)


def points(boundaries: int) -> list[int]:
    """Every boundary, or a spread of them that is different in no two runs."""
    if FULL:
        return list(range(1, boundaries + 1))
    step = max(1, boundaries // SPREAD)
    return list(range(1 + step // 2, boundaries + 1, step))


@pytest.mark.slow
@pytest.mark.timeout(7200 if FULL else 300)
@pytest.mark.parametrize("mode", MODES)
async def test_no_crash_point_loses_or_doubles_anything(
    template: Path, tmp_path: Path, key: str, mode: str
) -> None:
    seen = await rehearse(template, tmp_path / "rehearsal", key, mode)
    turns, ran = asyncio.Semaphore(AT_ONCE), []

    async def one(n: int) -> None:
        async with turns:
            ran.append((n, *await crash(template, tmp_path / str(n), key, mode, n, seen)))

    async with asyncio.TaskGroup() as group:
        for n in points(seen.boundaries):
            group.create_task(one(n))
    print(f"{mode}: {seen.boundaries} boundaries, {len(ran)} crashes tried: {total(f for _, f, _ in ran)}")
    assert not [(n, str(figures)) for n, figures, _ in ran if not figures.harmless]
    assert not [(n, str(figures)) for n, figures, deaths in ran if figures.repeats > deaths]
    assert sum(deaths for _, _, deaths in ran) >= len(ran) * 0.8


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("control", ["acknowledge-first", "finish-apart", "forget-outcomes"])
async def test_without_its_guard_the_same_crash_does_damage(
    template: Path, tmp_path: Path, key: str, control: str
) -> None:
    seen = await rehearse(template, tmp_path / "rehearsal", key, "polling")
    if control == "finish-apart":  # without a crash nobody notices
        unharmed, _ = await crash(template, tmp_path / "0", key, "polling", 0, seen, control)
        assert unharmed.harmless
    for first in range(60, 60 + seen.boundaries // 8, AT_ONCE):
        few = (
            crash(template, tmp_path / str(n), key, "polling", n, seen, control, patience=4)
            for n in range(first, first + AT_ONCE)
        )
        for figures, deaths in await asyncio.gather(*few):
            if not figures.harmless or figures.repeats > deaths:
                return
    pytest.fail(f"the checker does not notice that {control} is missing")
