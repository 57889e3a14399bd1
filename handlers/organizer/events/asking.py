"""The question of each field of an event: what may be tapped, and what may be written instead."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.pack import Pack
from core.text import LANGUAGES, t
from features.events.fields import Field
from features.events.models import Access, Event
from features.events.times import day_label
from features.people.actions import zones_of
from handlers.kit import Button, Screen
from handlers.kit.names import language_name
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.events.buttons import (
    DropRegion,
    Edit,
    Flag,
    OpenForm,
    OpenMore,
    SetAccess,
    SetCountry,
    SetHour,
    SetRegion,
    SetSeats,
    SetSpoken,
    SetTown,
    SetZone,
    Switch,
)
from handlers.parent.events.words import access_name, clock_of

DAYS_A_PAGE = 12
HOURS = range(9, 21)
SEATS = (10, 20, 30, 50, 100)
MOST_TOWNS = 8


def days_screen(event: Event, today: date, number: int, language: str) -> Screen:
    """Days to tap; any way of writing day and hour works, too."""
    first = number * DAYS_A_PAGE
    days = [
        Button(
            day_label(today + timedelta(days=ahead), language),
            SetHour(event_id=event.id, day=ahead),
        )
        for ahead in range(first, first + DAYS_A_PAGE)
    ]
    rows = [days[at : at + 3] for at in range(0, len(days), 3)]
    leaf = [
        Button("‹", Edit(event_id=event.id, field=Field.WHEN, page=max(number - 1, 0))),
        Button("›", Edit(event_id=event.id, field=Field.WHEN, page=number + 1)),
    ]
    return Screen(t("organizer-events-ask-when"), [*rows, leaf, _way_back(event.id)])


def hours_screen(event: Event, day: date, ahead: int) -> Screen:
    """Hours to tap."""
    hours = [Button(f"{hour:02}:00", SetHour(event_id=event.id, day=ahead, hour=hour)) for hour in HOURS]
    rows = [hours[at : at + 4] for at in range(0, len(hours), 4)]
    return Screen(t("organizer-events-ask-hour", day=f"{day:%d.%m.%Y}"), [*rows, _way_back(event.id)])


def where_screen(event: Event, pack: Pack) -> Screen:
    """Towns of the country to tap, online, or any town in words."""
    near = [one for one in pack.places.values() if one.country == event.country] or list(pack.places.values())
    towns = [
        Button(t("common-kit-name", name=one.names), SetTown(event_id=event.id, town=one.id))
        for one in near[:MOST_TOWNS]
    ]
    rows = [towns[at : at + 2] for at in range(0, len(towns), 2)]
    online = Button(t("organizer-events-make-online"), Switch(event_id=event.id, flag=Flag.ONLINE))
    return Screen(t("organizer-events-ask-where"), [*rows, [online], _way_back(event.id)])


def zone_screen(event: Event, pack: Pack, language: str) -> Screen:
    """Nobody knows the town: which clock does it go by."""
    buttons = [
        Button(clock_of(zone, language), SetZone(event_id=event.id, zone=number))
        for number, zone in enumerate(zones_of(pack, event.country))
    ]
    rows = [buttons[at : at + 3] for at in range(0, len(buttons), 3)]
    return Screen(t("organizer-events-ask-zone", town=event.town or "…"), [*rows, _way_back(event.id)])


def seats_screen(event: Event) -> Screen:
    """Numbers to tap or to type."""
    buttons = [Button(str(number), SetSeats(event_id=event.id, seats=number)) for number in SEATS]
    limitless = Button(t("organizer-events-no-limit"), SetSeats(event_id=event.id, seats=0))
    return Screen(t("organizer-events-ask-seats"), [buttons, [limitless], _way_back(event.id)])


def access_screen(event: Event) -> Screen:
    """What the place has."""
    rows = []
    for flag in Access:
        name = access_name(flag)
        label = t("common-kit-on", name=name) if flag.value in event.access else name
        rows.append([Button(label, SetAccess(event_id=event.id, flag=flag))])
    return Screen(t("organizer-events-access-what"), [*rows, [back_button(OpenMore(event_id=event.id))]])


def spoken_screen(event: Event) -> Screen:
    """Languages spoken there."""
    buttons = []
    for code in LANGUAGES:
        name = language_name(code)
        label = t("common-kit-on", name=name) if code in event.spoken else name
        buttons.append(Button(label, SetSpoken(event_id=event.id, language=code)))
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return Screen(t("organizer-events-spoken-what"), [*rows, [back_button(OpenMore(event_id=event.id))]])


def countries_screen(event: Event, pack: Pack) -> Screen:
    """Families of which country see it first."""
    buttons = [
        Button(t("common-kit-name", name=one.names), SetCountry(event_id=event.id, country=code))
        for code, one in pack.countries.items()
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    everywhere = Button(t("organizer-events-every-country"), SetCountry(event_id=event.id, country="*"))
    return Screen(
        t("organizer-events-for-whom-what"), [*rows, [everywhere], [back_button(OpenMore(event_id=event.id))]]
    )


def region_screen(event: Event, known: Sequence[tuple[int, str]]) -> Screen:
    """Regions named before to tap, or any in words."""
    buttons = [Button(region, SetRegion(event_id=event.id, like=number)) for number, region in known]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    whole = [Button(t("organizer-events-whole-country"), DropRegion(event_id=event.id))]
    return Screen(t("organizer-events-ask-region"), [*rows, whole, _way_back(event.id)])


def typed_screen(event: Event, field: Field) -> Screen:
    """The question of a field that is typed."""
    asks = {
        Field.TITLE: t("organizer-events-ask-title"),
        Field.ABOUT: t("organizer-events-ask-about"),
        Field.UNTIL: t("organizer-events-ask-until"),
        Field.ADDRESS: t("organizer-events-ask-address"),
        Field.LINK: t("organizer-events-ask-link"),
        Field.AGES: t("organizer-events-ask-ages"),
        Field.HOST: t("organizer-events-ask-host"),
        Field.PROJECT: t("organizer-events-ask-project"),
        Field.FUNDER: t("organizer-events-ask-funder"),
        Field.CAMPAIGN: t("organizer-events-ask-campaign"),
    }
    asked = t("organizer-events-ask-page") if event.interest_only and field is Field.LINK else asks[field]
    return Screen(asked, [_way_back(event.id)])


def in_language_screen(event: Event, language: str) -> Screen:
    """The title, and on the next lines the text, in one more language."""
    return Screen(
        t("organizer-events-ask-in-language", language=language_name(language)), [_way_back(event.id)]
    )


def _way_back(event_id: int) -> list[Button]:
    return [back_button(OpenForm(event_id=event_id)), cancel_button()]
