"""Imports: one way down, no Telegram below handlers/, and a command line that does not wait for aiogram."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.laws.logkeeping import logging_kept
from tests.laws.sources import ROOT, assert_none, python

LIGHT = (
    ["--help"],
    ["invite", "--help"],
    ["answer", "--lang", "en", "--pack", "PACK", "Why does she grind her teeth?"],
)
"""Commands that must not wait for aiogram, which costs seconds."""


def heavy(output: str) -> Iterator[str]:
    """The lines of `-X importtime` that name aiogram."""
    for line in output.splitlines():
        if line.startswith("import time:") and line.rsplit("|", 1)[-1].strip().split(".")[0] == "aiogram":
            yield line


def imports_of(*arguments: str, folder: Path = ROOT) -> str:
    """Run Python and return what it imported; it must end well."""
    ran = subprocess.run(  # noqa: S603 (our own interpreter and words)
        [sys.executable, "-X", "importtime", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stderr


@pytest.mark.parametrize("arguments", LIGHT, ids=lambda arguments: arguments[0])
def test_light_commands_do_not_import_aiogram(arguments: list[str], tmp_path: Path) -> None:
    small = str(_small_pack(tmp_path))
    assert not list(heavy(imports_of("-m", "bot", *[small if one == "PACK" else one for one in arguments])))


def _small_pack(folder: Path) -> Path:
    """One article: reading the shipped pack for its meaning would take minutes on a machine that never did."""
    article = folder / "knowledge" / "teeth" / "en.md"
    article.parent.mkdir(parents=True)
    article.write_text(
        "---\ntitle: Teeth\nstatus: approved\n---\n\nSome children grind them.\n", encoding="utf-8"
    )
    (folder / "pack.yaml").write_text("name: Small\nlanguages: [en]\n", encoding="utf-8")
    return folder


def test_the_law_of_light_commands_finds_a_fault(tmp_path: Path) -> None:
    (tmp_path / "aiogram").mkdir()
    (tmp_path / "aiogram" / "__init__.py").touch()
    assert list(heavy(imports_of("-c", "import aiogram", folder=tmp_path)))


def contracts_hold(folder: Path, config: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Check the import contracts of a configuration file, in this process."""
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend(str(folder))
    cache = str(folder / ".import_linter_cache")
    with logging_kept():
        return lint_imports(config_filename=config, no_logo=True, cache_dir=cache) == 0


def test_the_import_contracts_hold(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    held = contracts_hold(ROOT, "pyproject.toml", monkeypatch)
    assert held, capsys.readouterr().out


CONTRACT = """[importlinter]
root_packages =
    lawtop
    lawground
[importlinter:contract:down]
name = down
type = layers
layers =
    lawtop
    lawground
"""


@pytest.mark.parametrize(("ground", "holds"), [("", True), ("import lawtop\n", False)])
def test_the_contract_finds_a_fault(
    ground: str, holds: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, code in (("lawtop", ""), ("lawground", ground)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(code)
    (tmp_path / "contracts.ini").write_text(CONTRACT)
    assert contracts_hold(tmp_path, "contracts.ini", monkeypatch) is holds


def test_only_settings_read_the_environment() -> None:
    readers = (
        source
        for source in python("bot", "handlers", "features", "core")
        if "os.environ" in source.text or "getenv" in source.text
    )
    assert_none(
        f"{source.path} reads the environment; bot/settings.py does"
        for source in readers
        if source.path != "bot/settings.py"
    )
