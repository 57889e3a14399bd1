"""How updates reach the bot: long polling here, a webhook through its own delivery; never both."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.errors import ApiError, bad_request
from sandbox.params import Params
from sandbox.world import Webhook, World

MAX_BATCH = 100
MAX_WAIT = 50
TAKEN_BY_WEBHOOK = "Conflict: terminated by setWebhook request"
TAKEN_BY_POLL = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
SECRET_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


class Polling:
    """getUpdates and the webhook methods."""

    def __init__(self, world: World, webhook_changed: Callable[[], None]) -> None:
        self._world = world
        self._webhook_changed = webhook_changed
        self._news = asyncio.Event()
        self._poll = 0
        self._stopping = False
        world.updates.on_put.append(self._news.set)
        self.methods: dict[str, Callable[[Params], Awaitable[Any]]] = {
            "getupdates": self.get_updates,
            "setwebhook": self.set_webhook,
            "deletewebhook": self.delete_webhook,
            "getwebhookinfo": self.get_webhook_info,
        }

    def stop(self) -> None:
        """Let every waiting poll end."""
        self._stopping = True
        self._news.set()

    async def get_updates(self, params: Params) -> list[Any]:
        """The next updates, waiting up to `timeout` seconds for one; a newer poll ends an older one with 409."""
        world = self._world
        if world.webhook.url:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            )
        self._poll += 1
        mine = self._poll
        self._news.set()
        world.updates.allow(params.words("allowed_updates"))
        offset = params.integer("offset")
        if offset:
            world.updates.acknowledge(offset)
        limit = min(max(params.integer("limit") or MAX_BATCH, 1), MAX_BATCH)
        await self._wait(mine, min(max(params.integer("timeout") or 0, 0), MAX_WAIT))
        return world.updates.batch(limit)

    async def _wait(self, mine: int, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not len(self._world.updates) and not self._stopping and loop.time() < deadline:
            self._news.clear()
            try:
                async with asyncio.timeout_at(deadline):
                    await self._news.wait()
            except TimeoutError:
                break
            if mine != self._poll:
                raise ApiError(409, TAKEN_BY_WEBHOOK if self._world.webhook.url else TAKEN_BY_POLL)

    async def set_webhook(self, params: Params) -> bool:
        """Send updates to an address from now on; plain http is taken for loopback addresses only."""
        url = params.text("url") or ""
        if not url:
            return await self.delete_webhook(params)
        host = url.partition("://")[2].partition("/")[0].rpartition(":")[0] or url.partition("://")[2]
        if not url.startswith("https://") and host not in {"127.0.0.1", "localhost", "[::1]"}:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        secret = params.text("secret_token") or None
        if secret and (len(secret) > 256 or not set(secret) <= SECRET_CHARACTERS):
            raise bad_request("secret token contains unallowed characters")
        self._world.updates.allow(params.words("allowed_updates"))
        if params.flag("drop_pending_updates"):
            self._world.updates.clear()
        connections = params.integer("max_connections") or 40
        self._world.webhook = Webhook(url, secret, max_connections=min(max(connections, 1), 100))
        self._poll += 1
        self._news.set()
        self._webhook_changed()
        return True

    async def delete_webhook(self, params: Params) -> bool:
        """Go back to polling."""
        self._world.webhook = Webhook()
        if params.flag("drop_pending_updates"):
            self._world.updates.clear()
        self._webhook_changed()
        return True

    async def get_webhook_info(self, _params: Params) -> dict[str, Any]:
        """Where updates go, how many wait, and what went wrong last."""
        hook = self._world.webhook
        info: dict[str, Any] = {
            "url": hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates),
        }
        if hook.url:
            info["max_connections"] = hook.max_connections
        if hook.last_error:
            info |= {"last_error_date": hook.last_error_at, "last_error_message": hook.last_error}
        if self._world.updates.allowed:
            info["allowed_updates"] = sorted(self._world.updates.allowed)
        return info
