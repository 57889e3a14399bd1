"""Invitations: a start link that gives a role once. 128 random bits, kept as a hash, opened by compare-and-set."""

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, select, update

from core.actor import STAFF, Actor, Role
from core.db import Session, table_of
from core.errors import Refusal
from core.pack import Pack
from core.text import LANGUAGES
from features.people import grants, specialists
from features.people.models import Invite, InviteTry, Person

PREFIX = "i_"
"""What a start payload of an invitation begins with."""
FROM_SERVER = timedelta(hours=72)
FROM_BOT = timedelta(hours=24)
TRIES, PER = 5, timedelta(hours=1)

invites = table_of(Invite)
_tries = table_of(InviteTry)


class TooManyTries(Refusal):
    """Five links that opened nothing within an hour: none is looked at for a while."""


class InviteUnreadable(ValueError):
    """The invitation names something there is not: `what` among the `known` of a `kind`."""

    def __init__(self, what: str, kind: str, known: Iterable[str]) -> None:
        super().__init__(what)
        self.what, self.kind, self.known = what, kind, tuple(known)


class Opened(StrEnum):
    """What came of opening a link."""

    ACTIVE = "active"
    WAITS = "waits"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Redeemed:
    """The outcome and, unless it is NOTHING, the role."""

    outcome: Opened
    role: Role | None = None


async def invite(
    session: Session,
    actor: Actor | None,
    *,
    role: Role,
    country: str | None = None,
    details: Mapping[str, Any] | None = None,
    now: datetime,
) -> str:
    """Make a single-use link's payload. actor None: the server's own command line, no approval needed, 72 hours.

    Made inside the bot: at most the inviter's own role, 24 hours, and an owner approves whoever opens it.
    """
    if actor is not None:
        grants.check_may_give(actor, role, country)
    token = secrets.token_urlsafe(16)
    row = {
        "token_hash": _hash(token),
        "role": role.value,
        "country": country,
        "details": dict(details or {}) or None,
        "created_by": actor.id if actor else None,
        "created_at": now,
        "expires_at": now + (FROM_BOT if actor else FROM_SERVER),
    }
    await session.execute(insert(invites).values(row))
    return PREFIX + token


def check(pack: Pack, *, role: Role, country: str | None, details: Mapping[str, Any]) -> None:
    """Refuse an invitation that names an unknown role, profession, topic, language or country."""
    if role not in STAFF:
        raise InviteUnreadable(role, "roles", sorted(STAFF))
    named = {**details, "countries": [*details.get("countries", ()), *([country] if country else ())]}
    known: dict[str, Iterable[str]] = {
        "professions": pack.professions,
        "topics": pack.topics,
        "languages": LANGUAGES,
        "countries": pack.countries,
    }
    for kind, values in known.items():
        for value in named.get(kind, ()):
            if value not in values:
                raise InviteUnreadable(value, kind, values)


async def redeem(session: Session, actor: Actor, *, payload: str, pack: Pack, now: datetime) -> Redeemed:
    """Open a link: the first to come gets the role, everyone later gets NOTHING, as does a wrong or an expired one."""
    await _guard_tries(session, actor, now)
    row = await _take(session, actor, payload.removeprefix(PREFIX), now)
    if row is None:
        await session.execute(insert(_tries).values(person_id=actor.id, tried_at=now))
        return Redeemed(Opened.NOTHING)
    role, pending = Role(row.role), row.created_by is not None
    details = row.details or {}
    await _prepare(session, actor, role, details, row.country, pack)
    await grants.grant(
        session,
        actor.id,
        role,
        country=row.country,
        granted_by=row.created_by,
        pending=pending,
        now=now,
    )
    return Redeemed(Opened.WAITS if pending else Opened.ACTIVE, role)


async def _guard_tries(session: Session, actor: Actor, now: datetime) -> None:
    recent = select(func.count()).where(_tries.c.person_id == actor.id, _tries.c.tried_at > now - PER)
    if (await session.scalar(recent) or 0) >= TRIES:
        raise TooManyTries


async def _take(session: Session, actor: Actor, token: str, now: datetime) -> Any:
    details = await session.scalar(select(invites.c.details).where(invites.c.token_hash == _hash(token)))
    free = update(invites).where(invites.c.token_hash == _hash(token), still_free(now))
    used = free.values(redeemed_at=now, redeemed_by=actor.id, details=None)
    row = (
        await session.execute(used.returning(invites.c.role, invites.c.country, invites.c.created_by))
    ).first()
    return None if row is None else _Taken(row.role, row.country, row.created_by, details)


def still_free(now: datetime) -> ColumnElement[bool]:
    """True for an invitation nobody has used and whose time is not over: the compare of the compare-and-set."""
    return and_(invites.c.redeemed_at.is_(None), invites.c.expires_at > now)


@dataclass(frozen=True, slots=True)
class _Taken:
    role: str
    country: str | None
    created_by: int | None
    details: dict[str, Any] | None


async def _prepare(
    session: Session, actor: Actor, role: Role, details: dict[str, Any], country: str | None, pack: Pack
) -> None:
    """Use what the inviter knew: the profile of a specialist, a name, the zone of someone who named no country."""
    if role is Role.SPECIALIST:
        await specialists.fill(session, actor.id, details)
    elif details.get("name"):
        named = update(Person).where(Person.id == actor.id, Person.name.is_(None))
        await session.execute(named.values(name=details["name"]))
    countries = [country] if country else details.get("countries", [])
    if actor.country is None and len(countries) == 1 and countries[0] in pack.countries:
        zone = pack.countries[countries[0]].time_zone
        await session.execute(update(Person).where(Person.id == actor.id).values(zone=zone))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
