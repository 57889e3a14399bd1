"""What others must do when an event changes: features above this one put their functions here."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from core.db import Session
from features.events.models import Event

GRACE = timedelta(minutes=1)
"""Families hear of a change this much later: several corrections are one message, a slip can be undone."""
Follow = Callable[[Session, Event, datetime], Awaitable[None]]

on_moved: list[Follow] = []
"""A published event has another time or place."""
on_cancelled: list[Follow] = []
"""A published event does not take place."""
on_seats: list[Follow] = []
"""There may be free seats."""


async def tell(whom: list[Follow], session: Session, event: Event, now: datetime) -> None:
    """Let everybody follow, in the order they asked to."""
    for follow in whom:
        await follow(session, event, now)
