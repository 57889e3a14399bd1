"""Posts: keeping what was written, and telling the other side with its files."""

from datetime import datetime

from sqlalchemy import select, update

from core import outbox
from core.db import Session
from core.outbox import Notice
from features.questions.drafts import Draft, FileRef, albums
from features.questions.models import Post, Question, QuestionFile, Side
from features.questions.notices import FilesShared


def subject(question_id: int) -> str:
    """What an outbox row about this question is marked with, so that erasing it finds every copy."""
    return f"question:{question_id}"


async def keep(
    session: Session,
    question: Question,
    *,
    side: Side,
    writer_id: int,
    kind: str,
    draft: Draft,
    now: datetime,
) -> Post:
    """Store a post and its files."""
    post = Post(
        question_id=question.id,
        side=side.value,
        writer_id=writer_id,
        kind=kind,
        text=draft.text or None,
        chat_id=draft.chat_id,
        message_id=draft.message_id,
        media_group=draft.media_group,
        sent_at=now,
    )
    session.add(post)
    await session.flush()
    for file in draft.files:
        session.add(
            QuestionFile(
                question_id=question.id, post_id=post.id, kind=file.kind, file_id=file.file_id, size=file.size
            )
        )
    await session.flush()
    return post


async def tell(
    session: Session, question: Question, post: Post, notice: Notice, *, to: int, now: datetime
) -> None:
    """Tell somebody about a post and hand on its files, in this order."""
    kind = type(notice).__name__
    await outbox.put(
        session,
        to=to,
        notice=notice,
        key=f"post:{post.id}:{kind}:{to}",
        now=now,
        subject=subject(question.id),
    )
    await share_files(session, question.id, post.id, to=to, now=now)


async def share_files(
    session: Session,
    question_id: int,
    post_id: int,
    *,
    to: int,
    now: datetime,
    not_before: datetime | None = None,
) -> None:
    """Hand on the files of a post."""
    for number, _ in enumerate(albums(await files_of(session, post_id))):
        await outbox.put(
            session,
            to=to,
            notice=FilesShared(post_id, number),
            key=f"files:{post_id}:{number}:{to}",
            now=now,
            not_before=not_before,
            subject=subject(question_id),
        )


async def of_family(session: Session, question_id: int) -> list[int]:
    """The ids of what the family wrote, in order."""
    query = select(Post.id).where(Post.question_id == question_id, Post.side == Side.PARENT).order_by(Post.id)
    return list((await session.scalars(query)).all())


async def files_of(session: Session, post_id: int) -> list[FileRef]:
    """The files of a post that are still kept."""
    query = select(QuestionFile).where(QuestionFile.post_id == post_id).order_by(QuestionFile.id)
    rows = (await session.scalars(query)).all()
    return [FileRef(row.kind, row.file_id, row.size) for row in rows if row.file_id]


async def settle(session: Session, question_id: int, now: datetime) -> None:
    """Retention counts from here: the question was closed."""
    await _stamp(session, question_id, now)


async def unsettle(session: Session, question_id: int) -> None:
    """The question is open again; nothing of it is due for retention."""
    await _stamp(session, question_id, None)


async def _stamp(session: Session, question_id: int, at: datetime | None) -> None:
    for table in (Post, QuestionFile):
        await session.execute(update(table).where(table.question_id == question_id).values(settled_at=at))
