"""Our line to the Bot API: raw methods, the guard against calls inside a transaction, and what an error means."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import InputFile
from aiohttp import ClientConnectorError, ClientError, ClientTimeout
from pydantic import ConfigDict

from core.db import in_transaction

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
"""A constant, the same for polling and webhook: removing a handler must never drop a type at Telegram."""
CALL_TIMEOUT = 30


class CallInsideTransaction(Exception):
    """A Bot API call was made while a transaction was open: a bug, because the call cannot be rolled back."""


class _Guard(BaseRequestMiddleware):
    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if in_transaction():
            raise CallInsideTransaction(method.__api_method__)
        return await make_request(bot, method)


class _Raw(TelegramMethod[Any]):
    """Any Bot API method by name; the answer is not parsed into models."""

    model_config = ConfigDict(extra="allow")
    __returning__ = Any
    __api_method__ = ""


@lru_cache(maxsize=128)
def _raw(name: str) -> type[_Raw]:
    return type(f"Raw_{name}", (_Raw,), {"__api_method__": name, "__module__": __name__})


async def call(
    bot: Bot,
    name: str,
    params: Mapping[str, Any] | None = None,
    timeout: int = CALL_TIMEOUT,  # noqa: ASYNC109 (the client's own limit, in seconds)
) -> Any:
    """Call a method by name and return its plain result. timeout: seconds."""
    return await bot(_raw(name)(**(params or {})), request_timeout=timeout)


class _Plain(AiohttpSession):
    """Sends a call without files as JSON and takes its plain answer as it is: half the work of forms and models."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 (the client's own limit, in seconds)
    ) -> TelegramType:
        """Call; a refusal and anything unreadable is told by aiogram's own errors."""
        params = method.model_extra or {}
        if not isinstance(method, _Raw) or any(isinstance(value, InputFile) for value in params.values()):
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        try:
            async with session.post(url, json=params, timeout=ClientTimeout(timeout)) as response:
                status, body = response.status, await response.text()
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method, message=type(error).__name__) from error
        if status == HTTPStatus.OK:
            answer = _read(body)
            if isinstance(answer, dict) and answer.get("ok") is True:
                return answer.get("result")  # type: ignore[return-value]  # our methods return plain data
        return self.check_response(bot, method, status, body).result  # type: ignore[return-value]


def _read(body: str) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def make_bot(token: str, api_url: str) -> Bot:
    """Return the client; it refuses to call Telegram inside a transaction."""
    session = _Plain(api=TelegramAPIServer.from_base(api_url), limit=100)
    session.middleware(_Guard())
    return Bot(token, session=session)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a failed attempt means. sort: final, retry, unknown, blocked, moved."""

    sort: str
    code: str
    retry_after: float = 0.0
    moved_to: int | None = None


def judge(error: BaseException) -> Verdict:
    """Say what came of an attempt that raised. Anything we do not recognise may have reached Telegram: unknown."""
    if isinstance(error, TelegramRetryAfter):
        return Verdict("retry", "429", max(1.0, float(error.retry_after)))
    if isinstance(error, TelegramMigrateToChat):
        return Verdict("moved", "migrated", moved_to=error.migrate_to_chat_id)
    if isinstance(error, TelegramNetworkError):
        refused = isinstance(error.__cause__, ClientConnectorError)
        return Verdict("retry", "not-sent", 2.0) if refused else Verdict("unknown", "network")
    if isinstance(error, TelegramServerError) or not isinstance(error, TelegramAPIError):
        return Verdict("unknown", type(error).__name__)
    return _refused(error)


def _refused(error: TelegramAPIError) -> Verdict:
    words = error.message.lower()
    if "too many requests" in words:  # retry_after 0 arrives as a plain error
        return Verdict("retry", "429", 1.0)
    if "forbidden" in words or "chat not found" in words or "user is deactivated" in words:
        return Verdict("blocked", "blocked")
    return Verdict("final", _code(words))


_CODES = {
    "message is not modified": "not-modified",
    "message to edit not found": "edit-gone",
    "message can't be edited": "edit-gone",
    "there is no text in the message to edit": "no-text",
    "message to delete not found": "delete-gone",
    "message can't be deleted": "delete-gone",
    "query is too old": "query-old",
    "can't parse entities": "bad-html",
    "too long": "too-long",
    "not enough rights": "no-rights",
    "need administrator rights": "no-rights",
    "chat_write_forbidden": "no-rights",
    "wrong file identifier": "file-gone",
    "wrong remote file": "file-gone",
}


def _code(words: str) -> str:
    return next((code for part, code in _CODES.items() if part in words), "refused")
