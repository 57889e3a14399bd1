"""What a family sees of consultations: professions, days, times, one time, one booking."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.actor import Actor
from core.pack import Pack
from core.text import Lines, Listing, Moment, Text, t
from features.consultations.booking import subject
from features.consultations.queries import Appointment, Card, Offer, by_profession
from features.people.moments import clock_words, day_words, short_day_words
from features.people.specialists import Profile
from handlers.common.country import city_names
from handlers.kit import Button, Screen
from handlers.kit.names import language_name, profession_of
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button, menu_button
from handlers.parent.consultations.callbacks import (
    Book,
    CancelBooking,
    JoinLine,
    LeaveLine,
    MoveBooking,
    MoveTo,
    OpenConsult,
    OpenDay,
    OpenProfession,
    OpenTime,
)
from handlers.parent.questions.buttons import ask_specialist_button

DAYS_A_PAGE = 8
MOST_A_DAY = 40
"""Times of one day that fit a screen's buttons."""


# ---- lines ----------------------------------------------------------------------------------------------------------


def when_line(starts_at: datetime, ends_at: datetime, zone: str) -> Text:
    """When it begins by the phone's own clock, else in this zone, with the zone said; and how long it lasts."""
    minutes = int((ends_at - starts_at).total_seconds() // 60)
    return t("parent-consultations-when", at=Moment(starts_at, "when", zone), minutes=minutes)


def there_line(starts_at: datetime, zone: str, own_zone: str) -> Text | None:
    """The clock at the place, when it shows something else."""
    if (
        starts_at.astimezone(ZoneInfo(zone)).utcoffset()
        == starts_at.astimezone(ZoneInfo(own_zone)).utcoffset()
    ):
        return None
    return t(
        "parent-consultations-there",
        day=day_words(starts_at, zone),
        start=clock_words(starts_at, zone),
        city=city_names(zone),
    )


def by_line(profile: Profile | None, pack: Pack) -> Text:
    """Who gives it."""
    professions = profile.professions if profile else ()
    name = profile.name if profile else None
    return t(
        "parent-consultations-by", name=name or "none", profession=profession_of(pack, None, professions)
    )


def _profession_words(pack: Pack, profession: str) -> Mapping[str, str] | Text:
    return profession_of(pack, None, (profession,))


# ---- choosing -------------------------------------------------------------------------------------------------------


def professions_screen(offers: Sequence[Offer], pack: Pack) -> Screen:
    """Who gives consultations, with how many free times."""
    counts = {one: free for one, free in by_profession(offers).items() if one in pack.professions}
    if not counts:
        return Screen(t("parent-consultations-none"), [[ask_specialist_button()], [menu_button()]])
    rows = [
        [
            Button(
                t("parent-consultations-counted", name=_profession_words(pack, one), count=free),
                OpenProfession(profession=one),
            )
        ]
        for one, free in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return Screen(t("parent-consultations-who"), [*rows, [menu_button()]])


def days_screen(
    offers: Sequence[Offer], profession: str, reader: Actor, pack: Pack, *, everyone: bool, page: int
) -> Screen:
    """Days with times of one profession, in the reader's zone."""
    here = [one for one in offers if profession in one.profile.professions]
    wider = Button(
        t("parent-consultations-own-language") if everyone else t("parent-consultations-all-languages"),
        OpenProfession(profession=profession, everyone=not everyone),
    )
    ways = [[wider], [back_button(OpenConsult()), menu_button()]]
    name = _profession_words(pack, profession)
    if not here:
        return Screen(t("parent-consultations-none-here", name=name), ways)
    days: dict[int, list[Offer]] = {}
    for one in here:
        days.setdefault(one.starts_at.astimezone(ZoneInfo(reader.zone)).toordinal(), []).append(one)
    shown = page_of(sorted(days), page, DAYS_A_PAGE)
    buttons = [_day_button(days[day], profession, day, reader.zone, everyone=everyone) for day in shown.items]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    leaf = shown.row(lambda number: OpenProfession(profession=profession, everyone=everyone, page=number))
    text = t("parent-consultations-days", name=name, city=city_names(reader.zone))
    return Screen(text, [*rows, leaf, *ways])


def _day_button(offers: Sequence[Offer], profession: str, day: int, zone: str, *, everyone: bool) -> Button:
    free = sum(not one.taken for one in offers)
    words = short_day_words(offers[0].starts_at, zone)
    return Button(
        t("parent-consultations-counted", name=words, count=free),
        OpenDay(profession=profession, everyone=everyone, day=day),
    )


def day_screen(
    offers: Sequence[Offer], profession: str, day: int, reader: Actor, pack: Pack, *, everyone: bool
) -> Screen:
    """Times of one day, the free ones first."""
    zone = ZoneInfo(reader.zone)
    here = [
        one
        for one in offers
        if profession in one.profile.professions and one.starts_at.astimezone(zone).toordinal() == day
    ]
    back = [back_button(OpenProfession(profession=profession, everyone=everyone)), menu_button()]
    if not here:
        return Screen(t("parent-consultations-day-empty"), [back])
    rows = [[time_button(one, reader.zone)] for one in sorted(here, key=lambda one: one.taken)[:MOST_A_DAY]]
    text = t(
        "parent-consultations-day",
        name=_profession_words(pack, profession),
        day=day_words(here[0].starts_at, reader.zone),
        city=city_names(reader.zone),
    )
    return Screen(text, [*rows, back])


def time_button(one: Offer, zone: str) -> Button:
    """A time with its specialist; a taken one says so."""
    hour, name = clock_words(one.starts_at, zone), one.profile.name or ""
    words = (
        t("parent-consultations-time-taken", hour=hour, name=name)
        if one.taken
        else t("parent-consultations-time", hour=hour, name=name)
    )
    return Button(words, OpenTime(slot_id=one.slot_id))


def card_screen(card: Card, reader: Actor, pack: Pack) -> Screen:
    """One time before it is booked: everything but the link."""
    languages = Listing(tuple(language_name(code) for code in card.profile.languages))
    lines = (
        when_line(card.starts_at, card.ends_at, reader.zone),
        there_line(card.starts_at, card.zone, reader.zone) if card.place else None,
        by_line(card.profile, pack),
        t("parent-consultations-languages", languages=languages) if card.profile.languages else None,
        t("parent-consultations-place", place=card.place) if card.place else t("parent-consultations-online"),
    )
    return Screen(Lines(lines, gap="\n"), _card_ways(card))


def _card_ways(card: Card) -> list[list[Button]]:
    back = [back_button(OpenConsult()), menu_button()]
    if card.waits:
        leave = [Button(t("parent-consultations-leave-line"), LeaveLine(slot_id=card.slot_id))]
        book = [book_button(card.slot_id)]
        return [leave, back] if card.taken else [book, leave, back]
    if card.taken:
        return [[Button(t("parent-consultations-join-line"), JoinLine(slot_id=card.slot_id))], back]
    return [[book_button(card.slot_id)], back]


def book_button(slot_id: int) -> Button:
    """Take it."""
    return Button(t("parent-consultations-book"), Book(slot_id=slot_id), style="success")


# ---- booked ---------------------------------------------------------------------------------------------------------


def booking_lines(one: Appointment, zone: str, pack: Pack) -> Lines:
    """When, with whom, and where; the link only here."""
    where: Text | None = None
    if one.link:
        where = t("parent-consultations-link", link=one.link)
    elif one.place:
        where = t("parent-consultations-place", place=one.place)
    lines = (
        when_line(one.starts_at, one.ends_at, zone),
        there_line(one.starts_at, one.zone, zone) if one.place else None,
        by_line(one.profile, pack),
        where,
    )
    return Lines(lines, gap="\n")


def booking_ways(one: Appointment) -> list[Button]:
    """What can still be done with a booking."""
    return [
        Button(t("parent-consultations-move"), MoveBooking(booking_id=one.id)),
        Button(t("parent-consultations-cancel"), CancelBooking(booking_id=one.id)),
    ]


def booked_screen(one: Appointment, reader: Actor, pack: Pack, now: datetime) -> Screen:
    """It is theirs; the message stays, because the way there is in it."""
    text = Lines(
        (
            t("parent-consultations-booked"),
            booking_lines(one, reader.zone, pack),
            _reminders_line(one.starts_at - now),
        )
    )
    return Screen(text, [booking_ways(one), [menu_button()]], kept=True, subject=subject(one.id))


def _reminders_line(left: timedelta) -> Text | None:
    if left > timedelta(hours=26):
        return t("parent-consultations-reminded-twice")
    return t("parent-consultations-reminded-once") if left > timedelta(hours=3) else None


def times_screen(one: Appointment, offers: Sequence[Offer], reader: Actor, *, page: int) -> Screen:
    """Other free times of the same specialist, to move to."""
    back = [menu_button()]
    if not offers:
        return Screen(t("parent-consultations-no-other"), [booking_ways(one)[1:], back])
    shown = page_of(offers, page, DAYS_A_PAGE)
    rows = [
        [Button(_moment(offer, reader.zone), MoveTo(booking_id=one.id, slot_id=offer.slot_id))]
        for offer in shown.items
    ]
    leaf = shown.row(lambda number: MoveBooking(booking_id=one.id, page=number))
    text = t("parent-consultations-move-to", city=city_names(reader.zone))
    return Screen(text, [*rows, leaf, back])


def again_screen(offers: Sequence[Offer], reader: Actor) -> Screen:
    """Free times of the same specialist, to book anew."""
    elsewhere = [Button(t("parent-consultations-others"), OpenConsult()), menu_button()]
    if not offers:
        return Screen(t("parent-consultations-no-other"), [elsewhere])
    rows = [
        [Button(_moment(offer, reader.zone), OpenTime(slot_id=offer.slot_id))]
        for offer in offers[:DAYS_A_PAGE]
    ]
    return Screen(t("parent-consultations-again", city=city_names(reader.zone)), [*rows, elsewhere])


def _moment(offer: Offer, zone: str) -> Text:
    return t(
        "parent-consultations-moment",
        day=short_day_words(offer.starts_at, zone),
        hour=clock_words(offer.starts_at, zone),
    )
