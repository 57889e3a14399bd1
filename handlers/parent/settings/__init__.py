"""/settings: language, country, place, time zone, quiet hours, the child's age, a name. Every line is optional."""

from handlers.parent.settings.handlers import router

__all__ = ["router"]
