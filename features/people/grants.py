"""Roles as they begin and end: who may give which, approval by an owner, the last owner stays."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core import dialog
from core.actor import Actor, Role
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound, Refusal
from core.outbox import Notice, put
from features.people.models import Person, StaffRole
from features.people.notices import CommandsChanged, RoleAwaits, RoleDeclined, RoleEnded, RoleGranted

LEVELS = {Role.SPECIALIST: 1, Role.ORGANIZER: 2, Role.COORDINATOR: 3, Role.OWNER: 4}
"""Nobody gives a role above their own, and nobody but an owner ends one of their own height."""

RoleEndedHook = Callable[[Session, int, Role, datetime], Awaitable[None]]
on_role_ended: list[RoleEndedHook] = []
"""Features that hold something for a role (assigned questions) let go of it here, in the same transaction."""

roles = table_of(StaffRole)


class LastOwner(Refusal):
    """Without this owner nobody could give roles any more."""


class RoleAboveOwn(Refusal):
    """The role is higher than the actor's own, or of a country that is not theirs."""


class AlreadyHasRole(Refusal):
    """The person holds this role."""


class AlreadyDecided(Refusal):
    """Another owner has approved or declined this role."""


def may_give(actor: Actor) -> list[Role]:
    """The roles this person may invite to, lowest first."""
    own = max((LEVELS[role] for role in actor.roles if role in LEVELS), default=0)
    return [role for role, level in LEVELS.items() if level <= own and own >= LEVELS[Role.COORDINATOR]]


def check_may_give(actor: Actor, role: Role, country: str | None) -> None:
    """Refuse a role above the actor's own; a coordinator of countries names coordinators for those only."""
    abroad = role is Role.COORDINATOR and bool(actor.coordinates) and country not in actor.coordinates
    if role not in may_give(actor) or (abroad and not actor.has(Role.OWNER)):
        raise RoleAboveOwn


async def grant(
    session: Session,
    person_id: int,
    role: Role,
    *,
    country: str | None,
    granted_by: int | None,
    pending: bool,
    now: datetime,
) -> int:
    """Give the role, or let it wait for an owner; return the id of its row. Who holds it is refused."""
    values = {
        "country": country,
        "state": "pending" if pending else "active",
        "granted_by": granted_by,
        "since": now,
        "ended_at": None,
    }
    fresh = insert_once(session.get_bind().dialect.name, roles).values(
        person_id=person_id, role=role.value, **values
    )
    role_id: int | None = (await session.execute(fresh.returning(roles.c.id))).scalar_one_or_none()
    if role_id is None:
        role_id = await _again(session, person_id, role, values)
    await _after_grant(session, role_id, person_id, pending=pending, now=now)
    return role_id


async def _again(session: Session, person_id: int, role: Role, values: Mapping[str, Any]) -> int:
    former = update(roles).where(
        roles.c.person_id == person_id, roles.c.role == role.value, roles.c.state != "active"
    )
    role_id: int | None = (
        await session.execute(former.values(values).returning(roles.c.id))
    ).scalar_one_or_none()
    if role_id is None:
        raise AlreadyHasRole
    return role_id


async def _after_grant(
    session: Session, role_id: int, person_id: int, *, pending: bool, now: datetime
) -> None:
    if not pending:
        await tell(session, person_id, CommandsChanged(person_id), now)
        return
    for owner in await _owners(session):
        await tell(session, owner, RoleAwaits(role_id), now)


async def approve(session: Session, actor: Actor, *, role_id: int, now: datetime) -> None:
    """Let a waiting role begin. Owners only; a second owner's press changes nothing."""
    person_id = await _decide(session, actor, role_id, {"state": "active", "since": now})
    await tell(session, person_id, RoleGranted(role_id), now)
    await tell(session, person_id, CommandsChanged(person_id), now)


async def decline(session: Session, actor: Actor, *, role_id: int, now: datetime) -> None:
    """Turn a waiting role down and tell the person."""
    person_id = await _decide(session, actor, role_id, {"state": "ended", "ended_at": now})
    await tell(session, person_id, RoleDeclined(role_id), now)


async def _decide(session: Session, actor: Actor, role_id: int, values: Mapping[str, Any]) -> int:
    if not actor.has(Role.OWNER):
        raise NotFound
    waiting = update(roles).where(roles.c.id == role_id, roles.c.state == "pending")
    person_id: int | None = (
        await session.execute(waiting.values(values).returning(roles.c.person_id))
    ).scalar_one_or_none()
    if person_id is not None:
        return person_id
    known = await session.scalar(select(roles.c.id).where(roles.c.id == role_id))
    raise NotFound if known is None else AlreadyDecided


async def end(session: Session, actor: Actor, *, role_id: int, now: datetime) -> None:
    """End a role: open forms close, features let go of what the role held, the person is told. The last owner stays."""
    row = (await session.execute(select(roles).where(roles.c.id == role_id))).first()
    if row is None or row.state == "ended" or not may_end(actor, row.person_id, Role(row.role)):
        raise NotFound
    role = Role(row.role)
    if role is Role.OWNER and row.state == "active" and await _locked_owners(session) <= {row.person_id}:
        raise LastOwner
    held = update(roles).where(roles.c.id == role_id, roles.c.state == row.state)
    if not await changed(session, held.values(state="ended", ended_at=now)):
        raise NotFound
    for let_go in on_role_ended:
        await let_go(session, row.person_id, role, now)
    await _close_forms(session, row.person_id)
    if row.person_id != actor.id:
        await tell(session, row.person_id, RoleEnded(role_id), now)
    await tell(session, row.person_id, CommandsChanged(row.person_id), now)


def may_end(actor: Actor, person_id: int, role: Role) -> bool:
    """An owner ends any role, everyone lays down their own, a coordinator ends lower ones."""
    if actor.has(Role.OWNER) or (person_id == actor.id and role in actor.roles):
        return True
    return actor.has(Role.COORDINATOR) and LEVELS[role] < LEVELS[Role.COORDINATOR]


async def _locked_owners(session: Session) -> set[int]:
    """The owners, locked until this transaction ends: two owners cannot end each other at the same moment."""
    query = select(roles.c.person_id).where(roles.c.role == Role.OWNER, roles.c.state == "active")
    return set((await session.scalars(query.order_by(roles.c.id).with_for_update())).all())


async def _owners(session: Session) -> list[int]:
    query = select(roles.c.person_id).where(roles.c.role == Role.OWNER, roles.c.state == "active")
    return list((await session.scalars(query)).all())


async def _close_forms(session: Session, person_id: int) -> None:
    chat = await session.scalar(select(Person.telegram_id).where(Person.id == person_id))
    if chat is not None:
        await dialog.write(session, chat, None, {})


async def tell(session: Session, to: int, notice: Notice, now: datetime) -> None:
    """Queue a notice about a role; the same thing at the same instant is told once."""
    subject = next(iter(vars(notice).values()))
    key = f"{type(notice).__name__}:{subject}:{to}:{now.timestamp()}"
    await put(session, to=to, notice=notice, key=key, now=now)
