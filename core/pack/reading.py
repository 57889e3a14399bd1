"""Reading YAML so that every complaint carries its line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml

from core.pack.faults import Fault
from core.pack.names import Names

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Book:
    """Collects the faults of one pack while its files are read."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, file: Path, line: int, message: str) -> None:
        """Write down one fault."""
        self.faults.append(Fault(file, line, message))


class Value:
    """One YAML node with its file and line; every reader writes a fault instead of raising."""

    def __init__(self, book: Book, file: Path, node: yaml.Node, first_line: int = 1) -> None:
        self.book, self.file, self.node, self.first_line = book, file, node, first_line

    @property
    def line(self) -> int:
        """The line of the file this value starts on, from 1."""
        return int(self.node.start_mark.line) + self.first_line

    def fault(self, message: str) -> None:
        """Write down a fault at this value's line."""
        self.book.fault(self.file, self.line, message)

    def _at(self, node: yaml.Node) -> "Value":
        return Value(self.book, self.file, node, self.first_line)

    def pairs(self) -> Iterator[tuple[str, "Value"]]:
        """Key and value of a mapping; a key written twice is a fault."""
        if not isinstance(self.node, yaml.MappingNode):
            if not self.empty:
                self.fault("expected 'key: value' lines here")
            return
        seen: set[str] = set()
        for key, value in self.node.value:
            name = str(key.value)
            if name in seen:
                self._at(key).fault(f"'{name}' is written twice")
            seen.add(name)
            yield name, self._at(value)

    def get(self, name: str) -> "Value | None":
        """The value under this key, or None; an empty value counts as absent."""
        found = next((value for key, value in self.pairs() if key == name), None) if self.mapping else None
        return None if found is None or found.empty else found

    def need(self, name: str) -> "Value | None":
        """The value under this key; its absence is a fault."""
        found = self.get(name)
        if found is None:
            self.fault(f"'{name}' is missing or empty")
        return found

    @property
    def mapping(self) -> bool:
        """Whether this is a mapping."""
        return isinstance(self.node, yaml.MappingNode)

    @property
    def empty(self) -> bool:
        """Whether nothing is written here."""
        return isinstance(self.node, yaml.ScalarNode) and (
            self.node.tag == "tag:yaml.org,2002:null" or not self.node.value.strip()
        )

    def items(self) -> list["Value"]:
        """The members of a list; a single plain value counts as a list of one."""
        if isinstance(self.node, yaml.SequenceNode):
            return [self._at(node) for node in self.node.value]
        if isinstance(self.node, yaml.ScalarNode):
            return [] if self.empty else [self]
        self.fault("expected a list here")
        return []

    def text(self) -> str:
        """Plain text; '' and a fault when something else is written."""
        if isinstance(self.node, yaml.ScalarNode):
            return "" if self.empty else str(self.node.value).strip()
        self.fault("expected plain text here")
        return ""

    def texts(self) -> tuple[str, ...]:
        """A list of plain texts without the empty ones."""
        return tuple(text for item in self.items() if (text := item.text()))

    def flag(self) -> bool:
        """true or false."""
        if self.text() not in {"true", "false"}:
            self.fault("expected true or false")
        return self.text() == "true"

    def day(self) -> date | None:
        """A date written as 2026-05-31; anything else is a fault."""
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            self.fault(f"'{self.text()}' is not a date; write it as 2026-05-31")
            return None

    def names(self, needed: tuple[str, ...]) -> Names:
        """A text by language; every needed language that is missing is a fault. Plain text stands for every language."""
        if isinstance(self.node, yaml.ScalarNode):
            return Names(dict.fromkeys(needed or ("en",), self.text()))
        found = {code: value.text() for code, value in self.pairs()}
        missing = [code for code in needed if not found.get(code)]
        if missing:
            self.fault(f"no text in {', '.join(missing)}")
        return Names({code: text for code, text in found.items() if text})

    def words(self) -> dict[str, tuple[str, ...]]:
        """Lists of texts by language."""
        return {code: value.texts() for code, value in self.pairs()}


def read_yaml(book: Book, file: Path, text: str, first_line: int = 1) -> Value | None:
    """The root of a YAML text, or None with a fault that names the line where reading stopped."""
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = (mark.line if mark else 0) + first_line
        book.fault(
            file, line, f"cannot be read as YAML: {getattr(error, 'problem', None) or 'broken characters'}"
        )
        return None
    if node is None:
        book.fault(file, first_line, "the file is empty")
        return None
    return Value(book, file, node, first_line)


def read_file(book: Book, file: Path) -> Value | None:
    """The root of a YAML file, or None with a fault."""
    text = read_text(book, file)
    return None if text is None else read_yaml(book, file, text)


def read_text(book: Book, file: Path) -> str | None:
    """A UTF-8 text file, or None with a fault in plain words."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        book.fault(file, line, "is not UTF-8 text; save it as UTF-8")
    except OSError as error:
        book.fault(file, 1, f"cannot be opened: {error.strerror}")
    return None
