"""What a family sees of events: the list, one event, asking to have one in their town."""

from collections.abc import Sequence
from datetime import datetime

from core.actor import Actor
from core.pack import Pack
from core.text import Lines, Moment, Text, Words, t
from features.booking.models import Stand
from features.booking.queries import HeldPlace
from features.events.models import Status
from features.events.queries import subject
from features.events.views import EventCard, EventLine
from handlers.kit import Button, Screen
from handlers.kit.names import language_name
from handlers.kit.paging import Page
from handlers.kit.shared import back_button, menu_button
from handlers.parent.booking.buttons import place_rows
from handlers.parent.booking.words import stands
from handlers.parent.events.buttons import (
    BringHere,
    OpenCampaign,
    OpenEvent,
    OpenEvents,
    OpenPast,
    more_rows,
    over_rows,
)
from handlers.parent.events.words import (
    facts,
    host_name,
    kind_name,
    left_words,
    own_clock,
    town_name,
    when,
)

PER_PAGE = 4
MAP = "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=16/{lat}/{lon}"


def list_screen(
    found: Sequence[EventLine], page: Page[int], actor: Actor, pack: Pack, *, everywhere: bool
) -> Screen:
    """What is on: the family's own country and language first."""
    bring = Button(t("parent-events-bring-here"), BringHere())
    wider = Button(t("parent-events-elsewhere"), OpenEvents(everywhere=True))
    last = [Button(t("parent-events-past"), OpenPast()), menu_button()]
    if not found:
        return Screen(t("parent-events-nothing"), [[bring], [] if everywhere else [wider], last])
    lines = tuple(line_words(one, actor, pack) for one in found)
    titles = [[Button(title_of(one, actor.language), OpenEvent(event_id=one.id))] for one in found]
    leaf = page.row(lambda number: OpenEvents(page=number, everywhere=everywhere))
    rows = [*titles, leaf, [bring] if everywhere else [wider, bring], last]
    return Screen(Lines((t("parent-events-head"), *lines)), rows)


def campaign_screen(
    name: str, found: Sequence[EventLine], page: Page[int], campaign_id: int, actor: Actor, pack: Pack
) -> Screen:
    """Everything of one campaign, wherever it is."""
    lines = tuple(line_words(one, actor, pack) for one in found)
    titles = [[Button(title_of(one, actor.language), OpenEvent(event_id=one.id))] for one in found]
    leaf = page.row(lambda number: OpenCampaign(campaign_id=campaign_id, page=number))
    text = Lines((t("parent-events-campaign-head", name=name), *lines))
    return Screen(text, [*titles, leaf, [back_button(OpenEvents()), menu_button()]])


def past_screen(found: Sequence[EventLine], page: Page[int], actor: Actor) -> Screen:
    """What is over: titles with their days; a tap opens what is left of it."""
    back = [back_button(OpenEvents()), menu_button()]
    if not found:
        return Screen(t("parent-events-past-nothing"), [back])
    titles = [
        [
            Button(
                t(
                    "parent-events-past-line",
                    title=title_of(one, actor.language),
                    day=Moment(one.starts_at, "date", one.zone),
                ),
                OpenEvent(event_id=one.id),
            )
        ]
        for one in found
    ]
    leaf = page.row(lambda number: OpenPast(page=number))
    return Screen(t("parent-events-past-head"), [*titles, leaf, back])


def title_of(event: EventLine, language: str) -> str:
    """The title in the reader's language, else in the one it was written in."""
    return (
        event.titles.get(language)
        or event.titles.get(event.language)
        or next(iter(event.titles.values()), "…")
    )


def line_words(event: EventLine, actor: Actor, pack: Pack) -> Words:
    """One line of the list."""
    return t(
        "parent-events-line",
        title=title_of(event, actor.language),
        kind=kind_name(event.kind, pack),
        when=when(event, actor.language),
        town=town_name(event, pack),
        left=left_words(event),
    )


def card_screen(
    card: EventCard,
    place: HeldPlace | None,
    link: str | None,
    reader: Actor,
    pack: Pack,
    now: datetime,
    *,
    kept: bool = False,
) -> Screen:
    """One event as this family sees it."""
    text = Lines((card_words(card, place, link, reader, pack, reader.language), _standing(card, place, now)))
    open_still = card.is_on and card.ends_at > now
    rows = [
        *(place_rows(card, place) if open_still else []),
        _map_row(card, place, pack),
        *(more_rows(card, place) if open_still else over_rows(card, place, pack, now)),
        [back_button(OpenEvents()), menu_button()],
    ]
    return Screen(text, rows, kept=kept, subject=subject(card.id))


def card_words(
    card: EventCard, place: HeldPlace | None, link: str | None, reader: Actor, pack: Pack, language: str
) -> Words:
    """What everybody may read about it, and the link for those who come."""
    host = host_name(card, pack)
    about = card.about(language)
    head = Lines(
        (
            t("parent-events-title", title=card.title(language)),
            t("parent-events-kind-host", kind=kind_name(card.kind, pack), host=host)
            if host
            else t("parent-events-kind", kind=kind_name(card.kind, pack)),
            when(card, language),
            own_clock(card, reader.zone),
            _where(card, place, pack),
            t("parent-events-link", link=link) if link else None,
        ),
        gap="\n",
    )
    known = facts(card, pack)
    return Lines(
        (
            head,
            t("parent-events-about", about=about) if about else None,
            known if known.parts else None,
            _other_language(card, language),
        )
    )


def _where(card: EventCard, place: HeldPlace | None, pack: Pack) -> Text:
    town = town_name(card, pack)
    if card.online:
        return (
            t("parent-events-where", place=town) if place and place.comes else t("parent-events-link-later")
        )
    if card.address and address_is_open(card, place, pack):
        return t("parent-events-where-exactly", place=town, address=card.address)
    if card.address:
        return t("parent-events-address-later", place=town)
    return t("parent-events-where", place=town)


def address_is_open(card: EventCard, place: HeldPlace | None, pack: Pack) -> bool:
    """The address of a closed event is only for those who come."""
    kind = pack.event_kinds.get(card.kind)
    return bool(place and place.comes) or not (kind and kind.closed)


def _map_row(card: EventCard, place: HeldPlace | None, pack: Pack) -> list[Button]:
    row = []
    if card.lat is not None and card.lon is not None and address_is_open(card, place, pack):
        row.append(Button(t("parent-events-map"), url=MAP.format(lat=card.lat, lon=card.lon)))
    if card.partner_page:
        row.append(Button(t("parent-events-partner-page"), url=card.partner_page))
    return row


def _other_language(card: EventCard, language: str) -> Text | None:
    if language in card.titles:
        return None
    return t("parent-events-other-language", language=language_name(card.language))


def _standing(card: EventCard, place: HeldPlace | None, now: datetime) -> Words:
    if card.status == Status.CANCELLED:
        return t("parent-events-cancelled")
    if card.ends_at <= now:
        return t("parent-events-over")
    if place is not None and place.state in (Stand.COMING, Stand.WAITING, Stand.OFFERED, Stand.INTERESTED):
        return stands(place)
    return t("parent-events-of-course") if card.course_id is not None else left_words(card)
