"""Loading a pack: strictly for a check, or leaving out what is broken so that the rest serves."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from core.pack import directory, emergencies, gatherings, sections, vocabulary
from core.pack.articles import read_article
from core.pack.faults import Fault, Note, PackError
from core.pack.model import Article, Pack
from core.pack.names import Names
from core.pack.reading import Book
from core.pack.shelves import Shelves, fill


@dataclass(frozen=True, slots=True)
class Inspection:
    """A pack as far as it can be read, with everything that is wrong with it."""

    pack: Pack
    faults: list[Fault]
    notes: list[Note]


def inspect(path: Path) -> Inspection:
    """Read the whole pack and write down every fault and every unsigned text; never raises for what is written in it."""
    book = Book()
    shelves = fill(book, Path(path))
    pack = _pack(book, shelves, Path(path))
    return Inspection(pack, sorted(set(book.faults)), sorted(pack.notes))


def lint(path: Path) -> list[Fault]:
    """Everything an editor must repair, in the order of files and lines."""
    return inspect(path).faults


def load(path: Path) -> Pack:
    """The pack, or PackError with every fault."""
    found = inspect(path)
    if found.faults:
        raise PackError(found.faults)
    return found.pack


def load_serving(path: Path) -> Pack:
    """The pack without its broken articles, so that the rest serves; PackError when anything else is broken."""
    found = inspect(path)
    spoilt = {fault.file for fault in found.faults}
    articles = {
        slug: kept
        for slug, versions in found.pack.articles.items()
        if (
            kept := {
                code: a
                for code, a in versions.items()
                if a.file not in spoilt and a.file.parent not in spoilt
            }
        )
    }
    elsewhere = [fault for fault in found.faults if "knowledge" not in fault.file.parts]
    if elsewhere:
        raise PackError(elsewhere)
    left_out = [Note(f.file, f.line, f"left out: {f.message}") for f in found.faults]
    return replace(found.pack, articles=articles, notes=(*found.pack.notes, *left_out))


def load_readable(path: Path) -> Pack:
    """Whatever can be read of a pack, faults or not: for questions asked on the command line, never for parents."""
    return inspect(path).pack


def _languages(shelves: Shelves) -> tuple[str, ...]:
    written = shelves.setting("languages")
    return (
        written.texts()
        if written
        else tuple(sorted({language for _, language in shelves.articles})) or ("en",)
    )


def _pack(book: Book, shelves: Shelves, path: Path) -> Pack:
    languages = _languages(shelves)
    name, wanted = shelves.setting("name"), shelves.setting("countries")
    fallback = shelves.setting("fallback") or shelves.setting("fallback_language")
    code = fallback.text() if fallback else ("en" if "en" in languages else languages[0])
    if fallback and code not in languages:
        fallback.fault(f"the fallback language '{code}' is not among the languages")
    for item in wanted.items() if wanted else ():
        if item.text() not in shelves.section("countries"):
            item.fault(f"unknown country '{item.text()}'")
    countries = sections.countries(shelves, languages, wanted.texts() if wanted else ())
    for key, country in countries.items():
        emergencies.check_numbers(country, shelves.section("countries")[key])
    topics = sections.topics(shelves, languages)
    return Pack(
        path=path,
        names=name.names(()) if name else Names({"en": path.name}),
        languages=languages,
        fallback=code,
        country_codes=tuple(countries),
        countries=countries,
        topics=topics,
        professions=sections.professions(shelves, languages),
        crisis=emergencies.crisis(shelves, languages),
        organisations=directory.organisations(shelves, topics),
        places=directory.places(shelves, languages),
        event_kinds=gatherings.event_kinds(shelves, languages),
        milestones=sections.milestones(shelves, languages, code),
        first_days=sections.first_days(shelves, languages),
        indicators=sections.indicators(shelves, languages),
        glossary=sections.glossary(shelves, languages),
        concepts=vocabulary.concepts(shelves, languages),
        not_covered=vocabulary.not_covered(shelves, languages),
        articles=(articles := _articles(book, shelves, languages)),
        usual_waits=_waits(shelves),
        announcements_a_week=_weekly(shelves),
        notes=(*_unsigned(shelves), *_unsigned_articles(articles)),
    )


def _articles(book: Book, shelves: Shelves, languages: tuple[str, ...]) -> dict[str, dict[str, Article]]:
    known_topics = shelves.section("topics") if "topics.yaml" in shelves.own_files else None
    found: dict[str, dict[str, Article]] = {}
    for (slug, language), file in sorted(shelves.articles.items()):
        if language not in languages:
            book.fault(file, 1, f"'{language}' is not a language of this pack")
        article = read_article(book, slug, language, file, known_topics, shelves.section("countries"))
        if article is not None:
            found.setdefault(slug, {})[language] = article
    for versions in found.values():
        _check_alike(book, versions)
    return found


def _check_alike(book: Book, versions: dict[str, Article]) -> None:
    first = next(iter(versions.values()))
    for other in versions.values():
        if set(other.countries) != set(first.countries):
            book.fault(other.file, 1, f"'countries' differs from {first.file.name}")


def _weekly(shelves: Shelves) -> int:
    written = shelves.setting("announcements_a_week")
    if written is None:
        return 5
    if not written.text().isdigit() or not int(written.text()):
        written.fault("expected a whole number of announcements, 1 or more")
        return 5
    return int(written.text())


def _waits(shelves: Shelves) -> dict[str, timedelta]:
    written = shelves.setting("usual_wait_hours")
    waits: dict[str, timedelta] = {}
    for topic, hours in written.pairs() if written else ():
        if not hours.text().isdigit():
            hours.fault("expected a whole number of hours")
        elif topic != "default" and topic not in shelves.section("topics"):
            hours.fault(f"unknown topic '{topic}'")
        else:
            waits[topic] = timedelta(hours=int(hours.text()))
    return waits


def _unsigned(shelves: Shelves) -> list[Note]:
    found = []
    for root in shelves.roots:
        signed = root.get("reviewed_by")
        if signed is not None and signed.text() == "pending":
            found.append(
                Note(signed.file, signed.line, "no clinician or native speaker has signed this file yet")
            )
    return found


def _unsigned_articles(articles: dict[str, dict[str, Article]]) -> list[Note]:
    served = (a for versions in articles.values() for a in versions.values() if a.served and a.pending)
    return [Note(a.file, 1, "served, but no reviewer has signed it yet") for a in served]
