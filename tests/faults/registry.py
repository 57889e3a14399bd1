"""Every button of the house: its callback, the actions behind it, and data for it, sound and forged."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter

from handlers import AUDIENCES

MISSING = 987_654_321
FORGED = ("1_0", " 1 ", "1.0", "+1", "٣", str(2**63), "1" * 24, "-1", "", "x", "\ud800", "1:1")
"""What stands where a number should: Python would read some of it as a number."""


@dataclass(frozen=True)
class Press:
    """One kind of button."""

    callback: type[CallbackData]
    actions: frozenset[str]

    @property
    def has_ids(self) -> bool:
        """Whether it names a row."""
        return any(name.endswith("_id") for name in self.callback.model_fields)

    def data(self, number: int) -> str:
        """Sound data: this number for every id of a row, the plainest value for everything else."""
        values: dict[str, Any] = {
            name: number if name.endswith("_id") else _plainest(field.annotation)
            for name, field in self.callback.model_fields.items()
        }
        return self.callback.model_construct(**values).pack()

    def forged(self) -> Iterator[str]:
        """Data nobody's button carries: each field in turn is something else, and one too few or too many."""
        prefix, *fields = self.data(1).split(":")
        for place in range(len(fields)):
            for wrong in FORGED:
                yield ":".join([prefix, *fields[:place], wrong, *fields[place + 1 :]])
        yield ":".join([prefix, *fields, "1"])
        yield prefix


def _plainest(kind: Any) -> Any:
    if get_origin(kind) in {Union, UnionType}:
        return None if NoneType in get_args(kind) else _plainest(get_args(kind)[0])
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    return {bool: False, int: 1, str: "x"}.get(kind, "x")


def presses() -> list[Press]:
    """Every button with a handler, and the actions of its handlers."""
    actions: dict[type[CallbackData], set[str]] = {}
    for router in AUDIENCES:
        for part in router.chain_tail:
            for handler in part.callback_query.handlers:
                for one in handler.filters or ():
                    if isinstance(one.callback, CallbackQueryFilter):
                        actions.setdefault(one.callback.callback_data, set()).add(handler.flags["action"])
    return [Press(callback, frozenset(found)) for callback, found in actions.items()]
