"""The buttons under a message, checked as strictly as Telegram checks them."""

from typing import Any

from sandbox.errors import bad_request
from sandbox.params import Params

Json = dict[str, Any]

MAX_BUTTONS = 100
MAX_DATA_BYTES = 64
MAX_COPY_TEXT = 256
ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
        "disabled",
    }
)
STYLES = frozenset({"danger", "success", "primary"})


def read_markup(params: Params, *, private: bool = True) -> Json | None:
    """The reply_markup of a call, or None when there is none; ApiError 400 when Telegram would refuse it."""
    markup = params.mapping("reply_markup") if "reply_markup" in params else None
    if not markup:
        return None
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"], "inline keyboard")
        return {
            "inline_keyboard": [[_inline_button(button, private=private) for button in row] for row in rows]
        }
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], "keyboard")
        return markup | {"keyboard": [[_reply_button(button) for button in row] for row in rows]}
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    raise bad_request("object expected as reply markup")


def inline_only(markup: Json | None) -> Json | None:
    """The part of the markup that belongs to the message object; an empty keyboard is none."""
    return markup if markup and markup.get("inline_keyboard") else None


def _rows(rows: Any, what: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {what}: field must be an Array of Arrays")
    kept = [row for row in rows if row]
    if sum(map(len, kept)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return kept


def _inline_button(button: Any, *, private: bool) -> Json:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request('can\'t parse inline keyboard button: field "text" must be a non-empty String')
    actions = ACTIONS & button.keys()
    if not actions:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= _size(button["callback_data"]) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not _good_url(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "copy_text" in button and not 1 <= len(_inner(button["copy_text"], "text")) <= MAX_COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "web_app" in button and not (private and _inner(button["web_app"], "url").startswith("https://")):
        raise bad_request("BUTTON_TYPE_INVALID")
    if button.get("style") not in (None, *STYLES):
        raise bad_request("invalid button style specified")
    return button


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request('can\'t parse keyboard button: field "text" must be a non-empty String')
    return button


def _inner(thing: Any, name: str) -> str:
    found = thing.get(name) if isinstance(thing, dict) else None
    return found if isinstance(found, str) else ""


def _size(data: Any) -> int:
    return len(data.encode("utf-8", "surrogatepass")) if isinstance(data, str) else 0


def _good_url(url: Any) -> bool:
    if not isinstance(url, str) or not url or any(char.isspace() for char in url):
        return False
    scheme, colon, rest = url.partition("://")
    if colon:
        return scheme.lower() in {"http", "https", "tg", "ton"} and bool(rest)
    return "." in url
