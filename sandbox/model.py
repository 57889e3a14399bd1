"""People, chats and messages as the sandbox keeps them; `raw` is always the object the Bot API would show."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sandbox.text.render import render_html

Json = dict[str, Any]
MEDIA_KINDS = ("photo", "animation", "document", "voice", "video_note", "video", "audio", "sticker")


@dataclass(slots=True)
class User:
    """A person; `blocked` says that they blocked the bot."""

    id: int
    first_name: str
    language_code: str | None = "ru"
    username: str | None = None
    last_name: str | None = None
    role: str | None = None
    blocked: bool = False

    @property
    def raw(self) -> Json:
        """The User object of the Bot API."""
        raw: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            value = getattr(self, name)
            if value is not None:
                raw[name] = value
        return raw


@dataclass(frozen=True, slots=True)
class Media:
    """The file a message carries."""

    kind: str
    file_id: str
    name: str | None
    size: int
    mime: str | None
    duration: int | None


class CallbackAnswer(NamedTuple):
    """What the bot answered to one press."""

    query_id: str
    user_id: int
    text: str | None
    show_alert: bool


@dataclass(slots=True)
class Topic:
    """One topic of a forum group."""

    id: int
    name: str
    icon_color: int
    closed: bool = False
    deleted: bool = False


class Message:
    """One message of one chat; an edit replaces `raw`, so an update queued before keeps what it said."""

    __slots__ = ("chat_id", "deleted", "from_bot", "id", "raw", "reply_markup", "sender_id", "silent")

    def __init__(
        self, raw: Json, *, from_bot: bool, reply_markup: Json | None = None, silent: bool = False
    ) -> None:
        self.raw = raw
        self.id: int = raw["message_id"]
        self.chat_id: int = raw["chat"]["id"]
        self.sender_id: int = raw["from"]["id"]
        self.from_bot = from_bot
        self.reply_markup = reply_markup
        self.deleted = False
        self.silent = silent

    def __repr__(self) -> str:
        side = "bot" if self.from_bot else f"user {self.sender_id}"
        return f"<Message {self.id} of {side}: {self.text!r}>"

    @property
    def date(self) -> datetime:
        """When it was sent, UTC."""
        return datetime.fromtimestamp(self.raw["date"], UTC)

    @property
    def text(self) -> str:
        """The plain text or caption; empty when there is neither."""
        found: str = self.raw.get("text") or self.raw.get("caption") or ""
        return found

    @property
    def entities(self) -> list[Json]:
        """The entities of the text or caption."""
        found: list[Json] = self.raw.get("entities") or self.raw.get("caption_entities") or []
        return found

    @property
    def html(self) -> str:
        """The text or caption as safe HTML with Telegram's own tags."""
        return render_html(self.text, self.entities)

    @property
    def edited(self) -> bool:
        """Whether an edit ever changed it."""
        return "edit_date" in self.raw

    @property
    def media_group_id(self) -> str | None:
        """The album it belongs to."""
        found: str | None = self.raw.get("media_group_id")
        return found

    @property
    def media(self) -> Media | None:
        """The file it carries, the largest size of a photo."""
        for kind in MEDIA_KINDS:
            found = self.raw.get(kind)
            if found:
                file = found[-1] if kind == "photo" else found
                return Media(
                    kind=kind,
                    file_id=file["file_id"],
                    name=file.get("file_name"),
                    size=file.get("file_size", 0),
                    mime=file.get("mime_type"),
                    duration=file.get("duration"),
                )
        return None

    @property
    def inline_buttons(self) -> list[list[Json]]:
        """The rows of inline buttons now on it."""
        rows: list[list[Json]] = (self.reply_markup or {}).get("inline_keyboard", [])
        return rows


@dataclass(slots=True)
class Chat:
    """A private chat, group or supergroup with everything said in it."""

    id: int
    type: str
    raw: Json
    by_id: dict[int, Message] = field(default_factory=dict)
    title: str | None = None
    forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    bot_status: str = "member"
    migrated_to: int | None = None
    started: bool = True
    pinned: list[int] = field(default_factory=list)
    last_message_id: int = 0

    @property
    def messages(self) -> list[Message]:
        """Everything said, oldest first, deleted messages included (they are marked)."""
        return list(self.by_id.values())

    @property
    def private(self) -> bool:
        """Whether it is a person's own chat with the bot."""
        return self.type == "private"

    def find(self, message_id: int) -> Message | None:
        """The message when it is there and not deleted."""
        message = self.by_id.get(message_id)
        return None if message is None or message.deleted else message

    @property
    def keyboard(self) -> Json | None:
        """The reply keyboard the person sees now, or None."""
        for message in reversed(self.by_id.values()):
            markup = (not message.deleted and message.reply_markup) or {}
            if "keyboard" in markup:
                return markup
            if markup.get("remove_keyboard"):
                return None
        return None
