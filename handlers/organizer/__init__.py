"""What organizers and coordinators see and tap."""

from aiogram import Router

from handlers.organizer import articles, broadcasts, corrections, feedback, learning, manage, questions, staff

ROUTERS: tuple[Router, ...] = (
    staff.router,
    *questions.ROUTERS,
    manage.router,
    *feedback.ROUTERS,
    articles.router,
    corrections.router,
    *learning.ROUTERS,
    *broadcasts.ROUTERS,
)
