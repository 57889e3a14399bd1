"""What a family sees of its place: joined, in the line, who comes, what it needs there."""

from core.actor import Actor
from core.pack import Pack
from core.text import Lines, Listing, Text, t
from features.booking.models import Stand
from features.booking.queries import HeldPlace, Party, subject
from features.events.models import Access
from features.events.views import EventCard
from handlers.kit import Button, Screen
from handlers.kit.shared import menu_button
from handlers.parent.booking.buttons import (
    AgreeToFilm,
    ChangeParty,
    ChooseParty,
    JoinAs,
    OpenNeeds,
    OpenParty,
    ShareParty,
    SignParty,
    ToggleNeed,
    Write,
    place_rows,
)
from handlers.parent.booking.words import stands, who_comes
from handlers.parent.events.buttons import more_rows, open_button
from handlers.parent.events.words import access_name, town_name, when


def place_screen(
    card: EventCard, place: HeldPlace, link: str | None, reader: Actor, pack: Pack, *, kept: bool = False
) -> Screen:
    """The family comes, waits or is interested: the facts in one breath, and what may be changed."""
    text = Lines(
        (
            t(
                "parent-booking-joined",
                stand=stands(place),
                title=card.title(reader.language),
                when=when(card, reader.language),
                town=town_name(card, pack),
            ),
            t("parent-events-link", link=link) if link else None,
            t("parent-booking-rule") if place.state == Stand.WAITING else None,
            _film_question(card, place),
        )
    )
    film = _film_row(card, place) if place.comes and place.party.filming is None else []
    rows = [film, *place_rows(card, place), *more_rows(card, place), [open_button(card.id), menu_button()]]
    return Screen(text, rows, kept=kept, subject=subject(place.booking_id))


def _film_question(card: EventCard, place: HeldPlace) -> Text | None:
    asks = card.filmed and place.comes and place.party.filming is None
    return t("parent-booking-film-question") if asks else None


def _film_row(card: EventCard, place: HeldPlace) -> list[Button]:
    if not card.filmed or place.state == Stand.INTERESTED:
        return []
    return [
        Button(t("parent-booking-film-yes"), AgreeToFilm(event_id=card.id, agrees=True)),
        Button(t("parent-booking-film-no"), AgreeToFilm(event_id=card.id, agrees=False)),
    ]


def party_screen(card: EventCard, place: HeldPlace, reader: Actor, pack: Pack) -> Screen:
    """Who comes, changed by one tap each; what the host may see."""
    party, event_id = place.party, card.id
    kind = pack.event_kinds.get(card.kind)
    text = Lines(
        (
            t("parent-booking-party", title=card.title(reader.language), who=who_comes(party)),
            _told(party),
            t("parent-booking-shared") if party.shares else t("parent-booking-counted"),
            t("parent-booking-kind-question", question=kind.question) if kind and kind.question else None,
        )
    )
    ages = [Button(t("parent-booking-ages"), Write(event_id=event_id, ages=True))] if party.children else []
    note = Button(t("parent-booking-note"), Write(event_id=event_id, ages=False))
    share = (
        Button(t("parent-booking-stop-sharing"), ShareParty(event_id=event_id, shares=False))
        if party.shares
        else Button(t("parent-booking-share"), ShareParty(event_id=event_id, shares=True))
    )
    sign = (
        Button(t("parent-booking-unsign"), SignParty(event_id=event_id, named=False))
        if party.name
        else Button(t("parent-booking-sign"), SignParty(event_id=event_id, named=True))
    )
    needs = Button(t("parent-booking-needs"), OpenNeeds(event_id=event_id))
    rows = [*_steppers(event_id, party), [*ages, needs], [note, share], [sign], _film_row(card, place)]
    return Screen(text, [*rows, [open_button(event_id)]], subject=subject(place.booking_id))


def _told(party: Party) -> Lines | None:
    lines = (
        t("parent-booking-told-ages", ages=Listing(party.ages)) if party.ages else None,
        t("parent-booking-told-needs", needs=Listing(tuple(access_name(need) for need in party.needs)))
        if party.needs
        else None,
        t("parent-booking-told-note", note=party.note) if party.note else None,
        t("parent-booking-told-name", name=party.name) if party.name else None,
        t("parent-booking-told-no-filming") if party.filming is False else None,
    )
    return Lines(lines, gap="\n") if any(lines) else None


def _steppers(event_id: int, party: Party) -> list[list[Button]]:
    """Minus, how many, plus: for adults and for children. The number itself changes nothing."""

    def step(adults: int, children: int) -> ChangeParty:
        return ChangeParty(event_id=event_id, adults=max(adults, 0), children=max(children, 0))

    adults, children = party.adults, party.children
    return [
        [
            Button("−", step(adults - 1, children)),
            Button(t("parent-booking-adults", count=adults), step(adults, children)),
            Button("+", step(adults + 1, children)),
        ],
        [
            Button("−", step(adults, children - 1)),
            Button(t("parent-booking-children", count=children), step(adults, children)),
            Button("+", step(adults, children + 1)),
        ],
    ]


def chooser_screen(card: EventCard, adults: int, children: int, reader: Actor) -> Screen:
    """Who would come, before joining."""

    def step(more_adults: int, more_children: int) -> ChooseParty:
        return ChooseParty(
            event_id=card.id, adults=max(adults + more_adults, 0), children=max(children + more_children, 0)
        )

    rows = [
        [
            Button("−", step(-1, 0)),
            Button(t("parent-booking-adults", count=adults), step(0, 0)),
            Button("+", step(1, 0)),
        ],
        [
            Button("−", step(0, -1)),
            Button(t("parent-booking-children", count=children), step(0, 0)),
            Button("+", step(0, 1)),
        ],
        [
            Button(
                t("parent-booking-join"),
                JoinAs(event_id=card.id, adults=adults, children=children),
                style="primary",
            )
        ],
        [open_button(card.id)],
    ]
    party = t(
        "parent-booking-party", title=card.title(reader.language), who=who_comes(Party(adults, children))
    )
    return Screen(party, rows)


def needs_screen(card: EventCard, place: HeldPlace) -> Screen:
    """What the family needs there; what the place has is marked by its card."""
    rows = []
    for need in Access:
        name = access_name(need)
        label = t("common-kit-on", name=name) if need.value in place.party.needs else name
        rows.append([Button(label, ToggleNeed(event_id=card.id, need=need))])
    return Screen(
        t("parent-booking-needs-what"),
        [*rows, [Button(t("common-kit-back"), OpenParty(event_id=card.id))]],
        subject=subject(place.booking_id),
    )
