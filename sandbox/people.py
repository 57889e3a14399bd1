"""What people do in their chats: write, send files, edit, delete, block the bot."""

from sandbox.errors import SandboxError
from sandbox.files import FOLDERS, described
from sandbox.groups import member
from sandbox.methods.calling import without_reply
from sandbox.model import Chat, Json, Message
from sandbox.text.detect import detect
from sandbox.views import person_view
from sandbox.world import World

CAPTIONED = frozenset({"photo", "document", "voice", "video", "audio", "animation"})


def chat_of(world: World, user_id: int, chat_id: int | None) -> Chat:
    """The chat a person writes in; SandboxError when they cannot."""
    user = world.user(user_id)
    chat = world.chats.get(user_id if chat_id is None else chat_id)
    if chat is None:
        raise SandboxError(f"there is no chat {chat_id}")
    if chat.private:
        if user.blocked:
            raise SandboxError(f"person {user_id} blocked the bot and must unblock it before writing")
    elif chat.migrated_to is not None:
        raise SandboxError(f"group {chat.id} became the supergroup {chat.migrated_to}")
    elif chat.members.get(user_id) in {None, "left", "kicked"}:
        raise SandboxError(f"person {user_id} is not in the group {chat.id}")
    return chat


def post(
    world: World,
    user_id: int,
    body: Json,
    *,
    chat_id: int | None = None,
    thread_id: int | None = None,
    reply_to: int | None = None,
) -> Json:
    """A message of a person, delivered to the bot when it may see it."""
    chat = chat_of(world, user_id, chat_id)
    chat.started = True
    raw: Json = {
        "message_id": world.next_message_id(chat),
        "from": world.users[user_id].raw,
        "chat": chat.raw,
        "date": world.unix(),
        **_place(chat, thread_id, user_id),
        **_reply(chat, reply_to),
        **body,
    }
    message = world.store(chat, Message(raw, from_bot=False))
    if seen_by_bot(world, chat, raw):
        world.updates.put("message", raw, key=chat.id, chat_id=chat.id, message_id=message.id)
    return raw


def _place(chat: Chat, thread_id: int | None, user_id: int) -> Json:
    if thread_id is None:
        return {}
    topic = chat.topics.get(thread_id)
    if topic is None or topic.deleted:
        raise SandboxError(f"there is no topic {thread_id}")
    if topic.closed and chat.members.get(user_id) != "administrator":
        raise SandboxError(f"topic {thread_id} is closed")
    return {"message_thread_id": thread_id, "is_topic_message": True}


def _reply(chat: Chat, reply_to: int | None) -> Json:
    if reply_to is None:
        return {}
    found = chat.find(reply_to)
    if found is None:
        raise SandboxError(f"there is no message {reply_to} to reply to")
    return {"reply_to_message": without_reply(found.raw)}


def seen_by_bot(world: World, chat: Chat, raw: Json) -> bool:
    """In groups a bot that is no administrator sees commands, its mentions and replies to it (privacy mode)."""
    if chat.private or chat.bot_status == "administrator":
        return True
    if chat.bot_status in {"left", "kicked"}:
        return False
    text = raw.get("text") or raw.get("caption") or ""
    replied = raw.get("reply_to_message", {}).get("from", {}).get("id") == world.bot_id
    return text.startswith("/") or f"@{world.username}" in text or replied


def text_body(text: str) -> Json:
    """The text as Telegram passes it on: trimmed, with commands and addresses found."""
    text = text.strip()
    if not text:
        raise SandboxError("an empty message cannot be sent")
    entities = detect(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}


def file_body(
    world: World,
    kind: str,
    data: bytes,
    *,
    filename: str | None,
    mime: str | None,
    caption: str | None,
    media_group_id: str | None,
    duration: int | None,
) -> Json:
    """A file as Telegram passes it on."""
    if kind not in FOLDERS:
        raise SandboxError(f"there is no kind of file {kind!r}, only {', '.join(FOLDERS)}")
    file = world.files.keep(kind, data, filename, mime)
    body: Json = {kind: described(world.files, file, duration=duration)}
    if kind == "animation":
        body["document"] = body[kind]
    if media_group_id:
        body["media_group_id"] = str(media_group_id)
    if caption and kind in CAPTIONED:
        body |= caption_body(caption)
    return body


def caption_body(caption: str) -> Json:
    """A caption as Telegram passes it on."""
    entities = detect(caption, [])
    return {"caption": caption, "caption_entities": entities} if entities else {"caption": caption}


def edit(world: World, user_id: int, message_id: int, chat_id: int | None, body: Json) -> Json:
    """A person changes their own message; the bot is told."""
    chat = chat_of(world, user_id, chat_id)
    message = chat.find(message_id)
    if message is None or message.sender_id != user_id:
        raise SandboxError(f"person {user_id} has no message {message_id} to edit")
    dropped = {"text", "entities"} if "text" in body else {"caption", "caption_entities"}
    kept = {name: value for name, value in message.raw.items() if name not in dropped}
    message.raw = kept | body | {"edit_date": world.unix()}
    world.announce("edited", chat, message)
    if seen_by_bot(world, chat, message.raw):
        world.updates.put("edited_message", message.raw, key=chat.id, chat_id=chat.id, message_id=message.id)
    return message.raw


def delete_locally(world: World, user_id: int, message_id: int, chat_id: int | None) -> None:
    """A person deletes a message; Telegram does not tell the bot."""
    chat = chat_of(world, user_id, chat_id)
    message = chat.find(message_id)
    if message is None:
        raise SandboxError(f"there is no message {message_id}")
    message.deleted = True
    world.announce("deleted", chat, message)


def special_body(world: World, user_id: int, kind: str, fields: Json) -> Json:
    """A location, venue, contact, poll or dice with plausible values for what is not given."""
    user = world.user(user_id)
    point = {"latitude": 55.751244, "longitude": 37.618423}
    defaults: dict[str, Json] = {
        "location": point,
        "venue": {"location": point, "title": "Place", "address": "Street 1"},
        "contact": {"phone_number": f"+7900{user_id:07d}", "first_name": user.first_name, "user_id": user_id},
        "dice": {"emoji": "🎲", "value": 4},
        "poll": {
            "id": str(next(world.numbers)),
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": True,
            "members_only": False,
        },
    }
    if kind in defaults:
        body: Json = {kind: defaults[kind] | fields}
        return body | {"location": body[kind]["location"]} if kind == "venue" else body
    return {kind: fields.pop("value", True), **fields}


def set_blocked(world: World, user_id: int, *, blocked: bool) -> None:
    """A person blocks or unblocks the bot; my_chat_member tells it."""
    user = world.user(user_id)
    if user.blocked == blocked:
        return
    user.blocked = blocked
    old, new = ("member", "kicked") if blocked else ("kicked", "member")
    payload: Json = {
        "chat": world.chats[user_id].raw,
        "from": user.raw,
        "date": world.unix(),
        "old_chat_member": member(world.bot, old),
        "new_chat_member": member(world.bot, new),
    }
    world.updates.put("my_chat_member", payload, key=user_id, chat_id=user_id)
    world.hub.emit("person", lambda: person_view(user))
