"""An application in words: its answers, how it stands, until when one may apply. Reviewers and organizers read the same."""

from collections.abc import Iterator

from core.pack import FormQuestion
from core.text import Moment, Text, t
from features.applications.loading import Given, Paper
from features.applications.models import State
from features.applications.queries import subject
from features.questions.drafts import albums
from handlers.kit import File, Screen

SHORT = 160
"""Letters of an answer in an overview."""


def stands(state: str) -> Text:
    """How an application stands."""
    return {
        State.DRAFT: t("parent-applications-is-draft"),
        State.SENT: t("parent-applications-is-sent"),
        State.IN_REVIEW: t("parent-applications-is-in-review"),
        State.ACCEPTED: t("parent-applications-is-accepted"),
        State.RESERVE: t("parent-applications-is-reserve"),
        State.DECLINED: t("parent-applications-is-declined"),
        State.WITHDRAWN: t("parent-applications-is-withdrawn"),
    }[State(state)]


def until(paper: Paper, zone: str) -> Text:
    """The deadline by the reader's own clock."""
    return t("parent-applications-until", at=Moment(paper.closes_at, "when", zone))


def answered(question: FormQuestion, given: Given | None, *, short: bool = False) -> Text:
    """One question with its answer. short: cut for an overview."""
    return t(
        "parent-applications-answered",
        question=question.names,
        answer=answer_words(question, given, short=short),
    )


def answer_words(question: FormQuestion, given: Given | None, *, short: bool = False) -> Text:
    """One answer: the words, the name of the choice, or how many files."""
    if given is None:
        return t("parent-applications-unanswered")
    if given.files:
        return t("parent-applications-files", count=len(given.files))
    text = given.text or ""
    chosen = question.choices.get(text)
    if chosen is not None:
        return t("common-kit-name", name=chosen)
    cut = f"{text[:SHORT].rstrip()}…" if short and len(text) > SHORT else text
    return t("common-kit-name", name=cut)


def file_count(paper: Paper) -> int:
    """Files of the whole application."""
    return sum(len(given.files) for given in paper.answers.values())


def file_screens(paper: Paper) -> Iterator[Screen]:
    """Every file, below the question it answers; they cannot be passed on from there."""
    for question in paper.form.questions:
        given = paper.answers.get(question.id)
        for album in albums(given.files if given else ()):
            yield Screen(
                t("parent-applications-file-of", number=paper.application.id, question=question.names),
                files=[File(file.kind, file.file_id) for file in album.files],
                kept=True,
                protect=True,
                subject=subject(paper.application.id),
            )
