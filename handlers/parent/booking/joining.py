"""Joining, waiting, answering an offer, leaving; and a family's events in /my."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, t
from features.booking import actions, guests, queries
from features.booking.queries import HeldPlace, Party
from features.events import queries as events
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.booking.buttons import (
    Answer,
    ChooseParty,
    Join,
    JoinAs,
    JoinAsJournalist,
    Leave,
    Wait,
    join_button,
    wait_button,
)
from handlers.parent.booking.screens import chooser_screen, place_screen
from handlers.parent.booking.words import stands
from handlers.parent.events.buttons import OpenEvent, open_button
from handlers.parent.events.words import town_name, when

router = private_router("parent.booking")
MOST_LISTED = 6
"""Events in /my; the rest come nearer in time."""


@router.callback_query(Join.filter(), flags=allow("place.join"))
async def join(
    _query: CallbackQuery,
    callback_data: Join,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Come with the usual party; a place is kept only with consent."""
    if not actor.consented:
        await state.set_data({"event": callback_data.event_id})
        show(consent_screen(actor, after="event"))
        return
    await guests.ensure_welcome(session, actor, event_id=callback_data.event_id, pack=pack)
    place = await actions.join(session, actor, event_id=callback_data.event_id, now=clock.now())
    show(await placed(place, actor, session, pack))


@continuation("event")
async def join_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent the button stands there again."""
    number = (await state.get_data()).get("event", 0)
    await state.clear()
    rows = [[join_button(number)], [open_button(number)]] if number else [[menu_button()]]
    show(Screen(t("parent-booking-join-now"), rows, kept=True))


@router.callback_query(ChooseParty.filter(), flags=allow("place.join"))
async def choose(
    _query: CallbackQuery, callback_data: ChooseParty, actor: Actor, session: Session, show: Show
) -> None:
    """Choose who comes before joining."""
    card = await events.card(session, callback_data.event_id)
    show(chooser_screen(card, callback_data.adults, callback_data.children, actor))


@router.callback_query(JoinAs.filter(), flags=allow("place.join"))
async def join_as(
    _query: CallbackQuery,
    callback_data: JoinAs,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Come with this party."""
    if not actor.consented:
        show(consent_screen(actor, after="event"))
        return
    await guests.ensure_welcome(session, actor, event_id=callback_data.event_id, pack=pack)
    party = Party(callback_data.adults, callback_data.children)
    place = await actions.join(session, actor, event_id=callback_data.event_id, party=party, now=clock.now())
    show(await placed(place, actor, session, pack))


@router.callback_query(JoinAsJournalist.filter(), flags=allow("place.join"))
async def join_as_journalist(
    _query: CallbackQuery,
    callback_data: JoinAsJournalist,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Come alone, as a journalist."""
    if not actor.consented:
        show(consent_screen(actor, after="event"))
        return
    event_id = callback_data.event_id
    await guests.ensure_welcome(session, actor, event_id=event_id, pack=pack, says_so=True)
    place = await actions.join(session, actor, event_id=event_id, party=Party(1, 0), now=clock.now())
    show(await placed(place, actor, session, pack))


@router.callback_query(Wait.filter(), flags=allow("place.join"))
async def wait(
    _query: CallbackQuery,
    callback_data: Wait,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Take the next number of the waiting list."""
    if not actor.consented:
        await state.set_data({"event": callback_data.event_id})
        show(consent_screen(actor, after="event"))
        return
    await guests.ensure_welcome(session, actor, event_id=callback_data.event_id, pack=pack, says_so=True)
    place = await actions.wait(session, actor, event_id=callback_data.event_id, now=clock.now())
    show(await placed(place, actor, session, pack))


@router.callback_query(Answer.filter(), flags=allow("place.answer"))
async def answer(
    _query: CallbackQuery,
    callback_data: Answer,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take the place that is held, or let it go to the next family."""
    yes = callback_data.yes
    place = await actions.answer(
        session, actor, booking_id=callback_data.booking_id, yes=yes, now=clock.now()
    )
    if yes:
        show(await placed(place, actor, session, pack))
        return
    rows = [[wait_button(place.event_id)], [open_button(place.event_id), menu_button()]]
    show(Screen(t("parent-booking-declined"), rows))


@router.callback_query(Leave.filter(), flags=allow("place.leave"))
async def leave(
    _query: CallbackQuery,
    callback_data: Leave,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Give up the place; the way back stays open as long as there are places."""
    await actions.leave(session, actor, event_id=callback_data.event_id, now=clock.now())
    card = await events.card(session, callback_data.event_id)
    again = [] if card.by_application else [Button(t("parent-booking-again"), Join(event_id=card.id))]
    text = t("parent-booking-left", title=card.title(actor.language))
    show(Screen(text, [again, [open_button(card.id), menu_button()]]))


async def placed(
    place: HeldPlace, actor: Actor, session: Session, pack: Pack, *, kept: bool = False
) -> Screen:
    """The family's place as it stands now. kept: a message of its own."""
    card = await events.card(session, place.event_id)
    link = await queries.link_for(session, actor, place.event_id)
    return place_screen(card, place, link, actor, pack, kept=kept)


async def my_events(mine: Mine) -> Section | None:
    """What is ahead for this family."""
    ahead = await queries.calendar(mine.session, mine.actor, now=mine.clock.now())
    found = [one for one in ahead if one.event.course_id is None]
    if not found:
        return None
    language = mine.actor.language
    lines = tuple(
        t(
            "parent-booking-my-line",
            title=one.event.title(language),
            when=when(one.event, language),
            town=town_name(one.event, mine.pack),
            stand=stands(one.place) if one.event.is_on else t("parent-events-cancelled"),
        )
        for one in found[:MOST_LISTED]
    )
    buttons = [
        [Button(one.event.title(language), OpenEvent(event_id=one.event.id))] for one in found[:MOST_LISTED]
    ]
    return Section(Lines((t("parent-booking-my"), *lines)), buttons)


my_sections.append(my_events)
