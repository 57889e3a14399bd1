"""What a leader sees of a course: the list, the course with everything that may be done, the question of each field."""

from collections.abc import Sequence
from datetime import datetime

from core.actor import Actor
from core.pack import Pack
from core.text import LANGUAGES, Lines, Listing, Moment, Text, Words, t
from features.courses import dates
from features.courses.loading import subject
from features.courses.making import Field, missing
from features.courses.models import Course
from features.courses.views import CourseCard, Klass
from features.events.models import Status
from features.people.moments import clock_words, short_day_words
from handlers.common.country import city_names
from handlers.kit import Button, Screen
from handlers.kit.names import language_name
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button, cancel_button, menu_button
from handlers.organizer.courses.buttons import (
    Ask,
    BeginCourse,
    CancelCourse,
    ChooseLeader,
    ChooseSort,
    GiveUpCourse,
    MakePupilTable,
    OpenClass,
    OpenDraft,
    OpenLed,
    PublishCourse,
    SetLength,
    SetWeeks,
)
from handlers.organizer.events.screens import missing_name
from handlers.parent.courses.screens import ages_words
from handlers.parent.events.words import kind_name

PER_PAGE, CLASSES_A_PAGE = 6, 24
SHOWN = 12
"""Dates written out in a draft; the others are counted."""


def led_screen(found: Sequence[CourseCard], number: int, reader: Actor) -> Screen:
    """Courses one looks after, the newest first."""
    page = page_of(found, number, PER_PAGE)
    rows = [[Button(_row(one, reader), OpenDraft(course_id=one.id))] for one in page.items]
    leaf = page.row(lambda at: OpenLed(page=at))
    new = Button(t("organizer-courses-new"), ChooseSort())
    return Screen(t("organizer-courses-mine", count=len(found)), [*rows, leaf, [new], [menu_button()]])


def _row(card: CourseCard, reader: Actor) -> Text:
    title = card.title(reader.language) if card.titles else t("common-kit-number", number=card.id)
    return t("organizer-courses-row", title=title, status=status_name(card.status))


def status_name(status: str) -> Text:
    """Where it stands."""
    return {
        Status.DRAFT: t("organizer-events-draft"),
        Status.PUBLISHED: t("organizer-events-published"),
        Status.CANCELLED: t("organizer-events-cancelled"),
    }[Status(status)]


def sorts_screen(pack: Pack) -> Screen:
    """Individual or group: the kinds of the pack that make courses."""
    kinds = [one for one in pack.event_kinds.values() if one.course]
    rows = [[Button(t("common-kit-name", name=one.names), BeginCourse(kind=one.id))] for one in kinds]
    return Screen(t("organizer-courses-which-kind"), [*rows, [back_button(OpenLed()), menu_button()]])


def draft_screen(
    card: CourseCard, course: Course, waiting: int, reader: Actor, pack: Pack, now: datetime
) -> Screen:
    """The course as it stands, and everything that may be done about it."""
    rows = {
        Status.DRAFT: _draft_rows,
        Status.PUBLISHED: _published_rows,
        Status.CANCELLED: _cancelled_rows,
    }[Status(card.status)](card, course, reader, pack, now)
    return Screen(
        _summary(card, course, waiting, reader, pack, now),
        [*rows, [back_button(OpenLed()), menu_button()]],
        subject=subject(card.id),
    )


def _draft_rows(
    card: CourseCard, course: Course, _reader: Actor, pack: Pack, _now: datetime
) -> list[list[Button]]:
    number = card.id
    lengths = [
        Button(
            _marked(t("specialist-consultations-minutes", count=one), on=one == course.minutes),
            SetLength(course_id=number, minutes=one),
        )
        for one in dates.LENGTHS
    ]
    weeks = [
        Button(
            _marked(t("specialist-consultations-weeks", count=one), on=one == course.weeks),
            SetWeeks(course_id=number, weeks=one),
        )
        for one in dates.WEEKS
    ]
    return [
        [_ask(number, t("organizer-events-field-title"), Field.TITLE)],
        [
            _ask(number, t("organizer-events-field-where"), Field.WHERE),
            _ask(number, t("organizer-courses-dates"), Field.DATES),
        ],
        *_always(number),
        lengths,
        weeks[:2],
        weeks[2:],
        [Button(t("organizer-courses-leader"), ChooseLeader(course_id=number))],
        *_languages(number, pack),
        [Button(t("organizer-events-publish"), PublishCourse(course_id=number), style="primary")],
        [Button(t("organizer-events-give-up"), GiveUpCourse(course_id=number))],
    ]


def _published_rows(
    card: CourseCard, _course: Course, reader: Actor, pack: Pack, _now: datetime
) -> list[list[Button]]:
    number = card.id
    classes = [
        Button(class_words(one, reader.zone), OpenClass(event_id=one.event_id)) for one in card.classes
    ]
    return [
        *([one] for one in classes[:CLASSES_A_PAGE]),
        *_always(number),
        *_languages(number, pack),
        [Button(t("organizer-doors-table"), MakePupilTable(course_id=number))],
        [Button(t("organizer-courses-cancel"), CancelCourse(course_id=number), style="danger")],
    ]


def _cancelled_rows(
    card: CourseCard, _course: Course, _reader: Actor, _pack: Pack, _now: datetime
) -> list[list[Button]]:
    return [[Button(t("organizer-doors-table"), MakePupilTable(course_id=card.id))]]


def _always(number: int) -> list[list[Button]]:
    """What may change at any time."""
    return [
        [
            _ask(number, t("organizer-events-field-seats"), Field.SEATS),
            _ask(number, t("organizer-events-field-ages"), Field.AGES),
        ]
    ]


def _ask(number: int, label: Text, field: Field) -> Button:
    return Button(label, Ask(course_id=number, field=field))


def _languages(number: int, pack: Pack) -> list[list[Button]]:
    """The title and the text in one more language."""
    buttons = [
        Button(language_name(code), Ask(course_id=number, field=Field.TITLE, language=code))
        for code in pack.languages
        if code in LANGUAGES
    ]
    return [buttons[at : at + 4] for at in range(0, len(buttons), 4)]


def _marked(name: Text, *, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else name


def _summary(
    card: CourseCard, course: Course, waiting: int, reader: Actor, pack: Pack, now: datetime
) -> Words:
    head = (
        t("organizer-events-name", number=card.id, title=card.title(reader.language))
        if card.titles
        else t("organizer-events-unnamed", number=card.id)
    )
    languages = Listing(tuple(language_name(code) for code in card.titles))
    lacking = missing(course, titled=bool(card.titles))
    where = course.link or ", ".join(part for part in (_town(course, reader, pack), course.address) if part)
    facts = (
        t("organizer-events-line-kind", kind=kind_name(card.kind, pack), status=status_name(card.status)),
        t("organizer-events-line-where", where=where) if where else None,
        t("organizer-courses-children", taken=card.taken, seats=card.capacity, waiting=waiting),
        ages_words(card),
        t("organizer-courses-led-by", name=card.leader) if card.leader else None,
        t("organizer-events-line-languages", languages=languages) if card.titles else None,
    )
    names = Listing(tuple(missing_name("when" if one == "dates" else one) for one in lacking))
    return Lines(
        (
            head,
            Lines(facts, gap="\n"),
            _dates(course, now) if card.status == Status.DRAFT else None,
            t("organizer-events-missing", what=names) if lacking else None,
        )
    )


def _town(course: Course, reader: Actor, pack: Pack) -> str | None:
    found = pack.places.get(course.town or "")
    return found.names.get(reader.language) if found else course.town


def _dates(course: Course, now: datetime) -> Lines | None:
    """Every class of a draft by the clock of its place. Dates that went by meanwhile are refused when it is published."""
    if not course.windows:
        return None
    spans = dates.spans(course, now, past=True)
    lines = tuple(
        t(
            "specialist-consultations-moment",
            day=short_day_words(one.starts_at, course.zone),
            start=clock_words(one.starts_at, course.zone),
            end=clock_words(one.ends_at, course.zone),
        )
        for one in spans[:SHOWN]
    )
    more = t("parent-courses-more", count=len(spans) - SHOWN) if len(spans) > SHOWN else None
    head = t("organizer-courses-clock", count=len(spans), city=city_names(course.zone))
    return Lines((head, *lines, more), gap="\n")


def class_words(one: Klass, zone: str) -> Text:
    """One class on a button, by the reader's clock."""
    values = {
        "number": one.number,
        "day": short_day_words(one.starts_at, zone),
        "hour": clock_words(one.starts_at, zone),
    }
    return t("organizer-courses-class", **values) if one.is_on else t("organizer-courses-class-off", **values)


def asking_screen(course: Course, field: Field, language: str) -> Screen:
    """The question of a field."""
    asks = {
        Field.TITLE: t("organizer-courses-ask-title"),
        Field.WHERE: t("organizer-courses-ask-where"),
        Field.LINK: t("organizer-events-ask-link"),
        Field.DATES: t("specialist-consultations-ask-times", city=city_names(course.zone)),
        Field.SEATS: t("organizer-courses-ask-seats"),
        Field.AGES: t("organizer-events-ask-ages"),
    }
    text = (
        t("organizer-events-ask-in-language", language=language_name(language)) if language else asks[field]
    )
    online = Button(t("organizer-events-make-online"), Ask(course_id=course.id, field=Field.LINK))
    back = [back_button(OpenDraft(course_id=course.id)), cancel_button()]
    return Screen(text, [[online] if field is Field.WHERE else [], back])


def at_of(one: Klass) -> Moment:
    """When a class begins, by the clock of its place."""
    return Moment(one.starts_at, "when", one.zone)
