"""One thing, one word, in every tree: a screen file, its texts and its feature have the same name."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from tests.laws.sources import GROUND_TEXTS, ROOT, Source, assert_none, calls, fluent, python

NOT_AUDIENCES = frozenset({"kit"})
BORROWERS = frozenset({"common/reach", "common/start", "common/unknown"})
"""Screens without words of their own: they show other screens' texts."""


def screens(sources: Iterable[Source]) -> dict[str, bool]:
    """Screen files by "audience/name", and whether they name texts at all. A package counts as one."""
    found: dict[str, bool] = {}
    for source in sources:
        parts = PurePosixPath(source.path).with_suffix("").parts
        if len(parts) > 2 and parts[1] not in NOT_AUDIENCES and parts[2] != "__init__":
            name = "/".join(parts[1:3])
            found[name] = found.get(name, False) or any(calls(source, "t"))
    return found


def strangers(found: dict[str, bool], texts: Iterable[str]) -> Iterator[str]:
    """Texts without a screen file, and screen files whose texts go by another word."""
    written = set(texts)
    words = {name.split("/")[1] for name in written}
    for name in written - found.keys() - GROUND_TEXTS.keys():
        yield f"locales/en/{name}.ftl has no handlers/{name}.py"
    for name, speaks in found.items():
        if speaks and name not in BORROWERS and name.split("/")[1] not in words:
            yield f"handlers/{name}.py has no locales/en/*/{name.split('/')[1]}.ftl"


def test_screens_and_texts_go_by_one_word() -> None:
    assert_none(strangers(screens(python("handlers")), fluent("en")))


def test_every_ground_text_has_its_place() -> None:
    assert_none(f"{place} is gone" for place in GROUND_TEXTS.values() if not (ROOT / place).exists())


def test_every_feature_has_a_journey() -> None:
    features = [path.name for path in (ROOT / "features").iterdir() if (path / "__init__.py").exists()]
    walked = "\n".join(source.path + source.text for source in python("tests/journeys"))
    assert_none(f"no journey in tests/journeys/ walks {name}" for name in features if name not in walked)


def test_the_law_finds_a_fault() -> None:
    speaking = Source("handlers/parent/queue.py", 't("parent-queue-place")')
    package = Source("handlers/parent/queue/screens.py", 't("parent-queue-place")')
    silent = Source("handlers/parent/queue.py", "pass")
    assert not list(strangers(screens([speaking]), ["parent/queue"]))
    assert not list(strangers(screens([package]), ["parent/queue"]))
    assert not list(strangers(screens([silent]), []))
    assert list(strangers(screens([speaking]), ["parent/line"])) == [
        "locales/en/parent/line.ftl has no handlers/parent/line.py",
        "handlers/parent/queue.py has no locales/en/*/queue.ftl",
    ]
