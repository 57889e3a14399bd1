"""Texts: a key and its values travel; words appear at the edge, in the reader's language, escaped once."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from markupsafe import Markup, escape

from core import when

log = logging.getLogger(__name__)
SHORT = 500
"""Letters Fluent is given at once: it refuses more than 1000 in one place, and people write more."""
LANGUAGES = ("ru", "en", "hy", "kk", "ro", "be", "fr")


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its key; `args` may hold words, numbers, instants, names in many languages, Markup and other Texts."""

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)


def t(key: str, /, **args: Any) -> Text:
    """Name a text. The key is a literal everywhere, so that a law test can find it."""
    return Text(key, args)


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as the reader sees it: in their language and their zone. style: date, time, datetime, or when.

    "when" says the day of the week and whose clock it is; Telegram shows it by the clock of the reader's phone.
    """

    at: datetime
    style: str = "datetime"
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts one below the other; what is None is left out."""

    parts: tuple["Words | None", ...]
    gap: str = "\n\n"


@dataclass(frozen=True, slots=True)
class Listing:
    """Several values joined the way the language joins them."""

    items: tuple[Any, ...]


Words = Text | Lines | Markup
"""What a screen may say: a text, several, or words that are HTML already (an article, a person's escaped words)."""


class MissingText(KeyError):
    """No language has this key."""


class Fixed(str):
    """A word of our own that is the same in every language, such as a command; never anything a person wrote."""

    __slots__ = ()


class Shelf:
    """One language: a file is read when the first of its texts is asked for, a text without a person in it is kept ready."""

    def __init__(self, folder: Path, language: str) -> None:
        self.bundle = FluentBundle([language], use_isolating=False)
        self._unread = {_prefix(path.relative_to(folder)): path for path in sorted(folder.rglob("*.ftl"))}
        self.ready: dict[Any, str] = {}

    def pattern(self, key: str) -> Any:
        """The text's pattern, or None."""
        if not self.bundle.has_message(key) and self._unread:
            parts = key.split("-")
            self._read("-".join(parts[:size]) for size in range(1, len(parts)))
        if not self.bundle.has_message(key) and self._unread:  # a text that does not stand where its key says
            self._read(list(self._unread))
        return self.bundle.get_message(key).value if self.bundle.has_message(key) else None

    def _read(self, prefixes: Iterable[str]) -> None:
        for path in filter(None, (self._unread.pop(prefix, None) for prefix in prefixes)):
            self.bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))


class Texts:
    """All languages. Falls back per key: the reader's language, the pack's fallback, English."""

    def __init__(self, folder: Path, *, fallback: str = "en", strict: bool = False) -> None:
        self._shelves = {
            language: _shelf(folder / language, language)
            for language in LANGUAGES
            if (folder / language).is_dir()
        }
        self._fallback = fallback
        self._strict = strict

    def render(self, words: Words | str, language: str, zone: str = "UTC") -> str:
        """Return the words as Telegram HTML: every argument is escaped here and nowhere else."""
        if isinstance(words, Lines):
            return words.gap.join(
                self.render(part, language, zone) for part in words.parts if part is not None
            )
        if isinstance(words, Text):
            return self._words(words, language, zone, html=True)
        return str(escape(words))

    def label(self, text: Text, language: str, zone: str = "UTC") -> str:
        """Return the words as plain text: button labels, toasts, file names."""
        return self._words(text, language, zone, html=False)

    def languages(self) -> list[str]:
        """The languages there are."""
        return list(self._shelves)

    def has(self, key: str, language: str) -> bool:
        """Tell whether a language has the key."""
        return language in self._shelves and self._shelves[language].pattern(key) is not None

    def _words(self, text: Text, language: str, zone: str, *, html: bool) -> str:
        for tried in dict.fromkeys((language, self._fallback, "en")):
            shelf = self._shelves.get(tried)
            if shelf is None:
                continue
            same = _always_the_same(text)
            if same is not None and (ready := shelf.ready.get(same)) is not None:
                return ready
            pattern = shelf.pattern(text.key)
            if pattern is None:
                continue
            words = self._format(shelf, pattern, text, tried, zone, html=html)
            if same is not None:
                shelf.ready[same] = words
            return words
        raise MissingText(text.key)

    def _format(self, shelf: Shelf, pattern: Any, text: Text, language: str, zone: str, *, html: bool) -> str:
        args = {name: self._value(value, language, zone, html=html) for name, value in text.args.items()}
        long = {name: value for name, value in args.items() if isinstance(value, str) and len(value) > SHORT}
        stands_in = {name: f"\ue000{name}\ue001" for name in long}
        words, errors = shelf.bundle.format_pattern(pattern, args | stands_in)
        self._report(text.key, language, errors)
        return _put_back(str(words), stands_in, long)

    def _report(self, key: str, language: str, errors: list[Exception]) -> None:
        if errors and self._strict:
            raise errors[0]
        if errors:
            log.error(
                "text_faulty", extra={"key": key, "language": language, "fault": type(errors[0]).__name__}
            )

    def _value(self, value: Any, language: str, zone: str, *, html: bool) -> Any:
        if isinstance(value, Text):
            return self._words(value, language, zone, html=html)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return fluent_number(value, useGrouping=False)  # №1042 is a name, not 1,042
        if isinstance(value, Markup):
            return str(value)
        if isinstance(value, Moment):
            return timed(value, moment(value, language, zone)) if html else moment(value, language, zone)
        if isinstance(value, Listing):
            words = [str(self._value(item, language, zone, html=html)) for item in value.items]
            return format_list(words, locale=language)
        if isinstance(value, Mapping):
            value = pick(value, language, self._fallback)
        return str(escape(value)) if html else str(value)


def _put_back(words: str, stands_in: Mapping[str, str], long: Mapping[str, str]) -> str:
    for name, mark in stands_in.items():
        words = words.replace(mark, long[name])
    return words


def pick(names: Mapping[str, str], language: str, fallback: str = "en") -> str:
    """Choose the name in the reader's language, else the fallback, else English, else any."""
    for tried in (language, fallback, "en"):
        if names.get(tried):
            return names[tried]
    return next(iter(names.values()), "")


def moment(value: Moment, language: str, zone: str) -> str:
    """Write an instant the way the language writes it, in the given zone or the reader's own."""
    local = value.at.astimezone(ZoneInfo(value.zone or zone))
    if value.style == "date":
        return format_date(local, "d MMMM y", locale=language)
    if value.style == "when":
        return when.written(value.at, value.zone or zone, language)
    if value.style == "time":
        return format_time(local, "short", locale=language)
    return format_datetime(local, "d MMMM y, HH:mm", locale=language)


def timed(value: Moment, words: str) -> str:
    """Let Telegram show a "when" by the phone's own clock; apps that cannot show our words, which name the zone."""
    if value.style != "when":
        return words
    return f'<tg-time unix="{int(value.at.timestamp())}" format="wDT">{escape(words)}</tg-time>'


@lru_cache(maxsize=32)
def _shelf(folder: Path, language: str) -> Shelf:
    return Shelf(folder, language)


def _prefix(path: Path) -> str:
    return "-".join(path.with_suffix("").parts).replace("_", "-")


def _always_the_same(text: Text) -> Any:
    """What tells a text apart that has nothing of a person in it; None for any other."""
    if not text.args:
        return text.key
    inner = []
    for name, value in text.args.items():
        if isinstance(value, Text) and not value.args:
            inner.append((name, value.key))
        elif isinstance(value, Fixed):
            inner.append((name, str(value)))
        else:
            return None
    return (text.key, *inner)
