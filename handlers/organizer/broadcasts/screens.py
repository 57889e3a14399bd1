"""An announcement as its organizer sees it: the draft with its live count, the audience, the progress, the report."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import ceil
from typing import Any

from core.actor import Role
from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.broadcasts.audience import Dim, Part, choices
from features.broadcasts.counting import Count
from features.broadcasts.models import Broadcast, Fate, State
from features.broadcasts.queries import Figures, Line
from handlers.common.ages import AGES
from handlers.common.country import city_names
from handlers.common.invites import ROLE_NAMES
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen
from handlers.kit.names import country_name, topic_name
from handlers.kit.shared import back_button, cancel_button, menu_button
from handlers.organizer.broadcasts.callbacks import (
    AskWhen,
    AtOnce,
    ChooseText,
    ClearPart,
    Decide,
    DropText,
    FallBack,
    MarkUrgent,
    OpenAudience,
    OpenBroadcasts,
    OpenDim,
    OpenDraft,
    OpenOne,
    OpenTexts,
    Pause,
    Publish,
    Resume,
    SendAgain,
    SendNow,
    SendToMe,
    ShowPreview,
    Stop,
    TakeBack,
    ThrowAway,
    Toggle,
    WhoseClock,
    WriteText,
)
from handlers.organizer.manage import OpenManage

BAR = 12
PER_SECOND = 25
"""Messages a second Telegram lets a bot send to many."""
LINES = 20
STATES: dict[State, Text] = {
    State.WAITING: t("organizer-broadcasts-state-waiting"),
    State.ARMED: t("organizer-broadcasts-state-armed"),
    State.FREEZING: t("organizer-broadcasts-state-freezing"),
    State.SENDING: t("organizer-broadcasts-state-sending"),
    State.PAUSED: t("organizer-broadcasts-state-paused"),
    State.STOPPING: t("organizer-broadcasts-state-stopping"),
    State.STOPPED: t("organizer-broadcasts-state-stopped"),
    State.DONE: t("organizer-broadcasts-state-done"),
}
DIMS: dict[Dim, Text] = {
    Dim.COUNTRY: t("organizer-broadcasts-dim-country"),
    Dim.LANGUAGE: t("organizer-broadcasts-dim-language"),
    Dim.ROLE: t("organizer-broadcasts-dim-role"),
    Dim.TOPIC: t("organizer-broadcasts-dim-topic"),
    Dim.AGE: t("organizer-broadcasts-dim-age"),
    Dim.REGION: t("organizer-broadcasts-dim-region"),
}
PARTS: dict[Part, Text] = {
    Part.FIRST: t("organizer-broadcasts-part-first"),
    Part.OR: t("organizer-broadcasts-part-or"),
    Part.EXCEPT: t("organizer-broadcasts-part-except"),
}


def _rows(buttons: Sequence[Button], across: int = 2) -> list[list[Button]]:
    return [list(buttons[at : at + across]) for at in range(0, len(buttons), across)]


# ---- the list ---------------------------------------------------------------------------------------------------------


def list_screen(found: Sequence[Broadcast], *, draft: bool) -> Screen:
    """The latest announcements, and the way to a new one."""
    begin = t("organizer-broadcasts-go-on") if draft else t("organizer-broadcasts-new")
    rows = [[Button(_title(one), OpenOne(broadcast_id=one.id))] for one in found]
    text = t("organizer-broadcasts-list", count=len(found))
    return Screen(text, [[Button(begin, OpenDraft())], *rows, [back_button(OpenManage())]])


def _title(one: Broadcast) -> Text:
    return t(
        "organizer-broadcasts-title",
        number=one.id,
        state=STATES[State(one.state)],
        at=Moment(one.begun_at or one.starts_at or one.created_at, "date"),
    )


# ---- the draft --------------------------------------------------------------------------------------------------------


def words_screen(language: str) -> Screen:
    """Write it: one message, one language."""
    other = [Button(t("organizer-broadcasts-other-language"), ChooseText())]
    return Screen(
        t("organizer-broadcasts-ask-words", language=OWN_NAMES[language]),
        [other, [cancel_button()]],
        kept=True,
    )


def languages_screen(pack: Pack) -> Screen:
    """Which language shall it be in?"""
    buttons = [
        Button(OWN_NAMES[code], WriteText(language=code)) for code in choices(pack, Dim.LANGUAGE, None)
    ]
    return Screen(t("organizer-broadcasts-which-language"), [*_rows(buttons), [cancel_button()]])


def draft_screen(
    one: Broadcast,
    written: Sequence[str],
    count: Count,
    pack: Pack,
    *,
    owner: bool = False,
    kept: bool = False,
) -> Screen:
    """Everything about the draft on one card: languages, audience, moment, and how many it reaches now."""
    lines = (
        t("organizer-broadcasts-draft"),
        t("organizer-broadcasts-written", languages=_languages(written)),
        _fallback_line(one),
        t("organizer-broadcasts-for", audience=audience_words(one.audience, pack)),
        when_line(one),
        t("organizer-broadcasts-urgent-line", reason=one.urgent) if one.urgent else None,
        count_line(count),
        *left_out(count),
    )
    return Screen(Lines(lines, gap="\n"), _draft_buttons(one, owner=owner), kept=kept)


def _draft_buttons(one: Broadcast, *, owner: bool) -> list[list[Button]]:
    hurry = t("organizer-broadcasts-not-urgent") if one.urgent else t("organizer-broadcasts-urgent")
    return [
        [
            Button(t("organizer-broadcasts-preview"), ShowPreview()),
            Button(t("organizer-broadcasts-to-me"), SendToMe()),
        ],
        [
            Button(t("organizer-broadcasts-texts"), OpenTexts()),
            Button(t("organizer-broadcasts-audience"), OpenAudience()),
        ],
        [Button(t("organizer-broadcasts-schedule"), AskWhen()), _publish_button(one)],
        [Button(hurry, MarkUrgent(on=one.urgent is None))] if owner else [],
        [Button(t("organizer-broadcasts-throw-away"), ThrowAway()), menu_button()],
    ]


def _publish_button(one: Broadcast) -> Button:
    return Button(t("organizer-broadcasts-publish"), Publish(broadcast_id=one.id), style="success")


def _languages(codes: Sequence[str]) -> Listing:
    return Listing(tuple(OWN_NAMES[code] for code in codes))


def _fallback_line(one: Broadcast) -> Text:
    if one.falls_back:
        return t("organizer-broadcasts-falls-back", language=OWN_NAMES[one.original])
    return t("organizer-broadcasts-no-fallback")


def when_line(one: Broadcast) -> Text:
    """When it begins."""
    if one.local_time is None or one.starts_at is None:
        return t("organizer-broadcasts-when-once")
    if one.own_zone:
        wall = datetime.fromisoformat(one.local_time)
        return t("organizer-broadcasts-when-own", at=f"{wall:%d.%m.%Y %H:%M}")
    return t("organizer-broadcasts-when", at=Moment(one.starts_at, zone=one.zone), zone=city_names(one.zone))


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
            t("organizer-broadcasts-no-text", count=none, languages=_languages(sorted(count.no_text)))
        )
    if count.enough:
        found.append(t("organizer-broadcasts-enough", count=count.enough))
    if count.asleep:
        found.append(t("organizer-broadcasts-asleep", count=count.asleep))
    return found


def texts_screen(one: Broadcast, written: Sequence[str], pack: Pack) -> Screen:
    """The languages: written ones can be taken out, missing ones written; what the others get."""
    every = choices(pack, Dim.LANGUAGE, None)
    add = [
        Button(t("organizer-broadcasts-add", language=OWN_NAMES[c]), WriteText(language=c))
        for c in every
        if c not in written
    ]
    drop = [
        Button(t("organizer-broadcasts-drop", language=OWN_NAMES[c]), DropText(language=c))
        for c in written
        if len(written) > 1
    ]
    label = (
        t("organizer-broadcasts-fall-back-off") if one.falls_back else t("organizer-broadcasts-fall-back-on")
    )
    lines = (t("organizer-broadcasts-written", languages=_languages(written)), _fallback_line(one))
    switch = [Button(label, FallBack(on=not one.falls_back))]
    return Screen(Lines(lines, gap="\n"), [*_rows(add), *_rows(drop), switch, [back_button(OpenDraft())]])


# ---- the audience -----------------------------------------------------------------------------------------------------


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
                values=Listing(tuple(_value(dim, v, pack) for v in group[dim])),
            )
            for dim in Dim
            if group.get(dim)
        )
    )


def _value(dim: Dim, value: str, pack: Pack) -> Any:
    if dim is Dim.COUNTRY:
        return country_name(pack, value)
    if dim is Dim.LANGUAGE:
        return OWN_NAMES.get(value, value)
    if dim is Dim.ROLE:
        return t("organizer-broadcasts-families") if value == Role.PARENT else ROLE_NAMES[Role(value)]
    if dim is Dim.TOPIC:
        return topic_name(pack, value)
    return AGES[value] if dim is Dim.AGE else value


def audience_screen(one: Broadcast, part: Part, count: Count, pack: Pack) -> Screen:
    """One group with what it asks for, and the way to the other two."""
    dims = [Button(DIMS[dim], OpenDim(part=part, dim=dim)) for dim in Dim]
    others = [Button(PARTS[other], OpenAudience(part=other)) for other in Part if other is not part]
    text = Lines(
        (
            t("organizer-broadcasts-editing", part=PARTS[part]),
            t("organizer-broadcasts-for", audience=audience_words(one.audience, pack)),
            count_line(count),
        )
    )
    clear = [Button(t("organizer-broadcasts-clear"), ClearPart(part=part))] if one.audience.get(part) else []
    return Screen(text, [*_rows(dims, 3), others, clear, [back_button(OpenDraft())]])


def dim_screen(one: Broadcast, part: Part, dim: Dim, pack: Pack) -> Screen:
    """What there is to choose from, chosen values with a tick."""
    chosen = one.audience.get(part, {}).get(dim, ())
    buttons = [
        Button(_ticked(_value(dim, value, pack), value in chosen), Toggle(part=part, dim=dim, value=value))
        for value in choices(pack, dim, one.scope)
    ]
    text = t("organizer-broadcasts-choose", part=PARTS[part], dim=DIMS[dim])
    return Screen(text, [*_rows(buttons), [back_button(OpenAudience(part=part))]])


def _ticked(name: Any, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else t("common-kit-name", name=name)


def regions_screen(part: Part) -> Screen:
    """Towns and regions are typed."""
    return Screen(
        t("organizer-broadcasts-ask-regions"), [[back_button(OpenAudience(part=part))], [cancel_button()]]
    )


# ---- publishing -------------------------------------------------------------------------------------------------------


def shown_screen(one: Broadcast, count: Count) -> Screen:
    """Below the previews: this is what is sent, to so many."""
    rows = [
        [Button(t("organizer-broadcasts-to-me"), SendToMe()), _publish_button(one)],
        [Button(t("organizer-broadcasts-schedule"), AskWhen()), back_button(OpenDraft())],
    ]
    lines = (t("organizer-broadcasts-shown"), when_line(one), count_line(count), *left_out(count))
    return Screen(Lines(lines, gap="\n"), rows, kept=True)


def published_screen(one: Broadcast, count: Count, *, kept: bool = False) -> Screen:
    """What will happen, when, for how long, and how it can be undone."""
    waits = one.state == State.WAITING
    lines = (
        t("organizer-broadcasts-needs-second") if waits else t("organizer-broadcasts-published"),
        t(
            "organizer-broadcasts-sends",
            people=t("organizer-broadcasts-people", count=count.people),
            languages=len(count.languages),
        ),
        _begins(one),
        t("organizer-broadcasts-lasts", time=_time(count.people, PER_SECOND)),
        *left_out(count),
        t("organizer-broadcasts-can-stop"),
    )
    now = [Button(t("organizer-broadcasts-send-now"), SendNow(broadcast_id=one.id))]
    back = [Button(t("organizer-broadcasts-take-back"), TakeBack(broadcast_id=one.id))]
    return Screen(Lines(lines, gap="\n"), [back] if waits else [back, now], kept=kept)


def _begins(one: Broadcast) -> Text | None:
    if one.starts_at is None or one.state == State.WAITING or one.own_zone:
        return when_line(one) if one.local_time else None
    return t(
        "organizer-broadcasts-begins", at=Moment(one.starts_at, zone=one.zone), zone=city_names(one.zone)
    )


def when_screen(zone: str) -> Screen:
    """Ask for the moment."""
    rows = [[Button(t("organizer-broadcasts-at-once"), AtOnce())], [cancel_button()]]
    return Screen(t("organizer-broadcasts-ask-when", zone=city_names(zone)), rows, kept=True)


def clock_screen(one: Broadcast) -> Screen:
    """By whose clock?"""
    mine = Button(t("organizer-broadcasts-clock-mine", zone=city_names(one.zone)), WhoseClock(own=False))
    own = Button(t("organizer-broadcasts-clock-own"), WhoseClock(own=True))
    return Screen(Lines((when_line(one), t("organizer-broadcasts-whose-clock"))), [[mine], [own]], kept=True)


def confirm_screen(one: Broadcast, written: Sequence[str], pack: Pack) -> Screen:
    """To the second person: whom it reaches, and the decision."""
    lines = (
        t("organizer-broadcasts-confirm-ask", count=one.expected or 0),
        t("organizer-broadcasts-written", languages=_languages(written)),
        t("organizer-broadcasts-for", audience=audience_words(one.audience, pack)),
        when_line(one),
    )
    yes = Button(
        t("organizer-broadcasts-confirm"), Decide(broadcast_id=one.id, confirm=True), style="success"
    )
    no = Button(t("organizer-broadcasts-decline"), Decide(broadcast_id=one.id, confirm=False))
    return Screen(Lines(lines, gap="\n"), [[yes, no]], kept=True)


# ---- while it runs, and after -----------------------------------------------------------------------------------------


def progress_screen(figures: Figures) -> Screen:
    """A bar, the figures, the rate, the time that is left."""
    lines = (
        t("organizer-broadcasts-progress", number=figures.broadcast_id, state=STATES[figures.state]),
        t("organizer-broadcasts-bar", bar=_bar(figures), percent=_percent(figures)),
        counts_line(figures.fates, figures.left),
        _pace(figures),
        t("organizer-broadcasts-refused") if figures.because == "refused" else None,
    )
    return Screen(Lines(lines, gap="\n"), _steering(figures))


def _percent(figures: Figures) -> int:
    return 100 * figures.settled // max(1, figures.settled + figures.left)


def _bar(figures: Figures) -> str:
    done = BAR * _percent(figures) // 100
    return "▓" * done + "░" * (BAR - done)


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


def _pace(figures: Figures) -> Text | None:
    if figures.state is not State.SENDING or not figures.left:
        return None
    if figures.next_at is not None:
        return t("organizer-broadcasts-sleeps", count=figures.left, at=Moment(figures.next_at))
    if figures.rate <= 0:
        return None
    left = _time(figures.left, figures.rate)
    return t("organizer-broadcasts-rate", rate=f"{figures.rate:.1f}", time=left)


def _time(messages: int, rate: float) -> Text:
    """How long so many take at so many a second."""
    seconds = max(1, ceil(messages / rate))
    if seconds < 120:
        return t("organizer-broadcasts-seconds", count=seconds)
    return t("organizer-broadcasts-minutes", count=round(seconds / 60))


def _steering(figures: Figures) -> list[list[Button]]:
    number = figures.broadcast_id
    stop = Button(t("organizer-broadcasts-stop"), Stop(broadcast_id=number), style="danger")
    if figures.state is State.SENDING:
        return [[Button(t("organizer-broadcasts-pause"), Pause(broadcast_id=number)), stop]]
    if figures.state is State.PAUSED:
        return [[Button(t("organizer-broadcasts-resume"), Resume(broadcast_id=number)), stop]]
    return [[back_button(OpenBroadcasts())]]


def report_screen(
    one: Broadcast, figures: Figures, lines: Sequence[Line], pack: Pack, *, kept: bool
) -> Screen:
    """By language and country; who stopped announcements is no failure to repeat."""
    each = [_report_line(line, pack) for line in lines[:LINES]]
    stopped = sum(line.stopped for line in lines)
    text = Lines(
        (
            t(
                "organizer-broadcasts-report",
                number=one.id,
                state=STATES[State(one.state)],
                count=figures.frozen,
            ),
            Lines(tuple(each), gap="\n") if each else None,
            counts_line(figures.fates, figures.left),
            t("organizer-broadcasts-stopped-by", count=stopped) if stopped else None,
        )
    )
    unknown = figures.fates[Fate.UNKNOWN]
    again = (
        [Button(t("organizer-broadcasts-send-again", count=unknown), SendAgain(broadcast_id=one.id))]
        if unknown
        else []
    )
    return Screen(text, [again, [back_button(OpenBroadcasts())]], kept=kept)


def _report_line(line: Line, pack: Pack) -> Text:
    return t(
        "organizer-broadcasts-report-line",
        language=OWN_NAMES.get(line.language, line.language),
        country=country_name(pack, line.country),
        sent=line.fates[Fate.SENT],
        count=line.fates.total(),
    )
