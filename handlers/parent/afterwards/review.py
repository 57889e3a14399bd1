"""How it was: one tap whether it helped, a few words if they wish, and the questions of the kind. One tap says no."""

from datetime import datetime, timedelta

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Text, t
from features.afterwards import reviews
from features.afterwards.notices import ReviewAsked
from features.afterwards.refusals import ReviewSettled
from features.afterwards.reviews import OwnReview
from features.events import queries as events
from features.knowledge.desk import Knowledge
from features.questions.unsaved import Unsaved
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button
from handlers.parent import writing
from handlers.parent.afterwards.callbacks import DeclineReview, RateEvent, Reviewing, SkipStep

router = private_router("parent.afterwards.review")
STARS = (1, 2, 3, 4, 5)
PATIENCE = timedelta(hours=1)
"""So long words belong to the question above them."""


async def step_screen(
    session: Session,
    pack: Pack,
    state: FSMContext,
    review: OwnReview,
    step: int,
    now: datetime,
    *,
    kept: bool,
) -> Screen:
    """The next question, or thanks when there is none: first what was missing, then the kind's own."""
    card = await events.bare(session, review.event_id)
    kind = pack.event_kinds.get(card.kind) if card else None
    own = kind.follow_up if kind else ()
    if step > len(own):
        await state.clear()
        return Screen(t("parent-afterwards-review-thanks"), [[menu_button()]], kept=kept)
    await state.set_state(Reviewing.words)
    await state.set_data({"review": review.id, "step": step, "asked": now.isoformat()})
    asked: Text = (
        t("parent-afterwards-review-missing")
        if step == reviews.MISSING
        else t("parent-afterwards-review-own", question=own[step - 1])
    )
    skip = Button(t("parent-afterwards-review-skip"), SkipStep(review_id=review.id, step=step))
    return Screen(asked, [[skip]], kept=kept)


@router.callback_query(RateEvent.filter(), flags=allow("review.give"))
async def rate(
    _query: CallbackQuery,
    callback_data: RateEvent,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Keep it and go on to what was missing."""
    number, helped = callback_data.review_id, callback_data.helped
    now = clock.now()
    review = await reviews.rate(session, actor, review_id=number, helped=helped, now=now)
    show(await step_screen(session, pack, state, review, reviews.MISSING, now, kept=False))


@router.callback_query(DeclineReview.filter(), flags=allow("review.give"))
async def decline(
    _query: CallbackQuery,
    callback_data: DeclineReview,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Leave them in peace."""
    await reviews.decline(session, actor, review_id=callback_data.review_id, now=clock.now())
    show(Screen(t("parent-afterwards-review-declined"), [[menu_button()]]))


@router.callback_query(SkipStep.filter(), flags=allow("review.give"))
async def skip(
    _query: CallbackQuery,
    callback_data: SkipStep,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Go on to the next one."""
    review, step = await reviews.own(session, actor, callback_data.review_id), callback_data.step + 1
    show(await step_screen(session, pack, state, review, step, clock.now(), kept=False))


@router.message(StateFilter(Reviewing.words), F.text, ~F.text.startswith("/"), flags=allow("review.give"))
async def answer(
    message: Message,
    actor: Actor,
    session: Session,
    state: FSMContext,
    pack: Pack,
    knowledge: Knowledge,
    unsaved: Unsaved,
    clock: Clock,
    show: Show,
) -> None:
    """Keep their words and go on; what comes an hour later is a question of its own."""
    data, now = await state.get_data(), clock.now()
    if "review" not in data:
        raise NotFound
    if now > datetime.fromisoformat(data["asked"]) + PATIENCE:
        await state.clear()
        await writing.write(message, actor, session, state, pack, knowledge, unsaved, clock, show)
        return
    step = int(data["step"])
    review = await reviews.add(session, actor, review_id=data["review"], step=step, text=message.text or "")
    show(await step_screen(session, pack, state, review, step + 1, now, kept=True))


@router.message(StateFilter(Reviewing.words), ~F.text, flags=allow("review.give"))
async def words_only(_message: Message, state: FSMContext, show: Show) -> None:
    """A file says nothing here."""
    data = await state.get_data()
    skip_it = SkipStep(review_id=data.get("review", 1), step=data.get("step", 0))
    rows = [[Button(t("parent-afterwards-review-skip"), skip_it)]]
    show(Screen(t("parent-afterwards-words-only"), rows, kept=True))


# ---- what is sent -----------------------------------------------------------------------------------------------------


@renders(ReviewAsked)
async def asked_screen(notice: ReviewAsked, reading: Reading) -> Screen | None:
    """The morning after: did it help."""
    review = await reviews.asked(reading.session, reading.reader, notice.review_id)
    card = await events.bare(reading.session, review.event_id) if review else None
    if review is None or card is None or not card.is_on:
        return None
    stars = [Button(str(star), RateEvent(review_id=review.id, helped=star)) for star in STARS]
    no = Button(t("parent-afterwards-review-decline"), DeclineReview(review_id=review.id))
    text = t("parent-afterwards-review", title=card.title(reading.reader.language))
    return Screen(text, [stars, [no]], kept=True, subject=events.subject(card.id))


@explains(ReviewSettled)
def settled_screen(_refusal: ReviewSettled) -> Screen:
    """What they said before counts."""
    return Screen(t("parent-afterwards-review-settled"), [[menu_button()]], kept=True)
