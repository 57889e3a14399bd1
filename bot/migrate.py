"""Migrations: SQLite is brought up to date by itself; an unmigrated PostgreSQL stops the start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError, OperationalError

from core.errors import StartupError

ROOT = Path(__file__).parent.parent
DAMAGED = (
    "DATABASE_URL: the database file is damaged. Nothing was changed in it. Put it aside and bring back the last backup: "
    "python -m bot restore FILE"
)


def config() -> Config:
    """Alembic's settings, without a file."""
    made = Config()
    made.set_main_option("script_location", str(ROOT / "migrations"))
    return made


def upgrade(url: str) -> None:
    """Bring the database to the newest revision."""
    engine = create_engine(_sync(url), hide_parameters=True)
    if engine.dialect.name == "sqlite" and engine.url.database:
        Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite":
                _require_sound(connection)
            alembic = config()
            alembic.attributes["connection"] = connection
            command.upgrade(alembic, "head")
    except OperationalError as error:
        raise StartupError(_unreachable(url)) from error
    except DatabaseError as error:  # not a database, or so broken that it cannot even be looked at
        raise StartupError(DAMAGED) from error
    finally:
        engine.dispose()


def _require_sound(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise StartupError(DAMAGED)


def require_current(url: str) -> None:
    """Refuse to start on a database that was not migrated."""
    engine = create_engine(_sync(url), hide_parameters=True)
    try:
        with engine.connect() as connection:
            if not is_current(connection):
                raise StartupError("The database is not up to date. Run: ./run migrate")
    except OperationalError as error:
        raise StartupError(_unreachable(url)) from error
    finally:
        engine.dispose()


def is_current(connection: Connection) -> bool:
    """Whether the database has the newest revision."""
    heads = set(ScriptDirectory.from_config(config()).get_heads())
    return set(MigrationContext.configure(connection).get_current_heads()) == heads


def _sync(url: str) -> str:
    return url.replace("sqlite+aiosqlite", "sqlite")


def _unreachable(url: str) -> str:
    kind = "file" if url.startswith("sqlite") else "server"
    return (
        f"DATABASE_URL: the database {kind} cannot be opened. Check the address, the rights and that it runs."
    )
