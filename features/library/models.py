"""Tables of the library: who looked when, when articles appeared, wished translations, walks through the first days."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.db import Base, BigId, personal, plain


class LibraryVisit(Base):
    """When a person looked into the library: this time, and the time before, from which "new" is counted."""

    __tablename__ = "library_visits"
    __table_args__ = ({"info": {"subject": "people:person_id"}},)

    person_id: Mapped[int] = plain(ForeignKey("people.id"), primary_key=True, autoincrement=False)
    library_seen_at: Mapped[datetime] = personal(erase="row")
    seen_before_at: Mapped[datetime | None] = personal(erase="row")


class Arrival(Base):
    """When this bot began to serve an article."""

    __tablename__ = "article_arrivals"
    __table_args__ = ({"info": {"subject": None}},)

    slug: Mapped[str] = plain(primary_key=True)
    arrived_at: Mapped[datetime] = plain()


class TranslationVote(Base):
    """One person's wish for an article in one language."""

    __tablename__ = "translation_votes"
    __table_args__ = (
        UniqueConstraint("person_id", "slug", "language"),
        {"info": {"subject": "people:person_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    slug: Mapped[str] = personal(erase="row", index=True)
    language: Mapped[str] = personal(erase="row")
    created_at: Mapped[datetime] = plain()


class Walk(Base):
    """A family's walk through the first days. state: on (a step each morning), paused, done."""

    __tablename__ = "first_days"
    __table_args__ = (
        Index("ix_first_days_state_next_on", "state", "next_on"),
        {"info": {"subject": "people:person_id"}},
    )

    person_id: Mapped[int] = plain(ForeignKey("people.id"), primary_key=True, autoincrement=False)
    state: Mapped[str] = personal(erase="row")
    reached: Mapped[int] = personal(erase="row")
    """The highest step they have seen, counted from 1."""
    next_on: Mapped[date] = personal(Date, erase="row")
    """The day, by their own calendar, from which the next step may come."""
    started_at: Mapped[datetime] = personal(erase="row")
