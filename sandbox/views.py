"""What the chat page gets to see: plain JSON, with HTML that is safe to insert."""

from datetime import UTC, datetime

from sandbox.model import CallbackAnswer, Chat, Json, Message, User

SPECIAL_KINDS = ("location", "venue", "contact", "poll", "dice")
BUTTON_FIELDS = (("callback_data", "data"), ("url", "url"), ("style", "style"))
Reactions = dict[tuple[int, int], list[Json]]


def person_view(user: User) -> Json:
    """A person."""
    return {
        "id": user.id,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "username": user.username,
        "language_code": user.language_code,
        "role": user.role,
        "blocked": user.blocked,
        "chat": user.id,
    }


def message_view(message: Message, reactions: Reactions | None = None) -> Json:
    """A message; `from` is "bot" or "me", `sender` the id; location, poll and the like stand under their own names."""
    view: Json = {
        "id": message.id,
        "from": "bot" if message.from_bot else "me",
        "sender": message.sender_id,
        "date": datetime.fromtimestamp(message.raw["date"], UTC).isoformat(),
        "html": message.html,
        "text": message.text,
        "entities": message.entities,
        "media": _media_view(message),
        "media_group_id": message.media_group_id,
        "buttons": [[button_view(button) for button in row] for row in message.inline_buttons],
        "keyboard": keyboard_view(message.reply_markup),
        "edited": message.edited,
        "deleted": message.deleted,
        "reply_to": message.raw.get("reply_to_message", {}).get("message_id"),
        "protected": message.raw.get("has_protected_content", False),
    }
    if "caption" in message.raw:
        view["caption_html"] = message.html
    view |= {kind: message.raw[kind] for kind in SPECIAL_KINDS if kind in message.raw}
    if reactions and (found := reactions.get((message.chat_id, message.id))):
        view["reactions"] = [reaction.get("emoji", "★") for reaction in found]
    return view


def _media_view(message: Message) -> Json | None:
    media = message.media
    if media is None:
        return None
    return {
        "kind": media.kind,
        "url": f"/files/{media.file_id}",
        "name": media.name,
        "size": media.size,
        "mime": media.mime,
        "duration": media.duration,
    }


def button_view(button: Json) -> Json:
    """An inline button: what it says and what a press does."""
    view: Json = {"text": button["text"]}
    view |= {shown: button[name] for name, shown in BUTTON_FIELDS if name in button}
    if "copy_text" in button:
        view["copy_text"] = button["copy_text"]["text"]
    if "web_app" in button:
        view["url"] = button["web_app"].get("url")
    if "disabled" in button:
        view["disabled"] = True
    return view


def keyboard_view(markup: Json | None) -> list[list[Json]] | str | None:
    """The reply keyboard a message brings: its rows, "remove", or None when it brings none."""
    if not markup:
        return None
    if markup.get("remove_keyboard"):
        return "remove"
    if "keyboard" not in markup:
        return None
    fields = ("text", "request_contact", "request_location", "style")
    return [[{name: b[name] for name in fields if name in b} for b in row] for row in markup["keyboard"]]


def message_event(change: str, chat: Chat, message: Message, reactions: Reactions) -> Json:
    """The signal that a message is new, edited or deleted; `person` is None in groups."""
    return {
        "change": change,
        "person": chat.id if chat.private else None,
        "chat": chat.id,
        "message": message_view(message, reactions),
    }


def answer_view(seq: int, answer: CallbackAnswer) -> Json:
    """What a person is shown after a press; `seq` counts all answers from 1."""
    return {
        "seq": seq,
        "person": answer.user_id,
        "query_id": answer.query_id,
        "text": answer.text,
        "alert": answer.show_alert,
    }
