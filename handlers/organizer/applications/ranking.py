"""The ranking: mean, spread and number of scores, on the screen and as a table; and one application whole."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, t
from features.applications import queries
from features.applications.marks import Mark
from features.applications.models import DECIDABLE, Stage, Verdict
from features.applications.queries import Entry, Line, Ranking
from features.feedback.tables import Cell, as_xlsx
from handlers.access import allow
from handlers.kit import Button, Document, Screen, Show
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate
from handlers.kit.shared import back_button
from handlers.organizer.applications.buttons import (
    AskRemark,
    DecideEntry,
    EntryFiles,
    MakeRanking,
    OpenCall,
    OpenEntry,
    OpenRanking,
    PreviewLetter,
    SendLetter,
)
from handlers.parent.applications.words import answered, file_count, file_screens, stands

router = private_router("organizer.applications.ranking")
PER_PAGE = 8
HEAD = (
    t("organizer-applications-column-number"),
    t("organizer-applications-column-mean"),
    t("organizer-applications-column-spread"),
    t("organizer-applications-column-count"),
    t("organizer-applications-column-state"),
    t("organizer-applications-column-verdict"),
)


def ranking_screen(found: Ranking, number: int) -> Screen:
    """The best first; nobody's name."""
    page = page_of(found.lines, number, PER_PAGE)
    buttons = [
        Button(t("common-kit-number", number=one.number), OpenEntry(application_id=one.number))
        for one in page.items
    ]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    event_id = found.event.id
    table = Button(t("organizer-applications-table"), MakeRanking(event_id=event_id))
    text = Lines(
        (
            t("organizer-applications-ranking-head", count=len(found.lines)),
            t("organizer-applications-scores-hidden") if found.hidden else None,
            Lines(tuple(_line(one) for one in page.items), gap="\n") if page.items else None,
        )
    )
    leaf = page.row(lambda at: OpenRanking(event_id=event_id, page=at))
    return Screen(
        text, [*rows, leaf, [table] if found.lines else [], [back_button(OpenCall(event_id=event_id))]]
    )


def _line(one: Line) -> Text:
    state = (
        t("organizer-applications-decided", verdict=stands(one.verdict)) if one.verdict else stands(one.state)
    )
    if one.standing is None or one.standing.mean is None or one.standing.spread is None:
        return t("organizer-applications-line-unscored", number=one.number, state=state)
    return t(
        "organizer-applications-line",
        number=one.number,
        mean=f"{one.standing.mean:.2f}",
        spread=f"{one.standing.spread:.2f}",
        count=one.standing.count,
        state=state,
    )


def entry_screen(entry: Entry) -> Screen:
    """One application with what reviewers sent, and what may be decided."""
    paper, number = entry.paper, entry.line.number
    text = Lines(
        (
            _line(entry.line),
            t("organizer-applications-name", name=entry.name) if entry.name else None,
            *(answered(one, paper.answers.get(one.id)) for one in paper.form.questions),
            *(_mark(one, entry) for one in entry.marks),
            t("organizer-applications-knows", count=entry.knows) if entry.knows else None,
            t("organizer-applications-remark", remark=paper.application.remark)
            if paper.application.remark
            else None,
        )
    )
    count = file_count(paper)
    files = [Button(t("organizer-applications-files", count=count), EntryFiles(application_id=number))]
    rows = [*_decide_rows(entry), files if count else [], [back_button(OpenRanking(event_id=paper.event.id))]]
    return Screen(text, rows, subject=queries.subject(number))


def _mark(one: Mark, entry: Entry) -> Lines:
    marks = tuple(
        t("organizer-applications-mark", criterion=names, points=one.marks[key])
        for key, names in entry.paper.form.criteria.items()
        if key in one.marks
    )
    comment = t("organizer-applications-comment", comment=one.comment) if one.comment else None
    return Lines((t("organizer-applications-reviewer", number=one.reviewer), *marks, comment), gap="\n")


def _decide_rows(entry: Entry) -> list[list[Button]]:
    number, line = entry.line.number, entry.line
    if entry.stage != Stage.CLOSED or line.state not in DECIDABLE:
        return []
    labels = {
        Verdict.ACCEPTED: t("organizer-applications-accept"),
        Verdict.RESERVE: t("organizer-applications-put-on-reserve"),
        Verdict.DECLINED: t("organizer-applications-decline"),
    }
    verdicts = [
        Button(
            t("common-kit-on", name=label) if line.verdict == verdict else label,
            DecideEntry(application_id=number, verdict=verdict),
        )
        for verdict, label in labels.items()
        if verdict != line.state
    ]
    if line.verdict is None:
        return [verdicts]
    return [
        verdicts,
        [
            Button(t("organizer-applications-write-remark"), AskRemark(application_id=number)),
            Button(t("organizer-applications-preview"), PreviewLetter(application_id=number)),
        ],
        [Button(t("organizer-applications-send-one"), SendLetter(application_id=number), style="primary")],
    ]


@router.callback_query(OpenRanking.filter(), flags=allow("call.keep"))
async def open_ranking(
    _query: CallbackQuery,
    callback_data: OpenRanking,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Show a page of the ranking."""
    found = await queries.ranked(session, actor, callback_data.event_id, pack=pack)
    show(ranking_screen(found, callback_data.page))


@router.callback_query(OpenEntry.filter(), flags=allow("call.keep"))
async def open_entry(
    _query: CallbackQuery,
    callback_data: OpenEntry,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show one application."""
    number, now = callback_data.application_id, clock.now()
    show(entry_screen(await queries.entry_of(session, actor, number, pack=pack, now=now)))


@router.callback_query(EntryFiles.filter(), flags=allow("call.keep"))
async def entry_files(
    _query: CallbackQuery,
    callback_data: EntryFiles,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Show its files, each below its question."""
    number, now = callback_data.application_id, clock.now()
    found = await queries.entry_of(session, actor, number, pack=pack, now=now)
    for screen in file_screens(found.paper):
        show(screen)


@router.callback_query(MakeRanking.filter(), flags=allow("call.keep"))
async def make_ranking(
    _query: CallbackQuery,
    callback_data: MakeRanking,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Send the ranking as a table."""
    found = await queries.ranked(session, actor, callback_data.event_id, pack=pack)
    table = Document(f"applications-{found.event.id}.xlsx", lambda words: _table(found, words))
    text = t("organizer-applications-table-sent", count=len(found.lines))
    show(Screen(text, documents=[table], kept=True))


def _table(found: Ranking, words: Translate) -> bytes:
    rows = [_row(one, words) for one in found.lines]
    return as_xlsx(words(t("organizer-applications-sheet")), [words(text) for text in HEAD], rows)


def _row(one: Line, words: Translate) -> list[Cell]:
    held = one.standing
    return [
        one.number,
        round(held.mean, 2) if held and held.mean is not None else None,
        round(held.spread, 2) if held and held.spread is not None else None,
        held.count if held else None,
        words(stands(one.state)),
        words(stands(one.verdict)) if one.verdict else None,
    ]
