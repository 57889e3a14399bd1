"""What parents see and tap."""

from aiogram import Router

from handlers.parent import (
    afterwards,
    announced,
    applications,
    booking,
    broadcasts,
    calendar,
    consultations,
    courses,
    discreet,
    doors,
    events,
    feedback,
    first_days,
    gathering,
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
    *courses.ROUTERS,
    *applications.ROUTERS,
    reminders.router,
    calendar.router,
    doors.router,
    *afterwards.ROUTERS,
    *consultations.ROUTERS,
    *questions.ROUTERS,
    feedback.router,
    announced.router,
    broadcasts.router,
    gathering.router,
    discreet.router,
    writing.router,  # last: whatever fits no form
)
