"""The tree as the laws read it: tracked files, Python as syntax, texts as Fluent syntax."""

import ast
import importlib
import pkgutil
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

ROOT = Path(__file__).parent.parent.parent
GIT = shutil.which("git") or "git"
LOCALES = ROOT / "locales"
GROUND_TEXTS = {
    "common/kit": "handlers/kit",
    "public/events": "bot/public.py",
    "public/progress": "bot/progress.py",
}
"""Texts that belong to no screen file: the shared buttons, the page anybody may read."""


@dataclass(frozen=True)
class Source:
    """One Python file: where it is and what it says."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """The file as syntax."""
        return _parsed(self.text)


@lru_cache(maxsize=1024)
def _parsed(text: str) -> ast.Module:
    return ast.parse(text)


def python(*folders: str) -> Iterator[Source]:
    """Every Python file under these folders."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def tracked() -> list[Path]:
    """The files of the repository, as git knows them."""
    listed = subprocess.run([GIT, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout  # noqa: S603 (fixed words)
    paths = (ROOT / name for name in listed.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def modules(package: str) -> list[ModuleType]:
    """Import a package with everything in it."""
    top = importlib.import_module(package)
    names = (item.name for item in pkgutil.walk_packages(top.__path__, f"{package}."))
    return [top, *(importlib.import_module(name) for name in names)]


@dataclass(frozen=True)
class Message:
    """One text of one language: its key, its pattern, and the file it stands in ("parent/questions")."""

    key: str
    file: str
    entry: ftl.Message

    @property
    def variables(self) -> frozenset[str]:
        """The names of the values the text takes."""
        return frozenset(
            node.id.name for node in nodes(self.entry) if isinstance(node, ftl.VariableReference)
        )

    @property
    def references(self) -> frozenset[str]:
        """The other texts it quotes."""
        return frozenset(node.id.name for node in nodes(self.entry) if isinstance(node, ftl.MessageReference))

    @property
    def plain(self) -> str | None:
        """The words, when the text is nothing but words."""
        pattern = self.entry.value
        parts = pattern.elements if pattern else []
        words = [str(part.value) for part in parts if isinstance(part, ftl.TextElement)]
        return "".join(words) if words and len(words) == len(parts) else None


def nodes(node: object) -> Iterator[ftl.BaseNode]:
    """Every node below this one, itself included."""
    if isinstance(node, ftl.BaseNode):
        yield node
        for value in vars(node).values():
            yield from nodes(value)
    elif isinstance(node, list):
        for item in node:
            yield from nodes(item)


def resource(text: str) -> ftl.Resource:
    """Parse Fluent; what cannot be parsed is Junk in the body."""
    return FluentParser(with_spans=False).parse(text)


@lru_cache(maxsize=16)
def fluent(language: str) -> Mapping[str, ftl.Resource]:
    """Every file of a language by its place: "parent/questions"."""
    folder = LOCALES / language
    return {
        path.relative_to(folder).with_suffix("").as_posix(): resource(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.ftl"))
    }


def messages(files: Mapping[str, ftl.Resource]) -> Iterator[Message]:
    """Every text of these files, doubled ones twice."""
    for name, parsed in files.items():
        for entry in parsed.body:
            if isinstance(entry, ftl.Message):
                yield Message(entry.id.name, name, entry)


def by_key(files: Mapping[str, ftl.Resource]) -> dict[str, Message]:
    """Every text by its key."""
    return {message.key: message for message in messages(files)}


def calls(source: Source, *names: str) -> Iterator[ast.Call]:
    """Every call of a plain name such as t(...)."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def assert_none(faults: Iterable[str]) -> None:
    """Fail with every fault on a line of its own."""
    found = sorted(set(faults))
    assert not found, "\n" + "\n".join(found)
