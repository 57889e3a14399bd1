"""Everything the sandbox knows, in memory: people, chats, files, presses, the bot's own profile."""

import itertools
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.clock import Clock
from sandbox.errors import ApiError, SandboxError, bad_request, forbidden
from sandbox.files import FileStore
from sandbox.history import History
from sandbox.hub import Hub
from sandbox.limits import Limits
from sandbox.model import CallbackAnswer, Chat, Json, Message, User
from sandbox.updates import UpdateQueue
from sandbox.views import message_event

FIRST_USER_ID = 1001


@dataclass(slots=True)
class Press:
    """One press of an inline button that the bot may answer."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    data: str
    at: float


@dataclass(slots=True)
class Webhook:
    """Where updates go instead of getUpdates; an empty address means polling."""

    url: str = ""
    secret: str | None = None
    max_connections: int = 40
    last_error_at: int | None = None
    last_error: str | None = None


@dataclass(slots=True)
class Profile:
    """What the bot set about itself, by language or chat; the key None stands for "everyone else"."""

    commands: dict[tuple[str, int, int, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)


class World:
    """The state behind the Bot API and the page; every change to it happens in the event loop's thread."""

    def __init__(
        self, token: str, clock: Clock, *, limits: bool, history_path: Path | str | None, first_update_id: int
    ) -> None:
        self.token = token
        self.clock = clock
        self.bot_id = int(token.partition(":")[0])
        self.bot: Json = {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": "Ryadom",
            "username": "ryadom_sandbox_bot",
        }
        self.history = History(history_path)
        self.hub = Hub()
        self.limits = Limits(enabled=limits)
        self.updates = UpdateQueue(clock, self.history, first_update_id)
        self.files = FileStore()
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.last_press: dict[int, Press] = {}
        self.answers: list[CallbackAnswer] = []
        self.profile = Profile()
        self.webhook = Webhook()
        self.polls: dict[str, tuple[int, int]] = {}
        self.reactions: dict[tuple[int, int], list[Json]] = {}
        self.group_ids = itertools.count(5001)
        self.numbers = itertools.count(1)
        self._private_message_ids = itertools.count(1)

    @property
    def username(self) -> str:
        """The bot's own @name, without the @."""
        name: str = self.bot["username"]
        return name

    def unix(self) -> int:
        """Now, in whole Unix seconds of the sandbox's clock."""
        return int(self.clock.now().timestamp())

    def user(self, user_id: int) -> User:
        """The person; SandboxError when there is none."""
        try:
            return self.users[user_id]
        except KeyError:
            raise SandboxError(f"there is no person {user_id} in the sandbox") from None

    def add_user(self, user: User, *, wrote: bool) -> User:
        """Let a person exist, with their own chat with the bot; until they wrote, the bot cannot find that chat."""
        if user.id in self.users:
            raise SandboxError(f"person {user.id} exists already")
        self.users[user.id] = user
        raw: Json = {"id": user.id, "type": "private", "first_name": user.first_name}
        raw |= {
            name: value for name in ("last_name", "username") if (value := getattr(user, name)) is not None
        }
        self.chats[user.id] = Chat(user.id, "private", raw, started=wrote)
        return user

    def free_user_id(self) -> int:
        """An id no person has yet."""
        return next(
            number for number in itertools.count(FIRST_USER_ID + len(self.users)) if number not in self.users
        )

    def chat(self, chat_id: int | str | None) -> Chat:
        """The chat as the bot may see it; ApiError in Telegram's words when it is not there for the bot."""
        if chat_id is None:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise ApiError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": chat.migrated_to},
            )
        return chat

    def reachable(self, chat_id: int | str | None) -> Chat:
        """The chat the bot may write to now; 403 when it was blocked or thrown out."""
        chat = self.chat(chat_id)
        if chat.private:
            if self.users[chat.id].blocked:
                raise forbidden("bot was blocked by the user")
        elif chat.bot_status in {"left", "kicked"}:
            how = "was kicked from" if chat.bot_status == "kicked" else "is not a member of"
            raise forbidden(f"bot {how} the {chat.type} chat")
        elif chat.type == "channel" and chat.bot_status != "administrator":
            raise bad_request("need administrator rights in the channel chat")
        return chat

    def next_message_id(self, chat: Chat) -> int:
        """Private chats and basic groups share one numbering, as in Telegram; supergroups have their own."""
        if chat.type in {"supergroup", "channel"}:
            chat.last_message_id += 1
            return chat.last_message_id
        return next(self._private_message_ids)

    def store(self, chat: Chat, message: Message) -> Message:
        """Keep a new message and show it to the page."""
        chat.by_id[message.id] = message
        self.announce("new", chat, message)
        return message

    def announce(self, change: str, chat: Chat, message: Message) -> None:
        """Show the page a message that is new, edited or deleted."""
        self.hub.emit("message", lambda: message_event(change, chat, message, self.reactions))
