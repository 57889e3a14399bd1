"""Logs are events with ids and codes. A redactor stands at the root, so that no library can leak words or secrets."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
_ADDRESS = re.compile(r"https?://\S+")
_OURS = ("bot", "core", "features", "handlers", "sandbox")
_FIELDS = frozenset(
    {
        "fault",
        "update",
        "row",
        "code",
        "key",
        "language",
        "count",
        "job",
        "seconds",
        "bytes",
        "port",
        "path",
        "lane",
    }
)


def redact(words: str) -> str:
    """Take tokens and addresses out of a line."""
    return _ADDRESS.sub("[address]", _TOKEN.sub("[token]", words))


def _event(logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keep our own events with the fields we know; of others' lines keep only who spoke and how loud."""
    record: logging.LogRecord | None = event.get("_record")
    if record is not None:
        ours = record.name.split(".")[0] in _OURS
        event["event"] = redact(str(record.msg)) if ours else "library_line"
        event["logger"] = record.name
        event.update({name: _plain(value) for name, value in vars(record).items() if name in _FIELDS})
    raised = event.pop("exc_info", None)  # the formatter has taken it out of the record by now
    if isinstance(raised, tuple) and raised[0] is not None:
        event["fault"] = raised[0].__name__
    return event


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | float) else redact(str(value))[:120]


def set_up(level: str = "INFO") -> None:
    """Send every log line of the process through the redactor to standard error, as JSON."""
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            _event,
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(),
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.captureWarnings(capture=True)  # aiogram warns of an unknown update with all of its text
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in ("aiogram", "aiohttp.access", "apscheduler", "asyncio", "aiosqlite", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # A refusal passes through aiogram as an exception, and it would cry error; the worker writes down what is one.
    logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)
    sys.excepthook = lambda kind, error, _trace: logging.getLogger("bot").critical(
        "crashed", extra={"fault": kind.__name__}
    )
