"""Edits reach the other side, marked. What was deleted stays invisible to us, as Telegram made it."""

from datetime import datetime

from sqlalchemy import select, update

from core import outbox
from core.actor import Actor
from core.db import Session
from features.questions import posts
from features.questions.models import Post, Question, Side
from features.questions.notices import PostEdited


async def is_staffs(session: Session, actor: Actor, *, chat_id: int, message_id: int) -> bool:
    """Whether the message is a post this person wrote to a family, not one of their own."""
    post = await _post(session, actor, chat_id, message_id)
    return post is not None and post.side != Side.PARENT


async def edit(
    session: Session, actor: Actor, *, chat_id: int, message_id: int, text: str, now: datetime
) -> Question | None:
    """Keep the new words of a post and tell the other side; None when the message is no post of this person."""
    post = await _post(session, actor, chat_id, message_id)
    if post is None or post.text == text:
        return None
    question = (await session.scalars(select(Question).where(Question.id == post.question_id))).one()
    edits = post.edits + 1
    await session.execute(
        update(Post).where(Post.id == post.id).values(text=text, edited_at=now, edits=edits)
    )
    reader = _other_side(question, post)
    if reader is not None:
        key = f"edit:{post.id}:{edits}"
        notice = PostEdited(post.id, edits)
        await outbox.put(
            session, to=reader, notice=notice, key=key, now=now, subject=posts.subject(question.id)
        )
    return question


async def _post(session: Session, actor: Actor, chat_id: int, message_id: int) -> Post | None:
    query = select(Post).where(
        Post.chat_id == chat_id, Post.message_id == message_id, Post.writer_id == actor.id
    )
    return (await session.scalars(query.order_by(Post.id.desc()).limit(1))).first()


def _other_side(question: Question, post: Post) -> int | None:
    if post.side != Side.PARENT:
        return question.asker_id if post.kind != "note" else question.holder_id
    return question.holder_id or question.caretaker_id
