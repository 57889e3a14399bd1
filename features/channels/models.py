"""Table of channels: a Telegram channel or group an organizer put the bot into."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from core.db import Base, BigId, plain


class State(StrEnum):
    """Whether we may post there."""

    OFFERED = "offered"
    """The bot is in it, its language is not chosen yet."""
    ACTIVE = "active"
    LOST = "lost"
    """The bot was removed, or may not post any more."""


class Channel(Base):
    """A channel or group of ours. A public place, not a person: its id and title say nothing of any family."""

    __tablename__ = "channels"
    __table_args__ = (UniqueConstraint("chat_id"), {"info": {"subject": None}})

    id: Mapped[int] = plain(BigId, primary_key=True)
    chat_id: Mapped[int] = plain(BigId)
    title: Mapped[str] = plain()
    state: Mapped[str] = plain(default="offered")
    language: Mapped[str | None] = plain()
    country: Mapped[str | None] = plain()
    """The one country of the coordinator who added it; None: for all."""
    added_by: Mapped[int] = plain(BigId)
    added_at: Mapped[datetime] = plain()
    lost_at: Mapped[datetime | None] = plain()
