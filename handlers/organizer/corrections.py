"""Corrections of the directory: a coordinator accepts or declines; what was accepted is the editor's list."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from core.actor import Actor, Role
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Moment, Words, t
from features.nearby import corrections
from features.nearby.corrections import AlreadyDecided
from features.nearby.models import Correction
from features.nearby.notices import CorrectionProposed
from handlers.access import TRIAGE, allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.ids import Count, Id
from handlers.kit.names import country_name
from handlers.kit.paging import page_of
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.manage import SECTIONS, OpenManage

router = private_router("organizer.corrections")
PER_PAGE = 4
SHORT = 200
"""Characters of one correction in the list; the whole is one tap away."""


# ---- callbacks ------------------------------------------------------------------------------------------------------


class Pile(StrEnum):
    """What waits for a decision, and what waits for the editor."""

    OPEN = "open"
    ACCEPTED = "accepted"


class OpenCorrections(CallbackData, prefix="oi"):
    """Show a page of a pile."""

    pile: Pile = Pile.OPEN
    page: Count = 0


class OpenCorrection(CallbackData, prefix="oj"):
    """Show one correction whole."""

    correction_id: Id


class Decide(CallbackData, prefix="od"):
    """Accept or decline it."""

    correction_id: Id
    accepted: bool


# ---- screens --------------------------------------------------------------------------------------------------------


def pile_screen(found: list[Correction], pile: Pile, page: int, pack: Pack) -> Screen:
    """A page of a pile; the other pile is one tap away."""
    shown = page_of(found, page, PER_PAGE)
    if pile is Pile.OPEN:
        head = t("organizer-corrections-waiting", count=len(found))
        other = Button(t("organizer-corrections-see-accepted"), OpenCorrections(pile=Pile.ACCEPTED))
    else:
        head = t("organizer-corrections-accepted", count=len(found))
        other = Button(t("organizer-corrections-see-waiting"), OpenCorrections(pile=Pile.OPEN))
    numbers = [
        Button(t("common-kit-number", number=one.id), OpenCorrection(correction_id=one.id))
        for one in shown.items
    ]
    leaf = shown.row(lambda number: OpenCorrections(pile=pile, page=number))
    text = Lines((head, *(words_of(one, pack, SHORT) for one in shown.items)))
    return Screen(text, [numbers, leaf, [other], [back_button(OpenManage())]])


def words_of(one: Correction, pack: Pack, longest: int | None = None) -> Words:
    """One correction: which entry of the pack, when, and the parent's words, cut to `longest` characters."""
    words = one.text or ""
    short = words if longest is None or len(words) <= longest else f"{words[:longest]} …"
    known = pack.organisations.get(one.organisation)
    return t(
        "organizer-corrections-one",
        number=one.id,
        name=known.names if known else one.organisation,
        entry=one.organisation,
        country=country_name(pack, one.country),
        at=Moment(one.created_at, "date"),
        text=short,
    )


def one_screen(one: Correction, pack: Pack, reader: Actor, *, kept: bool = False) -> Screen:
    """One correction, with the decision for those who may take it."""
    decides = one.state == "open" and reader.has(*TRIAGE)
    choice = [
        Button(t("organizer-corrections-accept"), Decide(correction_id=one.id, accepted=True)),
        Button(t("organizer-corrections-decline"), Decide(correction_id=one.id, accepted=False)),
    ]
    back = [] if kept else [back_button(OpenCorrections())]
    rows = [choice if decides else [], back]
    return Screen(words_of(one, pack), rows, kept=kept, subject=corrections.subject(one.id))


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenCorrections.filter(), flags=allow("corrections.read"))
async def open_corrections(
    _query: CallbackQuery,
    callback_data: OpenCorrections,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Show a page of a pile."""
    found = await corrections.listed(session, actor, state=callback_data.pile.value)
    show(pile_screen(found, callback_data.pile, callback_data.page, pack))


@router.callback_query(OpenCorrection.filter(), flags=allow("corrections.read"))
async def open_correction(
    _query: CallbackQuery,
    callback_data: OpenCorrection,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Show one whole."""
    show(one_screen(await corrections.one(session, actor, callback_data.correction_id), pack, actor))


@router.callback_query(Decide.filter(), flags=allow("corrections.decide"))
async def decide(
    _query: CallbackQuery,
    callback_data: Decide,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Decide; the parent is told."""
    number, accepted = callback_data.correction_id, callback_data.accepted
    await corrections.decide(session, actor, correction_id=number, accepted=accepted, now=clock.now())
    if accepted:
        text = t("organizer-corrections-was-accepted", number=number)
    else:
        text = t("organizer-corrections-was-declined", number=number)
    show(Screen(text, [[back_button(OpenCorrections())]]))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@explains(AlreadyDecided)
def already_decided_screen(_refusal: AlreadyDecided) -> Screen:
    """Somebody was faster."""
    return Screen(t("organizer-corrections-already"), kept=True)


@renders(CorrectionProposed)
async def proposed_screen(notice: CorrectionProposed, reading: Reading) -> Screen | None:
    """A parent's words about an entry, with the decision."""
    found = await corrections.bare(reading.session, notice.correction_id)
    if found is None or found.state != "open" or not reading.reader.has(Role.COORDINATOR, Role.OWNER):
        return None
    return one_screen(found, reading.pack, reading.reader, kept=True)


SECTIONS.append(Button(t("organizer-corrections-open"), OpenCorrections()))
