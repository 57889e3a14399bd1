"""Every table says whose it is, every column says what it holds: erasure, export and retention are made from nothing else."""

import importlib.util
import sys
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

from bot.clockwork import KEEP_COPIES_DAYS
from bot.tables import metadata
from core.crypto import Encrypted
from core.db import UtcDateTime
from features.privacy.schema import Marks

PLAIN = {"personal": False}
WORDS = {"personal": True, "erase": "null", "keep_days": None}


def test_every_column_and_table_is_marked() -> None:
    assert Marks(metadata()).faults() == []


def table(info: dict[str, object], *columns: Column[Any]) -> MetaData:
    """A schema with people and one more table."""
    made = MetaData()
    Table("people", made, Column("id", Integer, primary_key=True, info=PLAIN), info={"subject": "self"})
    Table("letters", made, Column("id", Integer, primary_key=True, info=PLAIN), *columns, info=info)
    return made


def owned(*columns: Column[Any], **info: object) -> MetaData:
    """The same, with letters that belong to people."""
    return table(
        {"subject": "people:person_id", **info},
        Column("person_id", ForeignKey("people.id"), info=PLAIN),
        *columns,
    )


@pytest.mark.parametrize(
    ("schema", "fault"),
    [
        (owned(Column("text", String)), "letters.text: no mark"),
        (table({}), "letters: table info has no subject"),
        (table({"subject": None}, Column("text", String, info=WORDS)), "belongs to nobody"),
        (table({"subject": "people:reader_id"}), "'people:reader_id' leads nowhere"),
        (table({"subject": "novels:person_id"}), "'novels:person_id' leads nowhere"),
        (owned(Column("text", Encrypted, info=PLAIN)), "letters.text: encrypted and yet not marked personal"),
        (owned(Column("text", String, info=WORDS | {"erase": "hide"})), "letters.text: erase must be one of"),
        (owned(Column("text", String, info=WORDS, nullable=False)), "letters.text: erased by emptying"),
        (owned(Column("text", String, info=WORDS | {"keep_days": 3})), "letters.text: keep_days without"),
    ],
)
def test_the_law_notices_each_fault(schema: MetaData, fault: str) -> None:
    found = Marks(schema).faults()
    assert len(found) == 1
    assert fault in found[0]


def test_a_sound_table_has_no_fault() -> None:
    text, at = (
        Column("text", String, info=WORDS | {"keep_days": 3}),
        Column("sent_at", UtcDateTime, info=PLAIN),
    )
    assert Marks(owned(text, at, kept_from="sent_at")).faults() == []


def test_rows_that_hang_on_others_come_first() -> None:
    names = [one.name for one in Marks(metadata()).tables]
    assert names.index("question_files") < names.index("questions") < names.index("people")
    assert names[-1] == "people"


def test_copies_in_chats_are_known_longer_than_their_words_are_kept() -> None:
    kept = [column.info.get("keep_days") or 0 for one in metadata().tables.values() for column in one.columns]
    assert timedelta(days=KEEP_COPIES_DAYS) > timedelta(days=max(kept))


def test_every_feature_with_models_is_read() -> None:
    for name in ("people", "questions", "feedback", "privacy"):
        assert importlib.util.find_spec(f"features.{name}.models") is not None
        metadata()
        assert f"features.{name}.models" in sys.modules
