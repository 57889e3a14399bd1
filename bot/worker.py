"""The worker: one inbox row = one transaction = one handler call. Per chat in order, one at a time; other chats run on."""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiogram import Bot
from aiogram.dispatcher.event.bases import UNHANDLED
from sqlalchemy import text as sql

from bot.dispatch import dispatcher
from bot.first_aid import FirstAid
from bot.hearing import hear
from bot.sender import Sender
from bot.storage import update_dialog
from bot.surroundings import Surroundings
from bot.waiting import at_most
from core import inbox, outbox
from core.actor import Actor
from core.db import Session, is_away
from core.errors import Refusal
from core.outbox import Kind, Parcel
from features.knowledge.desk import Knowledge, Unheard, Unread
from features.people import identity
from features.people.notices import UpdateDead
from features.people.staff import on_duty
from handlers.common.trouble import lost_screen
from handlers.kit.render import REFUSALS
from handlers.kit.screen import Screen, Show

log = logging.getLogger(__name__)
SWEEP = 1.0
"""Seconds between looks for rows nobody woke us for: retries, and chats of a machine that died."""
FAREWELL = timedelta(hours=1)
"""How long the last word to an erased person may wait for Telegram; then even its row goes."""


@dataclass
class Turn:
    """What one update came to."""

    actor: Actor | None = None
    row_id: int = 0
    disposition: str = "unhandled"
    show: Show = field(default_factory=Show)
    tells_others: bool = False
    """Whether notices wait in the outbox: the sender need not be asked to look otherwise."""


class Worker:
    """Drains the inbox. `busy` chats are never handled twice at once in this process."""

    def __init__(
        self, around: Surroundings, bot: Bot, sender: Sender, first_aid: FirstAid, hands: int = 8
    ) -> None:
        self._around = around
        self._first_aid = first_aid
        self._bot = bot
        self._sender = sender
        self._hands = hands if not around.db.is_sqlite else 2
        self._ready: asyncio.Queue[int] = asyncio.Queue()
        self._queued: set[int] = set()
        self._busy: set[int] = set()
        self._again: set[int] = set()
        self._aside: set[int] = set()
        """Chats whose next update asks what nobody has read yet."""
        self._stopping = asyncio.Event()

    def wake(self, chats: Iterable[int]) -> None:
        """Say that these chats have something new."""
        for chat in chats:
            if chat in self._busy:
                self._again.add(chat)
            elif chat not in self._queued:
                self._queued.add(chat)
                self._ready.put_nowait(chat)

    @property
    def idle(self) -> bool:
        """Whether nothing is being worked on or waits in memory."""
        return not self._busy and not self._queued and not self._aside

    def take_up(self) -> None:
        """The articles were read: work on what waited for them."""
        aside, self._aside = self._aside, set()
        self.wake(aside)

    def stop(self) -> None:
        """Finish the updates in hand and stop."""
        self._stopping.set()
        for _ in range(self._hands):
            self._ready.put_nowait(0)

    async def run(self) -> None:
        """Work until stopped."""
        async with asyncio.TaskGroup() as group:
            for _ in range(self._hands):
                group.create_task(self._hand())
            group.create_task(self._sweep())

    async def _sweep(self) -> None:
        while not self._stopping.is_set():
            try:
                async with self._around.db.read() as session:
                    waiting = await inbox.chats_waiting(session, self._around.clock.now())
                self.wake(chat for chat in waiting if chat not in self._aside)
            except Exception as error:
                log.error("sweep_failed", extra={"fault": type(error).__name__})
            await at_most(SWEEP, self._stopping)

    async def _hand(self) -> None:
        while True:
            chat = await self._ready.get()
            if self._stopping.is_set():
                return
            self._queued.discard(chat)
            self._busy.add(chat)
            try:
                await self._drain(chat)
            except Exception as error:
                log.error("worker_failed", extra={"fault": type(error).__name__})
            finally:
                self._busy.discard(chat)

    async def _drain(self, chat: int) -> None:
        more = True
        while more and not self._stopping.is_set():
            self._again.discard(chat)
            more = await self._one(chat) or chat in self._again

    async def _one(self, chat: int) -> bool:
        """Work on the chat's lowest row; True when there may be another. A question is heard while no transaction is open."""
        knowledge = self._around.knowledge
        while True:
            try:
                return await self._try(chat, knowledge)
            except Unheard as question:
                knowledge = await hear(knowledge, question.text)
            except Unread:
                await self._aid(chat)
                knowledge = self._around.knowledge
                if knowledge.read is None:
                    self._aside.add(chat)
                    return False

    async def _aid(self, chat: int) -> None:
        """Nothing overtakes a question that waits for the articles, but danger behind it gets the number at once."""
        async with self._around.db.read() as session:
            self._first_aid.give(await inbox.waiting_in(session, chat))

    async def _try(self, chat: int, knowledge: Knowledge) -> bool:
        turn, row = Turn(), None
        try:
            with self._sender.recorder.riding() as ride:
                async with self._around.db.write() as session:
                    row = await self._claim(session, chat)
                    if row is None:
                        return False
                    turn.row_id = row.id
                    await self._handle(session, row, turn, knowledge)
                    parcels = await self._settle(session, row, turn)
                    await ride.record(await session.connection())
                    turn.tells_others = outbox.was_put(session)
        except (Unheard, Unread):
            raise
        except Refusal as refusal:
            if row is None:
                raise
            parcels = await self._refuse(row, turn, refusal)
        except Exception as error:
            if row is None:
                raise
            parcels = await self._fail(row, turn, error)
        self._sender.submit(parcels)
        if turn.tells_others:
            self._sender.look()
        self._sender.acknowledge(row.raw, turn.show.toast, turn.actor)
        return row.more

    async def _claim(self, session: Session, chat: int) -> inbox.Pending | None:
        if not self._around.db.is_sqlite:
            mine = await session.scalar(sql("SELECT pg_try_advisory_xact_lock(:chat)"), {"chat": chat})
            if not mine:
                return None
        row = await inbox.next_of(session, chat)
        waits = row is not None and row.next_try_at is not None and row.next_try_at > self._around.clock.now()
        return None if waits else row

    async def _handle(self, session: Session, row: inbox.Pending, turn: Turn, knowledge: Knowledge) -> None:
        token = update_dialog.set(row.dialog)
        try:
            answer = await dispatcher().feed_raw_update(
                self._bot,
                row.raw,
                session=session,
                show=turn.show,
                turn=turn,
                clock=self._around.clock,
                pack=self._around.pack,
                knowledge=knowledge,
                unsaved=self._around.unsaved,
                said=self._around.said,
                bot_name=self._around.bot_name,
                public_url=self._around.public_url,
            )
        finally:
            update_dialog.reset(token)
        await row.dialog.save(session, self._around.clock.now())
        if answer is UNHANDLED:
            turn.disposition = "unhandled"

    async def _settle(self, session: Session, row: inbox.Pending, turn: Turn) -> list[Parcel]:
        await session.flush()
        if not await inbox.finish(session, row.id, turn.disposition, self._around.clock.now()):
            raise RuntimeError("somebody else finished this update")
        return [
            await self._reply(session, row, turn, screen, number)
            for number, screen in enumerate(turn.show.screens)
        ]

    async def _reply(
        self, session: Session, row: inbox.Pending, turn: Turn, screen: Screen, number: int
    ) -> Parcel:
        actor = turn.actor
        language, zone = (actor.language, actor.zone) if actor else ("en", "UTC")
        payload = screen.payload(self._around.texts, language, zone)
        live = _live_message(row.raw)
        if live is not None and number == 0 and not screen.kept:
            payload["edit"] = live
        named = actor if not screen.traceless else None
        now = self._around.clock.now()
        return await outbox.put_reply(
            session,
            key=f"u{row.id}:{number}",
            person_id=named.id if named else None,
            chat_id=row.chat_key,
            payload=payload,
            now=now,
            kind=Kind.NO_TRACE if screen.traceless else Kind.MUST_ARRIVE,
            useful_until=now + FAREWELL if screen.traceless else None,
            claim=self._sender.claim,
            subject=screen.subject,
        )

    async def _refuse(self, row: inbox.Pending, turn: Turn, refusal: Refusal) -> list[Parcel]:
        """The domain rows are rolled back; the person is told the fact, and the update is done."""
        try:
            turn.show = Show(screens=[REFUSALS[type(refusal)](refusal)])
            turn.disposition = f"refused:{type(refusal).__name__}"
            async with self._around.db.write() as session:
                await self._meet_again(session, row, turn)
                return await self._settle(session, row, turn)
        except Exception as error:
            return await self._fail(row, turn, error)

    async def _fail(self, row: inbox.Pending, turn: Turn, error: Exception) -> list[Parcel]:
        """Count the try. After the last one the person is told honestly and somebody on duty is called.

        While the database is away nothing is counted: the update waits in it, and the sweep comes back to it.
        """
        self._first_aid.give([row.raw])
        if is_away(error):
            raise error
        log.error(
            "update_failed",
            extra={"fault": type(error).__name__, "update": row.update_id},
            exc_info=self._around.debug,
        )
        turn.show = Show()
        try:
            return await self._count(row, turn, error, tell=True)
        except (
            Exception
        ) as worse:  # even the telling fails: the count must go on, or the try repeats for ever
            log.error("dead_letter_untold", extra={"fault": type(worse).__name__, "update": row.update_id})
            return await self._count(row, turn, error, tell=False)

    async def _count(self, row: inbox.Pending, turn: Turn, error: Exception, *, tell: bool) -> list[Parcel]:
        now = self._around.clock.now()
        async with self._around.db.write() as session:
            dead = await inbox.fail(session, row, type(error).__name__, now)
            if not (dead and tell):
                return []
            turn.tells_others = True
            for person in await on_duty(session):
                await outbox.put(
                    session, to=person, notice=UpdateDead(row.id), key=f"dead:{row.id}:{person}", now=now
                )
            await self._meet_again(session, row, turn)
            if turn.actor is None and row.chat_key <= 0:
                return []
            return [await self._reply(session, row, turn, lost_screen(), 0)]

    async def _meet_again(self, session: Session, row: inbox.Pending, turn: Turn) -> None:
        """The rollback also took back a first meeting: the reply row must name a person that exists."""
        if turn.actor is not None:
            known = await identity.load(session, turn.actor.id)
            same = known is not None and known.telegram_id == turn.actor.telegram_id
            if not same:
                now = self._around.clock.now()
                turn.actor = await identity.recognise(
                    session, turn.actor.telegram_id, turn.actor.language, now
                )


def _live_message(raw: dict[str, Any]) -> int | None:
    """The message a tap was on; None for one Telegram no longer shows, and for an update of a strange shape."""
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    return message.get("message_id") if isinstance(message, dict) and message.get("date") else None
