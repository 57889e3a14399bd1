"""Every table of every feature, imported in one place: migrations, erasure and export read the whole schema."""

import importlib.util
import pkgutil

from sqlalchemy import MetaData

import core.dialog
import core.inbox
import core.outbox
import features
from core.db import Base

GROUND = (core.inbox.inbox, core.outbox.outbox, core.dialog.dialogs)


def metadata() -> MetaData:
    """Return the schema with every feature's tables in it."""
    for package in pkgutil.iter_modules(features.__path__):
        name = f"features.{package.name}.models"
        if importlib.util.find_spec(name) is not None:
            importlib.import_module(name)
    return Base.metadata
