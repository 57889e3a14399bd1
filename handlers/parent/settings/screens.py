"""The settings as a list, and what there is to choose from in each line."""

from datetime import time

from core.actor import Actor
from core.clock import Clock
from core.pack import Pack
from core.text import Lines, Moment, Text, t
from features.people import actions
from features.people.queries import OwnSettings
from features.people.quiet import NIGHTS, Quiet
from handlers.common.ages import AGES
from handlers.common.country import city_names, country_buttons
from handlers.common.language import OWN_NAMES, language_buttons
from handlers.kit import Button, Screen
from handlers.kit.shared import back_button, menu_button
from handlers.parent.settings.callbacks import (
    Change,
    Forget,
    Line,
    OpenNight,
    OpenSettings,
    SetAge,
    SetCountry,
    SetLanguage,
    SetNight,
    SetZone,
    ShowName,
)

MORE: list[Button] = []
"""Every feature with choices of its own puts its button here when its screen file is loaded."""


def settings_screen(own: OwnSettings, pack: Pack) -> Screen:
    """All lines with what stands in them, and a button for each."""
    unset = t("parent-settings-unset")
    home = pack.countries.get(own.country or "")
    lines = (
        t("parent-settings-line-language", value=OWN_NAMES[own.language]),
        t("parent-settings-line-country", value=home.names if home else unset),
        t("parent-settings-line-region", value=own.region or unset),
        t(
            "parent-settings-line-zone",
            value=city_names(own.zone),
        ),
        t("parent-settings-line-night", value=night_words(own.rest.quiet)),
        t("parent-settings-line-age", value=AGES[own.child_age_band] if own.child_age_band else unset),
        t("parent-settings-line-name", value=own.name or unset),
        t("parent-settings-name-seen") if own.shows_name else t("parent-settings-name-hidden"),
    )
    return Screen(Lines((t("parent-settings-intro"), Lines(lines, gap="\n"))), _settings_buttons(own, pack))


def _settings_buttons(own: OwnSettings, pack: Pack) -> list[list[Button]]:
    rows = [
        [
            _line(t("parent-settings-language"), Line.LANGUAGE),
            _line(t("parent-settings-country"), Line.COUNTRY),
        ],
        [_line(t("parent-settings-region"), Line.REGION), _line(t("parent-settings-age"), Line.AGE)],
        [_line(t("parent-settings-name"), Line.NAME), Button(t("parent-settings-night"), OpenNight())],
    ]
    if len(actions.zones_of(pack, own.country)) > 1:
        rows.append([_line(t("parent-settings-zone"), Line.ZONE)])
    if own.name:
        label = t("parent-settings-hide-name") if own.shows_name else t("parent-settings-show-name")
        rows.append([Button(label, ShowName(shows=not own.shows_name))])
    return [*rows, *([button] for button in MORE), [menu_button()]]


def _line(label: Text, line: Line) -> Button:
    return Button(label, Change(line=line))


def choice_screen(line: Line, pack: Pack, actor: Actor, clock: Clock) -> Screen:
    """What there is to choose from in this line."""
    back = [back_button(OpenSettings())]
    if line is Line.LANGUAGE:
        rows = language_buttons(pack, lambda code: SetLanguage(code=code))
        return Screen(t("parent-settings-which-language"), [*rows, back])
    if line is Line.COUNTRY:
        rows = country_buttons(pack, lambda code: SetCountry(code=code))
        return Screen(t("parent-settings-which-country"), [*rows, forget_row(line), back])
    if line is Line.ZONE:
        return Screen(t("parent-settings-which-zone"), [*_zone_buttons(pack, actor, clock), back])
    ages = [Button(label, SetAge(band=band)) for band, label in AGES.items()]
    return Screen(t("parent-settings-which-age"), [*_in_twos(ages), forget_row(line), back])


def _zone_buttons(pack: Pack, actor: Actor, clock: Clock) -> list[list[Button]]:
    now = clock.now()
    choices = [
        Button(
            t("parent-settings-zone-choice", city=city_names(zone), time=Moment(now, "time", zone)),
            SetZone(zone=zone),
        )
        for zone in actions.zones_of(pack, actor.country)
    ]
    return _in_twos(choices)


def night_words(quiet: Quiet) -> Text | str:
    """The hours in which nothing comes."""
    if quiet.begins == quiet.ends:
        return t("parent-settings-night-none")
    return f"{quiet.begins:%H:%M}-{quiet.ends:%H:%M}"


def night_screen() -> Screen:
    """The hours to choose from."""
    choices = [
        Button(
            t("common-kit-name", name=night_words(Quiet(time(begins), time(ends)))), SetNight(number=number)
        )
        for number, (begins, ends) in enumerate(NIGHTS)
    ]
    return Screen(t("parent-settings-which-night"), [*_in_twos(choices), [back_button(OpenSettings())]])


def _in_twos(buttons: list[Button]) -> list[list[Button]]:
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def forget_row(line: Line) -> list[Button]:
    """The way to leave this line empty."""
    return [Button(t("parent-settings-forget"), Forget(line=line))]
