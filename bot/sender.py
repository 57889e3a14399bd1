"""The sender: outbox rows become calls; the outcome of every attempt is written down. Lanes, pacing, order per chat."""

import asyncio
import logging
import random
import secrets
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot import telegram
from bot.bulk import Bulk
from bot.calls import calls
from bot.pacer import Pacer
from bot.recorder import Recorder
from bot.surroundings import Surroundings
from bot.waiting import at_most
from core import outbox
from core.actor import Actor
from core.outbox import Kind, Lane, Notice, Outcome, Parcel
from core.text import Text
from features.people import identity
from handlers.kit.render import NOTICES, Reading
from handlers.parent.discreet import cover

log = logging.getLogger(__name__)
TICK = 0.5
BATCH = 30
BACKOFF = (2, 5, 15, 30, 60)
"""Seconds until an attempt with an unknown outcome is repeated."""
NO_ONE = "no-longer-true"
GONE = "gone"
"""The message that was to be edited or deleted is not there any more."""
GRACE = 10.0
"""Seconds a call in hand may take once we are to stop; a message cut off then is in doubt and sent again."""
RESCUE = 10.0
"""Seconds between looks for rows of another machine that died."""
SHARED = 5.0
"""Seconds for which words that all readers get alike are kept."""
FRESH = 25.0
"""Seconds after its claim a row may still be sent: the call itself may last thirty, the claim sixty."""


class Sender:
    """Delivers. Replies arrive from the worker right after its commit; notices are claimed from the outbox."""

    def __init__(self, around: Surroundings, bot: Bot, rate: float, hands: int = 8) -> None:
        self.claim = secrets.token_hex(6)
        self._around = around
        self._bot = bot
        self._hands = hands
        self._pacer = Pacer(rate)
        self._lines: dict[int, deque[tuple[Parcel, float]]] = {}
        self._turns: asyncio.Queue[int] = asyncio.Queue()
        self.recorder = Recorder(around)
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()
        self._acks: asyncio.Queue[tuple[str, str | None]] = asyncio.Queue(maxsize=1000)
        self._paused: dict[int, float] = {}
        self._rescue_at = time.monotonic() + RESCUE
        self._shared: dict[Notice, tuple[float, dict[str, Any]]] = {}
        self._one_writes = asyncio.Lock()
        self.bulk = Bulk(around, self, self._pacer, rate, self.claim)

    @property
    def idle(self) -> bool:
        """Whether nothing is in hand: neither on its way nor waiting to be written down."""
        return not self._lines and self.recorder.idle and self._acks.empty() and self.bulk.idle

    def submit(self, parcels: Iterable[Parcel]) -> None:
        """Take rows this process has claimed; the rows of one chat leave in this order."""
        for parcel in parcels:
            self._line_up(parcel.chat_id or 0, parcel)

    def look(self) -> None:
        """Notices were put in the outbox: do not wait for the next tick."""
        self._wake.set()
        self.bulk.look()

    def acknowledge(self, raw: dict[str, Any], toast: Text | None, actor: Actor | None) -> None:
        """Stop the spinner on a tapped button. Best effort, after the commit, outside the outbox."""
        query = raw.get("callback_query")
        if not isinstance(query, dict) or "id" not in query or self._acks.full():
            return
        words = self._around.texts.label(toast, actor.language if actor else "en") if toast else None
        self._acks.put_nowait((query["id"], words))

    def stop(self) -> None:
        """Finish the calls in hand, write their outcomes and stop."""
        self._stopping.set()
        self._wake.set()
        self.bulk.stop()

    async def settle_past(self) -> None:
        """Settle what a dead process left behind: before anybody here can claim a row. A pause it was told goes on."""
        now = self._around.clock.now()
        async with self._around.db.begin() as connection:
            await outbox.rescue(connection, now, all_claims=self._around.db.is_sqlite)
            pauses = await outbox.pauses(connection, now)
        for lane, until in pauses.items():
            self.be_silent(lane, (until - now).total_seconds())

    async def run(self) -> None:
        """Deliver until stopped; a call that hangs does not hold up the stop."""
        async with asyncio.TaskGroup() as group:
            recorder = group.create_task(self.recorder.run())
            async with asyncio.TaskGroup() as others:
                hands = [others.create_task(self._courier()) for _ in range(self._hands)]
                answerer = others.create_task(self._answer_taps())
                others.create_task(self.bulk.run(GRACE))
                await self._collect()
                for _ in hands:
                    self._turns.put_nowait(0)
                answerer.cancel()
                asyncio.get_running_loop().call_later(GRACE, lambda: [hand.cancel() for hand in hands])
            await self.recorder.flush()
            await self.recorder.at_rest(GRACE)
            recorder.cancel()

    # ---- claiming -------------------------------------------------------------------------------------------------

    async def _collect(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._rescue()
                await self._claim_due()
            except Exception as error:
                log.error("claim_failed", extra={"fault": type(error).__name__})
            self._wake.clear()
            await at_most(TICK, self._wake)

    async def _rescue(self) -> None:
        if self._around.db.is_sqlite or time.monotonic() < self._rescue_at:
            return
        self._rescue_at = time.monotonic() + RESCUE
        async with self._around.db.begin() as connection:
            await outbox.rescue(connection, self._around.clock.now(), but=self.claim)

    async def _claim_due(self) -> None:
        lanes = [lane for lane in Lane if lane is not Lane.BROADCAST and not self.is_paused(lane)]
        if not lanes or len(self._lines) > 2 * BATCH:
            return
        now = self._around.clock.now()
        async with self._around.db.read() as session:
            if not await outbox.anything_due(session, now):
                return
        async with self._around.db.begin() as connection:
            await outbox.expire(connection, now)
            due = await outbox.claim_due(
                connection, now, claim=self.claim, limit=BATCH, lanes=lanes, unless=identity.unwelcome
            )
        for parcel in due:
            self._line_up(parcel.chat_id or -(parcel.person_id or 0) - 10**15, parcel)
        if len(due) == BATCH:
            self._wake.set()

    def _line_up(self, line: int, parcel: Parcel) -> None:
        entry = (parcel, time.monotonic())
        if line in self._lines:
            self._lines[line].append(entry)
        else:
            self._lines[line] = deque([entry])
            self._turns.put_nowait(line)

    # ---- sending --------------------------------------------------------------------------------------------------

    async def _courier(self) -> None:
        while True:
            line = await self._turns.get()
            if line == 0 and self._stopping.is_set():
                return
            waiting = self._lines[line]
            parcel, since = waiting.popleft()
            try:
                outcome = await self._deliver(parcel, since)
            except Exception as error:
                log.error(
                    "send_failed",
                    extra={"fault": type(error).__name__, "row": parcel.id},
                    exc_info=self._around.debug,
                )
                outcome = self._unknown(parcel, type(error).__name__)
            self.recorder.note(_without_trace(parcel, outcome))
            if outcome.state == "queued":
                while waiting:  # nothing of this chat overtakes a row that has to wait
                    later, _ = waiting.popleft()
                    self.recorder.note(Outcome(later.id, later.claim, "queued", retry_at=outcome.retry_at))
            if waiting:
                self._turns.put_nowait(line)
            else:
                del self._lines[line]

    async def _deliver(self, parcel: Parcel, since: float) -> Outcome:
        if self._stopping.is_set() or self.is_paused(Lane(parcel.lane)) or time.monotonic() > since + FRESH:
            again = self._after(max(0.0, self._paused.get(parcel.lane, 0.0) - time.monotonic()))
            return Outcome(parcel.id, parcel.claim, "queued", retry_at=again)
        payload, chat_id = await self._open(parcel)
        if payload is None or chat_id is None:
            return Outcome(parcel.id, parcel.claim, "cancelled", error=NO_ONE)
        await self._pacer.turn(Lane(parcel.lane))
        await self.recorder.room(self._lines.__len__)
        with self.recorder.calling():
            return await self._try(parcel, payload, chat_id)

    async def attempt(self, parcel: Parcel) -> Outcome:
        """Send one announcement now; whoever claimed it saw to pace and order."""
        payload, chat_id = await self._open_shared(parcel)
        if payload is None or chat_id is None:
            return Outcome(parcel.id, parcel.claim, "cancelled", error=NO_ONE)
        if self.is_paused(Lane.BROADCAST):
            again = self._after(self._paused[int(Lane.BROADCAST)] - time.monotonic())
            return Outcome(parcel.id, parcel.claim, "queued", error=outbox.TOO_MANY, retry_at=again)
        return await self._try(parcel, payload, chat_id)

    async def _try(self, parcel: Parcel, payload: dict[str, Any], chat_id: int) -> Outcome:
        way = _Way(parcel.done, list(parcel.parts))
        try:
            await self._call_all(way, payload, chat_id)
        except (TelegramAPIError, OSError, TimeoutError, ValueError, TypeError) as error:
            return way.so_far(await self._judge(parcel, chat_id, error))
        return way.at_its_end(parcel, chat_id)

    async def _open_shared(self, parcel: Parcel) -> tuple[dict[str, Any] | None, int | None]:
        """What every reader gets alike is written once for all who get it within a few seconds."""
        if parcel.notice is None or not parcel.notice.shared or parcel.chat_id is None:
            return await self._open(parcel)
        payload = self._kept(parcel.notice)
        if payload is None:
            async with (
                self._one_writes
            ):  # whoever comes meanwhile waits for the words instead of writing them too
                payload = self._kept(parcel.notice) or (await self._open(parcel))[0]
                if payload is None:
                    return None, None
                self._shared.pop(parcel.notice, None)
                rest = dict(list(self._shared.items())[:20])
                self._shared = {parcel.notice: (time.monotonic() + SHARED, payload), **rest}
        return payload, parcel.chat_id

    def _kept(self, notice: Notice) -> dict[str, Any] | None:
        until, payload = self._shared.get(notice, (0.0, None))
        return payload if until > time.monotonic() else None

    async def _open(self, parcel: Parcel) -> tuple[dict[str, Any] | None, int | None]:
        """A reply is ready; a notice is written now, in the reader's language, from what is true now."""
        if parcel.notice is None:
            return parcel.payload, parcel.chat_id
        async with self._around.db.read() as session:
            reader = await identity.load(session, parcel.person_id or 0)
            if reader is None:
                return None, None
            around = self._around
            reading = Reading(reader, session, around.pack, around.clock, around.bot_name)
            screen = await NOTICES[type(parcel.notice)](parcel.notice, reading)
        if screen is None:
            return None, None
        if reader.discreet:
            screen = cover(screen, parcel.id)
        return screen.payload(
            self._around.texts, reader.language, reader.zone
        ), parcel.chat_id or reader.telegram_id

    async def _call_all(self, way: "_Way", payload: dict[str, Any], chat_id: int) -> None:
        """Make the calls in order, those of an earlier attempt left out."""
        for method, params in calls(payload, chat_id)[way.done :]:
            result = await self._call(method, params, only_edit=bool(payload.get("only_edit")))
            way.goes_on(result)

    async def _call(self, method: str, params: dict[str, Any], *, only_edit: bool = False) -> Any:
        try:
            return await telegram.call(self._bot, method, params)
        except TelegramAPIError as error:
            verdict = telegram.judge(error)
            if verdict.code == "not-modified":
                return {"message_id": params.get("message_id")}
            if verdict.code == "delete-gone" or (only_edit and verdict.code == "edit-gone"):
                return {"message_id": params.get("message_id"), GONE: True}
            if verdict.code == "no-text":  # a message with a file: its words are the caption
                caption = {
                    "chat_id": params["chat_id"],
                    "message_id": params["message_id"],
                    "caption": params["text"],
                }
                if "reply_markup" in params:
                    caption["reply_markup"] = params["reply_markup"]
                return await telegram.call(self._bot, "editMessageCaption", caption | {"parse_mode": "HTML"})
            if verdict.code == "edit-gone":  # the live message is gone: a new one takes its place
                return await telegram.call(
                    self._bot, "sendMessage", {k: v for k, v in params.items() if k != "message_id"}
                )
            raise

    async def _judge(self, parcel: Parcel, chat_id: int, error: BaseException) -> Outcome:
        verdict = telegram.judge(error)
        if verdict.sort == "retry":
            self._pause(parcel, chat_id, verdict.retry_after if verdict.code == "429" else 0)
            return Outcome(
                parcel.id,
                parcel.claim,
                "queued",
                error=verdict.code,
                retry_at=self._after(verdict.retry_after),
            )
        if verdict.sort == "moved":
            return Outcome(parcel.id, parcel.claim, "queued", chat_id=verdict.moved_to, error=verdict.code)
        if verdict.sort == "unknown":
            return self._unknown(parcel, verdict.code)
        if verdict.sort == "blocked":
            async with self._around.db.write() as session:
                await identity.note_unreachable(session, chat_id, self._around.clock.now())
        log.warning("send_refused", extra={"row": parcel.id, "code": verdict.code})
        return Outcome(parcel.id, parcel.claim, "failed", error=verdict.code)

    def _unknown(self, parcel: Parcel, code: str) -> Outcome:
        if parcel.kind == Kind.NO_REPEAT.value:
            return Outcome(parcel.id, parcel.claim, "unknown", error=code)
        wait = BACKOFF[min(parcel.attempts, len(BACKOFF)) - 1]
        return Outcome(parcel.id, parcel.claim, "queued", error=code, retry_at=self._after(wait))

    def _after(self, seconds: float) -> datetime:
        return self._around.clock.now() + timedelta(seconds=seconds)

    # ---- 429 ------------------------------------------------------------------------------------------------------

    def _pause(self, parcel: Parcel, chat_id: int, seconds: float) -> None:
        """Stop this lane and the ones behind it; a group's own limit stops only what goes to the group."""
        if chat_id > 0 and seconds > 0:
            self.be_silent(parcel.lane, seconds)

    def be_silent(self, first: int, seconds: float) -> None:
        until = time.monotonic() + seconds + random.uniform(0, 0.2)  # noqa: S311 (jitter, not a secret)
        for lane in Lane:
            if lane >= first:
                self._paused[int(lane)] = max(self._paused.get(int(lane), 0.0), until)

    def is_paused(self, lane: Lane) -> bool:
        return self._paused.get(int(lane), 0.0) > time.monotonic()

    # ---- taps -----------------------------------------------------------------------------------------------------

    async def _answer_taps(self) -> None:
        while True:
            query, words = await self._acks.get()
            params: dict[str, Any] = {"callback_query_id": query}
            if words:
                params["text"] = words[:200]
            try:
                await telegram.call(self._bot, "answerCallbackQuery", params, timeout=5)
            except Exception as error:
                log.info("tap_unanswered", extra={"fault": type(error).__name__})


@dataclass
class _Way:
    """How far the calls of one message got. parts: the messages they made; last: the one of the last call."""

    done: int
    parts: list[int]
    last: int | None = None
    gone: bool = False

    def goes_on(self, result: Any) -> None:
        """One more call was taken."""
        self.done += 1
        found = [one for one in (result if isinstance(result, list) else [result]) if isinstance(one, dict)]
        self.parts += [one["message_id"] for one in found if one.get("message_id")]
        self.last = found[0].get("message_id") if found else self.last
        self.gone = self.gone or any(one.get(GONE) for one in found)

    def so_far(self, outcome: Outcome) -> Outcome:
        """What the next attempt has to know."""
        return replace(outcome, done=self.done, message_ids=tuple(self.parts)) if self.done else outcome

    def at_its_end(self, parcel: Parcel, chat_id: int) -> Outcome:
        """Everything was taken. A message that was no longer there counts as done, and is told."""
        return Outcome(
            parcel.id,
            parcel.claim,
            "sent",
            message_id=self.last,
            message_ids=tuple(self.parts),
            chat_id=chat_id,
            error=GONE if self.gone else None,
        )


def _without_trace(parcel: Parcel, outcome: Outcome) -> Outcome:
    ended = parcel.kind == Kind.NO_TRACE.value and outcome.state != "queued"
    return replace(outcome, state=outbox.FORGOTTEN) if ended else outcome
