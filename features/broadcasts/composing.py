"""Composing: one draft an organizer; a text per language, never two languages in one message."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from core.actor import Actor, Role
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.pack import Pack
from core.text import LANGUAGES
from features.broadcasts import texts
from features.broadcasts.audience import EVERYBODY, scope_of
from features.broadcasts.counting import Count, Plan, count
from features.broadcasts.freezing import plan_of
from features.broadcasts.models import Broadcast, BroadcastText, State
from features.broadcasts.refusals import NoText, WrongFile
from features.broadcasts.wording import checked

LONGEST_REASON = 300
FILES = ("photo", "video", "document", "animation", "voice")
ALBUM = ("photo", "video")
MOST_FILES = 10
"""Files of an album; Telegram takes no more."""
on_thrown_away: list[Callable[[Session, int], Awaitable[None]]] = []
"""Features that hang something on a draft forget it here."""
broadcasts = table_of(Broadcast)
_texts = table_of(BroadcastText)


async def own_draft(session: Session, actor: Actor) -> Broadcast | None:
    """What this organizer is composing, if anything."""
    mine = select(Broadcast).where(Broadcast.author_id == actor.id, Broadcast.state == State.DRAFT)
    return (await session.scalars(mine.execution_options(populate_existing=True))).first()


async def draft_of(session: Session, actor: Actor) -> Broadcast:
    """What this organizer is composing; refused when nothing is."""
    found = await own_draft(session, actor)
    if found is None:
        raise NotFound
    return found


async def write(
    session: Session,
    actor: Actor,
    *,
    language: str,
    html: str,
    files: Sequence[tuple[str, str]] = (),
    now: datetime,
) -> Broadcast:
    """Keep the text of one language; the first one begins a draft. files: kind and id of each, as Telegram holds it."""
    if language not in LANGUAGES:
        raise NotFound
    check_files(files)
    one = await own_draft(session, actor)
    words = checked(html, beside_file=await _beside_file(session, one, language, files))
    one = one or await _begin(session, actor, language, now)
    await put_text(session, one, language, words, files)
    await changed_now(session, one, now)
    return one


async def rewrite(session: Session, broadcast_id: int, language: str, html: str, now: datetime) -> None:
    """Let another text stand in one language of an announcement that has gone out; its files stay.

    Whoever gets it from now on gets this text: what was kept ready of the other one is of an older version.
    """
    await session.execute(update(broadcasts).where(broadcasts.c.id == broadcast_id).values(changed_at=now))
    there = update(_texts).where(_texts.c.broadcast_id == broadcast_id, _texts.c.language == language)
    await session.execute(there.values(html=html))


async def add_files(
    session: Session, actor: Actor, *, language: str, files: Sequence[tuple[str, str]], now: datetime
) -> None:
    """Put more files of an album beside the text that came with its first."""
    one = await draft_of(session, actor)
    written = {words.language: words for words in await texts.words(session, one.id, language)}
    if language not in written:
        raise NotFound
    together = (*written[language].files, *files)
    check_files(together)
    await put_text(session, one, language, written[language].html, together)
    await changed_now(session, one, now)


def check_files(files: Sequence[tuple[str, str]]) -> None:
    """One file of those that take words, or an album of pictures and videos."""
    kinds = {kind for kind, _ in files}
    if not kinds <= set(FILES if len(files) < 2 else ALBUM) or len(files) > MOST_FILES:
        raise WrongFile


async def _beside_file(
    session: Session, one: Broadcast | None, language: str, files: Sequence[tuple[str, str]]
) -> bool:
    """Whether the text will be a caption: beside its own file, or beside that of the original."""
    if files or one is None or language == one.original:
        return len(files) == 1
    written = await texts.words(session, one.id, one.original)
    return any(words.language == one.original and words.beside_file for words in written)


async def put_text(
    session: Session, one: Broadcast, language: str, html: str, files: Sequence[tuple[str, str]] = ()
) -> None:
    """Set the text of one language in place of what stood there."""
    gone = delete(_texts).where(_texts.c.broadcast_id == one.id, _texts.c.language == language)
    await session.execute(gone)
    kind, file_id = files[0] if files else (None, None)
    made = BroadcastText(broadcast_id=one.id, language=language, html=html, file_kind=kind, file_id=file_id)
    made.album = [list(file) for file in files[1:]] or None
    session.add(made)
    await session.flush()


async def _begin(session: Session, actor: Actor, language: str, now: datetime) -> Broadcast:
    made = Broadcast(
        author_id=actor.id,
        state=State.DRAFT.value,
        original=language,
        audience=EVERYBODY,
        scope=scope_of(actor),
        zone=actor.zone,
        changed_at=now,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def drop_text(session: Session, actor: Actor, *, language: str, now: datetime) -> Broadcast:
    """Take one language out; the oldest of those left becomes the original."""
    one = await draft_of(session, actor)
    written = await texts.languages(session, one.id)
    if language not in written:
        raise NotFound
    left = [code for code in written if code != language]
    if not left:
        raise NoText
    gone = delete(_texts).where(_texts.c.broadcast_id == one.id, _texts.c.language == language)
    await session.execute(gone)
    original = left[0] if one.original == language else one.original
    await changed_now(session, one, now, original=original)
    return one


async def fall_back(session: Session, actor: Actor, *, falls_back: bool, now: datetime) -> Broadcast:
    """Choose what families get for whose language there is no text: the original, or nothing."""
    one = await draft_of(session, actor)
    await changed_now(session, one, now, falls_back=falls_back)
    return one


async def mark_urgent(session: Session, actor: Actor, *, reason: str | None) -> Broadcast:
    """Let it come at night and beyond the weekly number, for a reason that is kept; owners only. None: let it wait."""
    if not actor.has(Role.OWNER):
        raise NotFound
    words = reason.strip()[:LONGEST_REASON] if reason is not None else None
    if words is not None and not any(letter.isalnum() for letter in words):
        raise NoText
    return await set_draft(session, await draft_of(session, actor), urgent=words)


async def throw_away(session: Session, actor: Actor) -> None:
    """Forget the draft with its texts."""
    one = await draft_of(session, actor)
    for forget in on_thrown_away:
        await forget(session, one.id)
    await session.execute(delete(_texts).where(_texts.c.broadcast_id == one.id))
    mine = delete(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.DRAFT)
    if not await changed(session, mine):
        raise NotFound


async def previewed(session: Session, one: Broadcast, now: datetime) -> None:
    """Remember that its author saw every language as it will be sent."""
    await set_draft(session, one, previewed_at=now)


async def tried(session: Session, one: Broadcast, now: datetime) -> None:
    """Remember that the test group has it as it stands."""
    await set_draft(session, one, tried_at=now)


async def live_count(session: Session, one: Broadcast, pack: Pack, now: datetime) -> Count:
    """How many it would reach if it began at its time, as of now."""
    plan: Plan = await plan_of(session, one, pack)
    return await count(session, plan, at=max(now, one.starts_at or now), now=now)


async def changed_now(session: Session, one: Broadcast, now: datetime, **values: Any) -> None:
    """What families will get is another than before: the preview has to be looked at again."""
    await set_draft(session, one, changed_at=now, **values)


async def set_draft(session: Session, one: Broadcast, **values: Any) -> Broadcast:
    """Change the draft, as long as it is one."""
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.DRAFT)
    if not await changed(session, still.values(values)):
        raise NotFound
    await session.refresh(one)
    return one
