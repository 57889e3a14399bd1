"""`python -m bot pack import FILE [DIR]`: a table of articles, one language version a row, becomes files of a content pack."""

import csv
import io
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile

from core.errors import StartupError
from core.pack import inspect

NEEDED = ("slug", "language", "title", "text")
LISTS = ("topics", "countries", "questions", "sources")
COLUMNS = (*NEEDED, "status", *LISTS, "author", "reviewed_by", "reviewed_on", "review_by")
LONGEST_CELL = 10_000_000
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_PARTS = re.compile(r"[;\n]")
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One article of the table and the line it stands on."""

    number: int
    row: Row

    @property
    def place(self) -> Path:
        """Where its file lies in a pack."""
        return Path("knowledge", self.row["slug"], f"{self.row['language']}.md")


class Faults(Exception):
    """The table cannot be taken as it is; nothing was written."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def take(table: Path, pack_dir: Path, *, replace: bool) -> int:
    """Write the table's articles into the pack and say how many; on any fault print all of them, write nothing, return 1."""
    if not (pack_dir / "pack.yaml").is_file():
        raise StartupError(f"DIR: {pack_dir} is no content pack: pack.yaml is missing.")
    try:
        lines = read(table)
        check(table, lines, pack_dir, replace=replace)
    except Faults as found:
        sys.stdout.write("\n".join((*found.lines, f"Nothing was imported: {len(found.lines)} faults.\n")))
        return 1
    written = sum(_write(pack_dir / line.place, written_as(line.row)) for line in lines)
    sys.stdout.write(f"{pack_dir}: {written} files written, {len(lines) - written} were there already.\n")
    return 0


def read(table: Path) -> list[Line]:
    """The articles of an XLSX or CSV file, every cell as text."""
    if not table.is_file():
        raise StartupError(f"FILE: {table} is not there.")
    readers = {".xlsx": _workbook, ".csv": _csv}
    if table.suffix.lower() not in readers:
        raise StartupError(f"FILE: {table} is neither .xlsx nor .csv.")
    rows = list(readers[table.suffix.lower()](table))
    names = [name.strip().lower() for name in rows[0][1]] if rows else []
    unknown = [name for name in names if name and name not in COLUMNS]
    missing = [name for name in NEEDED if name not in names]
    twice = sorted({name for name in names if name and names.count(name) > 1})
    faults = [
        *(f"{table}:1: unknown column '{name}'; known are {', '.join(COLUMNS)}" for name in unknown),
        *(f"{table}:1: the column '{name}' is missing" for name in missing),
        *(f"{table}:1: the column '{name}' is there twice" for name in twice),
    ]
    if faults:
        raise Faults(faults)
    cells = ((number, dict(zip(names, row, strict=False))) for number, row in rows[1:])
    found = [
        Line(number, {name: row.get(name, "").strip() for name in COLUMNS})
        for number, row in cells
        if any(value.strip() for value in row.values())
    ]
    if not found:
        raise Faults([f"{table}:1: there is no article below the names of the columns"])
    return found


def check(table: Path, lines: Sequence[Line], pack_dir: Path, *, replace: bool) -> None:
    """Raise Faults for everything `pack check` would say of these articles in this pack, by the table's own lines."""
    faults = [f"{table}:{line.number}: {fault}" for line, fault in _unwritable(lines)]
    if faults:
        raise Faults(faults)
    with TemporaryDirectory() as folder:
        there = Path(folder).resolve()
        (there / "pack.yaml").write_text(f"inherits: {json.dumps(str(pack_dir.resolve()))}\n", "utf-8")
        for line in lines:
            _write(there / line.place, written_as(line.row))
        by_place = {there / line.place: line.number for line in lines}
        found = [(by_place[f.file], f.message) for f in inspect(there).faults if f.file in by_place]
    found += [] if replace else list(_others(lines, pack_dir))
    if found:
        raise Faults([f"{table}:{number}: {message}" for number, message in sorted(found)])


def _unwritable(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    seen: dict[Path, int] = {}
    for line in lines:
        empty = [name for name in NEEDED if not line.row[name]]
        if empty:
            yield line, f"{', '.join(empty)}: empty"
        elif not _SLUG.fullmatch(line.row["slug"]):
            yield line, f"the slug '{line.row['slug']}' may hold a-z, 0-9 and '-' only"
        elif not _LANGUAGE.fullmatch(line.row["language"]):
            yield line, f"'{line.row['language']}' is no language; write its code, such as ru"
        elif (first := seen.setdefault(line.place, line.number)) != line.number:
            yield line, f"line {first} has the same slug and language"


def _others(lines: Sequence[Line], pack_dir: Path) -> Iterator[tuple[int, str]]:
    """Articles that are there already with another text."""
    for line in lines:
        file = pack_dir / line.place
        if file.is_file() and file.read_text(encoding="utf-8-sig") != written_as(line.row):
            yield line.number, f"{file} is there with another text; --replace takes the table's"


def written_as(row: Row) -> str:
    """The file of one article; without a status it is a draft, which is never served."""
    front = [f"title: {_quoted(row['title'])}", f"status: {_quoted(row['status'] or 'draft')}"]
    for name in LISTS:
        parts = [part.strip() for part in _PARTS.split(row[name]) if part.strip()]
        front += [f"{name}:", *(f"  - {_quoted(part)}" for part in parts)] if parts else []
    plain = ("author", "reviewed_by", "reviewed_on", "review_by")
    front += [f"{name}: {_quoted(row[name])}" for name in plain if row[name]]
    return "\n".join(("---", *front, "---", "", row["text"].replace("\r\n", "\n"), ""))


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _write(file: Path, text: str) -> bool:
    """Write it whole or not at all; False when it stands there word for word."""
    if file.is_file() and file.read_text(encoding="utf-8-sig") == text:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f".{file.name}.part")
    half.write_text(text, encoding="utf-8")
    os.replace(half, file)
    return True


def _csv(table: Path) -> Iterator[tuple[int, list[str]]]:
    try:
        text = table.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise StartupError(f"FILE: {table} is not UTF-8 text. Save it as 'CSV UTF-8'.") from error
    csv.field_size_limit(LONGEST_CELL)
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    begins = 1
    try:
        for row in reader:
            yield begins, row
            begins = reader.line_num + 1
    except csv.Error as error:
        raise StartupError(f"FILE: {table}:{begins}: cannot be read as CSV: {error}.") from error


def _workbook(table: Path) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook  # noqa: PLC0415 (a second of a processor, for this command alone)
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        with closing(load_workbook(table, read_only=True, data_only=True)) as book:
            for number, row in enumerate(book.worksheets[0].iter_rows(values_only=True), 1):
                yield number, [_cell(value) for value in row]
    except (BadZipFile, InvalidFileException, KeyError, ValueError, IndexError) as error:
        raise StartupError(
            f"FILE: {table} cannot be read as a workbook. Save it again as .xlsx, or as 'CSV UTF-8'."
        ) from error


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)
