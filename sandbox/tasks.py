"""Background work owned by the running sandbox: none is lost, none outlives it."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Background:
    """Owns tasks until stop; a task that failed makes stop raise its error."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._errors: list[BaseException] = []

    def start(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run the coroutine until it ends or the sandbox stops."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._errors.append(error)

    async def stop(self) -> None:
        """Cancel what runs, wait for it, then raise the first error any task had."""
        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if self._errors:
            raise self._errors.pop(0)
