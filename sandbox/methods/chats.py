"""What the bot can learn about a chat, pinning in it, and leaving it."""

from sandbox.errors import bad_request
from sandbox.groups import member, set_bot_status
from sandbox.methods.calling import Handler
from sandbox.model import Chat, Json
from sandbox.params import Params
from sandbox.world import World

STAFF = frozenset({"administrator", "creator"})
INSIDE = frozenset({"member", "administrator", "creator", "restricted"})
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_chat(world: World, params: Params) -> Json:
    """Everything about a chat."""
    chat = world.chat(params.chat_id())
    full: Json = chat.raw | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    if chat.pinned and (pinned := chat.find(chat.pinned[-1])):
        full["pinned_message"] = pinned.raw
    return full


def _group(world: World, params: Params) -> Chat:
    chat = world.reachable(params.chat_id())
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return chat


def get_chat_member(world: World, params: Params) -> Json:
    """One person's place in a chat."""
    chat = world.reachable(params.chat_id())
    user_id = params.integer("user_id") or 0
    if user_id == world.bot_id:
        return member(world.bot, chat.bot_status)
    user = world.users.get(user_id)
    if user is None or (chat.private and user.id != chat.id):
        raise bad_request("member not found")
    return member(user.raw, "member" if chat.private else chat.members.get(user_id, "left"))


def get_chat_administrators(world: World, params: Params) -> list[Json]:
    """The people and the bot, when it is one, that run a group."""
    chat = _group(world, params)
    found = [member(world.users[user_id].raw, s) for user_id, s in chat.members.items() if s in STAFF]
    return [*found, member(world.bot, chat.bot_status)] if chat.bot_status in STAFF else found


def get_chat_member_count(world: World, params: Params) -> int:
    """How many are in a chat, the bot included."""
    chat = world.reachable(params.chat_id())
    return 2 if chat.private else 1 + sum(status in INSIDE for status in chat.members.values())


def leave_chat(world: World, params: Params) -> bool:
    """Leave a group."""
    chat = world.reachable(params.chat_id())
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    set_bot_status(world, chat.id, "left")
    return True


def _pinnable(world: World, params: Params) -> Chat:
    chat = world.reachable(params.chat_id())
    if not chat.private and chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def pin_chat_message(world: World, params: Params) -> bool:
    """Pin a message."""
    chat = _pinnable(world, params)
    message = chat.find(params.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to pin not found")
    chat.pinned.append(message.id)
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    """Take a pin away: of the message named, else the newest."""
    chat = _pinnable(world, params)
    wanted = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if wanted not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(wanted)
    return True


def unpin_all_chat_messages(world: World, params: Params) -> bool:
    """Take all pins away."""
    _pinnable(world, params).pinned.clear()
    return True


METHODS: dict[str, Handler] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
}
