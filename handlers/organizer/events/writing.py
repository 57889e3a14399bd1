"""What an organizer types or sends into a form of an event, and why something was not understood."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Listing, t
from features.events import editing
from features.events.fields import Field
from features.events.refusals import (
    AgesNotUnderstood,
    AlreadyPublished,
    EndBeforeStart,
    EventInPast,
    EventIsOff,
    EventNotReady,
    LinkNotUnderstood,
    NoSuchHour,
    SeatsNotUnderstood,
    TooLateToUndo,
    TownNeedsZone,
    WhenNotUnderstood,
    WordsMissing,
)
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.events.buttons import CancelEvent, OpenDesk, OpenForm, StaffEvent
from handlers.organizer.events.form import next_screen
from handlers.organizer.events.screens import missing_name

router = private_router("organizer.events.writing")


@router.message(StateFilter(StaffEvent.typing), F.location, flags=allow("event.make"))
async def point(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """A point of the map is where it takes place."""
    event_id = int((await state.get_data()).get("event", 0))
    if message.location is None:
        raise NotFound
    at = {"lat": message.location.latitude, "lon": message.location.longitude}
    await editing.set_point(session, actor, event_id=event_id, **at, pack=pack, now=clock.now())
    show(await next_screen(event_id, actor, session, pack, state, clock))


@router.message(StateFilter(StaffEvent.typing), F.text, ~F.text.startswith("/"), flags=allow("event.make"))
async def write(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Take what was typed for the field that was asked."""
    data = await state.get_data()
    if "event" not in data:
        raise NotFound
    event_id = int(data["event"])
    await editing.write(
        session,
        actor,
        event_id=event_id,
        field=Field(data.get("field", Field.TITLE.value)),
        words=message.text or "",
        language=data.get("language"),
        pack=pack,
        now=clock.now(),
    )
    await state.clear()
    show(await next_screen(event_id, actor, session, pack, state, clock))


@router.message(StateFilter(StaffEvent.typing), ~F.text, ~F.location, flags=allow("event.make"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says nothing here."""
    show(_again("words"))


def _again(what: str) -> Screen:
    """The form stays open: what is written next is the answer."""
    text = {
        "words": t("organizer-events-words-only"),
        "when": t("organizer-events-when-again"),
        "past": t("organizer-events-in-past"),
        "end": t("organizer-events-end-first"),
        "hour": t("organizer-events-no-such-hour"),
        "seats": t("organizer-events-seats-again"),
        "ages": t("organizer-events-ages-again"),
        "link": t("organizer-events-link-again"),
        "zone": t("organizer-events-zone-unknown"),
    }[what]
    return Screen(text, [[cancel_button()]], kept=True)


@explains(WordsMissing)
def words_missing_screen(_refusal: WordsMissing) -> Screen:
    """No letter in it."""
    return _again("words")


@explains(WhenNotUnderstood)
def when_screen(_refusal: WhenNotUnderstood) -> Screen:
    """No day and hour in it: an example helps."""
    return _again("when")


@explains(EventInPast)
def past_screen(_refusal: EventInPast) -> Screen:
    """That has gone by."""
    return _again("past")


@explains(EndBeforeStart)
def end_screen(_refusal: EndBeforeStart) -> Screen:
    """It would end before it begins."""
    return _again("end")


@explains(NoSuchHour)
def hour_screen(_refusal: NoSuchHour) -> Screen:
    """The clocks go forward over it."""
    return _again("hour")


@explains(SeatsNotUnderstood)
def seats_again_screen(_refusal: SeatsNotUnderstood) -> Screen:
    """At least one, as a number."""
    return _again("seats")


@explains(AgesNotUnderstood)
def ages_screen(_refusal: AgesNotUnderstood) -> Screen:
    """Years, the younger first."""
    return _again("ages")


@explains(LinkNotUnderstood)
def link_screen(_refusal: LinkNotUnderstood) -> Screen:
    """An address that begins with https."""
    return _again("link")


@explains(TownNeedsZone)
def zone_needed_screen(_refusal: TownNeedsZone) -> Screen:
    """Families come by the clock: it has to be known."""
    return _again("zone")


@explains(EventNotReady)
def not_ready_screen(refusal: EventNotReady) -> Screen:
    """What is missing, by name."""
    what = Listing(tuple(missing_name(one) for one in refusal.missing))
    return Screen(
        t("organizer-events-missing", what=what), [[back_button(OpenForm(event_id=refusal.event_id))]]
    )


@explains(EventIsOff)
def off_screen(_refusal: EventIsOff) -> Screen:
    """It was cancelled."""
    return Screen(t("organizer-events-is-off"), [[back_button(OpenDesk())]])


@explains(TooLateToUndo)
def too_late_screen(_refusal: TooLateToUndo) -> Screen:
    """Families were told."""
    return Screen(t("organizer-events-too-late"), [[back_button(OpenDesk())]])


@explains(AlreadyPublished)
def already_published_screen(refusal: AlreadyPublished) -> Screen:
    """Families see it: cancel it instead."""
    cancel = Button(t("organizer-events-cancel"), CancelEvent(event_id=refusal.event_id), style="danger")
    return Screen(
        t("organizer-events-not-deleted"), [[cancel], [back_button(OpenForm(event_id=refusal.event_id))]]
    )
