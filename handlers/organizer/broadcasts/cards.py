"""The list of announcements, and the draft with its live count."""

from collections.abc import Sequence

from core.pack import Pack
from core.text import Lines, Moment, Text, t
from features.broadcasts.audience import choices
from features.broadcasts.clauses import Dim
from features.broadcasts.counting import Count
from features.broadcasts.models import Broadcast, State
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen
from handlers.kit.shared import back_button, cancel_button, menu_button
from handlers.organizer.broadcasts.callbacks import (
    AskWhen,
    ChooseText,
    DropText,
    FallBack,
    MarkUrgent,
    OpenAudience,
    OpenDraft,
    OpenOne,
    OpenTexts,
    SendToMe,
    ShowPreview,
    ThrowAway,
    WriteText,
)
from handlers.organizer.broadcasts.words import (
    STATES,
    audience_words,
    count_line,
    languages_of,
    left_out,
    publish_button,
    rows_of,
    when_line,
)
from handlers.organizer.manage import OpenManage

DRAFT_MORE: list[Button] = []
"""What else can be done with a draft: features put a button here."""
TEXTS_MORE: list[Button] = []
"""The same below its languages."""


def list_screen(found: Sequence[Broadcast], *, draft: bool) -> Screen:
    """The latest announcements, and the way to a new one."""
    begin = t("organizer-broadcasts-go-on") if draft else t("organizer-broadcasts-new")
    rows = [[Button(_title(one), OpenOne(broadcast_id=one.id))] for one in found]
    text = t("organizer-broadcasts-list", count=len(found))
    return Screen(text, [[Button(begin, OpenDraft())], *rows, [back_button(OpenManage())]])


def _title(one: Broadcast) -> Text:
    return t(
        "organizer-broadcasts-title",
        number=one.id,
        state=STATES[State(one.state)],
        at=Moment(one.begun_at or one.starts_at or one.created_at, "date"),
    )


def words_screen(language: str) -> Screen:
    """Write it: one message, one language."""
    other = [Button(t("organizer-broadcasts-other-language"), ChooseText())]
    return Screen(
        t("organizer-broadcasts-ask-words", language=OWN_NAMES[language]),
        [other, [cancel_button()]],
        kept=True,
    )


def languages_screen(pack: Pack) -> Screen:
    """Which language shall it be in?"""
    buttons = [
        Button(OWN_NAMES[code], WriteText(language=code)) for code in choices(pack, Dim.LANGUAGE, None)
    ]
    return Screen(t("organizer-broadcasts-which-language"), [*rows_of(buttons), [cancel_button()]])


def draft_screen(
    one: Broadcast,
    written: Sequence[str],
    count: Count,
    pack: Pack,
    *,
    owner: bool = False,
    kept: bool = False,
) -> Screen:
    """Everything about the draft on one card: languages, audience, moment, and how many it reaches now."""
    lines = (
        t("organizer-broadcasts-draft"),
        t("organizer-broadcasts-written", languages=languages_of(written)),
        _fallback_line(one),
        t("organizer-broadcasts-for", audience=audience_words(one.audience, pack)),
        when_line(one),
        t("organizer-broadcasts-urgent-line", reason=one.urgent) if one.urgent else None,
        count_line(count),
        *left_out(count),
    )
    return Screen(Lines(lines, gap="\n"), _draft_buttons(one, owner=owner), kept=kept)


def _draft_buttons(one: Broadcast, *, owner: bool) -> list[list[Button]]:
    hurry = t("organizer-broadcasts-not-urgent") if one.urgent else t("organizer-broadcasts-urgent")
    return [
        [
            Button(t("organizer-broadcasts-preview"), ShowPreview()),
            Button(t("organizer-broadcasts-to-me"), SendToMe()),
        ],
        [
            Button(t("organizer-broadcasts-texts"), OpenTexts()),
            Button(t("organizer-broadcasts-audience"), OpenAudience()),
        ],
        *rows_of(DRAFT_MORE),
        [Button(t("organizer-broadcasts-schedule"), AskWhen()), publish_button(one)],
        [Button(hurry, MarkUrgent(on=one.urgent is None))] if owner else [],
        [Button(t("organizer-broadcasts-throw-away"), ThrowAway()), menu_button()],
    ]


def _fallback_line(one: Broadcast) -> Text:
    if one.falls_back:
        return t("organizer-broadcasts-falls-back", language=OWN_NAMES[one.original])
    return t("organizer-broadcasts-no-fallback")


def texts_screen(one: Broadcast, written: Sequence[str], pack: Pack) -> Screen:
    """The languages: written ones can be taken out, missing ones written; what the others get."""
    every = choices(pack, Dim.LANGUAGE, None)
    add = [
        Button(t("organizer-broadcasts-add", language=OWN_NAMES[c]), WriteText(language=c))
        for c in every
        if c not in written
    ]
    drop = [
        Button(t("organizer-broadcasts-drop", language=OWN_NAMES[c]), DropText(language=c))
        for c in written
        if len(written) > 1
    ]
    label = (
        t("organizer-broadcasts-fall-back-off") if one.falls_back else t("organizer-broadcasts-fall-back-on")
    )
    lines = (t("organizer-broadcasts-written", languages=languages_of(written)), _fallback_line(one))
    switch = [Button(label, FallBack(on=not one.falls_back))]
    rows = [*rows_of(add), *rows_of(drop), *rows_of(TEXTS_MORE), switch, [back_button(OpenDraft())]]
    return Screen(Lines(lines, gap="\n"), rows)
