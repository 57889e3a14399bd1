"""Tables of the composer: buttons, taps on them, translations asked for, test groups, changes of what was sent, posts."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from core.db import Base, BigId, personal, plain


class Leads(StrEnum):
    """What a button does."""

    JOIN = "join"
    ARTICLE = "article"
    ASK = "ask"
    LINK = "link"


class BroadcastButton(Base):
    """One button under an announcement."""

    __tablename__ = "broadcast_buttons"
    __table_args__ = (
        Index("ix_broadcast_buttons_broadcast", "broadcast_id"),
        {"info": {"subject": None, "repeats_with": "broadcast_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    leads: Mapped[str] = plain()
    event_id: Mapped[int | None] = plain(BigId, index=True)
    slug: Mapped[str | None] = plain()
    url: Mapped[str | None] = plain()
    titles: Mapped[Any] = plain(JSON)
    """What it leads to, by language, as it was called when the button was made."""


class ButtonTap(Base):
    """Somebody tapped a button of an announcement; the first tap counts."""

    __tablename__ = "broadcast_taps"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "person_id", "leads"),
        Index("ix_broadcast_taps_person", "person_id"),
        {
            "info": {
                "subject": "people:person_id",
                "thing": "announcement_tap",
                "kept_from": "tapped_at",
                "when_old": "row",
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row", keep_days=365)
    leads: Mapped[str] = plain()
    tapped_at: Mapped[datetime] = plain()


class Asked(StrEnum):
    """How a translation somebody was asked for stands."""

    OPEN = "open"
    GIVEN = "given"
    DECLINED = "declined"
    CLOSED = "closed"
    """Somebody else was quicker, or it is not needed any more."""


class Translation(Base):
    """One colleague was asked for one language of a draft."""

    __tablename__ = "broadcast_translations"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "language", "person_id"),
        Index("ix_broadcast_translations_person", "person_id"),
        {
            "info": {
                "subject": "people:person_id",
                "thing": "announcement_translation",
                "kept_from": "asked_at",
                "when_old": "row",
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    language: Mapped[str] = plain()
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row", keep_days=365)
    state: Mapped[str] = plain(default="open")
    asked_at: Mapped[datetime] = plain()
    closed_at: Mapped[datetime | None] = plain()


class TrialLink(Base):
    """The start link by which people join somebody's test group. Only the hash of its token is kept."""

    __tablename__ = "trial_links"
    __table_args__ = (UniqueConstraint("token_hash"), {"info": {"subject": "people:owner_id"}})

    owner_id: Mapped[int] = plain(ForeignKey("people.id"), primary_key=True, autoincrement=False)
    token_hash: Mapped[str] = personal(erase="row")
    expires_at: Mapped[datetime] = plain()


class TrialMember(Base):
    """Somebody who gets an organizer's announcements first, because they opened that organizer's link."""

    __tablename__ = "trial_members"
    __table_args__ = (
        UniqueConstraint("owner_id", "person_id"),
        Index("ix_trial_members_person", "person_id"),
        {"info": {"subject": ("people:person_id", "people:owner_id")}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    owner_id: Mapped[int] = plain(ForeignKey("people.id"))
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row")
    joined_at: Mapped[datetime] = plain()


class Change(StrEnum):
    """What is done to an announcement that was sent already."""

    EDIT = "edit"
    DELETE = "delete"


class Stage(StrEnum):
    """The life of such a change."""

    DRAFT = "draft"
    WAITING = "waiting"
    """For a second person."""
    RUNNING = "running"
    DONE = "done"


class Amendment(Base):
    """A sent announcement gets another text in one language, or is deleted everywhere."""

    __tablename__ = "broadcast_amendments"
    __table_args__ = (
        Index(
            "uq_broadcast_amendments_one_at_a_time",
            "broadcast_id",
            unique=True,
            sqlite_where=text("stage IN ('waiting', 'running')"),
            postgresql_where=text("stage IN ('waiting', 'running')"),
        ),
        Index("ix_broadcast_amendments_stage", "stage"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    author_id: Mapped[int] = plain(BigId)
    change: Mapped[str] = plain()
    language: Mapped[str | None] = plain()
    html: Mapped[str | None] = plain()
    stage: Mapped[str] = plain(default="draft")
    confirmed_by: Mapped[int | None] = plain(BigId)
    created_at: Mapped[datetime] = plain()
    begun_at: Mapped[datetime | None] = plain()
    finished_at: Mapped[datetime | None] = plain()


class Fate(StrEnum):
    """What became of one delivered message. The sum over all is what was delivered."""

    WAITING = "waiting"
    SENDING = "sending"
    EDITED = "edited"
    GONE = "gone"
    FAILED = "failed"


class Amended(Base):
    """One delivered message that is to be changed: to a family, or in a channel."""

    __tablename__ = "broadcast_amended"
    __table_args__ = (
        UniqueConstraint("amendment_id", "recipient_id"),
        UniqueConstraint("amendment_id", "post_id"),
        Index("ix_broadcast_amended_due", "amendment_id", "state", "id"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    amendment_id: Mapped[int] = plain(ForeignKey("broadcast_amendments.id"))
    recipient_id: Mapped[int | None] = plain(ForeignKey("broadcast_recipients.id"))
    post_id: Mapped[int | None] = plain(ForeignKey("broadcast_posts.id"))
    state: Mapped[str] = plain(default="waiting")
    reason: Mapped[str | None] = plain()
    finished_at: Mapped[datetime | None] = plain()


class Post(Base):
    """An announcement in one channel or group of ours, once."""

    __tablename__ = "broadcast_posts"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "channel_id"),
        Index("ix_broadcast_posts_state", "state"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    channel_id: Mapped[int] = plain(ForeignKey("channels.id"))
    state: Mapped[str] = plain(default="chosen")
    reason: Mapped[str | None] = plain()
    language: Mapped[str | None] = plain()
    message_ids: Mapped[Any] = plain(JSON(none_as_null=True), nullable=True)
    finished_at: Mapped[datetime | None] = plain()
