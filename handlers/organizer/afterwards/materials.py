"""Materials of an event: everything sent while this screen is open is added; within ten minutes it can be taken back."""

from collections.abc import Sequence
from datetime import datetime

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.text import Lines, Moment, Text, t
from features.afterwards import attendance, materials
from features.afterwards.models import LINK, Material
from features.afterwards.refusals import MaterialNotUnderstood, MaterialsFull
from features.events import queries as events
from features.events.views import EventCard
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.incoming import draft_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.afterwards.callbacks import OpenAfter, OpenShelf, RemoveMaterial, StaffMaterials

router = private_router("organizer.afterwards.materials")
SHOWN = 10
"""Materials in the list; the newest."""
SHORT = 80


def shelf_screen(
    card: EventCard,
    found: Sequence[Material],
    families: int,
    language: str,
    now: datetime,
    *,
    kept: bool = False,
) -> Screen:
    """What there is, when it goes to whom, and a button to take each back."""
    shown = found[-SHOWN:]
    lines = Lines(tuple(_line(number, one) for number, one in _numbered(found, shown)), gap="\n")
    text = Lines(
        (
            t("organizer-afterwards-title", title=card.title(language)),
            lines if shown else None,
            t("organizer-afterwards-material-how", when=_when(card, now), count=families),
        )
    )
    remove = [
        Button(t("organizer-afterwards-material-remove", number=number), RemoveMaterial(material_id=one.id))
        for number, one in _numbered(found, shown)
    ]
    rows = [remove[at : at + 5] for at in range(0, len(remove), 5)]
    return Screen(text, [*rows, [back_button(OpenAfter(event_id=card.id))]], kept=kept)


def _numbered(found: Sequence[Material], shown: Sequence[Material]) -> list[tuple[int, Material]]:
    return list(enumerate(shown, start=len(found) - len(shown) + 1))


def _line(number: int, one: Material) -> Text:
    words = one.link or one.words or ""
    short = words if len(words) <= SHORT else words[: SHORT - 2] + " …"
    what = _kind_name(one.kind)
    if one.sent_at is not None:
        return t("organizer-afterwards-material-sent", number=number, what=what, words=short)
    return t("organizer-afterwards-material-waits", number=number, what=what, words=short)


def _kind_name(kind: str) -> Text:
    """What it is."""
    return {
        LINK: t("organizer-afterwards-kind-link"),
        "photo": t("organizer-afterwards-kind-photo"),
        "video": t("organizer-afterwards-kind-video"),
        "video_note": t("organizer-afterwards-kind-video"),
        "animation": t("organizer-afterwards-kind-video"),
        "voice": t("organizer-afterwards-kind-sound"),
        "audio": t("organizer-afterwards-kind-sound"),
    }.get(kind, t("organizer-afterwards-kind-file"))


def _when(card: EventCard, now: datetime) -> Text:
    """When something added now goes out."""
    known = card.ends_at + attendance.SETTLED
    if known > now + materials.UNDO:
        return t("organizer-afterwards-material-after", at=Moment(known, "when", card.zone))
    return t("organizer-afterwards-material-soon")


async def screen_of(
    session: Session, actor: Actor, event_id: int, now: datetime, *, kept: bool = False
) -> Screen:
    """The materials of an event as they are now."""
    found = await materials.listed(session, actor, event_id)
    card = await events.card(session, event_id)
    families = await materials.families(session, event_id)
    return shelf_screen(card, found, families, actor.language, now, kept=kept)


@router.callback_query(OpenShelf.filter(), flags=allow("materials.add"))
async def open_shelf(
    _query: CallbackQuery,
    callback_data: OpenShelf,
    actor: Actor,
    session: Session,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """From now on what is sent is a material of this event."""
    screen = await screen_of(session, actor, callback_data.event_id, clock.now())
    await state.set_state(StaffMaterials.adding)
    await state.set_data({"event": callback_data.event_id})
    show(screen)


@router.message(StateFilter(StaffMaterials.adding), ~F.text.startswith("/"), flags=allow("materials.add"))
async def add(
    message: Message, actor: Actor, session: Session, state: FSMContext, clock: Clock, show: Show
) -> None:
    """Add a file of any size Telegram keeps, or a link; the files of one album answer once."""
    data = await state.get_data()
    event_id = data.get("event")
    if event_id is None:
        raise NotFound
    draft = draft_of(message, most=None)
    await materials.add(session, actor, event_id=event_id, draft=draft, now=clock.now())
    if draft.media_group is None or draft.media_group != data.get("album"):
        show(await screen_of(session, actor, event_id, clock.now(), kept=True))
    await state.update_data(album=draft.media_group)


@router.callback_query(RemoveMaterial.filter(), flags=allow("materials.add"))
async def remove(
    _query: CallbackQuery,
    callback_data: RemoveMaterial,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Take it back; what families have stays with them."""
    number, now = callback_data.material_id, clock.now()
    event_id, sent = await materials.take_back(session, actor, material_id=number, now=now)
    toast = t("organizer-afterwards-material-gone-late") if sent else t("organizer-afterwards-material-gone")
    show(await screen_of(session, actor, event_id, now), toast=toast)


@explains(MaterialNotUnderstood)
def not_understood_screen(refusal: MaterialNotUnderstood) -> Screen:
    """What can be added."""
    back = back_button(OpenAfter(event_id=refusal.event_id))
    return Screen(t("organizer-afterwards-material-what"), [[back]], kept=True)


@explains(MaterialsFull)
def full_screen(_refusal: MaterialsFull) -> Screen:
    """More than a family can look through."""
    return Screen(t("organizer-afterwards-material-full"), kept=True)
