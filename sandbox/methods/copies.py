"""Copying and forwarding: the same content in another chat, with or without saying whose it was."""

from sandbox.errors import ApiError, bad_request
from sandbox.methods.calling import Handler, Target, post, read_caption, target
from sandbox.model import MEDIA_KINDS, Json, Message
from sandbox.params import Params
from sandbox.world import World

CONTENT = (
    "text",
    "entities",
    "link_preview_options",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    *MEDIA_KINDS,
    "location",
    "venue",
    "contact",
    "poll",
    "dice",
)
MAX_AT_ONCE = 100


def _source(world: World, params: Params, message_id: int | None, verb: str) -> Message:
    chat = world.chat(params.chat_id("from_chat_id"))
    message = chat.find(message_id or 0)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.raw.get("has_protected_content"):
        raise bad_request("message can't be forwarded" if verb == "forward" else "message can't be copied")
    return message


def _content(message: Message) -> Json:
    body = {name: message.raw[name] for name in CONTENT if name in message.raw}
    if not body:
        raise bad_request("service messages can't be copied or forwarded")
    return body


def _copy(world: World, params: Params, where: Target, message: Message) -> Message:
    body = _content(message)
    if "caption" in params:
        body = {name: value for name, value in body.items() if not name.startswith("caption")}
        body |= read_caption(world, params)
    return post(world, params, where, body)


def _forward(world: World, params: Params, where: Target, message: Message) -> Message:
    origin = message.raw.get("forward_origin") or {
        "type": "user",
        "date": message.raw["date"],
        "sender_user": message.raw["from"],
    }
    return post(world, params, where, _content(message) | {"forward_origin": origin})


def copy_message(world: World, params: Params) -> Json:
    """Send the content of a message anew; only the new id comes back."""
    where = target(world, params)
    source = _source(world, params, params.integer("message_id"), "copy")
    return {"message_id": _copy(world, params, where, source).id}


def forward_message(world: World, params: Params) -> Json:
    """Forward a message."""
    where = target(world, params)
    source = _source(world, params, params.integer("message_id"), "forward")
    return _forward(world, params, where, source).raw


def _several(world: World, params: Params, verb: str) -> list[Message]:
    numbers = params.integers("message_ids")
    if not 1 <= len(numbers) <= MAX_AT_ONCE:
        raise bad_request("from 1 to 100 message identifiers must be specified")
    found: list[Message] = []
    for number in numbers:
        try:
            found.append(_source(world, params, number, verb))
        except ApiError:
            continue
    if not found:
        raise bad_request(f"there are no messages to {verb}")
    return found


def copy_messages(world: World, params: Params) -> list[Json]:
    """Copy several messages, passing over those that cannot be."""
    where = target(world, params)
    return [{"message_id": _copy(world, params, where, m).id} for m in _several(world, params, "copy")]


def forward_messages(world: World, params: Params) -> list[Json]:
    """Forward several messages, passing over those that cannot be."""
    where = target(world, params)
    return [{"message_id": _forward(world, params, where, m).id} for m in _several(world, params, "forward")]


METHODS: dict[str, Handler] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
}
