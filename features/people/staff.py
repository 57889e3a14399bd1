"""Who works here: named reads over the staff roles."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, or_, select

from core.actor import Role
from core.db import Session
from features.people.models import Person, SpecialistProfile, StaffRole


@dataclass(frozen=True, slots=True)
class Member:
    """A role somebody holds or waits for. name: as the inviter or the person gave it."""

    role_id: int
    person_id: int
    telegram_id: int | None
    role: Role
    country: str | None
    state: str
    name: str | None
    granted_by: int | None
    since: datetime


async def on_duty(session: Session, country: str | None = None) -> list[int]:
    """The people to call when something needs a human: the country's coordinators, else every owner."""
    active = select(StaffRole.person_id).where(StaffRole.state == "active")
    if country is not None:
        here = or_(StaffRole.country == country, StaffRole.country.is_(None))
        found = (await session.scalars(active.where(StaffRole.role == Role.COORDINATOR, here))).all()
        if found:
            return list(dict.fromkeys(found))
    return list(dict.fromkeys((await session.scalars(active.where(StaffRole.role == Role.OWNER))).all()))


def _members() -> Select[StaffRole, int | None, str | None, str | None]:
    return (
        select(StaffRole, Person.telegram_id, Person.name, SpecialistProfile.name)
        .join(Person, Person.id == StaffRole.person_id)
        .outerjoin(SpecialistProfile, SpecialistProfile.person_id == StaffRole.person_id)
        .where(Person.erased_at.is_(None))
    )


async def role_of(session: Session, role_id: int) -> Member | None:
    """One role with its holder, in whatever state; None when there is none."""
    found = (await session.execute(_members().where(StaffRole.id == role_id))).first()
    return None if found is None else _member(*found)


async def members(session: Session, *, offset: int = 0, limit: int = 8) -> tuple[list[Member], int]:
    """Everybody who holds a role or waits for one, those who wait first; and how many there are in all."""
    here = StaffRole.state.in_(("active", "pending"))
    query = _members().where(here).order_by(StaffRole.state.desc(), StaffRole.role, StaffRole.id)
    rows = (await session.execute(query.offset(offset).limit(limit))).all()
    everybody = select(func.count()).select_from(StaffRole).join(Person, Person.id == StaffRole.person_id)
    count = await session.scalar(everybody.where(here, Person.erased_at.is_(None))) or 0
    return [_member(*row) for row in rows], count


def _member(role: StaffRole, telegram_id: int | None, own_name: str | None, shown_name: str | None) -> Member:
    return Member(
        role.id,
        role.person_id,
        telegram_id,
        Role(role.role),
        role.country,
        role.state,
        (shown_name if role.role == Role.SPECIALIST else None) or own_name,
        role.granted_by,
        role.since,
    )
