"""Reminders of an event, for whoever answers for it: when families are reminded, and who was not."""

from datetime import datetime

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.db import Session
from core.pack import Pack
from core.text import Lines, Listing, Moment, t
from features.events import queries as events
from features.events.models import Status
from features.events.queries import Desk
from features.events.views import EventCard
from features.reminders import actions
from features.reminders.leads import leads_of
from features.reminders.notices import RemindersExpired
from features.reminders.queries import not_reminded
from handlers.access import allow
from handlers.common.reminders import before, choices
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.events.buttons import DESK, OpenForm

router = private_router("organizer.reminders")


class OpenEventReminders(CallbackData, prefix="re"):
    """When are families reminded of this event?"""

    event_id: Id


class SetEventReminder(CallbackData, prefix="rw"):
    """Remind families so many minutes before, or not."""

    event_id: Id
    lead: Id
    wanted: bool


def of_event(desk: Desk) -> list[Button]:
    """The row of an event families see."""
    if desk.event.status != Status.PUBLISHED:
        return []
    return [Button(t("organizer-reminders-open"), OpenEventReminders(event_id=desk.event.id))]


def reminders_screen(card: EventCard, leads: tuple[int, ...], missed: int, language: str) -> Screen:
    """What is chosen, everything to choose from, and how many families were not reminded."""
    title, at = card.title(language), Moment(card.starts_at, "when", card.zone)
    named = Listing(tuple(before(lead) for lead in leads))
    text = (
        t("organizer-reminders-about", title=title, at=at, leads=named)
        if leads
        else t("organizer-reminders-nobody", title=title, at=at)
    )
    buttons = [
        [Button(label, SetEventReminder(event_id=card.id, lead=lead, wanted=lead not in leads))]
        for lead, label in choices(leads)
    ]
    late = t("organizer-reminders-expired", count=missed, title=title, at=at) if missed else None
    return Screen(Lines((text, late)), [*buttons, [back_button(OpenForm(event_id=card.id))]])


@router.callback_query(OpenEventReminders.filter(), flags=allow("reminders.set"))
async def open_reminders(
    _query: CallbackQuery,
    callback_data: OpenEventReminders,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Show when families are reminded."""
    await events.managed(session, actor, callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    missed = await not_reminded(session, card.id, card.starts_at)
    show(reminders_screen(card, leads_of(pack, card.kind, card.remind_before), missed, actor.language))


@router.callback_query(SetEventReminder.filter(), flags=allow("reminders.set"))
async def set_reminder(
    _query: CallbackQuery,
    callback_data: SetEventReminder,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Add or take away one reminder of everybody's."""
    leads = await actions.set_for_event(
        session,
        actor,
        event_id=callback_data.event_id,
        lead=callback_data.lead,
        wanted=callback_data.wanted,
        pack=pack,
    )
    card = await events.card(session, callback_data.event_id)
    missed = await not_reminded(session, card.id, card.starts_at)
    show(reminders_screen(card, leads, missed, actor.language))


@renders(RemindersExpired)
async def expired_screen(notice: RemindersExpired, reading: Reading) -> Screen | None:
    """Who was not reminded, in a number: the organizer may still write or call."""
    starts_at = datetime.fromisoformat(notice.starts_at)
    count = await not_reminded(reading.session, notice.event_id, starts_at)
    card = await events.bare(reading.session, notice.event_id)
    if card is None or not count:
        return None
    title, at = card.title(reading.reader.language), Moment(starts_at, "when", card.zone)
    return Screen(t("organizer-reminders-expired", count=count, title=title, at=at), kept=True)


DESK.append(of_event)
