"""How long before an event: the words parents and organizers tap."""

from core.text import Text, t
from features.reminders.times import DAY

HOUR = 60
OFFERED = (10_080, 4_320, 1_440, 120)
"""Minutes before the start one may choose from, besides what is chosen already."""


def before(lead: int) -> Text:
    """So many days, hours or minutes before."""
    if lead % DAY == 0:
        return t("common-reminders-days", count=lead // DAY)
    if lead % HOUR == 0:
        return t("common-reminders-hours", count=lead // HOUR)
    return t("common-reminders-minutes", count=lead)


def choices(chosen: tuple[int, ...]) -> list[tuple[int, Text]]:
    """Every lead to choose from with its label, the longest first; a mark stands before the chosen ones."""
    leads = sorted({*OFFERED, *chosen}, reverse=True)
    return [
        (lead, t("common-reminders-on", lead=before(lead)) if lead in chosen else before(lead))
        for lead in leads
    ]
