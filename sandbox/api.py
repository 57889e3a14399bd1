"""The Bot API over HTTP: token, method, parameters, faults, answer; every call leaves two lines in the history."""

import json
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from sandbox import damage
from sandbox.errors import ApiError
from sandbox.faults import Fault, Faults
from sandbox.methods import METHODS
from sandbox.params import MAX_BODY, Params, read_params
from sandbox.polling import Polling
from sandbox.world import World

JSON_TYPE = {"Content-Type": "application/json"}


class BotApi:
    """Answers /bot<TOKEN>/<method> and /file/bot<TOKEN>/<path>."""

    def __init__(self, world: World, faults: Faults, polling: Polling) -> None:
        self._world = world
        self._faults = faults
        self._polling = polling
        self._prefix = f"/bot{world.token}/"
        self._file_prefix = f"/file/bot{world.token}/"

    async def handle(self, request: web.BaseRequest, path: str, query: str) -> web.StreamResponse:
        """One call of the bot."""
        if not path.startswith(self._prefix):
            path = unquote(path)
            if not path.startswith(self._prefix):
                return failure(ApiError(401, "Unauthorized"))
        name = path[len(self._prefix) :]
        try:
            if (request.content_length or 0) > MAX_BODY:
                raise ApiError(413, "Request Entity Too Large")
            body = await request.content.read() if request.can_read_body else b""
            params = read_params(query, request.headers.get("Content-Type", ""), body)
            return await self._call(request, name, params)
        except ApiError as error:
            self._world.history.add("response", method=name, ok=False, error_code=error.code)
            return failure(error)

    async def _call(self, request: web.BaseRequest, name: str, params: Params) -> web.StreamResponse:
        world, method = self._world, name.lower()
        chat_id = params.chat_id()
        call = world.history.add("call", method=name, chat_id=chat_id, params=params.values)
        fault = self._faults.take(method, chat_id) if self._faults.rules else None
        if fault is not None:
            await damage.before(request, fault, self._faults)
            if damage.refused(fault):
                self._note(call, fault, None, None)
                return await damage.answer(request, fault, b"", self._faults)
        answer, error = await self._outcome(method, params)
        self._note(call, fault, answer, error)
        body = json.dumps(error_body(error) if error else {"ok": True, "result": answer}).encode()
        if fault is not None and fault.kind not in {"delay", "latency"}:
            return await damage.answer(request, fault, body, self._faults)
        return web.Response(body=body, status=error.code if error else 200, headers=JSON_TYPE)

    async def _outcome(self, method: str, params: Params) -> tuple[Any, ApiError | None]:
        try:
            return await self.run(method, params), None
        except ApiError as error:
            return None, error

    async def run(self, method: str, params: Params) -> Any:
        """Carry a method out (name in lower case); ApiError is Telegram's refusal."""
        handler = METHODS.get(method)
        if handler is not None:
            return handler(self._world, params)
        if method in self._polling.methods:
            return await self._polling.methods[method](params)
        raise ApiError(404, "Not Found: method not found")

    def _note(self, call: dict[str, Any], fault: Fault | None, answer: Any, error: ApiError | None) -> None:
        ok = error is None and not (fault and damage.refused(fault))
        fields: dict[str, Any] = {}
        if isinstance(answer, dict) and "message_id" in answer:
            fields["message_id"] = answer["message_id"]
        elif isinstance(answer, list) and answer and "message_id" in answer[0]:
            fields["message_ids"] = [message["message_id"] for message in answer]
        if error is not None:
            fields |= {"error_code": error.code, "description": error.description}
        if fault is not None:
            fields |= {"fault": fault.kind, "applied": ok}
        name, chat_id = call["method"], call["chat_id"]
        self._world.history.add("response", call=call["seq"], method=name, chat_id=chat_id, ok=ok, **fields)

    def file(self, path: str) -> web.Response:
        """The bytes of a file a bot may fetch."""
        if not path.startswith(self._file_prefix):
            return failure(ApiError(401, "Unauthorized"))
        file = self._world.files.by_path.get(path[len(self._file_prefix) :])
        if file is None:
            return failure(ApiError(404, "Not Found"))
        return web.Response(body=file.data, headers={"Content-Type": "application/octet-stream"})


def error_body(error: ApiError) -> dict[str, Any]:
    """The JSON of a refusal."""
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return body


def failure(error: ApiError) -> web.Response:
    """A refusal as an HTTP answer; Telegram repeats the code as the HTTP status."""
    return web.Response(body=json.dumps(error_body(error)).encode(), status=error.code, headers=JSON_TYPE)
