"""Who comes to an event, as far as families let the host see it; and who must be asked not to come."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, Listing, Moment, Text, Words, t
from features.booking import hosting, queries
from features.booking.queries import HeldPlace, Totals
from features.booking.refusals import CutNotNeeded
from features.events import queries as events
from features.events.models import Event, Status
from features.events.queries import Desk
from features.events.refusals import SeatsBelowComing
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.ids import Count, Id
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.events.buttons import DESK, OpenForm
from handlers.parent.booking.words import who_comes
from handlers.parent.events.words import access_name

router = private_router("organizer.booking")
PER_PAGE = 8


# ---- callbacks ------------------------------------------------------------------------------------------------------


class OpenAttendance(CallbackData, prefix="ia"):
    """Show totals and a page of the families who come."""

    event_id: Id
    page: Count = 0


class OpenGuest(CallbackData, prefix="ig"):
    """Show one family, as far as it lets the host see it."""

    booking_id: Id


class OpenCut(CallbackData, prefix="ic"):
    """Show whom one could ask not to come, to get down to so many seats."""

    event_id: Id
    seats: Count


class CutFamily(CallbackData, prefix="if"):
    """Ask this family not to come."""

    booking_id: Id
    seats: Count


# ---- screens --------------------------------------------------------------------------------------------------------


def attendance_screen(event_id: int, found: list[HeldPlace], totals: Totals, number: int) -> Screen:
    """Counts for everybody, numbers for the families; names only one tap deeper and only with their consent."""
    page = page_of(found, number, PER_PAGE)
    buttons = [
        Button(t("common-kit-number", number=one.booking_id), OpenGuest(booking_id=one.booking_id))
        for one in page.items
    ]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    leaf = page.row(lambda at: OpenAttendance(event_id=event_id, page=at))
    lines = Lines(tuple(_line(one) for one in page.items), gap="\n") if page.items else None
    return Screen(Lines((_totals(totals), lines)), [*rows, leaf, [back_button(OpenForm(event_id=event_id))]])


def _totals(found: Totals) -> Words:
    needs = Listing(
        tuple(
            t("organizer-booking-need", need=access_name(need), count=count)
            for need, count in found.needs.items()
        )
    )
    ages = Listing(
        tuple(t("organizer-booking-age", age=age, count=count) for age, count in found.ages.items())
    )
    return Lines(
        (
            t(
                "organizer-booking-totals",
                families=found.families,
                adults=found.adults,
                children=found.children,
            ),
            t("organizer-booking-line", waiting=found.waiting, offered=found.offered)
            if found.waiting or found.offered
            else None,
            t("organizer-booking-interested", count=found.interested) if found.interested else None,
            t("organizer-booking-needs", needs=needs) if found.needs else None,
            t("organizer-booking-ages", ages=ages) if found.ages else None,
            t("organizer-booking-no-filming", count=found.no_filming) if found.no_filming else None,
        ),
        gap="\n",
    )


def _line(one: HeldPlace) -> Text:
    return t("organizer-booking-family", number=one.booking_id, who=who_comes(one.party))


def guest_screen(one: HeldPlace) -> Screen:
    """One family: what it shares, and no more."""
    party = one.party
    needs = Listing(tuple(access_name(need) for need in party.needs))
    facts = (
        _line(one),
        t("organizer-booking-name", name=party.name) if party.name else t("organizer-booking-nameless"),
        t("organizer-booking-guest-ages", ages=Listing(party.ages)) if party.ages else None,
        t("organizer-booking-guest-needs", needs=needs) if party.needs else None,
        t("organizer-booking-guest-note", note=party.note) if party.note else None,
        None if party.shares else t("organizer-booking-counted"),
        t("organizer-booking-not-filmed") if party.filming is False else None,
        t("organizer-booking-since", at=Moment(one.joined_at)),
    )
    back = back_button(OpenAttendance(event_id=one.event_id))
    return Screen(Lines(facts, gap="\n"), [[back]], subject=queries.subject(one.booking_id))


def cut_screen(event: Event, found: list[HeldPlace], seats: int) -> Screen:
    """Whom to ask, the last to join first; nobody is chosen for the organizer."""
    if event.taken <= seats:
        text = t("organizer-booking-cut-done", seats=event.capacity or 0)
        return Screen(text, [[back_button(OpenForm(event_id=event.id))]])
    rows = [
        [Button(_line(one), CutFamily(booking_id=one.booking_id, seats=seats))]
        for one in sorted(found, key=lambda one: one.joined_at, reverse=True)[:PER_PAGE]
    ]
    text = t("organizer-booking-cut-who", taken=event.taken, seats=seats, count=event.taken - seats)
    return Screen(text, [*rows, [back_button(OpenForm(event_id=event.id))]])


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenAttendance.filter(), flags=allow("attendance.read"))
async def open_attendance(
    _query: CallbackQuery, callback_data: OpenAttendance, actor: Actor, session: Session, show: Show
) -> None:
    """Show who comes."""
    event_id = callback_data.event_id
    found = await queries.attendance(session, actor, event_id)
    totals = await queries.totals(session, actor, event_id)
    show(attendance_screen(event_id, found, totals, callback_data.page))


@router.callback_query(OpenGuest.filter(), flags=allow("attendance.read"))
async def open_guest(
    _query: CallbackQuery, callback_data: OpenGuest, actor: Actor, session: Session, show: Show
) -> None:
    """Show one family."""
    show(guest_screen(await queries.guest(session, actor, callback_data.booking_id)))


@router.callback_query(OpenCut.filter(), flags=allow("attendance.cut"))
async def open_cut(
    _query: CallbackQuery, callback_data: OpenCut, actor: Actor, session: Session, show: Show
) -> None:
    """Show whom one could ask."""
    event = await events.managed(session, actor, callback_data.event_id)
    show(cut_screen(event, await queries.attendance(session, actor, event.id), callback_data.seats))


@router.callback_query(CutFamily.filter(), flags=allow("attendance.cut"))
async def cut_family(
    _query: CallbackQuery,
    callback_data: CutFamily,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Ask this family; its seats leave the event."""
    event = await hosting.cut(
        session, actor, booking_id=callback_data.booking_id, seats=callback_data.seats, now=clock.now()
    )
    show(cut_screen(event, await queries.attendance(session, actor, event.id), callback_data.seats))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@explains(SeatsBelowComing)
def below_screen(refusal: SeatsBelowComing) -> Screen:
    """More families come than would fit: the organizer says who."""
    choose = Button(t("organizer-booking-choose"), OpenCut(event_id=refusal.event_id, seats=refusal.wanted))
    text = t("organizer-booking-below", taken=refusal.taken, seats=refusal.wanted)
    return Screen(text, [[choose], [back_button(OpenForm(event_id=refusal.event_id))]], kept=True)


@explains(CutNotNeeded)
def cut_not_needed_screen(refusal: CutNotNeeded) -> Screen:
    """They fit already."""
    return Screen(t("organizer-booking-fits"), [[back_button(OpenForm(event_id=refusal.event_id))]])


def _attendance_button(desk: Desk) -> list[Button]:
    if desk.event.status == Status.DRAFT:
        return []
    return [Button(t("organizer-booking-attendance"), OpenAttendance(event_id=desk.event.id))]


DESK.append(_attendance_button)
