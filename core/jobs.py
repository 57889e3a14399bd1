"""Periodic work: a sweep over the tables that does what is due; running it twice is harmless."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from core.db import Session

Sweep = Callable[[Session, datetime], Awaitable[int]]
"""Takes a session in its own transaction and the present instant; returns how much it did."""


@dataclass(frozen=True, slots=True)
class Job:
    """A sweep and how often it runs, in seconds."""

    name: str
    every: float
    sweep: Sweep
