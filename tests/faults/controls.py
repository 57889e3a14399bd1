"""Each guarantee's guard, taken out inside one bot process: with it gone the checker must find damage."""

import asyncio
import itertools
import logging
import secrets
import signal
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from aiogram.types import Update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import commandline, logs
from bot.intake import Intake
from bot.recorder import Recorder
from bot.sender import Sender
from bot.worker import Worker
from core import db, inbox, outbox
from core.db import Session
from core.outbox import Kind, Outcome, Parcel
from features.broadcasts import delivery
from features.composer import delivery as composer
from handlers.parent import knowledge, writing
from tests.faults.places import swap

_loose: set[asyncio.Future[Any]] = set()


def acknowledge_first() -> None:
    """Telegram is told that we have the update before it is committed."""
    store = Intake.store

    async def later(intake: Intake, updates: list[Mapping[str, Any]]) -> None:
        await asyncio.sleep(0.05)
        await store(intake, updates)

    async def told(intake: Intake, updates: Iterable[Mapping[str, Any]]) -> None:
        task = asyncio.ensure_future(later(intake, list(updates)))
        _loose.add(task)
        task.add_done_callback(_loose.discard)

    swap(Intake, "store", told)


def finish_apart() -> None:
    """An update is marked done in a transaction of its own, after the one with its effects."""
    finish, put_reply, one = inbox.finish, outbox.put_reply, Worker._one
    handled: list[tuple[Any, ...]] = []

    async def remember(_session: Session, *what: Any) -> bool:
        handled.append(what)
        return True

    async def without_key(session: Session, *, key: str, **values: Any) -> Parcel:
        return await put_reply(session, key=key + secrets.token_hex(4), **values)

    async def then_finish(worker: Worker, chat: int) -> bool:
        more = await one(worker, chat)
        while handled:
            async with worker._around.db.write() as session:
                await finish(session, *handled.pop())
        return more

    swap(inbox, "finish", remember)
    swap(outbox, "put_reply", without_key)
    swap(Worker, "_one", then_finish)


def forget_outcomes() -> None:
    """Nobody writes down that a message was accepted."""

    def drop(_recorder: Recorder, _outcome: Outcome) -> None:
        return

    swap(Recorder, "note", drop)


def raise_on_words() -> None:
    """Not a guard: a handler with a bug, met by one sentence only."""
    look_up = knowledge.look_up

    def stumble(text: str, *rest: Any) -> Any:
        if text == "make the handler raise":
            raise ArithmeticError("a bug that quotes " + text)
        return look_up(text, *rest)

    swap(writing, "look_up", stumble)


def parse_first() -> None:
    """The whole batch is read into models before any of it is kept, as aiogram's own polling does."""
    store = Intake.store

    async def parsed(intake: Intake, updates: Iterable[Mapping[str, Any]]) -> None:
        batch = list(updates)
        for raw in batch:
            Update.model_validate(raw)
        await store(intake, batch)

    swap(Intake, "store", parsed)


def no_dedupe() -> None:
    """An update that comes again is kept again, under a number of its own."""
    store, made = inbox.store, itertools.count(2**40)

    async def as_new(connection: AsyncConnection, bot_id: int, updates: Iterable[Any], now: datetime) -> Any:
        return await store(connection, bot_id, [{**one, "update_id": next(made)} for one in updates], now)

    swap(inbox, "store", as_new)


def never_pause() -> None:
    """429 stops the message it answered and nothing else."""

    def ignore(*_: Any) -> None:
        return

    swap(Sender, "_pause", ignore)


def plain_logs() -> None:
    """Every library's line goes to the log as it is, warnings too."""

    def set_up(level: str = "INFO") -> None:
        logging.basicConfig(level=level, force=True)

    swap(logs, "set_up", set_up)


def disk_on_signal(sick: str, well: str) -> Callable[[], None]:
    """Not a guard: SIGUSR1 makes every connection run into trouble with the disk, SIGUSR2 ends it."""

    def listen() -> None:
        connections, prepare = [], db._prepare_sqlite

        def remember(connection: Any, record: Any) -> None:
            prepare(connection, record)
            connections.append(connection)

        def at(sign: signal.Signals, pragma: str) -> None:
            signal.signal(sign, lambda *_: [one.execute(f"PRAGMA {pragma}") for one in connections])

        swap(db, "_prepare_sqlite", remember)
        at(signal.SIGUSR1, sick)
        at(signal.SIGUSR2, well)

    return listen


def repeat_in_doubt() -> None:
    """An announcement whose outcome nobody knows is sent again by itself, as an answer is."""
    swap(delivery, "Kind", type("Kinds", (), {"NO_REPEAT": Kind.MUST_ARRIVE}))


def leave_in_hand() -> None:
    """A change of a sent message whose outcome nobody knows is not made again."""
    swap(composer, "Kind", type("Kinds", (), {"MUST_ARRIVE": Kind.NO_REPEAT, "NO_REPEAT": Kind.NO_REPEAT}))


def schema_is_there() -> None:
    """Not a guard: the tests' PostgreSQL databases are copied from a template and know no migrations."""
    swap(commandline, "prepare_database", lambda _values: None)


CONTROLS: Mapping[str, Callable[[], None]] = {
    "acknowledge-first": acknowledge_first,
    "disk-full": disk_on_signal("max_page_count=1", "max_page_count=1073741823"),
    "disk-read-only": disk_on_signal("query_only=1", "query_only=0"),
    "finish-apart": finish_apart,
    "forget-outcomes": forget_outcomes,
    "leave-in-hand": leave_in_hand,
    "no-dedupe": no_dedupe,
    "schema-is-there": schema_is_there,
    "plain-logs": plain_logs,
    "never-pause": never_pause,
    "parse-first": parse_first,
    "raise-on-words": raise_on_words,
    "repeat-in-doubt": repeat_in_doubt,
}
