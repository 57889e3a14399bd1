"""Supply: every package is pinned by version and hash, comes with a free licence, and none brings an address into the tree."""

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from tests.laws.sources import ROOT, assert_none

LOCKS = (ROOT / "requirements" / "run.lock", ROOT / "requirements" / "dev.lock")
FREE = re.compile(
    r"\b(MIT|BSD|Apache|ISC|PSF|Python Software Foundation|Python-2|MPL|Mozilla|LGPL|Lesser|Unlicense|0BSD|CC0|Zope|ZPL|HPND|MIT-CMU|Artistic|Public Domain)\b",
    re.IGNORECASE,
)
SAID_ELSEWHERE = {"pyrage": "MIT"}
"""Packages whose metadata says nothing; their repository does."""
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(\[[\w,-]+\])?==[^\s;]+")
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def plain(name: str) -> str:
    """A package name as all tools compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def loose(lock: str) -> Iterator[str]:
    """What a lock must not hold: a package without a version, without a hash, or with an address."""
    for block in re.split(
        r"\n(?=\S)", "\n".join(line for line in lock.splitlines() if not line.startswith("#"))
    ):
        first = block.strip().splitlines()[0] if block.strip() else ""
        if first and not _PIN.match(first):
            yield f"{first[:60]}: not pinned"
        if first and "--hash=sha256:" not in block:
            yield f"{first[:60]}: no hash"
        if "://" in block:
            yield f"{first[:60]}: an address"


def pinned(lock: str) -> set[str]:
    """The packages of a lock."""
    return {plain(match[1]) for line in lock.splitlines() if (match := _PIN.match(line))}


def declared() -> set[str]:
    """The packages the project itself asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return {plain(match[0]) for line in asked if (match := _NAME.match(line))}


def licence(name: str) -> str:
    """What an installed package says about its licence."""
    about = metadata.metadata(name)
    said = [*(about.get_all("License-Expression") or []), *(about.get_all("License") or [])]
    classified = [value for value in about.get_all("Classifier") or [] if value.startswith("License")]
    return " ".join([SAID_ELSEWHERE.get(name, ""), *(words[:200] for words in said), *classified]).strip()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_is_pinned_and_hashed(lock: Path) -> None:
    assert_none(loose(lock.read_text(encoding="utf-8")))


def test_every_dependency_is_locked() -> None:
    assert_none(
        f"{name} is in no lock: ./run lock"
        for name in declared() - pinned(LOCKS[1].read_text(encoding="utf-8"))
    )
    assert pinned(LOCKS[0].read_text(encoding="utf-8")) <= pinned(LOCKS[1].read_text(encoding="utf-8"))


def test_every_package_that_ships_has_a_free_licence() -> None:
    installed = {plain(found.name) for found in metadata.distributions()}
    shipped = pinned(LOCKS[0].read_text(encoding="utf-8")) & installed
    assert len(shipped) > 30
    assert_none(f"{name}: {licence(name)[:80]!r}" for name in shipped if not FREE.search(licence(name)))


def test_the_law_finds_a_fault() -> None:
    good = "# made by uv\nbabel==2.18.0 \\\n    --hash=sha256:00\n    # via ryadom\n"
    assert not list(loose(good))
    assert list(loose("babel>=2 \\\n    --hash=sha256:00\n"))
    assert list(loose("babel==2.18.0\n"))
    assert list(loose("babel==2.18.0 \\\n    --hash=sha256:00\n# ok\n    https://example.org/babel.whl\n"))
    assert pinned(good) == {"babel"}
    assert not FREE.search("License :: Other/Proprietary License")
