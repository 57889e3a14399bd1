"""Callbacks and states of learning."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class OpenUnanswered(CallbackData, prefix="vl"):
    """Show a page of the groups."""

    page: Count = 0


class OpenAsked(CallbackData, prefix="vo"):
    """Choose this question; its words are the start of a sample question."""

    asked_id: Id


class Teach(CallbackData, prefix="vt"):
    """The chosen question belongs to this article."""

    asked_id: Id
    slug: str


class BrowseTopics(CallbackData, prefix="vb"):
    """Look for the article by topic."""

    page: Count = 0


class BrowseShelf(CallbackData, prefix="vs"):
    """Show a page of a topic's articles."""

    topic: str
    page: Count = 0


class DismissAsked(CallbackData, prefix="vd"):
    """Nothing to learn here."""

    asked_id: Id


class TakeBackSample(CallbackData, prefix="vr"):
    """Take the sample question out of its article."""

    sample_id: Id


class OpenTasks(CallbackData, prefix="vx"):
    """Show a page of the articles past their review date."""

    page: Count = 0


class TakeTask(CallbackData, prefix="vy"):
    """I look after this article."""

    task_id: Id
    page: Count = 0


class GiveTaskBack(CallbackData, prefix="vz"):
    """Somebody else should look after it."""

    task_id: Id
    page: Count = 0


class StaffLearning(StatesGroup):
    """The words of a sample question; what an editor types replaces them."""

    words = State()
