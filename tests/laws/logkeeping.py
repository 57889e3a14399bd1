"""Logging as it was found: some tests set it up, and import-linter silences every logger it finds."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def logging_kept() -> Iterator[None]:
    """Put handlers, levels, switches and the excepthook back at the end."""
    root = logging.getLogger()
    before = {logger: (logger.level, logger.disabled) for logger in _loggers()}
    handlers, hook = root.handlers[:], sys.excepthook
    try:
        yield
    finally:
        root.handlers[:], sys.excepthook = handlers, hook
        for logger, (level, disabled) in before.items():
            logger.setLevel(level)
            logger.disabled = disabled


def _loggers() -> Iterator[logging.Logger]:
    yield logging.getLogger()
    for name in list(logging.Logger.manager.loggerDict):
        yield logging.getLogger(name)
