"""Links to the page that shows how far an announcement is: signed, for one person, for some hours; a right that ended opens nothing."""

import hmac
import re
from datetime import UTC, datetime, timedelta

from core.actor import Actor
from core.crypto import keyring
from core.db import Session
from core.errors import NotFound
from features.broadcasts.models import Broadcast
from features.broadcasts.publishing import DECIDERS
from features.broadcasts.refusals import PageNotOpen
from features.broadcasts.steering import one_of
from features.people import identity

LASTS = timedelta(hours=12)
_FORM = re.compile(r"([1-9][0-9]{0,17})-([1-9][0-9]{0,17})-([1-9][0-9]{9})-([0-9a-f]{64})")


def link_for(one: Broadcast, actor: Actor, now: datetime) -> str:
    """Return the last part of the address: nobody can guess it, or turn it into one for something else."""
    said = f"{one.id}-{actor.id}-{int((now + LASTS).timestamp())}"
    return f"{said}-{keyring.marks_of(_named(said))[0]}"


async def opened_by(session: Session, link: str, now: datetime) -> tuple[Broadcast, Actor]:
    """Return what a link shows and to whom; forged, expired and no longer allowed look the same: there is nothing."""
    found = _FORM.fullmatch(link)
    if found is None or datetime.fromtimestamp(int(found[3]), UTC) <= now:
        raise NotFound
    said = link.rpartition("-")[0]
    if not any(hmac.compare_digest(mark, found[4]) for mark in keyring.marks_of(_named(said))):
        raise NotFound
    actor = await identity.load(session, int(found[2]))
    if actor is None:
        raise NotFound
    if not actor.has(*DECIDERS):
        raise NotFound
    return await one_of(session, actor, int(found[1])), actor


def address(public_url: str, one: Broadcast, actor: Actor, now: datetime) -> str:
    """Return the whole address; refused where the server has none that a phone could open."""
    if not public_url:
        raise PageNotOpen
    return f"{public_url}/announcements/{link_for(one, actor, now)}"


def _named(said: str) -> str:
    return f"broadcast-page:{said}"
