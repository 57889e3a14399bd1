"""Long texts in parts: cut on paragraphs, then lines, then words; tags are closed and opened again at the cut."""

import re

LIMIT = 3900
"""Characters of source a part may have; Telegram's 4096 counts them after parsing, which only makes them fewer."""
_TAG = re.compile(r"<(/?)([a-z-]+)([^>]*)>")


def split(html: str, limit: int = LIMIT) -> list[str]:
    """Return the text in parts of at most `limit` characters before their closing tags."""
    parts: list[str] = []
    opened: list[str] = []
    rest = html
    while len(rest) > limit:
        cut = _cut(rest, limit)
        head, rest = rest[:cut].rstrip(), rest[cut:].lstrip()
        opened = _open_tags("".join(opened) + head)
        parts.append(head + "".join(f"</{_name(tag)}>" for tag in reversed(opened)))
        rest = "".join(opened) + rest
    return [*parts, rest]


def _cut(text: str, limit: int) -> int:
    for mark in ("\n\n", "\n", " "):
        found = text.rfind(mark, limit // 3, limit)
        if found > 0 and not _inside_tag(text, found):
            return found
    cut = limit
    while cut > 1 and (_inside_tag(text, cut) or "&" in text[max(0, cut - 8) : cut]):
        cut -= 1
    return cut


def _inside_tag(text: str, at: int) -> bool:
    return text.rfind("<", 0, at) > text.rfind(">", 0, at)


def _open_tags(text: str) -> list[str]:
    stack: list[str] = []
    for match in _TAG.finditer(text):
        if not match[1]:
            stack.append(match[0])
        elif stack and _name(stack[-1]) == match[2]:
            stack.pop()
    return stack


def _name(tag: str) -> str:
    return tag.strip("<>").split()[0]
