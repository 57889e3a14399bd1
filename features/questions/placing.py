"""Routing: topic, profession, language, country, then the least loaded within limits and hours. Nobody fits: triage."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from core import outbox
from core.actor import Role
from core.db import Session
from core.pack import Pack
from features.knowledge.topics import URGENT
from features.people.grants import on_role_ended
from features.people.hours import opens_at
from features.people.models import StaffRole
from features.people.specialists import Candidate, candidates
from features.people.staff import on_duty
from features.questions import posts
from features.questions.models import HELD, OPEN, Holding, Question, State
from features.questions.notices import HolderChanged, QuestionOffered, QuestionWithdrawn, TriageNeeded

WEEK = timedelta(days=7)


async def place(session: Session, pack: Pack, question: Question, *, now: datetime) -> int | None:
    """Give the question to whoever fits best, or to the coordinator; return the specialist's id."""
    best = await _best(session, pack, question, now)
    if best is None:
        await to_triage(session, question, now=now)
        return None
    when = opens_at(best.profile.hours, best.zone, now)
    await offer(session, question, best.person_id, now=now, not_before=when)
    return best.person_id


async def place_waiting(session: Session, pack: Pack, *, now: datetime, limit: int) -> int:
    """Look again for everything in triage: somebody may fit by now; whoever is on duty knows of the rest."""
    nobodys = (Question.state == State.TRIAGE, Question.topic.is_distinct_from(URGENT))
    oldest = select(Question).where(*nobodys).order_by(Question.asked_at).limit(limit)
    placed = 0
    for question in (await session.scalars(oldest)).all():
        found = await place(session, pack, question, now=now)
        placed += found is not None
        if found is not None or await _steps(session, question.id):
            await tell_family(session, question, now=now)
    return placed


async def _best(session: Session, pack: Pack, question: Question, now: datetime) -> Candidate | None:
    tried = await _tried(session, question.id)
    fitting = await candidates(
        session, pack, topic=question.topic, language=question.language, country=question.country, now=now
    )
    loads = await _loads(session, [one.person_id for one in fitting], now)
    free = [one for one in fitting if _may_take(one, question, tried, loads)]
    return min(free, key=lambda one: (not one.in_hours, loads[one.person_id][0], one.person_id), default=None)


def _may_take(one: Candidate, question: Question, tried: set[int], loads: dict[int, tuple[int, int]]) -> bool:
    _, this_week = loads[one.person_id]
    limit = one.profile.weekly_limit
    fresh = one.person_id not in tried and one.person_id != question.asker_id
    return fresh and (limit is None or this_week < limit)


async def offer(
    session: Session, question: Question, person_id: int, *, now: datetime, not_before: datetime | None = None
) -> None:
    """Ask one specialist. The card reaches them inside their own hours."""
    values = {
        "state": State.OFFERED.value,
        "holder_id": person_id,
        "offered_at": now,
        "taken_at": None,
        "nudged_at": None,
    }
    await session.execute(update(Question).where(Question.id == question.id).values(values))
    session.add(Holding(question_id=question.id, person_id=person_id, since=now))
    await session.flush()
    step = await _steps(session, question.id)
    key = f"offer:{question.id}:{step}"
    when = max(not_before or now, now)
    about = posts.subject(question.id)
    await outbox.put(
        session,
        to=person_id,
        notice=QuestionOffered(question.id),
        key=key,
        now=now,
        not_before=when,
        subject=about,
    )
    for post_id in await posts.of_family(session, question.id):
        await posts.share_files(session, question.id, post_id, to=person_id, now=now, not_before=when)
    question.state, question.holder_id, question.offered_at = State.OFFERED.value, person_id, now


async def to_triage(session: Session, question: Question, *, now: datetime) -> None:
    """Put the question before the country's coordinators; it stays visible there until somebody has it."""
    values = {"state": State.TRIAGE.value, "holder_id": None, "offered_at": None, "taken_at": None}
    await session.execute(update(Question).where(Question.id == question.id).values(values))
    step = await _steps(session, question.id)
    for person in await on_duty(session, question.country):
        key = f"triage:{question.id}:{step}:{person}"
        about = posts.subject(question.id)
        await outbox.put(
            session, to=person, notice=TriageNeeded(question.id), key=key, now=now, subject=about
        )
    question.state, question.holder_id = State.TRIAGE.value, None


async def release(session: Session, question: Question, *, end: str, now: datetime) -> None:
    """End the present holder's turn and call back what was still on its way to them."""
    mine = (Holding.question_id == question.id, Holding.ended_at.is_(None))
    await session.execute(update(Holding).where(*mine).values(ended_at=now, end=end))
    if question.holder_id and end != "passed":
        key = f"withdrawn:{question.id}:{await _steps(session, question.id)}"
        notice = QuestionWithdrawn(question.id, end)
        await outbox.put(
            session,
            to=question.holder_id,
            notice=notice,
            key=key,
            now=now,
            subject=posts.subject(question.id),
        )


async def tell_family(session: Session, question: Question, *, now: datetime) -> None:
    """No owner changes without telling the family."""
    step = await _steps(session, question.id)
    notice = HolderChanged(question.id, step)
    key = f"holder:{question.id}:{step}"
    await outbox.put(
        session, to=question.asker_id, notice=notice, key=key, now=now, subject=posts.subject(question.id)
    )


async def hand_over(session: Session, pack: Pack, question: Question, *, end: str, now: datetime) -> None:
    """From one holder to the next fitting one, with the family told."""
    await release(session, question, end=end, now=now)
    await place(session, pack, question, now=now)
    await tell_family(session, question, now=now)


async def let_go(session: Session, person_id: int, role: Role, now: datetime) -> None:
    """A specialist who loses the role holds nothing from this transaction on; the next sweep finds others."""
    if role is not Role.SPECIALIST:
        return
    mine = select(Question).where(Question.holder_id == person_id, Question.state.in_(OPEN))
    for question in (await session.scalars(mine)).all():
        await release(session, question, end="role_lost", now=now)
        freed = {"state": State.TRIAGE.value, "holder_id": None, "offered_at": None, "taken_at": None}
        await session.execute(update(Question).where(Question.id == question.id).values(freed))


on_role_ended.append(let_go)


async def still_works(session: Session, person_id: int) -> bool:
    """Whether this person is a specialist now."""
    active = select(StaffRole.id).where(
        StaffRole.person_id == person_id, StaffRole.role == Role.SPECIALIST, StaffRole.state == "active"
    )
    return (await session.scalar(active)) is not None


async def _tried(session: Session, question_id: int) -> set[int]:
    ended = select(Holding.person_id).where(Holding.question_id == question_id, Holding.ended_at.is_not(None))
    return set((await session.scalars(ended)).all())


async def _steps(session: Session, question_id: int) -> int:
    return await session.scalar(select(func.count()).where(Holding.question_id == question_id)) or 0


async def _loads(session: Session, people: list[int], now: datetime) -> dict[int, tuple[int, int]]:
    """For each person: open questions in hand, and questions taken or offered in the last seven days."""
    loads = dict.fromkeys(people, (0, 0))
    in_hand = select(Question.holder_id, func.count()).where(
        Question.holder_id.in_(people), Question.state.in_((State.OFFERED, *HELD[:2]))
    )
    for person, count in (await session.execute(in_hand.group_by(Question.holder_id))).all():
        loads[person or 0] = (count, 0)
    recent = select(Holding.person_id, func.count()).where(
        Holding.person_id.in_(people),
        Holding.since > now - WEEK,
        (Holding.end.is_(None)) | (Holding.end != "too_slow"),
    )
    for person, count in (await session.execute(recent.group_by(Holding.person_id))).all():
        loads[person] = (loads[person][0], count)
    return loads
