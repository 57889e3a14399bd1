"""How long before an event somebody is reminded: as the person wished, else as the event says, else as its kind does."""

from collections.abc import Sequence

from core.pack import Pack
from features.reminders.times import LEADS

LONGEST = 60 * 24 * 31
"""Minutes; nobody is reminded earlier than a month before."""


def leads_of(pack: Pack, kind: str, remind_before: Sequence[int] | None) -> tuple[int, ...]:
    """Minutes before the start, the longest first, for everybody who wished nothing else."""
    if remind_before is not None:
        return tidy(remind_before)
    known = pack.event_kinds.get(kind)
    return tidy(known.remind) if known else LEADS


def tidy(minutes: Sequence[int]) -> tuple[int, ...]:
    """Each once, the longest first, none of them senseless."""
    return tuple(sorted({one for one in minutes if 0 < one <= LONGEST}, reverse=True))
