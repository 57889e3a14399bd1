"""From the preview to the report: what will happen, how far it is, what it came to."""

from collections.abc import Callable, Sequence

from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.broadcasts.counting import Count
from features.broadcasts.models import Broadcast, Fate, State
from features.broadcasts.queries import Figures, Line
from handlers.common.country import city_names
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen
from handlers.kit.names import country_name
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import (
    AskWhen,
    AtOnce,
    Decide,
    OpenBroadcasts,
    OpenDraft,
    Pause,
    Resume,
    SendAgain,
    SendNow,
    SendToMe,
    Stop,
    TakeBack,
    WhoseClock,
)
from handlers.organizer.broadcasts.series_callbacks import (
    ChooseEvent,
    ChooseRepeat,
    EndSeries,
    MakeTable,
    NameCampaign,
    OpenOutcome,
    OpenPage,
)
from handlers.organizer.broadcasts.series_words import moment_lines
from handlers.organizer.broadcasts.words import (
    STATES,
    audience_words,
    count_line,
    counts_line,
    duration,
    languages_of,
    left_out,
    publish_button,
    when_line,
)

BAR = 12
PER_SECOND = 25
"""Messages a second Telegram lets a bot send to many."""
LINES = 20


REPORT_MORE: list[Callable[[Broadcast], list[Button]]] = []
"""What else can be done with what was sent: features put a row here."""


PAUSED_MORE: list[Callable[[int], Button]] = []
"""The same while it is paused."""


def more_rows(one: Broadcast) -> list[list[Button]]:
    """Their rows."""
    return [more(one) for more in REPORT_MORE]


def shown_screen(one: Broadcast, count: Count) -> Screen:
    """Below the previews: this is what is sent, to so many."""
    rows = [
        [Button(t("organizer-broadcasts-to-me"), SendToMe()), publish_button(one)],
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
        t("organizer-broadcasts-lasts", time=duration(count.people, PER_SECOND)),
        *left_out(count),
        t("organizer-broadcasts-can-stop"),
    )
    now = [Button(t("organizer-broadcasts-send-now"), SendNow(broadcast_id=one.id))]
    back = [Button(t("organizer-broadcasts-take-back"), TakeBack(broadcast_id=one.id))]
    rows = [back] if waits else [back, now]
    return Screen(Lines(lines, gap="\n"), [*rows, series_row(one)], kept=kept)


def _begins(one: Broadcast) -> Text | Lines | None:
    if one.starts_at is None or one.state == State.WAITING or one.own_zone:
        return when_line(one) if one.local_time else None
    begins = t(
        "organizer-broadcasts-begins", at=Moment(one.starts_at, zone=one.zone), zone=city_names(one.zone)
    )
    return Lines((begins, *moment_lines(one)), gap="\n")


def when_screen(zone: str, one: Broadcast) -> Screen:
    """Ask for the moment; or let it go by an event, come again and again, or belong to a campaign."""
    again = [Button(t("organizer-series-repeat"), ChooseRepeat())] if one.local_time else []
    rows = [
        [
            Button(t("organizer-broadcasts-at-once"), AtOnce()),
            Button(t("organizer-series-by-event"), ChooseEvent()),
        ],
        [*again, Button(t("organizer-series-in-a-campaign"), NameCampaign())],
        [cancel_button()],
    ]
    return Screen(t("organizer-broadcasts-ask-when", zone=city_names(zone)), rows, kept=True)


def clock_screen(one: Broadcast) -> Screen:
    """By whose clock?"""
    mine = Button(t("organizer-broadcasts-clock-mine", zone=city_names(one.zone)), WhoseClock(own=False))
    own = Button(t("organizer-broadcasts-clock-own"), WhoseClock(own=True))
    return Screen(Lines((when_line(one), t("organizer-broadcasts-whose-clock"))), [[mine], [own]], kept=True)


def gaps_screen(zones: Sequence[str]) -> Screen:
    """Where the clocks jump over the time."""
    return Screen(t("organizer-series-gaps", zones=Listing(tuple(city_names(z) for z in zones))), kept=True)


def missed_screen(one: Broadcast, *, kept: bool = False) -> Screen:
    """Nobody has got it."""
    at = Moment(one.starts_at, zone=one.zone) if one.starts_at else ""
    rows = [
        [
            Button(t("organizer-broadcasts-send-now"), SendNow(broadcast_id=one.id)),
            Button(t("organizer-broadcasts-take-back"), TakeBack(broadcast_id=one.id)),
        ]
    ]
    text = t("organizer-series-missed", number=one.id, at=at, zone=city_names(one.zone))
    return Screen(text, rows, kept=kept)


def confirm_screen(one: Broadcast, written: Sequence[str], pack: Pack) -> Screen:
    """To the second person: whom it reaches, and the decision."""
    lines = (
        t("organizer-broadcasts-confirm-ask", count=one.expected or 0),
        t("organizer-broadcasts-written", languages=languages_of(written)),
        t("organizer-broadcasts-for", audience=audience_words(one.audience, pack)),
        when_line(one),
    )
    yes = Button(
        t("organizer-broadcasts-confirm"), Decide(broadcast_id=one.id, confirm=True), style="success"
    )
    no = Button(t("organizer-broadcasts-decline"), Decide(broadcast_id=one.id, confirm=False))
    return Screen(Lines(lines, gap="\n"), [[yes, no]], kept=True)


def progress_screen(figures: Figures) -> Screen:
    """A bar, the figures, the rate, the time that is left."""
    lines = (
        t("organizer-broadcasts-progress", number=figures.broadcast_id, state=STATES[figures.state]),
        t("organizer-broadcasts-bar", bar=_bar(figures), percent=percent(figures)),
        counts_line(figures.fates, figures.left),
        pace(figures),
        t("organizer-broadcasts-refused") if figures.because == "refused" else None,
    )
    return Screen(Lines(lines, gap="\n"), _steering(figures))


def percent(figures: Figures) -> int:
    """How much of it is over."""
    return 100 * figures.settled // max(1, figures.settled + figures.left)


def _bar(figures: Figures) -> str:
    done = BAR * percent(figures) // 100
    return "▓" * done + "░" * (BAR - done)


def pace(figures: Figures) -> Text | None:
    """How fast it goes and how long it takes; None while it stands."""
    if figures.state is not State.SENDING or not figures.left:
        return None
    if figures.next_at is not None:
        return t("organizer-broadcasts-sleeps", count=figures.left, at=Moment(figures.next_at))
    if figures.rate <= 0:
        return None
    left = duration(figures.left, figures.rate)
    return t("organizer-broadcasts-rate", rate=f"{figures.rate:.1f}", time=left)


def _steering(figures: Figures) -> list[list[Button]]:
    number = figures.broadcast_id
    stop = Button(t("organizer-broadcasts-stop"), Stop(broadcast_id=number), style="danger")
    page = [Button(t("organizer-series-live-page"), OpenPage(broadcast_id=number))]
    if figures.state is State.SENDING:
        return [[Button(t("organizer-broadcasts-pause"), Pause(broadcast_id=number)), stop], page]
    if figures.state is State.PAUSED:
        more = [act(number) for act in PAUSED_MORE]
        resume = Button(t("organizer-broadcasts-resume"), Resume(broadcast_id=number))
        return [[resume, stop], [*more, *page]]
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
    again = (
        [Button(t("organizer-broadcasts-send-again", count=figures.again), SendAgain(broadcast_id=one.id))]
        if figures.again
        else []
    )
    more = [
        Button(t("organizer-series-more"), OpenOutcome(broadcast_id=one.id)),
        Button(t("organizer-series-table"), MakeTable(number=one.id, whole=False)),
    ]
    rows = [more, again, series_row(one), *more_rows(one), [back_button(OpenBroadcasts())]]
    return Screen(text, rows, kept=kept)


def series_row(one: Broadcast) -> list[Button]:
    """The way out of a series."""
    return [Button(t("organizer-series-end"), EndSeries(broadcast_id=one.id))] if one.repeats else []


def _report_line(line: Line, pack: Pack) -> Text:
    return t(
        "organizer-broadcasts-report-line",
        language=OWN_NAMES.get(line.language, line.language),
        country=country_name(pack, line.country),
        sent=line.fates[Fate.SENT],
        count=line.fates.total(),
    )
