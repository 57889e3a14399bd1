"""A wrong value of the environment is one line that names it and says what to write."""

from pathlib import Path
from typing import Any

import pytest

from bot import settings
from core.errors import StartupError

GOOD_SECRET = "s" * 32
WRONG = [
    ("HTTP_PORT", {"http_port": "99999"}),
    ("HTTP_PORT", {"http_port": "eighty"}),
    ("OWNER_IDS", {"owner_ids": "me"}),
    ("SEND_RATE", {"send_rate": "-1"}),
    ("SEND_RATE", {"send_rate": "fast"}),
    ("LOG_LEVEL", {"log_level": "LOUD"}),
    ("MEANING", {"meaning": "maybe"}),
    ("MEANING", {"meaning": ""}),
    ("EMBEDDINGS_URL", {"embeddings_url": "nonsense", "embeddings_model": "m"}),
    ("EMBEDDINGS_URL", {"embeddings_url": "ftp://example.org", "embeddings_model": "m"}),
    ("EMBEDDINGS_URL", {"embeddings_url": "http://example.org/v1", "embeddings_model": "m"}),
    ("EMBEDDINGS_URL", {"embeddings_url": "http://8.8.8.8/v1", "embeddings_model": "m"}),
    ("EMBEDDINGS_MODEL", {"embeddings_url": "https://example.org/v1"}),
    ("TELEGRAM_API_URL", {"telegram_api_url": "nonsense"}),
    ("TELEGRAM_API_URL", {"telegram_api_url": "http://"}),
    ("DATABASE_URL", {"database_url": "mysql://localhost/bot"}),
    ("WEBHOOK_URL", {"webhook_url": "not an address", "webhook_secret": GOOD_SECRET}),
    ("WEBHOOK_SECRET", {"webhook_url": "https://example.org/hook"}),
    ("WEBHOOK_SECRET", {"webhook_url": "https://example.org/hook", "webhook_secret": "s" * 31}),
    ("WEBHOOK_SECRET", {"webhook_url": "https://example.org/hook", "webhook_secret": "ы" * 40}),
]


def _load(folder: Path, monkeypatch: pytest.MonkeyPatch, **values: Any) -> settings.Settings:
    monkeypatch.chdir(folder)  # away from a developer's .env
    return settings.load(**values)


@pytest.mark.parametrize(("name", "values"), WRONG)
def test_a_wrong_value_is_named_in_one_line(
    name: str, values: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StartupError, match=name) as told:
        _load(tmp_path, monkeypatch, **values)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgresql://u@h/b", "postgresql+psycopg://u@h/b"),
        ("postgres://u@h/b", "postgresql+psycopg://u@h/b"),
        ("postgresql+asyncpg://u@h/b", "postgresql+psycopg://u@h/b"),
        ("sqlite:////srv/bot.db", "sqlite+aiosqlite:////srv/bot.db"),
        ("sqlite+aiosqlite:///bot.db", "sqlite+aiosqlite:///bot.db"),
    ],
)
def test_a_database_address_is_read_with_the_driver_we_ship(
    given: str, used: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _load(tmp_path, monkeypatch, database_url=given).database == used


def test_values_that_are_right_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = {
        "http_port": "0",
        "owner_ids": "4242, 777,",
        "log_level": "debug",
        "webhook_url": "https://example.org/hook",
        "webhook_secret": "aZ09_-" * 6,
        "telegram_api_url": "http://127.0.0.1:8081/",
    }
    read = _load(tmp_path, monkeypatch, **values)
    assert read.owner_ids == (4242, 777)
    assert read.webhook_path() == "/hook"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/v1",
        "http://127.0.0.1:8091/v1",
        "http://[::1]/v1",
        "http://embeddings:80",
        "http://10.0.0.7",
    ],
)
def test_families_words_travel_sealed_or_not_far(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = _load(tmp_path, monkeypatch, embeddings_url=address, embeddings_model="m", meaning="on")
    assert (read.embeddings_url, read.meaning) == (address, True)


def test_meaning_is_on_and_no_address_is_asked_unless_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (_load(tmp_path, monkeypatch).meaning, _load(tmp_path, monkeypatch).embeddings_url) == (True, None)
    assert _load(tmp_path, monkeypatch, meaning="off", embeddings_url="").meaning is False


def test_a_folder_that_cannot_hold_the_key_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StartupError, match="VAR_DIR"):
        _load(tmp_path, monkeypatch, var_dir=tmp_path / "taken").keys()
