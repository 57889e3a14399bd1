"""Webhook delivery as Telegram does it: one update at a time a chat, repeated until 2xx or too old."""

import asyncio
import json

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from sandbox.errors import ApiError
from sandbox.methods import METHODS
from sandbox.params import Params
from sandbox.tasks import Background
from sandbox.updates import Entry
from sandbox.world import Webhook, World

MAX_PAUSE = 60.0
MAX_RETRY_AFTER = 3600
PATIENCE = 60


class Delivery:
    """Posts waiting updates to the webhook; `pause_scale` shortens the pauses between tries for tests."""

    def __init__(self, world: World, background: Background) -> None:
        self.pause_scale = 1.0
        self._world = world
        self._background = background
        self._session: ClientSession | None = None
        self._busy: set[int] = set()
        world.updates.on_put.append(self.pump)

    def pump(self) -> None:
        """Start delivering what may go out now."""
        hook = self._world.webhook
        if not hook.url:
            return
        for entry in self._world.updates.waiting():
            if len(self._busy) >= hook.max_connections:
                return
            if entry.key not in self._busy:
                entry.in_flight = True
                self._busy.add(entry.key)
                self._background.start(self._deliver(hook, entry))

    async def stop(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def _deliver(self, hook: Webhook, entry: Entry) -> None:
        """Try at once, then after 1, 2, 4 ... 60 s; stop when the webhook changed or the update is too old."""
        pause = 0.0
        try:
            while hook is self._world.webhook and not self._world.updates.expired(entry):
                wait = await self._attempt(hook, entry)
                if wait is None:
                    self._world.updates.forget(entry)
                    return
                await asyncio.sleep(max(wait, pause) * self.pause_scale)
                pause = min(MAX_PAUSE, pause * 2 or 1.0)
            if self._world.updates.expired(entry):
                self._world.updates.expire(entry)
        finally:
            entry.in_flight = False
            self._busy.discard(entry.key)
            self.pump()

    async def _attempt(self, hook: Webhook, entry: Entry) -> float | None:
        """None when delivered, else the least number of seconds to wait."""
        session = self._session = self._session or ClientSession(timeout=ClientTimeout(total=PATIENCE))
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        self._world.history.add("delivered", update_id=entry.id, way="webhook")
        try:
            async with session.post(hook.url, data=json.dumps(entry.raw), headers=headers) as response:
                body = await response.read()
                self._world.history.add("webhook_answer", update_id=entry.id, status=response.status)
                if 200 <= response.status < 300:
                    await self._answer_in_body(body)
                    return None
                self._failed(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
                return _retry_after(response)
        except (ClientError, TimeoutError, OSError) as error:
            self._world.history.add("webhook_answer", update_id=entry.id, status=None)
            self._failed(hook, f"Connection failed: {type(error).__name__}")
            return 0.0

    def _failed(self, hook: Webhook, what: str) -> None:
        hook.last_error_at = self._world.unix()
        hook.last_error = what

    async def _answer_in_body(self, body: bytes) -> None:
        """A bot may put one call into its answer; Telegram carries it out and tells nobody how it went."""
        try:
            call = json.loads(body)
        except ValueError:
            return
        if not isinstance(call, dict) or "method" not in call:
            return
        method = str(call.pop("method"))
        handler = METHODS.get(method.lower())
        if handler is not None:
            self._world.history.add(
                "call", method=method, chat_id=call.get("chat_id"), params=call, way="webhook"
            )
            try:
                handler(self._world, Params(call))
            except ApiError as error:
                self._world.history.add("response", method=method, ok=False, error_code=error.code)


def _retry_after(response: ClientResponse) -> float:
    given = response.headers.get("Retry-After", "")
    return float(min(int(given), MAX_RETRY_AFTER)) if given.isdecimal() else 0.0
