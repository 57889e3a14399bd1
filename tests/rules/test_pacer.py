"""The pace: a busy machine loses none of it, and no second holds more than the rate and one."""

import asyncio
import itertools
import random
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot import pacer
from bot.pacer import Pacer
from core.outbox import Lane

RATE, SECONDS = 25.0, 60
Busy = Callable[[], float]


class QuickLoop(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next timer instead of waiting for it."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 1000.0

    def time(self) -> float:
        return self.at

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:  # type: ignore[attr-defined]  # the loop's own queues
            self.at = max(self.at, self._scheduled[0]._when)  # type: ignore[attr-defined]
        super()._run_once()  # type: ignore[misc]


def run(story: Callable[[QuickLoop], Coroutine[Any, Any, list[float]]]) -> list[float]:
    """Live through minutes in a moment."""
    loop = QuickLoop()
    try:
        return loop.run_until_complete(story(loop))
    finally:
        loop.close()


def sent(busy: Busy, rate: float = RATE, seconds: int = SECONDS) -> list[float]:
    """When messages leave while each claim keeps the loop as long as `busy` says."""

    async def story(loop: QuickLoop) -> list[float]:
        pace, times, until = Pacer(rate, loop.time), [], loop.time() + seconds
        while loop.time() < until:
            await pace.slot()
            loop.at += busy()
            await pace.leave()
            times.append(loop.time())
        return times

    return run(story)


def worst_second(times: list[float]) -> int:
    """The most within any second."""
    return max(
        sum(at - 1 < one <= at for one in times[max(0, i - 100) : i + 1]) for i, at in enumerate(times)
    )


def kept(times: list[float], rate: float = RATE) -> float:
    """The share of the pace."""
    return (len(times) - 1) / (times[-1] - times[0]) / rate


def calm() -> float:
    """A claim as it is on a machine of one's own."""
    return 0.006


def loaded(seed: int) -> Busy:
    """Claims of 5 to 20 ms, one in fifty of 120, one in five hundred of 400: every now and then nothing goes on."""
    dice = random.Random(seed)  # noqa: S311 (a bad day that can be repeated)

    def lasts() -> float:
        chance = dice.random()
        return 0.4 if chance < 0.002 else 0.12 if chance < 0.022 else dice.uniform(0.005, 0.02)

    return lasts


@pytest.mark.parametrize("seed", range(5))
def test_a_busy_machine_loses_none_of_the_pace(seed: int) -> None:
    times = sent(loaded(seed))
    assert kept(times) >= 0.99
    assert worst_second(times) <= RATE + 1


def test_a_calm_machine_keeps_it_to_the_message() -> None:
    times = sent(calm)
    assert kept(times) >= 0.999
    assert worst_second(times) <= RATE + 1
    assert min(b - a for a, b in itertools.pairwise(times)) > 0.9 / RATE


def test_with_hardly_any_debt_the_same_machine_loses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacer, "DEBT", 0.01)
    assert kept(sent(loaded(0))) < 0.99


def test_without_the_second_overdue_messages_leave_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacer, "SECOND", 0.0)
    assert max(worst_second(sent(loaded(seed))) for seed in range(5)) > RATE + 1


def test_after_a_rest_nothing_is_made_up_for() -> None:
    async def story(loop: QuickLoop) -> list[float]:
        pace, times = Pacer(RATE, loop.time), []
        for _ in range(3):
            await asyncio.sleep(5)
            pace.rest()
            for _ in range(50):
                await pace.slot()
                await pace.leave()
                times.append(loop.time())
        return times

    times = run(story)
    assert min(b - a for a, b in itertools.pairwise(times)) > 0.9 / RATE


def test_replies_never_wait_and_are_counted() -> None:
    async def story(loop: QuickLoop) -> list[float]:
        pace, times = Pacer(RATE, loop.time), []
        for number in range(300):
            if number % 5 == 0:
                before = loop.time()
                await pace.turn(Lane.REPLY)
                assert loop.time() == before
                times.append(before)
            await pace.turn(Lane.BROADCAST)
            times.append(loop.time())
        return times

    times = run(story)
    assert worst_second(times) <= RATE + 2  # a reply goes out whatever the second holds
    assert kept(times) <= 1.01


def test_without_a_rate_nobody_waits() -> None:
    async def story(loop: QuickLoop) -> list[float]:
        pace, before = Pacer(0, loop.time), loop.time()
        for _ in range(100):
            await pace.turn(Lane.BROADCAST)
            await pace.slot()
            await pace.leave()
        return [before, loop.time()]

    first, last = run(story)
    assert first == last
