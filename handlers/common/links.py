"""Start links: what comes before the first "_" of a payload says which feature opens it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiogram.fsm.context import FSMContext

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from handlers.kit import Show


@dataclass(frozen=True, slots=True)
class Opening:
    """A link somebody opened, with what its feature may need."""

    payload: str
    actor: Actor
    session: Session
    show: Show
    clock: Clock
    pack: Pack
    state: FSMContext


LINKS: dict[str, Callable[[Opening], Awaitable[None]]] = {}
"""Prefix -> what opens it. A feature adds its own when its screen file is loaded."""
