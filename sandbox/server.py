"""The one HTTP server: Bot API, files, control API and the chat page, on a loopback address."""

from pathlib import Path

from aiohttp import web

from sandbox.api import BotApi
from sandbox.control import Control

PAGE = Path(__file__).parent / "page"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
SAFE_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Server:
    """Listens between start and stop."""

    def __init__(self, api: BotApi, control: Control) -> None:
        self._api = api
        self._control = control
        self._runner: web.ServerRunner | None = None

    async def start(self, host: str, port: int) -> str:
        """Listen and return the address as http://host:port."""
        server = web.Server(self._handle, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        bound_host, bound_port = self._runner.addresses[0][:2]
        return f"http://{bound_host}:{bound_port}"

    async def stop(self) -> None:
        """Close the listener and every connection."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        if path.startswith("/bot"):
            return await self._api.handle(request, path, query)
        if path.startswith("/file/"):
            return self._api.file(path)
        if path.startswith(("/control/", "/files/")):
            return await self._control.handle(request, path)
        return page(path)


def page(path: str) -> web.Response:
    """A file of the chat page; nothing outside its folder."""
    name = "index.html" if path == "/" else path.removeprefix("/page/") if path.startswith("/page/") else ""
    found = PAGE / name
    if (
        not name
        or found.suffix not in TYPES
        or found.resolve().parent != PAGE.resolve()
        or not found.is_file()
    ):
        return web.Response(status=404, text="Not found", headers=SAFE_HEADERS)
    return web.Response(
        body=found.read_bytes(), headers={"Content-Type": TYPES[found.suffix], **SAFE_HEADERS}
    )
