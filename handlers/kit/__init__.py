"""The toolbox of every screen file: Screen, Button, Show, renderers, shared callbacks."""

from handlers.kit.render import explains, renders
from handlers.kit.screen import Button, Document, File, Screen, Show

__all__ = ["Button", "Document", "File", "Screen", "Show", "explains", "renders"]
