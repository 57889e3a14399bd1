"""The profile as a list, and what there is to choose from in each part."""

from collections.abc import Mapping

from core.actor import Actor
from core.clock import Clock
from core.pack import Country, Pack, Profession, Topic
from core.text import Lines, Listing, Text, t
from features.people import profile
from features.people.hours import in_words
from features.people.profile import LIMITS, Chosen, Preset
from features.people.specialists import Profile
from handlers.common.country import city_names
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen
from handlers.kit.shared import back_button, menu_button
from handlers.specialist.away import OpenAway, away_line
from handlers.specialist.profile.callbacks import (
    OpenList,
    OpenPart,
    OpenProfile,
    Part,
    SetHours,
    SetLimit,
    Toggle,
)

_TITLES: dict[Chosen, Text] = {
    Chosen.PROFESSIONS: t("specialist-profile-professions"),
    Chosen.TOPICS: t("specialist-profile-topics"),
    Chosen.LANGUAGES: t("specialist-profile-languages"),
    Chosen.COUNTRIES: t("specialist-profile-countries"),
}
_EXPLAINED: dict[Chosen, Text] = {
    Chosen.PROFESSIONS: t("specialist-profile-which-professions"),
    Chosen.TOPICS: t("specialist-profile-which-topics"),
    Chosen.LANGUAGES: t("specialist-profile-which-languages"),
    Chosen.COUNTRIES: t("specialist-profile-which-countries"),
}
_PRESET_NAMES: dict[Preset, Text] = {
    Preset.DAYTIME: t("specialist-profile-hours-daytime"),
    Preset.OFFICE: t("specialist-profile-hours-office"),
    Preset.EVENINGS: t("specialist-profile-hours-evenings"),
    Preset.ALWAYS: t("specialist-profile-hours-always"),
}


def name_of(pack: Pack, chosen: Chosen, value: str) -> Text:
    """A value of a list in the reader's language."""
    if chosen is Chosen.LANGUAGES:
        return t("common-kit-name", name=OWN_NAMES.get(value, value))
    shelves: dict[Chosen, Mapping[str, Profession | Topic | Country]] = {
        Chosen.PROFESSIONS: pack.professions,
        Chosen.TOPICS: pack.topics,
        Chosen.COUNTRIES: pack.countries,
    }
    known = shelves[chosen].get(value)
    return t("common-kit-name", name=known.names if known else value)


def profile_screen(own: Profile, actor: Actor, pack: Pack, clock: Clock) -> Screen:
    """Everything the routing goes by, and a button for each part."""
    lines = (
        t("specialist-profile-line-name", value=own.name or t("specialist-profile-nothing")),
        _listed(own, Chosen.PROFESSIONS, pack),
        _listed(own, Chosen.TOPICS, pack),
        _listed(own, Chosen.LANGUAGES, pack),
        _listed(own, Chosen.COUNTRIES, pack),
        t("specialist-profile-line-limit", count=own.weekly_limit or 0),
        t("specialist-profile-line-hours", hours=in_words(own.hours), city=city_names(actor.zone)),
        away_line(own, clock.now()),
    )
    lists = [Button(_TITLES[chosen], OpenList(chosen=chosen)) for chosen in Chosen]
    rows = [
        lists[:2],
        lists[2:],
        [
            Button(t("specialist-profile-limit"), OpenPart(part=Part.LIMIT)),
            Button(t("specialist-profile-hours"), OpenPart(part=Part.HOURS)),
        ],
        [
            Button(t("specialist-profile-name"), OpenPart(part=Part.NAME)),
            Button(t("specialist-away-open"), OpenAway()),
        ],
        [menu_button()],
    ]
    return Screen(Lines(lines, gap="\n"), rows)


def _listed(own: Profile, chosen: Chosen, pack: Pack) -> Text:
    values: tuple[str, ...] = getattr(own, chosen.column)
    named = Listing(tuple(name_of(pack, chosen, value) for value in values))
    value = named if values else _empty(chosen)
    return t("specialist-profile-line", title=_TITLES[chosen], value=value)


def _empty(chosen: Chosen) -> Text:
    if chosen is Chosen.TOPICS:
        return t("specialist-profile-by-profession")
    return t("specialist-profile-nothing") if chosen is Chosen.PROFESSIONS else t("specialist-profile-all")


def list_screen(own: Profile, chosen: Chosen, pack: Pack) -> Screen:
    """One list: a tap puts a value in or takes it out."""
    values: tuple[str, ...] = getattr(own, chosen.column)
    buttons = [
        Button(_marked(name_of(pack, chosen, value), value in values), Toggle(chosen=chosen, value=value))
        for value in profile.choices(pack, chosen)
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return Screen(_EXPLAINED[chosen], [*rows, [back_button(OpenProfile())]])


def _marked(name: Text, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else name


def limit_screen(own: Profile) -> Screen:
    """How many questions a week."""
    buttons = [
        Button(_marked(t("specialist-profile-a-week", count=count), own.weekly_limit == (count or None)), act)
        for count, act in ((count, SetLimit(weekly=count)) for count in (*LIMITS, 0))
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return Screen(t("specialist-profile-which-limit"), [*rows, [back_button(OpenProfile())]])


def hours_screen() -> Screen:
    """Usual hours to tap; others are typed."""
    rows = [[Button(label, SetHours(preset=preset))] for preset, label in _PRESET_NAMES.items()]
    return Screen(t("specialist-profile-which-hours"), [*rows, [back_button(OpenProfile())]])
