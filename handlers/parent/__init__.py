"""What parents see and tap."""

from aiogram import Router

from handlers.parent import (
    consultations,
    feedback,
    first_days,
    knowledge,
    learning,
    nearby,
    privacy,
    questions,
    settings,
    writing,
)
from handlers.parent.library import handlers as library

ROUTERS: tuple[Router, ...] = (
    settings.router,
    privacy.router,
    knowledge.router,
    learning.router,
    library.router,
    first_days.router,
    *nearby.ROUTERS,
    *consultations.ROUTERS,
    *questions.ROUTERS,
    feedback.router,
    writing.router,  # last: whatever fits no form
)
