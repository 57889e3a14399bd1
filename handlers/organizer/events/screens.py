"""What an organizer sees of an event: kinds, the event with everything that may be changed, the question of each field."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.actor import Actor
from core.pack import Pack
from core.text import LANGUAGES, Lines, Listing, Text, Texts, Words, t
from features.events.fields import Field
from features.events.models import Event, Status
from features.events.queries import Desk, subject
from features.events.views import EventCard
from handlers.kit import Button, Screen
from handlers.kit.names import country_name, language_name
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.events.buttons import (
    DESK,
    Begin,
    CancelEvent,
    ChooseKind,
    Copy,
    Edit,
    EditIn,
    Flag,
    GiveUp,
    OpenDesk,
    OpenForm,
    OpenMore,
    Preview,
    Publish,
    Repeat,
    SetAccess,
    SetCountry,
    SetSpoken,
    Switch,
)
from handlers.parent.events.screens import card_words
from handlers.parent.events.words import clock_of, kind_name

KINDS_A_PAGE, WEEKS = 8, 4


def kinds_screen(pack: Pack, number: int) -> Screen:
    """What sort of event it will be."""
    page = page_of(list(pack.event_kinds.values()), number, KINDS_A_PAGE)
    buttons = [Button(t("common-kit-name", name=one.names), Begin(kind=one.id)) for one in page.items]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    copy = Button(t("organizer-events-copy-earlier"), OpenDesk(copying=True))
    return Screen(
        t("organizer-events-which-kind"),
        [*rows, page.row(lambda at: ChooseKind(page=at)), [copy], [menu_button()]],
    )


def form_screen(desk: Desk, reader: Actor, pack: Pack, *, kept: bool = False) -> Screen:
    """The event as it stands, and everything that may be done about it."""
    event = desk.event
    number = event.id
    if event.status == Status.CANCELLED:
        rows = [[Button(t("organizer-events-copy"), Copy(event_id=number))]]
    else:
        rows = [*_field_rows(number), *_work_rows(event)]
    more = [row for add in DESK if (row := add(desk))]
    return Screen(
        summary(desk, reader, pack),
        [*rows, *more, [back_button(OpenDesk())]],
        kept=kept,
        subject=subject(number),
    )


def _field_rows(number: int) -> list[list[Button]]:
    return [
        [
            Button(t("organizer-events-field-title"), Edit(event_id=number, field=Field.TITLE)),
            Button(t("organizer-events-field-when"), Edit(event_id=number, field=Field.WHEN)),
        ],
        [
            Button(t("organizer-events-field-where"), Edit(event_id=number, field=Field.TOWN)),
            Button(t("organizer-events-field-seats"), Edit(event_id=number, field=Field.SEATS)),
        ],
    ]


def _work_rows(event: Event) -> list[list[Button]]:
    number = event.id
    more = Button(t("organizer-events-more"), OpenMore(event_id=number))
    preview = Button(t("organizer-events-preview"), Preview(event_id=number))
    if event.status == Status.DRAFT:
        publish = Button(t("organizer-events-publish"), Publish(event_id=number), style="primary")
        return [[more], [preview, publish], [Button(t("organizer-events-give-up"), GiveUp(event_id=number))]]
    return [
        [more, preview],
        [
            Button(t("organizer-events-copy"), Copy(event_id=number)),
            Button(t("organizer-events-repeat", count=WEEKS), Repeat(event_id=number, weeks=WEEKS)),
        ],
        [Button(t("organizer-events-cancel"), CancelEvent(event_id=number), style="danger")],
    ]


def summary(desk: Desk, reader: Actor, pack: Pack) -> Words:
    """Every fact that is there, and what is missing."""
    event = desk.event
    title = (
        desk.titles.get(reader.language)
        or desk.titles.get(event.language)
        or next(iter(desk.titles.values()), None)
    )
    languages = Listing(tuple(language_name(code) for code in desk.titles))
    facts = (
        t("organizer-events-line-kind", kind=kind_name(event.kind, pack), status=_status(event)),
        t("organizer-events-line-when", when=_when(event, reader)) if event.starts_local else None,
        t("organizer-events-line-where", where=_where(event, pack)) if "where" not in desk.missing else None,
        _seats(event),
        t("organizer-events-line-country", country=country_name(pack, event.country))
        if event.country
        else t("organizer-events-line-everywhere"),
        t("organizer-events-line-region", region=event.region) if event.region else None,
        t("organizer-events-line-languages", languages=languages) if desk.titles else None,
        t("organizer-events-line-tags", tags=Listing(_tags(desk))) if _tags(desk) else None,
        t("organizer-events-line-partner") if event.interest_only else None,
        t("organizer-events-line-told") if _just_moved(event) else None,
    )
    head = (
        t("organizer-events-name", number=event.id, title=title)
        if title
        else t("organizer-events-unnamed", number=event.id)
    )
    missing = t("organizer-events-missing", what=Listing(tuple(missing_name(one) for one in desk.missing)))
    return Lines((head, Lines(facts, gap="\n"), missing if desk.missing else None))


def _just_moved(event: Event) -> bool:
    return event.moved_at is not None and event.moved_at == event.changed_at


def _status(event: Event) -> Text:
    return {
        Status.DRAFT: t("organizer-events-draft"),
        Status.PUBLISHED: t("organizer-events-published"),
        Status.CANCELLED: t("organizer-events-cancelled"),
    }[Status(event.status)]


def _when(event: Event, reader: Actor) -> Text:
    """The wall clock as it was written: exact, in one form for every language of organizers."""
    start, end = (event.starts_local or "").replace("T", " "), (event.ends_local or "").replace("T", " ")
    until = end[11:] if end[:10] == start[:10] else end
    if event.zone is None:
        return t("organizer-events-clock-unknown", start=start, end=until)
    return t("organizer-events-clock", start=start, end=until, clock=clock_of(event.zone, reader.language))


def _where(event: Event, pack: Pack) -> Any:
    if event.online:
        return t("organizer-events-online")
    named = pack.places[event.town].names if event.town and event.town in pack.places else event.town
    parts = [part for part in (named, event.address) if part]
    return Listing(tuple(parts)) if parts else t("organizer-events-point")


def _seats(event: Event) -> Text:
    if event.capacity is None:
        return t("organizer-events-line-no-limit", taken=event.taken)
    return t("organizer-events-line-seats", taken=event.taken, seats=event.capacity)


def _tags(desk: Desk) -> tuple[str, ...]:
    event = desk.event
    return tuple(tag for tag in (desk.campaign, event.project, event.funder, event.host) if tag)


def missing_name(name: str) -> Text:
    """What a family must know, in words."""
    return {
        "title": t("organizer-events-missing-title"),
        "when": t("organizer-events-missing-when"),
        "where": t("organizer-events-missing-where"),
        "zone": t("organizer-events-missing-zone"),
        "link": t("organizer-events-missing-link"),
    }[name]


def more_screen(desk: Desk, reader: Actor, pack: Pack) -> Screen:
    """What is seldom needed."""
    event = desk.event
    typed = [
        (t("organizer-events-field-about"), Field.ABOUT),
        (t("organizer-events-field-until"), Field.UNTIL),
        (t("organizer-events-field-address"), Field.ADDRESS),
        (t("organizer-events-field-link"), Field.LINK),
        (t("organizer-events-field-ages"), Field.AGES),
        (t("organizer-events-field-host"), Field.HOST),
        (t("organizer-events-field-project"), Field.PROJECT),
        (t("organizer-events-field-funder"), Field.FUNDER),
        (t("organizer-events-field-campaign"), Field.CAMPAIGN),
        (t("organizer-events-field-region"), Field.REGION),
    ]
    buttons = [Button(label, Edit(event_id=event.id, field=field)) for label, field in typed]
    buttons += [
        Button(t("organizer-events-access"), SetAccess(event_id=event.id)),
        Button(t("organizer-events-spoken"), SetSpoken(event_id=event.id)),
        Button(t("organizer-events-for-whom"), SetCountry(event_id=event.id)),
        _switch(event, t("organizer-events-filmed"), Flag.FILMED, on=event.filmed),
    ]
    if event.status == Status.DRAFT:
        buttons.append(_switch(event, t("organizer-events-partner"), Flag.PARTNER, on=event.interest_only))
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    others = [
        Button(language_name(code), EditIn(event_id=event.id, language=code))
        for code in pack.languages
        if code in LANGUAGES
    ]
    languages = [others[at : at + 4] for at in range(0, len(others), 4)]
    text = Lines((summary(desk, reader, pack), t("organizer-events-more-what")))
    return Screen(
        text, [*rows, *languages, [back_button(OpenForm(event_id=event.id))]], subject=subject(event.id)
    )


def _switch(event: Event, label: Text, flag: Flag, *, on: bool) -> Button:
    return Button(t("common-kit-on", name=label) if on else label, Switch(event_id=event.id, flag=flag))


@dataclass(frozen=True, slots=True)
class PreviewScreen(Screen):
    """A parent's words in another language than the reader's; the buttons stay in the reader's own."""

    seen_in: str = "en"

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """The screen with its words as parents of that language read them."""
        return Screen.payload(self, texts, language, zone) | {
            "text": texts.render(self.text, self.seen_in, zone)
        }


def preview_screen(card: EventCard, seen_in: str, reader: Actor, pack: Pack, *, draft: bool) -> Screen:
    """As a parent sees it before joining, in each language of the pack."""
    languages = [
        Button(
            t("common-kit-on", name=language_name(code)) if code == seen_in else language_name(code),
            Preview(event_id=card.id, language=code),
        )
        for code in pack.languages
        if code in LANGUAGES
    ]
    rows = [languages[at : at + 4] for at in range(0, len(languages), 4)]
    publish = [Button(t("organizer-events-publish"), Publish(event_id=card.id), style="primary")]
    return PreviewScreen(
        card_words(card, None, None, reader, pack, seen_in),
        [*rows, publish if draft else [], [back_button(OpenForm(event_id=card.id))]],
        subject=subject(card.id),
        seen_in=seen_in,
    )


def desk_screen(
    found: Sequence[Event],
    titles: dict[int, dict[str, str]],
    count: int,
    wanted: OpenDesk,
    per_page: int,
    reader: Actor,
    pack: Pack,
) -> Screen:
    """Events one looks after: title, day, seats."""
    page = page_of(range(count), wanted.page, per_page)
    rows = []
    for event in found:
        named = titles.get(event.id, {})
        title = named.get(reader.language) or next(iter(named.values()), None)
        day = (event.starts_local or "")[:10]
        label = (
            t("organizer-events-row", title=title, day=day, status=_status(event))
            if title
            else t("organizer-events-row-unnamed", kind=kind_name(event.kind, pack), day=day)
        )
        act = Copy(event_id=event.id) if wanted.copying else OpenForm(event_id=event.id)
        rows.append([Button(label, act)])
    leaf = page.row(lambda at: OpenDesk(page=at, copying=wanted.copying))
    new = Button(t("organizer-events-new"), ChooseKind())
    text = t("organizer-events-which-copy") if wanted.copying else t("organizer-events-mine", count=count)
    return Screen(text, [*rows, leaf, [new], [menu_button()]])
