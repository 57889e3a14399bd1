"""Scores as others may read them: by number, without the reviewer's name."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from core.db import Session
from core.pack import ApplicationForm
from features.applications.models import Score
from features.applications.ranking import mean_of


@dataclass(frozen=True, slots=True)
class Mark:
    """A reviewer's scores as somebody else may read them: a number, no name."""

    reviewer: int
    marks: dict[str, int]
    comment: str | None
    mean: float | None


async def marks_of(
    session: Session, ids: Sequence[int], form: ApplicationForm, *, but: int | None = None
) -> defaultdict[int, list[Mark]]:
    """Scores that were sent, by application; reviewers are numbered in the order they began."""
    query = select(Score).where(
        Score.application_id.in_(ids), Score.sent_at.is_not(None), Score.knows.is_(False)
    )
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for one in await session.scalars(query.order_by(Score.id).execution_options(populate_existing=True)):
        if one.reviewer_id != but:
            held = found[one.application_id]
            mean = mean_of(one.marks, form.criteria)
            held.append(Mark(len(held) + 1, dict(one.marks), one.comment, mean))
    return found
