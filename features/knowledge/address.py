"""Sentences as vectors from an address that speaks as OpenAI's embeddings do, for organisations that run one."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from http.client import HTTPException
from typing import Any
from zlib import crc32

import numpy as np

from features.knowledge.encoder import Vectors, readable

QUESTION_PATIENCE, ARTICLE_PATIENCE = 2.0, 8.0
"""Seconds: a parent waits for the first, only a stop of the bot for the second."""
REST = 30.0
"""Seconds an address that failed is left alone: while it is away, questions are answered by words at once."""
MOST_BYTES = 32 * 2**20


class EncoderAway(Exception):
    """The address did not answer, or not with vectors. The message never holds a text or a key."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Texts and the key go to the address that was set and nowhere else."""

    def redirect_request(self, *_: Any) -> None:
        """Follow nothing."""


class AddressEncoder:
    """Asks `{url}/embeddings`. Whoever calls it makes sure that the person agreed before their words leave the machine."""

    batch = 32
    far = True

    def __init__(self, url: str, model: str, key: str = "") -> None:
        self._url, self._model, self._key = f"{url.rstrip('/')}/embeddings", model, key
        self.name = f"{model}-{crc32(self._url.encode()):08x}"
        self._opener = urllib.request.build_opener(_NoRedirect)
        self._rests_until = 0.0

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text. Raises EncoderAway, at once while the address rests after a failure."""
        if time.monotonic() < self._rests_until:
            raise EncoderAway("it failed a moment ago")
        try:
            return _rows(self._answer([readable(text) or "-" for text in texts]), len(texts))
        except (OSError, HTTPException, ValueError, KeyError, TypeError, IndexError) as error:
            self._rests_until = time.monotonic() + REST
            raise EncoderAway(_name(error)) from None

    def _answer(self, texts: list[str]) -> Any:
        body = json.dumps({"model": self._model, "input": texts, "encoding_format": "float"}).encode()
        head = {"Content-Type": "application/json"}
        if self._key:
            head["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(self._url, body, head)  # noqa: S310 (settings take http and https only)
        patience = QUESTION_PATIENCE if len(texts) == 1 else ARTICLE_PATIENCE
        with self._opener.open(request, timeout=patience) as response:
            return json.loads(response.read(MOST_BYTES))


def _name(error: Exception) -> str:
    """What went wrong, without anything that was sent or came back."""
    if not isinstance(error, urllib.error.HTTPError):
        return type(error).__name__
    with error:  # it holds the connection
        return f"HTTP {error.code}"


def _rows(answer: Any, wanted: int) -> Vectors:
    """The vectors in the order of the texts, each of length one."""
    found = sorted(answer["data"], key=lambda one: int(one["index"]))
    rows = np.array([one["embedding"] for one in found], np.float32)
    if rows.ndim != 2 or len(rows) != wanted or not rows.shape[1] or not np.isfinite(rows).all():
        raise ValueError("these are no vectors for these texts")
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)
