"""Tables of events: the event, its words by language, the campaign it belongs to, and what towns ask for."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain


class Status(StrEnum):
    """Where an event stands."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


class Access(StrEnum):
    """What a place offers to families who need it, and what a family may say it needs."""

    WHEELCHAIR = "wheelchair"
    FEEDING = "feeding"
    QUIET = "quiet"
    INTERPRETER = "interpreter"
    SIBLINGS = "siblings"


class Campaign(Base):
    """Several events in several countries under one name, such as a rare-disease week."""

    __tablename__ = "campaigns"
    __table_args__ = (UniqueConstraint("name"), {"info": {"subject": None}})

    id: Mapped[int] = plain(BigId, primary_key=True)
    name: Mapped[str] = plain()
    created_at: Mapped[datetime] = plain()


class Event(Base):
    """One event. An instant stands three times: UTC, the wall clock of its place, and the zone that joins the two."""

    __tablename__ = "events"
    __table_args__ = (
        CheckConstraint("taken >= 0", name="taken_is_a_count"),
        CheckConstraint("capacity IS NULL OR taken <= capacity", name="nobody_stands"),
        Index("ix_events_status_starts_at", "status", "starts_at"),
        Index("ix_events_listed", "status", "ends_at", "country", "online", "language", "starts_at"),
        Index("ix_events_created_by", "created_by"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    kind: Mapped[str] = plain()
    """An id of event_kinds.yaml."""
    status: Mapped[str] = plain(default=Status.DRAFT.value)
    revision: Mapped[int] = plain(default=0)
    """Raised by every change of time, place or status after publishing: SEQUENCE of its calendar file."""
    language: Mapped[str] = plain()
    """The language it was first written in: what a reader sees when theirs is missing."""
    starts_at: Mapped[datetime | None] = plain()
    ends_at: Mapped[datetime | None] = plain()
    starts_local: Mapped[str | None] = plain()
    """The wall clock of the zone, "2027-02-28T18:00"."""
    ends_local: Mapped[str | None] = plain()
    zone: Mapped[str | None] = plain()
    """The IANA name of the zone of the place; of the organizer when it is online. None: a draft without a place."""
    country: Mapped[str | None] = plain(index=True)
    """None: for every country."""
    region: Mapped[str | None] = plain()
    town: Mapped[str | None] = plain()
    """A place of the pack, or the organizer's own words."""
    address: Mapped[str | None] = plain()
    lat: Mapped[float | None] = plain()
    lon: Mapped[float | None] = plain()
    online: Mapped[bool] = plain(default=False)
    link: Mapped[str | None] = plain()
    """Of an online event: only for those who come. Of a partner's event: its public page."""
    host: Mapped[str | None] = plain()
    """An organisation of the pack, or the organizer's own words."""
    project: Mapped[str | None] = plain()
    funder: Mapped[str | None] = plain()
    capacity: Mapped[int | None] = plain()
    """Seats; None: as many as come."""
    taken: Mapped[int] = plain(default=0)
    """Seats of families who come, and seats held by an open offer."""
    line: Mapped[int] = plain(default=0)
    """The last number given out in the waiting list."""
    age_from: Mapped[int | None] = plain()
    age_to: Mapped[int | None] = plain()
    access: Mapped[list[str]] = plain(JSON)
    spoken: Mapped[list[str]] = plain(JSON)
    """Languages spoken there."""
    filmed: Mapped[bool] = plain(default=False)
    interest_only: Mapped[bool] = plain(default=False)
    """A partner's event: families say they are interested, the partner keeps the places."""
    by_application: Mapped[bool] = plain(default=False)
    """Places are given by application: nobody simply joins. Taken from its kind when the event is made."""
    remind_before: Mapped[list[int] | None] = plain(JSON(none_as_null=True))
    """Minutes before the start; None: as its kind says."""
    series_id: Mapped[int | None] = plain(BigId, index=True)
    """The first event of a recurring series."""
    course_id: Mapped[int | None] = plain(BigId, index=True)
    """The course it is a class of: whoever is enrolled there comes, nobody joins it by itself."""
    campaign_id: Mapped[int | None] = plain(ForeignKey("campaigns.id"), index=True)
    created_by: Mapped[int] = plain(BigId)
    created_at: Mapped[datetime] = plain()
    published_at: Mapped[datetime | None] = plain()
    moved_at: Mapped[datetime | None] = plain()
    cancelled_at: Mapped[datetime | None] = plain()
    changed_at: Mapped[datetime] = plain()


class EventText(Base):
    """What an event is called and about, in one language."""

    __tablename__ = "event_texts"
    __table_args__ = (UniqueConstraint("event_id", "language"), {"info": {"subject": None}})

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    language: Mapped[str] = plain()
    title: Mapped[str] = plain()
    about: Mapped[str | None] = plain()


class TownWish(Base):
    """A family asks to have a screening or a visit in its town; one wish per family, town and kind."""

    __tablename__ = "town_wishes"
    __table_args__ = (
        UniqueConstraint("person_id", "town", "kind"),
        Index("ix_town_wishes_town_kind", "town", "kind"),
        {"info": {"subject": "people:person_id", "kept_from": "wished_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row", keep_days=365)
    town: Mapped[str] = plain()
    """A place of the pack, or the family's own words in plain letters, so that one town is one group."""
    named: Mapped[str] = plain()
    """The town as the family wrote it."""
    country: Mapped[str | None] = plain()
    kind: Mapped[str] = plain()
    families: Mapped[int] = plain(default=1)
    """How many families would come, the one who asks included."""
    note: Mapped[str | None] = personal(Encrypted, erase="row", keep_days=365)
    wished_at: Mapped[datetime] = plain()
