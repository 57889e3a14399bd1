"""A small language of word patterns, and matching hundreds of them against a message in well under a millisecond.

`word` stands as it is, `word*` for any ending, `a|b` for a choice; words follow one another with at most two others between,
`+word` at once, `>word` with at most six; `&` joins parts that may stand near one another in any order; `~` before a part means that it must
be absent. `{slot}` stands for any wording of that meaning in any language. A pattern in Cyrillic or Armenian letters also reads the same
words in Latin letters, never the other way round.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from features.knowledge.latin import scripted_words
from features.knowledge.slips import SlipBook

GAP, FAR, AT_ONCE = 3, 7, 1  # how many words after the one before it a word of a part may stand
NEAR = 14  # words within which all parts of a pattern must stand
SHORT_STEM, ENDING = (
    4,
    2,
)  # a phrase's word matches by its beginning: all but two letters, never fewer than four
MOST_MET = 20_000  # words whose slips were looked for, remembered
MOST_WORDS = 400
MOST_PLACES = 40  # where one word stands; a text that repeats it more often is not read for each
GLUED = ("ne", "nu", "chi")  # "not", often written together with the verb by people in a hurry
READS = {
    "l": "lca",
    "c": "c",
    "a": "a",
    "*": "lca",
    "p": "l",  # Latin letters in a message that is plainly English, French or Romanian
}  # the scripts of patterns that a word of this script may fulfil

Keys = tuple[str, ...]  # alternatives: a letter for the script, the Latin key, and * when any ending will do
Word = tuple[str, str]
Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a part: its spellings, and how soon after the word before it must follow."""

    keys: Keys
    reach: int = GAP


@dataclass(frozen=True, slots=True)
class Part:
    """Words in a row, wanted or unwanted."""

    terms: tuple[Term, ...]
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Rule(Generic[Meaning]):
    """Parts that must all hold, and what it means when they do."""

    parts: tuple[Part, ...]
    meaning: Meaning


def _key(script: str, word: str, *, beginning: bool) -> str:
    return ("l" if script == "*" else script) + word + ("*" if beginning else "")


def _term(written: str) -> Term:
    reach = {"+": AT_ONCE, ">": FAR}.get(written[0], GAP)
    wanted = written.lstrip("+>")
    if wanted.startswith("{"):
        return Term((wanted,), reach)
    spellings = (_spelling(alternative) for alternative in wanted.split("|"))
    return Term(tuple(filter(None, spellings)), reach)


def _spelling(alternative: str) -> str:
    words = scripted_words(alternative.rstrip("*"))[:1]
    return next((_key(script, word, beginning=alternative.endswith("*")) for script, word in words), "")


def parse(pattern: str) -> tuple[Part, ...]:
    """The parts of a written pattern."""
    parts = []
    for written in pattern.split("&"):
        text = written.strip()
        terms = tuple(term for word in text.removeprefix("~").split() if (term := _term(word)).keys)
        if terms:
            parts.append(Part(terms, absent=text.startswith("~")))
    return tuple(parts)


def parse_phrase(phrase: str) -> tuple[Part, ...]:
    """A whole phrase as one part: each word by its beginning, so that endings do not matter."""
    terms = []
    for script, word in scripted_words(phrase):
        stem = word[: max(SHORT_STEM, len(word) - ENDING)]
        terms.append(Term((_key(script, stem, beginning=len(word) > SHORT_STEM),)))
    return (Part(tuple(terms)),) if terms else ()


class _Slots:
    """Meanings by name, each with its wordings; a message is read for all of them before the rules that name them."""

    def __init__(self, wordings: Mapping[str, Iterable[tuple[Part, ...]]]) -> None:
        self._anchored: dict[Keys, list[tuple[int, tuple[Part, ...]]]] = defaultdict(list)
        self._names = [(f"{{{name}}}",) for name in wordings]
        for place, parts in enumerate(wordings.values()):
            for one in parts:
                if _present(one):
                    self._anchored[_anchor(one)].append((place, one))

    def fill(self, places: dict[Keys, list[int]]) -> None:
        """Add where each meaning stands: its first and its last word, so that both neighbours are reached."""
        met = [found for keys in places for found in self._anchored.get(keys, ())]
        for place, parts in met:
            spans = _spans(parts[0], places) if _holds(parts, places) else []
            if spans:
                places.setdefault(self._names[place], []).extend({at for span in spans for at in span})


class PatternBook(Generic[Meaning]):
    """Rules indexed by their longest word, so that a message touches only the rules it might fulfil."""

    def __init__(
        self,
        rules: Iterable[Rule[Meaning]],
        *,
        wordings: Mapping[str, Iterable[tuple[Part, ...]]] | None = None,
        slips: bool = False,
    ) -> None:
        self._exact: dict[str, set[Keys]] = defaultdict(set)
        self._begin: dict[str, set[Keys]] = defaultdict(set)
        self._anchored: dict[Keys, list[Rule[Meaning]]] = defaultdict(list)
        listed = {name: list(parts) for name, parts in (wordings or {}).items()}
        for rule in rules:
            if _present(rule.parts):
                self._anchored[_anchor(rule.parts)].append(rule)
                self._index(rule.parts)
        for one in (parts for wording in listed.values() for parts in wording):
            self._index(one)
        self._wordings = _Slots(listed)
        self._slips = SlipBook(self._begin) if slips else None
        self._met: dict[Word, frozenset[Keys]] = {}

    def _index(self, parts: tuple[Part, ...]) -> None:
        for keys in (term.keys for part in parts for term in part.terms):
            for key in keys:
                if key.endswith("*"):
                    self._begin[key[:-1]].add(keys)
                else:
                    self._exact[key].add(keys)

    def find(self, words: list[Word]) -> list[Meaning]:
        """What the message means, one entry a rule that holds, in no particular order."""
        places: dict[Keys, list[int]] = defaultdict(list)
        slipped: set[Keys] = set()
        for place, word in enumerate(self._unglued(words[:MOST_WORDS])):
            known = self._known(word)
            if not known:
                slipped |= (known := self._nearly(word))
            for keys in known:
                if len(places[keys]) < MOST_PLACES:
                    places[keys].append(place)
        self._wordings.fill(places)
        return [
            rule.meaning
            for keys in places
            for rule in self._anchored.get(keys, ())
            if (keys not in slipped or _several(rule)) and _holds(rule.parts, places)
        ]

    def _unglued(self, words: list[Word]) -> list[Word]:
        """A "not" written together with its verb becomes two words again."""
        found: list[Word] = []
        for script, word in words:
            glue = next((g for g in GLUED if word.startswith(g)), "")
            rest = (script, word[len(glue) :])
            split = (
                glue
                and len(rest[1]) > SHORT_STEM - 1
                and not self._known((script, word))
                and self._known(rest)
            )
            found += [(script, glue), rest] if split else [(script, word)]
        return found

    def _known(self, word: Word) -> set[Keys]:
        found: set[Keys] = set()
        for script in READS[word[0]]:
            key = script + word[1]
            if same := self._exact.get(key):
                found |= same
            for end in range(2, len(key) + 1):
                if starting := self._begin.get(key[:end]):
                    found |= starting
        return found

    def _nearly(self, word: Word) -> set[Keys]:
        if self._slips is None:
            return set()
        if word not in self._met:
            if len(self._met) >= MOST_MET:
                self._met.clear()
            found = (self._slips.find(script + word[1]) for script in READS[word[0]])
            self._met[word] = frozenset[Keys]().union(*found)
        return set(self._met[word])


def _several(rule: Rule[Meaning]) -> bool:
    """One mistyped word alone says too little: another word of the rule must agree."""
    return sum(len(part.terms) for part in rule.parts if not part.absent) > 1


def _present(parts: tuple[Part, ...]) -> list[Keys]:
    return [term.keys for part in parts if not part.absent for term in part.terms]


def _anchor(parts: tuple[Part, ...]) -> Keys:
    return max(_present(parts), key=lambda keys: min(map(len, keys)))


def _holds(parts: tuple[Part, ...], places: Mapping[Keys, list[int]]) -> bool:
    wanted = [_ends(part, places) for part in parts if not part.absent]
    if not all(wanted):
        return False
    unwanted = [end for part in parts if part.absent for end in _ends(part, places)]
    return any(
        all(_near(start, ends) for ends in wanted[1:]) and not _near(start, unwanted) for start in wanted[0]
    )


def _near(place: int, others: list[int]) -> bool:
    return any(abs(place - other) <= NEAR for other in others)


def _ends(part: Part, places: Mapping[Keys, list[int]]) -> list[int]:
    return [end for _, end in _spans(part, places)]


def _spans(part: Part, places: Mapping[Keys, list[int]]) -> list[tuple[int, int]]:
    """First and last places of the part's words in the message."""
    spans = [(place, place) for place in places.get(part.terms[0].keys, ())]
    for term in part.terms[1:]:
        if not spans:
            break
        then = places.get(term.keys, ())
        spans = list({(first, p) for p in then for first, last in spans if 0 < p - last <= term.reach})
    return spans
