"""Texts: the same keys and values in every language, a key that is its path, nothing unused, unknown, doubled or broken."""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import pytest
from fluent.syntax import ast as ftl

from core.text import LANGUAGES
from tests.laws.sources import (
    LOCALES,
    Source,
    assert_none,
    by_key,
    calls,
    fluent,
    messages,
    python,
    resource,
)

Files = Mapping[str, ftl.Resource]
TALKING = ("handlers", "bot", "features")
OTHERS = tuple(language for language in LANGUAGES if language != "en")


def broken(files: Files) -> Iterator[str]:
    """What cannot be parsed, and what our reader would not show: a text without words, an attribute."""
    for name, parsed in files.items():
        for entry in parsed.body:
            if isinstance(entry, ftl.Junk):
                yield f"{name}: not Fluent: {(entry.content or '').strip()[:60]!r}"
            if isinstance(entry, ftl.Message) and (entry.value is None or entry.attributes):
                yield f"{name}: {entry.id.name}: needs words, and no attributes"
            if isinstance(entry, ftl.Term):
                yield f"{name}: -{entry.id.name}: terms are not used here; words live in one text"


def misplaced(files: Files) -> Iterator[str]:
    """Keys that are not their path: parent/questions.ftl holds parent-questions-... and nothing else."""
    for message in messages(files):
        prefix = message.file.replace("/", "-").replace("_", "-") + "-"
        if not message.key.startswith(prefix) or message.key == prefix:
            yield f"{message.file}: {message.key} should begin with {prefix}"


def doubled(files: Files) -> Iterator[str]:
    """Keys that stand twice in a language; the later one would win in silence."""
    for key, times in Counter(message.key for message in messages(files)).items():
        if times > 1:
            yield f"{key} stands {times} times"


def differing(english: Files, other: Files) -> Iterator[str]:
    """Keys and values one language has and the other has not."""
    ours, theirs = by_key(english), by_key(other)
    yield from (f"missing: {key}" for key in ours.keys() - theirs.keys())
    yield from (f"not in English: {key}" for key in theirs.keys() - ours.keys())
    for key in ours.keys() & theirs.keys():
        if ours[key].variables != theirs[key].variables:
            yield f"{key}: takes {sorted(theirs[key].variables)}, in English {sorted(ours[key].variables)}"


def used(sources: Iterable[Source]) -> tuple[dict[str, list[tuple[str, ast.Call]]], list[str]]:
    """Keys named by t("...") with the calls that name them, and calls whose key is put together."""
    keys: dict[str, list[tuple[str, ast.Call]]] = {}
    assembled = []
    for source in sources:
        for call in calls(source, "t", "Text"):
            first = call.args[0] if call.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                keys.setdefault(first.value, []).append((source.path, call))
            else:
                assembled.append(f"{source.path}:{call.lineno}: the key is not a literal")
    return keys, assembled


def unmatched(english: Files, sources: Iterable[Source]) -> Iterator[str]:
    """Keys nobody uses, keys nobody wrote, keys put together, and values a call forgets."""
    known = by_key(english)
    keys, assembled = used(sources)
    quoted = {key for message in known.values() for key in message.references}
    yield from assembled
    yield from (f"unused: {key}" for key in known.keys() - keys.keys() - quoted)
    for key, places in keys.items():
        for path, call in places:
            if key not in known:
                yield f"{path}:{call.lineno}: unknown: {key}"
            elif forgotten := _forgotten(known[key].variables, call):
                yield f"{path}:{call.lineno}: {key} also needs {', '.join(sorted(forgotten))}"


def _forgotten(variables: frozenset[str], call: ast.Call) -> set[str]:
    if any(word.arg is None for word in call.keywords) or len(call.args) > 1:
        return set()
    return set(variables - {word.arg for word in call.keywords if word.arg})


def test_every_language_is_there() -> None:
    assert {folder.name for folder in LOCALES.iterdir() if folder.is_dir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_whole(language: str) -> None:
    files = fluent(language)
    assert_none([*broken(files), *misplaced(files), *doubled(files)])


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys_and_values(language: str) -> None:
    assert_none(differing(fluent("en"), fluent(language)))


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    assert_none(unmatched(fluent("en"), python(*TALKING)))


def test_the_laws_find_a_fault() -> None:
    good = {"parent/queue": resource("parent-queue-place = Place { $n }\n")}
    assert not [*broken(good), *misplaced(good), *doubled(good), *differing(good, good)]
    assert list(broken({"parent/queue": resource("parent-queue-place Place\n")}))
    assert list(broken({"parent/queue": resource("parent-queue-place =\n    .title = Place\n")}))
    assert list(misplaced({"parent/line": good["parent/queue"]}))
    assert list(doubled({**good, "parent/line": good["parent/queue"]}))
    assert list(differing(good, {}))
    assert list(differing({}, good))
    assert list(differing(good, {"parent/queue": resource("parent-queue-place = Place { $nam }\n")}))


def test_the_law_of_use_finds_a_fault() -> None:
    texts = {"parent/queue": resource("parent-queue-place = Place { $n }\n")}

    def said(code: str) -> list[str]:
        return list(unmatched(texts, [Source("x.py", code)]))

    assert said('t("parent-queue-place", n=1)') == []
    assert said("") == ["unused: parent-queue-place"]
    assert any("also needs n" in fault for fault in said('t("parent-queue-place")'))
    assert any("unknown" in fault for fault in said('t("parent-queue-place", n=1); t("parent-queue-gone")'))
    assert any("not a literal" in fault for fault in said('t("parent-queue-place", n=1); t(f"parent-{x}")'))
