"""Which entries a pack has after inheritance: the nearest folder wins, entry by entry."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from core.pack.reading import Book, Value, read_file

GROUND = Path(__file__).resolve().parents[2] / "data" / "pack"

# file -> section -> the field that names an entry of a list ("" when the section is a mapping)
SECTIONS: dict[str, dict[str, str]] = {
    "countries.yaml": {"countries": "code"},
    "topics.yaml": {"topics": "id", "professions": "id"},
    "crisis.yaml": {"categories": "id", "lookalikes": "", "softeners": "", "fallback": ""},
    "crisis_words.yaml": {"slots": "", "rules": ""},
    "organisations.yaml": {"organisations": "id", "places": "id"},
    "event_kinds.yaml": {"event_kinds": "id"},
    "milestones.yaml": {"ages": "months", "domains": "", "messages": ""},
    "first_days.yaml": {"steps": "id"},
    "indicators.yaml": {"indicators": "id"},
    "glossary.yaml": {"terms": "id"},
    "concepts.yaml": {"concepts": ""},
    "not_covered.yaml": {"not_covered": "id"},
}
# A pack of articles alone still gets emergency numbers and topics: they come from the pack that ships with the bot.
LENT = (
    "countries.yaml",
    "topics.yaml",
    "crisis.yaml",
    "crisis_words.yaml",
    "concepts.yaml",
    "not_covered.yaml",
)


@dataclass
class Shelves:
    """Entries by section and files of articles by (slug, language), nearest folder first."""

    entries: dict[str, dict[str, Value]] = field(default_factory=dict)
    roots: list[Value] = field(default_factory=list)
    articles: dict[tuple[str, str], Path] = field(default_factory=dict)
    settings: list[Value] = field(default_factory=list)
    own_files: set[str] = field(default_factory=set)

    def section(self, name: str) -> dict[str, Value]:
        """The entries of a section by id, in the order they are written."""
        return self.entries.get(name, {})

    def setting(self, name: str) -> Value | None:
        """A key of pack.yaml, from the nearest folder that has it."""
        return next((value for root in self.settings if (value := root.get(name))), None)


def stack(book: Book, path: Path) -> list[Path]:
    """The pack's folder and those it inherits from, nearest first; a circle or a missing folder is a fault."""
    folders: list[Path] = []
    folder = path
    while True:
        folders.append(folder)
        root = read_file(Book(), folder / "pack.yaml")
        parent = root.get("inherits") if root else None
        if parent is None:
            return folders
        folder = Path(re.sub(r"/\./", "/", str(folder / parent.text())))
        if not (folder / "pack.yaml").is_file():
            parent.fault(f"inherits a folder that has no pack.yaml: {parent.text()}")
            book.faults.extend(parent.book.faults)
            return folders
        if folder.resolve() in {f.resolve() for f in folders}:
            parent.fault("inherits from itself in a circle")
            book.faults.extend(parent.book.faults)
            return folders


def fill(book: Book, path: Path) -> Shelves:
    """Read every file of the pack and of what it inherits, and lay the entries over one another."""
    shelves = Shelves()
    folders = stack(book, path)
    for folder in folders:
        root = read_file(book, folder / "pack.yaml")
        if root is not None:
            shelves.settings.append(root)
        shelves.articles |= {
            k: v for k, v in article_files(book, folder).items() if k not in shelves.articles
        }
    for name, sections in SECTIONS.items():
        files = [folder / name for folder in folders if (folder / name).is_file()]
        if files:
            shelves.own_files.add(name)
        elif name in LENT and (GROUND / name).is_file():
            files = [GROUND / name]
        for file in reversed(files):
            _lay(book, shelves, file, sections)
    return shelves


def _lay(book: Book, shelves: Shelves, file: Path, sections: dict[str, str]) -> None:
    root = read_file(book, file)
    if root is None:
        return
    shelves.roots.append(root)
    for name, value in root.pairs():
        if name not in sections:
            continue
        entries = shelves.entries.setdefault(name, {})
        entries.update(_entries(value, sections[name]))


def _entries(section: Value, key: str) -> dict[str, Value]:
    if not key:
        return dict(section.pairs()) if section.mapping else {"": section}
    found: dict[str, Value] = {}
    for item in section.items():
        if not item.mapping:
            item.fault("expected an entry with keys here")
            continue
        named = item.need(key)
        if named is None:
            continue
        if named.text() in found:
            item.fault(f"{key} '{named.text()}' is used twice")
        found[named.text()] = item
    return found


def article_files(book: Book, folder: Path) -> dict[tuple[str, str], Path]:
    """The article files of one folder by (slug, language); a stray file or a slug used twice is a fault."""
    found: dict[tuple[str, str], Path] = {}
    slugs: dict[str, str] = {}
    places = (p for p in (folder / "knowledge").glob("*") if p.is_dir())
    for place in sorted(
        places, key=lambda p: (p.name != p.name.casefold(), p.name)
    ):  # the well-written one stays
        twin = slugs.setdefault(re.sub(r"[-_ ]", "-", place.name.casefold()), place.name)
        if twin != place.name:
            book.fault(place, 1, f"the slug '{place.name}' is already taken by '{twin}'")
        for file in sorted(place.iterdir()):
            if file.suffix == ".md":
                found[place.name, file.stem] = file
            elif file.is_file() and not file.name.startswith("."):
                book.fault(file, 1, "only <language>.md files belong here")
    for file in sorted((folder / "knowledge").glob("*.md")):
        if file.name != "README.md":
            book.fault(file, 1, "an article without a language: put it into <slug>/<language>.md")
    return found
