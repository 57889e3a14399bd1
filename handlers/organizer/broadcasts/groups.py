"""The audience: one group with what it asks for, and the way to the other two."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.pack import Pack
from core.text import Lines, Moment, Text, t
from features.broadcasts.audience import Part, choices
from features.broadcasts.clauses import Dim, Took, event_value
from features.broadcasts.counting import Count
from features.broadcasts.models import Broadcast
from features.events.models import Event
from handlers.kit import Button, Screen
from handlers.kit.paging import Page
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import (
    ChooseEvent,
    ClearPart,
    OpenAudience,
    OpenDim,
    OpenDraft,
    OpenEventDim,
    Toggle,
    ToggleEvent,
    TypePlace,
)
from handlers.organizer.broadcasts.words import (
    DIMS,
    PARTS,
    audience_words,
    count_line,
    event_words,
    rows_of,
    value_words,
)

MORE: list[Button] = []
"""What else can be done with an audience: its button is put here when its screen file is loaded."""


def audience_screen(one: Broadcast, part: Part, count: Count, pack: Pack) -> Screen:
    """One group with what it asks for, and the way to the other two."""
    dims = [Button(DIMS[dim], OpenDim(part=part, dim=dim)) for dim in Dim]
    others = [Button(PARTS[other], OpenAudience(part=other)) for other in Part if other is not part]
    text = Lines(
        (
            t("organizer-broadcasts-editing", part=PARTS[part]),
            t("organizer-broadcasts-for", audience=audience_words(one.audience, pack)),
            count_line(count),
        )
    )
    clear = [Button(t("organizer-broadcasts-clear"), ClearPart(part=part))] if one.audience.get(part) else []
    return Screen(text, [*rows_of(dims, 3), others, clear, *rows_of(MORE), [back_button(OpenDraft())]])


def dim_screen(one: Broadcast, part: Part, dim: Dim, pack: Pack) -> Screen:
    """What there is to choose from, chosen values with a tick; what is typed or picked has a button of its own."""
    chosen = one.audience.get(part, {}).get(dim, ())
    offered = choices(pack, dim, one.scope)
    buttons = [
        Button(
            _ticked(value_words(dim, value, pack), on=value in chosen),
            Toggle(part=part, dim=dim, value=value),
        )
        for value in (*offered, *(value for value in chosen if value not in offered))
    ]
    text = t("organizer-broadcasts-choose", part=PARTS[part], dim=DIMS[dim])
    return Screen(text, [*rows_of(buttons), _more(part, dim), [back_button(OpenAudience(part=part))]])


def _more(part: Part, dim: Dim) -> list[Button]:
    if dim is Dim.NEAR:
        return [Button(t("organizer-broadcasts-add-place"), TypePlace(part=part))]
    return [Button(t("organizer-broadcasts-one-event"), ChooseEvent(part=part))] if dim is Dim.EVENT else []


def _ticked(name: Any, *, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else t("common-kit-name", name=name)


def regions_screen(part: Part) -> Screen:
    """Towns and regions are typed."""
    return Screen(
        t("organizer-broadcasts-ask-regions"), [[back_button(OpenAudience(part=part))], [cancel_button()]]
    )


def place_screen(part: Part) -> Screen:
    """A place and a distance are typed."""
    back = back_button(OpenDim(part=part, dim=Dim.NEAR))
    return Screen(t("organizer-broadcasts-ask-place"), [[back], [cancel_button()]])


def events_screen(part: Part, page: Page[Event], titles: Mapping[int, Mapping[str, str]]) -> Screen:
    """The events this organizer answers for."""
    rows = [
        [Button(_event_title(event, titles), OpenEventDim(part=part, event_id=event.id))]
        for event in page.items
    ]
    turn = page.row(lambda at: ChooseEvent(part=part, page=at))
    text = t("organizer-broadcasts-which-event", count=len(rows))
    return Screen(text, [*rows, turn, [back_button(OpenDim(part=part, dim=Dim.EVENT))]])


def _event_title(event: Event, titles: Mapping[int, Mapping[str, str]]) -> Text:
    title = titles.get(event.id) or t("organizer-broadcasts-untitled")
    if event.starts_at is None:
        return t("organizer-broadcasts-event-undated", number=event.id, title=title)
    at = Moment(event.starts_at, "date", event.zone)
    return t("organizer-broadcasts-event", number=event.id, title=title, at=at)


def event_screen(one: Broadcast, part: Part, event_id: int) -> Screen:
    """How do people stand to this event?"""
    chosen: Sequence[str] = one.audience.get(part, {}).get(Dim.EVENT, ())
    rows = [
        [
            Button(
                _ticked(event_words(took, event_id), on=event_value(took, event_id) in chosen),
                ToggleEvent(part=part, took=took, event_id=event_id),
            )
        ]
        for took in Took
    ]
    text = t("organizer-broadcasts-choose", part=PARTS[part], dim=DIMS[Dim.EVENT])
    return Screen(text, [*rows, [back_button(OpenDim(part=part, dim=Dim.EVENT))]])
