"""Giving memory back once everything was loaded."""

import ctypes
import gc
import sys


def settle_memory() -> None:
    """What was loaded stays for good: the collector need not look at it again; what loading needed goes back."""
    gc.freeze()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)
