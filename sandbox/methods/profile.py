"""What the bot says about itself: commands by scope and language, menu button, name and descriptions."""

import re
from typing import Any

from sandbox.errors import bad_request
from sandbox.methods.calling import Handler
from sandbox.model import Chat, Json, User
from sandbox.params import Params
from sandbox.world import World

Key = tuple[str, int, int, str]

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MAX_COMMANDS = 100
MAX_DESCRIPTION = 256
SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
    }
) | {"chat_member"}
TEXT_LIMITS = {"Name": ("name", 64), "Description": ("description", 512)}
TEXT_LIMITS |= {"ShortDescription": ("short_description", 120)}


def get_me(world: World, _params: Params) -> Json:
    """The bot itself."""
    return world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def yes(_world: World, _params: Params) -> bool:
    """logOut and close: agreed to, without effect here."""
    return True


def _key(world: World, params: Params) -> Key:
    scope: Json = params.mapping("scope") or {"type": "default"}
    kind = str(scope.get("type", "default"))
    if kind not in SCOPES:
        raise bad_request("unsupported BotCommandScope specified")
    chat_id = (
        world.chat(Params(scope).chat_id()).id
        if kind in {"chat", "chat_administrators", "chat_member"}
        else 0
    )
    language = (params.text("language_code") or "").lower()
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return kind, chat_id, Params(scope).integer("user_id") or 0, language


def _command(item: Any) -> Json:
    name = str(item.get("command", "")).removeprefix("/") if isinstance(item, dict) else ""
    description = str(item.get("description", "")) if name else ""
    if not COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= MAX_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def set_my_commands(world: World, params: Params) -> bool:
    """Set the commands of one scope and language."""
    items = params.array("commands") or []
    if len(items) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.profile.commands[_key(world, params)] = [_command(item) for item in items]
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    """The commands of exactly this scope and language."""
    return world.profile.commands.get(_key(world, params), [])


def delete_my_commands(world: World, params: Params) -> bool:
    """Fall back to the wider scope."""
    world.profile.commands.pop(_key(world, params), None)
    return True


def commands_for(world: World, chat: Chat, user: User) -> list[Json]:
    """The commands a person sees in a chat: the narrowest scope first, each in their language, then in none."""
    if chat.private:
        scopes = [("chat", chat.id, 0), ("all_private_chats", 0, 0), ("default", 0, 0)]
    else:
        scopes = [("chat_member", chat.id, user.id)]
        if chat.members.get(user.id) in {"administrator", "creator"}:
            scopes += [
                ("chat_administrators", chat.id, 0),
                ("chat", chat.id, 0),
                ("all_chat_administrators", 0, 0),
            ]
        scopes += [("chat", chat.id, 0), ("all_group_chats", 0, 0), ("default", 0, 0)]
    language = (user.language_code or "")[:2]
    for scope in scopes:
        for key in ((*scope, language), (*scope, "")):
            if world.profile.commands.get(key):
                return world.profile.commands[key]
    return []


def set_chat_menu_button(world: World, params: Params) -> bool:
    """Set the button left of the input, for one person or for all."""
    chat_id = params.integer("chat_id") or 0
    if chat_id:
        world.chat(chat_id)
    world.profile.menu_buttons[chat_id] = params.mapping("menu_button") or {"type": "default"}
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    """The button left of the input."""
    buttons = world.profile.menu_buttons
    return buttons.get(params.integer("chat_id") or 0) or buttons.get(0) or {"type": "default"}


def _text_methods(what: str) -> dict[str, Handler]:
    field, limit = TEXT_LIMITS[what]

    def put(world: World, params: Params) -> bool:
        value = params.text(field) or ""
        if len(value) > limit:
            raise bad_request(f"{field} is too long")
        world.profile.texts[field, params.text("language_code") or ""] = value
        if field == "name" and value and not params.text("language_code"):
            world.bot["first_name"] = value
        return True

    def get(world: World, params: Params) -> Json:
        texts, language = world.profile.texts, params.text("language_code") or ""
        fallback = world.bot["first_name"] if field == "name" else ""
        return {field: texts.get((field, language)) or texts.get((field, "")) or fallback}

    return {f"setMy{what}": put, f"getMy{what}": get}


METHODS: dict[str, Handler] = {
    "getMe": get_me,
    "logOut": yes,
    "close": yes,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    **_text_methods("Name"),
    **_text_methods("Description"),
    **_text_methods("ShortDescription"),
}
