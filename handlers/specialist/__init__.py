"""What specialists see and tap."""

from aiogram import Router

from handlers.specialist import applications, away, consultations, profile, questions

ROUTERS: tuple[Router, ...] = (
    profile.router,
    away.router,
    *applications.ROUTERS,
    *consultations.ROUTERS,
    *questions.ROUTERS,
)
