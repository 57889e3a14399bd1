"""`record-of-processing`: the record of Article 30 GDPR, written from the same marks that erase and export."""

from collections.abc import Iterator

from sqlalchemy import Column, Table

from bot.tables import metadata
from features.privacy.schema import Marks, goes_by_row, is_personal, is_sealed, rules

_ERASED = {"null": "emptied", "pseudonym": "replaced by a value that leads nowhere", "row": "row removed"}


def record() -> str:
    """Return the record as Markdown: every column with personal data, whose, sealed or not, how long, what erasing does."""
    marks = Marks(metadata())
    return "\n".join(_lines(marks)) + "\n"


def _lines(marks: Marks) -> Iterator[str]:
    yield "# Record of processing activities (Art. 30 GDPR)"
    yield ""
    yield "Made from the marks of the database schema by `python -m bot record-of-processing`. Add by hand: the controller's name"
    yield "and contact, the purposes, the legal basis in your country, recipients, where the server stands."
    for table in reversed(marks.tables):
        columns = [column for column in table.columns if is_personal(column)]
        if columns:
            yield from _table(table, columns)


def _table(table: Table, columns: list[Column[object]]) -> Iterator[str]:
    yield ""
    yield f"## {table.name}"
    yield ""
    yield f"Belongs to: {', '.join(rules(table))}. Kept from: {table.info.get('kept_from') or 'its owner, or not limited by time'}."
    yield ""
    yield "| Data | Encrypted at rest | Kept | When the person erases everything |"
    yield "|---|---|---|---|"
    for column in columns:
        days = column.info["keep_days"]
        kept = f"{days} days" if days else "until erased"
        erased = "row removed" if goes_by_row(table) else _ERASED[column.info["erase"]]
        yield f"| {column.name} | {'yes' if is_sealed(column) else 'no'} | {kept} | {erased} |"
