"""What the bot says about itself, and which commands a person sees."""

import pytest

from sandbox import Sandbox, User
from sandbox.methods.profile import commands_for
from tests.sandbox.conftest import Caller


def commands(*names: str) -> list[dict[str, str]]:
    """Commands as setMyCommands takes them."""
    return [{"command": name, "description": f"does {name}"} for name in names]


async def test_the_narrowest_scope_wins_then_the_language(bot: Caller, box: Sandbox, anna: User) -> None:
    chat = {"type": "chat", "chat_id": anna.id}
    seen = f"people/{anna.id}/commands"
    assert await bot.control("GET", seen) == []
    for name, extra in (
        ("start", {}),
        ("nachalo", {"language_code": "ru"}),
        ("private", {"scope": {"type": "all_private_chats"}}),
        ("mine", {"scope": chat}),
        ("moya", {"scope": chat, "language_code": "ru"}),
    ):
        await bot.ok("setMyCommands", commands=commands(name), **extra)
        assert await bot.control("GET", seen) == commands(name)
    assert await bot.ok("getMyCommands") == commands("start")
    await bot.ok("deleteMyCommands", scope=chat, language_code="ru")
    assert await bot.control("GET", seen) == commands("mine")
    await bot.ok("deleteMyCommands", scope=chat)
    assert await bot.control("GET", seen) == commands("private")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ({"command": "Start", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "старт", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "x" * 33, "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "start", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"command": "start", "description": "x" * 257}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_bad_commands_are_refused(bot: Caller, command: dict[str, str], words: str) -> None:
    assert await bot.refusal("setMyCommands", commands=[command]) == f"Bad Request: {words}"


async def test_too_many_commands_are_refused(bot: Caller) -> None:
    many = commands(*(f"c{number}" for number in range(101)))
    assert await bot.refusal("setMyCommands", commands=many) == "Bad Request: BOT_COMMANDS_TOO_MUCH"


async def test_texts_and_menu_button_are_kept_by_language_and_chat(bot: Caller, anna: User) -> None:
    await bot.ok("setMyDescription", description="for all")
    await bot.ok("setMyDescription", description="для всех", language_code="ru")
    assert await bot.ok("getMyDescription", language_code="ru") == {"description": "для всех"}
    assert await bot.ok("getMyDescription", language_code="fr") == {"description": "for all"}
    await bot.ok("setMyShortDescription", short_description="short")
    assert await bot.ok("getMyShortDescription") == {"short_description": "short"}
    assert "too long" in await bot.refusal("setMyShortDescription", short_description="x" * 121)
    await bot.ok("setMyName", name="Beside")
    assert (await bot.ok("getMe"))["first_name"] == "Beside"
    await bot.ok("setChatMenuButton", chat_id=anna.id, menu_button={"type": "commands"})
    assert await bot.ok("getChatMenuButton", chat_id=anna.id) == {"type": "commands"}
    assert await bot.ok("getChatMenuButton") == {"type": "default"}


async def test_administrators_of_a_group_may_see_other_commands(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    boss = box.add_user("Boss")
    group = box.create_group("Staff", members=[anna], admins=[boss])
    await bot.ok("setMyCommands", commands=commands("all"), scope={"type": "all_group_chats"})
    await bot.ok("setMyCommands", commands=commands("run"), scope={"type": "all_chat_administrators"})
    member = {"type": "chat_member", "chat_id": group.id, "user_id": anna.id}
    assert [c["command"] for c in commands_for(box.world, group, boss)] == ["run"]
    assert [c["command"] for c in commands_for(box.world, group, anna)] == ["all"]
    await bot.ok("setMyCommands", commands=commands("me"), scope=member)
    assert [c["command"] for c in commands_for(box.world, group, anna)] == ["me"]
