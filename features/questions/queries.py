"""Named reads over questions: cards, lists, ratings."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from core.actor import Actor
from core.db import Session
from core.outbox import outbox
from features.people.models import Person
from features.questions import posts
from features.questions.drafts import FileRef, albums
from features.questions.models import OPEN, Post, Question, Side, State


@dataclass(frozen=True, slots=True)
class Card:
    """A question as its specialist sees it: no name unless the family turned it on."""

    id: int
    language: str
    country: str | None
    topic: str | None
    state: str
    asked_at: datetime
    age_band: str | None
    name: str | None
    reachable: bool
    text: str
    notes: tuple[str, ...]
    files: int


@dataclass(frozen=True, slots=True)
class Letter:
    """One post with what is needed to show it to the other side."""

    post_id: int
    question_id: int
    kind: str
    side: str
    writer_id: int
    text: str
    topic: str | None
    state: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """A question in a list."""

    id: int
    topic: str | None
    state: str
    asked_at: datetime
    first_words: str


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One rating, without anybody's name."""

    topic: str | None
    country: str | None
    language: str
    rating: int
    comment: str | None
    at: datetime


async def card(session: Session, question_id: int, *, holder_id: int) -> Card | None:
    """The question as this holder may see it; None when it is not theirs any more."""
    query = (
        select(Question, Person)
        .join(Person, Person.id == Question.asker_id)
        .where(Question.id == question_id, Question.holder_id == holder_id, Question.state.in_(OPEN))
    )
    row = (await session.execute(query)).first()
    if row is None:
        return None
    question, asker = row
    written = (
        await session.scalars(select(Post).where(Post.question_id == question_id).order_by(Post.id))
    ).all()
    asked = [post.text for post in written if post.side == Side.PARENT and post.text]
    notes = tuple(post.text for post in written if post.kind == "note" and post.text)
    files = sum([len(await posts.files_of(session, post.id)) for post in written if post.side == Side.PARENT])
    return Card(
        id=question.id,
        language=question.language,
        country=question.country,
        topic=question.topic,
        state=question.state,
        asked_at=question.asked_at,
        age_band=asker.child_age_band,
        name=asker.name if asker.shows_name else None,
        reachable=asker.unreachable_since is None,
        text="\n\n".join(asked),
        notes=notes,
        files=files,
    )


async def bare(session: Session, question_id: int) -> Question | None:
    """The question's own row: numbers and states, no words."""
    return (await session.scalars(select(Question).where(Question.id == question_id))).one_or_none()


async def letter(session: Session, post_id: int) -> Letter | None:
    """A post on its way to the other side; None when it was erased."""
    query = select(Post, Question).join(Question, Question.id == Post.question_id).where(Post.id == post_id)
    row = (await session.execute(query)).first()
    if row is None:
        return None
    post, question = row
    return Letter(
        post.id,
        question.id,
        post.kind,
        post.side,
        post.writer_id,
        post.text or "",
        question.topic,
        question.state,
        post.sent_at,
    )


async def album(session: Session, post_id: int, number: int) -> tuple[FileRef, ...]:
    """The files of a post that travel together."""
    groups = albums(await posts.files_of(session, post_id))
    return groups[number].files if number < len(groups) else ()


async def mine(session: Session, actor: Actor, limit: int = 10) -> list[Line]:
    """A family's own questions, newest first."""
    query = select(Question).where(Question.asker_id == actor.id).order_by(Question.id.desc()).limit(limit)
    return [await _line(session, question) for question in (await session.scalars(query)).all()]


async def queue(session: Session, actor: Actor, limit: int = 20) -> list[Line]:
    """What waits for this specialist, oldest first."""
    waits = (
        Question.holder_id == actor.id,
        Question.state.in_((State.OFFERED, State.TAKEN, State.WAITING, State.ANSWERED)),
    )
    query = (
        select(Question)
        .where(*waits)
        .order_by(Question.state == State.ANSWERED, Question.asked_at)
        .limit(limit)
    )
    return [await _line(session, question) for question in (await session.scalars(query)).all()]


async def _line(session: Session, question: Question) -> Line:
    first = (
        select(Post.text)
        .where(Post.question_id == question.id, Post.side == Side.PARENT)
        .order_by(Post.id)
        .limit(1)
    )
    words = (await session.execute(first)).scalar() or ""
    short = words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"
    return Line(question.id, question.topic, question.state, question.asked_at, short)


async def conversation(session: Session, actor: Actor, question_id: int) -> list[Letter]:
    """Everything the family and the helpers wrote to each other on an own question, in order."""
    query = (
        select(Post, Question)
        .join(Question, Question.id == Post.question_id)
        .where(Question.id == question_id, Question.asker_id == actor.id, Post.kind != "note")
        .order_by(Post.id)
    )
    return [
        Letter(p.id, q.id, p.kind, p.side, p.writer_id, p.text or "", q.topic, q.state, p.sent_at)
        for p, q in (await session.execute(query)).all()
    ]


async def ratings(session: Session) -> list[RatingRow]:
    """Every rating, newest first."""
    query = select(Question).where(Question.rating.is_not(None)).order_by(Question.rated_at.desc())
    return [
        RatingRow(q.topic, q.country, q.language, q.rating or 0, q.comment, q.rated_at or q.asked_at)
        for q in (await session.scalars(query)).all()
    ]


async def waiting_in_triage(session: Session, actor: Actor, limit: int = 20) -> list[Question]:
    """Questions nobody holds in this coordinator's countries, oldest first."""
    query = select(Question).where(Question.state == State.TRIAGE)
    if actor.coordinates:
        query = query.where(Question.country.in_(actor.coordinates))
    return list((await session.scalars(query.order_by(Question.asked_at).limit(limit))).all())


async def open_count(session: Session, actor: Actor) -> int:
    """How many questions wait for this specialist's word."""
    waits = (Question.holder_id == actor.id, Question.state.in_((State.OFFERED, State.TAKEN)))
    return await session.scalar(select(func.count()).where(*waits)) or 0


async def shown_in(session: Session, chat_id: int, message_id: int) -> int | None:
    """The number of the question a message of ours is about; None when it is about none."""
    query = select(outbox.c.subject).where(outbox.c.chat_id == chat_id, outbox.c.message_id == message_id)
    about = await session.scalar(query.where(outbox.c.subject.like("question:%")).limit(1))
    return int(about.removeprefix("question:")) if about else None
