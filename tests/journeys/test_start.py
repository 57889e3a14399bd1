"""The first minute."""

from tests.driver import World


async def test_a_newcomer_chooses_a_language_first(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/start")
    anna.sees("common-language-choose")
