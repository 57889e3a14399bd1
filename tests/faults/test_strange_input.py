"""F14: updates nobody would type and requests no Telegram would send: no crash, no error of ours, everybody answered."""

import json
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from core.inbox import inbox
from core.outbox import outbox
from tests.driver import World
from tests.driver.databases import fresh_sqlite
from tests.driver.world import SECRET, running_world
from tests.faults.conftest import FULL

MANY = 5_000 if FULL else 150
HEADER = "X-Telegram-Bot-Api-Secret-Token"
FAMILY_EMOJI = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
NASTY = st.sampled_from(
    [
        *("\x00", "\ud800", "\u202e", "\u200b", "e\u0301" * 400, FAMILY_EMOJI * 60, "а" * 4096),
        *("<b>", "</b>", "<a href='", "&lt;", "{0}", "{ $name }", "%s%n", "{{x}}", "№1·2", "'; DROP TABLE"),
    ]
)
TEXT = st.lists(st.one_of(NASTY, st.text(max_size=40)), max_size=8).map("".join)
WORDS = st.one_of(
    TEXT, st.sampled_from(["/start", "/help", "/my", "/start x" * 9, "/cancel@bot", "/" * 50, " "])
)


@st.composite
def messages(draw: Any) -> dict[str, Any]:
    """A message of a real shape with unreal contents, new or edited, with words or without."""
    user = draw(st.integers(5000, 5020))
    sender = {
        "id": user,
        "is_bot": False,
        "first_name": draw(TEXT),
        "language_code": draw(st.sampled_from(["en", "ru", "zz", ""])),
    }
    body: dict[str, Any] = {
        "message_id": draw(st.integers(1, 2**31 - 1)),
        "date": draw(st.integers(1, 2**31 - 1)),
        "chat": {"id": user, "type": "private", "first_name": draw(TEXT)},
        "from": sender,
    }
    kind = draw(st.sampled_from(["text", "caption", "contact", "location", "nothing"]))
    if kind == "text":
        body["text"] = draw(WORDS)
    elif kind == "caption":
        file = {"file_id": draw(TEXT), "file_unique_id": "u", "file_size": draw(st.integers(0, 2**40))}
        body |= {"document": file, "caption": draw(WORDS)}
    elif kind == "contact":
        body["contact"] = {"phone_number": draw(TEXT), "first_name": draw(TEXT)}
    elif kind == "location":
        body["location"] = {"latitude": draw(st.floats(-90, 90)), "longitude": draw(st.floats(-180, 180))}
    return {draw(st.sampled_from(["message", "message", "message", "edited_message"])): body}


@st.composite
def taps(draw: Any) -> dict[str, Any]:
    """A tap with any data, on any message or none."""
    user = draw(st.integers(5000, 5020))
    query: dict[str, Any] = {
        "id": str(draw(st.integers(1, 10**18))),
        "from": {"id": user, "is_bot": False, "first_name": draw(TEXT)},
        "chat_instance": "1",
        "data": draw(st.one_of(TEXT, st.sampled_from(["qo:1", "qt:1:1", "menu", "x", "kj:a:1", "::::"]))),
    }
    chat = {"id": user, "type": "private", "first_name": "x"}
    query["message"] = {"message_id": 1, "date": draw(st.sampled_from([0, 1_790_000_000])), "chat": chat}
    return {"callback_query": query}


def drawn(strategy: st.SearchStrategy[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """So many examples, the same in every run."""
    found: list[dict[str, Any]] = []

    @settings(
        max_examples=count,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(example: dict[str, Any]) -> None:
        found.append(example)

    take()
    return found


@pytest.fixture
async def hooked(tmp_path: Path) -> AsyncIterator[World]:
    """A bot behind a webhook whose door is ours to knock at."""
    with fresh_sqlite(tmp_path) as url:
        options = {"webhook_url": "http://127.0.0.1:9/hook", "webhook_secret": SECRET}
        async with running_world(url, tmp_path, **options) as world:
            yield world


async def _post(world: World, body: bytes, secret: bytes = SECRET.encode()) -> int:
    url = f"http://127.0.0.1:{world.app.port}/hook"
    headers = {"Content-Type": "application/json", HEADER: secret.decode("utf-8", "surrogateescape")}
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


async def _errors(world: World) -> list[tuple[int, str]]:
    async with world.database() as session:
        rows = await session.execute(
            select(inbox.c.update_id, inbox.c.error).where(inbox.c.error.is_not(None))
        )
        return [(row[0], row[1]) for row in rows]


@pytest.mark.slow
@pytest.mark.timeout(1800 if FULL else 180)
async def test_no_update_of_a_real_shape_makes_us_stumble(hooked: World) -> None:
    made = drawn(st.one_of(messages(), taps()), MANY)
    for user in range(5000, 5021):
        hooked.box.add_user("Fuzz", "en", user_id=user)
    for number, update in enumerate(made):
        assert await _post(hooked, json.dumps({"update_id": number + 1, **update}).encode()) == 200
        if number % 50 == 49:
            await hooked.settle()
    await hooked.settle()
    assert not await _errors(hooked)
    async with hooked.database() as session:
        assert await session.scalar(select(func.count()).where(inbox.c.state == "done")) == len(made)
        codes = await session.scalars(select(outbox.c.error).where(outbox.c.state == "failed"))
        assert not [code for code in codes if code in {"bad-html", "too-long"}]


BODIES: dict[str, bytes] = {
    "no json": b"{",
    "empty": b"",
    "a list": b"[]",
    "a number": b"7",
    "no id": b'{"message": {}}',
    "a word for an id": b'{"update_id": "1"}',
    "a truth for an id": b'{"update_id": true}',
    "an id below zero": b'{"update_id": -1}',
    "an id of 24 digits": b'{"update_id": 111111111111111111111111}',
    "an id of 5000 digits": b'{"update_id": ' + b"1" * 5000 + b"}",
    "half a character": b'{"update_id": 1, "x": "\xff"}',
    "depth": b"[" * 10_000,
    "depth inside": b'{"update_id": 5, "x": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "shallow enough": b'{"update_id": 6, "x": ' + b"[" * 400 + b"]" * 400 + b"}",
    "not a number": b'{"update_id": 8, "x": NaN}',
    "infinity": b'{"update_id": 9, "x": 1e999}',
    "nul": b'{"update_id": 10, "message": {"text": "\\u0000"}}',
}


@pytest.mark.parametrize("name", BODIES)
async def test_no_request_breaks_the_door(hooked: World, name: str) -> None:
    assert await _post(hooked, BODIES[name]) == 200


@pytest.mark.parametrize(
    "secret", [b"", b"wrong", SECRET.encode()[:-1], b"\xff\xfe", "секрет".encode(), b"x" * 5000]
)
async def test_the_wrong_secret_is_refused(hooked: World, secret: bytes) -> None:
    assert await _post(hooked, b'{"update_id": 1}', secret) == 401
    async with hooked.database() as session:
        assert await session.scalar(select(func.count()).select_from(inbox)) == 0


async def test_two_megabytes_are_too_much(hooked: World) -> None:
    assert await _post(hooked, b'{"update_id": 1, "x": "' + b"x" * 2**21 + b'"}') == 413
