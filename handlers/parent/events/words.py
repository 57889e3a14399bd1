"""An event in words: when by whose clock, where, for whom, and what is there; for lists, cards and notices."""

from collections.abc import Mapping
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from core.pack import EventKind, Pack
from core.text import Lines, Listing, Moment, Text, t
from features.events.models import Access
from features.events.views import EventCard, EventLine
from handlers.kit.names import country_name, language_name

Name = str | Mapping[str, str] | Text


@lru_cache(maxsize=512)
def clock_of(zone: str, language: str) -> str:
    """The city whose clock it is, in the language."""
    return str(get_timezone_location(ZoneInfo(zone), locale=language, return_city=True))


def when(event: EventLine, language: str) -> Text:
    """Day, hours and whose clock: one day, or from one day to another."""
    start, end = (
        event.starts_at.astimezone(ZoneInfo(event.zone)),
        event.ends_at.astimezone(ZoneInfo(event.zone)),
    )
    clocks = {
        "start": Moment(event.starts_at, "time", event.zone),
        "end": Moment(event.ends_at, "time", event.zone),
        "clock": clock_of(event.zone, language),
    }
    day = Moment(event.starts_at, "date", event.zone)
    if start.date() == end.date():
        return t("parent-events-when", day=day, **clocks)
    return t("parent-events-when-days", day=day, last=Moment(event.ends_at, "date", event.zone), **clocks)


def own_clock(event: EventLine, zone: str) -> Text | None:
    """The same start by the reader's clock, when that shows something else."""
    if (
        event.starts_at.astimezone(ZoneInfo(zone)).utcoffset()
        == event.starts_at.astimezone(ZoneInfo(event.zone)).utcoffset()
    ):
        return None
    return t(
        "parent-events-own-clock",
        day=Moment(event.starts_at, "date", zone),
        start=Moment(event.starts_at, "time", zone),
    )


def town_name(event: EventLine, pack: Pack) -> Name:
    """The town, else the country, else that it is online."""
    if event.online:
        return t("parent-events-online")
    if event.town and event.town in pack.places:
        return pack.places[event.town].names
    return event.town or country_name(pack, event.country)


def kind_name(kind: str, pack: Pack) -> Name:
    """What sort of event it is."""
    found = pack.event_kinds.get(kind)
    return found.names if found else t("parent-events-event")


def host_name(card: EventCard, pack: Pack) -> Name | None:
    """Who holds it."""
    found = pack.organisations.get(card.host or "")
    return found.names if found else card.host


def access_name(flag: str) -> Text:
    """What the place has, or a family needs."""
    return {
        Access.WHEELCHAIR: t("parent-events-wheelchair"),
        Access.FEEDING: t("parent-events-feeding"),
        Access.QUIET: t("parent-events-quiet"),
        Access.INTERPRETER: t("parent-events-interpreter"),
        Access.SIBLINGS: t("parent-events-siblings"),
    }[Access(flag)]


def left_words(event: EventLine) -> Text:
    """How many places are free."""
    if event.interest_only:
        return t("parent-events-partner")
    if event.by_application:
        return t("parent-events-by-application")
    if event.left is None:
        return t("parent-events-no-limit")
    if event.left == 0:
        return t("parent-events-full")
    return t("parent-events-left", count=event.left)


def facts(card: EventCard, pack: Pack) -> Lines:
    """For whom it is, what is there, which languages are spoken, whether it is filmed."""
    kind = pack.event_kinds.get(card.kind)
    listed = (
        t("parent-events-part-of", campaign=card.campaign) if card.campaign else None,
        t("parent-events-region", region=card.region) if card.region else None,
        _for_whom(kind),
        _ages(card),
        t("parent-events-access", what=Listing(tuple(access_name(flag) for flag in card.access)))
        if card.access
        else None,
        t("parent-events-spoken", languages=Listing(tuple(language_name(code) for code in card.spoken)))
        if card.spoken
        else None,
        t("parent-events-bring", what=kind.bring) if kind and kind.bring else None,
        t("parent-events-filmed") if card.filmed else None,
    )
    return Lines(tuple(line for line in listed if line is not None), gap="\n")


def _for_whom(kind: EventKind | None) -> Text | None:
    """Said when it is not for families alone."""
    return {
        "specialists": t("parent-events-for-specialists"),
        "journalists": t("parent-events-for-journalists"),
        "everybody": t("parent-events-for-everybody"),
    }.get(kind.who if kind else "")


def _ages(card: EventCard) -> Text | None:
    if card.age_from is None:
        return None
    if card.age_to is None:
        return t("parent-events-ages-from", age=card.age_from)
    return t("parent-events-ages", first=card.age_from, last=card.age_to)
