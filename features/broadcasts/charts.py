"""What an announcement came to, as a picture: for each group how many there were, and how many have it."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

MOST = 12
"""Bars of one part; a picture with more cannot be read on a phone."""
ALL, DELIVERED, INK = "#c9d6e8", "#0b57a4", "#1c1c1c"


@dataclass(frozen=True, slots=True)
class Bar:
    """One group in the reader's own words."""

    name: str
    total: int
    delivered: int


def draw(parts: Sequence[Sequence[Bar]]) -> bytes:
    """Return a PNG, 900 pixels wide: a part below the other, the largest group on top. Blocks for a moment: not in the loop."""
    from matplotlib.figure import Figure  # noqa: PLC0415 (seconds that only who asks for a picture needs)

    shown = [part[:MOST] for part in parts if part]
    rows = [len(part) for part in shown]
    figure = Figure(figsize=(9, 0.9 + 0.55 * sum(rows) + 0.5 * len(rows)), dpi=100, layout="constrained")
    places: Any = figure.subplots(len(shown), 1, squeeze=False, height_ratios=rows)
    for place, part in zip(places[:, 0], shown, strict=True):
        _bars(place, part)
    out = BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _bars(place: Any, part: Sequence[Bar]) -> None:
    at = range(len(part))
    place.barh(at, [bar.total for bar in part], color=ALL, height=0.7)
    place.barh(at, [bar.delivered for bar in part], color=DELIVERED, height=0.7)
    most = max(1, *(bar.total for bar in part))
    for row, bar in enumerate(part):
        place.text(
            bar.total + most * 0.015,
            row,
            f"{bar.delivered} / {bar.total}",
            va="center",
            fontsize=13,
            color=INK,
        )
    place.set_yticks(list(at), [_plain(bar.name) for bar in part], fontsize=13, color=INK)
    place.set_xlim(0, most * 1.18)
    place.set_xticks([])
    place.invert_yaxis()
    for side in ("top", "right", "bottom", "left"):
        place.spines[side].set_visible(False)
    place.tick_params(length=0)


def _plain(name: str) -> str:
    """A dollar sign would begin a formula."""
    return (name if len(name) <= 32 else name[:31] + "…").replace("$", "\\$")
