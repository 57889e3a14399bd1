"""Pages kept for a moment: however often strangers ask, the database is asked once."""

from collections.abc import Hashable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Page = TypeVar("Page")


class Kept(Generic[Page]):
    """A few pages by what was asked for; each is forgotten after so many seconds, all of them when they are too many."""

    def __init__(self, seconds: float, most: int = 200) -> None:
        self._for = timedelta(seconds=seconds)
        self._most = most
        self._pages: dict[Hashable, tuple[datetime, Page]] = {}

    def get(self, asked: Hashable, now: datetime) -> Page | None:
        """The page, if it is fresh."""
        made, page = self._pages.get(asked, (None, None))
        return page if made is not None and abs(now - made) < self._for else None

    def put(self, asked: Hashable, page: Page, now: datetime) -> Page:
        """Keep a page and return it."""
        if len(self._pages) >= self._most:
            self._pages.clear()
        self._pages[asked] = (now, page)
        return page
