"""English labels: what docs and other programs tap by name stands literally in the texts. Add to the table; never take away."""

import ast
import re
from collections.abc import Iterable, Iterator

import pytest

from tests.laws.sources import ROOT, Source, assert_none, by_key, fluent, python

LABELS: dict[str, tuple[str, ...]] = {
    "people": ("I agree", "Not now", "Skip", "Back", "Cancel", "Menu"),
    "knowledge": ("This helped", "Not what I need", "Ask a specialist", "Rephrase"),
    "questions": (
        "Send", "Cancel", "Take", "Answer", "Pass on", "Ask for details", "Close", "Edit", "Thank you, solved", "Ask more",
        "Skip",
    ),
    "privacy": ("Export my data", "Erase everything", "Yes, erase"),
    "events": ("Join", "Join the waiting list", "Cancel my place", "Add to calendar", "Remind me", "Attendance", "Cancel event"),
    "booking": ("Book", "Cancel booking", "Move"),
    "consultations": ("Book", "Cancel booking", "Move"),
    "broadcasts": ("Preview", "Send to me", "Publish", "Schedule", "Pause", "Resume", "Stop", "Send now"),
}  # fmt: skip
"""By feature: the labels hold from the day its folder is there."""

OWN_NAMES = ("Русский", "English", "Հայերեն", "Қазақша", "Română", "Беларуская", "Français")
_AHEAD = re.compile(r"^[^\w№]+")


def missing(labels: Iterable[str], texts: Iterable[str]) -> Iterator[str]:
    """Labels that stand in no text; an emoji or an arrow may stand before the words."""
    said = {_AHEAD.sub("", text).strip() for text in texts}
    yield from (f"no text says {label!r}" for label in labels if label not in said)


def english() -> list[str]:
    """Every English text that is nothing but words."""
    return [message.plain for message in by_key(fluent("en")).values() if message.plain]


def constants(sources: Iterable[Source]) -> Iterator[str]:
    """Every word written in the code itself."""
    for source in sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


@pytest.mark.parametrize("feature", LABELS)
def test_the_labels_of_a_feature_stand_in_english(feature: str) -> None:
    if not (ROOT / "features" / feature).is_dir():
        pytest.skip(f"features/{feature} is not built yet")
    assert_none(missing(LABELS[feature], english()))


def test_every_language_is_offered_in_its_own_name() -> None:
    assert_none(missing(OWN_NAMES, constants(python("handlers", "core"))))


def test_the_law_finds_a_fault() -> None:
    assert not list(missing(["Back", "Ask more"], ["← Back", "Ask more"]))
    assert list(missing(["Back"], ["Go back", "back"]))
    assert list(missing(["Русский"], constants([Source("x.py", 'NAMES = {"ru": "русский"}')])))
