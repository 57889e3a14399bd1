"""Vectors kept on disk by the text they were made of, so that a start costs nothing and a saved article costs one reading."""

import contextlib
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from features.knowledge.encoder import Encoder, Vectors

KEY = 16  # bytes of a text's hash


class VectorStore:
    """Remembers vectors in one file; a broken or foreign file is made anew. Without a folder it remembers nothing."""

    def __init__(self, encoder: Encoder, folder: Path | None) -> None:
        self._encoder = encoder
        self._file = folder / f"vectors-{encoder.name}.npz" if folder else None
        self._known: dict[bytes, Vectors] = self._read()

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text; only unknown texts are read by the encoder, and what was learned is kept."""
        keys = [hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=KEY).digest() for text in texts]
        fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        for key, text in fresh.items():
            self._known[key] = self._encoder.vectors([text])[0].astype(np.float16)
        if fresh:
            self._write()
        return np.array([self._known[key] for key in keys], np.float32)

    def _read(self) -> dict[bytes, Vectors]:
        if self._file is None or not self._file.is_file():
            return {}
        with contextlib.suppress(OSError, ValueError, KeyError, EOFError):
            with np.load(self._file, allow_pickle=False) as kept:
                keys, rows = kept["keys"], kept["rows"]
            return {key.tobytes(): row for key, row in zip(keys, rows, strict=True)}
        return {}

    def _write(self) -> None:
        """Whole or not at all; a full disk costs only the next start."""
        if self._file is None:
            return
        keys = np.frombuffer(b"".join(self._known), np.uint8).reshape(-1, KEY)
        beside = self._file.with_suffix(f".{os.getpid()}.tmp")
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as out:
                np.savez(out, keys=keys, rows=np.array(list(self._known.values()), np.float16))
            beside.replace(self._file)
