"""The packs questions are scored on: as shipped, stripped to titles and short answers, and another organisation's."""

import json
import shutil
from pathlib import Path
from typing import Any

from core.pack import Article, load_readable

HERE = Path(__file__).parent


def lean_pack(source: Path, target: Path) -> Path:
    """A copy of the pack with titles and short answers only."""
    target.mkdir(parents=True)
    shutil.copy(source / "pack.yaml", target / "pack.yaml")
    for versions in load_readable(source).articles.values():
        for article in versions.values():
            _write(target, article.slug, article.language, _head(article), article.short_answer)
    return target


def foreign_rows() -> list[dict[str, Any]]:
    """The articles of the foreign pack; `like` names the shipped articles whose questions each answers."""
    return [json.loads(line) for line in (HERE / "foreign.jsonl").read_text(encoding="utf-8").splitlines()]


def foreign_pack(source: Path, target: Path) -> Path:
    """The foreign pack as a folder."""
    target.mkdir(parents=True)
    shutil.copy(source / "pack.yaml", target / "pack.yaml")
    for row in foreign_rows():
        for language in (key for key in row if len(key) == 2):
            title, text = row[language]
            _write(target, row["slug"], language, {"title": title, "status": "approved"}, text)
    return target


def _head(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "topics": list(article.topics),
        "countries": list(article.countries),
        "status": article.status,
    }


def _write(target: Path, slug: str, language: str, head: dict[str, Any], text: str) -> None:
    file = target / "knowledge" / slug / f"{language}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{json.dumps(head, ensure_ascii=False)}\n---\n\n{text}\n", encoding="utf-8")
