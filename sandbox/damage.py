"""How each kind of fault looks on the wire."""

import asyncio
import json
import socket
import struct

from aiohttp import web

from sandbox.faults import Fault, Faults

NO_LINGER = struct.pack("ii", 1, 0)
HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
NOTHING = b'{"ok":true,"result":true}'
JUNK = b'{"ok":true,"result":{"message_id":'


def refused(fault: Fault) -> bool:
    """Whether Telegram never carries this call out."""
    return not fault.applied


async def before(request: web.BaseRequest, fault: Fault, faults: Faults) -> None:
    """What happens before the call is looked at."""
    if fault.kind in {"delay", "latency"}:
        await asyncio.sleep(faults.seconds(fault))


async def answer(request: web.BaseRequest, fault: Fault, body: bytes, faults: Faults) -> web.StreamResponse:
    """What the bot gets instead of `body`, the true answer."""
    if fault.kind == "drip":
        return await _drip(request, body or NOTHING, faults.seconds(fault))
    if fault.kind in SPOKEN:
        return SPOKEN[fault.kind](fault)
    if fault.kind == "hang":
        await asyncio.sleep(float(fault.params.get("seconds", 3600)))
    if fault.kind == "cut_after_headers":
        _cut(request)
    else:
        _reset(request)
    return web.Response(status=500)


def _bad_gateway(_fault: Fault) -> web.Response:
    return web.Response(status=502, body=HTML, content_type="text/html")


def _junk(_fault: Fault) -> web.Response:
    return web.Response(body=JUNK, content_type="application/json")


def _status(fault: Fault) -> web.Response:
    code = int(fault.params.get("code", 500))
    parameters = dict(fault.params.get("parameters", {}))
    retry_after = fault.params.get("retry_after")
    if retry_after is not None:
        parameters["retry_after"] = retry_after
    text = fault.params.get("description") or _description(code, retry_after)
    body = {"ok": False, "error_code": code, "description": text}
    if parameters:
        body["parameters"] = parameters
    return web.Response(status=code, body=json.dumps(body).encode(), content_type="application/json")


def _description(code: int, retry_after: object) -> str:
    if code == 429:
        return f"Too Many Requests: retry after {retry_after}"
    return {400: "Bad Request", 403: "Forbidden", 404: "Not Found"}.get(code, "Internal Server Error")


SPOKEN = {"status": _status, "html502": _bad_gateway, "junk200": _junk}
SPOKEN |= {"delay": _bad_gateway, "latency": _bad_gateway}


async def _drip(request: web.BaseRequest, body: bytes, seconds: float) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = len(body)
    await response.prepare(request)
    for at in range(len(body)):
        await response.write(body[at : at + 1])
        await asyncio.sleep(seconds)
    return response


def _cut(request: web.BaseRequest) -> None:
    if request.transport is not None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 512\r\n\r\n"
        request.transport.write(head)
        request.transport.close()


def _reset(request: web.BaseRequest) -> None:
    """Close with RST, so that the other side sees a broken connection and not a polite end."""
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
    transport.abort()
