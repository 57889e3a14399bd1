"""Pages of a long list: which part is shown, and the row ‹ 2/7 › below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from aiogram.filters.callback_data import CallbackData

from handlers.kit.screen import Button

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page; a number out of range is the nearest page there is."""

    items: tuple[T, ...]
    number: int
    count: int

    def row(self, act: Callable[[int], CallbackData]) -> list[Button]:
        """The buttons to leaf, nothing when one page is all; the last page is followed by the first."""
        if self.count < 2:
            return []
        return [
            Button("‹", act((self.number - 1) % self.count)),
            Button(f"{self.number + 1}/{self.count}", act(self.number)),
            Button("›", act((self.number + 1) % self.count)),
        ]


def page_of(items: Sequence[T], number: int, size: int) -> Page[T]:
    """Cut the page out of the list; `number` counts from 0."""
    count = max(1, -(-len(items) // size))
    number = min(max(number, 0), count - 1)
    return Page(tuple(items[number * size : (number + 1) * size]), number, count)
