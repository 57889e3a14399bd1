"""Reading one article: front matter between two lines of '---', then Markdown."""

import re
from collections.abc import Container
from pathlib import Path

from core.pack.model import Article
from core.pack.reading import Book, Value, read_text, read_yaml
from core.pack.sections import text_of, texts_of

STATUSES = ("draft", "approved", "archived")
LARGEST = 60_000  # characters; a longer text is a book, not an answer
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?")
_HTML = re.compile(r"</?[a-zA-Z][^<>\n]*>")


def read_article(
    book: Book, slug: str, language: str, file: Path, topics: Container[str] | None, countries: Container[str]
) -> Article | None:
    """The article, with every fault of its passport written down; None when there is nothing that could be shown."""
    text = read_text(book, file)
    head = None if text is None else _split(book, file, text)
    if text is None or head is None:
        return None
    front, body, body_line = head
    root = read_yaml(book, file, front, first_line=2)
    if root is None or not root.mapping:
        book.fault(file, 2, "the front matter is not a list of 'key: value' lines")
        return None
    article = _article(root, slug, language, file, body.strip())
    _check_passport(root, article, topics, countries)
    _check_text(book, article, body, body_line)
    return article if article.title and article.text else None


def _split(book: Book, file: Path, text: str) -> tuple[str, str, int] | None:
    lines = text.splitlines()
    if not lines or lines[0].strip() != "---":
        book.fault(file, 1, "the front matter is missing: the file must start with a line '---'")
        return None
    end = next((n for n, line in enumerate(lines[1:], 1) if line.strip() == "---"), None)
    if end is None:
        book.fault(file, len(lines), "the front matter is half-written: its closing line '---' is missing")
        return None
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _article(root: Value, slug: str, language: str, file: Path, body: str) -> Article:
    reviewed_on, review_by = root.get("reviewed_on"), root.get("review_by")
    title = root.need("title")
    return Article(
        slug=slug,
        language=language,
        title=title.text() if title else "",
        text=re.sub(r"\n\s*\n", "\n\n", body),
        status=text_of(root, "status"),
        topics=texts_of(root, "topics"),
        countries=texts_of(root, "countries"),
        questions=texts_of(root, "questions"),
        sources=texts_of(root, "sources"),
        author=text_of(root, "author"),
        reviewed_by=text_of(root, "reviewed_by"),
        reviewed_on=reviewed_on.day() if reviewed_on else None,
        review_by=review_by.day() if review_by else None,
        file=file,
    )


def _check_passport(
    root: Value, article: Article, topics: Container[str] | None, countries: Container[str]
) -> None:
    status = root.need("status")
    if status is not None and article.status not in STATUSES:
        status.fault(f"status '{article.status}' is not one of: {', '.join(STATUSES)}")
    for item in value.items() if (value := root.get("topics")) else ():
        if topics is not None and item.text() not in topics:
            item.fault(f"unknown topic '{item.text()}'")
    for item in value.items() if (value := root.get("countries")) else ():
        if item.text() not in countries:
            item.fault(f"unknown country '{item.text()}'")
    for item in value.items() if (value := root.get("sources")) else ():
        if not _ADDRESS.fullmatch(item.text()):
            item.fault(f"a source must be an address that starts with http: '{item.text()}'")
    if article.status == "approved":
        _check_approved(root, article)


def _check_approved(root: Value, article: Article) -> None:
    for name in ("topics", "sources", "author", "reviewed_by", "review_by"):
        if root.get(name) is None or not (
            name in {"author", "reviewed_by", "review_by"} or texts_of(root, name)
        ):
            root.fault(f"approved without '{name}'")
    asked = root.get("questions") or root
    if not 3 <= len(article.questions) <= 10:
        asked.fault(f"approved with {len(article.questions)} sample questions; 3 to 10 are needed")
    if not article.pending and article.reviewed_on is None:
        root.fault("signed by a reviewer, but 'reviewed_on' is missing")


def _check_text(book: Book, article: Article, body: str, first_line: int) -> None:
    if not _SLUG.fullmatch(article.slug) or len(article.slug) > 40:
        book.fault(
            article.file, 1, f"the slug '{article.slug}' may hold a-z, 0-9 and '-' only, at most 40 letters"
        )
    if not article.text:
        book.fault(article.file, first_line, "the article has no text")
    if len(body) > LARGEST:
        book.fault(
            article.file, first_line, f"the text has {len(body):,} characters; at most {LARGEST:,} are served"
        )
    for number, line in enumerate(body.splitlines(), first_line):
        if found := _HTML.search(line):
            book.fault(article.file, number, f"HTML is not allowed in an article: {found.group()[:40]}")
