"""What a leader or an organizer taps and types about courses."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from features.courses.making import Field
from handlers.kit.ids import Count, Id


class OpenLed(CallbackData, prefix="ta"):
    """Show the courses I look after."""

    page: Count = 0


class ChooseSort(CallbackData, prefix="tb"):
    """A new course: individual or group?"""


class BeginCourse(CallbackData, prefix="tc"):
    """A new course of this kind."""

    kind: str


class OpenDraft(CallbackData, prefix="td"):
    """Show a course with everything that may be done about it."""

    course_id: Id


class Ask(CallbackData, prefix="te"):
    """Ask for one field. language: of the title."""

    course_id: Id
    field: Field
    language: str = ""


class SetLength(CallbackData, prefix="tf"):
    """Minutes of one class."""

    course_id: Id
    minutes: Count


class SetWeeks(CallbackData, prefix="tg"):
    """So many weeks in a row."""

    course_id: Id
    weeks: Count


class ChooseLeader(CallbackData, prefix="th"):
    """Who leads it?"""

    course_id: Id


class SetLeader(CallbackData, prefix="ti"):
    """This person leads it."""

    course_id: Id
    person_id: Id


class PublishCourse(CallbackData, prefix="tj"):
    """Show it to families."""

    course_id: Id


class GiveUpCourse(CallbackData, prefix="tk"):
    """Delete the draft."""

    course_id: Id


class CancelCourse(CallbackData, prefix="tl"):
    """Cancel every class from now on; asked once more."""

    course_id: Id
    sure: bool = False


class OpenClass(CallbackData, prefix="tm"):
    """Show one class."""

    event_id: Id


class MoveClass(CallbackData, prefix="tn"):
    """Another day or hour for this class."""

    event_id: Id


class CancelClass(CallbackData, prefix="to"):
    """This class does not take place; asked once more."""

    event_id: Id
    sure: bool = False


class ChooseSubstitute(CallbackData, prefix="tp"):
    """Who leads this class instead?"""

    event_id: Id


class ChooseHowLong(CallbackData, prefix="tq"):
    """This person: only this class, or all from it on?"""

    event_id: Id
    person_id: Id


class NameSubstitute(CallbackData, prefix="tr"):
    """This person leads it, or all from it on."""

    event_id: Id
    person_id: Id
    rest: bool


class OpenPupils(CallbackData, prefix="ts"):
    """Who came to this class?"""

    event_id: Id
    page: Count = 0


class MarkPupil(CallbackData, prefix="tt"):
    """This child was there, or was not."""

    event_id: Id
    enrolment_id: Id
    came: bool
    page: Count = 0


class MarkRest(CallbackData, prefix="tu"):
    """Everybody who is not marked was there."""

    event_id: Id


class MakePupilTable(CallbackData, prefix="tv"):
    """Send the course as a table."""

    course_id: Id


class StaffCourse(StatesGroup):
    """What is typed: a field of a course, or another time of a class; which one stands in the data."""

    field = State()
    time = State()
