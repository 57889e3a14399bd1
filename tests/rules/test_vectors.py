"""Vectors are read once a text, and what was read survives a stop, a kill, a full disk and a broken file."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from features.knowledge.encoder import Vectors
from features.knowledge.meaning import MeaningIndex, read_ahead
from features.knowledge.vectors import Interrupted, VectorStore
from tests.rules.test_search import ENGINE

ROOT = Path(__file__).parents[2]
TEXTS = [f"text number {number}" for number in range(10)]


class Letters:
    """Keeps an encoder's promise in the simplest way: equal texts, equal vectors; it counts what it reads."""

    name, batch, far = "letters", 2, False

    def __init__(self, width: int = 10) -> None:
        self.read = 0
        self._letters = "aeiou01234"[:width]

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Letters counted."""
        self.read += len(texts)
        return np.array([[text.count(one) + 0.1 for one in self._letters] for text in texts], np.float32)


def test_a_text_is_read_once_and_a_changed_one_anew(tmp_path: Path) -> None:
    first, again, changed = Letters(), Letters(), Letters()
    kept = VectorStore(first, tmp_path).vectors(["one", "two", "one"])
    assert np.allclose(VectorStore(again, tmp_path).vectors(["two", "one"]), kept[[1, 0]])
    VectorStore(changed, tmp_path).vectors(["one", "two, changed"])
    assert (first.read, again.read, changed.read) == (2, 0, 1)


def test_without_a_folder_nothing_is_remembered_and_no_texts_are_no_trouble(tmp_path: Path) -> None:
    store = VectorStore(Letters(), None)
    assert store.vectors(["one"]).shape == (1, 10)
    assert store.count() == 0
    assert VectorStore(Letters(), tmp_path).vectors([]).shape[0] == 0


def test_reading_stops_when_told_and_goes_on_where_it_was(tmp_path: Path) -> None:
    times = iter([True, True, False])
    with pytest.raises(Interrupted):
        VectorStore(Letters(), tmp_path).vectors(TEXTS, lambda: next(times))
    rest = Letters()
    VectorStore(rest, tmp_path).vectors(TEXTS)
    assert rest.read == 6


def test_a_kill_in_the_middle_keeps_what_was_done(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from tests.rules.test_vectors import *\n"
        "class Dying(Letters):\n"
        "    def vectors(self, texts):\n"
        "        if self.read == 6: os.kill(os.getpid(), signal.SIGKILL)\n"
        "        return super().vectors(texts)\n"
        "VectorStore(Dying(), Path(sys.argv[1])).vectors(TEXTS)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, cwd=ROOT)  # noqa: S603
    assert done.returncode == -signal.SIGKILL
    rest = Letters()
    assert np.allclose(VectorStore(rest, tmp_path).vectors(TEXTS), Letters().vectors(TEXTS), atol=1e-2)
    assert rest.read == 4


def test_a_broken_file_is_made_anew_and_a_useless_folder_is_no_trouble(tmp_path: Path) -> None:
    VectorStore(Letters(), tmp_path).vectors(["one"])
    (file,) = tmp_path.glob("vectors-*.db")
    file.write_bytes(b"not a file of vectors, but long enough to be looked at as one" * 100)
    for read in (1, 1, 0):
        encoder = Letters()
        VectorStore(encoder, tmp_path).vectors(["one"])
        assert encoder.read <= read
    (tmp_path / "taken").write_text("a file where the folder should be")
    assert VectorStore(Letters(), tmp_path / "taken").vectors(["one"]).shape == (1, 10)


def test_another_model_under_the_same_name_is_noticed(tmp_path: Path) -> None:
    VectorStore(Letters(), tmp_path).vectors(["one"])
    narrow = VectorStore(Letters(width=5), tmp_path)
    with pytest.raises(ValueError, match="lengths"):
        narrow.vectors(["one", "two"])
    assert narrow.vectors(["one", "two"]).shape == (2, 5)


def test_what_no_article_says_any_more_is_forgotten(tmp_path: Path) -> None:
    articles = list(ENGINE.articles.values())[:2]
    store = VectorStore(Letters(), tmp_path)
    store.vectors(["a sample question that was taken back"])
    count = read_ahead(Letters(), articles, tmp_path)
    again = Letters()
    MeaningIndex(again, articles, tmp_path)
    assert again.read == 0
    assert 0 < store.count() <= count
    store.vectors(["a sample question that was taken back"])
    assert store.count() > 0


def test_a_pack_without_articles_has_no_nearness(tmp_path: Path) -> None:
    near = MeaningIndex(Letters(), [], tmp_path).nearness("anything")
    assert (len(near.whole), len(near.part)) == (0, 0)
