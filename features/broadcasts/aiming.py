"""Aiming: whom the draft is for, list by list; nobody outside the organizer's own countries, whatever is asked."""

from collections.abc import Sequence

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from features.broadcasts.audience import EVERYBODY, Audience, Part, choices
from features.broadcasts.clauses import Dim, Took, event_value
from features.broadcasts.composing import draft_of, set_draft
from features.broadcasts.models import Broadcast
from features.broadcasts.places import names_of, read_near
from features.events import queries as events

MOST = 20
"""Values in one list."""


async def toggle(
    session: Session, actor: Actor, *, pack: Pack, part: Part, dim: Dim, value: str
) -> Broadcast:
    """Put a value into a list of the audience, or take it out."""
    one = await draft_of(session, actor)
    chosen = one.audience.get(part, {}).get(dim, ())
    if value not in chosen and value not in choices(pack, dim, one.scope):
        raise NotFound
    return await _turn(session, one, part, dim, value)


async def toggle_event(session: Session, actor: Actor, *, part: Part, took: Took, event_id: int) -> Broadcast:
    """Ask how people stand to one event this organizer answers for, or ask it no more."""
    await events.managed(session, actor, event_id)
    one = await draft_of(session, actor)
    return await _turn(session, one, part, Dim.EVENT, event_value(took, event_id))


async def name_regions(session: Session, actor: Actor, *, pack: Pack, part: Part, typed: str) -> Broadcast:
    """Ask for towns or regions, with commas between; nothing typed asks for all."""
    one = await draft_of(session, actor)
    names = [name for piece in typed[:500].split(",") for name in names_of(pack, piece.strip())]
    return await _aim(session, one, part, Dim.REGION, list(dict.fromkeys(names)))


async def name_place(session: Session, actor: Actor, *, pack: Pack, part: Part, typed: str) -> Broadcast:
    """Ask for everybody around a place too: "Gyumri 50"."""
    one = await draft_of(session, actor)
    value = read_near(pack, typed)
    chosen = list(one.audience.get(part, {}).get(Dim.NEAR, ()))
    return await _aim(session, one, part, Dim.NEAR, [*(old for old in chosen if old != value), value])


async def clear(session: Session, actor: Actor, *, part: Part) -> Broadcast:
    """Empty one group; the first one then means everybody."""
    one = await draft_of(session, actor)
    rest = {name: group for name, group in one.audience.items() if name != part}
    return await aim_at(session, one, {**EVERYBODY, **rest})


async def aim_at(session: Session, one: Broadcast, audience: Audience) -> Broadcast:
    """Mean these groups instead."""
    return await set_draft(session, one, audience=audience)


async def _turn(session: Session, one: Broadcast, part: Part, dim: Dim, value: str) -> Broadcast:
    chosen = list(one.audience.get(part, {}).get(dim, ()))
    kept = [old for old in chosen if old != value] if value in chosen else [*chosen, value]
    return await _aim(session, one, part, dim, kept)


async def _aim(session: Session, one: Broadcast, part: Part, dim: Dim, values: Sequence[str]) -> Broadcast:
    group = {name: kept for name, kept in one.audience.get(part, {}).items() if name != dim}
    if values:
        group[dim.value] = list(values)[-MOST:]
    groups = {name: kept for name, kept in one.audience.items() if name != part}
    if group or part is Part.FIRST:
        groups[part.value] = group
    return await aim_at(session, one, groups)
