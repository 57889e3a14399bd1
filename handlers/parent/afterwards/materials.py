"""Materials of an event: they come by themselves to those who came, and to anybody who asks."""

from datetime import datetime

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, t
from features.afterwards import materials
from features.afterwards.materials import Part
from features.afterwards.notices import MaterialsReady
from features.booking.queries import HeldPlace
from features.events import queries as events
from features.events.views import EventCard
from handlers.access import allow
from handlers.kit import Button, File, Screen, Show, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.afterwards.callbacks import TakeMaterials
from handlers.parent.events.buttons import open_button

router = private_router("parent.afterwards.materials")


def part_screen(part: Part, title: str, event_id: int) -> Screen:
    """One message: links as a list, files with what was written to them."""
    head = t("parent-afterwards-materials", title=title)
    about = events.subject(event_id)
    if part.links:
        lines = tuple(_link(one.link or "", one.words) for one in part.links)
        return Screen(Lines((head, *lines)), [[open_button(event_id)]], kept=True, subject=about)
    words = t("parent-afterwards-material-words", words=part.words) if part.words else None
    files = [File(one.kind, one.file_id) for one in part.files]
    return Screen(Lines((head, words), gap="\n"), files=files, kept=True, subject=about)


def _link(link: str, words: str | None) -> Lines:
    about = t("parent-afterwards-material-words", words=words) if words else None
    return Lines((about, t("parent-afterwards-material-link", link=link)), gap="\n")


@router.callback_query(TakeMaterials.filter(), flags=allow("materials.take"))
async def take(
    _query: CallbackQuery,
    callback_data: TakeMaterials,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Send what there is; what comes later comes by itself."""
    event_id = callback_data.event_id
    parts = await materials.ask(session, actor, pack, event_id=event_id, now=clock.now())
    title = (await events.card(session, event_id)).title(actor.language)
    for part in parts:
        show(part_screen(part, title, event_id))
    if not parts:
        later = t("parent-afterwards-later") if actor.consented else t("parent-afterwards-not-yet")
        show(Screen(later, [[open_button(event_id), menu_button()]], kept=True))


@renders(MaterialsReady)
async def ready_screen(notice: MaterialsReady, reading: Reading) -> Screen | None:
    """One message of what was added, as long as it is still there."""
    parts = await materials.batch(reading.session, notice.event_id, notice.first, notice.last)
    card = await events.bare(reading.session, notice.event_id)
    if card is None or not card.is_on or parts[notice.part].empty:
        return None
    return part_screen(parts[notice.part], card.title(reading.reader.language), card.id)


def of_event(card: EventCard, place: HeldPlace | None, pack: Pack, _now: datetime) -> list[Button]:
    """The row of an event that is over; of a closed one only for those who had a place."""
    kind = pack.event_kinds.get(card.kind)
    mine = place is not None and place.comes
    if not card.is_on or card.interest_only or (kind is not None and kind.closed and not mine):
        return []
    return [Button(t("parent-afterwards-materials-open"), TakeMaterials(event_id=card.id))]
