"""Entities back to HTML that is safe to put on a page: everything escaped, links only with known schemes."""

from html import escape
from typing import Any

Json = dict[str, Any]

_SIMPLE = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
}
_SAFE = ("http://", "https://", "tg://", "mailto:", "tel:")


def render_html(text: str, entities: list[Json]) -> str:
    """HTML with Telegram's tags; overlapping entities are closed and opened again where they cross."""
    if not entities:
        return escape(text, quote=False)
    data = text.encode("utf-16-le", "surrogatepass")
    cuts = sorted(
        {0, len(data) // 2} | {e["offset"] for e in entities} | {e["offset"] + e["length"] for e in entities}
    )
    out: list[str] = []
    opened: list[Json] = []
    for start, end in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
        _close(out, opened, start, data)
        for entity in entities:
            if entity["offset"] == start and entity["length"] > 0:
                out.append(_tags(entity, data)[0])
                opened.append(entity)
        out.append(escape(data[start * 2 : end * 2].decode("utf-16-le", "surrogatepass"), quote=False))
    return "".join(out)


def _close(out: list[str], opened: list[Json], at: int, data: bytes) -> None:
    ended = [entity["offset"] + entity["length"] <= at for entity in opened]
    if not any(ended):
        return
    first = ended.index(True)
    again = [entity for entity in opened[first:] if entity["offset"] + entity["length"] > at]
    out.extend(_tags(entity, data)[1] for entity in reversed(opened[first:]))
    out.extend(_tags(entity, data)[0] for entity in again)
    opened[first:] = again


def _tags(entity: Json, data: bytes) -> tuple[str, str]:
    kind = entity["type"]
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if kind == "pre":
        language = entity.get("language")
        if language:
            return f'<pre><code class="language-{escape(language)}">', "</code></pre>"
        return "<pre>", "</pre>"
    if kind == "custom_emoji":
        return f'<tg-emoji emoji-id="{escape(entity["custom_emoji_id"])}">', "</tg-emoji>"
    if kind == "date_time":
        return f'<tg-time unix="{int(entity["unix_time"])}">', "</tg-time>"
    return _link_tags(entity, data)


def _link_tags(entity: Json, data: bytes) -> tuple[str, str]:
    kind, url = entity["type"], entity.get("url", "")
    if kind in {"url", "email"}:
        start = entity["offset"] * 2
        shown = data[start : start + entity["length"] * 2].decode("utf-16-le", "surrogatepass")
        url = f"mailto:{shown}" if kind == "email" else shown if "://" in shown else f"http://{shown}"
        return f'<a href="{escape(url)}">', "</a>"
    if kind == "text_mention":
        return f'<a href="tg://user?id={int(entity["user"]["id"])}">', "</a>"
    if kind == "text_link" and url.lower().startswith(_SAFE):
        return f'<a href="{escape(url)}">', "</a>"
    return "", ""
