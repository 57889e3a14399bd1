""" "Bring it to my town": what kind, which town, how many families."""

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
from features.events import towns
from features.events.refusals import TownNotNamed
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button, menu_button
from handlers.parent.events.buttons import BringHere, ChooseWish, CountFamilies, OpenEvents, Wishing

router = private_router("parent.wishing")
FAMILIES = (1, 3, 5, 10, 20)


@router.callback_query(BringHere.filter(), flags=allow("town.wish"))
async def bring(_query: CallbackQuery, actor: Actor, pack: Pack, show: Show) -> None:
    """What would the family like to have; wishes are kept only with consent."""
    if not actor.consented:
        show(consent_screen(actor, after="wish"))
        return
    show(kinds_screen(pack))


@continuation("wish")
async def bring_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent the wish goes on."""
    show(kinds_screen(pack, kept=True))


def kinds_screen(pack: Pack, *, kept: bool = False) -> Screen:
    """What may be asked for."""
    kinds = [one for one in pack.event_kinds.values() if one.wish]
    buttons = [[Button(t("common-kit-name", name=one.names), ChooseWish(kind=one.id))] for one in kinds]
    return Screen(t("parent-events-wish-what"), [*buttons, [back_button(OpenEvents())]], kept=kept)


@router.callback_query(ChooseWish.filter(), flags=allow("town.wish"))
async def choose(
    _query: CallbackQuery, callback_data: ChooseWish, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Wait for the town."""
    if callback_data.kind not in pack.event_kinds:
        raise NotFound
    await state.set_state(Wishing.town)
    await state.set_data({"kind": callback_data.kind})
    show(Screen(t("parent-events-wish-where"), [[cancel_button()]]))


@router.message(StateFilter(Wishing.town), F.text, ~F.text.startswith("/"), flags=allow("town.wish"))
async def name_town(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep the wish; how many families would come may be tapped."""
    kind = (await state.get_data()).get("kind", "")
    wish = await towns.wish(session, actor, words=message.text or "", kind=kind, pack=pack, now=clock.now())
    await state.clear()
    counts = [
        Button(t("parent-events-families", count=number), CountFamilies(wish_id=wish.id, families=number))
        for number in FAMILIES
    ]
    text = t("parent-events-wished", kind=pack.event_kinds[kind].names, town=wish.named)
    show(Screen(text, [counts[:2], counts[2:], [menu_button()]], kept=True))


@router.message(StateFilter(Wishing.town), ~F.text, flags=allow("town.wish"))
async def words_only(_message: Message, show: Show) -> None:
    """A file says no town."""
    show(Screen(t("parent-events-wish-where"), [[cancel_button()]], kept=True))


@router.callback_query(CountFamilies.filter(), flags=allow("town.wish"))
async def count(
    _query: CallbackQuery,
    callback_data: CountFamilies,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """So many families would come."""
    wish = await towns.tell_families(
        session, actor, wish_id=callback_data.wish_id, families=callback_data.families, now=clock.now()
    )
    show(Screen(t("parent-events-wish-counted", town=wish.named, count=wish.families), [[menu_button()]]))


@explains(TownNotNamed)
def town_not_named_screen(_refusal: TownNotNamed) -> Screen:
    """No letters in it."""
    return Screen(t("parent-events-wish-where"), [[cancel_button()]], kept=True)
