"""The bot's queue of updates, with Telegram's rules: kept until acknowledged by offset, forgotten when too old."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sandbox.clock import Clock
from sandbox.history import History

Json = dict[str, Any]

DEFAULT_OFF = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LIFETIME = {"callback_query": 150, "inline_query": 30, "chosen_inline_result": 600}
DAY = 86_400
HEAD_GAP = 10


@dataclass(slots=True, eq=False)
class Entry:
    """One queued update; `once` entries are handed out a single time whatever the offset says."""

    id: int
    raw: Json
    expires: float
    key: int
    once: bool = False
    in_flight: bool = False


class UpdateQueue:
    """Updates waiting for the bot; `next_id` may be set, lower as well, to play Telegram's restart of the numbering."""

    def __init__(self, clock: Clock, history: History, first_id: int = 700_000_001) -> None:
        self.next_id = first_id
        self.allowed: frozenset[str] | None = None
        self.on_put: list[Callable[[], None]] = []
        self.by_id: dict[int, Entry] = {}
        self._entries: list[Entry] = []
        self._clock = clock
        self._history = history

    def __len__(self) -> int:
        return len(self._entries)

    def wants(self, kind: str) -> bool:
        """Whether updates of this kind are made at all: allowed_updates, or Telegram's default when none was given."""
        return kind in self.allowed if self.allowed else kind not in DEFAULT_OFF

    def allow(self, kinds: list[str] | None) -> None:
        """Remember allowed_updates; None leaves the last choice, an empty list is Telegram's default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def put(
        self, kind: str, payload: Json, *, key: int, chat_id: int | None = None, message_id: int | None = None
    ) -> int | None:
        """Queue one update and return its id, or None when the bot did not ask for this kind."""
        if not self.wants(kind):
            return None
        update_id = self.next_id
        self.next_id += 1
        expires = self._clock.now().timestamp() + LIFETIME.get(kind, DAY)
        self._append(Entry(update_id, {"update_id": update_id, kind: payload}, expires, key))
        self._history.add(
            "update_queued",
            update_id=update_id,
            kind=kind,
            chat_id=chat_id,
            user_id=key,
            message_id=message_id,
        )
        self._wake()
        return update_id

    def inject(self, raw: Json) -> int:
        """Queue an update exactly as given; without an integer update_id it gets the next one. Handed out once."""
        update = dict(raw)
        update.setdefault("update_id", self.next_id)
        given = update["update_id"]
        if isinstance(given, int) and given == self.next_id:
            self.next_id += 1
        number = given if isinstance(given, int) else -1
        self._append(Entry(number, update, self._clock.now().timestamp() + DAY, _key_of(update), once=True))
        self._history.add("update_injected", update_id=number)
        self._wake()
        return number

    def duplicate(self, update_id: int) -> None:
        """Queue once more an update that was queued before, acknowledged or not."""
        known = self.by_id[update_id]
        self._append(Entry(update_id, known.raw, known.expires, known.key, once=True))
        self._history.add("update_duplicated", update_id=update_id)
        self._wake()

    def shuffle(self, seed: int = 0) -> None:
        """Put the waiting updates into another order."""
        random.Random(seed).shuffle(self._entries)  # noqa: S311 - a reproducible order, not a secret  # nosec B311

    def acknowledge(self, offset: int) -> None:
        """Forget what an offset confirms; negative keeps that many last ones; far beyond the tail it confirms nothing."""
        if offset < 0:
            gone = self._entries[:offset]
        elif offset > self.next_id + HEAD_GAP:
            gone = []
        else:
            gone = [entry for entry in self._entries if entry.id < offset and not entry.once]
        for entry in gone:
            self.forget(entry)

    def batch(self, limit: int) -> list[Json]:
        """The first updates in line, which stay there until acknowledged."""
        now = self._clock.now().timestamp()
        for entry in [entry for entry in self._entries if entry.expires <= now]:
            self.expire(entry)
        entries = self._entries[:limit]
        for entry in entries:
            self._history.add("delivered", update_id=entry.id, way="poll")
        if any(entry.once for entry in entries):
            self._entries = [entry for entry in self._entries[:limit] if not entry.once] + self._entries[
                limit:
            ]
        return [entry.raw for entry in entries]

    def waiting(self) -> Iterator[Entry]:
        """The entries nobody is delivering now, in order."""
        return (entry for entry in self._entries if not entry.in_flight)

    def forget(self, entry: Entry, event: str = "acked") -> None:
        """Drop an entry because the bot has it."""
        if entry in self._entries:
            self._entries.remove(entry)
            self._history.add(event, update_id=entry.id)

    def expire(self, entry: Entry) -> None:
        """Drop an entry because Telegram keeps it no longer."""
        self.forget(entry, "expired")

    def expired(self, entry: Entry) -> bool:
        """Whether Telegram would have forgotten it by now."""
        return entry.expires <= self._clock.now().timestamp()

    def clear(self) -> None:
        """Drop everything, as drop_pending_updates does."""
        for entry in list(self._entries):
            self.forget(entry, "dropped")

    def _append(self, entry: Entry) -> None:
        self.by_id[entry.id] = entry
        self._entries.append(entry)

    def _wake(self) -> None:
        for call in self.on_put:
            call()


def _key_of(update: Json) -> int:
    """The chat, else the person, an update given as raw JSON belongs to; 0 when it tells neither."""
    for payload in update.values():
        for name in ("chat", "from"):
            owner = payload.get(name) if isinstance(payload, dict) else None
            if isinstance(owner, dict) and isinstance(owner.get("id"), int):
                number: int = owner["id"]
                return number
    return 0
