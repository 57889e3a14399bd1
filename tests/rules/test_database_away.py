"""Which errors are the database's own trouble, and which are the statement's: only the second may count against an update."""

import contextlib
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from core.db import is_away
from tests.driver.databases import NO_SERVER, SERVER, postgres_is_there


def raised_by(url: str, *statements: str) -> DBAPIError:
    """The error that comes of executing these in order."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            for one in statements:
                connection.execute(text(one))
    except DBAPIError as error:
        return error
    finally:
        engine.dispose()
    pytest.fail("nothing was raised")


def test_a_place_that_cannot_be_opened_is_away(tmp_path: Path) -> None:
    assert is_away(raised_by(f"sqlite:///{tmp_path}/missing/bot.db", "SELECT 1"))


def test_a_held_database_is_away(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        assert is_away(raised_by(f"sqlite:///{path}?timeout=0", "CREATE TABLE one (id INTEGER)"))


def test_a_full_disk_is_away(tmp_path: Path) -> None:
    statements = ("PRAGMA max_page_count=2", "CREATE TABLE one (id)", "CREATE TABLE two (id)")
    assert is_away(raised_by(f"sqlite:///{tmp_path}/bot.db", *statements))


@pytest.mark.parametrize(
    "statements",
    [
        ("SELECT * FROM nowhere",),
        (
            "CREATE TABLE one (id INTEGER PRIMARY KEY)",
            "INSERT INTO one VALUES (1)",
            "INSERT INTO one VALUES (1)",
        ),
    ],
)
def test_a_wrong_statement_is_its_own_fault(tmp_path: Path, statements: tuple[str, ...]) -> None:
    assert not is_away(raised_by(f"sqlite:///{tmp_path}/bot.db", *statements))


def test_an_error_of_ours_is_no_trouble_of_the_database() -> None:
    assert not is_away(ValueError("a bug"))


def test_a_server_that_does_not_answer_is_away() -> None:
    assert is_away(raised_by("postgresql+psycopg://nobody@127.0.0.1:1/none", "SELECT 1"))


@pytest.mark.postgres
def test_a_servers_errors_are_told_apart() -> None:
    if not postgres_is_there():
        pytest.skip(NO_SERVER)
    url = SERVER.replace("postgresql://", "postgresql+psycopg://") + "/postgres"
    assert is_away(raised_by(url, "SELECT pg_terminate_backend(pg_backend_pid())"))
    assert is_away(
        raised_by(url, "SET default_transaction_read_only = on", "COMMIT", "CREATE TABLE one (id int)")
    )
    assert not is_away(raised_by(url, "SELECT 1/0"))
