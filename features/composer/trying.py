"""The test group: people who opened an organizer's link get the announcement first, and are told that it is a test."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update

from core.actor import Actor, Role
from core.db import Session, insert_once, insert_or_update, table_of
from core.outbox import put
from features.broadcasts import composing, texts
from features.broadcasts.models import Broadcast
from features.composer.models import TrialLink, TrialMember
from features.composer.notices import TrialAnnounced, TrialComing
from features.composer.refusals import NobodyTries, TrialGroupFull, TrialLinkGone, TriedAlready
from features.people.grants import on_role_ended
from features.people.models import Person, StaffRole

PREFIX = "tg_"
"""What the start payload of a link into a test group begins with."""
VALID = timedelta(days=7)
MOST = 30
WRITERS = (Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)
links = table_of(TrialLink)
members = table_of(TrialMember)
roles = table_of(StaffRole)


async def invite(session: Session, actor: Actor, *, now: datetime) -> str:
    """Make the link into one's own test group; the one before it no longer opens anything."""
    token = secrets.token_urlsafe(16)
    row = {"owner_id": actor.id, "token_hash": _hash(token), "expires_at": now + VALID}
    await session.execute(insert_or_update(session.get_bind().dialect.name, links), row)
    return PREFIX + token


async def inviter(session: Session, *, payload: str, now: datetime) -> int:
    """Whose group the link leads into; refused when it is wrong, too old, or its owner no longer writes to families."""
    found = select(TrialLink.owner_id).where(
        TrialLink.token_hash == _hash(payload.removeprefix(PREFIX)), TrialLink.expires_at > now
    )
    owner: int | None = await session.scalar(found)
    if owner is None or not await _writes(session, owner):
        raise TrialLinkGone
    return owner


async def join(session: Session, actor: Actor, *, payload: str, now: datetime) -> bool:
    """Join the group; False for somebody who is in it already. The link is changed first, so that two stand in line."""
    owner = await inviter(session, payload=payload, now=now)
    await session.execute(update(links).where(links.c.owner_id == owner).values(owner_id=owner))
    if len(await group(session, owner)) >= MOST:
        raise TrialGroupFull
    row = {"owner_id": owner, "person_id": actor.id, "joined_at": now}
    made = insert_once(session.get_bind().dialect.name, members).returning(members.c.id)
    return await session.scalar(made, row) is not None


async def leave(session: Session, actor: Actor) -> None:
    """Be in nobody's test group."""
    await session.execute(delete(members).where(members.c.person_id == actor.id))


async def empty(session: Session, actor: Actor) -> None:
    """Let everybody go, and the link open nothing."""
    await _empty(session, actor.id)


async def _empty(session: Session, owner_id: int) -> None:
    await session.execute(delete(members).where(members.c.owner_id == owner_id))
    await session.execute(delete(links).where(links.c.owner_id == owner_id))


async def group(session: Session, owner_id: int) -> list[tuple[int, str]]:
    """The people of a test group who can be reached, with the language they read."""
    spoken = func.coalesce(Person.language, Person.app_language)
    query = (
        select(Person.id, spoken)
        .join(TrialMember, TrialMember.person_id == Person.id)
        .where(
            TrialMember.owner_id == owner_id, Person.erased_at.is_(None), Person.unreachable_since.is_(None)
        )
    )
    return [(row[0], row[1]) for row in (await session.execute(query.order_by(TrialMember.id))).all()]


async def send(session: Session, actor: Actor, *, now: datetime) -> int:
    """Send the draft to the test group, each in their own language or the original; return to how many.

    The same text goes to a person once, however often it is tapped.
    """
    one = await composing.draft_of(session, actor)
    people = await group(session, actor.id)
    if not people:
        raise NobodyTries
    if one.tried_at is not None and one.tried_at >= one.changed_at:
        raise TriedAlready
    written = await texts.languages(session, one.id)
    for person, language in people:
        await _send_one(session, one, person, language if language in written else one.original, now)
    await composing.tried(session, one, now)
    return len(people)


async def _send_one(session: Session, one: Broadcast, person: int, language: str, now: datetime) -> None:
    key = f"{one.id}:{person}:{one.changed_at.timestamp()}"
    first, then = TrialComing(one.id), TrialAnnounced(one.id, language)
    await put(session, to=person, notice=first, key=f"trial-coming:{key}", now=now)
    await put(session, to=person, notice=then, key=f"trial:{key}", now=now)


async def _writes(session: Session, person_id: int) -> bool:
    held = select(roles.c.id).where(
        roles.c.person_id == person_id,
        roles.c.state == "active",
        roles.c.role.in_([role.value for role in WRITERS]),
    )
    return await session.scalar(held.limit(1)) is not None


async def _disband(session: Session, person_id: int, _role: Role, _now: datetime) -> None:
    """Whoever no longer writes to families has no test group."""
    if not await _writes(session, person_id):
        await _empty(session, person_id)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


on_role_ended.append(_disband)
