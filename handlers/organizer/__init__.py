"""What organizers and coordinators see and tap."""

from aiogram import Router

from handlers.organizer import (
    afterwards,
    applications,
    articles,
    booking,
    broadcasts,
    channels,
    composer,
    corrections,
    courses,
    doors,
    events,
    feedback,
    learning,
    manage,
    questions,
    reminders,
    segments,
    series,
    staff,
)

ROUTERS: tuple[Router, ...] = (
    staff.router,
    *questions.ROUTERS,
    manage.router,
    *events.ROUTERS,
    booking.router,
    *courses.ROUTERS,
    *applications.ROUTERS,
    *doors.ROUTERS,
    *afterwards.ROUTERS,
    reminders.router,
    *feedback.ROUTERS,
    articles.router,
    corrections.router,
    *learning.ROUTERS,
    *channels.ROUTERS,
    *broadcasts.ROUTERS,
    segments.router,
    *composer.ROUTERS,
    *series.ROUTERS,
)
