"""Whose row is it, and what happens to each column: everything is read from the marks of the tables.

Table info:
    subject       "self", "people:<column>", "chat:<column>", "<table>:<column>", a tuple of these, or None (nobody's)
    kept_from     the instant keep_days count from; without one the owner table's own counts
    when_erased   values set when the person erases everything; "now" stands for the instant, kept if there is one
    when_old      "row" when the retention sweep removes the row instead of emptying its columns
    thing         what an outbox subject calls a row ("question" in "question:12"); without one the table's name less its s
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, MetaData, Table, false, or_, select

from core.crypto import Encrypted, EncryptedJSON
from core.db import UtcDateTime

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""What stands for an instant that was erased."""
_MARKS = {"null", "pseudonym", "row"}


@dataclass(frozen=True, slots=True)
class Subject:
    """A person as the tables know them."""

    person_id: int
    telegram_id: int | None


class Marks:
    """The marks of a whole schema. `tables` has the rows that hang on others first."""

    def __init__(self, metadata: MetaData) -> None:
        self._all = metadata.tables
        children_first = metadata.sorted_tables[::-1]
        self.tables = sorted(children_first, key=lambda table: -self._depth(table))

    def theirs(self, table: Table, whose: Subject) -> ColumnElement[bool]:
        """The condition that a row of this table is this person's."""
        found = [self._by_rule(table, rule, whose) for rule in rules(table)]
        return or_(false(), *[condition for condition in found if condition is not None])

    def _by_rule(self, table: Table, rule: str, whose: Subject) -> ColumnElement[bool] | None:
        kind, _, name = rule.partition(":")
        if kind == "self":
            return table.c.id == whose.person_id
        if kind == "people":
            return table.c[name] == whose.person_id
        if kind == "chat":
            return None if whose.telegram_id is None else table.c[name] == whose.telegram_id
        owner = self._all[kind]
        return table.c[name].in_(select(key(owner)).where(self.theirs(owner, whose)))

    def owner(self, table: Table) -> tuple[Table, Column[Any]] | None:
        """The table whose row owns a row of this one, and the column that names it; None when a person does."""
        for rule in rules(table):
            kind, _, name = rule.partition(":")
            if kind in self._all and kind != "people":
                return self._all[kind], table.c[name]
        return None

    def person_column(self, table: Table) -> Column[Any] | None:
        """The column that holds the person's id; None when the table belongs to a chat, to another row or to nobody."""
        for rule in rules(table):
            kind, _, name = rule.partition(":")
            if kind in ("people", "self"):
                return table.c[name or "id"]
        return None

    def thing(self, table: Table) -> str:
        """What outbox subjects call a row of this table."""
        return str(table.info.get("thing") or table.name.removesuffix("s"))

    def _depth(self, table: Table) -> int:
        if "self" in rules(table):
            return -1
        owner = self.owner(table)
        return 0 if owner is None else 1 + self._depth(owner[0])

    # ---- the law ----------------------------------------------------------------------------------------------

    def faults(self) -> list[str]:
        """Every table without a subject, every column without a mark, every mark that leads nowhere."""
        return [fault for table in self._all.values() for fault in self._faults_of(table)]

    def _faults_of(self, table: Table) -> Iterator[str]:
        if "subject" not in table.info:
            yield f"{table.name}: table info has no subject"
        else:
            yield from self._lost_rules(table)
        for column in table.columns:
            yield from self._column_faults(table, column)

    def _lost_rules(self, table: Table) -> Iterator[str]:
        for rule in rules(table):
            kind, _, name = rule.partition(":")
            if kind != "self" and (name not in table.c or kind not in {"people", "chat", *self._all}):
                yield f"{table.name}: subject {rule!r} leads nowhere"
        if not rules(table) and any(is_personal(column) for column in table.columns):
            yield f"{table.name}: has personal columns and belongs to nobody"

    def _column_faults(self, table: Table, column: Column[Any]) -> Iterator[str]:
        place = f"{table.name}.{column.name}"
        if "personal" not in column.info:
            yield f"{place}: no mark (use plain or personal of core.db)"
            return
        if is_sealed(column) and not is_personal(column):
            yield f"{place}: encrypted and yet not marked personal"
        if is_personal(column) and column.info.get("erase") not in _MARKS:
            yield f"{place}: erase must be one of {sorted(_MARKS)}"
        if column.info.get("erase") == "null" and not column.nullable:
            yield f"{place}: erased by emptying, but the column may not be empty"
        if column.info.get("keep_days") is not None and kept_from(self, table) is None:
            yield f"{place}: keep_days without a kept_from instant of the table or its owner"


def rules(table: Table) -> tuple[str, ...]:
    """The subject rules of a table; none for a table that is nobody's."""
    subject = table.info.get("subject")
    return subject if isinstance(subject, tuple) else () if subject is None else (subject,)


def key(table: Table) -> Column[Any]:
    """The one primary key column."""
    return next(iter(table.primary_key.columns))


def is_personal(column: Column[Any]) -> bool:
    """Whether the column holds personal data."""
    return bool(column.info.get("personal"))


def is_sealed(column: Column[Any]) -> bool:
    """Whether the column is encrypted at rest."""
    return isinstance(column.type, Encrypted | EncryptedJSON)


def goes_by_row(table: Table) -> bool:
    """Whether erasing somebody removes their rows of this table altogether."""
    return any(column.info.get("erase") == "row" for column in table.columns)


def kept_from(marks: Marks, table: Table) -> tuple[Table, Column[Any]] | None:
    """The instant retention counts from, in the table itself or up the chain of its owners."""
    name = table.info.get("kept_from")
    if name is not None:
        return (table, table.c[name]) if name in table.c else None
    owner = marks.owner(table)
    return None if owner is None else kept_from(marks, owner[0])


def blank(column: Column[Any]) -> Any:
    """What stands in a personal column afterwards: nothing, or a value that leads nowhere."""
    if column.info["erase"] != "pseudonym" and column.nullable:
        return None
    default = getattr(column.default, "arg", None)
    if default is not None and not callable(default):
        return default
    return (
        LONG_AGO if isinstance(column.type, UtcDateTime) else {str: "", int: 0}.get(_python_type(column), "")
    )


def _python_type(column: Column[Any]) -> type:
    return str if is_sealed(column) else column.type.python_type
