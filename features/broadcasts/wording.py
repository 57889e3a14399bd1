"""The text of an announcement: Telegram's own formatting and typed tags become HTML that is sure to be accepted."""

import re
from collections.abc import Sequence
from html import unescape
from urllib.parse import urlsplit

from features.broadcasts.refusals import BrokenLink, BrokenMarkup, NoText, TextTooLong

LONGEST, LONGEST_BESIDE_FILE = 4096, 1024
"""What Telegram takes in one message, in UTF-16 units of what is shown: tags do not count, most emoji count twice."""
LONGEST_TITLE = 60
_TYPED = re.compile(
    r"&lt;(/?)(b|i|u|s|code|pre|blockquote|tg-spoiler|a)((?: href=.{1,500}?)?)&gt;", re.DOTALL
)
_TAG = re.compile(r"<(/?)([a-z-]+)([^<>]*)>")
_LINK = re.compile(r'href="([^"]*)"')


def checked(html: str, *, beside_file: bool = False) -> str:
    """Return the HTML ready to be sent, or refuse it by what is wrong.

    html: the message as Telegram's entities say, everything else escaped.
    """
    words = _TYPED.sub(_open, _clean(html)).strip()
    if not any(letter.isalnum() for letter in unescape(_TAG.sub("", words))):
        raise NoText
    limit = LONGEST_BESIDE_FILE if beside_file else LONGEST
    if (length := shown_length(words)) > limit:
        raise TextTooLong(length, limit)
    _check_tags(words)
    _check_links(words)
    return words


def title_of(html: str) -> str:
    """The first line without markup, short enough for a button."""
    plain = unescape(_TAG.sub("", html)).strip().splitlines()[0]
    return plain if len(plain) <= LONGEST_TITLE else plain[: LONGEST_TITLE - 1].rstrip() + "…"


def shown_length(html: str) -> int:
    """UTF-16 units Telegram counts: the text without its tags."""
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le")) // 2


def _clean(html: str) -> str:
    """No surrogates, no NUL, no characters that turn the direction of what follows."""
    whole = html.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return re.sub(r"[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", "", whole)


def _open(found: re.Match[str]) -> str:
    """A tag somebody typed by hand means what it says."""
    address = unescape(found[3]).strip().removeprefix("href=").strip("\"' ")
    if found[1] or found[2] != "a":
        return f"<{found[1]}{found[2]}>"
    return f'<a href="{address.replace("&", "&amp;").replace(chr(34), "&quot;")}">'


def _check_tags(words: str) -> None:
    opened: list[str] = []
    for found in _TAG.finditer(words):
        if not found[1]:
            opened.append(found[2])
        elif not opened or opened.pop() != found[2]:
            raise BrokenMarkup(found[2])
    if opened:
        raise BrokenMarkup(opened[-1])


def _check_links(words: str) -> None:
    for link in map(unescape, _LINK.findall(words)):
        if not sound_link(link):
            raise BrokenLink(link or "…")


def sound_link(link: str, schemes: Sequence[str] = ("http", "https", "tg", "mailto", "tel")) -> bool:
    """Whether it leads somewhere: one of the schemes, and for a page a host with a dot in it."""
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    page = parts.scheme in {"http", "https"}
    return parts.scheme in schemes and (not page or ("." in host.strip(".") and " " not in host))
