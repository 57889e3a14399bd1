"""The list of feedback and ratings as a table to take along."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Text, t
from features.feedback import queries, tables
from features.feedback.models import Sort
from features.feedback.queries import Entry
from handlers.access import allow
from handlers.kit import Document, Screen, Show
from handlers.kit.names import country_name, topic_name
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate

router = private_router("organizer.feedback.table")


class Form(StrEnum):
    """A kind of table."""

    CSV = "csv"
    XLSX = "xlsx"


class MakeTable(CallbackData, prefix="ft"):
    """Send everything as a table."""

    form: Form


KINDS: dict[str, Text] = {
    Sort.THANKS.value: t("organizer-feedback-thanks"),
    Sort.COMPLAINT.value: t("organizer-feedback-complaint"),
    Sort.IDEA.value: t("organizer-feedback-idea"),
    "rating": t("organizer-feedback-rating"),
}


@router.callback_query(MakeTable.filter(), flags=allow("feedback.table"))
async def make_table(
    _query: CallbackQuery, callback_data: MakeTable, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """Send the whole list as a file."""
    found = await queries.entries(session)
    form = callback_data.form
    write = _table(form, found, pack)
    name = f"feedback-{clock.now():%Y-%m-%d}.{form.value}"
    show(
        Screen(t("organizer-feedback-table", count=len(found)), documents=[Document(name, write)], kept=True)
    )


def _table(form: Form, found: Sequence[Entry], pack: Pack) -> Callable[[Translate], bytes]:
    def write(words: Translate) -> bytes:
        head = [words(text) for text in HEAD]
        rows = [_cells(one, pack, words) for one in found]
        if form is Form.CSV:
            return tables.as_csv(head, rows)
        return tables.as_xlsx(words(t("organizer-feedback-sheet")), head, rows)

    return write


HEAD = (
    t("organizer-feedback-column-date"),
    t("organizer-feedback-column-kind"),
    t("organizer-feedback-column-topic"),
    t("organizer-feedback-column-country"),
    t("organizer-feedback-column-language"),
    t("organizer-feedback-column-rating"),
    t("organizer-feedback-column-name"),
    t("organizer-feedback-column-text"),
)


def _cells(one: Entry, pack: Pack, words: Translate) -> list[tables.Cell]:
    topic = words(t("organizer-feedback-cell", value=topic_name(pack, one.topic))) if one.topic else None
    country = (
        words(t("organizer-feedback-cell", value=country_name(pack, one.country))) if one.country else None
    )
    return [
        f"{one.at:%Y-%m-%d}",
        words(KINDS[one.kind]),
        topic,
        country,
        one.language,
        one.rating,
        one.name,
        one.text,
    ]
