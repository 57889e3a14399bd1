"""What editors see: groups of open questions, and one sample question with what it changed."""

from dataclasses import dataclass

from sqlalchemy import select

from core.db import Session, table_of
from features.learning.exam import Marks
from features.learning.grouping import Asked, Group, grouped
from features.learning.models import AskedQuestion, AskedState, SampleQuestion, SampleState
from features.learning.refusals import AlreadySettled

LOOKED_AT = 400
"""The newest open questions that are grouped; older ones come up when these are settled."""
_asked = table_of(AskedQuestion)
_samples = table_of(SampleQuestion)
_COLUMNS = (
    _asked.c.id,
    _asked.c.text,
    _asked.c.language,
    _asked.c.country,
    _asked.c.wrong_slug,
    _asked.c.candidate,
)


async def open_groups(session: Session) -> list[Group]:
    """The open questions, those that ask the same together, the biggest group first."""
    query = select(*_COLUMNS).where(_asked.c.state == AskedState.OPEN.value)
    rows = await session.execute(query.order_by(_asked.c.id.desc()).limit(LOOKED_AT))
    return grouped([Asked(*row) for row in rows])


async def group_of(session: Session, asked_id: int) -> Group:
    """The group this open question stands in."""
    for group in await open_groups(session):
        if any(one.id == asked_id for one in group.members):
            return group
    raise AlreadySettled


async def asked(session: Session, asked_id: int) -> Asked:
    """One open question."""
    query = select(*_COLUMNS).where(_asked.c.id == asked_id, _asked.c.state == AskedState.OPEN.value)
    row = (await session.execute(query)).first()
    if row is None:
        raise AlreadySettled
    return Asked(*row)


@dataclass(frozen=True, slots=True)
class Taught:
    """A sample question and what it changed; before and after are None until it was measured."""

    id: int
    slug: str
    language: str
    text: str
    active: bool
    message_id: int
    reported: bool
    before: Marks | None
    after: Marks | None


async def sample(session: Session, sample_id: int) -> Taught | None:
    """One sample question."""
    row = (await session.execute(select(_samples).where(_samples.c.id == sample_id))).first()
    if row is None:
        return None
    measured = row.measured or {}
    return Taught(
        row.id,
        row.slug,
        row.language,
        row.text,
        row.state == SampleState.ACTIVE.value,
        row.message_id,
        row.reported_at is not None,
        Marks(*measured["before"]) if "before" in measured else None,
        Marks(*measured["after"]) if "after" in measured else None,
    )
