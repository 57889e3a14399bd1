"""What an announcement came to, as a workbook: a sheet for each way to look at it, each with its chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from features.broadcasts.outcome import SUMMED, Numbers

FORBIDDEN = str.maketrans("", "", "[]:*?/\\'")
"""What a spreadsheet does not take in the name of a sheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One way to look at it: its name, and its groups in words."""

    name: str
    rows: Sequence[tuple[str, Numbers]]


def as_xlsx(head: Sequence[str], sheets: Sequence[Sheet]) -> bytes:
    """Return the workbook. head: the group, then SUMMED in words. Words are written as words, whatever they begin with."""
    from xlsxwriter import Workbook  # noqa: PLC0415 (megabytes that only who asks for a table needs)

    out = BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True})
        for number, sheet in enumerate(sheets, start=1):
            _write(book, bold, head, sheet, f"{number} {sheet.name.translate(FORBIDDEN)}"[:31])
    return out.getvalue()


def _write(book: Any, bold: Any, head: Sequence[str], sheet: Sheet, name: str) -> None:
    page = book.add_worksheet(name)
    for column, words in enumerate(head):
        page.write_string(0, column, words, bold)
    for line, (group, numbers) in enumerate(sheet.rows, start=1):
        page.write_string(line, 0, group)
        for column, field in enumerate(SUMMED, start=1):
            page.write_number(line, column, getattr(numbers, field))
    page.freeze_panes(1, 1)
    page.autofit()
    if sheet.rows:
        page.insert_chart(len(sheet.rows) + 2, 0, _chart(book, head, len(sheet.rows), name))


def _chart(book: Any, head: Sequence[str], rows: int, name: str) -> Any:
    """Bars: how many there were in each group, and how many have it."""
    chart = book.add_chart({"type": "bar"})
    for column in (1, 2):
        chart.add_series(
            {
                "name": [name, 0, column],
                "categories": [name, 1, 0, rows, 0],
                "values": [name, 1, column, rows, column],
            }
        )
    chart.set_title({"name": head[0]})
    chart.set_legend({"position": "bottom"})
    chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 640, "height": 160 + 36 * rows})
    return chart
