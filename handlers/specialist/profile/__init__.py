"""/profile and /away: what a specialist answers, how much, when, and until when not."""

from handlers.specialist.profile.handlers import router

__all__ = ["router"]
