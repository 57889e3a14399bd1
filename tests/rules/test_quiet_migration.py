"""Quiet hours that people chose while they belonged to announcements stay theirs."""

from pathlib import Path

from alembic import command
from sqlalchemy import create_engine, text

from bot import migrate

PERSON = (
    "INSERT INTO people (id, telegram_id, app_language, zone, shows_name, created_at, seen_at)"
    " VALUES (:id, :id, 'en', 'UTC', 0, '2026-01-01', '2026-01-01')"
)


def test_chosen_hours_move_to_the_person_and_back(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'bot.db'}")
    alembic = migrate.config()
    with engine.begin() as connection:
        alembic.attributes["connection"] = connection
        command.upgrade(alembic, "0015_broadcasts")
        for one in (1, 2, 3):
            connection.execute(text(PERSON), {"id": one})
        chosen = text(
            "INSERT INTO broadcast_wishes (person_id, quiet_from, quiet_until) VALUES (:id, :b, :e)"
        )
        connection.execute(chosen, {"id": 1, "b": 20, "e": 10})
        connection.execute(chosen, {"id": 2, "b": None, "e": None})
        command.upgrade(alembic, "0020_audience")
        people = text("SELECT quiet_from, quiet_until, discreet FROM people ORDER BY id")
        assert connection.execute(people).all() == [(20, 10, 0), (None, None, 0), (None, None, 0)]
        command.downgrade(alembic, "0015_broadcasts")
        wishes = text("SELECT quiet_from, quiet_until FROM broadcast_wishes ORDER BY person_id")
        assert connection.execute(wishes).all() == [(20, 10), (None, None)]
    engine.dispose()
