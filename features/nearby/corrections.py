"""Corrections of the directory: a parent proposes, a coordinator decides, the pack's editor has a list."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select, true, update

from core import outbox
from core.actor import Actor, Role
from core.db import Session, changed
from core.errors import NotFound, Refusal
from core.pack import Pack
from features.nearby.models import Correction
from features.nearby.notices import CorrectionProposed, CorrectionSettled
from features.people.staff import on_duty

LONGEST = 2000
"""Characters of one correction."""
MOST_OPEN = 5
"""Corrections of one person that may wait at a time."""


class NoWords(Refusal):
    """The correction holds no letter and no digit."""


class EnoughWaiting(Refusal):
    """Several corrections of this person wait already."""


class AlreadyDecided(Refusal):
    """Somebody decided about this correction before."""


def subject(correction_id: int) -> str:
    """The name under which messages that show it are found again."""
    return f"correction:{correction_id}"


async def propose(
    session: Session, actor: Actor, *, pack: Pack, organisation: str, text: str, now: datetime
) -> Correction:
    """Keep what a parent says is wrong, and tell whoever coordinates that country."""
    known = pack.organisations.get(organisation)
    if known is None:
        raise NotFound
    words = text.strip()[:LONGEST]
    if not any(letter.isalnum() for letter in words):
        raise NoWords
    waiting = select(func.count()).where(Correction.person_id == actor.id, Correction.state == "open")
    if (await session.scalar(waiting) or 0) >= MOST_OPEN:
        raise EnoughWaiting
    made = Correction(
        person_id=actor.id,
        organisation=organisation,
        country=known.country,
        text=words,
        state="open",
        created_at=now,
    )
    session.add(made)
    await session.flush()
    for person in await on_duty(session, known.country):
        await outbox.put(
            session,
            to=person,
            notice=CorrectionProposed(made.id),
            key=f"correction:{made.id}:{person}",
            now=now,
            subject=subject(made.id),
        )
    return made


async def decide(
    session: Session, actor: Actor, *, correction_id: int, accepted: bool, now: datetime
) -> Correction:
    """Accept or decline it once; the parent is told. The pack itself is changed by its editor."""
    found = await one(session, actor, correction_id)
    still = update(Correction).where(Correction.id == correction_id, Correction.state == "open")
    state = "accepted" if accepted else "declined"
    if not await changed(session, still.values(state=state, decided_at=now, decided_by=actor.id)):
        raise AlreadyDecided
    await outbox.put(
        session,
        to=found.person_id,
        notice=CorrectionSettled(found.id),
        key=f"correction-settled:{found.id}",
        now=now,
        subject=subject(found.id),
    )
    return found


async def one(session: Session, actor: Actor, correction_id: int) -> Correction:
    """A correction whose words are still there, of a country this person answers for."""
    query = select(Correction).where(Correction.id == correction_id, _theirs(actor))
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise NotFound
    return found


async def bare(session: Session, correction_id: int) -> Correction | None:
    """A correction for its notices; None when its words are gone."""
    query = select(Correction).where(Correction.id == correction_id, Correction.text.is_not(None))
    return (await session.scalars(query)).first()


async def listed(session: Session, actor: Actor, *, state: str) -> list[Correction]:
    """Corrections in this state, of the countries this person answers for, the oldest first."""
    query = select(Correction).where(Correction.state == state, _theirs(actor)).order_by(Correction.id)
    return list((await session.scalars(query)).all())


def _theirs(actor: Actor) -> ColumnElement[bool]:
    """A coordinator of one country sees that country; everybody else who may read sees all."""
    everything = actor.has(Role.OWNER, Role.ORGANIZER) or not actor.coordinates
    mine = true() if everything else or_(*(Correction.country == code for code in actor.coordinates))
    return and_(Correction.text.is_not(None), mine)
