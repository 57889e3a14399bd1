"""Sample questions that editors accepted: what the engine uses of them, and the pack with them in place."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from datetime import datetime

from sqlalchemy import or_, select, update

from core.db import Session, changed, table_of
from core.outbox import put
from core.pack import Pack
from features.learning.exam import Marks
from features.learning.models import SampleQuestion, SampleState
from features.learning.notices import SampleMeasured

_samples = table_of(SampleQuestion)


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample question as the engine needs it."""

    id: int
    slug: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A sample question that came or went and was not measured yet."""

    sample: Sample
    active: bool
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in use for good, and the changes still to be measured, the oldest first."""

    settled: frozenset[Sample]
    changes: tuple[Change, ...]


async def standing(session: Session) -> Standing:
    """Read what the engine should know."""
    used = or_(_samples.c.state == SampleState.ACTIVE.value, _samples.c.reported_at.is_(None))
    rows = (
        await session.execute(select(_samples).where(used).order_by(_samples.c.changed_at, _samples.c.id))
    ).all()
    made = [(Sample(row.id, row.slug, row.language, row.text), row) for row in rows]
    return Standing(
        frozenset(one for one, row in made if row.reported_at is not None),
        tuple(
            Change(one, row.state == SampleState.ACTIVE.value, row.changed_at)
            for one, row in made
            if row.reported_at is None
        ),
    )


async def active(session: Session) -> list[Sample]:
    """Every sample question in use, in the order they came."""
    query = select(_samples.c.id, _samples.c.slug, _samples.c.language, _samples.c.text)
    rows = await session.execute(
        query.where(_samples.c.state == SampleState.ACTIVE.value).order_by(_samples.c.id)
    )
    return [Sample(*row) for row in rows]


def pack_with(pack: Pack, samples: Iterable[Sample]) -> Pack:
    """The pack with these questions in its articles; those of articles it no longer has are left out."""
    articles = {slug: dict(versions) for slug, versions in pack.articles.items()}
    for one in sorted(samples, key=lambda sample: sample.id):
        article = articles.get(one.slug, {}).get(one.language)
        if article is not None and one.text not in article.questions:
            articles[one.slug][one.language] = replace(article, questions=(*article.questions, one.text))
    return replace(pack, articles=articles)


async def report(
    session: Session, change: Change, *, before: Marks, after: Marks, to_know: bool, now: datetime
) -> bool:
    """Write down what a change did and tell the editor; False when it was changed again or reported elsewhere.

    to_know: whether there is anything to measure with; without a question set only the use is reported.
    """
    measured = {"before": list(astuple(before)), "after": list(astuple(after))} if to_know else None
    same = (
        _samples.c.id == change.sample.id,
        _samples.c.changed_at == change.changed_at,
        _samples.c.reported_at.is_(None),
    )
    statement = update(_samples).where(*same).values(reported_at=now, measured=measured)
    if not await changed(session, statement):
        return False
    editor = await session.scalar(select(_samples.c.changed_by).where(_samples.c.id == change.sample.id))
    key = f"sample:{change.sample.id}:{change.changed_at.isoformat()}"
    await put(session, to=int(editor or 0), notice=SampleMeasured(change.sample.id), key=key, now=now)
    return True
