"""The report as a page for people who sign: PDF in any of the pack's languages."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from features.feedback.tables import Cell

FAMILY = "DejaVu"
"""Comes with matplotlib and draws all seven languages."""
WORDS, VALUE = 130, 40
"""Millimetres of the two columns."""


def as_pdf(head: Sequence[str], rows: Sequence[tuple[Cell, Cell]]) -> bytes:
    """Return a document: the first two words of `head` as title and period, then a line for each figure."""
    from fpdf import FPDF  # noqa: PLC0415 (megabytes that only who asks for a report needs)

    page = FPDF(format="A4")
    for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
        page.add_font(FAMILY, style, _fonts() / name)
    page.set_title(" ".join(head))
    page.add_page()
    page.set_font(FAMILY, "B", 16)
    page.multi_cell(0, 10, head[0], new_x="LMARGIN", new_y="NEXT")
    page.set_font(FAMILY, "", 11)
    page.multi_cell(0, 8, head[1], new_x="LMARGIN", new_y="NEXT")
    page.ln(4)
    with page.table(
        col_widths=(WORDS, VALUE), text_align=("LEFT", "RIGHT"), first_row_as_headings=False
    ) as table:
        for words, value in rows:
            line = table.row()
            line.cell(str(words))
            line.cell(_number(value))
    return bytes(page.output())


def _number(value: Cell) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if isinstance(value, float) and value != int(value) else str(value)


def _fonts() -> Path:
    """The folder of its fonts, without loading matplotlib itself."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("matplotlib")
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
