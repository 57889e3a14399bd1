"""What parents see and tap."""

from aiogram import Router

from handlers.parent import (
    announced,
    booking,
    broadcasts,
    calendar,
    consultations,
    doors,
    events,
    feedback,
    first_days,
    knowledge,
    learning,
    nearby,
    privacy,
    questions,
    reminders,
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
    *events.ROUTERS,
    *booking.ROUTERS,
    reminders.router,
    calendar.router,
    doors.router,
    *consultations.ROUTERS,
    *questions.ROUTERS,
    feedback.router,
    announced.router,
    broadcasts.router,
    writing.router,  # last: whatever fits no form
)
