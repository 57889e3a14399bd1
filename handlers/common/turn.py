"""What a handler may change about the update it works on."""

from typing import Protocol

from core.actor import Actor


class Turn(Protocol):
    """The answer goes out in this actor's language and zone: a handler that changes either says so here."""

    actor: Actor | None
    row_id: int
    """The inbox row of this update."""
