"""One name written in several languages."""

from collections.abc import Iterator, Mapping


class Names(Mapping[str, str]):
    """A text by language code; immutable, and never shown empty while one language is there."""

    __slots__ = ("_by_language",)

    def __init__(self, by_language: Mapping[str, str]) -> None:
        self._by_language = dict(by_language)

    def __getitem__(self, language: str) -> str:
        return self._by_language[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_language)

    def __len__(self) -> int:
        return len(self._by_language)

    def __repr__(self) -> str:
        return f"Names({self._by_language!r})"

    def pick(self, language: str | None, fallback: str) -> str:
        """The text in this language, else in the fallback, else in the first language there is; '' only if there is none."""
        for code in (language, fallback):
            if code in self._by_language:
                return self._by_language[code]
        return next(iter(self._by_language.values()), "")
