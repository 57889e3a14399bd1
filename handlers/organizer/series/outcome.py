"""What an announcement, or a whole campaign, came to: figures, bars, and a table to take along."""

import asyncio
from collections.abc import Callable, Sequence

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, Text, pick, t
from features.broadcasts import campaigns, charts, steering, tables
from features.broadcasts.notices import OutcomeDrawn
from features.broadcasts.outcome import Numbers, Outcome, outcome
from handlers.access import allow
from handlers.common.ages import AGES
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Document, Screen, Show, renders
from handlers.kit.names import country_name
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate
from handlers.kit.shared import back_button
from handlers.organizer.broadcasts.callbacks import OpenBroadcasts, OpenOne
from handlers.organizer.broadcasts.series_callbacks import DrawIt, MakeTable, OpenCampaign, OpenOutcome

router = private_router("organizer.series.outcome")
BAR = 10
NOBODY = "?"
"""In a picture: a group nobody gave a name to."""
MOST = 12
"""Lines of one part; the table has them all."""


@router.callback_query(OpenOutcome.filter(), flags=allow("broadcast.steer"))
async def open_outcome(
    _query: CallbackQuery, callback_data: OpenOutcome, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Of one announcement."""
    one = await steering.one_of(session, actor, callback_data.broadcast_id)
    head = t("organizer-series-outcome", number=one.id)
    rows = [_take_along(one.id, whole=False)]
    if one.campaign_id is not None:
        whole = OpenCampaign(campaign_id=one.campaign_id)
        rows.append([Button(t("organizer-series-whole-campaign"), whole)])
    rows.append([back_button(OpenOne(broadcast_id=one.id))])
    show(Screen(outcome_text(head, await outcome(session, [one]), pack), rows))


@router.callback_query(OpenCampaign.filter(), flags=allow("broadcast.steer"))
async def open_campaign(
    _query: CallbackQuery, callback_data: OpenCampaign, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Of all announcements of a campaign one may look after."""
    found = await campaigns.report(session, actor, campaign_id=callback_data.campaign_id)
    head = t("organizer-series-campaign", name=found.name, count=len(found.members))
    rows = [
        _take_along(callback_data.campaign_id, whole=True),
        [back_button(OpenBroadcasts())],
    ]
    show(Screen(outcome_text(head, found.whole, pack), rows))


def _take_along(number: int, *, whole: bool) -> list[Button]:
    return [
        Button(t("organizer-series-chart"), DrawIt(number=number, whole=whole)),
        Button(t("organizer-series-table"), MakeTable(number=number, whole=whole)),
    ]


@router.callback_query(MakeTable.filter(), flags=allow("broadcast.steer"))
async def make_table(
    _query: CallbackQuery, callback_data: MakeTable, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Send the figures as a file, with a chart in it."""
    if callback_data.whole:
        found = (await campaigns.report(session, actor, campaign_id=callback_data.number)).whole
        name = f"campaign-{callback_data.number}.xlsx"
    else:
        one = await steering.one_of(session, actor, callback_data.number)
        found, name = await outcome(session, [one]), f"announcement-{one.id}.xlsx"
    if not found.whole.total:
        raise NotFound
    file = Document(name, _table(found, pack))
    show(Screen(t("organizer-series-table-sent"), documents=[file], kept=True))


# ---- as a picture -----------------------------------------------------------------------------------------------------


@router.callback_query(DrawIt.filter(), flags=allow("broadcast.steer"))
async def draw_it(
    _query: CallbackQuery, callback_data: DrawIt, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """It comes as a message of its own."""
    await campaigns.want_picture(
        session, actor, number=callback_data.number, whole=callback_data.whole, now=clock.now()
    )
    show.notify(t("organizer-series-drawing"))


@renders(OutcomeDrawn)
async def drawn_screen(notice: OutcomeDrawn, reading: Reading) -> Screen | None:
    """By language, country and age; names of languages in their own script."""
    found = await campaigns.to_draw(reading.session, reading.reader, notice)
    if found is None:
        return None
    pack, language = reading.pack, reading.reader.language

    def country(code: str | None) -> str:
        known = pack.countries.get(code or "")
        return pick(known.names, language, pack.fallback) if known else NOBODY

    parts = (
        [_drawn(one, OWN_NAMES.get(one.name or "", NOBODY)) for one in found.languages],
        [_drawn(one, country(one.name)) for one in found.countries],
        [_drawn(one, one.name or NOBODY) for one in found.ages],
    )
    picture = await asyncio.to_thread(charts.draw, parts)
    file = Document(f"outcome-{notice.number}.png", picture)
    return Screen(t("organizer-series-drawn"), documents=[file], kept=True)


def _drawn(one: Numbers, name: str) -> charts.Bar:
    return charts.Bar(name, one.total, one.delivered)


# ---- in words ---------------------------------------------------------------------------------------------------------


def outcome_text(head: Text, found: Outcome, pack: Pack) -> Lines:
    """The whole, then by language, country and age, each with a bar of the share that was delivered."""
    parts = (
        _part(t("organizer-series-by-language"), [(_language(one), one) for one in found.languages]),
        _part(t("organizer-series-by-country"), [(_country(one, pack), one) for one in found.countries]),
        _part(t("organizer-series-by-age"), [(_age(one), one) for one in found.ages]),
    )
    return Lines((head, Lines(_whole(found), gap="\n"), *parts))


def _whole(found: Outcome) -> tuple[Text | None, ...]:
    all_ = found.whole
    return (
        t("organizer-series-delivered", part=all_.delivered, whole=all_.total),
        t("organizer-series-opened", count=all_.opened),
        t("organizer-series-joined", count=all_.joined) if found.has_event else None,
        t("organizer-series-stopped", count=all_.stopped),
        t("organizer-series-not-reached", blocked=all_.blocked, failed=all_.failed, unknown=all_.unknown),
    )


def _part(head: Text, lines: Sequence[tuple[Text, Numbers]]) -> Lines | None:
    if not lines:
        return None
    shown = tuple(
        t(
            "organizer-series-line",
            bar=_bar(one),
            name=name,
            part=one.delivered,
            whole=one.total,
        )
        for name, one in lines[:MOST]
    )
    return Lines((head, *shown), gap="\n")


def _bar(one: Numbers) -> str:
    done = round(BAR * one.delivered / one.total) if one.total else 0
    return "▓" * done + "░" * (BAR - done)


def _language(one: Numbers) -> Text:
    if one.name is None:
        return t("organizer-series-others")
    return t("common-kit-name", name=OWN_NAMES.get(one.name, one.name))


def _country(one: Numbers, pack: Pack) -> Text:
    return t("common-kit-name", name=country_name(pack, one.name))


def _age(one: Numbers) -> Text:
    return AGES.get(one.name or "", t("organizer-series-others"))


# ---- the table --------------------------------------------------------------------------------------------------------

HEAD = (
    t("organizer-series-column-group"),
    t("organizer-series-column-all"),
    t("organizer-series-column-delivered"),
    t("organizer-series-column-opened"),
    t("organizer-series-column-joined"),
    t("organizer-series-column-stopped"),
    t("organizer-series-column-blocked"),
    t("organizer-series-column-failed"),
    t("organizer-series-column-unknown"),
)


def _table(found: Outcome, pack: Pack) -> Callable[[Translate], bytes]:
    def write(words: Translate) -> bytes:
        parts = (
            (t("organizer-series-by-language"), [(_language(one), one) for one in found.languages]),
            (t("organizer-series-by-country"), [(_country(one, pack), one) for one in found.countries]),
            (t("organizer-series-by-age"), [(_age(one), one) for one in found.ages]),
        )
        sheets = [
            tables.Sheet(words(head), [(words(name), one) for name, one in lines]) for head, lines in parts
        ]
        return tables.as_xlsx([words(text) for text in HEAD], sheets)

    return write
