"""Whatever a bot sends, it gets an answer in Telegram's form, and the page can still be drawn."""

import random
from typing import Any

from sandbox import Sandbox, User
from sandbox.methods import METHODS
from tests.sandbox.conftest import Caller

CALLS = 1500
BUTTONS = (
    {"text": 5},
    5,
    *({"text": "a", name: 5} for name in ("copy_text", "url", "web_app", "callback_data", "style")),
)
ENTITIES = (
    5,
    {"offset": 0},
    {"type": "bold", "offset": "x", "length": 1},
    {"type": "text_link", "offset": 0, "length": 1},
)
JUNK: list[Any] = [
    *(
        None,
        "",
        0,
        -1,
        "abc",
        True,
        10**30,
        "1" * 5000,
        "\ud800",
        [],
        {},
        [1],
        {"a": 1},
        "[]",
        "{}",
        "[1]",
        [[]],
        [[{}]],
    ),
    *({"inline_keyboard": [[button]]} for button in BUTTONS),
    *({"inline_keyboard": 5}, {"keyboard": 5}, {"keyboard": [[5]]}),
    *([entity] for entity in ENTITIES),
    *([{"type": "bold", "offset": 0, "length": 99}], [{"type": "photo"}] * 2, [{"type": []}] * 2, [5, 5]),
    *({"message_id": "abc"}, {"message_id": []}, {"quote": 5, "message_id": 1}),
    *([{"command": 5}], {"type": "chat"}, {"type": "chat", "chat_id": []}, {"type": []}),
]
NAMES = [
    "text",
    "caption",
    "parse_mode",
    "entities",
    "caption_entities",
    "reply_markup",
    "reply_parameters",
    "message_id",
    "message_ids",
    "media",
    "document",
    "photo",
    "file_id",
    "commands",
    "scope",
    "language_code",
    "latitude",
    "longitude",
    "question",
    "options",
    "emoji",
    "link_preview_options",
    "message_thread_id",
    "user_id",
    "name",
    "icon_color",
    "reaction",
    "menu_button",
    "from_chat_id",
    "action",
    "callback_query_id",
    "duration",
    "chat_id",
]


async def test_junk_is_refused_and_breaks_nothing(bot: Caller, box: Sandbox, anna: User) -> None:
    await box.say(anna.id, "x")
    group = box.create_group("G", forum=True, members=[anna])
    dice = random.Random(1)  # noqa: S311 - the same junk every time
    methods = sorted(METHODS)
    codes = set()
    for _ in range(CALLS):
        params: dict[str, Any] = {
            "chat_id": dice.choice([anna.id, group.id]),
            "text": "x",
            "from_chat_id": anna.id,
        }
        params["message_id"] = dice.randint(1, 30)
        params |= {name: dice.choice(JUNK) for name in dice.sample(NAMES, dice.choice([1, 1, 2]))}
        method = dice.choice(methods) if dice.random() < 0.5 else "sendMessage"
        answer = await bot.call(method, **params)
        codes.add(answer.get("error_code"))
    assert codes <= {None, 400, 403}
    assert len(await bot.control("GET", f"people/{anna.id}/messages")) > 10
