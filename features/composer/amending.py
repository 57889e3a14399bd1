"""Second thoughts: within 48 hours a sent announcement gets another text, or goes away, in every chat that has it."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, delete, exists, func, insert, literal, null, select, update

from core.actor import Actor
from core.db import Session, UtcDateTime, changed, table_of
from core.errors import NotFound
from core.outbox import put
from features.broadcasts import composing, publishing, steering, texts
from features.broadcasts.models import Broadcast, Recipient, State
from features.broadcasts.models import Fate as Delivered
from features.broadcasts.refusals import AlreadyDecided, NotRunning, OwnAnnouncement
from features.broadcasts.wording import checked
from features.composer.models import Amended, Amendment, Change, Fate, Post, Stage
from features.composer.notices import AmendmentEnded, AmendmentWanted
from features.composer.refusals import BeingChanged, NothingChanges, StillOnItsWay, TooOldToChange

WINDOW = timedelta(hours=48)
"""As long as Telegram lets a bot delete what it sent to a private chat."""
MAY_EDIT = (State.DONE, State.STOPPED, State.PAUSED)
MAY_DELETE = (State.DONE, State.STOPPED)
broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)
posts = table_of(Post)
amendments = table_of(Amendment)
amended = table_of(Amended)


# ---- what shall change ------------------------------------------------------------------------------------------------


async def may_change(
    session: Session, actor: Actor, *, broadcast_id: int, change: Change, now: datetime
) -> Broadcast:
    """An announcement this person may change now; refused while it is on its way, or when all of it is too old."""
    one = await steering.one_of(session, actor, broadcast_id)
    on_its_way = select(recipients.c.id).where(
        recipients.c.broadcast_id == one.id, recipients.c.state == Delivered.SENDING.value
    )
    ready = MAY_EDIT if change is Change.EDIT else MAY_DELETE
    if one.state not in ready or await session.scalar(on_its_way.limit(1)) is not None:
        raise StillOnItsWay
    if await _open(session, one.id) is not None:
        raise BeingChanged
    if not await _young(session, one.id, now):
        raise TooOldToChange
    return one


async def _open(session: Session, broadcast_id: int) -> Amendment | None:
    """The change that runs or waits."""
    query = select(Amendment).where(
        Amendment.broadcast_id == broadcast_id, Amendment.stage.in_([Stage.WAITING, Stage.RUNNING])
    )
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def _young(session: Session, broadcast_id: int, now: datetime) -> bool:
    """Whether anything of it was delivered within the window."""
    for table in (recipients, posts):
        mine = (table.c.broadcast_id == broadcast_id, table.c.state == "sent")
        query = select(table.c.id).where(*mine, table.c.finished_at > now - WINDOW).limit(1)
        if await session.scalar(query) is not None:
            return True
    return False


async def draft_text(
    session: Session, actor: Actor, *, broadcast_id: int, language: str, html: str, now: datetime
) -> Amendment:
    """Keep another text for one language, to be looked at before it takes the place of the one that was sent."""
    one = await may_change(session, actor, broadcast_id=broadcast_id, change=Change.EDIT, now=now)
    sent = {words.language: words for words in await texts.words(session, one.id, one.original)}
    if language not in sent:
        raise NotFound
    words = checked(html, beside_file=sent[language].beside_file)
    if words == sent[language].html:
        raise NothingChanges
    return await _draft(session, actor, one, Change.EDIT, now, language=language, html=words)


async def draft_deletion(session: Session, actor: Actor, *, broadcast_id: int, now: datetime) -> Amendment:
    """Prepare to delete it everywhere; nothing happens until somebody is sure."""
    one = await may_change(session, actor, broadcast_id=broadcast_id, change=Change.DELETE, now=now)
    return await _draft(session, actor, one, Change.DELETE, now)


async def _draft(
    session: Session, actor: Actor, one: Broadcast, change: Change, now: datetime, **values: str
) -> Amendment:
    """One draft a person and announcement; the one before it is forgotten."""
    mine = delete(amendments).where(
        amendments.c.broadcast_id == one.id,
        amendments.c.author_id == actor.id,
        amendments.c.stage == Stage.DRAFT.value,
    )
    await session.execute(mine)
    made = Amendment(
        broadcast_id=one.id,
        author_id=actor.id,
        change=change.value,
        stage=Stage.DRAFT.value,
        created_at=now,
        **values,
    )
    session.add(made)
    await session.flush()
    return made


async def reach(session: Session, one: Amendment) -> int:
    """How many chats have what would change."""
    families = select(func.count()).select_from(recipients).where(*_delivered(recipients, one))
    places = select(func.count()).select_from(posts).where(*_delivered(posts, one))
    return (await session.scalar(families) or 0) + (await session.scalar(places) or 0)


def _delivered(table: Any, one: Amendment) -> tuple[ColumnElement[bool], ...]:
    mine = (table.c.broadcast_id == one.broadcast_id, table.c.state == "sent")
    return mine if one.language is None else (*mine, table.c.language == one.language)


# ---- yes --------------------------------------------------------------------------------------------------------------


async def carry_out(session: Session, actor: Actor, *, amendment_id: int, now: datetime) -> Amendment:
    """Begin. Another text for more than five hundred needs a second person, as the announcement itself did."""
    one = await bare(session, amendment_id)
    if one is None or one.author_id != actor.id:
        raise NotFound
    if one.stage != Stage.DRAFT:
        raise BeingChanged
    whole = await may_change(
        session, actor, broadcast_id=one.broadcast_id, change=Change(one.change), now=now
    )
    if one.change == Change.EDIT and await reach(session, one) > publishing.SECOND_PERSON:
        await _move(session, one, Stage.DRAFT, stage=Stage.WAITING.value)
        for person in await publishing.deciders(session, whole):
            if person != actor.id:
                key = f"amendment-wanted:{one.id}:{person}"
                await put(session, to=person, notice=AmendmentWanted(one.id), key=key, now=now)
        return one
    await _run(session, one, Stage.DRAFT, now)
    return one


async def decide(
    session: Session, actor: Actor, *, amendment_id: int, confirmed: bool, now: datetime
) -> Amendment:
    """The second person's word about another text."""
    one = await bare(session, amendment_id)
    whole = await session.get(Broadcast, one.broadcast_id) if one is not None else None
    if one is None or whole is None or actor.id not in await _deciders(session, whole):
        raise NotFound
    if one.author_id == actor.id:
        raise OwnAnnouncement
    if one.stage != Stage.WAITING:
        raise AlreadyDecided
    if confirmed:
        await _run(session, one, Stage.WAITING, now, confirmed_by=actor.id)
        return one
    await _move(session, one, Stage.WAITING, stage=Stage.DONE.value, finished_at=now)
    await tell_end(session, one.id, one.author_id, now)
    return one


async def _deciders(session: Session, whole: Broadcast) -> list[int]:
    return [*await publishing.deciders(session, whole), whole.author_id]


async def _run(session: Session, one: Amendment, before: Stage, now: datetime, **values: Any) -> None:
    """Write down every chat that has it, and let the new text stand for whoever gets it later."""
    await _move(session, one, before, stage=Stage.RUNNING.value, begun_at=now, **values)
    for table, column in ((recipients, "recipient_id"), (posts, "post_id")):
        old = table.c.finished_at <= now - WINDOW
        chosen = select(
            literal(one.id),
            table.c.id,
            case((old, Fate.FAILED.value), else_=Fate.WAITING.value),
            case((old, literal("too-old")), else_=null()),
            case((old, literal(now, UtcDateTime)), else_=null()),
        ).where(*_delivered(table, one))
        into = ("amendment_id", column, "state", "reason", "finished_at")
        await session.execute(insert(amended).from_select(into, chosen))
    if one.change == Change.EDIT and one.language and one.html:
        await composing.rewrite(session, one.broadcast_id, one.language, one.html, now)


async def _move(session: Session, one: Amendment, before: Stage, **values: Any) -> None:
    """Compare and set: of two who begin, one does; one change at a time."""
    other = amendments.alias()
    busy = exists(
        select(other.c.id).where(
            other.c.broadcast_id == one.broadcast_id,
            other.c.id != one.id,
            other.c.stage.in_([Stage.WAITING.value, Stage.RUNNING.value]),
        )
    )
    still = update(amendments).where(amendments.c.id == one.id, amendments.c.stage == before.value, ~busy)
    if not await changed(session, still.values(values)):
        raise BeingChanged
    await session.refresh(one)


async def tell_end(session: Session, amendment_id: int, author_id: int, now: datetime) -> None:
    """Tell whoever began it how it ended."""
    key = f"amendment-ended:{amendment_id}"
    await put(session, to=author_id, notice=AmendmentEnded(amendment_id), key=key, now=now)


# ---- how far it is ----------------------------------------------------------------------------------------------------


async def bare(session: Session, amendment_id: int) -> Amendment | None:
    """A change for its notices."""
    query = select(Amendment).where(Amendment.id == amendment_id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


@dataclass(frozen=True, slots=True)
class Place:
    """Where one message to be changed stands."""

    broadcast_id: int
    language: str
    in_channel: bool


async def place_of(session: Session, amended_id: int) -> Place | None:
    """Which announcement a message shows, and in which language its new text is."""
    query = (
        select(Amendment.broadcast_id, Amendment.language, Amended.post_id)
        .join(Amendment, Amendment.id == Amended.amendment_id)
        .where(Amended.id == amended_id, Amendment.language.is_not(None))
    )
    row = (await session.execute(query)).first()
    return None if row is None else Place(row[0], str(row[1]), row[2] is not None)


async def own(session: Session, actor: Actor, *, amendment_id: int) -> Amendment:
    """A change of an announcement this person may look after."""
    one = await bare(session, amendment_id)
    if one is None:
        raise NotFound
    await steering.one_of(session, actor, one.broadcast_id)
    return one


async def fates(session: Session, amendment_id: int) -> Counter[str]:
    """What became of every message; the sum is what was delivered."""
    query = select(Amended.state, func.count()).where(Amended.amendment_id == amendment_id)
    return Counter({row[0]: row[1] for row in await session.execute(query.group_by(Amended.state))})


async def was_deleted(session: Session, broadcast_id: int) -> bool:
    """Whether somebody deleted it everywhere: then nobody gets it any more."""
    query = select(Amendment.id).where(
        Amendment.broadcast_id == broadcast_id,
        Amendment.change == Change.DELETE,
        Amendment.begun_at.is_not(None),
    )
    return await session.scalar(query.limit(1)) is not None


async def _let_lie(session: Session, one: Broadcast) -> None:
    """What was deleted everywhere is not sent again to those whose outcome nobody knew."""
    if await was_deleted(session, one.id):
        raise NotRunning


steering.before_sending_again.append(_let_lie)
