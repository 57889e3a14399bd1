"""`python -m bot pack export DIR`: a copy of the content pack with the sample questions editors accepted, ready to be kept."""

import asyncio
import json
import os
import re
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot import migrate
from bot.settings import Settings
from core.db import Database
from core.errors import StartupError
from core.pack import Article, load_readable
from features.learning import samples
from features.learning.samples import Sample

_INHERITS = re.compile(r"^inherits:[ \t]*(\S.*?)[ \t]*$", re.MULTILINE)
_LIST = re.compile(r"^questions:[ \t]*(.*)\n((?:[ \t]+.*\n|[ \t]*\n|- .*\n)*)", re.MULTILINE)


def export(values: Settings, target: Path) -> tuple[int, int]:
    """Write the copy; return how many sample questions went into how many articles."""
    if target.exists() and any(target.iterdir()):
        raise StartupError(f"DIR: {target} is not empty. Name a folder that is not there yet.")
    if target.resolve().is_relative_to(values.pack_dir.resolve()):
        raise StartupError(f"DIR: {target} lies inside the pack it would copy. Name a folder beside it.")
    if values.is_sqlite:
        migrate.upgrade(values.database)
    else:
        migrate.require_current(values.database)
    return write(values.pack_dir, target, asyncio.run(_accepted(values)))


async def _accepted(values: Settings) -> list[Sample]:
    db = Database(values.database)
    try:
        async with db.read() as session:
            return await samples.active(session)
    finally:
        await db.close()


def write(source: Path, target: Path, accepted: Sequence[Sample]) -> tuple[int, int]:
    """Copy the pack's folder and add the questions to its articles; an inherited article that gained some is copied too."""
    shutil.copytree(source, target, dirs_exist_ok=True)
    _lead_home(source, target)
    pack, gained = load_readable(source), defaultdict[tuple[str, str], list[str]](list)
    for one in accepted:
        article = pack.articles.get(one.slug, {}).get(one.language)
        if article is not None and one.text not in article.questions:
            gained[one.slug, one.language].append(one.text)
    for (slug, language), questions in gained.items():
        article = pack.articles[slug][language]
        place = target / "knowledge" / slug / f"{language}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        text = article.file.read_text(encoding="utf-8-sig")
        place.write_text(with_questions(text, article, questions), encoding="utf-8")
    _check(target, gained)
    return sum(map(len, gained.values())), len(gained)


def _check(target: Path, gained: Mapping[tuple[str, str], Sequence[str]]) -> None:
    """What was written must be read back: front matter may be written in ways nobody thought of."""
    copy = load_readable(target)
    for (slug, language), questions in gained.items():
        article = copy.articles.get(slug, {}).get(language)
        if article is None or not set(questions) <= set(article.questions):
            raise StartupError(
                f"knowledge/{slug}/{language}.md: its list of questions is written in a way this command cannot add to. "
                "Put each question on a line of its own below 'questions:', then export again."
            )


def _lead_home(source: Path, target: Path) -> None:
    """The copy inherits from where the pack did, wherever it lies."""
    file = target / "pack.yaml"
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    found = _INHERITS.search(text)
    if found is None:
        return
    parent = (source / found[1].strip("\"'")).resolve()
    line = f"inherits: {json.dumps(os.path.relpath(parent, target.resolve()))}"
    file.write_text(text[: found.start()] + line + text[found.end() :], encoding="utf-8")


def with_questions(text: str, article: Article, added: Sequence[str]) -> str:
    """The article's file with these questions after its own; everything else stays as it was written."""
    asked = dict.fromkeys((*article.questions, *added))
    lines = "".join(f"  - {json.dumps(one, ensure_ascii=False)}\n" for one in asked)
    end = text.index("\n---", 3) + 1
    front, rest = text[:end], text[end:]
    if _LIST.search(front):
        return _LIST.sub(lambda _found: f"questions:\n{lines}", front, count=1) + rest
    return f"{front}questions:\n{lines}{rest}"
