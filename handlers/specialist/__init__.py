"""What specialists see and tap."""

from aiogram import Router

from handlers.specialist import away, consultations, profile, questions

ROUTERS: tuple[Router, ...] = (
    profile.router,
    away.router,
    *consultations.ROUTERS,
    *questions.ROUTERS,
)
