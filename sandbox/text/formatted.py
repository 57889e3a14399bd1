"""The text of one call: parsed, trimmed, measured and with entities found, or refused as Telegram refuses."""

import re
from typing import Any

from sandbox.errors import bad_request
from sandbox.text.detect import detect
from sandbox.text.html import parse_html
from sandbox.text.units import units

Json = dict[str, Any]

MAX_TEXT = 4096
MAX_CAPTION = 1024
NEEDED = dict.fromkeys(
    (
        *("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"),
        *("code", "pre", "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"),
    ),
    "",
)
NEEDED |= {"text_link": "url", "custom_emoji": "custom_emoji_id"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def formatted(source: str, parse_mode: str | None, entities: list[Json] | None) -> tuple[str, list[Json]]:
    """Plain text and entities; lengths are UTF-16 code units. Only the HTML parse mode is spoken here."""
    if not source.isascii():
        check_unicode(source)
    if parse_mode and parse_mode.lower() == "html":
        text, found = parse_html(source)
    elif parse_mode:
        raise bad_request("unsupported parse_mode")
    else:
        text, found = source, checked_entities(entities or [], units(source))
    text, found = trimmed(_CONTROL.sub(" ", text.replace("\r", "")), found)
    for entity in found:
        entity.pop("_language", None)
    return text, detect(text, found)


def check_unicode(source: str) -> None:
    """Half a surrogate pair is no text."""
    try:
        source.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def checked_entities(entities: list[Any], size: int) -> list[Json]:
    """Entities a bot gave by itself; those outside the text are dropped, malformed ones refused."""
    kept = []
    for entity in entities:
        offset = entity.get("offset") if isinstance(entity, dict) else None
        if not isinstance(offset, int) or not isinstance(entity.get("length"), int):
            raise bad_request("can't parse MessageEntity: offset and length must be Numbers")
        needed = NEEDED.get(str(entity.get("type")))
        if needed is None or (needed and not isinstance(entity.get(needed), str)):
            raise bad_request("can't parse MessageEntity: unsupported type or a field is missing")
        if offset >= 0 and entity["length"] > 0 and offset + entity["length"] <= size:
            kept.append(dict(entity))
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return kept


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space at both ends; entities are moved and clipped with it."""
    clean = text.strip()
    if len(clean) == len(text) or not entities:
        return clean, entities
    lead = units(text[: len(text) - len(text.lstrip())])
    size = units(clean)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, size)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return clean, kept


def check_text(text: str) -> None:
    """A message has 1 to 4096 units of text."""
    if not text:
        raise bad_request("message text is empty")
    if units(text) > MAX_TEXT:
        raise bad_request("message is too long")


def check_caption(text: str) -> None:
    """A caption has at most 1024 units of text."""
    if units(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
