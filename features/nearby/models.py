"""Tables of nearby: what parents say is wrong in the directory."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain


class Correction(Base):
    """A parent's word that something about an organisation is wrong. state: open, accepted, declined, withdrawn."""

    __tablename__ = "corrections"
    __table_args__ = (
        Index("ix_corrections_state_id", "state", "id"),
        {
            "info": {
                "subject": "people:person_id",
                "kept_from": "created_at",
                "when_erased": {"state": "withdrawn"},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    organisation: Mapped[str] = plain()
    country: Mapped[str] = plain()
    text: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)
    state: Mapped[str] = plain(default="open")
    created_at: Mapped[datetime] = plain()
    decided_at: Mapped[datetime | None] = plain()
    decided_by: Mapped[int | None] = plain(BigId)
