"""The audience: one group with what it asks for, and the way to the other two."""

from typing import Any

from core.pack import Pack
from core.text import Lines, Text, t
from features.broadcasts.audience import Dim, Part, choices
from features.broadcasts.counting import Count
from features.broadcasts.models import Broadcast
from handlers.kit import Button, Screen
from handlers.kit.shared import back_button, cancel_button
from handlers.organizer.broadcasts.callbacks import ClearPart, OpenAudience, OpenDim, OpenDraft, Toggle
from handlers.organizer.broadcasts.words import DIMS, PARTS, audience_words, count_line, rows_of, value_words


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
    return Screen(text, [*rows_of(dims, 3), others, clear, [back_button(OpenDraft())]])


def dim_screen(one: Broadcast, part: Part, dim: Dim, pack: Pack) -> Screen:
    """What there is to choose from, chosen values with a tick."""
    chosen = one.audience.get(part, {}).get(dim, ())
    buttons = [
        Button(
            _ticked(value_words(dim, value, pack), value in chosen), Toggle(part=part, dim=dim, value=value)
        )
        for value in choices(pack, dim, one.scope)
    ]
    text = t("organizer-broadcasts-choose", part=PARTS[part], dim=DIMS[dim])
    return Screen(text, [*rows_of(buttons), [back_button(OpenAudience(part=part))]])


def _ticked(name: Any, on: bool) -> Text:
    return t("common-kit-on", name=name) if on else t("common-kit-name", name=name)


def regions_screen(part: Part) -> Screen:
    """Towns and regions are typed."""
    return Screen(
        t("organizer-broadcasts-ask-regions"), [[back_button(OpenAudience(part=part))], [cancel_button()]]
    )
