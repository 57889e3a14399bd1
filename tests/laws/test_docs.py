"""Docs tell the truth: every command, chat command, setting and file they name is there."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Any

import typer

from bot.__main__ import cli
from bot.settings import Settings
from tests.laws.sources import ROOT, assert_none, python

READ = ("README.md", "CHANGELOG.md", "Dockerfile", "deploy", "docs", ".ci", ".pre-commit-config.yaml")
ENDINGS = frozenset({".md", ".yaml", ".yml", "", ".toml"})
FROM_SHELL = re.compile(r"(?:\./run|python3? -m bot)((?: +[A-Za-z0-9_./=<>-]+)*)")
FROM_EXEC = re.compile(r'"-m", "bot"((?:, "[\w-]+")*)')
IN_CHAT = re.compile(r"`/([a-z]+)(?: [^`]*)?`")
SETTING = re.compile(r"`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=[^`]*)?`")
PLACE = re.compile(
    r"`((?:bot|core|features|handlers|sandbox|locales|data|docs|tests|deploy|migrations|requirements|benchmarks)/[\w./-]*)`"
)
ELSEWHERE = frozenset({"TEST_POSTGRES", "CI_WORKERS", "PYTHON"})
"""Variables of the tests and of ./run."""
MADE_LATER = ("data/var",)
BLANK = re.compile(r"(?:^|[/_])[A-Z]{4,}(?:[/.]|$)")
"""A word in capitals in a path is a blank to fill in: features/WORD/models.py. README.md stands in no folder."""


@dataclass(frozen=True)
class Truth:
    """What is there: commands by their words, their options, commands of the chat, settings."""

    shell: frozenset[str]
    application: dict[str, frozenset[str]]
    chat: frozenset[str]
    settings: frozenset[str]


def truth() -> Truth:
    """Read what is there from the code itself."""
    cases = re.findall(r"^ {2}([a-z][a-z|-]*)\)", (ROOT / "run").read_text(encoding="utf-8"), re.MULTILINE)
    shell = frozenset(word.strip("-") for case in cases for word in case.split("|"))
    settings = frozenset(name.upper() for name in Settings.model_fields)
    return Truth(shell, commands(typer.main.get_command(cli)), chat_commands(), settings)


def commands(group: Any, above: str = "") -> dict[str, frozenset[str]]:
    """Every command of the application with its options: "pack check" -> {"--help", ...}."""
    options = frozenset(
        option for parameter in group.params for option in parameter.opts if option.startswith("--")
    )
    found = {above: options | {"--help"}}
    for name, command in getattr(group, "commands", {}).items():
        found |= commands(command, f"{above} {name}".strip())
    return found


def chat_commands() -> frozenset[str]:
    """Every word a handler listens to as a command, and every page of the web server: both are written `/word`."""
    listened = re.compile(r"\b(?:Command|own_command)\(([^)]*)\)")
    words = (words for source in python("handlers") for words in listened.findall(source.text))
    pages = re.findall(r"add_\w+\(\"/(\w+)\"", (ROOT / "bot/web.py").read_text(encoding="utf-8"))
    return frozenset(
        {"start", *pages, *(word for found in words for word in re.findall(r"\"([a-z]+)\"", found))}
    )


def untrue(text: str, real: Truth) -> Iterator[str]:
    """Names in a text that lead nowhere."""
    for words in FROM_SHELL.finditer(text):
        yield from _wrong_words(words[0], words[1].split(), real, shell=words[0].startswith("./run"))
    for words in FROM_EXEC.finditer(text):
        yield from _wrong_words(words[0], re.findall(r"[\w-]+", words[1]), real, shell=False)
    yield from (
        f"/{name} is no command of the chat" for name in IN_CHAT.findall(text) if name not in real.chat
    )
    known = real.settings | ELSEWHERE
    yield from (f"{name} is no setting" for name in SETTING.findall(text) if name not in known)
    for place in PLACE.findall(text):
        stands_for_many = BLANK.search(place) or place.startswith(MADE_LATER)
        if not stands_for_many and not (ROOT / place).exists():
            yield f"{place} is not there"


def _wrong_words(said: str, words: list[str], real: Truth, *, shell: bool) -> Iterator[str]:
    if shell and (not words or words[0] in real.shell):
        return
    path = _longest(words, real.application.keys())
    if words and not path and not words[0].startswith("-"):
        yield f"{said!r}: there is no command {words[0]!r}"
    options = {word.split("=")[0] for word in words if word.startswith("--")}
    yield from (
        f"{said!r}: there is no option {option}"
        for option in options - real.application.get(path, frozenset())
    )


def _longest(words: list[str], known: Set[str]) -> str:
    joined = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((path for path in joined if path in known), "")


def test_docs_name_only_what_is_there() -> None:
    real = truth()
    for top in READ:
        place = ROOT / top
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix in ENDINGS:
                name = path.relative_to(ROOT).as_posix()
                assert_none(f"{name}: {fault}" for fault in untrue(path.read_text(encoding="utf-8"), real))


def test_the_law_finds_a_fault() -> None:
    application = {
        "": frozenset({"--help"}),
        "invite": frozenset({"--name"}),
        "pack": frozenset(),
        "pack check": frozenset(),
    }
    real = Truth(frozenset({"demo", "test"}), application, frozenset({"start"}), frozenset({"BOT_TOKEN"}))
    good = "`./run demo` ./run test -k x `python -m bot invite owner --name Ann` python -m bot pack check data/pack `/start` `BOT_TOKEN` `bot/app.py`"
    assert not list(untrue(good, real))
    for wrong in (
        "./run fly",
        "python -m bot fly",
        "python -m bot invite --nam X",
        'CMD ["python", "-m", "bot", "fly"]',
        "`/fly`",
        "`BOT_TOKENS_X`",
        "`bot/fly.py`",
    ):
        assert list(untrue(wrong, real)), wrong
