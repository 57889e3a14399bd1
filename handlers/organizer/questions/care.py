"""A family that was not helped, or asked to be read in danger: the coordinator writes to them."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from markupsafe import escape

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import Lines, t
from features.questions import caring, loading, posts, queries
from features.questions.notices import CrisisHandedOver, FamilyNotHelped
from handlers.access import TRIAGE, allow
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.incoming import draft_of
from handlers.kit.names import topic_name
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button

router = private_router("organizer.questions.care")


class WriteToFamily(CallbackData, prefix="oc"):
    """Write to the family."""

    question_id: Id


class StaffCaring(StatesGroup):
    """Words sent now go to the family."""

    writing = State()


@renders(FamilyNotHelped)
async def not_helped_screen(notice: FamilyNotHelped, reading: Reading) -> Screen | None:
    """A rating of one or two: somebody should write."""
    question = await queries.bare(reading.session, notice.question_id)
    if question is None or question.rating is None:
        return None
    text = t(
        "organizer-questions-not-helped",
        number=question.id,
        rating=question.rating,
        topic=topic_name(reading.pack, question.topic),
        comment=question.comment or "none",
    )
    button = Button(t("organizer-questions-write-to-family"), WriteToFamily(question_id=question.id))
    return Screen(text, [[button]], kept=True)


@renders(CrisisHandedOver)
async def handed_over_screen(notice: CrisisHandedOver, reading: Reading) -> Screen | None:
    """Somebody in danger asked that these words are read: they stand here, and the answer is one tap away."""
    letter = await queries.letter(reading.session, notice.post_id)
    if letter is None or not reading.reader.has(*TRIAGE):
        return None
    head = t("organizer-questions-handed-over", number=letter.question_id)
    button = Button(t("organizer-questions-write-to-family"), WriteToFamily(question_id=letter.question_id))
    text = Lines((head, escape(letter.text)))
    subject = posts.subject(letter.question_id)
    return Screen(text, [[button]], kept=True, subject=subject, protect=True)


@router.callback_query(WriteToFamily.filter(), flags=allow("care.write"))
async def begin(
    _query: CallbackQuery,
    callback_data: WriteToFamily,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for the words."""
    question = await loading.in_my_country(session, actor, callback_data.question_id)
    await state.set_state(StaffCaring.writing)
    await state.set_data({"question": question.id})
    show(Screen(t("organizer-questions-write", number=question.id), [[cancel_button()]], kept=True))


@router.message(StateFilter(StaffCaring.writing), ~F.text.startswith("/"), flags=allow("care.write"))
async def write(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Send them to the family; the answer comes back here."""
    number = (await state.get_data())["question"]
    await caring.reach_out(session, actor, question_id=number, draft=draft_of(message), now=clock.now())
    await state.clear()
    show(Screen(t("organizer-questions-written", number=number), kept=True))
