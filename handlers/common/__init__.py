"""What everybody meets: the start, the language, consent, the country, the menu, help, trouble."""

from aiogram import Router

from handlers.common import consent, country, help, invites, language, menu, my, reach, start, unknown  # noqa: A004

ROUTERS: tuple[Router, ...] = (
    start.router,
    language.router,
    consent.router,
    country.router,
    menu.router,
    my.router,
    help.router,
    unknown.router,
    reach.router,
)
__all__ = ["ROUTERS", "invites"]
