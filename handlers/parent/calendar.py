"""Add to calendar: a file for one event, and one with everything a family has joined."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core import calendar
from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Moment, t
from features.booking import queries as booking
from features.booking.queries import HeldPlace
from features.calendar.entries import entry, own_entry
from features.events import queries as events
from features.events.views import EventCard
from handlers.access import allow
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Document, Screen, Show
from handlers.kit.ids import Id
from handlers.kit.scope import private_router
from handlers.parent.events.buttons import MORE

router = private_router("parent.calendar")


class TakeEvent(CallbackData, prefix="ca"):
    """Send me this event as a calendar file."""

    event_id: Id


class TakeMine(CallbackData, prefix="cy"):
    """Send me everything I have joined as one calendar file."""


def add_button(event_id: int) -> Button:
    """Stands on the card of an event."""
    return Button(t("parent-calendar-add"), TakeEvent(event_id=event_id))


def of_cancelled(card: EventCard, _place: HeldPlace | None) -> list[Button]:
    """An event that is off can be taken out of a calendar by the same file."""
    return [] if card.is_on else [Button(t("parent-calendar-take-out"), TakeEvent(event_id=card.id))]


@router.callback_query(TakeEvent.filter(), flags=allow("calendar.take"))
async def take_event(
    _query: CallbackQuery,
    callback_data: TakeEvent,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Send the event as a file; who comes gets the link and the whole address in it."""
    mine = {one.event.id: one for one in await booking.calendar(session, actor, now=clock.now())}
    own = mine.get(callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    made = (
        own_entry(own, language=actor.language, pack=pack, bot_name=bot_name)
        if own
        else entry(card, language=actor.language, pack=pack, bot_name=bot_name)
    )
    show(_file_screen(made, card, actor.language))


@router.callback_query(TakeMine.filter(), flags=allow("calendar.take"))
async def take_mine(
    _query: CallbackQuery, actor: Actor, session: Session, pack: Pack, clock: Clock, bot_name: str, show: Show
) -> None:
    """Send everything ahead as one file."""
    found = await booking.calendar(session, actor, now=clock.now())
    made = [own_entry(one, language=actor.language, pack=pack, bot_name=bot_name) for one in found]
    name = t("common-kit-name", name=pack.names)
    file = Document("events.ics", lambda words: calendar.write(made, name=words(name)))
    show(Screen(t("parent-calendar-mine-sent", count=len(made)), documents=[file], kept=True))


def _file_screen(made: calendar.Entry, card: EventCard, language: str) -> Screen:
    text = t("parent-calendar-sent", title=card.title(language), at=Moment(card.starts_at, "when", card.zone))
    return Screen(text, documents=[_file(made, card.id)], kept=True)


def _file(made: calendar.Entry, event_id: int) -> Document:
    return Document(f"event-{event_id}.ics", calendar.write([made], name=made.title))


async def own_calendar(mine: Mine) -> Section | None:
    """A way to take everything ahead along."""
    if not await booking.calendar(mine.session, mine.actor, now=mine.clock.now()):
        return None
    return Section(t("parent-calendar-mine"), [[Button(t("parent-calendar-take-mine"), TakeMine())]])


my_sections.append(own_calendar)
MORE.append(of_cancelled)
