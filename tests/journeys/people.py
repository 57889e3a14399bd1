"""The people most journeys need."""

from typing import Any

from core.actor import Role
from features.people import specialists
from tests.driver import Human, World

RARE = "How deep is lake Baikal?"
"""A question no article answers."""
NAMES = {"en": ("English", "Armenia"), "ru": ("Русский", "Армения")}


async def consented(world: World, name: str = "Anna", language: str = "en") -> Human:
    """A parent who went through the first screens."""
    parent = await world.person(name, language)
    own, country = NAMES[language]
    await parent.writes("/start")
    await parent.taps(own)
    await parent.taps("common-consent-agree")
    await parent.taps(country)
    return parent


async def specialist(world: World, name: str = "Sona", language: str = "en", **profile: Any) -> Human:
    """A specialist who answers everything at any hour, unless the profile says otherwise."""
    human = await world.staff(Role.SPECIALIST, name, language)
    async with world.app.around.db.write() as session:
        actor = await world.actor(human, session)
        always = [[["00:00", "24:00"]]] * 7
        everything = list(world.app.around.pack.professions)
        details = {"name": f"Dr {name}", "hours": always, "professions": everything, **profile}
        await specialists.fill(session, actor.id, details)
    return human


async def passes(parent: Human, text: str = RARE) -> None:
    """Ask and pass the question on."""
    await parent.writes(text)
    await parent.taps("parent-questions-ask-specialist")
    await parent.taps("parent-questions-send")
