"""People who write and tap, and what they see. Everything goes over HTTP through the sandbox's Bot API."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, or_, select

from bot.app import App
from bot.settings import Settings
from core.actor import Actor, Role
from core.clock import SteeredClock, SystemClock
from core.crypto import new_key
from core.db import Session, table_of
from core.inbox import inbox
from core.outbox import outbox
from core.text import Text
from features.broadcasts import delivery
from features.composer import delivery as composer
from features.people import grants, identity
from features.people.models import StaffRole
from sandbox import Sandbox

TOKEN = "4242:SANDBOX-TOKEN-FOR-TESTS"
MORNING = SystemClock().now().replace(hour=9, minute=0, second=0, microsecond=0)
"""Every world begins today at nine, UTC: it is day in all our countries, so that no test waits for a morning by accident."""
PATIENCE = 60.0
"""Seconds until a world that does not come to rest fails the test."""
_TAG = re.compile(r"<[^>]+>")
SECRET = "a-secret-of-at-least-thirty-two-bytes"


@dataclass
class World:
    """One running bot with its people."""

    app: App
    box: Sandbox
    clock: SteeredClock
    people: list["Human"] = field(default_factory=list)

    async def person(self, name: str = "Anna", language: str = "en", **kwargs: Any) -> "Human":
        """Someone new who has the bot open and never wrote to it."""
        user = self.box.add_user(name, language_code=language, **kwargs)
        human = Human(self, user.id, language)
        self.people.append(human)
        return human

    async def people_write(self, *texts: str) -> list["Human"]:
        """A newcomer for each text, who sends it; nobody waits for an answer."""
        people = [await self.person(f"Anna {number}") for number, _ in enumerate(texts)]
        for human, text in zip(people, texts, strict=True):
            await self.box.say(human.id, text)
        return people

    async def staff(
        self, role: Role, name: str = "Sona", language: str = "en", country: str | None = None
    ) -> "Human":
        """Someone who holds a role already; the ways to get one have journeys of their own."""
        human = await self.person(name, language)
        async with self.app.around.db.write() as session:
            actor = await identity.recognise(session, human.id, language, self.clock.now())
            row = {
                "person_id": actor.id,
                "role": role.value,
                "country": country,
                "state": "active",
                "since": self.clock.now(),
            }
            await session.execute(insert(table_of(StaffRole)).values(row))
        return human

    async def actor(self, human: "Human", session: Session) -> Actor:
        """The person as the application knows them."""
        return await identity.recognise(session, human.id, human.language, self.clock.now())

    async def loses_role(self, human: "Human", role: Role) -> None:
        """End a role; the ways to do it have journeys of their own."""
        owner = await self.staff(Role.OWNER, "Olga")
        async with self.app.around.db.write() as session:
            by = await self.actor(owner, session)
            person = await self.actor(human, session)
            held = select(StaffRole.id).where(StaffRole.person_id == person.id, StaffRole.role == role)
            role_id = (await session.execute(held)).scalar_one()
            await grants.end(session, by, role_id=role_id, now=self.clock.now())
        await self.settle()

    async def settle(self) -> None:
        """Wait until everything that was sent is handled and everything due has been sent."""
        deadline = asyncio.get_running_loop().time() + PATIENCE
        calm = 0
        while calm < 2:
            calm = calm + 1 if await self._is_calm() else 0
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError("the world did not come to rest")
            await asyncio.sleep(0.01)

    async def _is_calm(self) -> bool:
        if self.box.pending_updates() or not self.app.idle:
            return False
        now = self.clock.now()
        async with self.app.around.db.read() as session:
            new = select(func.count()).where(
                inbox.c.state == "new", or_(inbox.c.next_try_at.is_(None), inbox.c.next_try_at <= now)
            )
            due = select(func.count()).where(
                or_(
                    outbox.c.state == "sending",
                    (outbox.c.state == "queued")
                    & (outbox.c.not_before <= now)
                    & ~identity.unwelcome
                    & ~delivery.held,
                )
            )
            if await delivery.freezing_now(session) or await delivery.anything_due(session, now):
                return False
            if await composer.anything_due(session):
                return False
            return not await session.scalar(new) and not await session.scalar(due)

    async def time_passes(self, **how_long: float) -> None:
        """Move the clock (days=1, hours=2, minutes=5), run what is due, and settle."""
        self.clock.advance(timedelta(**how_long))
        await self.app.clockwork.run_all()
        await self.settle()

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Session]:
        """Look into the database."""
        async with self.app.around.db.read() as session:
            yield session


@dataclass
class Human:
    """One person with a phone. Taps by text key, sees by text key."""

    world: World
    id: int
    language: str

    async def writes(self, text: str, **kwargs: Any) -> dict[str, Any]:
        """Send a text or a command and wait for everything that follows."""
        message = await self.world.box.say(self.id, text, **kwargs)
        await self.world.settle()
        return message

    async def sends_file(self, kind: str, data: bytes = b"bytes", **kwargs: Any) -> dict[str, Any]:
        """Send a file and wait."""
        message = await self.world.box.send_file(self.id, kind, data, **kwargs)
        await self.world.settle()
        return message

    async def edits(self, message_id: int, text: str) -> None:
        """Edit an own message and wait."""
        await self.world.box.edit(self.id, message_id, text)
        await self.world.settle()

    async def taps(self, label: str, *, settle: bool = True) -> None:
        """Tap the newest button with this label: a text key, or the words themselves."""
        message, data = self._button(label)
        await self.world.box.tap(self.id, message.id, data=data)
        if settle:
            await self.world.settle()

    async def blocks(self) -> None:
        """Block the bot."""
        await self.world.box.block(self.id)
        await self.world.settle()

    def _button(self, label: str) -> tuple[Any, str]:
        words = self._words(label)
        for message in reversed(self.messages):
            for row in (message.reply_markup or {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"] == words and "callback_data" in button:
                        return message, button["callback_data"]
        raise AssertionError(f"nobody offers the button {words!r}; on the screen:\n{self.screen}")

    def _words(self, label: str) -> str:
        texts = self.world.app.around.texts
        return texts.label(Text(label), self.language) if texts.has(label, "en") else label

    @property
    def messages(self) -> Sequence[Any]:
        """What the bot has written to this person and is still there."""
        return [
            message
            for message in self.world.box.chat(self.id).messages
            if message.from_bot and not message.deleted
        ]

    @property
    def newest(self) -> str:
        """The words of the newest message of the bot."""
        return self.messages[-1].text if self.messages else ""

    @property
    def screen(self) -> str:
        """All the bot's messages with their buttons, for reading in a failure."""
        lines = []
        for message in self.messages:
            lines.append(f"[{message.id}] {message.text}")
            rows = (message.reply_markup or {}).get("inline_keyboard", [])
            lines += ["    " + " | ".join(button["text"] for button in row) for row in rows]
        return "\n".join(lines)

    def sees(self, label: str, **args: Any) -> str:
        """Assert that some message shows this text (a key with its values, or plain words); return the message."""
        words = self._rendered(label, args)
        for message in reversed(self.messages):
            if words in message.text:
                return str(message.text)
        raise AssertionError(f"{words!r} is not on the screen:\n{self.screen}")

    def does_not_see(self, label: str, **args: Any) -> None:
        """Assert that no message shows this text."""
        words = self._rendered(label, args)
        assert not any(words in message.text for message in self.messages), self.screen

    def offers(self, label: str) -> bool:
        """Whether some message offers this button."""
        try:
            self._button(label)
        except AssertionError:
            return False
        return True

    def _rendered(self, label: str, args: dict[str, Any]) -> str:
        texts = self.world.app.around.texts
        if not texts.has(label, "en"):
            return label
        return unescape(_TAG.sub("", texts.render(Text(label, args), self.language))).strip()


@asynccontextmanager
async def running_world(database_url: str, folder: Path, **settings: Any) -> AsyncIterator[World]:
    """A bot that answers everything."""
    async with starting_world(database_url, folder, **settings) as world:
        await world.app.ready.wait()
        yield world


@asynccontextmanager
async def starting_world(database_url: str, folder: Path, **settings: Any) -> AsyncIterator[World]:
    """Start the sandbox and the application, and stop both; the articles are perhaps not read yet."""
    clock = SteeredClock(MORNING)
    box = Sandbox(token=TOKEN, clock=clock, limits=False)
    await box.start()
    options = {
        "bot_token": TOKEN,
        "telegram_api_url": box.url,
        "database_url": database_url,
        "var_dir": folder,
        "secret_keys": (new_key(),),
        "http_port": 0,
        "send_rate": 0,
        "meaning": False,
        **settings,
    }
    app = App(Settings(_env_file=None, **options), clock, debug=True)
    try:
        async with app.running():
            yield World(app, box, clock)
    finally:
        await box.stop()
