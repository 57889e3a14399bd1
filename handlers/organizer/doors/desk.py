"""The door itself: digits are typed, codes are scanned, walk-ins are counted; two hosts may stand there."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Moment, t
from features.doors import actions, passes, queries
from features.doors.refusals import AlreadyHere, DoorShut, NoRoom, PassUnknown
from features.events import queries as events
from handlers.access import allow
from handlers.common.links import LINKS, Opening
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.organizer.doors.callbacks import (
    ChooseWalkIn,
    OneFewer,
    OpenDoor,
    SendBack,
    StaffDoor,
    TakeWalkIn,
    Who,
)
from handlers.organizer.doors.screens import door_of, guest_screen, walk_in_screen
from handlers.parent.doors import pass_button

router = private_router("organizer.doors")
DIGITS = r"^\s*\d{4}\s*$"


@router.callback_query(OpenDoor.filter(), flags=allow("door.keep"))
async def open_door(
    _query: CallbackQuery,
    callback_data: OpenDoor,
    actor: Actor,
    session: Session,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """From now on four digits are a pass of this event."""
    screen = await door_of(session, actor, callback_data.event_id, clock)
    await state.set_state(StaffDoor.code)
    await state.set_data({"event": callback_data.event_id})
    show(screen)


@router.message(StateFilter(StaffDoor.code), F.text.regexp(DIGITS), flags=allow("door.keep"))
async def type_code(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Let the family in whose digits these are."""
    event_id = (await state.get_data()).get("event")
    if event_id is None:
        raise NotFound
    code = (message.text or "").strip()
    booking_id = await actions.admit_by_code(session, actor, event_id=event_id, code=code, now=clock.now())
    await _show_guest(session, actor, booking_id, show)


@router.message(StateFilter(StaffDoor.code), F.text, ~F.text.startswith("/"), flags=allow("door.keep"))
async def type_name(message: Message, actor: Actor, session: Session, state: FSMContext, show: Show) -> None:
    """Whatever else is typed at the door is a family's name."""
    event_id = (await state.get_data()).get("event")
    if event_id is None:
        raise NotFound
    found = await queries.named(session, actor, event_id, message.text or "")
    if len(found) == 1:
        await _show_guest(session, actor, found[0].place.booking_id, show)
        return
    text = t("organizer-doors-several-named") if found else t("organizer-doors-nobody-named")
    show(Screen(text, [[cancel_button()]], kept=True))


@router.callback_query(SendBack.filter(), flags=allow("door.keep"))
async def send_back(
    _query: CallbackQuery, callback_data: SendBack, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """The family is not here after all."""
    event_id = await actions.take_back(session, actor, booking_id=callback_data.booking_id)
    show(await door_of(session, actor, event_id, clock), toast=t("organizer-doors-sent-back"))


@router.callback_query(OneFewer.filter(), flags=allow("door.keep"))
async def one_fewer(
    _query: CallbackQuery, callback_data: OneFewer, actor: Actor, session: Session, show: Show
) -> None:
    """One of them stayed at home."""
    guest = await queries.guest(session, actor, callback_data.booking_id)
    adult = callback_data.who is Who.ADULT
    await actions.count_again(
        session,
        actor,
        booking_id=callback_data.booking_id,
        adults=guest.came_adults - adult,
        children=guest.came_children - (not adult),
    )
    await _show_guest(session, actor, callback_data.booking_id, show, kept=False)


@router.callback_query(ChooseWalkIn.filter(), flags=allow("door.keep"))
async def choose_walk_in(_query: CallbackQuery, callback_data: ChooseWalkIn, show: Show) -> None:
    """How many are they?"""
    show(walk_in_screen(callback_data.event_id))


@router.callback_query(TakeWalkIn.filter(), flags=allow("door.keep"))
async def take_walk_in(
    _query: CallbackQuery, callback_data: TakeWalkIn, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Count them, as long as nobody has to stand."""
    await actions.walk_in(
        session,
        actor,
        event_id=callback_data.event_id,
        adults=callback_data.adults,
        children=callback_data.children,
        now=clock.now(),
    )
    show(await door_of(session, actor, callback_data.event_id, clock), toast=t("organizer-doors-walked-in"))


async def _show_guest(
    session: Session, actor: Actor, booking_id: int, show: Show, *, kept: bool = True
) -> None:
    guest = await queries.guest(session, actor, booking_id)
    card = await events.card(session, guest.place.event_id)
    show(guest_screen(guest, card.zone, kept=kept))


async def open_pass(opening: Opening) -> None:
    """A scanned QR code: a host lets the family in, the family finds its own pass, for everybody else it says nothing."""
    token = opening.payload.partition("_")[2]
    own = await queries.own_event(opening.session, opening.actor, token)
    if own is not None:
        opening.show(Screen(t("organizer-doors-own-pass"), [[pass_button(own)], [menu_button()]], kept=True))
        return
    now = opening.clock.now()
    booking_id = await actions.admit_by_token(opening.session, opening.actor, token=token, now=now)
    await _show_guest(opening.session, opening.actor, booking_id, opening.show)


# ---- what stops somebody --------------------------------------------------------------------------------------------


@explains(PassUnknown)
def unknown_screen(_refusal: PassUnknown) -> Screen:
    """The same words for a wrong code and for somebody who is no host."""
    return Screen(t("organizer-doors-unknown"), [[menu_button()]], kept=True)


@explains(AlreadyHere)
def already_screen(refusal: AlreadyHere) -> Screen:
    """Used already: perhaps by the other host a moment ago, perhaps by somebody it was forwarded to."""
    at = Moment(refusal.arrived_at, "time", refusal.zone)
    return Screen(
        t("organizer-doors-already", number=refusal.booking_id, at=at), [[cancel_button()]], kept=True
    )


@explains(DoorShut)
def shut_screen(refusal: DoorShut) -> Screen:
    """Too early or too late."""
    at = Moment(refusal.starts_at, "when", refusal.zone)
    return Screen(t("organizer-doors-shut", at=at), [[menu_button()]], kept=True)


@explains(NoRoom)
def no_room_screen(refusal: NoRoom) -> Screen:
    """More would stand than sit."""
    back = Button(t("organizer-doors-door"), OpenDoor(event_id=refusal.event_id))
    return Screen(t("organizer-doors-no-room", count=refusal.left), [[back]], kept=True)


LINKS[passes.PREFIX] = open_pass
