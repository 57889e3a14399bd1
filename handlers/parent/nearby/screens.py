"""What a family sees of help near them: the question where, the list by distance, one organisation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any

from core.actor import Actor
from core.pack import Organisation, Pack
from core.text import Lines, Listing, Moment, Text, Texts, Words, t
from features.nearby.places import Near, Spot
from handlers.kit import Button, Screen
from handlers.kit.names import country_name, language_name, topic_name
from handlers.kit.paging import page_of
from handlers.kit.shared import menu_button
from handlers.parent.nearby.callbacks import Correct, OpenAround, OpenNearby, OpenOrganisation
from handlers.parent.questions.buttons import ask_specialist_button

PER_PAGE = 4
NO_KEYBOARD: dict[str, Any] = {"remove_keyboard": True}


@dataclass(frozen=True, slots=True)
class AskPlace(Screen):
    """A message with Telegram's own button to share a location, and the reader's country to tap instead."""

    country: Text | None = None

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """The screen with its keyboard in the reader's language."""
        rows: list[list[dict[str, Any]]] = [
            [{"text": texts.label(t("parent-nearby-send-location"), language), "request_location": True}]
        ]
        if self.country is not None:
            rows.append([{"text": texts.label(self.country, language)}])
        keyboard = {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}
        return Screen.payload(replace(self, keyboard=keyboard), texts, language, zone)


def ask_screen(pack: Pack, actor: Actor) -> Screen:
    """Where to look: a town in words, or a location; neither is kept."""
    country = t("common-kit-name", name=country_name(pack, actor.country)) if actor.country else None
    return AskPlace(t("parent-nearby-ask"), kept=True, country=country)


def taken_screen(spot: Spot) -> Screen:
    """The place as we understood it; takes Telegram's own button away."""
    text = t("parent-nearby-taken", place=_place_name(spot))
    return Screen(text, kept=True, keyboard=NO_KEYBOARD)


def _place_name(spot: Spot) -> Mapping[str, str] | Text:
    return t("parent-nearby-your-location") if spot.names is None else spot.names


def unknown_screen(pack: Pack, guesses: Sequence[Spot]) -> Screen:
    """We do not know the town: guesses, or the countries."""
    if guesses:
        rows = [[_spot_button(spot)] for spot in guesses]
        return Screen(t("parent-nearby-guess"), [*rows, [menu_button()]], kept=True)
    countries = [
        Button(t("common-kit-name", name=one.names), OpenAround(where=code))
        for code, one in pack.countries.items()
    ]
    rows = [countries[at : at + 2] for at in range(0, len(countries), 2)]
    return Screen(t("parent-nearby-unknown"), [*rows, [menu_button()]], kept=True)


def _spot_button(spot: Spot) -> Button:
    return Button(t("common-kit-name", name=_place_name(spot)), OpenAround(where=spot.where))


def list_screen(spot: Spot, found: Sequence[Near], page: int, *, kept: bool = False) -> Screen:
    """Who helps, the nearest first, a few on a page."""
    elsewhere = Button(t("parent-nearby-elsewhere"), OpenNearby())
    if not found:
        rows = [[ask_specialist_button()], [elsewhere, menu_button()]]
        return Screen(t("parent-nearby-nothing", place=_place_name(spot)), rows, kept=kept)
    shown = page_of(found, page, PER_PAGE)
    head = t("parent-nearby-head", place=_place_name(spot), count=len(found))
    names = [
        [
            Button(
                t("common-kit-name", name=near.organisation.names),
                OpenOrganisation(organisation=near.organisation.id),
            )
        ]
        for near in shown.items
    ]
    leaf = shown.row(lambda number: OpenAround(where=spot.where, page=number))
    text = Lines((head, *(_line(near) for near in shown.items)))
    return Screen(text, [*names, leaf, [elsewhere, menu_button()]], kept=kept)


def _line(near: Near) -> Words:
    one = near.organisation
    if near.km is None:
        first = t("parent-nearby-whole-country", name=one.names)
    else:
        first = t("parent-nearby-far", name=one.names, km=max(1, round(near.km)))
    return Lines((first, t("common-kit-name", name=one.what) if one.what else None), gap="\n")


def organisation_screen(one: Organisation, pack: Pack) -> Screen:
    """What they do, for which ages, how to reach them, and when that was last checked."""
    about = Listing(tuple(topic_name(pack, topic) for topic in one.topics))
    languages = Listing(tuple(language_name(code) for code in one.languages))
    facts = Lines(
        (
            t("parent-nearby-topics", topics=about) if one.topics else None,
            _ages(one),
            t("parent-nearby-languages", languages=languages) if one.languages else None,
            t("parent-nearby-where", place=one.place or country_name(pack, one.country)),
        ),
        gap="\n",
    )
    text = Lines(
        (
            t("parent-nearby-name", name=one.names),
            t("common-kit-name", name=one.what) if one.what else None,
            facts,
            _contacts(one),
            _checked(one),
        )
    )
    wrong = Button(t("parent-nearby-wrong"), Correct(organisation=one.id))
    return Screen(text, [[wrong], [menu_button()]], kept=True)


def _ages(one: Organisation) -> Text:
    if one.age_from is None and one.age_to is None:
        return t("parent-nearby-ages-unknown")
    if one.age_to is None:
        return t("parent-nearby-ages-from", age=one.age_from)
    return t("parent-nearby-ages", first=one.age_from or 0, last=one.age_to)


def _contacts(one: Organisation) -> Words:
    ways = (
        t("parent-nearby-phone", phone=one.phone) if one.phone else None,
        t("parent-nearby-email", email=one.email) if one.email else None,
        t("parent-nearby-telegram", telegram=one.telegram) if one.telegram else None,
        t("parent-nearby-site", site=one.site) if one.site else None,
    )
    return Lines(ways, gap="\n") if any(ways) else t("parent-nearby-no-contacts")


def _checked(one: Organisation) -> Text:
    if one.confirmed_on is None:
        return t("parent-nearby-unconfirmed")
    day = Moment(datetime.combine(one.confirmed_on, time(12), UTC), "date", zone="UTC")
    return t("parent-nearby-checked", day=day)
