"""Tables of learning: questions families let editors see, sample questions made of them, articles past their review."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain


class AskedState(StrEnum):
    """Where a question stands that editors may see. A dismissed one is deleted."""

    OPEN = "open"
    TAUGHT = "taught"
    """It became a sample question; the words stay so that this can be taken back."""


class SampleState(StrEnum):
    """Whether the engine uses a sample question."""

    ACTIVE = "active"
    TAKEN_BACK = "taken_back"


class AskedQuestion(Base):
    """A question without a good answer that a parent let editors see. Editors never learn whose it is."""

    __tablename__ = "learning_questions"
    __table_args__ = (
        UniqueConstraint("person_id", "message_id"),
        Index("ix_learning_questions_state_kept_at", "state", "kept_at"),
        {"info": {"subject": "people:person_id", "kept_from": "kept_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    """Only so that the person can take it back, export it and erase it."""
    message_id: Mapped[int] = plain(BigId)
    """The person's own message: a second tap keeps nothing twice."""
    text: Mapped[str] = personal(Encrypted, erase="row", keep_days=180)
    language: Mapped[str] = plain()
    country: Mapped[str | None] = plain()
    wrong_slug: Mapped[str | None] = plain()
    """The article that was shown and was not what they needed."""
    candidate: Mapped[str | None] = plain()
    """The article the engine thought of first when the question was kept."""
    state: Mapped[str] = plain(default=AskedState.OPEN.value)
    sample_id: Mapped[int | None] = plain(BigId, index=True)
    kept_at: Mapped[datetime] = plain()


class SampleQuestion(Base):
    """A way to ask that an editor gave to an article, in words without personal details: content, like the pack itself."""

    __tablename__ = "learning_samples"
    __table_args__ = (
        Index("ix_learning_samples_slug_language", "slug", "language"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    slug: Mapped[str] = plain()
    language: Mapped[str] = plain()
    """Of the article's version it belongs to."""
    text: Mapped[str] = plain()
    state: Mapped[str] = plain(default=SampleState.ACTIVE.value)
    changed_by: Mapped[int] = plain(BigId)
    changed_at: Mapped[datetime] = plain()
    message_id: Mapped[int] = plain(BigId)
    """The editor's screen that will show what it changed."""
    reported_at: Mapped[datetime | None] = plain(index=True)
    """When the change was measured; None: not yet."""
    measured: Mapped[Any] = plain(JSON, nullable=True)
    """The pack's question set before and after: {"before": [asked, first, three, wrong], "after": [...]}."""


class ArticleTask(Base):
    """An article past its review date: somebody has to look at it again. Closed by a new date in the pack."""

    __tablename__ = "article_tasks"
    __table_args__ = (UniqueConstraint("slug", "review_by"), {"info": {"subject": None}})

    id: Mapped[int] = plain(BigId, primary_key=True)
    slug: Mapped[str] = plain()
    review_by: Mapped[date] = plain()
    """The earliest date of its language versions that has passed."""
    holder_id: Mapped[int | None] = plain(BigId)
    """The editor who looks after it."""
    opened_at: Mapped[datetime] = plain()
    done_at: Mapped[datetime | None] = plain(index=True)
