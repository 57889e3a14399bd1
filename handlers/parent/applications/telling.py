"""What somebody who applied is told, and why something could not be."""

from datetime import timedelta

from core.pack import Pack
from core.text import Lines, Text, t
from features.applications import queries
from features.applications.loading import Paper
from features.applications.models import State
from features.applications.notices import DraftWaits, LetterSent, ReviewBegan
from features.applications.refusals import (
    AnswersMissing,
    AnswerTooLong,
    ApplicationIsDecided,
    ApplicationIsSent,
    CallIsOver,
    ChoiceNotThere,
    FileExpected,
    LinkNotRead,
    NumberNotRead,
    TooManyFiles,
    WordsExpected,
)
from features.booking.refusals import EventByApplication
from features.events import queries as events
from features.events.views import EventCard
from handlers.kit import Button, Screen, explains, renders
from handlers.kit.render import Reading
from handlers.kit.shared import menu_button
from handlers.parent.applications.buttons import Apply, apply_button, open_application_button
from handlers.parent.applications.words import stands, until
from handlers.parent.events.buttons import open_button
from handlers.parent.events.words import town_name, when


@renders(DraftWaits)
async def draft_screen(notice: DraftWaits, reading: Reading) -> Screen | None:
    """The deadline is near and the application is not sent."""
    found = await _of(notice.application_id, reading)
    if found is None or found[0].application.state != State.DRAFT or not found[0].open:
        return None
    paper, card = found
    if paper.closes_at > reading.clock.now() + timedelta(days=notice.days):
        return None
    text = Lines(
        (
            t("parent-applications-reminder", title=card.title(reading.reader.language)),
            until(paper, reading.reader.zone),
        )
    )
    go_on = Button(t("parent-applications-continue"), Apply(event_id=card.id), style="primary")
    return Screen(text, [[go_on], [menu_button()]], kept=True, subject=queries.subject(paper.application.id))


@renders(ReviewBegan)
async def review_screen(notice: ReviewBegan, reading: Reading) -> Screen | None:
    """Reviewers read it now."""
    found = await _of(notice.application_id, reading)
    if found is None or found[0].application.state != State.IN_REVIEW:
        return None
    number, title = found[0].application.id, found[1].title(reading.reader.language)
    text = t("parent-applications-review-began", number=number, title=title)
    return Screen(text, [[open_application_button(number)]], kept=True, subject=queries.subject(number))


@renders(LetterSent)
async def letter_screen(notice: LetterSent, reading: Reading) -> Screen | None:
    """The decision, in the pack's words and the organizer's own line."""
    found = await _of(notice.application_id, reading)
    if found is None or found[0].application.state != notice.verdict:
        return None
    paper, card = found
    return Screen(
        letter_words(paper, card, notice.verdict, reading.reader.language, reading.pack),
        [[open_button(card.id)], [open_application_button(paper.application.id)]],
        kept=True,
        subject=queries.subject(paper.application.id),
    )


def letter_words(paper: Paper, card: EventCard, verdict: str, language: str, pack: Pack) -> Lines:
    """The letter as the applicant reads it: the decision first, then the organizer's line."""
    return Lines(
        (
            t("parent-applications-letter-head", title=card.title(language), stand=stands(verdict)),
            t("common-kit-name", name=paper.form.letters[verdict]),
            t("parent-applications-letter-remark", remark=paper.application.remark)
            if paper.application.remark
            else None,
            t("parent-applications-letter-when", when=when(card, language), town=town_name(card, pack))
            if verdict == State.ACCEPTED
            else None,
        )
    )


async def _of(application_id: int, reading: Reading) -> tuple[Paper, EventCard] | None:
    now = reading.clock.now()
    paper = await queries.bare(reading.session, application_id, pack=reading.pack, now=now)
    card = await events.bare(reading.session, paper.event.id) if paper else None
    return None if paper is None or card is None else (paper, card)


@explains(EventByApplication)
def by_application_screen(refusal: EventByApplication) -> Screen:
    """Apply instead."""
    rows = [[apply_button(refusal.event_id)], [open_button(refusal.event_id)]]
    return Screen(t("parent-applications-instead"), rows)


@explains(CallIsOver)
def over_screen(refusal: CallIsOver) -> Screen:
    """The deadline has gone by."""
    return Screen(t("parent-applications-over"), [[open_button(refusal.event_id), menu_button()]])


@explains(ApplicationIsSent)
def is_sent_screen(refusal: ApplicationIsSent) -> Screen:
    """It can be taken back and changed while there is time."""
    return _about(t("parent-applications-already-sent"), refusal.application_id)


@explains(ApplicationIsDecided)
def is_decided_screen(refusal: ApplicationIsDecided) -> Screen:
    """Too late to take it back."""
    return _about(t("parent-applications-not-withdrawn"), refusal.application_id)


@explains(AnswersMissing)
def missing_screen(refusal: AnswersMissing) -> Screen:
    """Something needed is not answered."""
    return _about(t("parent-applications-missing", count=refusal.number), refusal.application_id)


@explains(AnswerTooLong)
def long_screen(refusal: AnswerTooLong) -> Screen:
    """The words still stand in the chat: they can be shortened."""
    return _again(t("parent-applications-too-long", count=refusal.number), refusal.application_id)


@explains(NumberNotRead)
def number_screen(refusal: NumberNotRead) -> Screen:
    """One number."""
    return _again(t("parent-applications-number-again"), refusal.application_id)


@explains(LinkNotRead)
def link_screen(refusal: LinkNotRead) -> Screen:
    """An address."""
    return _again(t("parent-applications-link-again"), refusal.application_id)


@explains(ChoiceNotThere)
def choice_screen(refusal: ChoiceNotThere) -> Screen:
    """One of the buttons."""
    return _again(t("parent-applications-choice-again"), refusal.application_id)


@explains(WordsExpected)
def words_screen(refusal: WordsExpected) -> Screen:
    """No file here."""
    return _again(t("parent-applications-words-again"), refusal.application_id)


@explains(FileExpected)
def file_screen(refusal: FileExpected) -> Screen:
    """A file here."""
    return _again(t("parent-applications-file-again"), refusal.application_id)


@explains(TooManyFiles)
def files_screen(refusal: TooManyFiles) -> Screen:
    """Enough files."""
    return _again(t("parent-applications-too-many", count=refusal.number), refusal.application_id)


def _again(text: Text, application_id: int) -> Screen:
    """The question stays open: what is sent next answers it."""
    return Screen(text, [[open_application_button(application_id)]], kept=True)


def _about(text: Text, application_id: int) -> Screen:
    return Screen(text, [[open_application_button(application_id)], [menu_button()]])
