"""What we say when something went wrong or is not allowed."""

from core.errors import NotAllowed, NotFound
from core.text import t
from features.people.notices import UpdateDead
from handlers.kit import Screen, explains, renders
from handlers.kit.render import Reading
from handlers.kit.shared import menu_button


def lost_screen() -> Screen:
    """To the person whose message we could not process after five tries."""
    return Screen(t("common-trouble-lost"), kept=True)


@explains(NotFound)
def not_found_screen(_refusal: NotFound) -> Screen:
    """There is no such thing for this person."""
    return Screen(t("common-trouble-not-found"), kept=True)


@explains(NotAllowed)
def not_allowed_screen(_refusal: NotAllowed) -> Screen:
    """The command belongs to another role."""
    return Screen(t("common-trouble-not-allowed"), [[menu_button()]], kept=True)


@renders(UpdateDead)
async def update_dead_screen(notice: UpdateDead, _reading: Reading) -> Screen:
    """To whoever is on duty: something needs a look on the server."""
    return Screen(t("common-trouble-dead-letter", id=notice.inbox_id), kept=True)
