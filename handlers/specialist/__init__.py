"""What specialists see and tap."""

from aiogram import Router

from handlers.specialist import away, profile, questions

ROUTERS: tuple[Router, ...] = (profile.router, away.router, *questions.ROUTERS)
