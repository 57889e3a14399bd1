"""Whatever a parent sends that fits no form: a question, a file, an edit, something we cannot read. Never silence."""

from aiogram import F
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.knowledge.desk import Knowledge
from features.questions import asking, editing, queries
from features.questions.drafts import Draft
from features.questions.unsaved import Unsaved
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.incoming import FILE_KINDS, draft_of, take_edit
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.knowledge import look_up
from handlers.parent.questions.buttons import ask_specialist_button
from handlers.parent.questions.conversation import added_screen

router = private_router("parent.writing")
"""Heard last: nothing after it could be asked."""


class RepliesToOwn(Filter):
    """Matches a reply to one of our messages about the writer's own question."""

    async def __call__(self, message: Message, actor: Actor, session: Session) -> bool | dict[str, int]:
        """Hand the question's number to the handler."""
        replied = message.reply_to_message
        number = await queries.shown_in(session, message.chat.id, replied.message_id) if replied else None
        question = await queries.bare(session, number) if number else None
        return {"number": question.id} if question and question.asker_id == actor.id else False


@router.message(StateFilter(None), RepliesToOwn(), ~F.text.startswith("/"), flags=allow("question.more"))
async def reply(
    message: Message, number: int, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """A reply to an answer goes to the same question."""
    await asking.add(session, actor, pack, question_id=number, draft=draft_of(message), now=clock.now())
    show(added_screen(number))


@router.message(StateFilter(None), F.text, ~F.text.startswith("/"), flags=allow("question.write"))
async def write(
    message: Message,
    actor: Actor,
    session: Session,
    state: FSMContext,
    pack: Pack,
    knowledge: Knowledge,
    unsaved: Unsaved,
    clock: Clock,
    show: Show,
) -> None:
    """An answer from the knowledge base; what a specialist asked for goes to that specialist."""
    waiting = await asking.waiting_for_details(session, actor)
    if waiting is not None:
        await asking.add(
            session, actor, pack, question_id=waiting.id, draft=draft_of(message), now=clock.now()
        )
        show(added_screen(waiting.id))
        return
    if actor.consented:  # at hand for a specialist; before the consent nothing is stored
        await state.set_data({"draft": draft_of(message).dump()})
    else:
        unsaved.keep(message.chat.id, draft_of(message), clock.now())
    show(look_up(message.text or "", message.message_id, actor, pack, knowledge, clock))


@router.message(StateFilter(None), F.content_type.in_(FILE_KINDS), flags=allow("question.write"))
async def send_file(
    message: Message, actor: Actor, state: FSMContext, unsaved: Unsaved, clock: Clock, show: Show
) -> None:
    """A file cannot be looked up: offer a person. The files of an album are one question, answered once.

    Before the consent only the album's own number is noted, so that ten photos do not bring ten answers.
    """
    before, more = Draft.load((await state.get_data()).get("draft")), draft_of(message)
    same_album = more.media_group is not None and more.media_group == before.media_group
    if actor.consented:
        draft = before.plus(more) if same_album else more
    else:
        draft = Draft(media_group=more.media_group)
        unsaved.keep(message.chat.id, more, clock.now())
    await state.set_data({"draft": draft.dump()})
    if not same_album:
        buttons = [[ask_specialist_button()], [cancel_button()]]
        show(Screen(t("parent-writing-file"), buttons, kept=True, reply_to=message.message_id))


@router.edited_message(F.text | F.caption, flags=allow("question.edit"))
async def edit(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """An edit of something that was passed on reaches the other side; an edit of a draft changes the draft."""
    words = message.text or message.caption or ""
    question = await editing.edit(
        session, actor, chat_id=message.chat.id, message_id=message.message_id, text=words, now=clock.now()
    )
    if question is not None:
        show(Screen(t("parent-writing-edited", number=question.id), kept=True))
        return
    if await take_edit(message, state):
        show(Screen(t("parent-writing-draft-edited"), kept=True))


@router.message(flags=allow("message.unreadable"))
async def unreadable(_message: Message, state: FSMContext, show: Show) -> None:
    """A sticker, a poll, a contact, a place: we cannot read it, and say what we can."""
    way: Button = cancel_button() if await state.get_state() else menu_button()
    show(Screen(t("parent-writing-unreadable"), [[way]], kept=True))
