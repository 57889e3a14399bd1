"""/privacy: what is kept in plain words, take it along, erase everything."""

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import STAFF, Actor
from core.clock import Clock
from core.db import Base, Session
from core.text import Moment, t
from features.people import consent
from features.privacy import erase, export
from features.privacy.notices import CopyRemoved, ExportReady, OwnFiles
from features.privacy.refusals import LastOwnerLeaves
from features.privacy.schema import Marks, Subject
from features.questions.unsaved import Unsaved
from handlers.access import allow
from handlers.common.menu import ENTRIES, Entry
from handlers.common.turn import Turn
from handlers.kit import Button, Document, File, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.parent.privacy.page import page

router = private_router("parent.privacy")


class OpenPrivacy(CallbackData, prefix="dp"):
    """Show what is kept and what one can do about it."""


class ExportData(CallbackData, prefix="dx"):
    """Have everything sent."""


class AskErase(CallbackData, prefix="de"):
    """Show what erasing means before it is done."""


class EraseEverything(CallbackData, prefix="dy"):
    """Erase, for good."""


class WithdrawConsent(CallbackData, prefix="dw"):
    """Take the consent back and keep the rest."""


# ---- screens --------------------------------------------------------------------------------------------------------


def privacy_screen(actor: Actor) -> Screen:
    """What is kept, who reads it, for how long, and the buttons to act on it."""
    rows = [
        [Button(t("parent-privacy-export"), ExportData())],
        [Button(t("parent-privacy-erase"), AskErase(), style="danger")],
    ]
    if actor.consented:
        rows.append([Button(t("parent-privacy-withdraw"), WithdrawConsent())])
    return Screen(t("parent-privacy-intro"), [*rows, [menu_button()]])


def confirm_screen(actor: Actor) -> Screen:
    """What goes, what cannot come back, what we cannot reach."""
    text = t("parent-privacy-confirm-staff") if actor.roles & STAFF else t("parent-privacy-confirm")
    sure = Button(t("parent-privacy-yes-erase"), EraseEverything(), style="danger")
    return Screen(text, [[sure], [back_button(OpenPrivacy())]])


def farewell_screen() -> Screen:
    """The last word: sent after the erasure, by a row that names nobody and goes once it was sent."""
    return Screen(t("parent-privacy-erased"), traceless=True)


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenPrivacy.filter(), flags=allow("privacy.read"))
@router.message(Command("privacy"), flags=allow("privacy.read"))
async def read(_event: CallbackQuery | Message, actor: Actor, state: FSMContext, show: Show) -> None:
    """Leave what was open and show the page about data."""
    await state.clear()
    show(privacy_screen(actor))


@router.callback_query(ExportData.filter(), flags=allow("privacy.export"))
async def export_data(
    _query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Put the export on its way."""
    files = await export.ask(session, actor, marks=Marks(Base.metadata), now=clock.now())
    show(Screen(t("parent-privacy-exporting", files=files), [[back_button(OpenPrivacy())]]))


@router.callback_query(AskErase.filter(), flags=allow("privacy.erase"))
async def ask_erase(_query: CallbackQuery, actor: Actor, show: Show) -> None:
    """Say what will happen and ask once."""
    show(confirm_screen(actor))


@router.callback_query(EraseEverything.filter(), flags=allow("privacy.erase"))
async def erase_everything(
    query: CallbackQuery,
    actor: Actor,
    session: Session,
    unsaved: Unsaved,
    clock: Clock,
    turn: Turn,
    show: Show,
) -> None:
    """Erase in this transaction; the row of this very tap is finished by the worker."""
    marks = Marks(Base.metadata)
    unsaved.forget(query.from_user.id)
    await erase.everything(session, actor, marks=marks, update_row=turn.row_id, now=clock.now())
    show(farewell_screen())


@router.callback_query(WithdrawConsent.filter(), flags=allow("privacy.withdraw"))
async def withdraw(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """Take the consent back: nothing new is kept, what is there stays until it is erased."""
    await consent.withdraw(session, actor, now=clock.now())
    rows = [[Button(t("parent-privacy-erase"), AskErase(), style="danger")], [back_button(OpenPrivacy())]]
    show(Screen(t("parent-privacy-withdrawn"), rows))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@explains(LastOwnerLeaves)
def last_owner_screen(_refusal: LastOwnerLeaves) -> Screen:
    """The only owner has to name another one first."""
    return Screen(t("parent-privacy-last-owner"), kept=True)


@renders(ExportReady)
async def export_screen(notice: ExportReady, reading: Reading) -> Screen | None:
    """The page to read and the file for machines, made now and stored nowhere."""
    if notice.person_id != reading.reader.id:
        return None
    whose = Subject(reading.reader.id, reading.reader.telegram_id)
    now = reading.clock.now()
    rows = await export.collect(reading.session, Marks(Base.metadata), whose)
    documents = [
        Document("my-data.json", export.as_json(rows, now)),
        Document("my-data.html", lambda words: page(rows, words, reading.pack, reading.reader, now)),
    ]
    return Screen(t("parent-privacy-export-ready", at=Moment(now)), documents=documents, kept=True)


@renders(OwnFiles)
async def own_files_screen(notice: OwnFiles, reading: Reading) -> Screen | None:
    """One group of the person's own files."""
    if notice.person_id != reading.reader.id:
        return None
    whose = Subject(reading.reader.id, reading.reader.telegram_id)
    groups = export.parcels(await export.files_of(reading.session, Marks(Base.metadata), whose))
    if notice.parcel >= len(groups):
        return None
    files = [File(file.kind, file.file_id) for file in groups[notice.parcel]]
    return Screen(t("parent-privacy-own-file"), files=files, kept=True)


@renders(CopyRemoved)
async def copy_removed_screen(notice: CopyRemoved, _reading: Reading) -> Screen:
    """In place of a copy that is too old to delete."""
    return Screen(t("parent-privacy-copy-removed"), replaces=notice.message_id)


ENTRIES.append(Entry(80, Button(t("parent-privacy-open"), OpenPrivacy())))
