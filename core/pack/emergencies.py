"""Reading crisis.yaml, and the promise that no parent ever sees an empty number."""

import re
from collections.abc import Iterable

from core.pack.model import Country, Crisis, CrisisBranch, CrisisCategory, LookAlike, Words
from core.pack.names import Names
from core.pack.reading import Value
from core.pack.sections import names_of, one_of, text_of
from core.pack.shelves import Shelves

Languages = tuple[str, ...]
PLACEHOLDERS = ("ambulance", "emergency", "police", "psych", "child", "violence")
# What is printed when a country has no printable line of a kind, in this order.
INSTEAD: dict[str, tuple[str, ...]] = {
    "ambulance": ("ambulance", "emergency"),
    "emergency": ("emergency", "ambulance"),
    "police": ("police", "emergency"),
    "psych": ("psych", "emergency", "ambulance"),
    "child": ("child", "emergency", "ambulance"),
    "violence": ("violence", "police", "emergency"),
}
SEVERITIES = ("now", "today")
_PLACEHOLDER = re.compile(r"\{([^}]*)\}")


def number_for(country: Country | None, kind: str, fallback: str) -> str:
    """The number to print for this kind of help in this country; never empty."""
    if country is None:
        return fallback
    for candidate in INSTEAD.get(kind, ("emergency",)):
        line = country.line(candidate)
        if line is not None:
            beside = country.line(line.beside) if line.beside else None
            return f"{line.number} / {beside.number}" if beside else line.number
    return fallback


def crisis(shelves: Shelves, languages: Languages) -> Crisis:
    """The emergency layer; every text must exist in every language and use known placeholders only."""
    fallback = shelves.section("fallback").get("text") or shelves.section("fallback").get("")
    return Crisis(
        categories=tuple(_category(k, v, languages) for k, v in shelves.section("categories").items()),
        lookalikes={k: tuple(_lookalikes(v, shelves)) for k, v in shelves.section("lookalikes").items()},
        softeners={k: _compiled(v) for k, v in shelves.section("softeners").items()},
        slots={k: _compiled(v) for k, v in shelves.section("slots").items()},
        rules={k: _rules(v, set(shelves.section("slots"))) for k, v in shelves.section("rules").items()},
        fallback=fallback.text() if fallback else "112",
        reviewed_by=next(
            (t for r in shelves.roots if "crisis" in r.file.name and (t := text_of(r, "reviewed_by"))), ""
        ),
    )


def _compiled(value: Value) -> Words:
    words = value.words()
    for _, patterns in value.pairs():
        for item in patterns.items():
            if not item.text().strip("*|&~ "):
                item.fault("an empty pattern would match everything")
            if "-" in item.text():
                item.fault("a pattern has no hyphens: messages are cut at them, so write two words")
    return words


def _rules(value: Value, slots: set[str]) -> tuple[str, ...]:
    for item in value.items():
        for name in _PLACEHOLDER.findall(item.text()):
            if name not in slots:
                item.fault(f"unknown slot '{{{name}}}'; write its words under 'slots'")
    return value.texts()


def _category(key: str, entry: Value, languages: Languages) -> CrisisCategory:
    phrases, numbers, branches = (entry.get(n) for n in ("phrases", "numbers", "branches"))
    patterns, softer = entry.get("patterns"), entry.get("softer")
    _check_lines(numbers)
    written = phrases.words() if phrases else {}
    missing = [code for code in languages if not written.get(code)]
    if missing:
        (phrases or entry).fault(f"no crisis phrases in {', '.join(missing)}")
    if not numbers or not numbers.texts():
        entry.fault("no number to call: fill 'numbers'")
    return CrisisCategory(
        id=key,
        severity=one_of(entry, "severity", SEVERITIES),
        numbers=numbers.texts() if numbers else ("emergency",),
        phrases=written,
        patterns=_compiled(patterns) if patterns else {},
        response=_response(entry, languages),
        branches=tuple(_branch(b, languages) for b in (branches.items() if branches else ())),
        softer=_compiled(softer) if softer else {},
    )


def _check_lines(numbers: Value | None) -> None:
    for item in numbers.items() if numbers else ():
        if item.text() not in PLACEHOLDERS:
            item.fault(f"unknown help line '{item.text()}'; known: {', '.join(PLACEHOLDERS)}")


def _branch(entry: Value, languages: Languages) -> CrisisBranch:
    words, numbers = entry.need("trigger_words"), entry.get("numbers")
    _check_lines(numbers)
    return CrisisBranch(
        text_of(entry, "id"),
        words.words() if words else {},
        _response(entry, languages),
        numbers.texts() if numbers else (),
    )


def _response(entry: Value, languages: Languages) -> Names:
    value = entry.get("response")
    for _, text in value.pairs() if value else ():
        for name in _PLACEHOLDER.findall(text.text()):
            if name not in PLACEHOLDERS:
                text.fault(f"empty or unknown placeholder '{{{name}}}' would reach a parent")
    return names_of(entry, languages, "response")


def _lookalikes(value: Value, shelves: Shelves) -> Iterable[LookAlike]:
    for item in value.items():
        trap = item.need("trap")
        if trap is not None and trap.text() not in shelves.section("categories"):
            trap.fault(f"unknown crisis category '{trap.text()}'")
        yield LookAlike(text_of(item, "text"), trap.text() if trap else "")


def check_numbers(country: Country, entry: Value) -> None:
    """A country without a printable emergency number is a fault: its parents would be left without one."""
    if country.line("emergency") is None and country.line("ambulance") is None:
        entry.fault(f"{country.code} has no printable emergency or ambulance number")
