"""What reaches a specialist about a question: the offer, more words, edits, reminders, and that it is no longer theirs."""

from markupsafe import escape

from core.actor import Role
from core.text import Lines, t
from features.questions import posts, queries
from features.questions.models import State as QuestionState
from features.questions.notices import (
    FamilyWrote,
    PostEdited,
    QuestionOffered,
    QuestionWithdrawn,
    SpecialistNudged,
)
from handlers.kit import Button, Screen, renders
from handlers.kit.render import Reading
from handlers.parent.questions.buttons import AskMore
from handlers.specialist.questions.buttons import AnswerIt, OpenCard
from handlers.specialist.questions.queue import card_screen


@renders(QuestionOffered)
async def offered_screen(notice: QuestionOffered, reading: Reading) -> Screen | None:
    """A question for this specialist; nothing when it found another way meanwhile."""
    if not reading.reader.has(Role.SPECIALIST):
        return None
    card = await queries.card(reading.session, notice.question_id, holder_id=reading.reader.id)
    return None if card is None else card_screen(card, reading.pack, reading.clock)


@renders(FamilyWrote)
async def family_wrote_screen(notice: FamilyWrote, reading: Reading) -> Screen | None:
    """More words from the family, to whoever looks after them."""
    letter = await queries.letter(reading.session, notice.post_id)
    question = await queries.bare(reading.session, letter.question_id) if letter else None
    if letter is None or question is None:
        return None
    head = t("specialist-questions-more", number=letter.question_id)
    ways: list[list[Button]] = []
    if question.holder_id == reading.reader.id and reading.reader.has(Role.SPECIALIST):
        ways = [
            [
                Button(
                    t("specialist-questions-answer"),
                    AnswerIt(question_id=letter.question_id),
                    style="primary",
                )
            ],
            [Button(t("specialist-questions-open"), OpenCard(question_id=letter.question_id))],
        ]
    elif question.caretaker_id != reading.reader.id:
        return None
    parts = (head, escape(letter.text) if letter.text else None)
    return Screen(Lines(parts), ways, kept=True, subject=posts.subject(letter.question_id), protect=True)


@renders(PostEdited)
async def edited_screen(notice: PostEdited, reading: Reading) -> Screen | None:
    """What was written reads differently now; marked as an edit, on either side."""
    letter = await queries.letter(reading.session, notice.post_id)
    if letter is None:
        return None
    head = t("common-kit-edited", number=letter.question_id)
    to_family = letter.side != "parent"
    way = (
        Button(t("parent-questions-ask-more"), AskMore(question_id=letter.question_id))
        if to_family
        else Button(t("specialist-questions-open"), OpenCard(question_id=letter.question_id))
    )
    return Screen(
        Lines((head, escape(letter.text))), [[way]], kept=True, subject=posts.subject(letter.question_id)
    )


@renders(QuestionWithdrawn)
async def withdrawn_screen(notice: QuestionWithdrawn, _reading: Reading) -> Screen:
    """It is not theirs any more."""
    if notice.end == "too_slow":
        return Screen(t("specialist-questions-withdrawn-slow", number=notice.question_id), kept=True)
    return Screen(t("specialist-questions-withdrawn", number=notice.question_id), kept=True)


@renders(SpecialistNudged)
async def nudged_screen(notice: SpecialistNudged, reading: Reading) -> Screen | None:
    """A reminder, once."""
    card = await queries.card(reading.session, notice.question_id, holder_id=reading.reader.id)
    if card is None or card.state in (QuestionState.ANSWERED, QuestionState.WAITING):
        return None
    open_it = Button(t("specialist-questions-open"), OpenCard(question_id=card.id))
    return Screen(t("specialist-questions-nudge", number=card.id), [[open_it]], kept=True)
