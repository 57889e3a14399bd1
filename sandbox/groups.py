"""Groups in the sandbox: made, joined, left, turned into supergroups; the bot is told as Telegram tells it."""

from sandbox.errors import SandboxError
from sandbox.model import Chat, Json, Message, User
from sandbox.world import World

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
)


def member(user_raw: Json, status: str) -> Json:
    """A ChatMember object with the fields its status asks for."""
    raw: Json = {"user": user_raw, "status": status}
    if status == "administrator":
        raw |= {"can_be_edited": False, "is_anonymous": False, **dict.fromkeys(ADMIN_RIGHTS, True)}
    elif status == "creator":
        raw["is_anonymous"] = False
    elif status == "kicked":
        raw["until_date"] = 0
    return raw


def create(
    world: World,
    title: str,
    forum: bool,
    members: list[int | User],
    admins: list[int | User],
    bot_status: str,
    *,
    channel: bool = False,
) -> Chat:
    """A group or channel with these people in it; the bot is told that it was added."""
    number = next(world.group_ids)
    chat_id = -1_000_000_000_000 - number if forum or channel else -number
    kind = "channel" if channel else "supergroup" if forum else "group"
    raw: Json = {"id": chat_id, "type": kind, "title": title}
    if forum:
        raw["is_forum"] = True
    chat = Chat(chat_id, raw["type"], raw, title=title, forum=forum, bot_status="left")
    chat.members = {_id(person): "member" for person in members} | {
        _id(person): "administrator" for person in admins
    }
    for user_id in chat.members:
        world.user(user_id)
    world.chats[chat_id] = chat
    _tell_bot(world, chat, bot_status)
    return chat


def migrate(world: World, chat_id: int) -> Chat:
    """The group becomes a supergroup: a service message in each, calls to the old id are refused with the new one."""
    old = world.chats[chat_id]
    if old.type != "group":
        raise SandboxError(f"chat {chat_id} is not a basic group")
    new_id = -1_000_000_000_000 + chat_id
    raw: Json = {"id": new_id, "type": "supergroup", "title": old.title}
    new = Chat(
        new_id, "supergroup", raw, title=old.title, members=dict(old.members), bot_status=old.bot_status
    )
    world.chats[new_id] = new
    service(world, old, {"migrate_to_chat_id": new_id})
    old.migrated_to = new_id
    service(world, new, {"migrate_from_chat_id": chat_id})
    return new


def service(world: World, chat: Chat, body: Json, actor: Json | None = None) -> Message:
    """A service message of the chat, delivered to the bot."""
    raw: Json = {
        "message_id": world.next_message_id(chat),
        "from": actor or _someone(world, chat),
        "chat": chat.raw,
        "date": world.unix(),
        **body,
    }
    message = world.store(chat, Message(raw, from_bot=actor is world.bot))
    world.updates.put("message", raw, key=chat.id, chat_id=chat.id, message_id=message.id)
    return message


def set_member(world: World, chat_id: int, user_id: int, status: str) -> None:
    """A person's place changes; chat_member tells the bot, when it asked for such updates."""
    chat, user = world.chats[chat_id], world.user(user_id)
    old = chat.members.get(user_id, "left")
    chat.members[user_id] = status
    payload: Json = {
        "chat": chat.raw,
        "from": user.raw,
        "date": world.unix(),
        "old_chat_member": member(user.raw, old),
        "new_chat_member": member(user.raw, status),
    }
    world.updates.put("chat_member", payload, key=chat_id, chat_id=chat_id)


def set_bot_status(world: World, chat_id: int, status: str) -> None:
    """The bot's place changes; my_chat_member tells it."""
    _tell_bot(world, world.chats[chat_id], status)


def _tell_bot(world: World, chat: Chat, status: str) -> None:
    payload: Json = {
        "chat": chat.raw,
        "from": _someone(world, chat),
        "date": world.unix(),
        "old_chat_member": member(world.bot, chat.bot_status),
        "new_chat_member": member(world.bot, status),
    }
    chat.bot_status = status
    world.updates.put("my_chat_member", payload, key=chat.id, chat_id=chat.id)


def _someone(world: World, chat: Chat) -> Json:
    """The person in whose name a change comes: an administrator, else anyone in the group, else the bot."""
    ranked = sorted(chat.members, key=lambda user_id: chat.members[user_id] != "administrator")
    return world.users[ranked[0]].raw if ranked else world.bot


def _id(person: int | User) -> int:
    return person if isinstance(person, int) else person.id
