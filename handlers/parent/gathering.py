"""The weekly message with the titles of what a family did not get at once; each opens on a tap."""

from datetime import datetime

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import t
from features.broadcasts import gathering, outcome, wishes
from features.broadcasts.notices import AnnouncementsGathered
from features.composer import buttons
from handlers.access import allow
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.parent.broadcasts import OpenWishes, announcement_screen

router = private_router("parent.gathering")


class OpenAnnouncement(CallbackData, prefix="zaO"):
    """Read an announcement that was meant for me."""

    broadcast_id: Id


@router.callback_query(OpenAnnouncement.filter(), flags=allow("announcements.read"))
async def read(
    _query: CallbackQuery,
    callback_data: OpenAnnouncement,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """The announcement as it was meant; the titles stay where they are."""
    words = await gathering.opened(session, actor, broadcast_id=callback_data.broadcast_id)
    await outcome.opened(session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now())
    found = await buttons.of(session, callback_data.broadcast_id)
    show(announcement_screen(callback_data.broadcast_id, words, found))


@renders(AnnouncementsGathered)
async def gathered_screen(notice: AnnouncementsGathered, reading: Reading) -> Screen | None:
    """The titles, the latest first; nothing for somebody who stopped meanwhile."""
    wants = await wishes.wants(reading.session, reading.reader.id, reading.clock.now())
    at = datetime.fromisoformat(notice.gathered_at)
    found = await gathering.titles(reading.session, reading.reader.id, at)
    if not found or wants.stopped or wants.muted_until is not None:
        return None
    rows = [
        [Button(t("common-kit-name", name=one.words), OpenAnnouncement(broadcast_id=one.broadcast_id))]
        for one in found
    ]
    choose = [Button(t("parent-broadcasts-open"), OpenWishes())]
    return Screen(t("parent-gathering-titles", count=len(found)), [*rows, choose], kept=True)
