"""Answering one question at a time: typed, tapped, or sent as a file; every answer is kept before the next is asked."""

from typing import Any

from aiogram import F
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import FormQuestion, Pack
from core.text import t
from features.applications import filling, queries
from features.applications.loading import Paper
from features.applications.models import State
from features.applications.refusals import FileExpected
from features.events import queries as events
from handlers.access import allow
from handlers.kit import Screen, Show
from handlers.kit.incoming import FILE_KINDS, draft_of
from handlers.kit.scope import private_router
from handlers.parent.applications.buttons import (
    Applying,
    AskAgain,
    Choose,
    DropFiles,
    PassBy,
    open_application_button,
)
from handlers.parent.applications.screens import overview_screen, question_screen

router = private_router("parent.applications.answering")


async def go_on(
    paper: Paper, actor: Actor, session: Session, state: FSMContext, *, at: str | None = None
) -> Screen:
    """The question that follows, or the whole when everything was asked. at: this question instead."""
    wanted = at or paper.next_question
    asked = next((one for one in paper.form.questions if one.id == wanted), None)
    card = await events.card(session, paper.event.id)
    if asked is None or paper.application.state != State.DRAFT or not paper.open:
        await state.clear()
        return overview_screen(paper, card, actor)
    await state.set_state(Applying.answering)
    await state.set_data({"application": paper.application.id, "question": asked.id})
    return question_screen(paper, asked, card, actor)


@router.callback_query(AskAgain.filter(), flags=allow("application.write"))
async def open_question(
    _query: CallbackQuery,
    callback_data: AskAgain,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Ask this question again."""
    paper = await queries.mine(session, actor, callback_data.application_id, pack=pack, now=clock.now())
    show(await go_on(paper, actor, session, state, at=_known(paper, callback_data.question).id))


def _known(paper: Paper, question: str) -> FormQuestion:
    found = next((one for one in paper.form.questions if one.id == question), None)
    if found is None:
        raise NotFound
    return found


@router.callback_query(PassBy.filter(), flags=allow("application.write"))
async def pass_by(
    _query: CallbackQuery,
    callback_data: PassBy,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Go on without another answer."""
    number, question = callback_data.application_id, callback_data.question
    paper = await filling.pass_by(
        session, actor, application_id=number, question=question, pack=pack, now=clock.now()
    )
    show(await go_on(paper, actor, session, state))


@router.callback_query(Choose.filter(), flags=allow("application.write"))
async def choose(
    _query: CallbackQuery,
    callback_data: Choose,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep this choice."""
    number, choice = callback_data.application_id, callback_data.choice
    paper = await filling.choose(
        session, actor, application_id=number, choice=choice, pack=pack, now=clock.now()
    )
    show(await go_on(paper, actor, session, state))


@router.callback_query(DropFiles.filter(), flags=allow("application.write"))
async def drop_files(
    _query: CallbackQuery,
    callback_data: DropFiles,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Take the files out again and ask anew."""
    number, question = callback_data.application_id, callback_data.question
    paper = await filling.drop_files(
        session, actor, application_id=number, question=question, pack=pack, now=clock.now()
    )
    show(await go_on(paper, actor, session, state, at=question))


@router.message(
    StateFilter(Applying.answering), F.text, ~F.text.startswith("/"), flags=allow("application.write")
)
async def write(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep what was typed and ask the next."""
    data = await state.get_data()
    paper = await filling.answer(
        session,
        actor,
        application_id=data["application"],
        question=data["question"],
        words=message.text or "",
        pack=pack,
        now=clock.now(),
        message_id=message.message_id,
    )
    show(await go_on(paper, actor, session, state))


class EditsAnswer(Filter):
    """Matches an edit of a message that answered a question of a form."""

    async def __call__(self, message: Message, actor: Actor, session: Session) -> bool | dict[str, Any]:
        """Hand the application and the question to the handler."""
        found = await queries.typed_in(session, actor, message.message_id)
        return {"application_id": found[0], "question": found[1]} if found else False


@router.edited_message(F.text, EditsAnswer(), flags=allow("application.write"))
async def edit(
    message: Message,
    application_id: int,
    question: str,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """An edited message is the answer from now on; the form stays where it is."""
    paper = await filling.answer(
        session,
        actor,
        application_id=application_id,
        question=question,
        words=message.text or "",
        pack=pack,
        now=clock.now(),
        message_id=message.message_id,
    )
    text = t("parent-applications-edited", question=_known(paper, question).names)
    show(Screen(text, [[open_application_button(application_id)]], kept=True))


@router.message(
    StateFilter(Applying.answering), F.content_type.in_(FILE_KINDS), flags=allow("application.write")
)
async def send_file(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the file; the question stays open for another one."""
    data, draft = await state.get_data(), draft_of(message)
    if not draft.files:
        raise FileExpected(data["application"])
    paper = await filling.attach(
        session,
        actor,
        application_id=data["application"],
        question=data["question"],
        file=draft.files[0],
        pack=pack,
        now=clock.now(),
    )
    show(await go_on(paper, actor, session, state, at=data["question"]))
