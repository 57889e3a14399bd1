"""/privacy: a person's rights over their data, and the page an export is read on."""

from handlers.parent.privacy.rights import router

__all__ = ["router"]
