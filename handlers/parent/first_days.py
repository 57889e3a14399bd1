"""The first days after a diagnosis: ten small steps, by hand or one each morning; paused or stopped in one tap."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, Text, t
from features.knowledge.articles import variant
from features.knowledge.desk import Knowledge
from features.library import first_days
from features.library.first_days import Progress
from features.library.notices import MorningStep
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.knowledge import OpenArticle

router = private_router("parent.first_days")


# ---- callbacks ------------------------------------------------------------------------------------------------------


class OpenDays(CallbackData, prefix="gd"):
    """Where am I in the first days?"""


class OpenStep(CallbackData, prefix="gs"):
    """Show this step."""

    number: Id


class BeginMornings(CallbackData, prefix="gb"):
    """From tomorrow on, one step each morning after this one."""

    number: Id


class PauseMornings(CallbackData, prefix="gp"):
    """No steps for now."""


class GoOn(CallbackData, prefix="gg"):
    """Take the mornings up again."""


class StopMornings(CallbackData, prefix="gx"):
    """No more steps."""


# ---- screens --------------------------------------------------------------------------------------------------------


def step_screen(
    pack: Pack, reader: Actor, number: int, walk: Progress | None, *, kept: bool = False
) -> Screen:
    """One step: what to do today, what to read, and the way on."""
    if not 1 <= number <= len(pack.first_days):
        return Screen(t("parent-first-days-none"), [[menu_button()]])
    step, count = pack.first_days[number - 1], len(pack.first_days)
    text = Lines(
        (
            t("parent-first-days-step", number=number, count=count, title=step.names),
            t("common-kit-name", name=step.todo),
            _state_line(walk, number, count),
        )
    )
    read = [Button(t("parent-first-days-read"), OpenArticle(slug=step.article))]
    known = variant(pack, step.article, reader.language) is not None
    rows = [read if known else [], _leaf(number, count), _mornings(walk, number, count), [menu_button()]]
    return Screen(text, rows, kept=kept)


def _state_line(walk: Progress | None, number: int, count: int) -> Text | None:
    if number == count:
        return t("parent-first-days-end")
    if walk is None:
        return t("parent-first-days-offer") if number == 1 else None
    return {
        "on": t("parent-first-days-on"),
        "paused": t("parent-first-days-paused"),
    }.get(walk.state)


def _leaf(number: int, count: int) -> list[Button]:
    back = [Button(t("parent-first-days-before"), OpenStep(number=number - 1))] if number > 1 else []
    on = [Button(t("parent-first-days-next"), OpenStep(number=number + 1))] if number < count else []
    return [*back, *on]


def _mornings(walk: Progress | None, number: int, count: int) -> list[Button]:
    stop = Button(t("parent-first-days-stop"), StopMornings())
    if walk is not None and walk.state == "on":
        return [Button(t("parent-first-days-pause"), PauseMornings()), stop]
    if walk is not None and walk.state == "paused":
        return [Button(t("parent-first-days-go-on"), GoOn()), stop]
    return [Button(t("parent-first-days-begin"), BeginMornings(number=number))] if number < count else []


def told_screen(text: Text, *buttons: Button) -> Screen:
    """What has changed, and the way back to the steps."""
    return Screen(text, [list(buttons), [Button(t("parent-first-days-open"), OpenDays()), menu_button()]])


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenDays.filter(), flags=allow("first_days.walk"))
async def open_days(
    _query: CallbackQuery, actor: Actor, session: Session, pack: Pack, state: FSMContext, show: Show
) -> None:
    """Leave what was open and show the step they have reached."""
    await state.clear()
    walk = await first_days.progress(session, actor.id)
    show(step_screen(pack, actor, walk.reached if walk else 1, walk))


@router.callback_query(OpenStep.filter(), flags=allow("first_days.walk"))
async def open_step(
    _query: CallbackQuery, callback_data: OpenStep, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Go to a step by hand."""
    walk = await first_days.reach(session, actor, pack=pack, number=callback_data.number)
    show(step_screen(pack, actor, callback_data.number, walk))


@router.callback_query(BeginMornings.filter(), flags=allow("first_days.walk"))
async def begin(
    _query: CallbackQuery,
    callback_data: BeginMornings,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Bring one step each morning; that a family walks here is kept only with their consent."""
    if not actor.consented:
        show(consent_screen(actor, after="first_days"))
        return
    await first_days.set_out(session, actor, pack=pack, number=callback_data.number, now=clock.now())
    show(
        told_screen(
            t("parent-first-days-begun"),
            Button(t("parent-first-days-pause"), PauseMornings()),
            Button(t("parent-first-days-stop"), StopMornings()),
        )
    )


@continuation("first_days")
async def begin_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent: the first step, with the button for the mornings."""
    show(step_screen(pack, actor, 1, None, kept=True))


@router.callback_query(PauseMornings.filter(), flags=allow("first_days.walk"))
async def pause(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """No steps until they say so."""
    if not await first_days.pause(session, actor, now=clock.now()):
        raise NotFound
    show(told_screen(t("parent-first-days-paused"), Button(t("parent-first-days-go-on"), GoOn())))


@router.callback_query(GoOn.filter(), flags=allow("first_days.walk"))
async def go_on(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """The next morning brings the next step."""
    if not await first_days.go_on(session, actor, now=clock.now()):
        raise NotFound
    show(told_screen(t("parent-first-days-on")))


@router.callback_query(StopMornings.filter(), flags=allow("first_days.walk"))
async def stop(_query: CallbackQuery, actor: Actor, session: Session, clock: Clock, show: Show) -> None:
    """Nothing more comes; stopping twice is fine."""
    await first_days.stop(session, actor, now=clock.now())
    show(told_screen(t("parent-first-days-stopped")))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(MorningStep)
async def morning_screen(notice: MorningStep, reading: Reading) -> Screen | None:
    """Today's step, unless they paused or stopped meanwhile."""
    walk = await first_days.progress(reading.session, notice.person_id)
    if walk is None or walk.state == "paused" or notice.number > len(reading.pack.first_days):
        return None
    return step_screen(reading.pack, reading.reader, notice.number, walk, kept=True)


ENTRIES.append(Entry(32, Button(t("parent-first-days-open"), OpenDays())))
