"""The bound on messages in doubt lets chats through in the order they came."""

import asyncio
from typing import cast

from bot.recorder import Recorder
from bot.surroundings import Surroundings


async def test_nobody_waiting_for_room_is_overtaken_by_those_who_come_later() -> None:
    recorder, went = Recorder(cast("Surroundings", None)), list[str]()

    async def courier(name: str) -> None:
        for _ in range(3):
            await recorder.room(lambda: 1)
            with recorder.calling():
                went.append(name)
                await asyncio.sleep(0)

    await asyncio.gather(*(courier(name) for name in "abcde"))
    assert went == list("abcde" * 3)
