"""What a parent says is wrong in the directory, and what became of it."""

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.knowledge.desk import Knowledge
from features.nearby import corrections
from features.nearby.corrections import EnoughWaiting, NoWords
from features.nearby.notices import CorrectionSettled
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.kit import Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.nearby.callbacks import Correct, Nearby

router = private_router("parent.correcting")


@router.callback_query(Correct.filter(), flags=allow("nearby.correct"))
async def correct(
    _query: CallbackQuery,
    callback_data: Correct,
    actor: Actor,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for what is wrong; words are kept only with consent."""
    one = pack.organisations.get(callback_data.organisation)
    if one is None:
        raise NotFound
    if not actor.consented:
        show(consent_screen(actor, after="correction"))
        return
    await state.set_state(Nearby.correction)
    await state.set_data({"organisation": one.id})
    show(Screen(t("parent-nearby-what-is-wrong", name=one.names), [[cancel_button()]], kept=True))


@continuation("correction")
async def correct_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent: the button stands under the organisation above."""
    show(Screen(t("parent-nearby-wrong-again"), kept=True))


@router.message(
    StateFilter(Nearby.correction), F.text, ~F.text.startswith("/"), flags=allow("nearby.correct")
)
async def send(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Pass it to the coordinator."""
    organisation = (await state.get_data()).get("organisation", "")
    await corrections.propose(
        session, actor, pack=pack, organisation=organisation, text=message.text or "", now=clock.now()
    )
    await state.clear()
    show(Screen(t("parent-nearby-sent"), [[menu_button()]], kept=True))


@router.message(
    StateFilter(Nearby.place, Nearby.correction), ~F.text, ~F.location, flags=allow("nearby.correct")
)
async def words_only(_message: Message, show: Show) -> None:
    """A file or a voice message says nothing here."""
    show(Screen(t("parent-nearby-words-only"), [[cancel_button()]], kept=True))


@explains(NoWords)
def no_words_screen(_refusal: NoWords) -> Screen:
    """There were no words in it."""
    return Screen(t("parent-nearby-words-only"), [[cancel_button()]], kept=True)


@explains(EnoughWaiting)
def enough_screen(_refusal: EnoughWaiting) -> Screen:
    """Several of theirs wait already."""
    return Screen(t("parent-nearby-enough"), [[cancel_button()]], kept=True)


@renders(CorrectionSettled)
async def settled_screen(notice: CorrectionSettled, reading: Reading) -> Screen | None:
    """To the parent: accepted, or not and why the entry stays."""
    found = await corrections.bare(reading.session, notice.correction_id)
    one = reading.pack.organisations.get(found.organisation) if found else None
    if found is None or one is None:
        return None
    if found.state == "accepted":
        return Screen(t("parent-nearby-accepted", name=one.names), kept=True)
    return Screen(t("parent-nearby-declined", name=one.names), kept=True)
