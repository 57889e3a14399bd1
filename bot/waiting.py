"""Waiting for an event, but not for ever."""

import asyncio
from contextlib import suppress


async def at_most(seconds: float, event: asyncio.Event) -> None:
    """Wait until the event is set or so many seconds are over, whichever comes first."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
