"""Parts of what an organizer reads: states, groups, counts, moments."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import ceil
from typing import Any

from core.actor import Role
from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.broadcasts.audience import Part
from features.broadcasts.clauses import Dim, Took, took_and_event
from features.broadcasts.counting import Count
from features.broadcasts.models import Broadcast, Fate, State
from features.broadcasts.places import circle
from handlers.common.ages import AGES
from handlers.common.country import city_names
from handlers.common.invites import ROLE_NAMES
from handlers.common.language import OWN_NAMES
from handlers.kit import Button
from handlers.kit.names import country_name, topic_name
from handlers.organizer.broadcasts.callbacks import Publish
from handlers.organizer.broadcasts.series_words import moment_lines

STATES: dict[State, Text] = {
    State.WAITING: t("organizer-broadcasts-state-waiting"),
    State.ARMED: t("organizer-broadcasts-state-armed"),
    State.FREEZING: t("organizer-broadcasts-state-freezing"),
    State.SENDING: t("organizer-broadcasts-state-sending"),
    State.PAUSED: t("organizer-broadcasts-state-paused"),
    State.STOPPING: t("organizer-broadcasts-state-stopping"),
    State.STOPPED: t("organizer-broadcasts-state-stopped"),
    State.DONE: t("organizer-broadcasts-state-done"),
    State.MISSED: t("organizer-series-state-missed"),
}
DIMS: dict[Dim, Text] = {
    Dim.COUNTRY: t("organizer-broadcasts-dim-country"),
    Dim.LANGUAGE: t("organizer-broadcasts-dim-language"),
    Dim.ROLE: t("organizer-broadcasts-dim-role"),
    Dim.TOPIC: t("organizer-broadcasts-dim-topic"),
    Dim.AGE: t("organizer-broadcasts-dim-age"),
    Dim.REGION: t("organizer-broadcasts-dim-region"),
    Dim.NEAR: t("organizer-broadcasts-dim-near"),
    Dim.EVENT: t("organizer-broadcasts-dim-event"),
    Dim.HOST: t("organizer-broadcasts-dim-host"),
    Dim.SILENT: t("organizer-broadcasts-dim-silent"),
}
PARTS: dict[Part, Text] = {
    Part.FIRST: t("organizer-broadcasts-part-first"),
    Part.OR: t("organizer-broadcasts-part-or"),
    Part.EXCEPT: t("organizer-broadcasts-part-except"),
}


def rows_of(buttons: Sequence[Button], across: int = 2) -> list[list[Button]]:
    """Buttons in rows, so many across."""
    return [list(buttons[at : at + across]) for at in range(0, len(buttons), across)]


def publish_button(one: Broadcast) -> Button:
    """The button that sends it to everybody counted."""
    return Button(t("organizer-broadcasts-publish"), Publish(broadcast_id=one.id), style="success")


def languages_of(codes: Sequence[str]) -> Listing:
    """Languages by their own names."""
    return Listing(tuple(OWN_NAMES[code] for code in codes))


def when_line(one: Broadcast) -> Text | Lines:
    """When it begins, by what, and how often."""
    if one.local_time is None or one.starts_at is None:
        return t("organizer-broadcasts-when-once")
    return Lines((_moment(one, one.local_time, one.starts_at), *moment_lines(one)), gap="\n")


def _moment(one: Broadcast, local_time: str, starts_at: datetime) -> Text:
    if one.own_zone:
        wall = datetime.fromisoformat(local_time)
        return t("organizer-broadcasts-when-own", at=f"{wall:%d.%m.%Y %H:%M}")
    return t("organizer-broadcasts-when", at=Moment(starts_at, zone=one.zone), zone=city_names(one.zone))


def count_line(count: Count) -> Text | Lines:
    """How many it reaches, language by language."""
    total = t("organizer-broadcasts-reaches", count=count.people)
    each = tuple(
        t("organizer-broadcasts-each", name=OWN_NAMES[code], count=number)
        for code, number in count.languages.most_common()
    )
    return Lines((total, *each), gap="\n") if len(each) > 1 else total


def left_out(count: Count) -> list[Text]:
    """Who does not get it, or later, and why."""
    none = count.no_text.total()
    found = []
    if none:
        found.append(
            t("organizer-broadcasts-no-text", count=none, languages=languages_of(sorted(count.no_text)))
        )
    if count.enough:
        found.append(t("organizer-broadcasts-enough", count=count.enough))
    if count.over:
        found.append(t("organizer-series-day-over", count=count.over))
    if count.asleep:
        found.append(t("organizer-broadcasts-asleep", count=count.asleep))
    return found


def audience_words(audience: Mapping[str, Mapping[str, Sequence[str]]], pack: Pack) -> Text | Lines:
    """Whom the groups mean, in words."""
    parts = [
        t("organizer-broadcasts-part", part=PARTS[part], group=_group_words(audience[part], pack))
        for part in Part
        if audience.get(part)
    ]
    return (
        t("organizer-broadcasts-lines", lines=Listing(tuple(parts)))
        if parts
        else t("organizer-broadcasts-everybody")
    )


def _group_words(group: Mapping[str, Sequence[str]], pack: Pack) -> Listing:
    return Listing(
        tuple(
            t(
                "organizer-broadcasts-dim",
                dim=DIMS[dim],
                values=Listing(tuple(value_words(dim, v, pack) for v in group[dim])),
            )
            for dim in Dim
            if group.get(dim)
        )
    )


def value_words(dim: Dim, value: str, pack: Pack) -> Any:
    """One value of a list, in words."""
    if dim is Dim.COUNTRY:
        return country_name(pack, value)
    if dim is Dim.LANGUAGE:
        return OWN_NAMES.get(value, value)
    if dim is Dim.ROLE:
        return t("organizer-broadcasts-families") if value == Role.PARENT else ROLE_NAMES[Role(value)]
    if dim is Dim.TOPIC:
        return topic_name(pack, value)
    return AGES[value] if dim is Dim.AGE else _more_words(dim, value, pack)


def _more_words(dim: Dim, value: str, pack: Pack) -> Any:
    if dim is Dim.NEAR:
        spot, km = circle(pack, value)
        place = spot.names if spot is not None and spot.names else value.partition("~")[0].lstrip("@")
        return t("organizer-broadcasts-near", place=place, km=km)
    if dim is Dim.EVENT:
        return event_words(*took_and_event(value))
    if dim is Dim.HOST:
        return pack.organisations[value].names if value in pack.organisations else value
    return t("organizer-broadcasts-days", count=int(value)) if dim is Dim.SILENT else value


def event_words(took: Took, event_id: int | None) -> Text:
    """How people stand to an event, or to any."""
    if event_id is None:
        return {
            Took.JOINED: t("organizer-broadcasts-joined-any"),
            Took.ATTENDED: t("organizer-broadcasts-attended-any"),
            Took.NOT_YET: t("organizer-broadcasts-joined-none"),
        }[took]
    return {
        Took.JOINED: t("organizer-broadcasts-joined", number=event_id),
        Took.ATTENDED: t("organizer-broadcasts-attended", number=event_id),
        Took.NOT_YET: t("organizer-broadcasts-not-yet", number=event_id),
    }[took]


def duration(messages: int, rate: float) -> Text:
    """How long so many take at so many a second."""
    seconds = max(1, ceil(messages / rate))
    if seconds < 120:
        return t("organizer-broadcasts-seconds", count=seconds)
    return t("organizer-broadcasts-minutes", count=round(seconds / 60))


def counts_line(fates: Counter[str], left: int) -> Text:
    """What became of everybody; the sum is the frozen count."""
    return t(
        "organizer-broadcasts-counts",
        sent=fates[Fate.SENT],
        blocked=fates[Fate.BLOCKED],
        failed=fates[Fate.FAILED],
        cancelled=fates[Fate.CANCELLED],
        unknown=fates[Fate.UNKNOWN],
        left=left,
    )
