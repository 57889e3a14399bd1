"""Imported once by the fork server: what every start of the bot shares, so that a start costs milliseconds, not seconds."""

import gc

import bot.commandline
from bot.app import LOCALES, index
from bot.dispatch import dispatcher
from core.text import Texts
from tests.faults import boundaries, child, controls
from tests.faults.places import PACK

index(PACK)
Texts(LOCALES)
dispatcher()
gc.freeze()

__all__ = ["bot", "boundaries", "child", "controls"]
