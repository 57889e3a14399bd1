"""`python -m sandbox`: the sandbox alone, for benchmarks and for a bot started by hand."""

import argparse
import asyncio
import contextlib
import signal
import sys

from sandbox import Sandbox


async def serve(options: argparse.Namespace) -> None:
    """Listen until interrupted; the first line printed is the address."""
    box = Sandbox(token=options.token, limits=not options.no_limits, history_path=options.history)
    await box.start(options.host, options.port)
    sys.stdout.write(f"{box.url}\n")
    sys.stdout.flush()
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    try:
        await stopping.wait()
    finally:
        await box.stop()


def main() -> None:
    """Read the options and serve."""
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description="A local Telegram on the loopback."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free port")
    parser.add_argument("--token", default="4242:SANDBOX")
    parser.add_argument("--history", default=None, help="a file that gets one line of JSON an event")
    parser.add_argument("--no-limits", action="store_true", help="without Telegram's flood limits")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
