"""Messages that are neither text nor file: places, contacts, polls, dice."""

import random
from typing import Any

from sandbox.errors import bad_request
from sandbox.methods.calling import Handler, post, target
from sandbox.model import Json
from sandbox.params import Params
from sandbox.world import World

MAX_QUESTION = 300
MAX_OPTION = 100
OPTIONS = (1, 12)
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
LATITUDE = 90.0
LONGITUDE = 180.0


def _point(params: Params) -> Json:
    try:
        latitude, longitude = float(params.need("latitude")), float(params.need("longitude"))
    except ValueError:
        raise bad_request("invalid location specified") from None
    if abs(latitude) > LATITUDE or abs(longitude) > LONGITUDE:
        raise bad_request("invalid location specified")
    return {"latitude": latitude, "longitude": longitude}


def send_location(world: World, params: Params) -> Json:
    """Send a point on the map."""
    return post(world, params, target(world, params), {"location": _point(params)}).raw


def send_venue(world: World, params: Params) -> Json:
    """Send a named place."""
    where, point = target(world, params), _point(params)
    venue = {"location": point, "title": params.need("title"), "address": params.need("address")}
    return post(world, params, where, {"location": point, "venue": venue}).raw


def send_contact(world: World, params: Params) -> Json:
    """Send a phone number with a name."""
    where = target(world, params)
    contact = {"phone_number": params.need("phone_number"), "first_name": params.need("first_name")}
    if last_name := params.text("last_name"):
        contact["last_name"] = last_name
    return post(world, params, where, {"contact": contact}).raw


def send_dice(world: World, params: Params) -> Json:
    """Throw a die; what falls comes from the sandbox's own numbering, so a run can be repeated."""
    where = target(world, params)
    emoji = params.text("emoji") or "🎲"
    if emoji not in DICE:
        raise bad_request("wrong dice emoji specified")
    value = random.Random(next(world.numbers)).randint(1, DICE[emoji])  # noqa: S311 - a die in a sandbox  # nosec B311
    return post(world, params, where, {"dice": {"emoji": emoji, "value": value}}).raw


def send_poll(world: World, params: Params) -> Json:
    """Ask a question with 1 to 12 options."""
    where = target(world, params)
    question = params.need("question")
    options = [_option(item) for item in params.array("options") or []]
    if len(question) > MAX_QUESTION:
        raise bad_request("poll question length must not exceed 300")
    if not OPTIONS[0] <= len(options) <= OPTIONS[1]:
        raise bad_request("poll must have at least 1 option and at most 12 options")
    anonymous = params.flag("is_anonymous") if "is_anonymous" in params else True
    poll: Json = {
        "id": str(5_000_000_000 + next(world.numbers)),
        "question": question,
        "options": [
            {"persistent_id": str(number), "text": text, "voter_count": 0}
            for number, text in enumerate(options, start=1)
        ],
        "total_voter_count": 0,
        "is_closed": params.flag("is_closed"),
        "is_anonymous": anonymous,
        "type": params.text("type") or "regular",
        "allows_multiple_answers": params.flag("allows_multiple_answers"),
        "allows_revoting": True,
        "members_only": False,
    }
    message = post(world, params, where, {"poll": poll})
    world.polls[poll["id"]] = (message.chat_id, message.id)
    return message.raw


def _option(item: Any) -> str:
    text = item.get("text") if isinstance(item, dict) else item
    if not isinstance(text, str) or not 1 <= len(text) <= MAX_OPTION:
        raise bad_request("poll options length must not exceed 100")
    return text


def stop_poll(world: World, params: Params) -> Json:
    """Close a poll; the final counts."""
    chat = world.reachable(params.chat_id())
    message = chat.find(params.integer("message_id") or 0)
    if message is None or "poll" not in message.raw:
        raise bad_request("message with poll to stop not found")
    if message.raw["poll"]["is_closed"]:
        raise bad_request("poll has already been closed")
    closed: Json = message.raw["poll"] | {"is_closed": True}
    message.raw = message.raw | {"poll": closed}
    world.announce("edited", chat, message)
    return closed


METHODS: dict[str, Handler] = {
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendDice": send_dice,
    "sendPoll": send_poll,
    "stopPoll": stop_poll,
}
