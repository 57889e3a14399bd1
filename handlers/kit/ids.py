"""Numbers that come back from a phone: plain digits and nothing else."""

import re
from typing import Annotated

from pydantic import BeforeValidator

_PLAIN = re.compile(r"[1-9][0-9]{0,17}")


def _plain(value: object) -> object:
    """Refuse what pydantic would let through: "1_0", " 1 ", "1.0", and numbers that overflow the database."""
    if isinstance(value, str) and not _PLAIN.fullmatch(value):
        raise ValueError("not an id")
    return value


Id = Annotated[int, BeforeValidator(_plain)]
"""The id of a row in callback data."""


def read_id(words: str) -> int | None:
    """The id in a start link; None when it is not plain digits."""
    return int(words) if _PLAIN.fullmatch(words) else None


_SMALL = re.compile(r"0|[1-9][0-9]{0,3}")


def _small(value: object) -> object:
    if isinstance(value, str) and not _SMALL.fullmatch(value):
        raise ValueError("not a count")
    return value


Count = Annotated[int, BeforeValidator(_small)]
"""A page, a step, a limit in callback data: 0 to 9999."""
