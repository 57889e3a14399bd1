"""Danger comes before everything: no consent, no language, no menu, in any state. The number stands first."""

from datetime import datetime
from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from markupsafe import Markup, escape

from core import outbox
from core.actor import STAFF, Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Words, t
from features.knowledge.crisis import CrisisCard, CrisisMatch, crisis_card
from features.knowledge.desk import Knowledge
from features.people.staff import on_duty
from features.privacy import clearing
from features.questions import editing, urgent
from features.questions.drafts import Draft
from features.questions.notices import CrisisSeen
from features.questions.unsaved import Unsaved
from handlers.access import allow
from handlers.common.menu import menu_screen
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.incoming import asked_message, take_edit
from handlers.kit.names import country_name, language_name
from handlers.kit.render import Reading
from handlers.kit.staffwork import at_work

router = Router(name="common.crisis")
WATCHED = "violence"
"""The emergency of people whose phone may be looked into by whoever they fear."""


class HappensNow(CallbackData, prefix="cn"):
    """Yes, it is happening at this moment."""

    category: str


class NotNow(CallbackData, prefix="cx"):
    """No, it is a question; answer it as one."""


class HandOver(CallbackData, prefix="ch"):
    """Let whoever is on duty read what I wrote."""


class ClearChat(CallbackData, prefix="cq"):
    """Delete what was written here."""


class SpeaksOfDanger(Filter):
    """Matches when the words may speak of danger; a specialist at work may name it in an answer."""

    async def __call__(
        self, message: Message, knowledge: Knowledge, state: FSMContext
    ) -> bool | dict[str, Any]:
        """Hand the match to the handler."""
        words = message.text or message.caption
        match = knowledge.crisis.match(words) if words else None
        if match is None or at_work(await state.get_state()):
            return False
        return {"match": match}


class AddsDanger(Filter):
    """Matches when an edit speaks of a danger the message did not speak of before; never what staff wrote to a family."""

    async def __call__(
        self,
        message: Message,
        session: Session,
        knowledge: Knowledge,
        clock: Clock,
        said: Unsaved,
        state: FSMContext,
        actor: Actor | None = None,
    ) -> bool | dict[str, Any]:
        """Hand the match to the handler."""
        found = await SpeaksOfDanger()(message, knowledge, state)
        if isinstance(found, bool) or actor is None:
            return False
        before = said.of(message.chat.id, clock.now())
        if before.message_id == message.message_id and not _graver(
            found["match"], knowledge.crisis.match(before.text)
        ):
            return False
        written = {"chat_id": message.chat.id, "message_id": message.message_id}
        return False if await editing.is_staffs(session, actor, **written) else found


def _graver(match: CrisisMatch, before: CrisisMatch | None) -> bool:
    return (
        before is None
        or match.category != before.category
        or (match.level == "now" and before.level != "now")
    )


def card_screen(card: CrisisCard, message_id: int | None = None) -> Screen:
    """The number alone on top, then one step a line; below, what one may ask for."""
    rows = [[Button(t("common-crisis-hand-over"), HandOver())]]
    text = _card(card)
    if card.category == WATCHED:
        rows.append([Button(t("common-crisis-clear"), ClearChat(), style="danger")])
        text = Lines((text, t("common-crisis-clear-note")))
    return Screen(text, rows, kept=True, reply_to=message_id)


def asking_screen(card: CrisisCard, message_id: int) -> Screen:
    """The number on top all the same, then one question."""
    buttons = [
        [Button(t("common-crisis-yes"), HappensNow(category=card.category), style="danger")],
        [Button(t("common-crisis-no"), NotNow())],
    ]
    text = Lines((_number(card), t("common-crisis-now-question")))
    return Screen(text, buttons, kept=True, reply_to=message_id)


def _number(card: CrisisCard) -> Markup:
    return Markup("<code>{}</code>").format(
        card.number
    )  # a tap copies it, also where the phone sees no number in 103


def _card(card: CrisisCard) -> Words:
    return Lines((_number(card), Markup("\n").join(escape(step) for step in card.steps)))


@router.message(F.chat.type == ChatType.PRIVATE, SpeaksOfDanger(), flags=allow("crisis.answer"))
async def answer(
    message: Message,
    match: CrisisMatch,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    said: Unsaved,
    show: Show,
) -> None:
    """Give the number at once and call whoever is on duty; the words themselves are not kept."""
    card = crisis_card(pack, match, language=actor.language, country=actor.country)
    said.keep(message.chat.id, words_of(message), clock.now())
    await _alert(session, actor, match, key=_about(message, match), clock=clock)
    if match.level == "now":
        show(card_screen(card, message.message_id))
    else:
        show(asking_screen(card, message.message_id))


@router.edited_message(F.chat.type == ChatType.PRIVATE, AddsDanger(), flags=allow("crisis.answer"))
async def answer_edit(
    message: Message,
    match: CrisisMatch,
    actor: Actor,
    session: Session,
    state: FSMContext,
    pack: Pack,
    clock: Clock,
    said: Unsaved,
    show: Show,
) -> None:
    """Danger added by an edit is answered as if it had been written at once; whoever has the question gets the new words too."""
    await answer(message, match, actor, session, pack, clock, said, show)
    await editing.edit(
        session,
        actor,
        chat_id=message.chat.id,
        message_id=message.message_id,
        text=message.text or message.caption or "",
        now=clock.now(),
    )
    await take_edit(message, state)


@router.message(F.chat.type != ChatType.PRIVATE, SpeaksOfDanger(), flags=allow("crisis.answer"))
@router.edited_message(F.chat.type != ChatType.PRIVATE, AddsDanger(), flags=allow("crisis.answer"))
async def answer_in_group(
    message: Message,
    match: CrisisMatch,
    pack: Pack,
    actor: Actor,
    session: Session,
    clock: Clock,
    said: Unsaved,
    show: Show,
) -> None:
    """In a group only the number is shown; whoever is on duty is called unless it was one of the team."""
    card = crisis_card(pack, match, language=actor.language, country=actor.country)
    said.keep(message.chat.id, words_of(message), clock.now())
    if match.level == "now" and not actor.has(*STAFF):
        await _alert(session, actor, match, key=_about(message, match), clock=clock)
    show(Screen(_number(card), kept=True, reply_to=message.message_id))


@router.callback_query(HappensNow.filter(), flags=allow("crisis.answer"))
async def happens_now(
    query: CallbackQuery,
    callback_data: HappensNow,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """The steps, at once; whoever is on duty learns that it is so."""
    if callback_data.category not in {category.id for category in pack.crisis.categories}:
        return
    match = CrisisMatch(callback_data.category, "now")
    asked = asked_message(query)
    await _alert(session, actor, match, key=f"{actor.id}:{_tapped(query)}:now", clock=clock)
    card = crisis_card(pack, match, language=actor.language, country=actor.country)
    show(card_screen(card, asked.message_id if asked else None))


@router.callback_query(HandOver.filter(), flags=allow("crisis.answer"))
async def hand_over(
    query: CallbackQuery, actor: Actor, session: Session, clock: Clock, said: Unsaved, show: Show
) -> None:
    """Let whoever is on duty read the message; only now does anybody see it."""
    draft = asked_words(query, said, clock.now())
    if draft.empty:
        show(Screen(t("common-crisis-not-found"), kept=True))
        return
    question = await urgent.hand_over(session, actor, draft=draft, now=clock.now())
    show(Screen(t("common-crisis-handed-over", number=question.id), kept=True))


@router.callback_query(ClearChat.filter(), flags=allow("crisis.answer"))
async def clear(
    query: CallbackQuery,
    actor: Actor,
    state: FSMContext,
    session: Session,
    clock: Clock,
    said: Unsaved,
    show: Show,
) -> None:
    """Delete what can be deleted and leave a screen that tells nothing."""
    chat_id = query.message.chat.id if query.message else actor.telegram_id
    known = asked_words(query, said, clock.now()).message_id
    also = [number for number in (known, _tapped(query)) if number]
    await clearing.clear_chat(session, actor, chat_id=chat_id, also=also, now=clock.now())
    said.forget(chat_id)
    await state.clear()
    home = menu_screen(actor)
    show(Screen(home.text, home.buttons, kept=True), toast=t("common-crisis-cleared"))


def words_of(message: Message) -> Draft:
    """The words of a message, without its files."""
    words = (message.text or message.caption or "").strip()
    return Draft(text=words, chat_id=message.chat.id, message_id=message.message_id)


def asked_words(query: CallbackQuery, said: Unsaved, now: datetime) -> Draft:
    """What the person wrote before they tapped: from the message our card answers, else from memory."""
    asked = asked_message(query)
    if asked is not None:
        return words_of(asked)
    return said.of(query.message.chat.id if query.message else query.from_user.id, now)


def _about(message: Message, match: CrisisMatch) -> str:
    return f"{message.chat.id}:{message.message_id}:{match.category}:{match.level}"


def _tapped(query: CallbackQuery) -> int:
    return query.message.message_id if query.message else 0


async def _alert(session: Session, actor: Actor, match: CrisisMatch, *, key: str, clock: Clock) -> None:
    notice = CrisisSeen(match.category, match.level, actor.language, actor.country)
    for person in await on_duty(session, actor.country):
        await outbox.put(session, to=person, notice=notice, key=f"crisis:{key}:{person}", now=clock.now())


@renders(CrisisSeen)
async def seen_screen(notice: CrisisSeen, reading: Reading) -> Screen:
    """To whoever is on duty: what kind, which language, which country; never the words."""
    text = t(
        "common-crisis-alert",
        level=notice.level,
        category=t("common-crisis-category", category=notice.category),
        language=language_name(notice.language),
        country=country_name(reading.pack, notice.country),
    )
    return Screen(text, kept=True)
