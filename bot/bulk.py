"""Bulk: announcements leave last, at the pace Telegram allows, claimed one by one right before the call.

What may have reached somebody and is not written down yet is in doubt after a crash, and is never sent again: so few may be
in that state at any moment. Everything up to the claim can be taken back: a pause holds from the next message on.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from math import ceil
from typing import Protocol

from sqlalchemy import or_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pacer import Pacer
from bot.surroundings import Surroundings
from bot.waiting import at_most
from core import outbox
from core.outbox import Lane, Outcome, Parcel
from features.broadcasts import delivery, freezing, lateness
from features.composer import delivery as composer
from features.people import identity

log = logging.getLogger(__name__)
TICK = 0.5
SLOW = 3.0
"""Seconds after which a call gives its place to others: one chat that hangs must not hold up everybody."""
MOST = 40
"""Messages in hand at most, slow ones included."""
UNPACED = 64
"""Messages in doubt when pacing is off: whoever switches it off wants speed."""
LATENCY = 0.06
"""Seconds a call is thought to last at least; twenty-five a second need two under way, and more on a slow line."""
LOOK = 0.5
"""Seconds for which a look holds while there is something to send: a claim finds out by itself what is paused or over."""
UNREACHABLE = 2.0
"""Seconds to wait when Telegram could not be reached: the next in line would fare no better."""


class Attempt(Protocol):
    """What the sender lends: one attempt, whether the lane has to be silent, and silence."""

    async def attempt(self, parcel: Parcel) -> Outcome: ...

    def is_paused(self, lane: Lane) -> bool: ...

    def look(self) -> None: ...

    def be_silent(self, first: int, seconds: float) -> None: ...


class Bulk:
    """One loop per process."""

    def __init__(self, around: Surroundings, sender: Attempt, pacer: Pacer, rate: float, claim: str) -> None:
        self._around = around
        self._sender = sender
        self._pacer = pacer
        self._claim_name = claim
        self._rate = rate
        self._paced = rate > 0
        self._lasts = LATENCY
        """Seconds from a claim to its outcome, lately."""
        self._looked = 0.0
        self._again = True
        """Whether messages that had to wait may be due again."""
        self._fresh: list[tuple[str, Outcome]] = []
        """What came of messages, with their keys, until it is written down."""
        self._in_hand = 0
        self._slow = 0
        self._freed = asyncio.Event()
        self._wake = asyncio.Event()
        self._stopping = False
        self._writing = 0
        self._extra = False
        """Whether posts in channels, or changes of sent messages, are due."""

    @property
    def idle(self) -> bool:
        """Whether nothing is in hand: neither on its way nor waiting to be written down."""
        return not (self._in_hand or self._fresh or self._writing)

    def look(self) -> None:
        """Something may have begun: do not wait for the next tick."""
        self._looked = 0.0
        self._wake.set()

    def stop(self) -> None:
        """Claim nothing more."""
        self._stopping = True
        self._wake.set()
        self._freed.set()

    async def run(self, grace: float) -> None:
        """Send until stopped; a call that hangs does not hold up the stop."""
        await self._guarded(self._hold_late)
        async with asyncio.TaskGroup() as group:
            calls: set[asyncio.Task[None]] = set()
            while not self._stopping:
                if not await self._guarded(lambda: self._step(group, calls)):
                    await self._pause()
            asyncio.get_running_loop().call_later(grace, lambda: [call.cancel() for call in calls])
        await self._guarded(self._flush)

    async def _hold_late(self) -> bool:
        """What stood still for hours while we were down goes on only when its author says so."""
        async with self._around.db.write() as session:
            return bool(await lateness.hold(session, self._around.clock.now()))

    async def _guarded(self, act: Callable[[], Awaitable[bool]]) -> bool:
        try:
            return await act()
        except Exception as error:
            log.error("bulk_failed", extra={"fault": type(error).__name__}, exc_info=self._around.debug)
            return False

    async def _pause(self) -> None:
        self._wake.clear()
        await at_most(TICK, self._wake)

    async def _step(self, group: asyncio.TaskGroup, calls: set["asyncio.Task[None]"]) -> bool:
        """Freeze or send a little; False when there is nothing to do."""
        if time.monotonic() > self._looked + LOOK:
            freezing_now, due = await self._look()
            if freezing_now:
                return await self._freeze()
            if not due:
                return await self._rest()
        if self._sender.is_paused(Lane.BROADCAST):
            return await self._rest()
        await self._room()
        await self._pacer.slot()
        if self._stopping or self._sender.is_paused(Lane.BROADCAST):
            return False
        parcels = await self._claim()
        if not parcels:
            return await self._rest()
        await self._pacer.leave()
        for parcel in parcels:
            call = group.create_task(self._send(parcel))
            calls.add(call)
            call.add_done_callback(calls.discard)
        return True

    async def _rest(self) -> bool:
        """Nothing to send: write down what is known, look again next time."""
        self._looked = 0.0
        self._pacer.rest()
        return await self._flush()

    # ---- what is due --------------------------------------------------------------------------------------------------

    async def _look(self) -> tuple[bool, bool]:
        """Whether somebody is to be written down, and whether anything is to be sent: the cheap look before a claim."""
        now = self._around.clock.now()
        async with self._around.db.read() as session:
            if await delivery.freezing_now(session):
                return True, False
            self._extra = await composer.anything_due(session)
            self._again = await delivery.again_due(session, now)
            due = self._extra or self._again or await delivery.next_due(session, now)
        self._looked = time.monotonic()
        return False, due

    async def _freeze(self) -> bool:
        async with self._around.db.write() as session:
            frozen = await freezing.freeze_some(session, self._around.pack, self._around.clock.now())
        self._sender.look()
        return bool(frozen)

    # ---- claiming -----------------------------------------------------------------------------------------------------

    async def _room(self) -> None:
        """Wait until few enough messages are in doubt; without pacing until half of the hands are free."""
        while not self._stopping and self._is_full():
            self._freed.clear()
            await self._freed.wait()

    def _is_full(self) -> bool:
        if not self._paced:
            return self._in_hand - self._slow > self._width // 2 or self._in_hand >= 2 * UNPACED
        return self._in_hand - self._slow >= self._width or self._in_hand >= MOST

    @property
    def _width(self) -> int:
        """As many as the pace needs under way, and no more: each of them is in doubt after a crash."""
        lasts = max(LATENCY, self._lasts)
        return max(1, ceil(self._rate * lasts)) if self._paced else UNPACED

    async def _claim(self) -> list[Parcel]:
        """Write down what is known, and take the next: those that had to wait first."""
        now, most = self._around.clock.now(), 1 if self._paced else self._width - self._in_hand + self._slow
        unless = or_(identity.unwelcome, delivery.held)
        parcels: list[Parcel] = []

        async def take(connection: AsyncConnection) -> None:
            if self._again:
                parcels.extend(
                    await outbox.claim_due(
                        connection,
                        now,
                        claim=self._claim_name,
                        limit=most,
                        lanes=[Lane.BROADCAST],
                        unless=unless,
                    )
                )
                self._again = bool(parcels)
            if self._extra and len(parcels) < most:
                left = most - len(parcels)
                parcels.extend(
                    await composer.hand_over(connection, claim=self._claim_name, limit=left, now=now)
                )
            if len(parcels) < most:
                parcels.extend(
                    await delivery.hand_over(
                        connection, claim=self._claim_name, limit=most - len(parcels), now=now
                    )
                )

        await self._write(take)
        self._in_hand += len(parcels)
        return parcels

    async def _flush(self) -> bool:
        if self._fresh:
            await self._write()
        return False

    async def _write(self, also: Callable[[AsyncConnection], Awaitable[None]] | None = None) -> None:
        batch, self._fresh = self._fresh, []
        self._writing += 1
        try:
            async with self._around.db.begin() as connection:
                now = self._around.clock.now()
                if batch:
                    await outbox.record(connection, [outcome for _, outcome in batch], now)
                    await delivery.note(connection, batch, now)
                    await composer.note(connection, batch, now)
                if also is not None:
                    await also(connection)
        except BaseException:
            self._fresh = [*batch, *self._fresh]
            raise
        finally:
            self._writing -= 1

    # ---- sending ------------------------------------------------------------------------------------------------------

    async def _send(self, parcel: Parcel) -> None:
        began = time.monotonic()
        with self._place():
            try:
                outcome = await self._sender.attempt(parcel)
            except asyncio.CancelledError:
                outcome = Outcome(parcel.id, parcel.claim, "unknown", error="cut-off")
            except Exception as error:
                log.error(
                    "send_failed",
                    extra={"fault": type(error).__name__, "row": parcel.id},
                    exc_info=self._around.debug,
                )
                outcome = Outcome(parcel.id, parcel.claim, "unknown", error=type(error).__name__)
            if outcome.state == "queued" and outcome.error == "not-sent":
                self._sender.be_silent(int(Lane.BROADCAST), UNREACHABLE)
            self._fresh.append((parcel.key, outcome))
            if self._paced:  # without pacing it rides with the next claim
                await self._guarded(self._flush)
            self._lasts += (min(time.monotonic() - began, SLOW) - self._lasts) / 16

    @contextmanager
    def _place(self) -> Iterator[None]:
        """One message in hand; a slow one stops counting."""
        gave_way = False

        def give_way() -> None:
            nonlocal gave_way
            gave_way = True
            self._slow += 1
            self._freed.set()

        timer = asyncio.get_running_loop().call_later(SLOW, give_way)
        try:
            yield
        finally:
            timer.cancel()
            self._slow -= gave_way
            self._in_hand -= 1
            self._freed.set()
            self._wake.set()
