"""The parameters of one call, whichever of Telegram's four ways they came: query, urlencoded, multipart or JSON."""

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from sandbox.errors import bad_request

Json = dict[str, Any]

MAX_BODY = 60 * 1024 * 1024

_DISPOSITION = re.compile(rb'(?i)\b(name|filename)="((?:[^"\\]|\\.)*)"')
_TYPE = re.compile(rb"(?im)^content-type:\s*([^\r\n]+)")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came as a part of the request."""

    data: bytes
    name: str | None
    mime: str | None


class Params:
    """Typed reading of parameters; a value of the wrong type is refused as Telegram refuses it."""

    __slots__ = ("files", "values")

    def __init__(self, values: Json, files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str | None:
        """The value as text, or None when it is missing."""
        value = self.values.get(name)
        return value if value is None or isinstance(value, str) else str(value)

    def need(self, name: str) -> str:
        """The value as text; refused when it is missing or empty."""
        value = self.text(name)
        if not value:
            raise bad_request(f'parameter "{name}" is required')
        return value

    def integer(self, name: str) -> int | None:
        """The value as a whole number, or None when it is missing or empty."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'field "{name}" must be a valid Number') from None

    def flag(self, name: str) -> bool:
        """Whether the value is one of Telegram's words for true."""
        return str(self.values.get(name, "")).lower() in {"true", "1", "yes", "t", "y"}

    def chat_id(self, name: str = "chat_id") -> int | str | None:
        """A chat id: a number, or the @name as it came."""
        value = self.values.get(name)
        if value is None or value == "" or isinstance(value, int):
            return value or None
        try:
            return int(value)
        except (TypeError, ValueError):
            return str(value)

    def thing(self, name: str) -> Any:
        """A JSON value, decoded when it came as text; None when it is missing or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def mapping(self, name: str) -> Json | None:
        """A JSON object, or None when it is missing."""
        value = self.thing(name)
        if value is None or isinstance(value, dict):
            return value
        raise bad_request(f"can't parse {name}: expected an Object")

    def array(self, name: str) -> list[Any] | None:
        """A JSON array, or None when it is missing."""
        value = self.thing(name)
        if value is None or isinstance(value, list):
            return value
        raise bad_request(f"can't parse {name}: expected an Array")

    def integers(self, name: str) -> list[int]:
        """A JSON array of whole numbers; empty when it is missing."""
        try:
            return [int(item) for item in self.array(name) or ()]
        except (TypeError, ValueError):
            raise bad_request(f"can't parse {name}: expected an Array of Numbers") from None

    def words(self, name: str) -> list[str] | None:
        """A JSON array of strings, or None when it is missing."""
        found = self.array(name)
        if found is None or all(isinstance(item, str) for item in found):
            return found
        raise bad_request(f"can't parse {name}: expected an Array of String")


def read_params(query: str, content_type: str, body: bytes) -> Params:
    """Parameters of a request: the query string first, then whatever its body holds."""
    values: Json = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    if not body:
        return Params(values)
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        values.update(_json_body(body))
    elif kind == "multipart/form-data":
        fields, files = parse_multipart(content_type, body)
        values.update(fields)
        return Params(values, files)
    else:
        values.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return Params(values)


def _json_body(body: bytes) -> Json:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        raise bad_request("can't parse request body: invalid JSON") from None
    if not isinstance(found, dict):
        raise bad_request("can't parse request body: expected an Object")
    return found


def parse_multipart(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    """Fields and files of a multipart body; parts without a name are passed over."""
    boundary = re.search(r'boundary="?([^";]+)"?', content_type)
    if boundary is None:
        raise bad_request("can't parse request body: no multipart boundary")
    fields: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.group(1).encode())[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        found = {key.lower(): value.decode("utf-8", "replace") for key, value in _DISPOSITION.findall(head)}
        name = found.get(b"name")
        if name is None:
            continue
        if b"filename" in found:
            mime = _TYPE.search(head)
            files[name] = Upload(
                data, found[b"filename"] or None, mime.group(1).decode("latin-1") if mime else None
            )
        else:
            fields[name] = data.decode("utf-8", "replace")
    return fields, files
