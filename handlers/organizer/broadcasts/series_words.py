"""Parts of what an organizer reads about the time of an announcement."""

from datetime import date
from typing import Any

from babel.dates import format_date

from core.text import LANGUAGES, Text, t
from features.broadcasts.models import Broadcast
from features.broadcasts.series import Every


def moment_lines(one: Broadcast) -> tuple[Text, ...]:
    """By which event it goes, how often it comes, until when."""
    found = []
    if one.event_days is not None:
        found.append(by_event(one.event_days))
    if one.repeats is not None and one.repeat_until:
        until = day(one.repeat_until)
        weekly = one.repeats == Every.WEEK
        found.append(
            t("organizer-series-weekly", until=until)
            if weekly
            else t("organizer-series-monthly", until=until)
        )
    return tuple(found)


def by_event(days: int) -> Text:
    """So long before the event, or after it."""
    if days < 0:
        return t("organizer-series-before", count=-days)
    return t("organizer-series-after", count=days)


def day(written: str) -> dict[str, Any]:
    """A day without a clock, in every language."""
    found = date.fromisoformat(written)
    return {language: format_date(found, "long", locale=language) for language in LANGUAGES}
