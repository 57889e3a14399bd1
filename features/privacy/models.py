"""Tables of data rights: the ledger of erasures and the messages still to be taken back."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from core.db import Base, BigId, plain


class Erasure(Base):
    """One erasure: a keyed hash that only recognises the same Telegram id in a restored copy, and the time."""

    __tablename__ = "erasures"
    __table_args__ = ({"info": {"subject": None}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    mark: Mapped[str] = plain(index=True)
    erased_at: Mapped[datetime] = plain()
    scrubbed_at: Mapped[datetime | None] = plain(index=True)
    """When the bytes had left the disk and the ledger file had the line."""


class Recall(Base):
    """A message that was on its way to somebody's chat when its subject was erased: taken back once it arrived."""

    __tablename__ = "recalls"
    __table_args__ = ({"info": {"subject": None}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    outbox_id: Mapped[int] = plain(BigId, unique=True)
    created_at: Mapped[datetime] = plain()
