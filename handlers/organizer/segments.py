"""Segments: an audience under a name, and a look at whom it means."""

from collections.abc import Sequence

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Listing, Text, t
from features.broadcasts import composing, sampling, segments
from features.broadcasts.audience import Part
from features.broadcasts.models import Segment
from features.broadcasts.refusals import SegmentNameTaken, TooManySegments
from features.broadcasts.sampling import CROWD, Someone
from handlers.access import allow
from handlers.common.ages import AGES
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen, Show, explains
from handlers.kit.ids import Count, Id
from handlers.kit.names import country_name, topic_name
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import OpenAudience
from handlers.organizer.broadcasts.groups import MORE, audience_screen
from handlers.organizer.broadcasts.words import audience_words

router = private_router("organizer.segments")
ON_A_PAGE = 8


# ---- callbacks ------------------------------------------------------------------------------------------------------


class OpenSegments(CallbackData, prefix="zaS"):
    """Show the saved audiences."""

    page: Count = 0


class OpenSegment(CallbackData, prefix="zaT"):
    """Show one."""

    segment_id: Id


class SaveSegment(CallbackData, prefix="zaV"):
    """Keep the audience of the draft under a name."""


class UseSegment(CallbackData, prefix="zaU"):
    """Aim the draft at it."""

    segment_id: Id


class RenameSegment(CallbackData, prefix="zaR"):
    """Give it another name."""

    segment_id: Id


class DropSegment(CallbackData, prefix="zaD"):
    """Forget it; sure: asked and answered."""

    segment_id: Id
    sure: bool = False


class ShowSample(CallbackData, prefix="zaW"):
    """Show what some of them are like."""


class Naming(StatesGroup):
    """What an organizer is typing."""

    new = State()
    other = State()


# ---- screens --------------------------------------------------------------------------------------------------------


def _list_screen(found: Sequence[Segment], number: int) -> Screen:
    page = page_of(found, number, ON_A_PAGE)
    rows = [
        [Button(t("common-kit-name", name=one.name), OpenSegment(segment_id=one.id))] for one in page.items
    ]
    turn = page.row(lambda at: OpenSegments(page=at))
    save = [Button(t("organizer-segments-save"), SaveSegment())]
    text = t("organizer-segments-list", count=len(found))
    return Screen(text, [*rows, turn, save, [back_button(OpenAudience())]])


def _segment_screen(one: Segment, pack: Pack, *, kept: bool = False) -> Screen:
    text = Lines((t("organizer-segments-one", name=one.name), audience_words(one.audience, pack)))
    rows = [
        [Button(t("organizer-segments-use"), UseSegment(segment_id=one.id), style="success")],
        [
            Button(t("organizer-segments-rename"), RenameSegment(segment_id=one.id)),
            Button(t("organizer-segments-delete"), DropSegment(segment_id=one.id)),
        ],
        [back_button(OpenSegments())],
    ]
    return Screen(text, rows, kept=kept)


def _sample_screen(found: Sequence[Someone], pack: Pack) -> Screen:
    back = [back_button(OpenAudience())]
    if not found:
        return Screen(t("organizer-segments-too-few", count=CROWD), [back])
    lines = Lines(tuple(_someone(one, pack) for one in found), gap="\n")
    return Screen(Lines((t("organizer-segments-sample", count=CROWD), lines)), [back])


def _someone(one: Someone, pack: Pack) -> Text:
    said = (
        country_name(pack, one.country) if one.country else None,
        pack.places[one.town].names if one.town else None,
        OWN_NAMES[one.language] if one.language else None,
        AGES[one.age] if one.age else None,
        *(topic_name(pack, topic) for topic in sorted(one.topics)),
    )
    known = tuple(words for words in said if words is not None)
    if not known:
        return t("organizer-segments-hidden")
    return t("organizer-segments-someone", features=Listing(known))


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenSegments.filter(), flags=allow("broadcast.write"))
async def open_list(
    _query: CallbackQuery,
    callback_data: OpenSegments,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """The segments of this organizer's countries."""
    await state.clear()
    show(_list_screen(await segments.listed(session, actor), callback_data.page))


@router.callback_query(OpenSegment.filter(), flags=allow("broadcast.write"))
async def open_one(
    _query: CallbackQuery, callback_data: OpenSegment, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """One segment: whom it means, and what can be done with it."""
    one = await segments.one_of(session, actor, callback_data.segment_id)
    show(_segment_screen(one, pack))


@router.callback_query(SaveSegment.filter(), flags=allow("broadcast.write"))
async def ask_name(
    _query: CallbackQuery, actor: Actor, session: Session, state: FSMContext, show: Show
) -> None:
    """Wait for a name."""
    await composing.draft_of(session, actor)
    await state.set_state(Naming.new)
    show(Screen(t("organizer-segments-ask-name"), [[cancel_button()]], kept=True))


@router.message(StateFilter(Naming.new), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write"))
async def take_name(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Keep the audience under this name."""
    one = await segments.save(session, actor, name=message.text or "", now=clock.now())
    await state.clear()
    show(_segment_screen(one, pack, kept=True))


@router.callback_query(RenameSegment.filter(), flags=allow("broadcast.write"))
async def ask_other_name(
    _query: CallbackQuery,
    callback_data: RenameSegment,
    actor: Actor,
    session: Session,
    state: FSMContext,
    show: Show,
) -> None:
    """Wait for another name."""
    one = await segments.one_of(session, actor, callback_data.segment_id)
    await state.set_state(Naming.other)
    await state.set_data({"segment": one.id})
    show(Screen(t("organizer-segments-ask-name"), [[cancel_button()]], kept=True))


@router.message(StateFilter(Naming.other), F.text, ~F.text.startswith("/"), flags=allow("broadcast.write"))
async def take_other_name(
    message: Message, actor: Actor, session: Session, pack: Pack, clock: Clock, state: FSMContext, show: Show
) -> None:
    """Rename it."""
    segment_id = int((await state.get_data())["segment"])
    one = await segments.rename(
        session, actor, segment_id=segment_id, name=message.text or "", now=clock.now()
    )
    await state.clear()
    show(_segment_screen(one, pack, kept=True))


@router.callback_query(DropSegment.filter(), flags=allow("broadcast.write"))
async def drop(
    _query: CallbackQuery, callback_data: DropSegment, actor: Actor, session: Session, show: Show
) -> None:
    """Forget it, once they are sure; announcements keep their audience."""
    if not callback_data.sure:
        one = await segments.one_of(session, actor, callback_data.segment_id)
        sure = Button(
            t("organizer-segments-delete-sure"), DropSegment(segment_id=one.id, sure=True), style="danger"
        )
        text = t("organizer-segments-delete-ask", name=one.name)
        show(Screen(text, [[sure], [back_button(OpenSegment(segment_id=one.id))]]))
        return
    await segments.drop(session, actor, segment_id=callback_data.segment_id)
    show(_list_screen(await segments.listed(session, actor), 0))


@router.callback_query(UseSegment.filter(), flags=allow("broadcast.write"))
async def use(
    _query: CallbackQuery,
    callback_data: UseSegment,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Aim the draft at it, and count."""
    one = await segments.use(session, actor, segment_id=callback_data.segment_id)
    count = await composing.live_count(session, one, pack, clock.now())
    show(audience_screen(one, Part.FIRST, count, pack))


@router.callback_query(ShowSample.filter(), flags=allow("broadcast.write"))
async def show_sample(
    _query: CallbackQuery, actor: Actor, session: Session, pack: Pack, clock: Clock, show: Show
) -> None:
    """What some of them are like, nothing that points to one."""
    one = await composing.draft_of(session, actor)
    show(_sample_screen(await sampling.sample(session, one, pack, clock.now()), pack))


# ---- why not ----------------------------------------------------------------------------------------------------------


@explains(SegmentNameTaken)
def name_taken_screen(_refusal: SegmentNameTaken) -> Screen:
    """The form stays open."""
    return Screen(t("organizer-segments-name-taken"), [[cancel_button()]], kept=True)


@explains(TooManySegments)
def too_many_screen(_refusal: TooManySegments) -> Screen:
    """Which way out there is."""
    return Screen(
        t("organizer-segments-too-many", count=segments.MOST), [[back_button(OpenSegments())]], kept=True
    )


MORE.append(Button(t("organizer-segments-open"), OpenSegments()))
MORE.append(Button(t("organizer-segments-who"), ShowSample()))
