"""Telegram's HTML parse mode: the same tags, the same refusals, byte offsets in the refusals."""

import re
from typing import Any

from sandbox.errors import ApiError, bad_request
from sandbox.text.units import units

Json = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
VALUELESS = {("blockquote", "expandable")}

_STOP = re.compile(r"[<&]")
_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_LINK = re.compile(r"(?:https?|ftp|tg|ton|mailto|tel):\S+|[\w-]+(?:\.[\w-]+)+\S*", re.IGNORECASE)
_TG_USER = re.compile(r"tg://user\?id=(\d+)")
_SURROGATES = (0xD800, 0xDFFF)


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities sorted as Telegram sorts them; raises ApiError 400 "can't parse entities"."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


def _reference(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF or _SURROGATES[0] <= code <= _SURROGATES[1]:
        return match.group()
    return chr(code)


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.out: list[str] = []
        self.offset = 0
        self.stack: list[tuple[str, dict[str, str], int, int]] = []
        self.entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        at = 0
        while (stop := _STOP.search(self.source, at)) is not None:
            self._put(self.source[at : stop.start()])
            at = self._special(stop.start())
        self._put(self.source[at:])
        if self.stack:
            name = self.stack[-1][0]
            raise bad_request(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\""
            )
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.out), self.entities

    def _put(self, chunk: str) -> None:
        if chunk:
            self.out.append(chunk)
            self.offset += units(chunk)

    def _fail(self, what: str, at: int, more: str = "") -> ApiError:
        offset = len(self.source[:at].encode("utf-8", "surrogatepass"))
        return bad_request(f"can't parse entities: {what} at byte offset {offset}{more}")

    def _special(self, at: int) -> int:
        if self.source[at] == "&":
            match = _REFERENCE.match(self.source, at)
            self._put(_reference(match) if match else "&")
            return match.end() if match else at + 1
        if self.source.startswith("</", at):
            return self._end_tag(at)
        return self._start_tag(at)

    def _skip(self, pattern: re.Pattern[str], at: int) -> int:
        match = pattern.match(self.source, at)
        return match.end() if match else at

    def _start_tag(self, begin: int) -> int:
        at = self._skip(_NAME, begin + 1)
        if at >= len(self.source):
            raise self._fail("Unclosed start tag", begin)
        name = self.source[begin + 1 : at].lower()
        if name not in TAGS:
            raise self._fail(f'Unsupported start tag "{name}"', begin)
        attributes, at = self._attributes(name, begin, at)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fail('Tag "span" must have class "tg-spoiler"', begin)
        self.stack.append((name, attributes, self.offset, len(self.out)))
        return at + 1

    def _attributes(self, tag: str, begin: int, at: int) -> tuple[dict[str, str], int]:
        found: dict[str, str] = {}
        source, size = self.source, len(self.source)
        while True:
            at = self._skip(_SPACE, at)
            if at >= size:
                raise self._fail(f'Unclosed start tag "{tag}"', begin)
            if source[at] == ">":
                return found, at
            end = self._skip(_ATTRIBUTE, at)
            name = source[at:end].lower()
            if not name:
                raise self._fail(f'Empty attribute name in the tag "{tag}"', begin)
            at = self._skip(_SPACE, end)
            if source[at : at + 1] == "=":
                found[name], at = self._value(tag, begin, self._skip(_SPACE, at + 1))
            elif (tag, name) in VALUELESS:
                found[name] = ""
            else:
                raise self._fail(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin
                )

    def _value(self, tag: str, begin: int, at: int) -> tuple[str, int]:
        quote = self.source[at : at + 1]
        if quote and quote in "\"'":
            end = self.source.find(quote, at + 1)
            if end < 0:
                raise self._fail("Unclosed start tag", begin)
            return _REFERENCE.sub(_reference, self.source[at + 1 : end]), end + 1
        end = self._skip(_TOKEN, at)
        if end >= len(self.source):
            raise self._fail(f'Unclosed start tag "{tag}"', begin)
        if not self.source[end].isspace() and self.source[end] != ">":
            raise self._fail("Unexpected end of name token", at)
        return self.source[at:end].lower(), end

    def _end_tag(self, begin: int) -> int:
        if not self.stack:
            raise self._fail("Unexpected end tag", begin)
        end = self._skip(_NAME, begin + 2)
        found = self.source[begin + 2 : end].lower()
        end = self._skip(_SPACE, end)
        if self.source[end : end + 1] != ">":
            raise self._fail("Unclosed end tag", begin)
        name, attributes, offset, place = self.stack.pop()
        if found and found != name:
            raise self._fail("Unmatched end tag", begin, f', expected "</{name}>", found "</{found}>"')
        if self.offset > offset:
            self._close(name, attributes, offset, place)
        return end + 1

    def _close(self, name: str, attributes: dict[str, str], offset: int, place: int) -> None:
        entity: Json = {"offset": offset, "length": self.offset - offset, "type": TAGS[name]}
        if name == "a" and not _link(entity, attributes.get("href") or "".join(self.out[place:])):
            return
        if name == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        elif name == "tg-emoji":
            entity["custom_emoji_id"] = _emoji_id(attributes)
        elif name == "tg-time":
            _time(entity, attributes)
        elif name in {"code", "pre"} and self._joins_pre(name, attributes, entity):
            return
        self.entities.append(entity)

    def _joins_pre(self, name: str, attributes: dict[str, str], entity: Json) -> bool:
        """`<pre><code class="language-x">` is one entity, whichever of the two closes last."""
        language = attributes.get("class", "")
        if name == "code" and language.startswith("language-"):
            entity["_language"] = language.removeprefix("language-")
        last = self.entities[-1] if self.entities else None
        if name != "pre" or last is None or last["type"] != "code":
            return False
        if "_language" not in last or (last["offset"], last["length"]) != (
            entity["offset"],
            entity["length"],
        ):
            return False
        last["type"] = "pre"
        last["language"] = last.pop("_language")
        return True


def _link(entity: Json, url: str) -> bool:
    """Telegram drops the link, and keeps its words, when the address is none."""
    person = _TG_USER.match(url)
    if person:
        entity["type"] = "text_mention"
        entity["_user_id"] = int(person.group(1))
        return True
    if not _LINK.fullmatch(url):
        return False
    entity["url"] = url if "://" in url or url.startswith(("mailto:", "tel:")) else f"http://{url}"
    return True


def _emoji_id(attributes: dict[str, str]) -> str:
    found = attributes.get("emoji-id", "")
    if not found.isdecimal() or int(found) == 0:
        raise bad_request("can't parse entities: Invalid custom emoji identifier specified")
    return found


def _time(entity: Json, attributes: dict[str, str]) -> None:
    unix = attributes.get("unix", "")
    if not unix.lstrip("-").isdecimal():
        raise bad_request("can't parse entities: Invalid date/time specified")
    entity["unix_time"] = int(unix)
    if attributes.get("format"):
        entity["date_time_format"] = attributes["format"]
