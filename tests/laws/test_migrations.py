"""Migrations: one line of them, and at its end exactly the schema the models describe."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Engine, Integer, MetaData, Table, create_engine

from bot import migrate
from bot.tables import metadata


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Engine]:
    """An empty database after all migrations."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    migrate.upgrade(url)
    engine = create_engine(url)
    yield engine
    engine.dispose()


def differences(engine: Engine, schema: MetaData) -> list[object]:
    """What a new migration would have to do."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        return list(compare_metadata(context, schema))


def test_there_is_one_line_of_migrations() -> None:
    assert len(ScriptDirectory.from_config(migrate.config()).get_heads()) == 1


def test_the_migrations_make_the_schema_of_the_models(migrated: Engine) -> None:
    found = differences(migrated, metadata())
    assert not found, "\n".join(map(str, found))


def test_the_law_finds_a_fault(migrated: Engine) -> None:
    schema = MetaData()
    for table in metadata().sorted_tables:
        table.to_metadata(schema)
    before = differences(migrated, schema)
    Table("a_table_without_a_migration", schema, Column("id", Integer, primary_key=True))
    assert len(differences(migrated, schema)) == len(before) + 1
