"""Text messages, what the bot says about typing, and answers to presses."""

from sandbox.errors import bad_request
from sandbox.methods.calling import Handler, post, read_text, target
from sandbox.model import CallbackAnswer, Json
from sandbox.params import Params
from sandbox.text.units import units
from sandbox.views import answer_view
from sandbox.world import World

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
PRESS_LIFETIME = 150
MAX_ANSWER = 200


def send_message(world: World, params: Params) -> Json:
    """Send a text."""
    where = target(world, params)
    body = read_text(world, params)
    preview = params.mapping("link_preview_options") if "link_preview_options" in params else None
    if params.flag("disable_web_page_preview"):
        preview = {"is_disabled": True}
    if preview:
        body["link_preview_options"] = preview
    return post(world, params, where, body).raw


def send_chat_action(world: World, params: Params) -> bool:
    """Show that the bot is typing; no message, so the flood limits do not count it."""
    chat = target(world, params).chat
    action = params.need("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.hub.emit("typing", lambda: {"person": chat.id, "action": action})
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """Answer a press within 150 s of the sandbox's clock."""
    query_id = params.text("callback_query_id") or ""
    press = world.presses.get(query_id)
    if press is None or world.clock.now().timestamp() - press.at > PRESS_LIFETIME:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.text("text")
    if text and units(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = CallbackAnswer(query_id, press.user_id, text or None, params.flag("show_alert"))
    world.answers.append(answer)
    world.hub.emit("toast", lambda: answer_view(len(world.answers), answer))
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    """Put the bot's reaction on a message."""
    chat = world.reachable(params.chat_id())
    message = chat.find(params.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to react not found")
    reactions = params.array("reaction") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    world.reactions[chat.id, message.id] = reactions
    world.announce("edited", chat, message)
    return True


METHODS: dict[str, Handler] = {
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
    "setMessageReaction": set_message_reaction,
}
