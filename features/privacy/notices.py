"""What is sent because of data rights. Written when it is sent, so that no copy of a person's data is stored anywhere."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class ExportReady(Notice):
    """To the person: everything we keep about them, as a page to read and a file for machines."""

    lane: ClassVar[Lane] = Lane.ANSWER
    person_id: int


@dataclass(frozen=True)
class OwnFiles(Notice):
    """To the person: files they sent or got, again; `parcel` counts the groups Telegram takes at once."""

    lane: ClassVar[Lane] = Lane.REMINDER
    person_id: int
    parcel: int


@dataclass(frozen=True)
class CopyRemoved(Notice):
    """To whoever has a copy too old to delete: its words are replaced."""

    lane: ClassVar[Lane] = Lane.ANSWER
    message_id: int
