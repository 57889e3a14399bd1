"""Feedback as CSV and XLSX. People's words never become formulas."""

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO

Cell = str | int | float | None
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A spreadsheet takes a cell that begins like this for a formula."""


def as_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return UTF-8 with a byte order mark, so that spreadsheets read Cyrillic and Armenian."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow([_tame(cell) for cell in head])
    writer.writerows([_tame(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _tame(cell: Cell) -> Cell:
    """An apostrophe in front makes a spreadsheet take the words as words."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" ").startswith(FORMULA) else cell


def as_xlsx(sheet: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a workbook with one sheet; words are written as strings, whatever they begin with."""
    from xlsxwriter import Workbook  # noqa: PLC0415 (megabytes that only who asks for a table needs)

    out = BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet(sheet[:31])
        bold = book.add_format({"bold": True})
        for column, words in enumerate(head):
            page.write_string(0, column, words, bold)
        for line, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, int | float):
                    page.write_number(line, column, cell)
                elif cell is not None:
                    page.write_string(line, column, cell)
        page.freeze_panes(1, 0)
        page.autofit()
    return out.getvalue()
