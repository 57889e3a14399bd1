"""What every handler works with, and the parts that sending methods share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.errors import bad_request
from sandbox.markup import inline_only, read_markup
from sandbox.model import Chat, Json, Message
from sandbox.params import Params
from sandbox.text.formatted import check_caption, check_text, formatted
from sandbox.world import World

Handler = Callable[[World, Params], Any]


@dataclass(slots=True)
class Target:
    """Where a message goes."""

    chat: Chat
    thread_id: int | None


def target(world: World, params: Params) -> Target:
    """The chat and topic of a sending call, reachable and open."""
    chat = world.reachable(params.chat_id())
    thread_id = params.integer("message_thread_id") if "message_thread_id" in params else None
    if thread_id is not None:
        check_thread(chat, thread_id)
    return Target(chat, thread_id)


def check_thread(chat: Chat, thread_id: int) -> None:
    """Refuse a topic that is not there or is closed to the bot."""
    topic = chat.topics.get(thread_id)
    if topic is None or topic.deleted:
        raise bad_request("message thread not found")
    if topic.closed and chat.bot_status != "administrator":
        raise bad_request("TOPIC_CLOSED")


def read_text(world: World, params: Params) -> Json:
    """The text of a message with its entities, checked."""
    text, entities = formatted(params.text("text") or "", params.text("parse_mode"), params.array("entities"))
    check_text(text)
    return {"text": text, "entities": people_named(world, entities)} if entities else {"text": text}


def read_caption(world: World, params: Params) -> Json:
    """The caption with its entities, checked; nothing when there is none."""
    source = params.text("caption")
    if not source:
        return {}
    entities = params.array("caption_entities")
    text, found = formatted(source, params.text("parse_mode"), entities)
    check_caption(text)
    body: Json = {"caption": text} if text else {}
    if found:
        body["caption_entities"] = people_named(world, found)
    if params.flag("show_caption_above_media"):
        body["show_caption_above_media"] = True
    return body


def people_named(world: World, entities: list[Json]) -> list[Json]:
    """Mentions by id become mentions of the person; of a stranger they are dropped, as Telegram does."""
    named = []
    for entity in entities:
        number = entity.pop("_user_id", None)
        if number is not None:
            if number not in world.users:
                continue
            entity["user"] = world.users[number].raw
        named.append(entity)
    return named


def read_reply(world: World, params: Params, chat: Chat) -> Json:
    """The message replied to, or nothing; refused when it is not there and the bot did not allow that."""
    given = params.mapping("reply_parameters") if "reply_parameters" in params else None
    message_id = Params(given).integer("message_id") if given else params.integer("reply_to_message_id")
    if not message_id:
        return {}
    lenient = (given or {}).get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")
    where = world.chats.get(Params(given or {}).integer("chat_id") or chat.id, chat)
    found = where.find(message_id)
    if found is None:
        if lenient:
            return {}
        raise bad_request("message to be replied not found")
    body: Json = {"reply_to_message": without_reply(found.raw)}
    quote = (given or {}).get("quote")
    if quote:
        if not isinstance(quote, str) or quote not in found.text:
            raise bad_request("QUOTE_TEXT_INVALID")
        body["quote"] = {"text": quote, "position": found.text.index(quote), "is_manual": True}
    return body


def without_reply(raw: Json) -> Json:
    """A message as it stands inside another one: replies do not nest."""
    if "reply_to_message" not in raw:
        return raw
    return {name: value for name, value in raw.items() if name != "reply_to_message"}


def post(world: World, params: Params, where: Target, body: Json, *, spend: int = 1) -> Message:
    """Put a message of the bot into the chat; `spend` is how many messages the flood limits count."""
    chat = where.chat
    markup = read_markup(params, private=chat.private)
    reply = read_reply(world, params, chat)
    if spend:
        world.limits.spend(chat.id, group=not chat.private, count=spend)
    raw: Json = {
        "message_id": world.next_message_id(chat),
        "from": world.bot,
        "chat": chat.raw,
        "date": world.unix(),
        **reply,
        **body,
    }
    if where.thread_id is not None:
        raw |= {"message_thread_id": where.thread_id, "is_topic_message": True}
    if params.flag("protect_content"):
        raw["has_protected_content"] = True
    if (inline := inline_only(markup)) is not None:
        raw["reply_markup"] = inline
    return world.store(
        chat, Message(raw, from_bot=True, reply_markup=markup, silent=params.flag("disable_notification"))
    )
