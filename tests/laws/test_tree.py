"""The tree holds nobody's secrets, machine or registry, and nothing that was left undone."""

import os
import re
import socket
from collections.abc import Iterator

from tests.laws.sources import ROOT, assert_none, tracked

BYTES = frozenset(
    {
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".ico",
        ".woff2",
        ".ttf",
        ".npz",
        ".npy",
        ".ogg",
        ".pdf",
        ".xlsx",
        ".mp4",
        ".webp",
    }
)
MACHINE = re.compile(
    r"(?<![\w.])/(?:home|Users)/[a-z][\w.-]*/|(?<![\w.])/(?:root|work|mnt|private)/\w|[A-Z]:\\Users\\|(?<![\w./])/tmp/(?!run\.lock)\w",
)
REGISTRY = re.compile(
    r"pypi[.]org|pythonhosted[.]org|registry[.]npmjs|(?:extra-)?index-url\s*[= ]\s*\S*://|find-links",
    re.IGNORECASE,
)
SECRET = re.compile(
    r"(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![\w-])|-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1[0-9A-Z]{20,}|gh[pousr]_[A-Za-z0-9]{36}",
)
UNDONE = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")
NAMED_ISSUE = re.compile(r"\(#\d+\)")


def own_names() -> list[str]:
    """This machine's own name, folder and package sources, whatever they are."""
    hosts = re.findall(
        r"://([^/@\s:]+)",
        " ".join(
            os.environ.get(name, "")
            for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "UV_INDEX_URL", "UV_DEFAULT_INDEX")
        ),
    )
    names = [str(ROOT) + "/", *hosts]
    host = socket.gethostname()
    return [*names, host] if len(host) > 8 and any(letter.isdigit() for letter in host) else names


def faulty(text: str, names: list[str]) -> Iterator[str]:
    """What a file must not hold."""
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, what in (
            (MACHINE, "a path of one machine"),
            (REGISTRY, "a package registry"),
            (SECRET, "a secret"),
        ):
            if found := pattern.search(line):
                yield f"{number}: {what}: {found[0][:12]}..."
        if UNDONE.search(line) and not NAMED_ISSUE.search(line):
            yield f"{number}: something left undone without an issue"
        yield from (f"{number}: the name of this machine" for name in names if name in line)


def test_no_file_names_a_machine_a_registry_or_a_secret() -> None:
    names = own_names()
    this = ROOT / "tests" / "laws" / "test_tree.py"
    for path in tracked():
        if path.suffix not in BYTES and path != this:
            text = path.read_text(encoding="utf-8", errors="replace")
            assert_none(f"{path.relative_to(ROOT)}:{fault}" for fault in faulty(text, names))


def test_nothing_made_at_run_time_is_tracked() -> None:
    names = (path.relative_to(ROOT).as_posix() for path in tracked())
    made = re.compile(r"^data/var/|(^|/)\.env$|\.db(-wal|-shm)?$|(^|/)secret\.key$|^uv\.lock$|\.pyc$")
    assert_none(f"{name} is tracked" for name in names if made.search(name))


def test_the_law_finds_a_fault() -> None:
    for wrong in (
        "see /home/anna/ryadom/run",
        "/root/x",
        r"C:\Users\anna",
        "log = '/tmp/x.log'",
        "https://files.pythonhosted.org/x",
        "--extra-index-url https://example.org/simple",
        "BOT_TOKEN=123456789:AA" + "x" * 33,
        "-----BEGIN RSA PRIVATE KEY-----",
        "# TODO later",
        "made on builder-07",
    ):
        assert list(faulty(wrong, ["builder-07"])), wrong
    for right in (
        "~/ryadom",
        "data/var/x",
        "tmpfs: [/tmp]",
        "# TODO (#12) later",
        "COPY x /tmp/run.lock",
        "/app/data/var",
    ):
        assert not list(faulty(right, ["builder-07"])), right
