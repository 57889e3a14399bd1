"""Articles past their review date, as tasks: who looks after which."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Moment, Words, t
from features.learning import tasks
from features.learning.notices import ArticlesExpired
from features.learning.refusals import TaskSettled
from features.learning.tasks import Task
from handlers.access import allow
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.paging import page_of
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.learning.callbacks import GiveTaskBack, OpenTasks, TakeTask
from handlers.organizer.learning.screens import LONGEST_LABEL, title_of
from handlers.organizer.manage import SECTIONS, OpenManage

router = private_router("organizer.learning.tasks")
PER_PAGE = 6


# ---- screens --------------------------------------------------------------------------------------------------------


def tasks_screen(found: Sequence[Task], pack: Pack, actor: Actor, page: int) -> Screen:
    """The open tasks; what parents no longer see comes first."""
    shown = page_of(found, page, PER_PAGE)
    head = t("organizer-learning-tasks", count=len(found)) if found else t("organizer-learning-no-tasks")
    lines = [_line(task, pack, actor) for task in shown.items]
    rows = [_buttons(task, pack, actor, shown.number) for task in shown.items]
    leaf = shown.row(lambda number: OpenTasks(page=number))
    return Screen(Lines((head, *lines)), [*rows, leaf, [back_button(OpenManage())]])


def _line(task: Task, pack: Pack, actor: Actor) -> Words:
    title, day = title_of(task.slug, pack, actor), _day(task.review_by)
    where = t("organizer-learning-withheld") if task.withheld else t("organizer-learning-still-shown")
    return Lines(
        (t("organizer-learning-task", title=title, slug=task.slug, day=day), where, _holder(task, actor)),
        gap="\n",
    )


def _holder(task: Task, actor: Actor) -> Words:
    if task.holder_id is None:
        return t("organizer-learning-free")
    return t("organizer-learning-mine") if task.holder_id == actor.id else t("organizer-learning-held")


def _buttons(task: Task, pack: Pack, actor: Actor, page: int) -> list[Button]:
    title = title_of(task.slug, pack, actor)[: LONGEST_LABEL // 2]
    act: CallbackData
    if task.holder_id is None:
        label, act = t("organizer-learning-take", title=title), TakeTask(task_id=task.id, page=page)
    elif task.holder_id == actor.id:
        label, act = t("organizer-learning-give", title=title), GiveTaskBack(task_id=task.id, page=page)
    else:
        return []
    return [Button(label, act)]


def _day(day: date) -> Moment:
    return Moment(datetime.combine(day, time(12), UTC), "date", zone="UTC")


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenTasks.filter(), flags=allow("learning.task"))
async def open_tasks(
    _query: CallbackQuery,
    callback_data: OpenTasks,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and show the tasks."""
    await state.clear()
    found = await tasks.open_tasks(session, pack, clock.now().date())
    show(tasks_screen(found, pack, actor, callback_data.page))


@router.callback_query(TakeTask.filter(), flags=allow("learning.task"))
async def take(
    _query: CallbackQuery,
    callback_data: TakeTask,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Look after an article."""
    await tasks.take(session, actor, task_id=callback_data.task_id)
    found = await tasks.open_tasks(session, pack, clock.now().date())
    show(tasks_screen(found, pack, actor, callback_data.page))


@router.callback_query(GiveTaskBack.filter(), flags=allow("learning.task"))
async def give_back(
    _query: CallbackQuery,
    callback_data: GiveTaskBack,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    show: Show,
) -> None:
    """Leave it to somebody else."""
    await tasks.give_back(session, actor, task_id=callback_data.task_id)
    found = await tasks.open_tasks(session, pack, clock.now().date())
    show(tasks_screen(found, pack, actor, callback_data.page))


@renders(ArticlesExpired)
async def expired_screen(_notice: ArticlesExpired, reading: Reading) -> Screen | None:
    """How many articles wait for a new look."""
    found = await tasks.open_tasks(reading.session, reading.pack, reading.clock.now().date())
    if not found:
        return None
    button = Button(t("organizer-learning-tasks-open"), OpenTasks())
    return Screen(t("organizer-learning-expired", count=len(found)), [[button]], kept=True)


@explains(TaskSettled)
def task_settled_screen(_refusal: TaskSettled) -> Screen:
    """Somebody else was faster."""
    return Screen(t("organizer-learning-task-settled"), [[back_button(OpenTasks())]], kept=True)


SECTIONS.append(Button(t("organizer-learning-tasks-open"), OpenTasks()))
