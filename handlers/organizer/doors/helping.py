"""Volunteers at the door: the organizer's links and who opened them; what a volunteer finds again."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Lines, Moment, t
from features.doors import helpers, hosts
from features.doors.models import DoorHelper
from features.doors.refusals import HelperLinkGone
from features.events import queries as events
from features.events.views import EventCard
from handlers.access import allow
from handlers.common.links import LINKS, Opening
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.doors.callbacks import EndHelper, InviteHelper, OpenDoor, OpenHelped, OpenHelpers
from handlers.organizer.events.buttons import OpenForm

router = private_router("organizer.doors.helpers")


def helpers_screen(card: EventCard, found: list[DoorHelper], language: str) -> Screen:
    """Numbers only; a tap ends the help, or the link nobody opened."""
    rows = [
        [
            Button(
                t("organizer-doors-helper-end", number=one.id)
                if one.person_id
                else t("organizer-doors-link-end", number=one.id),
                EndHelper(helper_id=one.id),
            )
        ]
        for one in found
    ]
    joined = sum(one.person_id is not None for one in found)
    text = t("organizer-doors-helpers-of", title=card.title(language), count=joined)
    invite = [Button(t("organizer-doors-invite"), InviteHelper(event_id=card.id))]
    return Screen(text, [*rows, invite, [back_button(OpenForm(event_id=card.id))]])


def helped_screen(card: EventCard, language: str, *, kept: bool = False) -> Screen:
    """What a volunteer is to do, and when."""
    at = Moment(card.starts_at, "when", card.zone)
    door = [Button(t("organizer-doors-open"), OpenDoor(event_id=card.id))]
    text = t("organizer-doors-you-help", title=card.title(language))
    return Screen(Lines((text, t("organizer-doors-help-how", at=at))), [door, [menu_button()]], kept=kept)


@router.callback_query(OpenHelpers.filter(), flags=allow("door.helpers"))
async def open_helpers(
    _query: CallbackQuery, callback_data: OpenHelpers, actor: Actor, session: Session, show: Show
) -> None:
    """Show the volunteers at this door."""
    found = await helpers.helpers_of(session, actor, callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    show(helpers_screen(card, found, actor.language))


@router.callback_query(InviteHelper.filter(), flags=allow("door.helpers"))
async def invite(
    _query: CallbackQuery,
    callback_data: InviteHelper,
    actor: Actor,
    session: Session,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Make a link and show it once."""
    event_id = callback_data.event_id
    token = await helpers.make_link(session, actor, event_id=event_id, now=clock.now())
    link = f"https://t.me/{bot_name}?start={helpers.PREFIX}_{token}"
    copy = [Button(t("organizer-events-copy-link"), copy=link)]
    back = [back_button(OpenHelpers(event_id=event_id))]
    show(Screen(t("organizer-doors-helper-link", link=link), [copy, back]))


@router.callback_query(EndHelper.filter(), flags=allow("door.helpers"))
async def end(
    _query: CallbackQuery,
    callback_data: EndHelper,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """End it at once."""
    event_id = await helpers.end(session, actor, helper_id=callback_data.helper_id, now=clock.now())
    card = await events.card(session, event_id)
    show(helpers_screen(card, await helpers.helpers_of(session, actor, event_id), actor.language))


@router.callback_query(OpenHelped.filter(), flags=allow("door.help"))
async def open_helped(
    _query: CallbackQuery, callback_data: OpenHelped, actor: Actor, session: Session, show: Show
) -> None:
    """The event whose door one helps at."""
    if not await hosts.helps(session, actor, callback_data.event_id):
        raise NotFound
    show(helped_screen(await events.card(session, callback_data.event_id), actor.language))


async def open_link(opening: Opening) -> None:
    """A volunteer's link: it leads to the door of one event."""
    token = opening.payload.partition("_")[2]
    event_id = await helpers.join(opening.session, opening.actor, token=token, now=opening.clock.now())
    card = await events.card(opening.session, event_id)
    opening.show(helped_screen(card, opening.actor.language, kept=True))


async def my_doors(mine: Mine) -> Section | None:
    """Doors one helps at, in /my."""
    ids = await helpers.helped(mine.session, mine.actor)
    if not ids:
        return None
    cards = await events.cards(mine.session, ids)
    buttons = [
        [Button(card.title(mine.actor.language), OpenHelped(event_id=card.id))] for card in cards.values()
    ]
    return Section(t("organizer-doors-my"), buttons)


@explains(HelperLinkGone)
def link_gone_screen(_refusal: HelperLinkGone) -> Screen:
    """Used, ended or over."""
    return Screen(t("organizer-doors-link-gone"), [[menu_button()]], kept=True)


LINKS[helpers.PREFIX] = open_link
my_sections.append(my_doors)
