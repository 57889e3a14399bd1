"""Application forms: questions, criteria and letters of a kind of event, read with every fault at its line."""

import re
from collections.abc import Iterator

from core.pack.model import ApplicationForm, FormQuestion
from core.pack.names import Names
from core.pack.reading import Value
from core.pack.sections import Languages, flag_of, names_of, one_of

KINDS = ("text", "long", "choice", "number", "file", "link")
LETTERS = ("accepted", "reserve", "declined")
USUAL_DAYS, MOST_DAYS = 14, 180
MOST_QUESTIONS, MOST_CHOICES, MOST_CRITERIA = 20, 12, 8
_ID = re.compile(r"[a-z0-9_]{1,40}")
"""Ids travel in buttons."""


def application(entry: Value, languages: Languages) -> ApplicationForm | None:
    """The form of a kind; a kind whose `application` holds no keys has none."""
    if not entry.mapping:
        entry.fault("'application' needs 'questions', 'criteria' and 'letters'")
        return None
    letters = entry.need("letters")
    criteria = dict(_named(entry, "criteria", MOST_CRITERIA, languages))
    questions = tuple(_questions(entry, languages))
    _check_choices(entry, questions)
    return ApplicationForm(
        questions=questions,
        criteria=criteria,
        letters={name: names_of(letters, languages, name) for name in LETTERS} if letters else {},
        days=_days(entry),
    )


def _questions(entry: Value, languages: Languages) -> Iterator[FormQuestion]:
    for key, item in _entries(entry, "questions", MOST_QUESTIONS):
        kind = one_of(item, "type", KINDS)
        choices = dict(_named(item, "choices", MOST_CHOICES, languages)) if kind == "choice" else {}
        if kind != "choice" and item.get("choices"):
            item.fault(f"'choices' belong to 'type: choice', not to '{kind}'")
        yield FormQuestion(key, names_of(item, languages), kind, flag_of(item, "optional"), choices)


def _named(entry: Value, name: str, most: int, languages: Languages) -> Iterator[tuple[str, Names]]:
    for key, item in _entries(entry, name, most):
        yield key, names_of(item, languages)


def _entries(entry: Value, name: str, most: int) -> Iterator[tuple[str, Value]]:
    """The members of a list with an id each; an id written twice, a wrong one, and too many members are faults."""
    written, seen = entry.need(name), set[str]()
    for item in written.items() if written else ():
        if not item.mapping:
            item.fault("expected an entry with keys here")
            continue
        named = item.need("id")
        if named is None:
            continue
        key = named.text()
        if not _ID.fullmatch(key):
            named.fault(f"the id '{key}' must be small letters, digits and _, at most 40")
        elif key in seen:
            named.fault(f"id '{key}' is used twice")
        else:
            seen.add(key)
            yield key, item
    if written and not written.items():
        written.fault(f"'{name}' has no entries")
    if written and len(seen) > most:
        written.fault(f"more than {most} {name}")


def _check_choices(entry: Value, questions: tuple[FormQuestion, ...]) -> None:
    """A tapped choice names itself alone: its id leads to one question."""
    known = [key for question in questions for key in question.choices]
    for key in sorted({key for key in known if known.count(key) > 1}):
        entry.fault(f"the choice '{key}' stands in two questions")


def _days(entry: Value) -> int:
    value = entry.get("days")
    if value is None:
        return USUAL_DAYS
    if not value.text().isdigit() or not 1 <= int(value.text()) <= MOST_DAYS:
        value.fault(f"'days' must be a whole number from 1 to {MOST_DAYS}")
        return USUAL_DAYS
    return int(value.text())
