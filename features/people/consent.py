"""Consent to keep what a person writes about a child's health: given by a press, kept with its text's version, withdrawn at any time."""

from datetime import datetime

from sqlalchemy import insert, update

from core.actor import Actor
from core.db import Session, changed, table_of
from features.people.models import Consent, Person

CURRENT = "2026-11"
"""The version of the text in locales/*/common/consent.ftl. A new meaning needs a new version: everybody is asked again."""

_consents = table_of(Consent)
_people = table_of(Person)


async def give(session: Session, actor: Actor, *, message_id: int, language: str, now: datetime) -> bool:
    """Keep the press: which text, in which language, under which message, when. False when it was given before."""
    agreed = update(_people).where(
        _people.c.id == actor.id, _people.c.consent_version.is_distinct_from(CURRENT)
    )
    if not await changed(session, agreed.values(consent_version=CURRENT)):
        return False
    press = {
        "person_id": actor.id,
        "version": CURRENT,
        "language": language,
        "message_id": message_id,
        "given_at": now,
    }
    await session.execute(insert(_consents).values(press))
    return True


async def withdraw(session: Session, actor: Actor, *, now: datetime) -> bool:
    """Take the consent back: nothing new is kept from now on. False when there was none."""
    gone = update(_people).where(_people.c.id == actor.id, _people.c.consent_version.is_not(None))
    if not await changed(session, gone.values(consent_version=None)):
        return False
    open_ones = update(_consents).where(_consents.c.person_id == actor.id, _consents.c.withdrawn_at.is_(None))
    await session.execute(open_ones.values(withdrawn_at=now))
    return True
