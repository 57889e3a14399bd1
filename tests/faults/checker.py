"""The judge: reads the sandbox's history and the database after the fact, and says in figures what went wrong."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sandbox import History

_NOT_COUNTED = {"inbox", "dialogs", "alembic_version"}
Rows = Counter[tuple[str, str]]
Words = Counter[tuple[int, str]]


@dataclass(frozen=True)
class Figures:
    """What a run came to; a run without damage has only zeros, and at most one repeat a crash."""

    lost: int = 0
    """Updates without their effect, and messages nobody got."""
    doubled: int = 0
    """Effects that happened more than once."""
    unfinished: int = 0
    """Updates or messages whose fate is open."""
    broken: int = 0
    """Databases that fail their integrity check."""
    repeats: int = 0
    """Messages that reached somebody more than once."""

    @property
    def harmless(self) -> bool:
        """Whether nothing is worse than a repeated message."""
        return not (self.lost or self.doubled or self.unfinished or self.broken)

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    def __str__(self) -> str:
        return " ".join(f"{one.name} {getattr(self, one.name)}" for one in fields(self))


def open_read_only(path: Path) -> sqlite3.Connection:
    """Look into the bot's database without disturbing it."""
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)


def at_rest(path: Path) -> bool:
    """Whether no update and no message waits."""
    with open_read_only(path) as db:
        waiting = _count(db, "SELECT count(*) FROM inbox WHERE state = 'new'")
        waiting += _count(db, "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')")
    db.close()
    return waiting == 0


def _count(db: sqlite3.Connection, query: str) -> int:
    return int(db.execute(query).fetchone()[0])


def effects(path: Path) -> Rows:
    """How many rows of each kind there are, by state where they have one: the features' tables and every message put.

    A message of the outbox is an effect too: one put twice betrays an update worked twice, even where it was sent once.
    """
    found: Rows = Counter()
    with open_read_only(path) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in sorted(set(tables) - _NOT_COUNTED):
            columns = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
            state = "state" if "state" in columns else "''"
            for value, count in db.execute(f"SELECT {state}, count(*) FROM {table} GROUP BY 1"):
                found[table, str(value)] = count
        for key, count in db.execute("SELECT disposition, count(*) FROM inbox GROUP BY 1"):
            found["inbox", str(key)] = count
    db.close()
    return found


def arrived(history: History) -> Words:
    """Every message that reached a chat, by its words; edits count nowhere, they can be repeated freely."""
    calls = {event["seq"]: event for event in history if event["event"] == "call"}
    sent = (
        calls[event["call"]]
        for event in history
        if event["event"] == "response" and event["ok"] and event["method"].startswith("send")
    )
    return Counter((int(call["chat_id"]), _words(call["params"])) for call in sent)


def _words(params: dict[str, Any]) -> str:
    return str(params.get("text") or params.get("caption") or params.get("media") or params)


def compare(path: Path, history: History, wanted_rows: Rows, wanted_words: Words) -> Figures:
    """Hold a run against what a run without any crash comes to."""
    return hold(effects(path), wanted_rows, arrived(history), wanted_words) + sound(path)


def hold(rows: Rows, wanted_rows: Rows, words: Words, wanted_words: Words) -> Figures:
    """What is missing and what is too much; what is missing is named, for whoever looks into it."""
    for what, count in [*(wanted_rows - rows).items(), *(wanted_words - words).items()][:10]:
        print(f"missing {count} of {what}")
    return Figures(
        lost=_more(wanted_rows, rows) + _more(wanted_words, words),
        doubled=_more(rows, wanted_rows),
        repeats=_more(words, wanted_words),
    )


def _more(these: Counter[Any], those: Counter[Any]) -> int:
    return sum((these - those).values())


def sound(path: Path) -> Figures:
    """What must hold for any database at rest."""
    with open_read_only(path) as db:
        fine = db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        open_ends = _count(db, "SELECT count(*) FROM inbox WHERE state = 'new'")
        open_ends += _count(db, "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending', 'unknown')")
    db.close()
    return Figures(unfinished=open_ends, broken=int(not fine))


def total(figures: Iterable[Figures]) -> Figures:
    """All runs together."""
    return sum(figures, Figures())
