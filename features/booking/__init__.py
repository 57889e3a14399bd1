"""Places at events: a family comes as one party, waits in one line, and is offered what is freed."""

from features.booking import following

__all__ = ["following"]
