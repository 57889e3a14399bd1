"""Who reviews: named by the organizer among people with a role, or by opening the organizer's link."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from core.actor import STAFF, Actor, Role
from core.crypto import keyring
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from features.applications import calls
from features.applications.loading import call_of, managed_event
from features.applications.models import Reviewer, Stage
from features.events.models import Event
from features.people.models import Person, SpecialistProfile, StaffRole

MARK = 24
"""Letters of the mark in a link: 96 bits."""
_reviewers = table_of(Reviewer)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be asked. name: as they gave it; named: whether they review already."""

    person_id: int
    name: str | None
    roles: tuple[Role, ...]
    named: bool


async def candidates(session: Session, actor: Actor, *, event_id: int, pack: Pack) -> list[Candidate]:
    """People with a role in the country of the event, or with one for every country; who reviews already comes first."""
    event, _ = await managed_event(session, actor, event_id, pack)
    query = (
        select(StaffRole.person_id, StaffRole.role, StaffRole.country, Person.name, SpecialistProfile)
        .join(Person, Person.id == StaffRole.person_id)
        .outerjoin(SpecialistProfile, SpecialistProfile.person_id == StaffRole.person_id)
        .where(StaffRole.state == "active", Person.erased_at.is_(None))
        .order_by(StaffRole.id)
    )
    held: dict[int, list[Role]] = {}
    names: dict[int, str | None] = {}
    for person_id, role, country, name, profile in (await session.execute(query)).all():
        if _in_scope(event, Role(role), country, profile):
            held.setdefault(person_id, []).append(Role(role))
            names[person_id] = (None if profile is None else profile.name) or name
    named = set(await reviewer_ids(session, event_id))
    found = [Candidate(one, names[one], tuple(roles), one in named) for one, roles in held.items()]
    return sorted(found, key=lambda one: (not one.named, one.person_id))


def _in_scope(event: Event, role: Role, country: str | None, profile: SpecialistProfile | None) -> bool:
    if event.country is None or role in (Role.OWNER, Role.ORGANIZER):
        return True
    if role is Role.COORDINATOR:
        return country in (None, event.country)
    return profile is None or not profile.countries or event.country in profile.countries


async def reviewer_ids(session: Session, event_id: int) -> list[int]:
    """Who reviews this event: named, and still in a role."""
    in_role = select(StaffRole.person_id).where(StaffRole.state == "active")
    query = select(Reviewer.person_id).where(
        Reviewer.event_id == event_id, Reviewer.ended_at.is_(None), Reviewer.person_id.in_(in_role)
    )
    return list((await session.scalars(query.order_by(Reviewer.id))).all())


async def name(
    session: Session, actor: Actor, *, event_id: int, person_id: int, pack: Pack, now: datetime
) -> None:
    """Ask somebody in the list to review."""
    known = {one.person_id for one in await candidates(session, actor, event_id=event_id, pack=pack)}
    if person_id not in known:
        raise NotFound
    await _name(session, event_id, person_id, now)


async def release(
    session: Session, actor: Actor, *, event_id: int, person_id: int, pack: Pack, now: datetime
) -> None:
    """Ask somebody no longer; scores they sent stay."""
    await managed_event(session, actor, event_id, pack)
    held = update(Reviewer).where(
        Reviewer.event_id == event_id, Reviewer.person_id == person_id, Reviewer.ended_at.is_(None)
    )
    await session.execute(held.values(ended_at=now))


async def accept_link(session: Session, actor: Actor, *, payload: str, now: datetime) -> int:
    """Somebody with a role opens the organizer's link: they review this event, whose number is returned."""
    number, _, mark = payload.partition("_")
    marks = [one[:MARK] for one in keyring.marks_of(f"reviewer:{number}")]
    if not number.isascii() or not number.isdigit() or mark not in marks or not actor.has(*STAFF):
        raise NotFound
    event = await session.get(Event, int(number))
    if event is None:
        raise NotFound
    await _name(session, event.id, actor.id, now)
    return event.id


def link_payload(event_id: int) -> str:
    """What stands in the link that makes a colleague a reviewer."""
    return f"{event_id}_{keyring.marks_of(f'reviewer:{event_id}')[0][:MARK]}"


async def _name(session: Session, event_id: int, person_id: int, now: datetime) -> None:
    row = {"event_id": event_id, "person_id": person_id, "since": now}
    fresh = insert_once(session.get_bind().dialect.name, _reviewers).returning(_reviewers.c.id)
    if (await session.execute(fresh, row)).first() is None:
        again = update(Reviewer).where(
            Reviewer.event_id == event_id, Reviewer.person_id == person_id, Reviewer.ended_at.is_not(None)
        )
        if not await changed(session, again.values(ended_at=None, since=now)):
            return
    call = await call_of(session, event_id)
    if call is not None and call.stage == Stage.REVIEW:
        await calls.tell_reviewer(session, event_id, person_id, now)
