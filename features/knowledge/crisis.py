"""Emergencies, before everything else: fixed rules in all languages at once decide, never a model."""

import re
from dataclasses import dataclass
from typing import Literal

from core.pack import Crisis, Pack, number_for
from features.knowledge.latin import other_layout, scripted_words
from features.knowledge.patterns import Part, PatternBook, Rule, Word, parse, parse_phrase

Level = Literal["now", "ask"]
_STEP = re.compile(r"\s*(?=(?<![\d.])\d\) )")
_SENTENCE = re.compile(r"(?<=[.!?։])\s+(?=\S)")
_MOST_STEPS = 6
# Little words of English, French and Romanian that are no words of Russian, Kazakh or Armenian in Latin letters.
_NOT_TRANSLITERATED = frozenset(
    re.findall(
        r"\w+",
        "the is my she and you for with his her he him we our what how when does this that has have shes hes they was been wont cant can "
        "isnt doesnt because to of it its not if be or will dont but how much month child and at any no not "
        "les une elle il je que pour avec dans qui sont mes mon ses ce comment cest sur et le des du au "
        "este pentru sunt cum cand cu si sau ca nu ce din mai lui ei un unei putem sunt pe la fetita copilul",
    )
)
_CERTAIN = 2
NOW = "now"  # the softeners' name for "it is happening at this moment": it undoes "past"


@dataclass(frozen=True, slots=True)
class CrisisMatch:
    """Which emergency a message speaks of, and whether to answer at once or to ask first (with the number still shown)."""

    category: str
    level: Level
    branch: str = ""


@dataclass(frozen=True, slots=True)
class CrisisCard:
    """The first answer: the number to call alone on top, then the steps, one a line."""

    category: str
    number: str
    more_numbers: tuple[str, ...]
    steps: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole card as plain text."""
        return "\n".join((self.number, *self.steps))


def read_words(text: str) -> list[Word]:
    """The words of a message; in Latin letters that are surely no transliteration only those languages are looked for."""
    words = scripted_words(text)
    return [("p" if s == "l" else s, word) for s, word in words] if _surely_latin(words) else words


def _surely_latin(words: list[Word]) -> bool:
    return len({word for script, word in words if script == "l"} & _NOT_TRANSLITERATED) >= _CERTAIN


class CrisisRules:
    """All rules of the pack, ready to match; building takes some milliseconds, matching well under one."""

    def __init__(self, crisis: Crisis) -> None:
        self._crisis = crisis
        self._order = {category.id: place for place, category in enumerate(crisis.categories)}
        self._danger = PatternBook(_danger_rules(crisis), wordings=_wordings(crisis), slips=True)
        self._branches = PatternBook(_branch_rules(crisis))
        self._softer = PatternBook(_softer_rules(crisis))

    def match(self, text: str) -> CrisisMatch | None:
        """The gravest emergency the message speaks of, or None; a look-alike, the past or a denial make it a question."""
        found = self._match(read_words(text))
        if found or not text.isascii() or _surely_latin(scripted_words(text)):
            return found
        return self._match(scripted_words(other_layout(text)))

    def _match(self, words: list[Word]) -> CrisisMatch | None:
        meant = self._danger.find(words)
        if not meant:
            return None
        softer = self._softer.find(words)
        category = min(meant, key=self._order.__getitem__)
        branch = next((b for c, b in self._branches.find(words) if c == category), "")
        return CrisisMatch(category, _level(category, set(softer)), branch)


def _level(category: str, softer: set[tuple[str, str]]) -> Level:
    kinds = {kind for kind, trap in softer if trap in {"", category}}
    if NOW in kinds:
        kinds -= {NOW, "past"}
    return "ask" if kinds else "now"


def _danger_rules(crisis: Crisis) -> list[Rule[str]]:
    rules = []
    for category in crisis.categories:
        for written in category.phrases.values():
            rules += [Rule(parse_phrase(phrase), category.id) for phrase in written]
        for written in category.patterns.values():
            rules += [Rule(parse(pattern), category.id) for pattern in written]
        rules += [Rule(parse(rule), category.id) for rule in crisis.rules.get(category.id, ())]
    return rules


def _wordings(crisis: Crisis) -> dict[str, list[tuple[Part, ...]]]:
    return {
        name: [parse(wording) for written in by_language.values() for wording in written]
        for name, by_language in crisis.slots.items()
    }


def _branch_rules(crisis: Crisis) -> list[Rule[tuple[str, str]]]:
    return [
        Rule(parse_phrase(phrase), (category.id, branch.id))
        for category in crisis.categories
        for branch in category.branches
        for written in branch.trigger_words.values()
        for phrase in written
    ]


def _softer_rules(crisis: Crisis) -> list[Rule[tuple[str, str]]]:
    rules = [
        Rule(parse_phrase(alike.text), ("lookalike", alike.trap))
        for v in crisis.lookalikes.values()
        for alike in v
    ]
    for category in crisis.categories:
        for written in category.softer.values():
            rules += [Rule(parse(pattern), ("softer", category.id)) for pattern in written]
    for kind, by_language in crisis.softeners.items():
        for written in by_language.values():
            rules += [Rule(parse(pattern), (kind, "")) for pattern in written]
    return rules


def crisis_card(pack: Pack, match: CrisisMatch, *, language: str | None, country: str | None) -> CrisisCard:
    """The first answer in the parent's language with the numbers of the parent's country; never without a number."""
    category = pack.crisis.category(match.category)
    place = pack.countries.get(country or "")
    kinds = (*category.numbers, "emergency", "ambulance", "police", "psych", "child", "violence")
    numbers = {kind: number_for(place, kind, pack.crisis.fallback) for kind in kinds}
    branch = next((b for b in category.branches if b.id == match.branch), None)
    text = (branch or category).response.pick(language, pack.fallback)
    for kind, number in numbers.items():
        text = text.replace("{" + kind + "}", number)
    wanted = (branch.numbers if branch else ()) or category.numbers
    listed = list(dict.fromkeys(numbers[kind] for kind in wanted))
    return CrisisCard(category.id, listed[0], tuple(listed[1:]), _steps(text))


def _steps(text: str) -> tuple[str, ...]:
    lines = [line.strip() for piece in _SENTENCE.split(text) for line in _STEP.split(piece)]
    return tuple(line for line in lines if line)
