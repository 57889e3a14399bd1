"""While it runs: pause, resume, stop; the progress that edits itself; the report."""

from dataclasses import replace

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import t
from features.broadcasts import composing, queries, steering
from features.broadcasts.models import Broadcast, State
from features.broadcasts.notices import BroadcastBegan, BroadcastEnded, BroadcastMoved
from features.broadcasts.refusals import NotRunning
from handlers.access import allow
from handlers.kit import Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.broadcasts.callbacks import (
    OpenBroadcasts,
    OpenOne,
    Pause,
    Resume,
    SendAgain,
    Stop,
)
from handlers.organizer.broadcasts.sendings import (
    missed_screen,
    progress_screen,
    published_screen,
    report_screen,
)

router = private_router("organizer.broadcasts.steering")
OVER = (State.DONE, State.STOPPED)


async def _progress(session: Session, one: Broadcast, clock: Clock, show: Show) -> None:
    show(progress_screen(await queries.figures(session, one, clock.now())))


@router.callback_query(OpenOne.filter(), flags=allow("broadcast.steer"))
async def open_one(
    _query: CallbackQuery,
    callback_data: OpenOne,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """What is to come, how far it is, or what it came to."""
    one = await steering.one_of(session, actor, callback_data.broadcast_id)
    if one.state == State.MISSED:
        show(missed_screen(one))
        return
    if one.state in (State.ARMED, State.WAITING):
        show(published_screen(one, await composing.live_count(session, one, pack, clock.now())))
        return
    figures = await queries.figures(session, one, clock.now())
    if one.state in OVER:
        show(report_screen(one, figures, await queries.report(session, one), pack, kept=False))
    else:
        show(progress_screen(figures))


@router.callback_query(Pause.filter(), flags=allow("broadcast.steer"))
async def pause(
    _query: CallbackQuery, callback_data: Pause, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Nothing more goes out for now."""
    one = await steering.pause(session, actor, broadcast_id=callback_data.broadcast_id)
    await _progress(session, one, clock, show)


@router.callback_query(Resume.filter(), flags=allow("broadcast.steer"))
async def resume(
    _query: CallbackQuery, callback_data: Resume, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """It goes on."""
    one = await steering.resume(session, actor, broadcast_id=callback_data.broadcast_id)
    await _progress(session, one, clock, show)


@router.callback_query(Stop.filter(), flags=allow("broadcast.steer"))
async def stop(
    _query: CallbackQuery, callback_data: Stop, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Nothing more goes out."""
    one = await steering.stop(session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now())
    await _progress(session, one, clock, show)


@router.callback_query(SendAgain.filter(), flags=allow("broadcast.steer"))
async def send_again(
    _query: CallbackQuery, callback_data: SendAgain, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """A person decides about those whose outcome nobody knows."""
    count = await steering.send_unknown_again(
        session, actor, broadcast_id=callback_data.broadcast_id, now=clock.now()
    )
    show(Screen(t("organizer-broadcasts-sent-again", count=count), [[back_button(OpenBroadcasts())]]))


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(BroadcastBegan)
async def began_screen(notice: BroadcastBegan, reading: Reading) -> Screen | None:
    """The message that will show how far it is."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    return replace(
        progress_screen(await queries.figures(reading.session, one, reading.clock.now())), kept=True
    )


@renders(BroadcastMoved)
async def moved_screen(notice: BroadcastMoved, reading: Reading) -> Screen | None:
    """The same message with the figures of the moment."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    figures = await queries.figures(reading.session, one, reading.clock.now())
    return replace(progress_screen(figures), replaces=notice.message_id)


@renders(BroadcastEnded)
async def ended_screen(notice: BroadcastEnded, reading: Reading) -> Screen | None:
    """The report, as a message of its own."""
    one = await queries.bare(reading.session, notice.broadcast_id)
    if one is None:
        return None
    figures = await queries.figures(reading.session, one, reading.clock.now())
    return report_screen(one, figures, await queries.report(reading.session, one), reading.pack, kept=True)


@explains(NotRunning)
def not_running_screen(_refusal: NotRunning) -> Screen:
    """It is over, or does already what was asked."""
    return Screen(t("organizer-broadcasts-not-running"), [[back_button(OpenBroadcasts())]], kept=True)
