"""What organizers and coordinators see and tap."""

from aiogram import Router

from handlers.organizer import (
    articles,
    booking,
    broadcasts,
    corrections,
    doors,
    events,
    feedback,
    learning,
    manage,
    questions,
    reminders,
    series,
    staff,
)

ROUTERS: tuple[Router, ...] = (
    staff.router,
    *questions.ROUTERS,
    manage.router,
    *events.ROUTERS,
    booking.router,
    *doors.ROUTERS,
    reminders.router,
    *feedback.ROUTERS,
    articles.router,
    corrections.router,
    *learning.ROUTERS,
    *broadcasts.ROUTERS,
    *series.ROUTERS,
)
