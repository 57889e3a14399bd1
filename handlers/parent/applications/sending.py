"""Beginning an application, looking at the whole, sending it, taking it back; and one's applications in /my."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, t
from features.applications import filling, queries
from features.booking.queries import HeldPlace
from features.events import queries as events
from features.events.views import EventCard
from features.knowledge.desk import Knowledge
from handlers.access import allow
from handlers.common.consent import consent_screen, continuation
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent.applications.answering import go_on
from handlers.parent.applications.buttons import (
    Apply,
    OpenApplication,
    SendApplication,
    WithdrawApplication,
    apply_button,
)
from handlers.parent.applications.screens import overview_screen, sent_screen, withdrawn_screen
from handlers.parent.applications.words import stands
from handlers.parent.events.buttons import MORE, open_button

router = private_router("parent.applications.sending")
MOST_LISTED = 6


@router.callback_query(Apply.filter(), flags=allow("application.write"))
async def apply(
    _query: CallbackQuery,
    callback_data: Apply,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Begin, or go on where it was; answers are kept only with consent."""
    if not actor.consented:
        await state.set_data({"event": callback_data.event_id})
        show(consent_screen(actor, after="application"))
        return
    paper = await filling.apply(session, actor, event_id=callback_data.event_id, pack=pack, now=clock.now())
    show(await go_on(paper, actor, session, state))


@continuation("application")
async def apply_again(
    query: CallbackQuery, state: FSMContext, actor: Actor, pack: Pack, knowledge: Knowledge, show: Show
) -> None:
    """After the consent the button stands there again."""
    number = (await state.get_data()).get("event", 0)
    await state.clear()
    rows = [[apply_button(number)], [open_button(number)]] if number else [[menu_button()]]
    show(Screen(t("parent-applications-apply-now"), rows, kept=True))


@router.callback_query(OpenApplication.filter(), flags=allow("application.write"))
async def open_application(
    _query: CallbackQuery,
    callback_data: OpenApplication,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Show the whole."""
    await state.clear()
    paper = await queries.mine(session, actor, callback_data.application_id, pack=pack, now=clock.now())
    show(overview_screen(paper, await events.card(session, paper.event.id), actor))


@router.callback_query(SendApplication.filter(), flags=allow("application.write"))
async def send(
    _query: CallbackQuery,
    callback_data: SendApplication,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Send it."""
    await state.clear()
    number = callback_data.application_id
    paper = await filling.send(session, actor, application_id=number, pack=pack, now=clock.now())
    show(sent_screen(paper, await events.card(session, paper.event.id), actor))


@router.callback_query(WithdrawApplication.filter(), flags=allow("application.write"))
async def take_back(
    _query: CallbackQuery,
    callback_data: WithdrawApplication,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Take it back."""
    await state.clear()
    number = callback_data.application_id
    paper = await filling.withdraw(session, actor, application_id=number, pack=pack, now=clock.now())
    show(withdrawn_screen(paper))


async def my_applications(mine: Mine) -> Section | None:
    """What somebody applied for, and how each stands."""
    found = (await queries.all_mine(mine.session, mine.actor, pack=mine.pack, now=mine.clock.now()))[
        :MOST_LISTED
    ]
    cards = await events.cards(mine.session, [one.event.id for one in found])
    shown = [(one, cards[one.event.id]) for one in found if one.event.id in cards]
    if not shown:
        return None
    language = mine.actor.language
    lines = tuple(
        t("parent-applications-my-line", title=card.title(language), stand=stands(paper.application.state))
        for paper, card in shown
    )
    buttons = [
        [
            Button(
                t("parent-applications-my-open", title=card.title(language)),
                OpenApplication(application_id=paper.application.id),
            )
        ]
        for paper, card in shown
    ]
    return Section(Lines((t("parent-applications-my"), Lines(lines, gap="\n"))), buttons)


def of_event(card: EventCard, place: HeldPlace | None) -> list[Button]:
    """The first row of an event whose places are given by application."""
    return [apply_button(card.id)] if card.is_on and card.by_application and place is None else []


my_sections.append(my_applications)
MORE.insert(0, of_event)
