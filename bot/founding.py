"""`python -m bot pack new DIR`: the first files of another organisation's pack, laid over this one."""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import StartupError
from core.pack import Pack, load_readable

SETTINGS = """\
# The organisation's own settings. Everything that is not written here or beside this file comes from the pack below, entry by entry.
inherits: {parent}
name: {name}
languages: [{languages}]
countries: [{countries}]
fallback: {fallback}
"""
EXAMPLE = """\
---
title: "The title, as a parent would say it"
status: draft
---

The short answer: two or three sentences that say what to do first.

The rest is shown when a parent opens it. docs/new-organisation.md names what an approved article needs. A draft is never served: write over this
file, or delete its folder.
"""


def establish(parent: Path, target: Path, name: str | None) -> Pack:
    """Write the pack, whole or not at all, and return it as it is read back."""
    if not (parent / "pack.yaml").is_file():
        raise StartupError(f"--from: {parent} is no content pack: pack.yaml is missing.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise StartupError(f"DIR: {target} is there already. Name a folder that is not there yet.")
    if target.resolve().is_relative_to(parent.resolve()):
        raise StartupError(f"DIR: {target} lies inside the pack it would inherit. Name a folder beside it.")
    above = load_readable(parent)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as folder:
            made = Path(folder, "pack")
            _write(made, above, os.path.relpath(parent.resolve(), target.resolve()), name or target.name)
            made.replace(target)
    except OSError as error:
        raise StartupError(f"DIR: {target} cannot be written: {error.strerror}.") from error
    return load_readable(target)


def _write(made: Path, above: Pack, parent: str, name: str) -> None:
    article = made / "knowledge" / "our-first-article" / f"{above.fallback}.md"
    article.parent.mkdir(parents=True)
    article.write_text(EXAMPLE, encoding="utf-8")
    settings = SETTINGS.format(
        parent=json.dumps(parent, ensure_ascii=False),
        name=json.dumps(name, ensure_ascii=False),
        languages=", ".join(above.languages),
        countries=", ".join(above.country_codes),
        fallback=above.fallback,
    )
    (made / "pack.yaml").write_text(settings, encoding="utf-8")
