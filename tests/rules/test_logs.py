"""Log lines say what kind of trouble it was, of libraries too, and a polite refusal is no trouble."""

import io
import json
import logging

from bot import logs
from tests.laws.logkeeping import logging_kept


def _lines(into: io.StringIO) -> list[dict[str, str]]:
    return [json.loads(line) for line in into.getvalue().splitlines()]


def _listen() -> io.StringIO:
    logs.set_up("INFO")
    into = io.StringIO()
    handler = logging.StreamHandler(into)
    handler.setFormatter(logging.getLogger().handlers[0].formatter)
    logging.getLogger().handlers[:] = [handler]
    return into


def test_a_library_s_line_names_the_fault_and_not_the_words() -> None:
    with logging_kept():
        into = _listen()
        logging.getLogger("apscheduler.x").error("Ann said %s", "hello", exc_info=ValueError("hello"))
    assert _lines(into)[0]["fault"] == "ValueError"
    assert "hello" not in into.getvalue()


def test_a_refusal_on_its_way_through_the_dispatcher_is_not_an_error_line() -> None:
    with logging_kept():
        into = _listen()
        logging.getLogger("aiogram.event").error("Cause exception while process update", exc_info=KeyError())
        logging.getLogger("aiogram.dispatcher").error("polling failed")
    assert [line["logger"] for line in _lines(into)] == ["aiogram.dispatcher"]
