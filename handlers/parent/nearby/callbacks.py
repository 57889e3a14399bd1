"""Callbacks and states of nearby. `where` names a town, a country or a location, as features/nearby/places.py writes it."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count


class OpenNearby(CallbackData, prefix="no"):
    """Ask me where to look."""


class OpenAround(CallbackData, prefix="na"):
    """Show a page of who helps around there."""

    where: str
    page: Count = 0


class OpenOrganisation(CallbackData, prefix="ng"):
    """Show this organisation."""

    organisation: str


class Correct(CallbackData, prefix="nc"):
    """Something is wrong here."""

    organisation: str


class Nearby(StatesGroup):
    """What the person is typing."""

    place = State()
    correction = State()
