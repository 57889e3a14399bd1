"""Tables of questions: the question, its posts, their files, and everybody who held it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain


class State(StrEnum):
    """Where a question stands. Somebody answers for it in every one of these."""

    TRIAGE = "triage"
    """A coordinator has to find a specialist."""
    OFFERED = "offered"
    """A specialist was asked and has not said yes."""
    TAKEN = "taken"
    """A specialist works on it."""
    WAITING = "waiting"
    """The specialist asked the family for details."""
    ANSWERED = "answered"
    """The family has an answer and may ask more."""
    CLOSED = "closed"


OPEN = (State.TRIAGE, State.OFFERED, State.TAKEN, State.WAITING, State.ANSWERED)
HELD = (State.TAKEN, State.WAITING, State.ANSWERED)


class Side(StrEnum):
    """Who wrote a post."""

    PARENT = "parent"
    SPECIALIST = "specialist"
    COORDINATOR = "coordinator"


class Question(Base):
    """One question of one family. Its id is the number №N that everybody sees."""

    __tablename__ = "questions"
    __table_args__ = (
        Index("ix_questions_holder_state", "holder_id", "state"),
        Index("ix_questions_asker_state", "asker_id", "state"),
        {
            "info": {
                "subject": "people:asker_id",
                "kept_from": "closed_at",
                "when_erased": {"state": "closed", "closed_at": "now", "closed_by": "erased"},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    asker_id: Mapped[int] = plain(ForeignKey("people.id"))
    language: Mapped[str] = plain()
    country: Mapped[str | None] = plain()
    topic: Mapped[str | None] = plain()
    state: Mapped[str] = plain()
    holder_id: Mapped[int | None] = plain(BigId)
    """The specialist who was asked or works on it."""
    caretaker_id: Mapped[int | None] = plain(BigId)
    """The coordinator who looks after a family that was not helped."""
    asked_at: Mapped[datetime] = plain()
    offered_at: Mapped[datetime | None] = plain()
    taken_at: Mapped[datetime | None] = plain()
    answered_at: Mapped[datetime | None] = plain()
    """The first answer: what the usual wait is counted from."""
    closed_at: Mapped[datetime | None] = plain(index=True)
    closed_by: Mapped[str | None] = plain()
    nudged_at: Mapped[datetime | None] = plain()
    apologised_at: Mapped[datetime | None] = plain()
    rating: Mapped[int | None] = plain()
    comment: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)
    rated_at: Mapped[datetime | None] = plain()


class Post(Base):
    """One message of the conversation; `chat_id` and `message_id` are the writer's own, so that their edits find it."""

    __tablename__ = "question_posts"
    __table_args__ = (
        Index("ix_question_posts_chat_message", "chat_id", "message_id"),
        {
            "info": {
                "subject": "questions:question_id",
                "kept_from": "settled_at",
                "when_erased": {"settled_at": "now"},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    question_id: Mapped[int] = plain(ForeignKey("questions.id"), index=True)
    side: Mapped[str] = plain()
    writer_id: Mapped[int] = plain(BigId)
    kind: Mapped[str] = plain()
    """question, more, details (asked for), answer, note (between specialists), care (from the coordinator)."""
    text: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=90)
    chat_id: Mapped[int | None] = personal(BigId, erase="null", keep_days=90)
    message_id: Mapped[int | None] = plain(BigId)
    media_group: Mapped[str | None] = plain()
    sent_at: Mapped[datetime] = plain()
    edited_at: Mapped[datetime | None] = plain()
    edits: Mapped[int] = plain(default=0)
    settled_at: Mapped[datetime | None] = plain()
    """When its question was closed: retention counts from here."""


class QuestionFile(Base):
    """A file of a post: only Telegram's id of it, never the bytes."""

    __tablename__ = "question_files"
    __table_args__ = (
        {
            "info": {
                "subject": "questions:question_id",
                "kept_from": "settled_at",
                "when_erased": {"settled_at": "now"},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    question_id: Mapped[int] = plain(ForeignKey("questions.id"), index=True)
    post_id: Mapped[int] = plain(ForeignKey("question_posts.id"), index=True)
    kind: Mapped[str] = plain()
    file_id: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=90)
    size: Mapped[int | None] = plain(BigId)
    settled_at: Mapped[datetime | None] = plain()


class Holding(Base):
    """One specialist's turn with a question. end: passed, too_slow, role_lost, reassigned; None while it lasts."""

    __tablename__ = "question_holdings"
    __table_args__ = ({"info": {"subject": "questions:question_id", "when_erased": {"ended_at": "now"}}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    question_id: Mapped[int] = plain(ForeignKey("questions.id"), index=True)
    person_id: Mapped[int] = plain(BigId, index=True)
    since: Mapped[datetime] = plain()
    ended_at: Mapped[datetime | None] = plain()
    end: Mapped[str | None] = plain()
