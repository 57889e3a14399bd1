"""Questions from the hall, one a screen: a tap gives it to a specialist, to the editors, or says it was answered there."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, t
from features.afterwards import hall, settling
from features.afterwards.hall import Raised
from features.afterwards.refusals import AskerWithdrew, EditorsRefused, HallSettled
from features.events import queries as events
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.names import language_name
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.afterwards.callbacks import CloseHall, KeepHall, OpenAfter, OpenHall, PassHall

router = private_router("organizer.afterwards.hall")


async def hall_screen(session: Session, actor: Actor, event_id: int, number: int = 0) -> Screen:
    """One question with its ways; the next one stands there after a tap."""
    found = await hall.waiting(session, actor, event_id)
    title = (await events.card(session, event_id)).title(actor.language)
    head = t("organizer-afterwards-hall-head", title=title, count=len(found))
    back = [back_button(OpenAfter(event_id=event_id))]
    if not found:
        return Screen(Lines((head, t("organizer-afterwards-hall-nothing"))), [back])
    page = page_of(found, number, 1)
    one = page.items[0]
    leaf = page.row(lambda at: OpenHall(event_id=event_id, page=at))
    return Screen(Lines((head, _words(one))), [*_rows(one), leaf, back], subject=hall.subject(one.id))


def _words(one: Raised) -> Lines:
    who = one.name or t("organizer-afterwards-hall-anonymous")
    spoken = language_name(one.language)
    return Lines(
        (
            t("organizer-afterwards-hall-question", text=one.text),
            t("organizer-afterwards-hall-who", who=who, language=spoken),
            None if one.for_editors else t("organizer-afterwards-hall-no-editors"),
        )
    )


def _rows(one: Raised) -> list[list[Button]]:
    rows = [
        [Button(t("organizer-afterwards-hall-answered"), CloseHall(hall_id=one.id))],
        [Button(t("organizer-afterwards-hall-pass"), PassHall(hall_id=one.id))],
    ]
    if one.for_editors:
        rows.append([Button(t("organizer-afterwards-hall-keep"), KeepHall(hall_id=one.id))])
    return rows


@router.callback_query(OpenHall.filter(), flags=allow("hall.read"))
async def open_hall(
    _query: CallbackQuery, callback_data: OpenHall, actor: Actor, session: Session, show: Show
) -> None:
    """Show one of the open questions."""
    show(await hall_screen(session, actor, callback_data.event_id, callback_data.page))


@router.callback_query(PassHall.filter(), flags=allow("hall.settle"))
async def pass_hall(
    _query: CallbackQuery,
    callback_data: PassHall,
    actor: Actor,
    session: Session,
    pack: Pack,
    knowledge: Knowledge,
    clock: Clock,
    show: Show,
) -> None:
    """It becomes an ordinary question of whoever asked."""
    event_id = await settling.to_specialist(
        session, actor, pack, knowledge, hall_id=callback_data.hall_id, now=clock.now()
    )
    show(await hall_screen(session, actor, event_id), toast=t("organizer-afterwards-hall-passed"))


@router.callback_query(KeepHall.filter(), flags=allow("hall.settle"))
async def keep_hall(
    _query: CallbackQuery,
    callback_data: KeepHall,
    actor: Actor,
    session: Session,
    knowledge: Knowledge,
    clock: Clock,
    show: Show,
) -> None:
    """Editors see it."""
    event_id = await settling.to_editors(
        session, actor, knowledge, hall_id=callback_data.hall_id, now=clock.now()
    )
    show(await hall_screen(session, actor, event_id), toast=t("organizer-afterwards-hall-kept"))


@router.callback_query(CloseHall.filter(), flags=allow("hall.settle"))
async def close_hall(
    _query: CallbackQuery, callback_data: CloseHall, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """It was answered there."""
    event_id = await settling.answered(session, actor, hall_id=callback_data.hall_id, now=clock.now())
    show(await hall_screen(session, actor, event_id), toast=t("organizer-afterwards-hall-closed"))


# ---- what stops somebody ----------------------------------------------------------------------------------------------


@explains(HallSettled)
def settled_screen(refusal: HallSettled) -> Screen:
    """Somebody was faster."""
    return Screen(t("organizer-afterwards-hall-settled"), [_list(refusal.event_id)], kept=True)


@explains(EditorsRefused)
def refused_screen(refusal: EditorsRefused) -> Screen:
    """The family said no to this one."""
    return Screen(t("organizer-afterwards-hall-no-editors"), [_list(refusal.event_id)], kept=True)


@explains(AskerWithdrew)
def withdrew_screen(refusal: AskerWithdrew) -> Screen:
    """Their words may not be passed on any more."""
    return Screen(t("organizer-afterwards-hall-withdrew"), [_list(refusal.event_id)], kept=True)


def _list(event_id: int) -> list[Button]:
    return [Button(t("organizer-afterwards-hall-see"), OpenHall(event_id=event_id))]
