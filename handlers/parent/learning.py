"""Letting editors see a question that found no good answer: one quiet button, the parent's own yes, and a way back."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.knowledge.desk import Knowledge
from features.learning import keeping
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.kit import Button, Screen, Show
from handlers.kit.ids import Id
from handlers.kit.incoming import asked_message
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button

router = private_router("parent.learning")


class LetEditorsSee(CallbackData, prefix="vk"):
    """Editors may see the question above; `wrong` is the article that was shown and did not fit, if any."""

    wrong: str = ""


class WithdrawAsked(CallbackData, prefix="vw"):
    """Delete the question that editors may see."""

    asked_id: Id


# ---- screens ----------------------------------------------------------------------------------------------------------


def let_editors_see_button(wrong: str = "") -> Button:
    """The parent's yes; the text beside it says what it means."""
    return Button(t("parent-learning-let-see"), LetEditorsSee(wrong=wrong))


def kept_screen(asked_id: int) -> Screen:
    """What was kept, for how long, and the way back."""
    back = Button(t("parent-learning-take-back"), WithdrawAsked(asked_id=asked_id))
    return Screen(t("parent-learning-kept"), [[back], [menu_button()]], kept=True)


# ---- handlers ---------------------------------------------------------------------------------------------------------


@router.callback_query(LetEditorsSee.filter(), flags=allow("learning.keep"))
async def let_editors_see(
    query: CallbackQuery,
    callback_data: LetEditorsSee,
    actor: Actor,
    session: Session,
    knowledge: Knowledge,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the words for editors. They are read from the message above the button: until now they were nowhere."""
    asked = asked_message(query)
    words = (asked.text or asked.caption or "").strip() if asked else ""
    if asked is None or not words:
        show(Screen(t("parent-learning-no-words"), [[menu_button()]], kept=True))
        return
    if not actor.consented:
        show(consent_screen(actor, after="editors", reply_to=asked.message_id))
        return
    asked_id = await keeping.keep(
        session,
        actor,
        knowledge,
        text=words,
        message_id=asked.message_id,
        wrong_slug=callback_data.wrong or None,
        now=clock.now(),
    )
    show(kept_screen(asked_id))


@continuation("editors")
async def after_consent(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """The yes to this question is a press of its own."""
    asked = asked_message(query)
    reply_to = asked.message_id if asked else None
    show(Screen(t("parent-learning-once-more"), [[let_editors_see_button()]], kept=True, reply_to=reply_to))


@router.callback_query(WithdrawAsked.filter(), flags=allow("learning.keep"))
async def withdraw(
    _query: CallbackQuery, callback_data: WithdrawAsked, actor: Actor, session: Session, show: Show
) -> None:
    """Delete the words."""
    await keeping.withdraw(session, actor, asked_id=callback_data.asked_id)
    show(Screen(t("parent-learning-withdrawn"), [[menu_button()]]))
