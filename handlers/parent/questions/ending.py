"""The end of a question: solved, a rating in one tap, a comment if they wish."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import t
from features.questions import closing, queries
from features.questions.closing import NOT_HELPED
from features.questions.notices import QuestionSettled
from features.questions.refusals import AlreadyRated
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.ids import Count, Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.questions.buttons import AskMore, Solved

router = private_router("parent.questions.ending")
STARS = (1, 2, 3, 4, 5)


class Rate(CallbackData, prefix="qr"):
    """How much it helped, 1 to 5."""

    question_id: Id
    stars: Count


class SkipComment(CallbackData, prefix="qk"):
    """No comment."""


class Commenting(StatesGroup):
    """Words sent now are a comment on the help."""

    typing = State()


def rating_screen(question_id: int) -> Screen:
    """One tap."""
    row = [Button(str(stars), Rate(question_id=question_id, stars=stars)) for stars in STARS]
    return Screen(t("parent-questions-rate", number=question_id), [row, [menu_button()]], kept=True)


@router.callback_query(Solved.filter(), flags=allow("question.solve"))
async def solved(
    _query: CallbackQuery, callback_data: Solved, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Close it and ask whether it helped."""
    question = await closing.solve(session, actor, question_id=callback_data.question_id, now=clock.now())
    show(rating_screen(question.id))


@router.callback_query(Rate.filter(), flags=allow("question.rate"))
async def rate(
    _query: CallbackQuery,
    callback_data: Rate,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the rating and offer to say more."""
    if callback_data.stars not in STARS:
        raise NotFound
    question = await closing.rate(
        session, actor, question_id=callback_data.question_id, stars=callback_data.stars, now=clock.now()
    )
    await state.set_state(Commenting.typing)
    await state.set_data({"question": question.id})
    low = callback_data.stars <= NOT_HELPED
    text = t("parent-questions-rated-low") if low else t("parent-questions-rated")
    show(Screen(text, [[Button(t("parent-questions-skip"), SkipComment())]]))


@router.callback_query(SkipComment.filter(), flags=allow("question.rate"))
async def skip(_query: CallbackQuery, state: FSMContext, show: Show) -> None:
    """Thank them and leave them in peace."""
    if await state.get_state() == Commenting.typing.state:
        await state.clear()
    show(Screen(t("parent-questions-thanks"), [[menu_button()]]))


@router.message(StateFilter(Commenting.typing), F.text, ~F.text.startswith("/"), flags=allow("question.rate"))
async def comment(message: Message, actor: Actor, session: Session, state: FSMContext, show: Show) -> None:
    """Keep the comment."""
    data = await state.get_data()
    await closing.comment(session, actor, question_id=data["question"], text=message.text or "")
    await state.clear()
    show(Screen(t("parent-questions-thanks"), [[menu_button()]], kept=True))


@renders(QuestionSettled)
async def settled_screen(notice: QuestionSettled, reading: Reading) -> Screen | None:
    """To the other side: it is closed. A family may open it again and say how it was."""
    question = await queries.bare(reading.session, notice.question_id)
    if question is None or question.closed_at is None:
        return None
    if reading.reader.id != question.asker_id:
        return Screen(t("specialist-questions-settled", number=question.id), kept=True)
    stars = [Button(str(one), Rate(question_id=question.id, stars=one)) for one in STARS]
    more = [Button(t("parent-questions-ask-more"), AskMore(question_id=question.id))]
    return Screen(t("parent-questions-settled", number=question.id), [stars, more], kept=True)


@explains(AlreadyRated)
def rated_screen(_refusal: AlreadyRated) -> Screen:
    """The rating is kept from before."""
    return Screen(t("parent-questions-rated-already"), kept=True)
