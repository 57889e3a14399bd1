"""One Latin key for every script, so that typing slips, transliteration and mixed alphabets meet in the same word."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

LONGEST = 4000  # characters of a message that are looked at
LONGEST_WORD = 40
"""Letters of one word that are looked at: forgiving slips in a longer one costs more than any word is worth."""
_WORD = re.compile(r"[a-z0-9]+")
_SIGNS = re.compile(r"[^\w]|_")  # emoji too: they would be spelled out in English
_TWICE = re.compile(r"([a-z])\1+")
_CLITIC = re.compile(
    r"(?<![a-zà-ÿ])([cdjlmnst]|qu)['’](?=[a-zà-ÿ])"
)  # French and Romanian: l'école -> l école
_APOSTROPHES = re.compile(r"['’ʼ‘`՛՜՞´]")
# Different spellings of one sound in the transliterations people use; applied to texts and to questions alike.
_SOUNDS = (
    ("shch", "sh"),
    ("sch", "sh"),
    ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ow", "u"),
    ("yo", "e"),
    ("x", "h"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
)
# Armenian letters as people type them in Latin, where the standard transliteration differs; and what is folded for both.
_ARMENIAN = str.maketrans({"ղ": "gh", "ը": "y", "Ղ": "gh", "Ը": "y"})
_SPOKEN = (("tz", "c"), ("ts", "c"), ("ng", "n"))
_AS_WRITTEN = frozenset({"now"})  # folding would make "not" of it in Romanian
_DIGIT_SOUND = re.compile(r"(?<=[a-z])4|4(?=[a-z])")
_AT_SOUND = re.compile(r"(?<=[a-z])@")
_LAYOUT = str.maketrans(
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",
    "йцукенгшщзхъфывапролджэячсмитьбюёйцукенгшщзхъфывапролджэячсмитьбюё",
)


@lru_cache(maxsize=20_000)
def _word(word: str) -> str:
    key = anyascii(_SIGNS.sub(" ", word)).lower()
    key = _APOSTROPHES.sub("", key)
    for sound, letter in _SOUNDS:
        if sound in key:
            key = key.replace(sound, letter)
    return _TWICE.sub(r"\1", key)


def _pieces(text: str) -> list[str]:
    plain = _CLITIC.sub(r"\1 ", unicodedata.normalize("NFC", text[:LONGEST]).lower())
    return [piece[:LONGEST_WORD] for piece in _APOSTROPHES.sub("", plain).split()]


def latin_key(text: str) -> str:
    """Lower-case Latin words with single spaces: case, ё, accents, repeated letters and spelling of sounds are folded."""
    return " ".join(latin_words(text))


def latin_words(text: str) -> list[str]:
    """The words of the Latin key."""
    return [word for piece in _pieces(text) for word in _WORD.findall(_word(piece))]


def scripted_words(text: str) -> list[tuple[str, str]]:
    """The words of the Latin key, each with the script it was written in: l(atin), c(yrillic), a(rmenian) or * for any."""
    return [(_script(piece), word) for piece in _pieces(text) for word in _spoken(piece)]


@lru_cache(maxsize=20_000)
def _spoken(piece: str) -> tuple[str, ...]:
    """The Latin key once more folded, for patterns: sounds that transliterations write in several ways."""
    if piece.strip("!.,?") in _AS_WRITTEN:
        return (piece.strip("!.,?"),)
    typed = _AT_SOUND.sub("y", _DIGIT_SOUND.sub("ch", piece)).translate(_ARMENIAN)
    return tuple(_fold(word) for word in _WORD.findall(_word(typed)))


def _fold(word: str) -> str:
    for sound, letter in _SPOKEN:
        word = word.replace(sound, letter)
    return "e" + word[2:] if word.startswith("ie") else word


@lru_cache(maxsize=20_000)
def _script(piece: str) -> str:
    found = {
        "c" if "\u0400" <= letter <= "\u052f" else "a" if "\u0530" <= letter <= "\u058f" else "l"
        for letter in piece
        if letter.isalpha()
    }
    return found.pop() if len(found) == 1 else "*"


def other_layout(text: str) -> str:
    """What was meant when Russian was typed on a Latin keyboard: ghbdtn -> привет."""
    return text.translate(_LAYOUT)


def forget_words() -> None:
    """Give back what was remembered of single words: an index is built of tens of thousands that nobody asks for again."""
    _word.cache_clear()
    _spoken.cache_clear()
    _script.cache_clear()
