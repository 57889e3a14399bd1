"""What organizers and coordinators see and tap."""

from aiogram import Router

from handlers.organizer import (
    articles,
    corrections,
    doors,
    feedback,
    learning,
    manage,
    questions,
    reminders,
    staff,
)

ROUTERS: tuple[Router, ...] = (
    staff.router,
    *questions.ROUTERS,
    manage.router,
    *feedback.ROUTERS,
    articles.router,
    corrections.router,
    *learning.ROUTERS,
    *doors.ROUTERS,
    reminders.router,
)
