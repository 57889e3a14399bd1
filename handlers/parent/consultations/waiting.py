"""The waiting list of a taken time: stand in line, an offer that is held, and its end."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, t
from features.consultations import queries, waiting
from features.consultations.models import WaitState
from features.consultations.notices import AwaitedTimeGone, TimeOffered, TimeOfferPassed
from features.people.moments import clock_words, day_words
from handlers.access import allow
from handlers.common.consent import consent_screen
from handlers.common.country import city_names
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.consultations.callbacks import JoinLine, LeaveLine, OpenConsult
from handlers.parent.consultations.screens import book_button, by_line, when_line

router = private_router("parent.consultations.waiting")


@router.callback_query(JoinLine.filter(), flags=allow("consultation.wait"))
async def join(
    _query: CallbackQuery, callback_data: JoinLine, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Stand in line; kept only with consent."""
    if not actor.consented:
        show(consent_screen(actor, after="consultation"))
        return
    place = await waiting.join(session, actor, slot_id=callback_data.slot_id, now=clock.now())
    leave = Button(t("parent-consultations-leave-line"), LeaveLine(slot_id=callback_data.slot_id))
    rows = [[leave], _others()]
    show(Screen(t("parent-consultations-in-line", place=place), rows))


@router.callback_query(LeaveLine.filter(), flags=allow("consultation.wait"))
async def leave(
    _query: CallbackQuery, callback_data: LeaveLine, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Wait no longer, or decline what was offered."""
    await waiting.leave(session, actor, slot_id=callback_data.slot_id, now=clock.now())
    show(Screen(t("parent-consultations-left-line"), [_others()]))


@renders(TimeOffered)
async def offered_screen(notice: TimeOffered, reading: Reading) -> Screen | None:
    """The time is free and held; until when is said."""
    one = await queries.wait(reading.session, notice.wait_id)
    if one is None or one.state != WaitState.OFFERED or one.offer_until is None:
        return None
    card = await queries.find_card(reading.session, reading.reader, one.slot_id, now=reading.clock.now())
    if card is None:
        return None
    zone = reading.reader.zone
    until = t(
        "parent-consultations-held-until",
        day=day_words(one.offer_until, zone),
        hour=clock_words(one.offer_until, zone),
        city=city_names(zone),
    )
    about = Lines(
        (when_line(card.starts_at, card.ends_at, zone), by_line(card.profile, reading.pack)), gap="\n"
    )
    decline = Button(t("parent-consultations-decline"), LeaveLine(slot_id=card.slot_id))
    text = Lines((t("parent-consultations-offered"), about, until))
    return Screen(text, [[book_button(card.slot_id), decline]], kept=True)


@renders(TimeOfferPassed)
async def passed_screen(_notice: TimeOfferPassed, _reading: Reading) -> Screen:
    """The offer ended; no blame."""
    return Screen(t("parent-consultations-passed"), [_others()], kept=True)


@renders(AwaitedTimeGone)
async def gone_screen(_notice: AwaitedTimeGone, _reading: Reading) -> Screen:
    """The time itself was taken back."""
    return Screen(t("parent-consultations-awaited-gone"), [_others()], kept=True)


def _others() -> list[Button]:
    return [Button(t("parent-consultations-others"), OpenConsult()), menu_button()]
