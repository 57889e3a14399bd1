"""Danger comes before everything: no consent, no language, no menu, in any state. The number stands first."""

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from markupsafe import Markup, escape

from core import outbox
from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Words, t
from features.knowledge.crisis import CrisisCard, CrisisMatch, crisis_card
from features.knowledge.desk import Knowledge
from features.people.staff import on_duty
from features.questions.notices import CrisisSeen
from handlers.access import allow
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.names import country_name, language_name
from handlers.kit.render import Reading
from handlers.kit.staffwork import at_work

router = Router(name="common.crisis")


class HappensNow(CallbackData, prefix="cn"):
    """Yes, it is happening at this moment."""

    category: str


class NotNow(CallbackData, prefix="cx"):
    """No, it is a question; answer it as one."""


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


def card_screen(card: CrisisCard) -> Screen:
    """The number alone on top, then one step a line; nothing to choose."""
    return Screen(_card(card), kept=True)


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
    message: Message, match: CrisisMatch, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """Give the number at once and call whoever is on duty; the words themselves are not kept."""
    card = crisis_card(pack, match, language=actor.language, country=actor.country)
    await _alert(session, actor, match, key=f"{message.chat.id}:{message.message_id}", clock=clock)
    show(card_screen(card) if match.level == "now" else asking_screen(card, message.message_id))


@router.message(F.chat.type != ChatType.PRIVATE, SpeaksOfDanger(), flags=allow("crisis.answer"))
async def answer_in_group(message: Message, match: CrisisMatch, pack: Pack, actor: Actor, show: Show) -> None:
    """In a group only the number is shown."""
    card = crisis_card(pack, match, language=actor.language, country=actor.country)
    show(Screen(_number(card), kept=True, reply_to=message.message_id))


@router.callback_query(HappensNow.filter(), flags=allow("crisis.answer"))
async def happens_now(
    callback: CallbackQuery, callback_data: HappensNow, actor: Actor, pack: Pack, show: Show
) -> None:
    """The steps, at once."""
    if callback_data.category not in {category.id for category in pack.crisis.categories}:
        return
    match = CrisisMatch(callback_data.category, "now")
    show(card_screen(crisis_card(pack, match, language=actor.language, country=actor.country)))


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
