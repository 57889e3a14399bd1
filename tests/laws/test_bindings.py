"""Bindings: one renderer per notice, one explanation per refusal, every action of the access table used, every router heard."""

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from aiogram import Router

from core.errors import Refusal
from core.outbox import Notice
from handlers import AUDIENCES
from handlers.access import ACCESS
from handlers.kit.render import NOTICES, REFUSALS
from tests.laws.sources import assert_none, modules

HOUSE = ("bot", "handlers", "features", "core")


def ours(kinds: Iterable[type]) -> set[type]:
    """The kinds the application defines; tests may define their own."""
    return {kind for kind in kinds if kind.__module__.split(".")[0] in HOUSE}


def unbound(kinds: Iterable[type], bound: Mapping[Any, Any]) -> Iterator[str]:
    """Kinds nobody writes or explains."""
    for kind in kinds:
        if kind not in bound:
            yield f"{kind.__module__}.{kind.__name__} has no function in handlers/ that puts it into words"


def actions(routers: Iterable[Router]) -> set[str]:
    """The actions handlers are bound to."""
    return {
        str(handler.flags.get("action"))
        for router in routers
        for part in router.chain_tail
        for observer in part.observers.values()
        for handler in observer.handlers
    }


def mismatched(table: Set[str], bound: Set[str]) -> Iterator[str]:
    """Actions without a handler, and handlers without an action."""
    yield from (f"handlers/access.py: no handler is bound to {action!r}" for action in table - bound)
    yield from (
        f"a handler is bound to {action!r}, which handlers/access.py lacks" for action in bound - table
    )


def unheard(known: Iterable[Router], heard: Iterable[Router]) -> Iterator[str]:
    """Routers that stand in a module and in no audience: their handlers never run."""
    listening = {id(part) for router in heard for part in router.chain_tail}
    yield from (
        f"router {router.name!r} is in no ROUTERS list" for router in known if id(router) not in listening
    )


def routers_of_the_house() -> list[Router]:
    """Every router some module of handlers/ makes."""
    found = [
        value
        for module in modules("handlers")
        for value in vars(module).values()
        if isinstance(value, Router)
    ]
    return list({id(router): router for router in found}.values())


def test_every_notice_has_its_renderer() -> None:
    [*modules("features"), *modules("handlers")]
    assert_none(unbound(ours(Notice.registry.values()), NOTICES))


def test_every_refusal_has_its_explanation() -> None:
    [*modules("features"), *modules("handlers")]
    assert_none(unbound(ours(Refusal.registry), REFUSALS))


def test_the_access_table_and_the_handlers_agree() -> None:
    assert_none(mismatched(ACCESS.keys(), actions(AUDIENCES)))


def test_every_router_is_heard() -> None:
    assert_none(unheard(routers_of_the_house(), AUDIENCES))


def test_the_laws_find_a_fault() -> None:
    class Untold:
        """A kind nobody writes."""

    assert list(unbound([Untold], NOTICES))
    assert not list(unbound([Untold], {Untold: print}))
    assert not list(mismatched({"start"}, {"start"}))
    assert list(mismatched({"start", "fly"}, {"start"}))
    assert list(mismatched({"start"}, {"start", "None"}))
    outside = Router(name="outside")
    assert list(unheard([outside], AUDIENCES))
    assert not list(unheard([outside], [outside]))
