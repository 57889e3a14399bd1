"""Materials of an event: an organizer adds them, they go once to those who came or asked, and stay on the event's screen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import Letter, put_all
from core.pack import Pack
from features.afterwards import attendance
from features.afterwards.attendance import Guest
from features.afterwards.models import LINK, Material, MaterialWish
from features.afterwards.notices import MaterialsReady
from features.afterwards.refusals import MaterialNotUnderstood, MaterialsFull
from features.events import queries as events
from features.events.models import Event
from features.people.models import Person
from features.people.quiet import RESTS, rest
from features.questions.drafts import Draft, FileRef, albums

UNDO = timedelta(minutes=10)
"""So long a material may be taken back before it goes to anybody."""
MOST = 30
LONGEST = 700
"""Characters of what is written to the files of one message; a caption holds 1024, and the title stands there too."""
FIRST_BATCH = 20
"""Events whose materials leave in one sweep."""
_ADDRESS = re.compile(r"https://[^\s<>\"]{4,500}")
_materials = table_of(Material)
_wishes = table_of(MaterialWish)


@dataclass(frozen=True, slots=True)
class Part:
    """What travels in one message: links, or files Telegram takes together. words: what was written to the files."""

    links: tuple[Material, ...] = ()
    files: tuple[FileRef, ...] = ()
    words: str = ""

    @property
    def empty(self) -> bool:
        """Whether everything in it was taken back."""
        return not self.links and not self.files


async def add(session: Session, actor: Actor, *, event_id: int, draft: Draft, now: datetime) -> Material:
    """Add a file, or a link with a few words; it goes to families when the event is over, at the earliest in ten minutes."""
    event = await events.managed(session, actor, event_id, lock=True)
    kept = select(func.count()).where(Material.event_id == event.id, Material.gone_at.is_(None))
    if (await session.scalar(kept) or 0) >= MOST:
        raise MaterialsFull
    material = _material(event.id, draft)
    material.added_by, material.added_at = actor.id, now
    session.add(material)
    await session.flush()
    return material


def _material(event_id: int, draft: Draft) -> Material:
    text = draft.text.strip()
    if draft.files:
        file = draft.files[0]
        words = _short(text) or None
        return Material(event_id=event_id, kind=file.kind, file_id=file.file_id, words=words)
    found = _ADDRESS.search(text)
    if found is None:
        raise MaterialNotUnderstood(event_id)
    beside = _short(" ".join((text[: found.start()] + text[found.end() :]).split()))
    return Material(event_id=event_id, kind=LINK, link=found[0], words=beside or None)


async def take_back(session: Session, actor: Actor, *, material_id: int, now: datetime) -> tuple[int, bool]:
    """Remove a material; return the event's id, and whether families have it already: it stays in their chats."""
    row = (await session.execute(select(_materials).where(_materials.c.id == material_id))).first()
    if row is None:
        raise NotFound
    await events.managed(session, actor, row.event_id)
    here = update(_materials).where(_materials.c.id == material_id, _materials.c.gone_at.is_(None))
    if not await changed(session, here.values(gone_at=now)):
        raise NotFound
    return row.event_id, row.sent_at is not None


async def listed(session: Session, actor: Actor, event_id: int) -> list[Material]:
    """Everything an organizer added to an event and did not take back."""
    await events.managed(session, actor, event_id)
    query = select(Material).where(Material.event_id == event_id, Material.gone_at.is_(None))
    found = await session.scalars(query.order_by(Material.id).execution_options(populate_existing=True))
    return list(found)


async def ask(
    session: Session, actor: Actor, pack: Pack, *, event_id: int, now: datetime
) -> tuple[Part, ...]:
    """What there is for whoever asks; with consent, later materials come to them by themselves."""
    card = await attendance.over(session, event_id, now)
    kind = pack.event_kinds.get(card.kind)
    if kind is not None and kind.closed and not await attendance.had_place(session, actor, event_id):
        raise NotFound
    if actor.consented:
        row = {"event_id": event_id, "person_id": actor.id, "wished_at": now}
        await session.execute(insert_once(session.get_bind().dialect.name, _wishes), row)
    query = select(Material).where(Material.event_id == event_id, Material.sent_at.is_not(None))
    found = (await session.scalars(query.order_by(Material.id))).all()
    return tuple(part for part in _parts(found) if not part.empty)


async def batch(session: Session, event_id: int, first: int, last: int) -> tuple[Part, ...]:
    """The messages of one sending. What was taken back is left out, and the others keep their numbers."""
    query = select(Material).where(
        Material.event_id == event_id, Material.id.between(first, last), Material.sent_at.is_not(None)
    )
    return _parts((await session.scalars(query.order_by(Material.id))).all())


def _parts(found: Sequence[Material]) -> tuple[Part, ...]:
    """The links, then the files as they travel together; a part whose materials were all taken back is empty."""
    here = [one for one in found if one.gone_at is None]
    words = {one.file_id: one.words or "" for one in here if one.file_id}
    groups = albums([FileRef(one.kind, one.file_id) for one in found if one.file_id])
    parts = [Part(links=tuple(one for one in here if one.link))]
    for group in groups:
        files = tuple(one for one in group.files if one.file_id in words)
        parts.append(
            Part(files=files, words=_short("\n".join(filter(None, (words[one.file_id] for one in files)))))
        )
    return tuple(parts)


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 2] + " …"


async def send(session: Session, now: datetime) -> int:
    """Put what was added to events that are over on its way, once, to everybody who came or asked."""
    rows = _materials.c
    waits = (rows.sent_at.is_(None), rows.gone_at.is_(None), rows.added_at <= now - UNDO)
    due = select(rows.event_id).join(Event, Event.id == rows.event_id)
    ids = await session.scalars(due.where(*waits, attendance.ended(now)).distinct().limit(FIRST_BATCH))
    sent = 0
    for event_id in ids.all():
        these = update(_materials).where(rows.event_id == event_id, *waits).values(sent_at=now)
        numbers = list((await session.scalars(these.returning(rows.id))).all())
        if numbers:
            await _deliver(session, event_id, min(numbers), max(numbers), now)
            sent += len(numbers)
    return sent


async def _deliver(session: Session, event_id: int, first: int, last: int, now: datetime) -> None:
    parts = await batch(session, event_id, first, last)
    letters = [
        Letter(
            guest.person_id,
            MaterialsReady(event_id, first, last, part),
            f"materials:{event_id}:{first}:{part}:{guest.person_id}",
            not_before=guest.rest.awake(now),
            subject=events.subject(event_id),
        )
        for guest in await readers(session, event_id)
        for part in range(len(parts))
        if not parts[part].empty
    ]
    await put_all(session, letters, now=now)


async def readers(session: Session, event_id: int) -> Sequence[Guest]:
    """Those who came and those who asked, each once."""
    wished = select(MaterialWish.person_id, *RESTS).join(Person, Person.id == MaterialWish.person_id)
    rows = (await session.execute(wished.where(MaterialWish.event_id == event_id))).all()
    asked = [Guest(row.person_id, rest(row)) for row in rows]
    return list(dict.fromkeys([*await attendance.guests(session, event_id), *asked]))


async def families(session: Session, event_id: int) -> int:
    """How many people materials go to: after the event those who came or asked, before it everybody with a place."""
    return len({guest.person_id for guest in await readers(session, event_id)})
