"""What a reviewer sees: the list, one application with its marks, and the other reviewers' once the review is closed."""

from collections.abc import Iterator, Mapping

from core.pack import ApplicationForm
from core.text import Fixed, Lines, Text, t
from features.applications.marks import Mark as Given
from features.applications.queries import subject
from features.applications.reviews import Case, Review, Task
from features.events.views import EventCard
from handlers.kit import Button, Screen
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button, menu_button
from handlers.parent.applications.words import answered, file_count
from handlers.specialist.applications.buttons import (
    KnowFamily,
    Mark,
    OpenCase,
    OpenFiles,
    OpenReview,
    Points,
    SendScores,
    WriteComment,
)

PER_PAGE = 8
POINTS: tuple[Points, ...] = ("1", "2", "3", "4", "5")


def review_screen(review: Review, card: EventCard, number: int, language: str) -> Screen:
    """Applications by number, those without marks first."""
    todo = sum(1 for one in review.tasks if not one.scored and not one.knows)
    tasks = sorted(review.tasks, key=lambda one: (one.scored or one.knows, one.number))
    page = page_of(tasks, number, PER_PAGE)
    buttons = [Button(_label(one), OpenCase(application_id=one.number)) for one in page.items]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    leaf = page.row(lambda at: OpenReview(event_id=review.event.id, page=at))
    text = Lines(
        (
            t(
                "specialist-applications-review",
                title=card.title(language),
                count=len(tasks),
                left=todo,
            ),
            t("specialist-applications-blind") if review.open else t("specialist-applications-closed"),
        )
    )
    return Screen(text, [*rows, leaf, [menu_button()]])


def _label(one: Task) -> Text:
    if one.knows:
        return t("specialist-applications-row-known", number=one.number)
    if one.scored:
        return t("specialist-applications-row-scored", number=one.number)
    return t("common-kit-number", number=one.number)


def case_screen(case: Case) -> Screen:
    """The answers, the marks so far, and what can be done; nothing of a family the reviewer knows."""
    number, form, score = case.paper.application.id, case.paper.form, case.score
    back = back_button(OpenReview(event_id=case.paper.event.id))
    about = subject(number)
    if score is not None and score.knows:
        slip = Button(t("specialist-applications-slip"), KnowFamily(application_id=number, knows=False))
        excluded = t("specialist-applications-excluded", number=number)
        return Screen(excluded, [[slip] if case.open else [], [back]], subject=about)
    marks = score.marks if score else {}
    text = Lines(
        (
            t("specialist-applications-case", number=number),
            t("specialist-applications-name", name=case.name) if case.name else None,
            *(answered(one, case.paper.answers.get(one.id)) for one in form.questions),
            _marks(form, marks),
            t("specialist-applications-comment", comment=score.comment) if score and score.comment else None,
            t("specialist-applications-sent") if score and score.sent_at else None,
            *(_others(one, form) for one in case.others),
        )
    )
    rows = _work_rows(case, marks) if case.open else []
    count = file_count(case.paper)
    files = Button(t("specialist-applications-files", count=count), OpenFiles(application_id=number))
    return Screen(text, [*rows, [files] if count else [], [back]], subject=about)


def _marks(form: ApplicationForm, marks: Mapping[str, int]) -> Lines | None:
    lines = tuple(
        t("specialist-applications-mark", criterion=names, points=marks[key])
        for key, names in form.criteria.items()
        if key in marks
    )
    return Lines(lines, gap="\n") if lines else None


def _others(one: Given, form: ApplicationForm) -> Lines:
    return Lines(
        (
            t("specialist-applications-other", number=one.reviewer),
            _marks(form, one.marks),
            t("specialist-applications-comment", comment=one.comment) if one.comment else None,
        ),
        gap="\n",
    )


def _work_rows(case: Case, marks: Mapping[str, int]) -> Iterator[list[Button]]:
    number, whole = case.paper.application.id, True
    for key, names in case.paper.form.criteria.items():
        yield [Button(t("common-kit-name", name=names), OpenCase(application_id=number))]
        yield [
            Button(
                t("common-kit-on", name=Fixed(points)) if str(marks.get(key)) == points else points,
                Mark(application_id=number, criterion=key, points=points),
            )
            for points in POINTS
        ]
        whole = whole and key in marks
    yield [
        Button(t("specialist-applications-write"), WriteComment(application_id=number)),
        Button(t("specialist-applications-know"), KnowFamily(application_id=number, knows=True)),
    ]
    if whole and (case.score is None or case.score.sent_at is None):
        yield [Button(t("specialist-applications-send"), SendScores(application_id=number), style="primary")]
