"""The draft: its texts, one language a message."""

from collections.abc import Sequence
from typing import Any

from aiogram import F
from aiogram.filters import Command, Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor, Role
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import LANGUAGES, t
from features.broadcasts import composing, queries, texts
from features.broadcasts.models import Broadcast
from features.broadcasts.refusals import BrokenLink, BrokenMarkup, NoText, TextTooLong, WrongFile
from handlers.access import ORGANIZER, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.incoming import draft_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import (
    ChooseText,
    DropText,
    FallBack,
    MarkUrgent,
    OpenBroadcasts,
    OpenDraft,
    OpenTexts,
    StaffBroadcasts,
    ThrowAway,
    WriteText,
)
from handlers.organizer.broadcasts.cards import (
    draft_screen,
    languages_screen,
    list_screen,
    texts_screen,
    words_screen,
)
from handlers.organizer.manage import SECTIONS

router = private_router("organizer.broadcasts.composing")


async def show_draft(
    session: Session,
    actor: Actor,
    one: Broadcast,
    pack: Pack,
    clock: Clock,
    show: Show,
    *,
    kept: bool = False,
) -> None:
    """The card with the live count."""
    count = await composing.live_count(session, one, pack, clock.now())
    written = await texts.languages(session, one.id)
    show(draft_screen(one, written, count, pack, owner=actor.has(Role.OWNER), kept=kept))


@router.callback_query(OpenBroadcasts.filter(), flags=allow("broadcast.write"))
async def open_list(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Leave what was open and show the announcements."""
    await state.clear()
    draft = await composing.own_draft(session, actor) is not None
    show(list_screen(await queries.published(session, actor), draft=draft))


@router.callback_query(OpenDraft.filter(), flags=allow("broadcast.write"))
@router.message(Command("broadcast"), flags=allow("broadcast.write"))
async def open_draft(
    _event: CallbackQuery | Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """The draft as it stands; without one, the text is asked for."""
    await state.clear()
    one = await composing.own_draft(session, actor)
    if one is not None:
        await show_draft(session, actor, one, pack, clock, show)
        return
    await _ask_words(state, show, actor.language)


async def _ask_words(state: FSMContext, show: Show, language: str) -> None:
    await state.set_state(StaffBroadcasts.words)
    await state.set_data({"language": language})
    show(words_screen(language))


@router.callback_query(ChooseText.filter(), flags=allow("broadcast.write"))
async def choose_language(_query: CallbackQuery, pack: Pack, show: Show) -> None:
    """Show the languages."""
    show(languages_screen(pack))


@router.callback_query(
    WriteText.filter(F.language.in_(LANGUAGES)),
    flags=allow("broadcast.write"),
)
async def write_in(_query: CallbackQuery, callback_data: WriteText, state: FSMContext, show: Show) -> None:
    """Wait for the text in this language."""
    await _ask_words(state, show, callback_data.language)


@router.message(
    StateFilter(StaffBroadcasts.words),
    ~F.text.startswith("/"),
    flags=allow("broadcast.write"),
)
async def take_words(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Keep the text with its formatting and its file, and show the draft."""
    data = await state.get_data()
    files = [
        *map(tuple, data.get("files", ())),
        *((file.kind, file.file_id) for file in draft_of(message).files),
    ]
    composing.check_files(files)
    if message.media_group_id is not None and not message.caption:
        await _wait_for_words(message.media_group_id, files, data, state, show)
        return
    html = message.html_text if message.text or message.caption else ""
    language = data.get("language", actor.language)
    one = await composing.write(session, actor, language=language, html=html, files=files, now=clock.now())
    await state.clear()
    if message.media_group_id is not None:
        await state.set_data({"language": language, "album": message.media_group_id})
    await show_draft(session, actor, one, pack, clock, show, kept=True)


async def _wait_for_words(
    album: str, files: Sequence[tuple[str, ...]], data: dict[str, Any], state: FSMContext, show: Show
) -> None:
    """The files of an album come one by one; only the first asks for the words."""
    is_first = data.get("album") != album
    await state.update_data(files=files, album=album)
    if is_first:
        show(Screen(t("organizer-composer-album-words"), [[cancel_button()]], kept=True))


class SameAlbum(Filter):
    """Matches the next file of the album whose words we have."""

    async def __call__(self, message: Message, state: FSMContext) -> bool:
        """Compare with the album noted."""
        album = message.media_group_id
        return album is not None and (await state.get_data()).get("album") == album


@router.message(StateFilter(None), SameAlbum(), flags=allow("broadcast.write"))
async def take_more(
    message: Message, actor: Actor, session: Session, clock: Clock, state: FSMContext, show: Show
) -> None:
    """One more file of the album; the draft was shown with its first."""
    language = (await state.get_data()).get("language", actor.language)
    files = [(file.kind, file.file_id) for file in draft_of(message).files]
    await composing.add_files(session, actor, language=language, files=files, now=clock.now())


@router.callback_query(OpenTexts.filter(), flags=allow("broadcast.write"))
async def open_texts(_query: CallbackQuery, actor: Actor, session: Session, pack: Pack, show: Show) -> None:
    """Show the languages of the draft."""
    one = await composing.draft_of(session, actor)
    show(texts_screen(one, await texts.languages(session, one.id), pack))


@router.callback_query(DropText.filter(), flags=allow("broadcast.write"))
async def drop_text(
    _query: CallbackQuery,
    callback_data: DropText,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Take a language out."""
    one = await composing.drop_text(session, actor, language=callback_data.language, now=clock.now())
    show(texts_screen(one, await texts.languages(session, one.id), pack))


@router.callback_query(FallBack.filter(), flags=allow("broadcast.write"))
async def fall_back(
    _query: CallbackQuery,
    callback_data: FallBack,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """The original for everybody else, or nothing."""
    one = await composing.fall_back(session, actor, falls_back=callback_data.on, now=clock.now())
    show(texts_screen(one, await texts.languages(session, one.id), pack))


@router.callback_query(MarkUrgent.filter(F.on.is_(False)), flags=allow("broadcast.urgent"))
async def not_urgent(
    _query: CallbackQuery, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """It may wait for the morning."""
    one = await composing.mark_urgent(session, actor, reason=None)
    await show_draft(session, actor, one, pack, clock, show)


@router.callback_query(MarkUrgent.filter(), flags=allow("broadcast.urgent"))
async def ask_urgent(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for the reason."""
    await composing.draft_of(session, actor)
    await state.set_state(StaffBroadcasts.urgent)
    show(Screen(t("organizer-broadcasts-ask-urgent"), [[cancel_button()]], kept=True))


@router.message(
    StateFilter(StaffBroadcasts.urgent), F.text, ~F.text.startswith("/"), flags=allow("broadcast.urgent")
)
async def take_urgent(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Keep the reason with the announcement."""
    one = await composing.mark_urgent(session, actor, reason=message.text)
    await state.clear()
    await show_draft(session, actor, one, pack, clock, show, kept=True)


@router.callback_query(ThrowAway.filter(), flags=allow("broadcast.write"))
async def throw_away(
    _query: CallbackQuery, callback_data: ThrowAway, actor: Actor, session: Session, show: Show
) -> None:
    """Forget the draft, once they are sure."""
    if not callback_data.sure:
        await composing.draft_of(session, actor)
        sure = Button(t("organizer-broadcasts-throw-away-sure"), ThrowAway(sure=True), style="danger")
        show(Screen(t("organizer-broadcasts-throw-away-ask"), [[sure], [back_button(OpenDraft())]]))
        return
    await composing.throw_away(session, actor)
    show(Screen(t("organizer-broadcasts-thrown-away"), [[back_button(OpenBroadcasts())]]))


# ---- why not ----------------------------------------------------------------------------------------------------------


@explains(NoText)
def no_text_screen(_refusal: NoText) -> Screen:
    """The form stays open."""
    return Screen(t("organizer-broadcasts-needs-words"), [[cancel_button()]], kept=True)


@explains(TextTooLong)
def too_long_screen(refusal: TextTooLong) -> Screen:
    """By how much, and what to do."""
    over = refusal.length - refusal.limit
    return Screen(
        t("organizer-broadcasts-too-long", limit=refusal.limit, count=over), [[cancel_button()]], kept=True
    )


@explains(BrokenMarkup)
def broken_markup_screen(refusal: BrokenMarkup) -> Screen:
    """Which tag."""
    return Screen(
        t("organizer-broadcasts-broken-tag", tag=f"<{refusal.tag}>"), [[cancel_button()]], kept=True
    )


@explains(BrokenLink)
def broken_link_screen(refusal: BrokenLink) -> Screen:
    """Which link."""
    return Screen(t("organizer-broadcasts-broken-link", link=refusal.link), [[cancel_button()]], kept=True)


@explains(WrongFile)
def wrong_file_screen(_refusal: WrongFile) -> Screen:
    """What can be sent along."""
    return Screen(t("organizer-broadcasts-wrong-file"), [[cancel_button()]], kept=True)


SECTIONS.append(Button(t("organizer-broadcasts-open"), OpenBroadcasts()))
ENTRIES.append(Entry(55, Button(t("organizer-broadcasts-open"), OpenBroadcasts()), ORGANIZER))
