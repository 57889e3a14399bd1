"""What somebody sees who applies: one question at a time, the whole before it is sent, how it stands afterwards."""

from core.actor import Actor
from core.pack import FormQuestion
from core.text import Lines, Listing, Text, t
from features.applications.forms import LONGEST, MOST_FILES
from features.applications.loading import Paper
from features.applications.models import State
from features.applications.queries import subject
from features.events.views import EventCard
from handlers.kit import Button, Screen
from handlers.kit.shared import menu_button
from handlers.parent.applications.buttons import (
    Apply,
    AskAgain,
    Choose,
    DropFiles,
    PassBy,
    SendApplication,
    WithdrawApplication,
    open_application_button,
)
from handlers.parent.applications.words import answer_words, answered, stands, until
from handlers.parent.events.buttons import open_button


def question_screen(paper: Paper, question: FormQuestion, card: EventCard, reader: Actor) -> Screen:
    """One question, what was answered so far, and the ways on and back."""
    questions, number = paper.form.questions, paper.application.id
    at = questions.index(question)
    given = paper.answers.get(question.id)
    beginning = (
        t("parent-applications-intro", title=card.title(reader.language), count=len(questions)),
        until(paper, reader.zone),
    )
    text = Lines(
        (
            *(beginning if at == 0 else ()),
            t(
                "parent-applications-question",
                number=at + 1,
                count=len(questions),
                question=question.names,
            ),
            _how(question),
            t("parent-applications-so-far", answer=answer_words(question, given)) if given else None,
        )
    )
    choices = [
        [Button(t("common-kit-name", name=names), Choose(application_id=number, choice=key))]
        for key, names in question.choices.items()
    ]
    back = _back_row(paper, at)
    on = _on_row(paper, question)
    drop = DropFiles(application_id=number, question=question.id)
    taken = [Button(t("parent-applications-drop-files"), drop)] if given and given.files else []
    rows = [*choices, on, taken, [*back, open_application_button(number)], [menu_button()]]
    return Screen(text, rows, subject=subject(number))


def _how(question: FormQuestion) -> Text:
    """What sort of answer fits."""
    longest = LONGEST.get(question.kind, 0)
    return {
        "text": t("parent-applications-how-text", count=longest),
        "long": t("parent-applications-how-long", count=longest),
        "choice": t("parent-applications-how-choice"),
        "number": t("parent-applications-how-number"),
        "file": t("parent-applications-how-file", count=MOST_FILES),
        "link": t("parent-applications-how-link"),
    }[question.kind]


def _back_row(paper: Paper, at: int) -> list[Button]:
    if at == 0:
        return []
    before = AskAgain(application_id=paper.application.id, question=paper.form.questions[at - 1].id)
    return [Button(t("common-kit-back"), before)]


def _on_row(paper: Paper, question: FormQuestion) -> list[Button]:
    go_on = PassBy(application_id=paper.application.id, question=question.id)
    if question.id in paper.answers:
        return [Button(t("parent-applications-go-on"), go_on, style="primary")]
    return [Button(t("parent-applications-skip"), go_on)] if question.optional else []


def overview_screen(paper: Paper, card: EventCard, reader: Actor, *, kept: bool = False) -> Screen:
    """The whole application, and what can be done with it now."""
    number, state = paper.application.id, paper.application.state
    writing = state == State.DRAFT and paper.open
    text = Lines(
        (
            t(
                "parent-applications-whole",
                number=number,
                title=card.title(reader.language),
                stand=stands(state),
            ),
            _timing(paper, reader),
            *(answered(one, paper.answers.get(one.id), short=True) for one in paper.form.questions),
            _lacking(paper) if writing and paper.missing else None,
        )
    )
    rows = [*(_edit_rows(paper) if writing else []), *_act_rows(paper), [open_button(card.id), menu_button()]]
    return Screen(text, rows, kept=kept, subject=subject(number))


def _timing(paper: Paper, reader: Actor) -> Text | None:
    state = paper.application.state
    if state == State.DRAFT and not paper.open:
        return t("parent-applications-too-late")
    if state in (State.DRAFT, State.SENT, State.WITHDRAWN) and paper.open:
        return until(paper, reader.zone)
    return t("parent-applications-rule") if state in (State.SENT, State.IN_REVIEW) else None


def _lacking(paper: Paper) -> Text:
    lacking = tuple(str(at + 1) for at, one in enumerate(paper.form.questions) if one.id in paper.missing)
    return t("parent-applications-lacking", numbers=Listing(lacking))


def _edit_rows(paper: Paper) -> list[list[Button]]:
    buttons = [
        Button(
            t("parent-applications-edit", number=at + 1),
            AskAgain(application_id=paper.application.id, question=one.id),
        )
        for at, one in enumerate(paper.form.questions)
    ]
    return [buttons[at : at + 4] for at in range(0, len(buttons), 4)]


def _act_rows(paper: Paper) -> list[list[Button]]:
    number, state = paper.application.id, paper.application.state
    take_back = Button(t("parent-applications-withdraw"), WithdrawApplication(application_id=number))
    if state == State.DRAFT:
        send = Button(t("parent-applications-send"), SendApplication(application_id=number), style="primary")
        return [[send] if paper.open and not paper.missing else [], [take_back]]
    if state == State.SENT and paper.open:
        return [[take_back]]
    if state == State.WITHDRAWN and paper.open and paper.application.told_at is None:
        return [[Button(t("parent-applications-again"), Apply(event_id=paper.event.id), style="primary")]]
    return []


def sent_screen(paper: Paper, card: EventCard, reader: Actor) -> Screen:
    """It is on its way, and what happens next."""
    number = paper.application.id
    text = Lines(
        (
            t("parent-applications-was-sent", number=number, title=card.title(reader.language)),
            t("parent-applications-rule"),
        )
    )
    return Screen(
        text, [[open_application_button(number)], [menu_button()]], kept=True, subject=subject(number)
    )


def withdrawn_screen(paper: Paper) -> Screen:
    """It was taken back, and can be sent again while there is time."""
    again = Button(t("parent-applications-again"), Apply(event_id=paper.event.id))
    text = t("parent-applications-was-withdrawn", number=paper.application.id)
    return Screen(text, [[again] if paper.open else [], [open_button(paper.event.id), menu_button()]])
