"""Tables of broadcasts: the announcement, its texts, who gets it, and what each person wants to hear."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from core.db import Base, BigId, personal, plain


class State(StrEnum):
    """The life of an announcement."""

    DRAFT = "draft"
    WAITING = "waiting"
    """For a second person's confirmation."""
    ARMED = "armed"
    """Published; begins at `starts_at`, can be taken back until then."""
    MISSED = "missed"
    """Its moment passed while nobody could send: its author is asked."""
    FREEZING = "freezing"
    SENDING = "sending"
    PAUSED = "paused"
    STOPPING = "stopping"
    STOPPED = "stopped"
    DONE = "done"


BEGUN = (State.FREEZING, State.SENDING, State.PAUSED, State.STOPPING, State.STOPPED, State.DONE)
"""From here on it can no longer be taken back."""


class Fate(StrEnum):
    """What became of one recipient. The sum over all fates is the frozen count."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


ENOUGH = "enough"
"""Why somebody does not get an announcement at once: they had as many that week as anybody gets."""
LEFT_OUT = f"reason = '{ENOUGH}' AND gathered_at IS NULL"


class Broadcast(Base):
    """One announcement. It belongs to the organisation, not to whoever wrote it."""

    __tablename__ = "broadcasts"
    __table_args__ = (
        Index(
            "uq_broadcasts_one_draft",
            "author_id",
            unique=True,
            sqlite_where=text("state = 'draft'"),
            postgresql_where=text("state = 'draft'"),
        ),
        Index("ix_broadcasts_state_starts_at", "state", "starts_at"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    author_id: Mapped[int] = plain(BigId, index=True)
    state: Mapped[str] = plain(default="draft")
    original: Mapped[str] = plain()
    """The language it was first written in."""
    falls_back: Mapped[bool] = plain(default=True)
    """Whether families without a text in their language get the original, or nothing."""
    audience: Mapped[Any] = plain(JSON)
    scope: Mapped[Any] = plain(JSON, nullable=True)
    """Countries the author answers for; None: all."""
    own_zone: Mapped[bool] = plain(default=False)
    """Whether `local_time` is meant by each family's own clock."""
    local_time: Mapped[str | None] = plain()
    """The wall clock it was scheduled by, "2026-12-01T09:00"; None: as soon as it is published."""
    zone: Mapped[str] = plain(default="UTC")
    starts_at: Mapped[datetime | None] = plain()
    urgent: Mapped[str | None] = plain()
    """Why it may not wait for the morning; owners only."""
    confirmed_by: Mapped[int | None] = plain(BigId)
    expected: Mapped[int | None] = plain()
    frozen: Mapped[int | None] = plain()
    last_person: Mapped[int] = plain(BigId, default=0)
    """How far the freezing got; its end is `until_person`."""
    until_person: Mapped[int] = plain(BigId, default=0)
    paused_because: Mapped[str | None] = plain()
    told_at: Mapped[datetime | None] = plain()
    """When the progress message was last edited; None: it has to be."""
    told_settled: Mapped[int] = plain(default=0)
    """How many recipients it was over for by then."""
    rate: Mapped[float] = plain(default=0.0)
    """Recipients a second between the last two edits."""
    changed_at: Mapped[datetime] = plain()
    """When a text was last written: a preview must be younger."""
    previewed_at: Mapped[datetime | None] = plain()
    tried_at: Mapped[datetime | None] = plain()
    """When it was last sent to its author's test group."""
    created_at: Mapped[datetime] = plain()
    begun_at: Mapped[datetime | None] = plain()
    finished_at: Mapped[datetime | None] = plain()
    event_id: Mapped[int | None] = plain(BigId, index=True)
    """The event it goes by: it moves with it, and is called off with it."""
    event_days: Mapped[int | None] = plain()
    """Days before that event (negative) or after it; None: it is about the event and has a time of its own."""
    campaign_id: Mapped[int | None] = plain(BigId, index=True)
    """The campaign it is reported with (campaigns of features/events)."""
    repeats: Mapped[str | None] = plain()
    """"weekly" or "monthly"; None: once."""
    repeat_from: Mapped[str | None] = plain()
    """The wall clock of the first one: the fourth of January stays the fourth, the 31st is the last day of a short month."""
    repeat_until: Mapped[str | None] = plain()
    """The last day, "2027-06-30"."""
    series_id: Mapped[int | None] = plain(BigId, index=True)
    """The first announcement of its series; None of the first itself."""
    continued: Mapped[bool] = plain(default=False)
    """Whether the next one of the series was made, or there is none."""


class BroadcastText(Base):
    """The announcement in one language, as HTML, with a file Telegram already holds, or an album of two to ten."""

    __tablename__ = "broadcast_texts"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "language"),
        {"info": {"subject": None, "repeats_with": "broadcast_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    language: Mapped[str] = plain()
    html: Mapped[str] = plain()
    file_kind: Mapped[str | None] = plain()
    file_id: Mapped[str | None] = plain()
    album: Mapped[Any] = plain(JSON(none_as_null=True), nullable=True)
    """The other files of an album, each a kind and an id."""


class Recipient(Base):
    """One person who gets one announcement, fixed when it begins."""

    __tablename__ = "broadcast_recipients"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "person_id"),
        Index("ix_broadcast_recipients_due", "broadcast_id", "state", "not_before", "id"),
        Index("ix_broadcast_recipients_person", "person_id", "created_at"),
        Index(
            "ix_broadcast_recipients_left_out",
            "not_before",
            sqlite_where=text(LEFT_OUT),
            postgresql_where=text(LEFT_OUT),
        ),
        {"info": {"subject": "people:person_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    broadcast_id: Mapped[int] = plain(ForeignKey("broadcasts.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    language: Mapped[str] = plain()
    """Of the text they get."""
    country: Mapped[str | None] = personal(erase="null")
    state: Mapped[str] = plain(default="waiting")
    reason: Mapped[str | None] = plain()
    attempt: Mapped[int] = plain(default=1)
    not_before: Mapped[datetime] = plain()
    """For somebody who had had enough that week: when the weekly message names it."""
    created_at: Mapped[datetime] = plain()
    finished_at: Mapped[datetime | None] = plain()
    stopped_at: Mapped[datetime | None] = plain()
    """When they stopped or muted announcements by the button under this one."""
    gathered_at: Mapped[datetime | None] = plain()
    """When the weekly message named it, for somebody who had had enough that week."""
    opened_at: Mapped[datetime | None] = plain()
    """When they first tapped a button of it that leads on."""


class Wish(Base):
    """What one person wants of announcements; nobody has a row until they choose something."""

    __tablename__ = "broadcast_wishes"
    __table_args__ = ({"info": {"subject": "people:person_id"}},)

    person_id: Mapped[int] = plain(ForeignKey("people.id"), primary_key=True, autoincrement=False)
    stopped_at: Mapped[datetime | None] = personal(erase="row")
    muted_until: Mapped[datetime | None] = plain()


class Followed(Base):
    """A topic a person wants to hear of."""

    __tablename__ = "broadcast_topics"
    __table_args__ = (
        UniqueConstraint("person_id", "topic"),
        Index("ix_broadcast_topics_topic", "topic"),
        {"info": {"subject": "people:person_id", "thing": "followed_topic"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    topic: Mapped[str] = personal(erase="row")


class PlaceMark(Base):
    """Where a person lives, as something to ask for: keyed hashes of the words they wrote, never the words."""

    __tablename__ = "broadcast_place_marks"
    __table_args__ = (
        UniqueConstraint("person_id", "mark"),
        Index("ix_broadcast_place_marks_mark", "mark"),
        {"info": {"subject": "people:person_id", "thing": "place_mark"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    mark: Mapped[str] = personal(erase="row")


class Segment(Base):
    """An audience with a name, for everybody who may write to the same families."""

    __tablename__ = "broadcast_segments"
    __table_args__ = (UniqueConstraint("reach", "name"), {"info": {"subject": None}})

    id: Mapped[int] = plain(BigId, primary_key=True)
    name: Mapped[str] = plain()
    reach: Mapped[str] = plain()
    """Countries its maker answers for, "AM KZ"; "*": all."""
    audience: Mapped[Any] = plain(JSON)
    made_by: Mapped[int] = plain(BigId)
    changed_at: Mapped[datetime] = plain()
