"""What a person has put together and not sent yet: words and files, plain enough to lie in a dialog row."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

MOST_FILES = 10
ALBUM = 10
"""Files Telegram takes in one group."""
_TOGETHER = {"photo": "seen", "video": "seen", "document": "document", "audio": "audio"}


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file Telegram holds. size: bytes."""

    kind: str
    file_id: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Words, files, and the first message they came in (for later edits)."""

    text: str = ""
    files: tuple[FileRef, ...] = ()
    chat_id: int | None = None
    message_id: int | None = None
    media_group: str | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to pass on."""
        return not self.text.strip() and not self.files

    def plus(self, other: "Draft") -> "Draft":
        """This draft with another message added below."""
        text = "\n\n".join(part for part in (self.text, other.text) if part.strip())
        return Draft(
            text,
            (*self.files, *other.files)[:MOST_FILES],
            self.chat_id or other.chat_id,
            self.message_id or other.message_id,
            other.media_group or self.media_group,
        )

    def reworded(self, text: str) -> "Draft":
        """The same files with other words."""
        return replace(self, text=text)

    def dump(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "text": self.text,
            "files": [[file.kind, file.file_id, file.size] for file in self.files],
            "chat_id": self.chat_id,
            "message_id": self.message_id,
            "media_group": self.media_group,
        }

    @classmethod
    def load(cls, data: dict[str, Any] | None) -> "Draft":
        """From plain data; nothing gives an empty draft."""
        if not data:
            return cls()
        files = tuple(FileRef(*file) for file in data["files"])
        return cls(data["text"], files, data["chat_id"], data["message_id"], data["media_group"])


@dataclass(frozen=True, slots=True)
class Album:
    """Files that travel in one call."""

    files: tuple[FileRef, ...] = field(default=())


def albums(files: Sequence[FileRef]) -> list[Album]:
    """Group files the way Telegram lets them travel together, in their order; a voice travels alone."""
    groups: list[list[FileRef]] = []
    for file in files:
        sort = _TOGETHER.get(file.kind)
        last = groups[-1] if groups else None
        if sort and last and _TOGETHER.get(last[0].kind) == sort and len(last) < ALBUM:
            last.append(file)
        else:
            groups.append([file])
    return [Album(tuple(group)) for group in groups]
