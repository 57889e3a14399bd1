"""The test group: a link to join it, sending the draft to it, leaving it."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import STAFF, Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.broadcasts import queries
from features.composer import trying
from features.composer.notices import TrialAnnounced, TrialComing
from features.composer.refusals import NobodyTries, TrialGroupFull, TrialLinkGone, TriedAlready
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.links import LINKS, Opening
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.broadcasts.callbacks import OpenDraft
from handlers.organizer.broadcasts.cards import DRAFT_MORE
from handlers.organizer.composer.callbacks import (
    EmptyTrial,
    JoinTrial,
    LeaveTrial,
    MakeTrialLink,
    OpenTrial,
    SendTrial,
)
from handlers.parent.broadcasts import written_screen

router = private_router("organizer.composer.trying")
LINK = "https://t.me/{bot}?start={payload}"


# ---- the organizer --------------------------------------------------------------------------------------------------


async def _group(session: Session, actor: Actor, show: Show) -> None:
    count = len(await trying.group(session, actor.id))
    rows = [
        [Button(t("organizer-composer-trial-send"), SendTrial(), style="primary")] if count else [],
        [Button(t("organizer-composer-trial-link"), MakeTrialLink())],
        [Button(t("organizer-composer-trial-empty"), EmptyTrial())] if count else [],
        [back_button(OpenDraft())],
    ]
    show(Screen(t("organizer-composer-trial-group", count=count), rows))


@router.callback_query(OpenTrial.filter(), flags=allow("broadcast.write"))
async def open_group(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """Show how many are in it."""
    await _group(session, actor, show)


@router.callback_query(MakeTrialLink.filter(), flags=allow("broadcast.write"))
async def make_link(
    _query: CallbackQuery, actor: Actor, session: Session, clock: Clock, bot_name: str, show: Show
) -> None:
    """The link alone on a line, to be passed on."""
    link = LINK.format(bot=bot_name, payload=await trying.invite(session, actor, now=clock.now()))
    rows = [[Button(t("organizer-composer-trial-copy"), copy=link)], [back_button(OpenTrial())]]
    text = t("organizer-composer-trial-pass-on", days=trying.VALID.days, link=link)
    show(Screen(text, rows, kept=True))


@router.callback_query(EmptyTrial.filter(), flags=allow("broadcast.write"))
async def empty(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """Let everybody go."""
    await trying.empty(session, actor)
    await _group(session, actor, show)


@router.callback_query(SendTrial.filter(), flags=allow("broadcast.write"))
async def send(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """They get it now, and know that it is a test."""
    count = await trying.send(session, actor, now=clock.now())
    show(Screen(t("organizer-composer-trial-sent", count=count), [[back_button(OpenDraft())]], kept=True))


# ---- who tries ------------------------------------------------------------------------------------------------------


async def open_link(opening: Opening) -> None:
    """Say what the group is; nobody is in it before they say yes."""
    await trying.inviter(opening.session, payload=opening.payload, now=opening.clock.now())
    rows = [[Button(t("organizer-composer-trial-join"), JoinTrial(payload=opening.payload))], [menu_button()]]
    opening.show(Screen(t("organizer-composer-trial-what"), rows, kept=True))


@router.callback_query(JoinTrial.filter(), flags=allow("trial.join"))
async def join(
    _query: CallbackQuery,
    callback_data: JoinTrial,
    actor: Actor,
    session: Session,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Be in the group; who is in it is kept only of people who agreed, and of those who work here."""
    if not actor.consented and actor.roles.isdisjoint(STAFF):
        await state.set_data({"trial": callback_data.payload})
        show(consent_screen(actor, after="trial"))
        return
    await trying.join(session, actor, payload=callback_data.payload, now=clock.now())
    rows = [[Button(t("organizer-composer-trial-leave"), LeaveTrial())], [menu_button()]]
    show(Screen(t("organizer-composer-trial-joined"), rows))


@continuation("trial")
async def join_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent the button stands there again."""
    payload = (await state.get_data()).get("trial", "")
    await state.clear()
    rows = [[Button(t("organizer-composer-trial-join"), JoinTrial(payload=payload))]] if payload else []
    show(Screen(t("organizer-composer-trial-what"), [*rows, [menu_button()]], kept=True))


@router.callback_query(LeaveTrial.filter(), flags=allow("trial.join"))
async def leave(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """No more tests."""
    await trying.leave(session, actor)
    show(Screen(t("organizer-composer-trial-left"), [[menu_button()]], kept=True))


# ---- what is sent, and why not --------------------------------------------------------------------------------------


@renders(TrialComing)
async def coming_screen(notice: TrialComing, reading: Reading) -> Screen | None:
    """A message of its own, so that the next one is byte for byte what families would get."""
    if await queries.bare(reading.session, notice.broadcast_id) is None:
        return None
    rows = [[Button(t("organizer-composer-trial-leave"), LeaveTrial())]]
    return Screen(t("organizer-composer-trial-coming"), rows, kept=True)


@renders(TrialAnnounced)
async def announced_screen(notice: TrialAnnounced, reading: Reading) -> Screen | None:
    """The announcement itself."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    return await written_screen(reading.session, one, notice.language) if one is not None else None


@explains(NobodyTries)
def nobody_tries_screen(_refusal: NobodyTries) -> Screen:
    """How people come into it."""
    rows = [[Button(t("organizer-composer-trial-link"), MakeTrialLink())], [back_button(OpenDraft())]]
    return Screen(t("organizer-composer-trial-nobody"), rows, kept=True)


@explains(TriedAlready)
def tried_already_screen(_refusal: TriedAlready) -> Screen:
    """They have exactly this."""
    return Screen(t("organizer-composer-trial-already"), [[back_button(OpenDraft())]], kept=True)


@explains(TrialGroupFull)
def full_screen(_refusal: TrialGroupFull) -> Screen:
    """No more places."""
    return Screen(t("organizer-composer-trial-full", most=trying.MOST), [[menu_button()]], kept=True)


@explains(TrialLinkGone)
def link_gone_screen(_refusal: TrialLinkGone) -> Screen:
    """Ask for another one."""
    return Screen(t("organizer-composer-trial-link-gone"), [[menu_button()]], kept=True)


DRAFT_MORE.append(Button(t("organizer-composer-trial"), OpenTrial()))
LINKS["tg"] = open_link
