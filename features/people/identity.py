"""Who is acting: one statement per update finds the person and the roles they hold at this moment."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, exists, select, update

from core.actor import Actor, Role
from core.db import Session, changed, insert_once, table_of
from core.outbox import outbox
from core.text import LANGUAGES
from features.people import consent
from features.people.models import Person, StaffRole

people = table_of(Person)
roles = table_of(StaffRole)
_active = and_(roles.c.person_id == people.c.id, roles.c.state == "active")
_ACTOR = select(
    people.c.id,
    people.c.telegram_id,
    people.c.app_language,
    people.c.language,
    people.c.country,
    people.c.zone,
    people.c.consent_version,
    people.c.unreachable_since,
    people.c.seen_at,
    people.c.discreet,
    roles.c.role,
    roles.c.country.label("role_country"),
).select_from(people.outerjoin(roles, _active))

_BY_TELEGRAM_ID = _ACTOR.where(people.c.telegram_id == bindparam("telegram_id"))
_READER = _ACTOR.where(people.c.id == bindparam("person_id"), people.c.erased_at.is_(None))

unwelcome = exists(
    select(people.c.id).where(
        people.c.id == outbox.c.person_id,
        (people.c.unreachable_since.is_not(None)) | (people.c.erased_at.is_not(None)),
    ),
)
"""True for an outbox row whose reader blocked us or is erased: re-checked when the row is claimed."""


async def load(session: Session, person_id: int) -> Actor | None:
    """The person as a reader of notices; None when they are gone."""
    rows = (await session.execute(_READER, {"person_id": person_id})).all()
    return _actor(rows) if rows and rows[0].telegram_id is not None else None


async def recognise(session: Session, telegram_id: int, app_language: str | None, now: datetime) -> Actor:
    """The person who acts, met for the first time if need be. Someone who writes again is reachable again."""
    rows = (await session.execute(_BY_TELEGRAM_ID, {"telegram_id": telegram_id})).all()
    spoken = app_language.split("-")[0] if app_language else "en"
    if not rows:
        await _meet(session, telegram_id, spoken if spoken in LANGUAGES else "en", now)
        rows = (await session.execute(_BY_TELEGRAM_ID, {"telegram_id": telegram_id})).all()
    elif rows[0].unreachable_since is not None or rows[0].seen_at < now - timedelta(days=1):
        seen = update(people).where(people.c.id == rows[0].id).values(unreachable_since=None, seen_at=now)
        await session.execute(seen)
    return _actor(rows)


async def _meet(session: Session, telegram_id: int, spoken: str, now: datetime) -> None:
    row = {
        "telegram_id": telegram_id,
        "app_language": spoken,
        "zone": "UTC",
        "shows_name": False,
        "created_at": now,
        "seen_at": now,
    }
    await session.execute(insert_once(session.get_bind().dialect.name, people).values(row))


def _actor(rows: list[Row[Any]] | Any) -> Actor:
    first = rows[0]
    held = [row for row in rows if row.role is not None]
    return Actor(
        id=first.id,
        telegram_id=first.telegram_id,
        language=first.language or first.app_language,
        chosen_language=first.language,
        country=first.country,
        zone=first.zone,
        consented=first.consent_version == consent.CURRENT,
        roles=frozenset({Role.PARENT} | {Role(row.role) for row in held}),
        coordinates=frozenset(
            row.role_country for row in held if row.role == Role.COORDINATOR and row.role_country
        ),
        discreet=first.discreet,
    )


async def note_unreachable(session: Session, telegram_id: int, now: datetime) -> bool:
    """Somebody blocked the bot: nothing more is sent to them until they come back."""
    blocked = update(people).where(people.c.telegram_id == telegram_id, people.c.unreachable_since.is_(None))
    return await changed(session, blocked.values(unreachable_since=now)) == 1


async def note_reachable(session: Session, telegram_id: int) -> bool:
    """Somebody unblocked the bot."""
    back = update(people).where(people.c.telegram_id == telegram_id)
    return await changed(session, back.values(unreachable_since=None)) == 1
