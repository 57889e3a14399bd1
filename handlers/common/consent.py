"""Consent: asked at the start, and again by any feature that must keep something before it was given.

A feature that needs it shows `consent_screen(actor, after="name")` and says with `@continuation("name")` what follows
once the person agreed; the name travels in the button, so nothing is lost when the press comes a day later.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Moment, t
from features.knowledge.desk import Knowledge
from features.people import consent
from features.questions.unsaved import Unsaved
from handlers.access import allow
from handlers.common.country import country_screen
from handlers.common.menu import menu_screen
from handlers.common.turn import Turn
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router

router = private_router("common.consent")


class GiveConsent(CallbackData, prefix="pc"):
    """The decision about the text above the button; `after` names what waited for it, empty at the start."""

    agree: bool
    after: str = ""


class Continuation(Protocol):
    """What goes on after "I agree". `actor` already counts as consented; `query` is the press."""

    async def __call__(
        self,
        query: CallbackQuery,
        state: FSMContext,
        actor: Actor,
        pack: Pack,
        knowledge: Knowledge,
        show: Show,
    ) -> None:
        """Show the next screen."""
        ...


CONTINUATIONS: dict[str, Continuation] = {}


def continuation(name: str) -> Callable[[Continuation], Continuation]:
    """Register what goes on under this name."""

    def bind(function: Continuation) -> Continuation:
        if name in CONTINUATIONS:
            raise LookupError(f"the continuation {name!r} is taken")
        CONTINUATIONS[name] = function
        return function

    return bind


def consent_screen(_actor: Actor, *, after: str = "", reply_to: int | None = None) -> Screen:
    """Ask to keep what the person writes. reply_to: the message that waits for it, found again in the press."""
    buttons = [
        Button(t("common-consent-agree"), GiveConsent(agree=True, after=after)),
        Button(t("common-consent-not-now"), GiveConsent(agree=False, after=after)),
    ]
    return Screen(_asked(), [buttons], kept=bool(after), reply_to=reply_to)


def _asked() -> Lines:
    return Lines((t("common-consent-ask", version=consent.CURRENT),))


@router.callback_query(GiveConsent.filter(), flags=allow("consent.give"))
async def decide(
    query: CallbackQuery,
    callback_data: GiveConsent,
    actor: Actor,
    session: Session,
    show: Show,
    clock: Clock,
    pack: Pack,
    state: FSMContext,
    knowledge: Knowledge,
    unsaved: Unsaved,
    turn: Turn,
) -> None:
    """Keep the press with its message, leave the agreed text in the chat, and go on with what waited for it."""
    if not callback_data.agree:
        unsaved.forget(query.from_user.id)
        show(_declined_screen(actor, pack, waiting=bool(callback_data.after)))
        return
    actor = await _agree(query, actor, session, show, clock)
    turn.actor = actor
    words = unsaved.of(query.from_user.id, clock.now())
    if not words.empty:
        await state.update_data(draft=words.dump())
    go_on = CONTINUATIONS.get(callback_data.after)
    if go_on is not None:
        await go_on(query=query, state=state, actor=actor, pack=pack, knowledge=knowledge, show=show)
    else:
        show(replace(menu_screen(actor) if actor.country else country_screen(pack), kept=True))


async def _agree(query: CallbackQuery, actor: Actor, session: Session, show: Show, clock: Clock) -> Actor:
    """The press counts once; the text stays in the chat with the day it was agreed to."""
    now = clock.now()
    message_id = query.message.message_id if query.message else 0
    await consent.give(session, actor, message_id=message_id, language=actor.language, now=now)
    show(Screen(Lines((_asked(), t("common-consent-given", at=Moment(now, "date"))))))
    return replace(actor, consented=True)


def _declined_screen(actor: Actor, pack: Pack, *, waiting: bool) -> Screen:
    """Declining keeps the knowledge base open; at the start the country comes next."""
    if waiting or actor.country:
        return Screen(t("common-consent-declined"), menu_screen(actor).buttons)
    return country_screen(pack, declined=True)
