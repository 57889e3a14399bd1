"""Asking colleagues for a language, and the colleague's side: the original, the translation, done."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import LANGUAGES, t
from features.broadcasts import composing, queries, texts
from features.broadcasts.models import State
from features.composer import buttons, translating
from features.composer.notices import TranslationGiven, TranslationWanted
from features.composer.refusals import NobodyWrites, NotNeededAnyMore
from handlers.access import allow
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button, menu_button
from handlers.organizer.broadcasts.callbacks import OpenDraft, OpenTexts, ShowPreview
from handlers.organizer.broadcasts.cards import TEXTS_MORE
from handlers.organizer.broadcasts.words import rows_of
from handlers.organizer.composer.callbacks import (
    AskTranslators,
    LeaveToOthers,
    OpenTranslators,
    StaffComposer,
    Translate,
)
from handlers.parent.broadcasts import announcement_screen

router = private_router("organizer.composer.translating")


# ---- the organizer --------------------------------------------------------------------------------------------------


async def _languages(session: Session, actor: Actor, show: Show) -> None:
    """The missing languages, each with how many colleagues are at it."""
    one = await composing.draft_of(session, actor)
    found = []
    for code in await translating.missing(session, one):
        count = await translating.open_for(session, code, one.id)
        label = (
            t("organizer-composer-asked-for", language=OWN_NAMES[code], count=count)
            if count
            else t("organizer-composer-ask-for", language=OWN_NAMES[code])
        )
        found.append(Button(label, AskTranslators(language=code)))
    text = t("organizer-composer-translators") if found else t("organizer-composer-nothing-missing")
    show(Screen(text, [*rows_of(found), [back_button(OpenTexts())]]))


@router.callback_query(OpenTranslators.filter(), flags=allow("broadcast.write"))
async def open_translators(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """Show the languages that are missing."""
    await _languages(session, actor, show)


@router.callback_query(AskTranslators.filter(F.language.in_(LANGUAGES)), flags=allow("broadcast.write"))
async def ask(
    _query: CallbackQuery,
    callback_data: AskTranslators,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Ask colleagues who write it."""
    count = await translating.ask(session, actor, language=callback_data.language, now=clock.now())
    show.notify(t("organizer-composer-asked", count=count))
    await _languages(session, actor, show)


# ---- the colleague --------------------------------------------------------------------------------------------------


@router.callback_query(Translate.filter(), flags=allow("translation.give"))
async def translate(
    _query: CallbackQuery,
    callback_data: Translate,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Show the original as families see it, and wait for the translation."""
    one, original = await translating.wanted(session, actor, translation_id=callback_data.translation_id)
    await state.set_state(StaffComposer.translation)
    await state.set_data({"translation": one.id})
    show(announcement_screen(one.broadcast_id, original, await buttons.of(session, one.broadcast_id)))
    text = t("organizer-composer-write-translation", language=OWN_NAMES[one.language])
    show(Screen(text, [[cancel_button()]], kept=True))


@router.message(
    StateFilter(StaffComposer.translation),
    F.text,
    ~F.text.startswith("/"),
    flags=allow("translation.give"),
)
async def take(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Put it into the draft; what cannot be sent is refused here already, and the form stays open."""
    number = (await state.get_data()).get("translation", 0)
    await translating.give(session, actor, translation_id=number, html=message.html_text, now=clock.now())
    await state.clear()
    show(Screen(t("organizer-composer-translation-thanks"), [[menu_button()]], kept=True))


@router.callback_query(LeaveToOthers.filter(), flags=allow("translation.give"))
async def leave(
    _query: CallbackQuery,
    callback_data: LeaveToOthers,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Somebody else will do it."""
    await translating.decline(session, actor, translation_id=callback_data.translation_id, now=clock.now())
    show(Screen(t("organizer-composer-left-to-others"), [[menu_button()]]))


# ---- what is sent, and why not --------------------------------------------------------------------------------------


@renders(TranslationWanted)
async def wanted_screen(notice: TranslationWanted, reading: Reading) -> Screen | None:
    """To a colleague, unless it is not needed any more."""
    one = await translating.bare(reading.session, notice.translation_id)
    draft = await queries.bare(reading.session, one.broadcast_id) if one is not None else None
    if one is None or draft is None or draft.state != State.DRAFT:
        return None
    rows = [
        [Button(t("organizer-composer-translate"), Translate(translation_id=one.id), style="primary")],
        [Button(t("organizer-composer-leave-to-others"), LeaveToOthers(translation_id=one.id))],
    ]
    text = t(
        "organizer-composer-translation-wanted",
        language=OWN_NAMES[one.language],
        original=OWN_NAMES[draft.original],
    )
    return Screen(text, rows, kept=True)


@renders(TranslationGiven)
async def given_screen(notice: TranslationGiven, reading: Reading) -> Screen | None:
    """To the author: it is in the draft."""
    one = await translating.bare(reading.session, notice.translation_id)
    if one is None:
        return None
    written = await texts.languages(reading.session, one.broadcast_id)
    rows = [
        [Button(t("organizer-composer-look"), ShowPreview()), back_button(OpenDraft())],
    ]
    text = t("organizer-composer-translation-given", language=OWN_NAMES[one.language], written=len(written))
    return Screen(text, rows, kept=True)


@explains(NobodyWrites)
def nobody_writes_screen(_refusal: NobodyWrites) -> Screen:
    """What to do without a colleague."""
    return Screen(t("organizer-composer-nobody-writes"), [[back_button(OpenTexts())]], kept=True)


@explains(NotNeededAnyMore)
def not_needed_screen(_refusal: NotNeededAnyMore) -> Screen:
    """Somebody was quicker."""
    return Screen(t("organizer-composer-not-needed"), [[menu_button()]], kept=True)


TEXTS_MORE.append(Button(t("organizer-composer-ask-translators"), OpenTranslators()))
