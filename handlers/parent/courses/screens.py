"""What a family sees of courses: the list, one course with its classes, how its child stands."""

from collections.abc import Sequence
from datetime import datetime

from core.actor import Actor
from core.pack import Pack
from core.text import Lines, Moment, Text, Words, t
from features.booking.models import Stand
from features.courses.loading import subject
from features.courses.views import CourseCard, Klass, Seat
from handlers.kit import Button, Screen
from handlers.kit.names import language_name
from handlers.kit.paging import Page
from handlers.kit.shared import back_button, menu_button
from handlers.parent.consultations.callbacks import OpenConsult
from handlers.parent.courses.buttons import ANY_AGE, OpenCourse, OpenCourses, seat_rows
from handlers.parent.events.words import Name, kind_name

SHOWN = 12
"""Classes written out on a card; the others are counted."""


def list_screen(page: Page[CourseCard], age: int, actor: Actor, pack: Pack, now: datetime) -> Screen:
    """What is on, the soonest first; for one age, or for all."""
    consult = [Button(t("parent-consultations-open"), OpenConsult())]
    every = [Button(t("parent-courses-all"), OpenCourses())]
    if not page.items:
        text = t("parent-courses-none") if age == ANY_AGE else t("parent-courses-none-of-age")
        return Screen(text, [[] if age == ANY_AGE else every, consult, [menu_button()]])
    lines = tuple(_line(one, actor, pack, now) for one in page.items)
    titles = [[Button(one.title(actor.language), OpenCourse(course_id=one.id))] for one in page.items]
    leaf = page.row(lambda number: OpenCourses(page=number, age=age))
    return Screen(
        Lines((t("parent-courses-head"), *lines)),
        [*titles, leaf, [] if age == ANY_AGE else every, [menu_button()]],
    )


def _line(card: CourseCard, actor: Actor, pack: Pack, now: datetime) -> Words:
    head = t("parent-courses-line", title=card.title(actor.language), kind=kind_name(card.kind, pack))
    return Lines((head, ages_words(card), next_words(card, now), left_words(card)), gap="\n")


def card_screen(
    card: CourseCard, seat: Seat | None, reader: Actor, pack: Pack, now: datetime, *, kept: bool = False
) -> Screen:
    """One course as this family sees it now."""
    open_still = card.is_on and any(one.starts_at > now for one in card.ahead(now))
    rows = seat_rows(card, seat) if open_still else []
    text = Lines((card_words(card, seat, reader, pack, now), stands(card, seat, now)))
    return Screen(
        text, [*rows, [back_button(OpenCourses()), menu_button()]], kept=kept, subject=subject(card.id)
    )


def card_words(card: CourseCard, seat: Seat | None, reader: Actor, pack: Pack, now: datetime) -> Lines:
    """What it is, for whom, where, who leads it, and every class ahead by the reader's own clock."""
    language = reader.language
    about = card.about(language)
    facts = (
        t("parent-courses-line", title=card.title(language), kind=kind_name(card.kind, pack)),
        ages_words(card),
        where_words(card, seat, pack),
        t("parent-courses-leader", name=card.leader) if card.leader else None,
    )
    other = t("parent-events-other-language", language=language_name(card.language))
    return Lines(
        (
            Lines(facts, gap="\n"),
            t("parent-events-about", about=about) if about else None,
            classes_words(card, now),
            None if language in card.titles else other,
        )
    )


def classes_words(card: CourseCard, now: datetime) -> Lines | None:
    """The classes ahead, the cancelled ones too: whoever planned for them must see it."""
    ahead = [one for one in card.classes if one.ends_at > now]
    if not ahead:
        return None
    count = sum(one.is_on for one in ahead)
    lines = tuple(_class(one, card) for one in ahead[:SHOWN])
    more = t("parent-courses-more", count=len(ahead) - SHOWN) if len(ahead) > SHOWN else None
    return Lines((t("parent-courses-ahead", count=count), *lines, more), gap="\n")


def _class(one: Klass, card: CourseCard) -> Text:
    at = Moment(one.starts_at, "when")
    if not one.is_on:
        return t("parent-courses-class-off", at=at)
    if one.leader_id != card.leader_id:
        return t("parent-courses-class-led", at=at, name=one.leader or "none")
    return t("parent-courses-class", at=at)


def ages_words(card: CourseCard) -> Text | None:
    """For which ages it is."""
    if card.age_from is None:
        return None
    if card.age_to is None:
        return t("parent-events-ages-from", age=card.age_from)
    return t("parent-events-ages", first=card.age_from, last=card.age_to)


def next_words(card: CourseCard, now: datetime) -> Text | None:
    """The next class by the reader's own clock."""
    following = next((one for one in card.ahead(now) if one.starts_at > now), None)
    return t("parent-courses-next", at=Moment(following.starts_at, "when")) if following else None


def left_words(card: CourseCard) -> Text:
    """How many seats are free."""
    return t("parent-events-left", count=card.left) if card.left else t("parent-events-full")


def where_words(card: CourseCard, seat: Seat | None, pack: Pack) -> Text:
    """The place; the link only for families whose child is enrolled."""
    if card.online:
        link = seat.link if seat else None
        return t("parent-courses-link", link=link) if link else t("parent-events-link-later")
    known = pack.places.get(card.town or "")
    town: Name | None = known.names if known else card.town
    if town and card.address:
        return t("parent-events-where-exactly", place=town, address=card.address)
    return t("parent-events-where", place=town or card.address or "")


def stands(card: CourseCard, seat: Seat | None, now: datetime) -> Text:
    """How the family stands towards the course."""
    if not card.is_on or not card.ahead(now):
        return t("parent-courses-over")
    if seat is None:
        return left_words(card)
    if seat.state == Stand.WAITING:
        return t("parent-courses-you-wait", number=seat.ahead + 1)
    if seat.state == Stand.OFFERED and seat.offered_until is not None:
        return t("parent-courses-is-offered", until=Moment(seat.offered_until))
    return t("parent-courses-you-come", number=seat.enrolment_id)


def my_words(found: Sequence[tuple[CourseCard, Seat]], actor: Actor, now: datetime) -> Lines:
    """The family's courses in /my."""
    lines = (
        Lines(
            (
                t("parent-courses-my-title", title=card.title(actor.language)),
                next_words(card, now),
                stands(card, seat, now),
            ),
            gap="\n",
        )
        for card, seat in found
    )
    return Lines((t("parent-courses-my"), *lines))
