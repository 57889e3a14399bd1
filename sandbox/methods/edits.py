"""Changing and deleting what was sent, with Telegram's conditions for both."""

from sandbox.errors import bad_request
from sandbox.markup import inline_only, read_markup
from sandbox.methods.calling import Handler, read_caption, read_text
from sandbox.methods.media import read_input_media
from sandbox.model import MEDIA_KINDS, Chat, Json, Message
from sandbox.params import Params
from sandbox.world import World

DELETE_WINDOW = 48 * 3600
MAX_AT_ONCE = 100
CAPTION_FIELDS = ("caption", "caption_entities", "show_caption_above_media")
TEXT_FIELDS = ("text", "entities", "link_preview_options")


def _editable(world: World, params: Params) -> tuple[Chat, Message]:
    chat = world.reachable(params.chat_id())
    message = chat.find(params.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to edit not found")
    markup = message.reply_markup or {}
    if not message.from_bot or (markup and "inline_keyboard" not in markup):
        raise bad_request("message can't be edited")
    return chat, message


def _apply(
    world: World, params: Params, chat: Chat, message: Message, body: Json, fields: tuple[str, ...]
) -> Json:
    """Replace the named fields and the buttons; refuse when nothing would change."""
    markup = read_markup(params, private=chat.private)
    inline = inline_only(markup)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    raw = {
        name: value for name, value in message.raw.items() if name not in fields and name != "reply_markup"
    }
    raw |= body
    if inline is not None:
        raw["reply_markup"] = inline
    if raw == message.raw:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    raw["edit_date"] = world.unix()
    message.raw = raw
    message.reply_markup = inline
    world.announce("edited", chat, message)
    return raw


def edit_message_text(world: World, params: Params) -> Json:
    """Replace the text of one of the bot's messages; buttons not given again go away."""
    chat, message = _editable(world, params)
    if "text" not in message.raw:
        raise bad_request("there is no text in the message to edit")
    body = read_text(world, params)
    preview = params.mapping("link_preview_options") if "link_preview_options" in params else None
    if preview:
        body["link_preview_options"] = preview
    return _apply(world, params, chat, message, body, TEXT_FIELDS)


def edit_message_caption(world: World, params: Params) -> Json:
    """Replace the caption of one of the bot's files."""
    chat, message = _editable(world, params)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _apply(world, params, chat, message, read_caption(world, params), CAPTION_FIELDS)


def edit_message_media(world: World, params: Params) -> Json:
    """Replace the file of one of the bot's messages and its caption."""
    chat, message = _editable(world, params)
    body = read_input_media(world, params, params.mapping("media") or {})
    return _apply(world, params, chat, message, body, (*MEDIA_KINDS, *CAPTION_FIELDS, *TEXT_FIELDS))


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Replace or remove the buttons alone."""
    chat, message = _editable(world, params)
    return _apply(world, params, chat, message, {}, ())


def _delete(world: World, chat: Chat, message: Message) -> None:
    own_or_allowed = message.from_bot or chat.private or chat.bot_status == "administrator"
    if not own_or_allowed or world.unix() - message.raw["date"] >= DELETE_WINDOW:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    world.announce("deleted", chat, message)


def delete_message(world: World, params: Params) -> bool:
    """Delete one message younger than 48 hours."""
    chat = world.reachable(params.chat_id())
    message = chat.find(params.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to delete not found")
    _delete(world, chat, message)
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Delete up to 100 messages, passing over those that are gone."""
    chat = world.reachable(params.chat_id())
    wanted = params.integers("message_ids")
    if not 1 <= len(wanted) <= MAX_AT_ONCE:
        raise bad_request("from 1 to 100 message identifiers must be specified")
    for message in filter(None, (chat.find(number) for number in wanted)):
        _delete(world, chat, message)
    return True


METHODS: dict[str, Handler] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
