"""The conversation as the family sees it: answers, questions for details, adding more, edits, who looks after it."""

from collections.abc import Mapping

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from markupsafe import Markup, escape

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, Words, t
from features.people import specialists
from features.questions import asking, loading, queries, waiting
from features.questions.drafts import Draft
from features.questions.models import State as QuestionState
from features.questions.notices import AnswerArrived, FilesShared, HolderChanged, WaitApologised
from features.questions.queries import Letter, Line
from features.questions.refusals import QuestionClosed, TooLateToReopen
from handlers.access import allow
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, File, Screen, Show, explains, renders
from handlers.kit.ids import Id
from handlers.kit.incoming import draft_of
from handlers.kit.names import profession_of, topic_name
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.questions.answerer import answerer
from handlers.parent.questions.buttons import AskMore, Solved

router = private_router("parent.questions.conversation")


class OpenQuestion(CallbackData, prefix="qo"):
    """Show an own question with everything written in it."""

    question_id: Id


class ListQuestions(CallbackData, prefix="qy"):
    """Show one's own questions."""


class Adding(StatesGroup):
    """Words and files sent now are added to a question."""

    typing = State()


# ---- screens ----------------------------------------------------------------------------------------------------------

STATES: Mapping[str, Text] = {
    QuestionState.TRIAGE: t("parent-questions-state-triage"),
    QuestionState.OFFERED: t("parent-questions-state-offered"),
    QuestionState.TAKEN: t("parent-questions-state-taken"),
    QuestionState.WAITING: t("parent-questions-state-waiting"),
    QuestionState.ANSWERED: t("parent-questions-state-answered"),
    QuestionState.CLOSED: t("parent-questions-state-closed"),
}


def quoted(words: str) -> Markup:
    """A person's words, set off so that nobody takes them for ours."""
    return Markup("<blockquote>{}</blockquote>").format(words) if words else Markup("")


def list_screen(lines: list[Line]) -> Screen:
    """One's own questions, newest first."""
    if not lines:
        return Screen(t("parent-questions-none"), [[menu_button()]])
    rows = [
        [
            Button(
                t("parent-questions-line", number=line.id, words=line.first_words),
                OpenQuestion(question_id=line.id),
            )
        ]
        for line in lines
    ]
    return Screen(t("parent-questions-yours"), [*rows, [menu_button()]])


def question_screen(
    question_id: int, state: str, letters: list[Letter], topic: Words | Mapping[str, str]
) -> Screen:
    """One question with its whole conversation."""
    head = t("parent-questions-head", number=question_id, topic=topic, state=STATES[state])
    body = [part for letter in letters for part in (_who(letter), quoted(letter.text))]
    return Screen(Lines((head, *body)), _ways_on(question_id, state), subject=f"question:{question_id}")


def _who(letter: Letter) -> Text:
    if letter.side == "parent":
        return t("parent-questions-you")
    return (
        t("parent-questions-coordinator")
        if letter.side == "coordinator"
        else t("parent-questions-specialist")
    )


def _ways_on(question_id: int, state: str) -> list[list[Button]]:
    more = [Button(t("parent-questions-ask-more"), AskMore(question_id=question_id))]
    if state == QuestionState.CLOSED:
        return [more, [menu_button()]]
    return [[Button(t("parent-questions-solved"), Solved(question_id=question_id))], more, [menu_button()]]


# ---- handlers ---------------------------------------------------------------------------------------------------------


async def my_questions(mine: Mine) -> Section | None:
    """The part of /my with one's own questions."""
    lines = await queries.mine(mine.session, mine.actor)
    screen = list_screen(lines)
    return Section(screen.text, screen.buttons[:-1]) if lines and isinstance(screen.text, Text) else None


my_sections.append(my_questions)


@router.callback_query(ListQuestions.filter(), flags=allow("question.list"))
async def own_list(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """Show one's own questions."""
    show(list_screen(await queries.mine(session, actor)))


@router.callback_query(OpenQuestion.filter(), flags=allow("question.read"))
async def open_question(
    _query: CallbackQuery, callback_data: OpenQuestion, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Show one of them."""
    question = await loading.own(session, actor, callback_data.question_id)
    letters = await queries.conversation(session, actor, question.id)
    show(question_screen(question.id, question.state, letters, topic_name(pack, question.topic)))


@router.callback_query(AskMore.filter(), flags=allow("question.more"))
async def ask_more(
    _query: CallbackQuery,
    callback_data: AskMore,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for more words on an own question."""
    question = await loading.own(session, actor, callback_data.question_id)
    await state.set_state(Adding.typing)
    await state.set_data({"question": question.id})
    show(Screen(t("parent-questions-write-more", number=question.id), [[cancel_button()]], kept=True))


@router.message(StateFilter(Adding.typing), ~F.text.startswith("/"), flags=allow("question.more"))
async def add_more(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Add the words to the question; the files of one album are added one by one and answered once."""
    data = await state.get_data()
    first = message.media_group_id is None or message.media_group_id != data.get("album")
    question = await asking.add(
        session, actor, pack, question_id=data["question"], draft=draft_of(message), now=clock.now()
    )
    if message.media_group_id is not None:
        await state.update_data(album=message.media_group_id)
    else:
        await state.clear()
    if first:
        show(added_screen(question.id))


def added_screen(question_id: int) -> Screen:
    """It is with the specialist."""
    return Screen(t("parent-questions-added", number=question_id), [[menu_button()]], kept=True)


async def add_details(
    message: Message, question_id: int, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """What a family writes after a specialist asked them something goes to that question."""
    draft: Draft = draft_of(message)
    await asking.add(session, actor, pack, question_id=question_id, draft=draft, now=clock.now())
    show(added_screen(question_id))


# ---- what arrives -----------------------------------------------------------------------------------------------------


@renders(AnswerArrived)
async def answer_screen(notice: AnswerArrived, reading: Reading) -> Screen | None:
    """An answer, a question for details, or a coordinator's word, with who wrote it."""
    letter = await queries.letter(reading.session, notice.post_id)
    if letter is None:
        return None
    profile = await specialists.profile_of(reading.session, letter.writer_id)
    author = t(
        "parent-questions-by",
        profession=profession_of(reading.pack, letter.topic, profile.professions if profile else ()),
        name=(profile.name if profile else None) or "none",
    )
    head = {
        "answer": t("parent-questions-answer", number=letter.question_id),
        "details": t("parent-questions-details", number=letter.question_id),
        "care": t("parent-questions-care", number=letter.question_id),
    }[letter.kind]
    more = Button(
        t("parent-questions-reply") if letter.kind != "answer" else t("parent-questions-ask-more"),
        AskMore(question_id=letter.question_id),
    )
    solved = Button(t("parent-questions-solved"), Solved(question_id=letter.question_id))
    rows = [[solved], [more]] if letter.kind == "answer" else [[more]]
    opening = Lines((head, author if letter.kind != "care" else None), gap="\n")
    words = escape(letter.text) if letter.text else None
    return Screen(Lines((opening, words)), rows, kept=True, subject=f"question:{letter.question_id}")


@renders(FilesShared)
async def files_screen(notice: FilesShared, reading: Reading) -> Screen | None:
    """The files of a post, as they were sent."""
    letter = await queries.letter(reading.session, notice.post_id)
    files = await queries.album(reading.session, notice.post_id, notice.album)
    if letter is None or not files:
        return None
    caption = t("common-kit-number", number=letter.question_id)
    return Screen(caption, files=[File(file.kind, file.file_id) for file in files], kept=True)


@renders(HolderChanged)
async def holder_changed_screen(notice: HolderChanged, reading: Reading) -> Screen | None:
    """Somebody else looks after it now; nothing needs to be done."""
    question = await queries.bare(reading.session, notice.question_id)
    if question is None or question.state == QuestionState.CLOSED:
        return None
    who = await answerer(reading.session, reading.pack, question)
    if not question.holder_id:
        text = t("parent-questions-back-in-triage", number=question.id)
    elif notice.step == 1:
        text = t("parent-questions-first-specialist", number=question.id, profession=who)
    else:
        text = t("parent-questions-new-specialist", number=question.id, profession=who)
    return Screen(text, kept=True)


@renders(WaitApologised)
async def apology_screen(notice: WaitApologised, reading: Reading) -> Screen | None:
    """It takes longer than we said: honestly, once, with what can be done now."""
    question = await queries.bare(reading.session, notice.question_id)
    if question is None or question.answered_at is not None or question.state == QuestionState.CLOSED:
        return None
    days = waiting.in_days(
        await waiting.expected(reading.session, reading.pack, question.topic, reading.clock.now())
    )
    more = Button(t("parent-questions-ask-more"), AskMore(question_id=question.id))
    return Screen(t("parent-questions-late", number=question.id, days=days), [[more]], kept=True)


# ---- refusals ---------------------------------------------------------------------------------------------------------


@explains(QuestionClosed)
def closed_screen(_refusal: QuestionClosed) -> Screen:
    """It is closed already."""
    return Screen(t("parent-questions-closed-already"), kept=True)


@explains(TooLateToReopen)
def too_late_screen(_refusal: TooLateToReopen) -> Screen:
    """Thirty days have passed: a new question is the way."""
    return Screen(t("parent-questions-too-late"), [[menu_button()]], kept=True)
