"""Callback data: a prefix of its own for each, at most 64 bytes even with the largest ids, and none is ever used for another act.

Buttons live in chats for months. `callbacks.txt` remembers every prefix that was ever sent: a callback that goes leaves its line.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from tests.laws.sources import assert_none, modules

LEDGER = Path(__file__).with_name("callbacks.txt")
LIMIT = 64
"""Bytes of callback data Telegram carries."""
LARGEST_ID = 10**18 - 1
"""The largest id we take from a client."""
LONGEST_NAME = "n" * 40
"""Ids of a content pack (articles, topics, codes) have at most 40 letters: `pack check` sees to it."""


def largest(kind: Any) -> Any:
    """A value of this type that packs to the most bytes."""
    if get_origin(kind) in {Union, UnionType}:
        return max(
            (largest(part) for part in get_args(kind) if part is not NoneType), key=lambda v: len(str(v))
        )
    if get_origin(kind) is Literal:
        return max(get_args(kind), key=lambda value: len(str(value)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return max(kind, key=lambda member: len(str(member.value).encode()))
    by_type: dict[Any, Any] = {bool: True, int: LARGEST_ID, str: LONGEST_NAME, UUID: UUID(int=2**128 - 1)}
    return by_type[kind]


def packed(callback: type[CallbackData]) -> int:
    """The bytes this callback may take."""
    values = {name: largest(field.annotation) for name, field in callback.model_fields.items()}
    try:
        return len(callback.model_construct(**values).pack().encode())
    except ValueError:  # aiogram refuses what is too long
        return LIMIT + 1


def faulty(callbacks: Iterable[type[CallbackData]]) -> Iterator[str]:
    """Prefixes two callbacks share, and callbacks that do not fit."""
    known = list(callbacks)
    for prefix, times in Counter(callback.__prefix__ for callback in known).items():
        if times > 1:
            named = sorted(f"{c.__module__}.{c.__name__}" for c in known if c.__prefix__ == prefix)
            yield f"prefix {prefix!r} is shared by {', '.join(named)}"
    for callback in known:
        if packed(callback) > LIMIT:
            yield f"{callback.__module__}.{callback.__name__} may take more than {LIMIT} bytes"


def callbacks_of_the_house() -> set[type[CallbackData]]:
    """Every callback of handlers/."""
    return {
        value
        for module in modules("handlers")
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, CallbackData) and value is not CallbackData
    }


def test_every_callback_has_its_own_prefix_and_fits() -> None:
    found = callbacks_of_the_house()
    assert found
    assert_none(faulty(found))


def line_of(callback: type[CallbackData]) -> str:
    """How the list remembers a callback: its prefix, its name and what it carries."""
    return " ".join((callback.__prefix__, callback.__name__, *callback.model_fields))


def forgotten(callbacks: Iterable[type[CallbackData]], ledger: Iterable[str]) -> Iterator[str]:
    """Callbacks that the list does not know, or knows as something else."""
    known = {line.split()[0]: line for line in ledger}
    for callback in callbacks:
        line = line_of(callback)
        remembered = known.get(callback.__prefix__)
        if remembered is None:
            yield f"add to tests/laws/callbacks.txt: {line}"
        elif line != remembered and not line.startswith(f"{remembered} "):
            yield f"{line!r}: buttons in chats carry this prefix as {remembered!r}; take a new one"


def test_no_prefix_is_ever_used_for_another_act() -> None:
    assert_none(forgotten(callbacks_of_the_house(), LEDGER.read_text(encoding="utf-8").splitlines()))


def test_the_law_finds_a_reused_prefix() -> None:
    class Opened(CallbackData, prefix="a"):
        item_id: int
        page: int = 0

    assert not list(forgotten([Opened], ["a Opened item_id page"]))
    assert not list(forgotten([Opened], ["a Opened item_id"])), (
        "what is added at the end may be missing in old buttons"
    )
    assert any("take a new one" in fault for fault in forgotten([Opened], ["a Deleted item_id"]))
    assert any("add to" in fault for fault in forgotten([Opened], ["b Opened item_id"]))


def test_the_law_finds_a_fault() -> None:
    class Short(CallbackData, prefix="a"):
        item_id: int

    class Same(CallbackData, prefix="a"):
        page: int | None = None

    class Long(CallbackData, prefix="b"):
        slug: str
        item_id: int
        person_id: int

    assert not list(faulty([Short]))
    assert any("shared" in fault for fault in faulty([Short, Same]))
    assert any("more than 64" in fault for fault in faulty([Long]))
