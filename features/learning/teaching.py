"""What an editor makes of a question: a sample question of an article, taken back if it did harm; or nothing."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.pack import Article, Pack
from features.knowledge.articles import variant
from features.learning.models import AskedQuestion, AskedState, SampleQuestion, SampleState
from features.learning.refusals import AlreadySettled, ArticleIsFull, NoSampleWords

MOST = 10
"""Sample questions of one version of an article; more are a fault of the pack."""
LONGEST = 300
"""Characters of a sample question."""
_asked = table_of(AskedQuestion)
_samples = table_of(SampleQuestion)


async def teach(
    session: Session,
    actor: Actor,
    pack: Pack,
    *,
    asked_id: int,
    alike: Sequence[int],
    text: str,
    language: str,
    slug: str,
    message_id: int,
    now: datetime,
) -> int:
    """Give the words to the article as a sample question; the question and those like it leave the list. Returns its id."""
    article = variant(pack, slug, language)
    if article is None:
        raise NotFound
    await _leave_room(session, article)
    row = {
        "slug": slug,
        "language": article.language,
        "text": words(text),
        "state": SampleState.ACTIVE.value,
        "changed_by": actor.id,
        "changed_at": now,
        "message_id": message_id,
    }
    sample_id: int = (
        await session.execute(insert(_samples).values(row).returning(_samples.c.id))
    ).scalar_one()
    done = {"state": AskedState.TAUGHT.value, "sample_id": sample_id}
    if not await changed(session, update(_asked).where(*_open([asked_id])).values(done)):
        raise AlreadySettled
    await session.execute(update(_asked).where(*_open(alike)).values(done))
    return sample_id


async def _leave_room(session: Session, article: Article) -> None:
    of_it = (
        _samples.c.slug == article.slug,
        _samples.c.language == article.language,
        _samples.c.state == SampleState.ACTIVE.value,
    )
    added = await session.scalar(select(func.count()).select_from(_samples).where(*of_it)) or 0
    if len(article.questions) + added >= MOST:
        raise ArticleIsFull


async def take_back(
    session: Session, actor: Actor, *, sample_id: int, message_id: int, now: datetime
) -> None:
    """The article loses the sample question again; what it was made of is open again."""
    active = (_samples.c.id == sample_id, _samples.c.state == SampleState.ACTIVE.value)
    row = {
        "state": SampleState.TAKEN_BACK.value,
        "changed_by": actor.id,
        "changed_at": now,
        "message_id": message_id,
        "reported_at": None,
        "measured": None,
    }
    if not await changed(session, update(_samples).where(*active).values(row)):
        raise AlreadySettled
    again = update(_asked).where(_asked.c.sample_id == sample_id, _asked.c.state == AskedState.TAUGHT.value)
    await session.execute(again.values(state=AskedState.OPEN.value, sample_id=None))


async def let_go(session: Session, actor: Actor, *, message_id: int) -> None:
    """The editor went on in this message: what is measured later comes as a message of its own."""
    mine = (_samples.c.changed_by == actor.id, _samples.c.message_id == message_id)
    await session.execute(update(_samples).where(*mine).values(message_id=0))


async def dismiss(session: Session, *, asked_id: int, alike: Sequence[int]) -> None:
    """Nothing to learn here: the question and those like it leave the list, and their words are deleted."""
    if not await changed(session, delete(_asked).where(*_open([asked_id]))):
        raise AlreadySettled
    await session.execute(delete(_asked).where(*_open(alike)))


def _open(ids: Sequence[int]) -> tuple[ColumnElement[bool], ...]:
    return (_asked.c.id.in_(ids), _asked.c.state == AskedState.OPEN.value)


def words(text: str) -> str:
    """The words on one line, with at least one letter, short enough for a sample question."""
    kept = " ".join(unicodedata.normalize("NFC", text).split())
    if not any(letter.isalpha() for letter in kept) or len(kept) > LONGEST:
        raise NoSampleWords
    return kept
