"""The control API of the chat page: people, what they see and do, the clock, faults, a stream of what happens.

GET /control/events is a stream of server-sent events, each with JSON data:
message {change: new|edited|deleted, person, chat, message} · person {the person} · clock {now} ·
toast {seq, person, query_id, text, alert} · typing {person, action}.
"""

import json
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import web

from sandbox.errors import ApiError, NoSuchButton, SandboxError
from sandbox.methods.profile import commands_for
from sandbox.params import MAX_BODY, Params, read_params
from sandbox.views import answer_view, message_view, person_view

if TYPE_CHECKING:
    from sandbox.box import Sandbox

Json = dict[str, Any]
Action = Callable[[int, Params], Awaitable[Any]]

PERSON = re.compile(r"/control/people/(\d+)(?:/([a-z-]+))?")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Control:
    """Answers /control/... and /files/...; only to pages of this server itself."""

    def __init__(self, box: "Sandbox") -> None:
        self._box = box
        self._plain: dict[tuple[str, str], Callable[[Params], Any]] = {
            ("GET", "/control/state"): self._state,
            ("POST", "/control/people"): self._add_person,
            ("POST", "/control/clock"): self._clock,
            ("GET", "/control/history"): self._history,
            ("POST", "/control/faults"): self._add_fault,
            ("DELETE", "/control/faults"): self._clear_faults,
        }
        self._personal: dict[tuple[str, str | None], Action] = {
            ("PATCH", None): self._change_person,
            ("GET", "messages"): self._messages,
            ("GET", "commands"): self._commands,
            ("GET", "answers"): self._answers,
            ("POST", "send"): self._send,
            ("POST", "upload"): self._upload,
            ("POST", "edit"): self._edit,
            ("POST", "delete"): self._delete,
            ("POST", "tap"): self._tap,
            ("POST", "resend-tap"): self._resend,
            ("POST", "special"): self._special,
        }

    async def handle(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """One request of the page; faults of the request are 400 with {"error": ...}."""
        if not _from_here(request):
            return _answer({"error": "only pages of this server may ask"}, 403)
        if path.startswith("/files/"):
            return self._file(path.removeprefix("/files/"))
        if path == "/control/events":
            return await self._events(request)
        try:
            return await self._dispatch(request, path)
        except NoSuchButton as error:
            return _answer({"error": str(error)}, 409)
        except (SandboxError, ApiError, KeyError, TypeError, ValueError) as error:
            return _answer({"error": str(error) or type(error).__name__}, 400)

    async def _dispatch(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        query = request.raw_path.partition("?")[2]
        if (request.content_length or 0) > MAX_BODY:
            return _answer({"error": "too big"}, 413)
        body = await request.content.read() if request.can_read_body else b""
        params = read_params(query, request.headers.get("Content-Type", "application/json"), body)
        plain = self._plain.get((request.method, path))
        if plain is not None:
            return _answer(plain(params))
        found = PERSON.fullmatch(path)
        action = self._personal.get((request.method, found.group(2))) if found else None
        if found is None or action is None:
            return _answer({"error": "not found"}, 404)
        user_id = int(found.group(1))
        if user_id not in self._box.world.users:
            return _answer({"error": f"there is no person {user_id}"}, 404)
        return _answer(await action(user_id, params))

    def _state(self, _params: Params) -> Json:
        world = self._box.world
        return {
            "now": world.clock.now().isoformat(),
            "bot": {"username": world.username, "first_name": world.bot["first_name"]},
            "people": [person_view(user) for user in world.users.values()],
            "faults": [rule.raw for rule in self._box.faults.rules],
        }

    def _add_person(self, params: Params) -> Json:
        user = self._box.add_user(
            params.need("first_name"),
            language_code=params.text("language_code") or "ru",
            username=params.text("username"),
            last_name=params.text("last_name"),
            role=params.text("role"),
        )
        return person_view(user)

    def _clock(self, params: Params) -> Json:
        self._box.advance(timedelta(seconds=float(params.values["advance_seconds"])))
        return {"now": self._box.clock.now().isoformat()}

    def _history(self, params: Params) -> list[Json]:
        return self._box.history.after(params.integer("after") or 0)

    def _add_fault(self, params: Params) -> Json:
        return self._box.faults.add(**params.values).raw

    def _clear_faults(self, _params: Params) -> Json:
        self._box.faults.clear()
        return {}

    async def _change_person(self, user_id: int, params: Params) -> Json:
        user = self._box.world.users[user_id]
        for name in ("language_code", "role"):
            if name in params:
                setattr(user, name, params.text(name))
        if "blocked" in params and params.flag("blocked") != user.blocked:
            await (self._box.block if params.flag("blocked") else self._box.unblock)(user_id)
        else:
            self._box.world.hub.emit("person", lambda: person_view(user))
        return person_view(user)

    async def _messages(self, user_id: int, _params: Params) -> list[Json]:
        world = self._box.world
        shown = (m for m in world.chats[user_id].by_id.values() if not m.deleted)
        return [message_view(message, world.reactions) for message in shown]

    async def _commands(self, user_id: int, _params: Params) -> list[Json]:
        world = self._box.world
        return commands_for(world, world.chats[user_id], world.users[user_id])

    async def _answers(self, user_id: int, params: Params) -> list[Json]:
        after = params.integer("after") or 0
        return [
            answer_view(seq, answer)
            for seq, answer in enumerate(self._box.callback_answers, start=1)
            if seq > after and answer.user_id == user_id
        ]

    async def _send(self, user_id: int, params: Params) -> Json:
        sent = await self._box.say(user_id, params.need("text"), reply_to=params.integer("reply_to"))
        return self._shown(user_id, sent)

    async def _upload(self, user_id: int, params: Params) -> Json:
        file = params.files["file"]
        sent = await self._box.send_file(
            user_id,
            params.text("kind") or "document",
            file.data,
            filename=file.name,
            mime=file.mime,
            caption=params.text("caption"),
            duration=params.integer("duration"),
            media_group_id=params.text("media_group_id"),
        )
        return self._shown(user_id, sent)

    async def _edit(self, user_id: int, params: Params) -> Json:
        edited = await self._box.edit(user_id, int(params.need("message_id")), text=params.need("text"))
        return self._shown(user_id, edited)

    async def _delete(self, user_id: int, params: Params) -> Json:
        self._box.delete_locally(user_id, int(params.need("message_id")))
        return {}

    async def _tap(self, user_id: int, params: Params) -> Json:
        query_id = await self._box.tap(
            user_id, int(params.need("message_id")), data=params.text("data"), text=params.text("text")
        )
        return {"query_id": query_id}

    async def _resend(self, user_id: int, _params: Params) -> Json:
        return {"query_id": await self._box.resend_last_tap(user_id)}

    async def _special(self, user_id: int, params: Params) -> Json:
        fields = dict(params.values)
        sent = await self._box.send_special(user_id, str(fields.pop("kind")), **fields)
        return self._shown(user_id, sent)

    def _shown(self, user_id: int, raw: Json) -> Json:
        return message_view(self._box.world.chats[user_id].by_id[raw["message_id"]])

    def _file(self, file_id: str) -> web.StreamResponse:
        file = self._box.world.files.by_id.get(file_id)
        if file is None:
            return _answer({"error": "no such file"}, 404)
        headers = {
            "Content-Type": file.mime,
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        }
        return web.Response(body=file.data, headers=headers)

    async def _events(self, request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-cache"}
        )
        await response.prepare(request)
        with self._box.world.hub.listening() as queue:
            await response.write(b": welcome\n\n")
            while (signal := await queue.get()) is not None:
                name, payload = signal
                await response.write(f"event: {name}\ndata: {json.dumps(payload)}\n\n".encode())
        return response


def _from_here(request: web.BaseRequest) -> bool:
    """Refuse other sites' pages: the host must be loopback and a named origin must be this server."""
    host = request.headers.get("Host", "")
    origin = request.headers.get("Origin")
    if urlsplit(f"//{host}").hostname not in LOOPBACK:
        return False
    return origin is None or urlsplit(origin).netloc == host


def _answer(value: Any, status: int = 200) -> web.Response:
    return web.Response(
        body=json.dumps(value, default=str).encode(),
        status=status,
        headers={"Content-Type": "application/json"},
    )
