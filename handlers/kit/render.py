"""Which function writes which notice and which refusal: exactly one each, checked by a law test."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import Refusal
from core.outbox import Notice
from core.pack import Pack
from handlers.kit.screen import Screen


@dataclass(frozen=True, slots=True)
class Reading:
    """What a renderer may look at: the reader, a session for queries, the pack, the clock, the bot's own name for links."""

    reader: Actor
    session: Session
    pack: Pack
    clock: Clock
    bot_name: str = ""


NoticeRenderer = Callable[[Any, Reading], Awaitable[Screen | None]]
RefusalRenderer = Callable[[Any], Screen]
NOTICES: dict[type[Notice], NoticeRenderer] = {}
REFUSALS: dict[type[Refusal], RefusalRenderer] = {}
N = TypeVar("N", bound=NoticeRenderer)
R = TypeVar("R", bound=RefusalRenderer)


def renders(notice: type[Notice]) -> Callable[[N], N]:
    """Bind the function that writes a notice in the reader's language; it returns None when it is no longer true."""

    def bind(function: N) -> N:
        if notice in NOTICES:
            raise LookupError(f"{notice.__name__} already has a renderer")
        NOTICES[notice] = function
        return function

    return bind


def explains(refusal: type[Refusal]) -> Callable[[R], R]:
    """Bind the function that tells a person why something was refused and what to do."""

    def bind(function: R) -> R:
        if refusal in REFUSALS:
            raise LookupError(f"{refusal.__name__} already has an explanation")
        REFUSALS[refusal] = function
        return function

    return bind
