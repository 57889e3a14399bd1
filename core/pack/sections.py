"""From written entries to typed values, one function a section."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from core.pack.model import (
    Country,
    FirstStep,
    Indicator,
    Line,
    MilestoneItem,
    Milestones,
    Profession,
    Term,
    Topic,
)
from core.pack.names import Names
from core.pack.reading import Value
from core.pack.shelves import Shelves

Languages = tuple[str, ...]
STATUSES = ("verified", "secondary")
HINTS = ("never", "ask", "now")
COUNTS = (
    "people_advised",
    "questions_answered",
    "answered_in_time",
    "rating_average",
    "events_held",
    "participants",
    "children",
    "countries",
)
"""What features/report knows to count."""


def text_of(entry: Value, name: str) -> str:
    """An optional plain text."""
    value = entry.get(name)
    return value.text() if value else ""


def texts_of(entry: Value, name: str) -> tuple[str, ...]:
    """An optional list of plain texts."""
    value = entry.get(name)
    return value.texts() if value else ()


def flag_of(entry: Value, name: str) -> bool:
    """An optional yes or no; no when absent."""
    value = entry.get(name)
    return value.flag() if value else False


def names_of(entry: Value, languages: Languages, name: str = "names") -> Names:
    """A needed text in every language of the pack."""
    value = entry.need(name)
    return value.names(languages) if value else Names({})


def one_of(entry: Value, name: str, allowed: tuple[str, ...]) -> str:
    """A needed word out of a short list."""
    value = entry.need(name)
    if value is not None and value.text() not in allowed:
        value.fault(f"'{value.text()}' is not one of: {', '.join(allowed)}")
    return value.text() if value else allowed[0]


def _zone(value: Value) -> str:
    try:
        ZoneInfo(value.text())
    except (OSError, ValueError, KeyError):
        value.fault(f"'{value.text()}' is not a time zone; write it as Europe/Chisinau")
    return value.text()


def _line(entry: Value) -> Line:
    number, dialled, named = entry.need("number"), entry.get("redialled_on"), entry.need("id")
    return Line(
        id=named.text() if named else "",
        number=number.text() if number else "",
        what=text_of(entry, "what"),
        status=one_of(entry, "status", STATUSES),
        source=text_of(entry, "source"),
        redialled_on=dialled.day() if dialled else None,
        region=text_of(entry, "region"),
        beside=text_of(entry, "beside"),
    )


def _country(code: str, entry: Value, languages: Languages) -> Country:
    zones, lines, terms = entry.need("time_zones"), entry.get("lines"), entry.get("terms")
    listed = tuple(_zone(z) for z in zones.items()) if zones else ()
    return Country(
        code=code,
        names=names_of(entry, languages),
        languages=texts_of(entry, "languages"),
        time_zone=listed[0] if listed else "UTC",
        time_zones=listed,
        ask_region=flag_of(entry, "ask_region"),
        lines=tuple(_line(x) for x in lines.items()) if lines else (),
        terms=tuple(
            Term(text_of(t, "term"), text_of(t, "meaning"), text_of(t, "source"), text_of(t, "full"))
            for t in (terms.items() if terms else ())
        ),
    )


def countries(shelves: Shelves, languages: Languages, wanted: tuple[str, ...]) -> dict[str, Country]:
    """The countries the pack serves; help lines must be printable where it matters."""
    entries = shelves.section("countries")
    return {
        code: _country(code, entries[code], languages) for code in wanted or tuple(entries) if code in entries
    }


def topics(shelves: Shelves, languages: Languages) -> dict[str, Topic]:
    """Topics of questions."""
    found: dict[str, Topic] = {}
    for topic_id, entry in shelves.section("topics").items():
        words, trades = entry.get("words"), entry.get("professions")
        for trade in trades.items() if trades else ():
            if trade.text() not in shelves.section("professions"):
                trade.fault(f"unknown profession '{trade.text()}'")
        found[topic_id] = Topic(
            id=topic_id,
            names=names_of(entry, languages),
            words=words.words() if words else {},
            professions=trades.texts() if trades else (),
            urgent_hint=one_of(entry, "urgent_hint", HINTS),
            withhold_expired=flag_of(entry, "withhold_expired"),
        )
    return found


def professions(shelves: Shelves, languages: Languages) -> dict[str, Profession]:
    """Trades of specialists."""
    return {
        key: Profession(key, names_of(entry, languages), flag_of(entry, "urgent_ok"))
        for key, entry in shelves.section("professions").items()
    }


def check_ids(value: Value | None, known: Mapping[str, object], what: str) -> None:
    """Every id of the list must be known."""
    for item in value.items() if value else ():
        if item.text() not in known:
            item.fault(f"unknown {what} '{item.text()}'")


def indicators(shelves: Shelves, languages: Languages) -> dict[str, Indicator]:
    """Figures of the impact report."""
    found: dict[str, Indicator] = {}
    for key, entry in shelves.section("indicators").items():
        kinds, counts = entry.get("event_kinds"), entry.need("counts")
        check_ids(kinds, shelves.section("event_kinds"), "event kind")
        if counts and counts.text() not in COUNTS:
            counts.fault(f"'{counts.text()}' is not one of: {', '.join(COUNTS)}")
        found[key] = Indicator(
            key, names_of(entry, languages), counts.text() if counts else "", kinds.texts() if kinds else ()
        )
    return found


def milestones(shelves: Shelves, languages: Languages, fallback: str) -> Milestones | None:
    """Checklists by age; items need the fallback language, domains and messages every language."""
    if not shelves.section("ages"):
        return None
    domains = {key: value.names(languages) for key, value in shelves.section("domains").items()}
    ages: dict[int, tuple[MilestoneItem, ...]] = {}
    for months, entry in shelves.section("ages").items():
        items = entry.need("items")
        if not months.isdigit():
            entry.fault(f"months '{months}' is not a whole number")
            continue
        ages[int(months)] = tuple(_item(i, domains, fallback) for i in (items.items() if items else ()))
    return Milestones(ages, domains, {k: v.names(languages) for k, v in shelves.section("messages").items()})


def _item(entry: Value, domains: Mapping[str, Names], fallback: str) -> MilestoneItem:
    domain = entry.need("domain")
    if domain is not None and domain.text() not in domains:
        domain.fault(f"unknown domain '{domain.text()}'")
    return MilestoneItem(
        text_of(entry, "id"), domain.text() if domain else "", names_of(entry, (fallback,), "text")
    )


def first_days(shelves: Shelves, languages: Languages) -> tuple[FirstStep, ...]:
    """The route of the first days, in the order it is written; each step has its words in every language and an article."""
    known = {slug for slug, _ in shelves.articles}
    found = []
    for key, entry in shelves.section("steps").items():
        article = entry.need("article")
        if article is not None and article.text() not in known:
            article.fault(f"unknown article '{article.text()}'")
        found.append(
            FirstStep(
                key,
                names_of(entry, languages),
                names_of(entry, languages, "do"),
                article.text() if article else "",
            )
        )
    return tuple(found)


def glossary(shelves: Shelves, languages: Languages) -> dict[str, Names]:
    """One translation of a term per language."""
    return {key: names_of(entry, languages) for key, entry in shelves.section("terms").items()}
