"""Articles for their editors, to read: past review, unsigned, wished in another language, helpful or not."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.library.editing import Duty, duties
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.ids import Count
from handlers.kit.names import language_name
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.manage import SECTIONS, OpenManage

router = private_router("organizer.articles")
PER_PAGE = 8


# ---- callbacks ------------------------------------------------------------------------------------------------------


class Part(StrEnum):
    """What an editor looks for."""

    EXPIRED = "expired"
    UNSIGNED = "unsigned"
    WISHED = "wished"
    VERDICTS = "verdicts"


class OpenArticles(CallbackData, prefix="al"):
    """Show what waits for an editor."""


class OpenPart(CallbackData, prefix="ap"):
    """Show a page of one list."""

    part: Part
    page: Count = 0


# ---- screens --------------------------------------------------------------------------------------------------------


def chosen(found: list[Duty], part: Part) -> list[Duty]:
    """The articles of one list, the most pressing first."""
    match part:
        case Part.EXPIRED:
            return sorted((d for d in found if d.expired), key=lambda d: min(d.expired.values()))
        case Part.UNSIGNED:
            return [d for d in found if d.unsigned]
        case Part.WISHED:
            return sorted((d for d in found if d.wished), key=lambda d: -d.most_wished)
        case Part.VERDICTS:
            return sorted((d for d in found if d.verdicts), key=lambda d: -d.said)


def articles_screen(found: list[Duty]) -> Screen:
    """How many articles there are and how many wait for what."""
    labels: Mapping[Part, Text] = {
        Part.EXPIRED: t("organizer-articles-expired", count=len(chosen(found, Part.EXPIRED))),
        Part.UNSIGNED: t("organizer-articles-unsigned", count=len(chosen(found, Part.UNSIGNED))),
        Part.WISHED: t("organizer-articles-wished", count=sum(duty.most_wished for duty in found)),
        Part.VERDICTS: t("organizer-articles-verdicts", count=sum(duty.said for duty in found)),
    }
    rows = [[Button(label, OpenPart(part=part))] for part, label in labels.items()]
    return Screen(t("organizer-articles-home", count=len(found)), [*rows, [back_button(OpenManage())]])


def part_screen(found: list[Duty], part: Part, page: int) -> Screen:
    """One list, a line an article."""
    shown = page_of(chosen(found, part), page, PER_PAGE)
    lines = tuple(_line(duty, part) for duty in shown.items) or (t("organizer-articles-none"),)
    leaf = shown.row(lambda number: OpenPart(part=part, page=number))
    return Screen(Lines((_heading(part), Lines(lines, gap="\n"))), [leaf, [back_button(OpenArticles())]])


def _heading(part: Part) -> Text:
    return {
        Part.EXPIRED: t("organizer-articles-head-expired"),
        Part.UNSIGNED: t("organizer-articles-head-unsigned"),
        Part.WISHED: t("organizer-articles-head-wished"),
        Part.VERDICTS: t("organizer-articles-head-verdicts"),
    }[part]


def _line(duty: Duty, part: Part) -> Text:
    return t("organizer-articles-line", title=duty.title, slug=duty.slug, what=Listing(_what(duty, part)))


def _what(duty: Duty, part: Part) -> tuple[Text | str, ...]:
    match part:
        case Part.EXPIRED:
            return tuple(
                t("organizer-articles-since", language=language_name(code), day=_day(day))
                for code, day in duty.expired.items()
            )
        case Part.UNSIGNED:
            return tuple(language_name(code) for code in duty.unsigned)
        case Part.WISHED:
            return tuple(
                t("organizer-articles-votes", language=language_name(code), count=count)
                for code, count in duty.wished.items()
            )
        case Part.VERDICTS:
            return tuple(
                t("organizer-articles-helped", language=language_name(code), helped=one.helped, said=one.said)
                for code, one in duty.verdicts.items()
            )


def _day(day: date) -> Moment:
    return Moment(datetime.combine(day, time(12), UTC), "date", zone="UTC")


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenArticles.filter(), flags=allow("articles.read"))
async def open_articles(
    _query: CallbackQuery, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """Show the counts."""
    show(articles_screen(await duties(session, pack, language=actor.language, today=clock.now().date())))


@router.callback_query(OpenPart.filter(), flags=allow("articles.read"))
async def open_part(
    _query: CallbackQuery,
    callback_data: OpenPart,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show a page of one list."""
    found = await duties(session, pack, language=actor.language, today=clock.now().date())
    show(part_screen(found, callback_data.part, callback_data.page))


SECTIONS.append(Button(t("organizer-articles-open"), OpenArticles()))
