"""Names from the pack, ready to be values of a text."""

from collections.abc import Mapping, Sequence
from typing import Any

from babel import Locale

from core.pack import Pack
from core.text import Text, t


def topic_name(pack: Pack, topic: str | None) -> Mapping[str, str] | Text:
    """The topic's name in every language; a plain word when there is none."""
    found = pack.topics.get(topic or "")
    return found.names if found else t("common-kit-no-topic")


def profession_name(pack: Pack, topic: str | None) -> Mapping[str, str] | Text:
    """Who usually answers this topic."""
    found = pack.topics.get(topic or "")
    profession = pack.professions.get(found.professions[0]) if found and found.professions else None
    return profession.names if profession else t("common-kit-specialist")


def profession_of(pack: Pack, topic: str | None, own: Sequence[str]) -> Mapping[str, str] | Text:
    """What the writer of an answer is: the profession of theirs that fits the topic best."""
    found = pack.topics.get(topic or "")
    fitting = [one for one in found.professions if one in own] if found else []
    chosen = next((one for one in (*fitting, *own) if one in pack.professions), None)
    return pack.professions[chosen].names if chosen else t("common-kit-specialist")


def country_name(pack: Pack, code: str | None) -> Mapping[str, str] | Text:
    """The country's name in every language."""
    found = pack.countries.get(code or "")
    return found.names if found else t("common-kit-no-country")


def language_name(code: str) -> str:
    """A language by its own name."""
    name: Any = Locale.parse(code).get_display_name(code) or code
    return str(name[0].upper() + name[1:])
