"""A family's pass: made once, shown as a QR code and as four digits."""

import secrets
from datetime import datetime
from io import BytesIO

import segno
from sqlalchemy import select

from core.actor import Actor
from core.db import Session, insert_once, table_of
from core.errors import NotFound
from features.booking import queries as booking
from features.booking.models import Booking, Stand
from features.doors.models import Pass

CODES = 10_000
PREFIX = "d"
"""Start links of passes begin with it."""
TRIES = 5

_passes = table_of(Pass)


async def own_pass(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Pass:
    """The pass of a family that comes; made when it is wanted for the first time."""
    place = await booking.own_place(session, actor, event_id)
    if place is None or not place.comes:
        raise NotFound
    return await made(session, booking_id=place.booking_id, event_id=event_id, now=now)


async def made(session: Session, *, booking_id: int, event_id: int, now: datetime) -> Pass:
    """The pass of this place, with a code no other family of the event has."""
    for _ in range(TRIES):
        found = await _of(session, booking_id)
        if found is not None:
            return found
        row = {
            "booking_id": booking_id,
            "event_id": event_id,
            "code": await _free_code(session, event_id),
            "token": secrets.token_urlsafe(15),
            "came_adults": 0,
            "came_children": 0,
            "made_at": now,
        }
        await session.execute(insert_once(session.get_bind().dialect.name, _passes), row)
    raise RuntimeError("no free code was found")


async def make_missing(session: Session, *, event_ids: list[int], now: datetime, limit: int) -> int:
    """Give a pass to every family of these events that has none; return how many."""
    query = (
        select(Booking.id, Booking.event_id)
        .outerjoin(Pass, Pass.booking_id == Booking.id)
        .where(Booking.event_id.in_(event_ids), Booking.state == Stand.COMING, Pass.id.is_(None))
    )
    rows = (await session.execute(query.order_by(Booking.id).limit(limit))).all()
    for row in rows:
        await made(session, booking_id=row.id, event_id=row.event_id, now=now)
    return len(rows)


async def code_of(session: Session, booking_id: int) -> str | None:
    """The four digits of a place, for its reminder; None while there are none."""
    return await session.scalar(select(Pass.code).where(Pass.booking_id == booking_id))


def link(token: str, bot_name: str) -> str:
    """The address in the QR code: a host's camera opens it in Telegram."""
    return f"https://t.me/{bot_name}?start={PREFIX}_{token}"


def qr_png(address: str) -> bytes:
    """The address as a QR code: a PNG of about 400 pixels, with a quiet border, readable with a quarter of it spoilt."""
    out = BytesIO()
    segno.make_qr(address, error="q").save(out, kind="png", scale=10, border=4)
    return out.getvalue()


async def _of(session: Session, booking_id: int) -> Pass | None:
    query = select(Pass).where(Pass.booking_id == booking_id).execution_options(populate_existing=True)
    return (await session.scalars(query)).first()


async def _free_code(session: Session, event_id: int) -> str | None:
    used = set((await session.scalars(select(Pass.code).where(Pass.event_id == event_id))).all())
    if len(used) >= CODES // 2:
        return None
    while (code := f"{secrets.randbelow(CODES):04}") in used:
        pass
    return code
