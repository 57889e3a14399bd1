"""The dispatcher: aiogram's routers with our own two middlewares: who acts, and may they."""

from collections.abc import Awaitable, Callable
from copy import copy
from functools import lru_cache
from typing import Any

from aiogram import BaseMiddleware, Dispatcher, Router
from aiogram.dispatcher.event.handler import FilterObject
from aiogram.dispatcher.flags import get_flag
from aiogram.types import TelegramObject

from bot.storage import TransactionStorage
from core.errors import NotAllowed, StartupError
from features.people import identity
from handlers import AUDIENCES
from handlers.access import ACCESS, NOBODYS

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Recognise(BaseMiddleware):
    """Finds the person behind the update, with the roles they hold at this moment."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Put `actor` beside the event; an update nobody sent has none."""
        user = data.get("event_from_user")
        if user is not None and not user.is_bot:
            now = data["clock"].now()
            data["actor"] = await identity.recognise(data["session"], user.id, user.language_code, now)
            data["turn"].actor = data["actor"]
        return await handler(event, data)


class Guard(BaseMiddleware):
    """Lets a handler run only for the roles its action names."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Refuse, or note the action as the disposition of the update."""
        action = get_flag(data, "action")
        actor = data.get("actor")
        if action not in NOBODYS and (actor is None or actor.roles.isdisjoint(ACCESS[action])):
            raise NotAllowed
        data["turn"].disposition = action
        return await handler(event, data)


@lru_cache(maxsize=1)
def dispatcher() -> Dispatcher:
    """Build the dispatcher once per process; a handler without an action of the access table stops the start."""
    built = Dispatcher(storage=TransactionStorage(), disable_fsm=False)
    built.update.outer_middleware(Recognise())
    for observer in built.observers.values():
        if observer.event_name != "update":
            observer.middleware(Guard())
    for router in AUDIENCES:
        _check(router)
        _take_over(built, router)
    return built


def _take_over(built: Dispatcher, router: Router) -> None:
    """Put a router's handlers in the dispatcher's own row, in order: asking one row is a third of asking forty routers.

    A router's own condition (private chats only) is looked at after the handler's first one, which nearly always says no.
    """
    for part in router.chain_tail:
        for name, observer in part.observers.items():
            ours = [_in_loop(one) for one in observer._handler.filters or ()]
            for handler in observer.handlers:
                own = [_in_loop(one) for one in handler.filters or ()]
                taken = copy(handler)
                taken.filters = [*own[:1], *ours, *own[1:]]
                built.observers[name].handlers.append(taken)


def _in_loop(found: FilterObject) -> FilterObject:
    """aiogram runs a plain filter such as F.text in a thread; ours only look at the event."""
    if found.awaitable:
        return found
    kept = copy(found)
    kept.callback, kept.awaitable = _at_once(found.callback), True
    return kept


def _at_once(check: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def checked(*args: Any, **kwargs: Any) -> Any:
        return check(*args, **kwargs)

    return checked


def _check(router: Router) -> None:
    for part in router.chain_tail:
        for name, observer in part.observers.items():
            for handler in observer.handlers:
                if handler.flags.get("action") not in ACCESS:
                    raise StartupError(
                        f"{part.name}: {name} handler {handler.callback.__name__} names no action of handlers/access.py"
                    )
