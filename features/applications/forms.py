"""Answers as they are kept: what fits a question, what is still missing, until when one may apply."""

import re
from collections.abc import Collection
from datetime import datetime, timedelta

from core.pack import ApplicationForm, FormQuestion, Pack
from features.applications.models import Call, Stage
from features.applications.refusals import (
    AnswerTooLong,
    ChoiceNotThere,
    FileExpected,
    LinkNotRead,
    NumberNotRead,
    WordsExpected,
)
from features.events.models import Event

LONGEST = {"text": 300, "long": 2000, "number": 40, "link": 500, "choice": 200}
"""Letters an answer of each kind may have."""
MOST_FILES = 5
"""Files of one answer."""
_NUMBER = re.compile(r"(?<![\d.,-])-?\d{1,12}(?:[.,]\d{1,2})?(?![\d.,])")
_LINK = re.compile(r"https?://[^\s<>\"]{3,490}", re.IGNORECASE)


def form_of(pack: Pack, kind: str) -> ApplicationForm | None:
    """The form of a kind of events; None when the pack has none any more."""
    found = pack.event_kinds.get(kind)
    return found.application if found else None


def read_answer(question: FormQuestion, words: str, application_id: int) -> str:
    """The words as they are kept; what does not fit the question is refused by the fact."""
    kept = words.strip()
    if question.kind == "file":
        raise FileExpected(application_id)
    if not kept:
        raise WordsExpected(application_id)
    if len(kept) > LONGEST[question.kind]:
        raise AnswerTooLong(application_id, LONGEST[question.kind])
    if question.kind == "number":
        return _number(kept, application_id)
    if question.kind == "link":
        found = _LINK.fullmatch(kept)
        if found is None:
            raise LinkNotRead(application_id)
        return found[0]
    return _choice(question, kept, application_id) if question.kind == "choice" else kept


def _number(words: str, application_id: int) -> str:
    """Thousands may stand apart: "12 500"."""
    joined = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))", "", words)
    numbers = _NUMBER.findall(joined)
    if len(numbers) != 1:
        raise NumberNotRead(application_id)
    return str(numbers[0]).replace(",", ".")


def _choice(question: FormQuestion, words: str, application_id: int) -> str:
    """The id of the choice whose name was typed, in any language."""
    meant = words.casefold()
    for key, names in question.choices.items():
        if meant in {name.casefold() for name in names.values()}:
            return key
    raise ChoiceNotThere(application_id)


def missing(form: ApplicationForm, answered: Collection[str]) -> tuple[str, ...]:
    """Questions that are needed and not answered, in their order."""
    return tuple(one.id for one in form.questions if not one.optional and one.id not in answered)


def closes_at(event: Event, call: Call | None, form: ApplicationForm) -> datetime:
    """Until when one may apply: what the organizer set, else so many days before the start as usual.

    When the event was published later than that, half of the time that was left is for applying. Never after the start.
    """
    if event.starts_at is None:
        raise ValueError("an event without a start takes no applications")
    if call is not None and call.closes_at is not None:
        return min(call.closes_at, event.starts_at)
    usual = event.starts_at - timedelta(days=form.days)
    if event.published_at is None:
        return usual
    return max(usual, event.published_at + (event.starts_at - event.published_at) / 2)


def is_open(event: Event, call: Call | None, form: ApplicationForm, now: datetime) -> bool:
    """Whether one may apply now."""
    return (call is None or call.stage == Stage.OPEN) and now < closes_at(event, call, form)
