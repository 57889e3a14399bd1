"""Remind me: which reminders of an event a person gets, and the reminder itself."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.booking.queries import HeldPlace
from features.calendar.entries import place_of
from features.doors.passes import code_of
from features.events import queries as events
from features.events.views import EventCard
from features.people.quiet import Quiet, rest_of
from features.reminders import actions
from features.reminders.notices import ReminderDue
from features.reminders.queries import Reminding, own_leads, reminding
from handlers.access import allow
from handlers.common.reminders import before, choices
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.parent.calendar import add_button
from handlers.parent.doors import pass_button
from handlers.parent.events.buttons import MORE, open_button
from handlers.parent.settings.screens import night_words

router = private_router("parent.reminders")


# ---- callbacks ------------------------------------------------------------------------------------------------------


class OpenReminders(CallbackData, prefix="rm"):
    """When shall I be reminded of this event?"""

    event_id: Id


class SetReminder(CallbackData, prefix="rs"):
    """Remind me so many minutes before, or not."""

    event_id: Id
    lead: Id
    wanted: bool


# ---- screens --------------------------------------------------------------------------------------------------------


def remind_button(event_id: int) -> Button:
    """Stands on the card of an event."""
    return Button(t("parent-reminders-open"), OpenReminders(event_id=event_id))


def of_event(card: EventCard, _place: HeldPlace | None) -> list[Button]:
    """The row of an event that takes place."""
    return [add_button(card.id), remind_button(card.id)] if card.is_on else []


def choice_screen(card: EventCard, leads: tuple[int, ...], language: str, quiet: Quiet) -> Screen:
    """What is chosen, and everything to choose from."""
    chosen: Text = (
        t("parent-reminders-chosen", leads=Listing(tuple(before(lead) for lead in leads)))
        if leads
        else t("parent-reminders-none")
    )
    about = t(
        "parent-reminders-about", title=card.title(language), at=Moment(card.starts_at, "when", card.zone)
    )
    buttons = [
        [Button(label, SetReminder(event_id=card.id, lead=lead, wanted=lead not in leads))]
        for lead, label in choices(leads)
    ]
    silent = t("parent-reminders-quiet", hours=night_words(quiet)) if quiet.begins != quiet.ends else None
    return Screen(Lines((about, chosen, silent)), [*buttons, [open_button(card.id)]])


def reminder_text(found: Reminding, pack: Pack, reader: Actor, now: datetime, code: str | None) -> Lines:
    """What, when, where; what to bring; the four digits for the door."""
    card = found.event
    zone = card.zone if not card.online else None
    kind = pack.event_kinds.get(card.kind)
    comes = found.place is not None and found.place.comes
    place = place_of(card, reader.language, pack, whole=comes or not (kind and kind.closed))
    return Lines(
        (
            _opening(card, reader, now),
            Lines(
                (
                    t("parent-reminders-when", at=Moment(card.starts_at, "when", zone)),
                    t("parent-reminders-where", place=place) if place else None,
                    t("parent-reminders-link", link=found.link) if found.link else None,
                ),
                gap="\n",
            ),
            t("parent-reminders-bring", what=kind.bring) if kind and kind.bring else None,
            t("parent-reminders-code", code=code) if code and comes else None,
        )
    )


def _opening(card: EventCard, reader: Actor, now: datetime) -> Text:
    """Today, tomorrow, or in so many days by the calendar of the place."""
    here = ZoneInfo(card.zone if not card.online else reader.zone)
    title = card.title(reader.language)
    days = (_day(card.starts_at, here) - _day(now, here)).days
    if days <= 0:
        return t("parent-reminders-today", title=title)
    return (
        t("parent-reminders-tomorrow", title=title)
        if days == 1
        else t("parent-reminders-in-days", title=title, count=days)
    )


def _day(at: datetime, here: ZoneInfo) -> date:
    return at.astimezone(here).date()


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenReminders.filter(), flags=allow("reminders.choose"))
async def open_reminders(
    _query: CallbackQuery,
    callback_data: OpenReminders,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Show what is chosen for this event."""
    card = await events.card(session, callback_data.event_id)
    leads = await own_leads(session, actor, card, pack)
    rest = await rest_of(session, actor.id)
    show(choice_screen(card, leads, actor.language, rest.quiet))


@router.callback_query(SetReminder.filter(), flags=allow("reminders.choose"))
async def set_reminder(
    _query: CallbackQuery,
    callback_data: SetReminder,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Add or take away one reminder."""
    leads = await actions.wish(
        session,
        actor,
        event_id=callback_data.event_id,
        lead=callback_data.lead,
        wanted=callback_data.wanted,
        pack=pack,
        now=clock.now(),
    )
    card = await events.card(session, callback_data.event_id)
    rest = await rest_of(session, actor.id)
    show(choice_screen(card, leads, actor.language, rest.quiet))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(ReminderDue)
async def reminder_screen(notice: ReminderDue, reading: Reading) -> Screen | None:
    """The reminder, written from what is true now."""
    found = await reminding(reading.session, reading.reader, notice.reminder_id, reading.pack)
    if found is None:
        return None
    place = found.place
    code = await code_of(reading.session, place.booking_id) if place and place.comes else None
    text = reminder_text(found, reading.pack, reading.reader, reading.clock.now(), code)
    first = [pass_button(found.event.id)] if code else []
    rows = [first, of_event(found.event, place), [open_button(found.event.id)]]
    return Screen(text, rows, kept=True)


MORE.append(of_event)
