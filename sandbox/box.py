"""The sandbox as tests and the demo hold it: one object that is a whole local Telegram."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from sandbox import groups, people, presses
from sandbox.api import BotApi
from sandbox.clock import Clock, SteeredClock
from sandbox.control import Control
from sandbox.delivery import Delivery
from sandbox.errors import NoSuchButton, SandboxError
from sandbox.faults import Faults
from sandbox.history import History
from sandbox.limits import Limits
from sandbox.model import CallbackAnswer, Chat, Json, User
from sandbox.polling import Polling
from sandbox.server import Server
from sandbox.tasks import Background
from sandbox.updates import UpdateQueue
from sandbox.views import person_view
from sandbox.world import World


class Sandbox:
    """Build it, `await start()`, let the bot talk to `url`, let people act, `await stop()`."""

    def __init__(
        self,
        token: str = "4242:SANDBOX",  # noqa: S107 - opens nothing but this server  # nosec B107
        clock: Clock | None = None,
        limits: bool = True,
        history_path: Path | str | None = None,
        *,
        first_update_id: int = 700_000_001,
    ) -> None:
        self.token = token
        self.clock: Clock = clock or SteeredClock()
        self.world = World(
            token, self.clock, limits=limits, history_path=history_path, first_update_id=first_update_id
        )
        self.faults = Faults()
        self.background = Background()
        self.delivery = Delivery(self.world, self.background)
        self.url = ""
        self._polling = Polling(self.world, self.delivery.pump)
        self._server = Server(BotApi(self.world, self.faults, self._polling), Control(self))

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; port 0 takes a free one. The address is returned and kept in `url`."""
        self.url = await self._server.start(host, port)
        return self.url

    async def stop(self) -> None:
        """End polls, streams and deliveries, then the server; what was recorded stays readable."""
        self.world.webhook.url = ""
        self._polling.stop()
        self.world.hub.close()
        try:
            await self.background.stop()
        finally:
            await self.delivery.stop()
            await self._server.stop()
            self.world.history.close()

    async def go_dark(self) -> None:
        """Cut every connection and refuse new ones, as when the network is gone; people go on writing."""
        await self._server.stop()

    async def come_back(self) -> None:
        """Listen again at the same address, with everything that was there before."""
        host, _, port = self.url.removeprefix("http://").rpartition(":")
        await self._server.start(host, int(port))

    @property
    def history(self) -> History:
        """Everything that happened between the bot and Telegram, in order."""
        return self.world.history

    @property
    def limits(self) -> Limits:
        """The flood limits; `limits.enabled = False` switches them off."""
        return self.world.limits

    @property
    def callback_answers(self) -> list[CallbackAnswer]:
        """What the bot answered to presses, in order."""
        return self.world.answers

    @property
    def updates(self) -> UpdateQueue:
        """The queue of updates: `next_id`, `allowed`, `shuffle()`."""
        return self.world.updates

    def chat(self, chat_id: int) -> Chat:
        """A chat with its messages; SandboxError when there is none."""
        try:
            return self.world.chats[chat_id]
        except KeyError:
            raise SandboxError(f"there is no chat {chat_id}") from None

    async def wait_for(self, condition: Callable[[], bool], seconds: float = 5.0) -> None:
        """Return as soon as the condition holds, looked at after every event; TimeoutError when it never does."""
        await self.world.history.wait_for(condition, seconds)

    def advance(self, step: timedelta) -> None:
        """Move the clock and tell the page."""
        self.clock.advance(step)
        self.world.history.add("clock", now=self.clock.now().isoformat())
        self.world.hub.emit("clock", lambda: {"now": self.clock.now().isoformat()})

    # People

    def add_user(
        self,
        first_name: str,
        language_code: str | None = "ru",
        username: str | None = None,
        last_name: str | None = None,
        user_id: int | None = None,
        *,
        role: str | None = None,
        wrote: bool = True,
    ) -> User:
        """A new person with a private chat; with wrote=False the bot cannot find that chat until they write."""
        number = self.world.free_user_id() if user_id is None else user_id
        user = User(number, first_name, language_code, username, last_name, role)
        self.world.add_user(user, wrote=wrote)
        self.world.hub.emit("person", lambda: person_view(user))
        return user

    async def say(
        self,
        user_id: int,
        text: str,
        reply_to: int | None = None,
        chat_id: int | None = None,
        thread_id: int | None = None,
    ) -> Json:
        """A person writes a text; the message as the bot will see it."""
        return people.post(
            self.world,
            user_id,
            people.text_body(text),
            chat_id=chat_id,
            thread_id=thread_id,
            reply_to=reply_to,
        )

    async def start_link(self, user_id: int, payload: str) -> Json:
        """A person opens a t.me/bot?start=payload link and presses Start."""
        return await self.say(user_id, f"/start {payload}")

    async def send_file(
        self,
        user_id: int,
        kind: str,
        data: bytes,
        filename: str | None = None,
        mime: str | None = None,
        caption: str | None = None,
        media_group_id: str | None = None,
        duration: int | None = None,
        *,
        chat_id: int | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """A person sends a file: photo document voice video video_note audio sticker animation."""
        body = people.file_body(
            self.world,
            kind,
            data,
            filename=filename,
            mime=mime,
            caption=caption,
            media_group_id=media_group_id,
            duration=duration,
        )
        return people.post(self.world, user_id, body, chat_id=chat_id, thread_id=thread_id, reply_to=reply_to)

    async def send_special(
        self,
        user_id: int,
        kind: str,
        *,
        chat_id: int | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
        **fields: Any,
    ) -> Json:
        """A person sends a location, contact, venue, poll or dice; any other kind becomes a message field as given."""
        body = people.special_body(self.world, user_id, kind, fields)
        return people.post(self.world, user_id, body, chat_id=chat_id, thread_id=thread_id, reply_to=reply_to)

    async def edit(
        self,
        user_id: int,
        message_id: int,
        text: str | None = None,
        *,
        caption: str | None = None,
        chat_id: int | None = None,
    ) -> Json:
        """A person changes the text or the caption of their own message."""
        body = people.text_body(text) if text is not None else people.caption_body(caption or "")
        return people.edit(self.world, user_id, message_id, chat_id, body)

    def delete_locally(self, user_id: int, message_id: int, *, chat_id: int | None = None) -> None:
        """A person deletes a message; the bot is not told."""
        people.delete_locally(self.world, user_id, message_id, chat_id)

    async def tap(
        self,
        user_id: int,
        message_id: int,
        data: str | None = None,
        text: str | None = None,
        *,
        chat_id: int | None = None,
    ) -> str:
        """Press a button by its data or its label; NoSuchButton when it is not there now.

        Returns the callback query's id. A button of a reply keyboard sends what it says (or the contact, or a
        location) and returns "".
        """
        chat = people.chat_of(self.world, user_id, chat_id)
        message = chat.find(message_id)
        if message is None:
            raise NoSuchButton(f"message {message_id} is not there")
        if data is not None:
            return presses.press(self.world, user_id, chat, message, data)
        if text is None:
            raise NoSuchButton("name a button by data or by text")
        return presses.press_label(self.world, user_id, chat, message, text)

    async def resend_last_tap(self, user_id: int) -> str:
        """The person's last press arrives again under a new update_id, as after a reconnect."""
        return presses.press_again(self.world, user_id)

    async def vote(
        self, user_id: int, message_id: int, options: list[int], *, chat_id: int | None = None
    ) -> None:
        """A person votes in the bot's poll; options are counted from 0."""
        presses.vote(self.world, user_id, message_id, options, chat_id)

    async def block(self, user_id: int) -> None:
        """A person blocks the bot."""
        people.set_blocked(self.world, user_id, blocked=True)

    async def unblock(self, user_id: int) -> None:
        """A person lets the bot write again."""
        people.set_blocked(self.world, user_id, blocked=False)

    # Groups

    def create_group(
        self,
        title: str,
        forum: bool = False,
        members: list[int | User] | None = None,
        admins: list[int | User] | None = None,
        *,
        bot_status: str = "administrator",
    ) -> Chat:
        """A group with these people and the bot in it; a forum is a supergroup with topics."""
        return groups.create(self.world, title, forum, members or [], admins or [], bot_status)

    def create_channel(
        self, title: str, admins: list[int | User] | None = None, *, bot_status: str = "administrator"
    ) -> Chat:
        """A channel with the bot in it; only an administrator may post there."""
        return groups.create(self.world, title, False, [], admins or [], bot_status, channel=True)

    def migrate_to_supergroup(self, chat_id: int) -> Chat:
        """Telegram turns a basic group into a supergroup with another id; both signals are queued."""
        return groups.migrate(self.world, chat_id)

    def set_member(self, chat_id: int, user_id: int, status: str) -> None:
        """A person's place in a group changes: member, administrator, left, kicked."""
        groups.set_member(self.world, chat_id, user_id, status)

    def set_bot_status(self, chat_id: int, status: str) -> None:
        """The bot's own place in a group changes: member, administrator, left, kicked."""
        groups.set_bot_status(self.world, chat_id, status)

    # Updates out of the ordinary

    def pending_updates(self) -> int:
        """How many updates the bot has not acknowledged yet."""
        return len(self.world.updates)

    def inject_update(self, update: Json) -> int:
        """Hand the bot this raw update once, whatever it is; the update_id used."""
        return self.world.updates.inject(update)

    def duplicate_update(self, update_id: int) -> None:
        """Hand the bot an update a second time under the same update_id."""
        self.world.updates.duplicate(update_id)

    def shuffle_updates(self, seed: int = 0) -> None:
        """Put the waiting updates into another order."""
        self.world.updates.shuffle(seed)
