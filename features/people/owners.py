"""Owners named by the installation: made at the first start, so that somebody can invite the rest."""

from collections.abc import Iterable
from datetime import datetime

from core.actor import Role
from core.db import Session, insert_once, table_of
from features.people import identity
from features.people.models import StaffRole


async def ensure_owners(session: Session, telegram_ids: Iterable[int], now: datetime) -> None:
    """Give the owner role to these people; those who have it keep it."""
    for telegram_id in telegram_ids:
        person = await identity.recognise(session, telegram_id, None, now)
        row = {"person_id": person.id, "role": Role.OWNER.value, "state": "active", "since": now}
        await session.execute(insert_once(session.get_bind().dialect.name, table_of(StaffRole)).values(row))
