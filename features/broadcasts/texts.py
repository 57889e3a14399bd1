"""The texts of an announcement as they are read: one message per language."""

from dataclasses import dataclass

from sqlalchemy import select

from core.db import Session
from features.broadcasts.models import BroadcastText


@dataclass(frozen=True, slots=True)
class Words:
    """One language of an announcement. files: kind and id of each; its own, or those of the original."""

    language: str
    html: str
    files: tuple[tuple[str, str], ...] = ()

    @property
    def beside_file(self) -> bool:
        """Whether the text is the caption of a file; below an album it is a message of its own."""
        return len(self.files) == 1


async def languages(session: Session, broadcast_id: int) -> list[str]:
    """The languages it is written in, in the order they were written."""
    query = select(BroadcastText.language).where(BroadcastText.broadcast_id == broadcast_id)
    return list((await session.scalars(query.order_by(BroadcastText.id))).all())


async def words(session: Session, broadcast_id: int, original: str) -> list[Words]:
    """Every text; one without a file of its own goes with the original's."""
    query = select(BroadcastText).where(BroadcastText.broadcast_id == broadcast_id)
    found = (await session.scalars(query.order_by(BroadcastText.id))).all()
    first = next((one for one in found if one.language == original), None)
    return [_words(one, one if one.file_id or first is None else first) for one in found]


def _words(text: BroadcastText, file: BroadcastText) -> Words:
    first = [(file.file_kind, file.file_id)] if file.file_kind and file.file_id else []
    return Words(text.language, text.html, (*first, *((kind, file_id) for kind, file_id in file.album or ())))
