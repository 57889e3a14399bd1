"""What families say about an event: the average, one remark a screen, and the table to take along."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, t
from features.afterwards import reviews
from features.afterwards.reviews import Opinion, Remark
from features.events import queries as events
from features.feedback import tables
from features.feedback.queries import FEWEST
from handlers.access import allow
from handlers.kit import Button, Document, Screen, Show
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate
from handlers.kit.shared import back_button
from handlers.organizer.afterwards.callbacks import Form, MakeOpinion, OpenAfter, OpenOpinion

router = private_router("organizer.afterwards.review")


def opinion_screen(found: Opinion, title: str, own: tuple[Text, ...], number: int) -> Screen:
    """Counts, the average when there are enough, and one remark."""
    page = page_of([one for one in found.remarks if one.speaks], number, 1)
    text = Lines(
        (
            t("organizer-afterwards-title", title=title),
            t("organizer-afterwards-opinion-count", asked=found.asked, count=found.ratings),
            _average(found),
            *(_remark(one, own) for one in page.items),
        )
    )
    leaf = page.row(lambda at: OpenOpinion(event_id=found.event_id, page=at))
    table = [
        Button(t("organizer-afterwards-opinion-csv"), MakeOpinion(event_id=found.event_id, form=Form.CSV)),
        Button(t("organizer-afterwards-opinion-xlsx"), MakeOpinion(event_id=found.event_id, form=Form.XLSX)),
    ]
    about = reviews.subject(page.items[0].id) if page.items else None
    rows = [leaf, table if found.remarks else [], [back_button(OpenAfter(event_id=found.event_id))]]
    return Screen(text, rows, subject=about)


def _average(found: Opinion) -> Text:
    if found.average is None:
        return t("organizer-afterwards-opinion-few", count=FEWEST)
    return t("organizer-afterwards-opinion-average", average=f"{found.average:.1f}")


def _remark(one: Remark, own: tuple[Text, ...]) -> Lines:
    missing = t("organizer-afterwards-opinion-missing", text=one.missing) if one.missing else None
    answers = (
        t("organizer-afterwards-opinion-answer", question=question, text=text)
        for question, text in zip(own, one.answers, strict=False)
        if text
    )
    return Lines((missing, *answers))


def own_questions(pack: Pack, kind: str) -> tuple[Text, ...]:
    """The questions of the kind, in every language."""
    found = pack.event_kinds.get(kind)
    return tuple(t("common-kit-name", name=one) for one in found.follow_up) if found else ()


@router.callback_query(OpenOpinion.filter(), flags=allow("review.read"))
async def open_opinion(
    _query: CallbackQuery, callback_data: OpenOpinion, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Show what families say."""
    found = await reviews.opinion(session, actor, callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    own = own_questions(pack, card.kind)
    show(opinion_screen(found, card.title(actor.language), own, callback_data.page))


@router.callback_query(MakeOpinion.filter(), flags=allow("review.table"))
async def make_table(
    _query: CallbackQuery, callback_data: MakeOpinion, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Send everything as a file: without names and days, ratings only when there are enough."""
    found = await reviews.opinion(session, actor, callback_data.event_id)
    card = await events.card(session, callback_data.event_id)
    own, form = own_questions(pack, card.kind), callback_data.form
    name = f"event-{card.id}-feedback.{form.value}"
    table = Document(name, lambda words: _table(found, own, form, words))
    text = t("organizer-afterwards-opinion-table", count=len(found.remarks))
    show(Screen(text, documents=[table], kept=True))


def _table(found: Opinion, own: tuple[Text, ...], form: Form, words: Translate) -> bytes:
    head = [
        words(t("organizer-afterwards-column-helped")),
        words(t("organizer-afterwards-column-missing")),
        *(words(question) for question in own),
    ]
    rows = [[one.helped, one.missing, *_padded(one, len(own))] for one in found.remarks]
    if form is Form.CSV:
        return tables.as_csv(head, rows)
    return tables.as_xlsx(words(t("organizer-afterwards-opinion-sheet")), head, rows)


def _padded(one: Remark, count: int) -> list[tables.Cell]:
    return [*one.answers[:count], *[None] * (count - len(one.answers))]
