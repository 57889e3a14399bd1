"""Asking translators: a colleague who writes the language gets the original and answers with the translation."""

from datetime import datetime

from sqlalchemy import delete, exists, func, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import put
from core.text import LANGUAGES
from features.broadcasts import composing, texts
from features.broadcasts.models import Broadcast, State
from features.broadcasts.texts import Words
from features.broadcasts.wording import checked
from features.composer.models import Asked, Translation
from features.composer.notices import TranslationGiven, TranslationWanted
from features.composer.refusals import NobodyWrites, NotNeededAnyMore
from features.people.models import Person, SpecialistProfile, StaffRole

MOST_ASKED = 5
"""Colleagues asked at once for one language: the first to answer is enough."""
asked = table_of(Translation)
spoken = func.coalesce(Person.language, Person.app_language)


async def missing(session: Session, one: Broadcast) -> list[str]:
    """The languages it is not written in yet."""
    written = await texts.languages(session, one.id)
    return [code for code in LANGUAGES if code not in written]


async def writers(session: Session, language: str, *, but: int) -> list[int]:
    """Colleagues who use the bot in this language, and specialists who say they answer in it."""
    works = exists(select(StaffRole.id).where(StaffRole.person_id == Person.id, StaffRole.state == "active"))
    query = (
        select(Person.id, spoken, SpecialistProfile.languages)
        .outerjoin(SpecialistProfile, SpecialistProfile.person_id == Person.id)
        .where(works, Person.id != but, Person.erased_at.is_(None), Person.unreachable_since.is_(None))
        .order_by(Person.id)
    )
    rows = (await session.execute(query)).all()
    return [row[0] for row in rows if language == row[1] or language in (row[2] or ())]


async def ask(session: Session, actor: Actor, *, language: str, now: datetime) -> int:
    """Ask colleagues for one language of the draft; return how many. Whoever was asked is not asked again."""
    one = await composing.draft_of(session, actor)
    if language not in await missing(session, one):
        raise NotFound
    before = select(Translation.person_id).where(
        Translation.broadcast_id == one.id, Translation.language == language
    )
    had = set((await session.scalars(before)).all())
    fresh = [person for person in await writers(session, language, but=actor.id) if person not in had]
    if not fresh:
        raise NobodyWrites
    for person in fresh[:MOST_ASKED]:
        await _ask_one(session, one.id, language, person, now)
    return len(fresh[:MOST_ASKED])


async def _ask_one(session: Session, broadcast_id: int, language: str, person: int, now: datetime) -> None:
    row = {
        "broadcast_id": broadcast_id,
        "language": language,
        "person_id": person,
        "state": Asked.OPEN.value,
        "asked_at": now,
    }
    made = insert_once(session.get_bind().dialect.name, asked).returning(asked.c.id)
    number = await session.scalar(made, row)
    if number is not None:
        await put(session, to=person, notice=TranslationWanted(number), key=f"translate:{number}", now=now)


async def open_for(session: Session, language: str, broadcast_id: int) -> int:
    """How many colleagues were asked for this language and have not answered."""
    query = select(func.count()).where(
        asked.c.broadcast_id == broadcast_id, asked.c.language == language, asked.c.state == Asked.OPEN.value
    )
    return await session.scalar(query) or 0


# ---- the colleague ----------------------------------------------------------------------------------------------------


async def wanted(session: Session, actor: Actor, *, translation_id: int) -> tuple[Translation, Words]:
    """What this colleague was asked for, and the original as it stands; refused once it is not needed."""
    one = await bare(session, translation_id)
    if one is None or one.person_id != actor.id:
        raise NotFound
    draft = await session.get(Broadcast, one.broadcast_id, populate_existing=True)
    if one.state != Asked.OPEN or draft is None or draft.state != State.DRAFT:
        raise NotNeededAnyMore
    written = {words.language: words for words in await texts.words(session, draft.id, draft.original)}
    if one.language in written or draft.original not in written:
        raise NotNeededAnyMore
    return one, written[draft.original]


async def bare(session: Session, translation_id: int) -> Translation | None:
    """One request, for its notices."""
    query = select(Translation).where(Translation.id == translation_id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def give(session: Session, actor: Actor, *, translation_id: int, html: str, now: datetime) -> None:
    """Put the translation into the draft and tell its author; whoever comes second is told so."""
    one, original = await wanted(session, actor, translation_id=translation_id)
    words = checked(html, beside_file=original.beside_file)
    draft = await session.get_one(Broadcast, one.broadcast_id, populate_existing=True)
    await composing.changed_now(session, draft, now)
    await composing.put_text(session, draft, one.language, words)
    await _close(session, one, Asked.GIVEN, now)
    others = update(asked).where(
        asked.c.broadcast_id == draft.id, asked.c.language == one.language, asked.c.state == Asked.OPEN.value
    )
    await session.execute(others.values(state=Asked.CLOSED.value, closed_at=now))
    notice = TranslationGiven(one.id)
    await put(session, to=draft.author_id, notice=notice, key=f"translated:{one.id}", now=now)


async def decline(session: Session, actor: Actor, *, translation_id: int, now: datetime) -> None:
    """Leave it to others."""
    one = await bare(session, translation_id)
    if one is None or one.person_id != actor.id:
        raise NotFound
    await _close(session, one, Asked.DECLINED, now)


async def _close(session: Session, one: Translation, how: Asked, now: datetime) -> None:
    mine = update(asked).where(asked.c.id == one.id, asked.c.state == Asked.OPEN.value)
    if not await changed(session, mine.values(state=how.value, closed_at=now)):
        raise NotNeededAnyMore


async def _forget(session: Session, broadcast_id: int) -> None:
    await session.execute(delete(asked).where(asked.c.broadcast_id == broadcast_id))


composing.on_thrown_away.append(_forget)
