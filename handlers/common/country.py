"""The country: which help lines, laws and specialists are near."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery
from babel.dates import get_timezone_location

from core.actor import Actor
from core.db import Session
from core.pack import Pack
from core.text import LANGUAGES, t
from features.people import actions
from handlers.access import allow
from handlers.common.menu import menu_screen
from handlers.common.turn import Turn
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router

router = private_router("common.country")


class ChooseCountry(CallbackData, prefix="py"):
    """I live here; an empty code skips the question."""

    code: str


def country_buttons(
    pack: Pack, act: Callable[[str], CallbackData], codes: tuple[str, ...] | None = None
) -> list[list[Button]]:
    """A button per country, two in a row, named in the reader's language."""
    named = [
        Button(t("common-kit-name", name=pack.countries[code].names), act(code))
        for code in codes or pack.country_codes
    ]
    return [named[at : at + 2] for at in range(0, len(named), 2)]


def country_screen(pack: Pack, *, declined: bool = False) -> Screen:
    """Ask for the country; every answer, and none, is fine."""
    text = t("common-country-ask-declined") if declined else t("common-country-ask")
    skip = Button(t("common-country-skip"), ChooseCountry(code=""))
    return Screen(text, [*country_buttons(pack, lambda code: ChooseCountry(code=code)), [skip]])


@lru_cache(maxsize=256)
def city_names(zone: str) -> Mapping[str, str]:
    """The city a time zone is named for, in every language."""
    if zone == "UTC":
        return {"en": zone}
    return {
        language: get_timezone_location(ZoneInfo(zone), locale=language, return_city=True)
        for language in LANGUAGES
    }


@router.callback_query(ChooseCountry.filter(), flags=allow("country.choose"))
async def choose(
    _query: CallbackQuery,
    callback_data: ChooseCountry,
    actor: Actor,
    session: Session,
    show: Show,
    pack: Pack,
    turn: Turn,
) -> None:
    """Remember the country, or leave it open, and come to the menu."""
    if callback_data.code:
        zone = await actions.choose_country(session, actor, country=callback_data.code, pack=pack)
        turn.actor = replace(actor, country=callback_data.code, zone=zone)
    show(menu_screen(actor))
