"""Reading the words of the search: everyday words by meaning, and subjects that only a person may answer."""

import re

from core.pack.model import NotCovered, Words
from core.pack.reading import Value
from core.pack.sections import check_ids, flag_of, names_of, text_of
from core.pack.shelves import Shelves

_JOINED = re.compile(r"\w-\w")


def patterns(value: Value) -> Words:
    """Patterns by language, written one after another with commas between; an empty or hyphened one is a fault."""
    found = {}
    for code, written in value.pairs():
        listed = [piece.strip() for text in written.texts() for piece in text.split(",")]
        for piece in listed:
            if not piece.strip("*|&~+ "):
                written.fault("an empty pattern would match everything")
            elif _JOINED.search(piece):
                written.fault(
                    f"'{piece}': a pattern has no hyphens, messages are cut at them; write two words"
                )
        found[code] = tuple(piece for piece in listed if piece.strip("*|&~+ "))
    return found


def concepts(shelves: Shelves, languages: tuple[str, ...]) -> dict[str, Words]:
    """Everyday words by meaning; a meaning without words in a language of the pack is a fault of that meaning."""
    found = {}
    for key, entry in shelves.section("concepts").items():
        words = patterns(entry)
        missing = [code for code in languages if not words.get(code)]
        if missing and "concepts.yaml" in shelves.own_files:
            entry.fault(f"no words in {', '.join(missing)}")
        found[key] = words
    return found


def not_covered(shelves: Shelves, languages: tuple[str, ...]) -> dict[str, NotCovered]:
    """Subjects that go straight to a person, with the reason said to the parent; a lent list need not fit the pack's own topics."""
    own, topics = "not_covered.yaml" in shelves.own_files, shelves.section("topics")
    found = {}
    for key, entry in shelves.section("not_covered").items():
        words, topic = entry.need("patterns"), text_of(entry, "topic")
        if own:
            check_ids(entry.get("topic"), topics, "topic")
        found[key] = NotCovered(
            id=key,
            reason=names_of(entry, languages if own else (), "reason"),
            topic=topic if topic in topics else "",
            never=flag_of(entry, "never"),
            patterns=patterns(words) if words else {},
        )
    return found
