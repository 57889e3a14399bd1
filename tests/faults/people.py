"""People at their phones: they write, wait for a button, tap it. They know the contract's labels and nothing else."""

import asyncio
from typing import Any

from sandbox import Message, Sandbox
from tests.faults.seed import DOCTOR, FAMILY

RARE = "Which shoes are best for mountain hiking with twins?"
ANSWER = "Any pair that holds the ankle."
PATIENCE = 15.0


class Phone:
    """One person's chat with the bot."""

    def __init__(self, box: Sandbox, user_id: int, name: str) -> None:
        self._box = box
        self.id = user_id
        if user_id not in box.world.users:
            box.add_user(name, "en", user_id=user_id)

    async def write(self, text: str) -> int:
        """Send a text; the message's id."""
        return int((await self._box.say(self.id, text))["message_id"])

    async def tap(self, label: str, patience: float = PATIENCE) -> None:
        """Tap the newest button that says this, as soon as there is one."""
        await self._box.wait_for(lambda: self._button(label) is not None, patience)
        found = self._button(label)
        assert found is not None
        message, data = found
        await self._box.tap(self.id, message.id, data=data)

    def _button(self, label: str) -> tuple[Message, str] | None:
        for message in reversed(self._box.chat(self.id).messages):
            if message.from_bot and not message.deleted:
                for row in message.inline_buttons:
                    for button in row:
                        if _says(button, label):
                            return message, button["callback_data"]
        return None


def _says(button: dict[str, Any], label: str) -> bool:
    words = button["text"]
    return "callback_data" in button and (words == label or words.endswith(f" {label}"))


async def whole_loop(box: Sandbox) -> None:
    """Ask, pass on, take, answer, solved, rated: nobody waits longer than for the next button."""
    anna, doctor = Phone(box, FAMILY, "Anna"), Phone(box, DOCTOR, "Sona")
    await anna.write(RARE)
    await anna.tap("Ask a specialist")
    await anna.tap("Send")
    await doctor.tap("Take")
    await doctor.tap("Answer")
    await doctor.write(ANSWER)
    await doctor.tap("Send")
    await anna.tap("Thank you, solved")
    await anna.tap("5")
    await anna.tap("Skip")


async def pass_on(box: Sandbox, user_id: int, words: str, patience: float = PATIENCE) -> None:
    """One family asks something of its own and passes it on."""
    family = Phone(box, user_id, f"Family {user_id}")
    await family.write(words)
    await family.tap("Ask a specialist", patience)
    await family.tap("Send", patience)


async def calm(box: Sandbox, is_done: Any, patience: float = PATIENCE) -> None:
    """Wait until everything was taken and the database says that nothing is on its way."""
    async with asyncio.timeout(patience):
        while box.pending_updates() or not is_done():  # noqa: ASYNC110 (another process changes it)
            await asyncio.sleep(0.02)
