"""The link to the page that shows how far an announcement is."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Moment, t
from features.broadcasts import links, steering
from features.broadcasts.refusals import PageNotOpen
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.broadcasts.callbacks import OpenBroadcasts, OpenOne
from handlers.organizer.broadcasts.series_callbacks import OpenPage

router = private_router("organizer.series.live")


@router.callback_query(OpenPage.filter(), flags=allow("broadcast.steer"))
async def open_page(
    _query: CallbackQuery,
    callback_data: OpenPage,
    actor: Actor,
    session: Session,
    clock: Clock,
    public_url: str,
    show: Show,
) -> None:
    """A link for this person alone, for some hours."""
    one = await steering.one_of(session, actor, callback_data.broadcast_id)
    address = links.address(public_url, one, actor, clock.now())
    rows = [
        [Button(t("organizer-series-open-page"), url=address)],
        [back_button(OpenOne(broadcast_id=one.id))],
    ]
    until = Moment(clock.now() + links.LASTS)
    show(Screen(t("organizer-series-page", number=one.id, until=until), rows, protect=True, kept=True))


@explains(PageNotOpen)
def page_not_open_screen(_refusal: PageNotOpen) -> Screen:
    """The figures in the chat are the same."""
    return Screen(t("organizer-series-no-page"), [[back_button(OpenBroadcasts())]], kept=True)
