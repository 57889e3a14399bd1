"""What Telegram finds in plain text by itself: commands, mentions, hashtags, addresses."""

import re
from typing import Any

from sandbox.text.units import units

Json = dict[str, Any]

_TRIGGER = re.compile(r"[/@#]|\w\.\w")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"']+[^\s<>\"'.,!?:;)\]»]"
    r"|(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|info|ru|am|kz|md|by|fr|eu|io|me|рф)\b(?!@)(?:/[^\s<>\"']*[^\s<>\"'.,!?:;)\]»])?)"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*)"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
)
_LITERAL = frozenset({"code", "pre", "text_link"})


def detect(text: str, entities: list[Json]) -> list[Json]:
    """The given entities plus those found, sorted; nothing is found inside code and links."""
    if not _TRIGGER.search(text):
        return entities
    found = [_entity(text, match) for match in _FOUND.finditer(text)]
    if entities:
        taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _LITERAL]
        found = [
            f for f in found if all(f["offset"] + f["length"] <= a or f["offset"] >= b for a, b in taken)
        ]
        found += entities
        found.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return found


def _entity(text: str, match: re.Match[str]) -> Json:
    return {"offset": units(text[: match.start()]), "length": units(match.group()), "type": match.lastgroup}
