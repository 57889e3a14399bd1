"""Vectors kept on disk by the text they were made of: a saved article costs one reading, a start none, a kill loses a moment."""

import hashlib
import logging
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from features.knowledge.encoder import Encoder

log = logging.getLogger(__name__)
KEY = 16  # bytes of a text's hash
T = TypeVar("T")
GoOn = Callable[[], bool]
"""Asked before every small batch: whether there is time to read more."""


class Interrupted(Exception):
    """There was no time to read the rest; what was read is kept."""


def always() -> bool:
    """There is time."""
    return True


class VectorStore:
    """Remembers vectors in one file, a few rows a commit; without a folder, or where it cannot be used, it remembers nothing.

    The file stands beside the bot's database: it holds nobody's words, and whoever deletes it loses only time.
    """

    def __init__(self, encoder: Encoder, folder: Path | None) -> None:
        self._encoder = encoder
        name = re.sub(r"[^\w.-]+", "-", encoder.name)
        self._file = folder / f"vectors-{name}.db" if folder else None

    def vectors(self, texts: Sequence[str], go_on: GoOn = always) -> NDArray[np.float16]:
        """One row a text; only unknown texts are read. Raises Interrupted when there is no time for all of them."""
        keys = [_key(text) for text in texts]
        known = self._known(set(keys))
        fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        for some in _few(fresh, self._encoder.batch):
            if not go_on():
                raise Interrupted
            rows = self._encoder.vectors(list(some.values())).astype(np.float16)
            made = {key: row.tobytes() for key, row in zip(some, rows, strict=True)}
            self._keep(made)
            known |= made
        if len({len(known[key]) for key in keys}) > 1:  # the address answers with another model than before
            self.forget()
            raise ValueError("vectors of different lengths")
        rows = np.frombuffer(b"".join(known[key] for key in keys), np.float16)
        return rows.reshape(len(keys), -1) if keys else rows.reshape(0, 0)

    def keep_only(self, texts: Sequence[str]) -> None:
        """Forget every other text: what changed in the pack, and sample questions that were taken back."""
        wanted = {_key(text) for text in texts}

        def clear(file: sqlite3.Connection) -> None:
            gone = [(key,) for (key,) in file.execute("SELECT key FROM vectors") if key not in wanted]
            file.executemany("DELETE FROM vectors WHERE key = ?", gone)

        self._with_file(clear, None)

    def count(self) -> int:
        """How many texts are known."""
        return self._with_file(
            lambda file: int(file.execute("SELECT count(*) FROM vectors").fetchone()[0]), 0
        )

    def forget(self) -> None:
        """Begin anew."""
        for end in ("", "-wal", "-shm"):
            if self._file is not None:
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)

    def _known(self, wanted: set[bytes]) -> dict[bytes, bytes]:
        def read(file: sqlite3.Connection) -> dict[bytes, bytes]:
            return {key: row for key, row in file.execute("SELECT key, row FROM vectors") if key in wanted}

        return self._with_file(read, {})

    def _keep(self, made: Mapping[bytes, bytes]) -> None:
        def write(file: sqlite3.Connection) -> None:
            file.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", list(made.items()))

        self._with_file(write, None)

    def _with_file(self, do: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """One transaction; a full or read-only disk costs the next start some reading, a broken file is made anew."""
        if self._file is None:
            return otherwise
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._file)) as file, file:
                file.execute("PRAGMA journal_mode = WAL")
                file.execute("PRAGMA synchronous = NORMAL")
                file.execute("PRAGMA secure_delete = ON")
                file.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, row BLOB NOT NULL)")
                return do(file)
        except (OSError, sqlite3.OperationalError) as error:
            log.warning("vectors_not_kept", extra={"fault": type(error).__name__})
        except sqlite3.DatabaseError:
            self.forget()
        return otherwise


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=KEY).digest()


def _few(texts: Mapping[bytes, str], size: int) -> Iterator[dict[bytes, str]]:
    items = iter(texts.items())
    while some := dict(islice(items, size)):
        yield some
