"""Tables of people: the person, their consents, their staff roles, invitations, specialists' profiles."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted, EncryptedJSON
from core.db import Base, BigId, personal, plain
from features.people.hours import Week


class Person(Base):
    """Someone who wrote to the bot. No surname, no diagnosis, an age band instead of a birth date."""

    __tablename__ = "people"
    __table_args__ = ({"info": {"subject": "self", "thing": "person", "when_erased": {"erased_at": "now"}}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    telegram_id: Mapped[int | None] = personal(BigId, erase="null", unique=True)
    app_language: Mapped[str] = personal(erase="pseudonym", default="en")
    language: Mapped[str | None] = personal(erase="null")
    country: Mapped[str | None] = personal(erase="null")
    region: Mapped[str | None] = personal(Encrypted, erase="null")
    zone: Mapped[str] = personal(erase="pseudonym", default="UTC")
    quiet_from: Mapped[int | None] = personal(erase="null")
    """Hour by their own clock from which nothing comes; None: the usual one."""
    quiet_until: Mapped[int | None] = personal(erase="null")
    discreet: Mapped[bool] = personal(erase="pseudonym", default=False)
    """Whether messages come covered: a neutral line, and the words on a tap."""
    child_age_band: Mapped[str | None] = personal(erase="null")
    name: Mapped[str | None] = personal(Encrypted, erase="null")
    """How they want to be called; shown to specialists only while `shows_name` is on."""
    shows_name: Mapped[bool] = plain(default=False)
    consent_version: Mapped[str | None] = personal(erase="null")
    unreachable_since: Mapped[datetime | None] = plain()
    created_at: Mapped[datetime] = plain()
    seen_at: Mapped[datetime] = personal(erase="pseudonym")
    erased_at: Mapped[datetime | None] = plain()


class Consent(Base):
    """One press of "I agree" or its withdrawal: which text, in which language, when, under which message."""

    __tablename__ = "consents"
    __table_args__ = ({"info": {"subject": "people:person_id", "when_erased": {"withdrawn_at": "now"}}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    version: Mapped[str] = plain()
    language: Mapped[str] = plain()
    message_id: Mapped[int] = plain(BigId)
    given_at: Mapped[datetime] = plain()
    withdrawn_at: Mapped[datetime | None] = plain()


class StaffRole(Base):
    """A role somebody holds. state: pending (waits for an owner), active, ended."""

    __tablename__ = "staff_roles"
    __table_args__ = (
        UniqueConstraint("person_id", "role"),
        Index("ix_staff_roles_role_state", "role", "state"),
        {"info": {"subject": "people:person_id", "when_erased": {"state": "ended", "ended_at": "now"}}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    role: Mapped[str] = plain()
    country: Mapped[str | None] = plain()
    """For a coordinator: the country they answer for; None: all."""
    state: Mapped[str] = plain(default="active")
    granted_by: Mapped[int | None] = plain(BigId)
    since: Mapped[datetime] = plain()
    ended_at: Mapped[datetime | None] = plain()


class Invite(Base):
    """A start link that gives a role once. Only the hash of its token is kept."""

    __tablename__ = "invites"
    __table_args__ = (
        UniqueConstraint("token_hash"),
        {"info": {"subject": "people:redeemed_by", "kept_from": "created_at"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    token_hash: Mapped[str] = plain()
    role: Mapped[str] = plain()
    country: Mapped[str | None] = plain()
    """For a coordinator: the country they will answer for."""
    details: Mapped[Any] = personal(EncryptedJSON, erase="null", keep_days=30, nullable=True)
    """What the inviter already knows for the profile; emptied when the link is used."""
    created_by: Mapped[int | None] = plain(BigId)
    """Who made it inside the bot; None: made on the server, needs no approval."""
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime] = plain()
    redeemed_at: Mapped[datetime | None] = plain()
    redeemed_by: Mapped[int | None] = plain(ForeignKey("people.id"))


class InviteTry(Base):
    """A start link that opened nothing: five within an hour and we stop looking."""

    __tablename__ = "invite_tries"
    __table_args__ = (
        Index("ix_invite_tries_person_tried", "person_id", "tried_at"),
        {"info": {"subject": "people:person_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    tried_at: Mapped[datetime] = plain()


class SpecialistProfile(Base):
    """What a specialist answers, for whom, and when. An empty list sets no limit of its kind."""

    __tablename__ = "specialist_profiles"
    __table_args__ = ({"info": {"subject": "people:person_id"}},)

    person_id: Mapped[int] = plain(ForeignKey("people.id"), primary_key=True, autoincrement=False)
    name: Mapped[str | None] = personal(Encrypted, erase="null")
    """How parents see them."""
    professions: Mapped[list[str]] = personal(JSON, erase="row")
    topics: Mapped[list[str]] = personal(JSON, erase="row")
    languages: Mapped[list[str]] = personal(JSON, erase="row")
    countries: Mapped[list[str]] = personal(JSON, erase="row")
    weekly_limit: Mapped[int | None] = plain()
    hours: Mapped[Week] = personal(JSON, erase="row")
    away_until: Mapped[datetime | None] = personal(erase="row")
