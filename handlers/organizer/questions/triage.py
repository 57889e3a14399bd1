"""Triage: numbers and choices, never the family's words."""

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.people import specialists
from features.people.specialists import Candidate
from features.questions import caring, loading, queries
from features.questions.models import Question, State
from features.questions.notices import TriageNeeded
from handlers.access import TRIAGE, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.names import country_name, language_name, topic_name
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button

router = private_router("organizer.questions.triage")
MOST_CANDIDATES = 8


class Assign(CallbackData, prefix="oa"):
    """Ask this specialist."""

    question_id: Id
    person_id: Id


class ShowTriage(CallbackData, prefix="ot"):
    """Show one question that waits."""

    question_id: Id


class OpenTriage(CallbackData, prefix="ol"):
    """Show everything that waits for somebody."""


def triage_screen(question: Question, people: list[Candidate], pack: Pack, clock: Clock) -> Screen:
    """What it is about and how long it waits; whom to ask."""
    waited = clock.now() - question.asked_at
    text = t(
        "organizer-questions-triage",
        number=question.id,
        topic=topic_name(pack, question.topic),
        language=language_name(question.language),
        country=country_name(pack, question.country),
        hours=int(waited.total_seconds() // 3600),
        candidates=len(people),
    )
    rows = [
        [Button(_name(one), Assign(question_id=question.id, person_id=one.person_id))]
        for one in people[:MOST_CANDIDATES]
    ]
    return Screen(text, rows, kept=True)


def _name(one: Candidate) -> str:
    return one.profile.name or f"#{one.person_id}"


async def _screen(session: Session, question: Question, pack: Pack, clock: Clock) -> Screen:
    """Those who fit the topic first; else everybody who works in any language."""
    now = clock.now()
    people = await specialists.candidates(
        session, pack, topic=question.topic, language=None, country=None, now=now
    ) or await specialists.candidates(session, pack, topic=None, language=None, country=None, now=now)
    return triage_screen(question, people, pack, clock)


@router.callback_query(OpenTriage.filter(), flags=allow("triage.read"))
@router.message(Command("triage"), flags=allow("triage.read"))
async def triage(
    _event: CallbackQuery | Message, actor: Actor, session: Session, show: Show, pack: Pack
) -> None:
    """Everything that waits for somebody."""
    waiting = await queries.waiting_in_triage(session, actor)
    rows = [
        [
            Button(
                t("organizer-questions-triage-line", number=one.id, topic=topic_name(pack, one.topic)),
                ShowTriage(question_id=one.id),
            )
        ]
        for one in waiting
    ]
    show(Screen(t("organizer-questions-triage-list", count=len(waiting)), [*rows, [menu_button()]]))


@router.callback_query(ShowTriage.filter(), flags=allow("triage.read"))
async def show_one(
    _query: CallbackQuery,
    callback_data: ShowTriage,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """One question that waits."""
    question = await loading.in_triage(session, actor, callback_data.question_id)
    show(await _screen(session, question, pack, clock))


@router.callback_query(Assign.filter(), flags=allow("triage.assign"))
async def assign(
    _query: CallbackQuery, callback_data: Assign, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Ask the chosen specialist."""
    question = await caring.assign(
        session,
        actor,
        question_id=callback_data.question_id,
        person_id=callback_data.person_id,
        now=clock.now(),
    )
    show(Screen(t("organizer-questions-assigned", number=question.id)))


@renders(TriageNeeded)
async def triage_needed_screen(notice: TriageNeeded, reading: Reading) -> Screen | None:
    """Nobody fits, or it takes too long."""
    question = await queries.bare(reading.session, notice.question_id)
    if question is None or question.state in (State.CLOSED, State.ANSWERED, State.WAITING):
        return None
    if question.state != State.TRIAGE:
        return Screen(t("organizer-questions-late", number=question.id), kept=True)
    return await _screen(reading.session, question, reading.pack, reading.clock)


ENTRIES.append(Entry(6, Button(t("organizer-questions-menu"), OpenTriage()), TRIAGE))
