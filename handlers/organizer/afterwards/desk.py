"""One door to everything around an event: materials, questions from the hall, what families say, the recording."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.db import Session
from core.text import Lines, t
from features.afterwards import cuts, hall, materials, reviews
from features.afterwards.notices import HallWaits
from features.events import queries as events
from features.events.models import Status
from features.events.queries import Desk
from handlers.access import allow
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.afterwards.callbacks import OpenAfter, OpenCuts, OpenHall, OpenOpinion, OpenShelf
from handlers.organizer.events.buttons import DESK, OpenForm

router = private_router("organizer.afterwards")


@router.callback_query(OpenAfter.filter(), flags=allow("afterwards.read"))
async def open_after(
    _query: CallbackQuery,
    callback_data: OpenAfter,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Show what there is, and how much of it."""
    await state.clear()
    number = callback_data.event_id
    card = await events.card(session, number)
    shelf = len(await materials.listed(session, actor, number))
    waits, said = await hall.open_count(session, number), await reviews.opinion(session, actor, number)
    rows = [
        [Button(t("organizer-afterwards-materials", count=shelf), OpenShelf(event_id=number))],
        [Button(t("organizer-afterwards-hall", count=waits), OpenHall(event_id=number))],
        [Button(t("organizer-afterwards-opinion", count=said.ratings), OpenOpinion(event_id=number))],
    ]
    to_cut = await cuts.open_count(session, number)
    if card.filmed or to_cut:
        rows.append([Button(t("organizer-afterwards-cuts", count=to_cut), OpenCuts(event_id=number))])
    text = Lines(
        (t("organizer-afterwards-title", title=card.title(actor.language)), t("organizer-afterwards-home"))
    )
    show(Screen(text, [*rows, [back_button(OpenForm(event_id=number))]]))


@renders(HallWaits)
async def waits_screen(notice: HallWaits, reading: Reading) -> Screen | None:
    """The event is over and questions wait."""
    count = await hall.open_count(reading.session, notice.event_id)
    card = await events.bare(reading.session, notice.event_id)
    if card is None or not count:
        return None
    title = card.title(reading.reader.language)
    text = t("organizer-afterwards-hall-waits", title=title, count=count)
    see = Button(t("organizer-afterwards-hall-see"), OpenHall(event_id=card.id))
    return Screen(text, [[see]], kept=True, subject=events.subject(card.id))


def of_event(desk: Desk) -> list[Button]:
    """The row of an event of ours."""
    if desk.event.status == Status.DRAFT or desk.event.interest_only:
        return []
    return [Button(t("organizer-afterwards-open"), OpenAfter(event_id=desk.event.id))]


DESK.append(of_event)
