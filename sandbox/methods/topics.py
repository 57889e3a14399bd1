"""The topics of a forum group."""

from sandbox.errors import bad_request
from sandbox.groups import service
from sandbox.methods.calling import Handler
from sandbox.model import Chat, Json, Topic
from sandbox.params import Params
from sandbox.world import World

MAX_NAME = 128
COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def _forum(world: World, params: Params) -> Chat:
    chat = world.reachable(params.chat_id())
    if not chat.forum:
        raise bad_request("the chat is not a forum")
    if chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage topics")
    return chat


def _topic(world: World, params: Params) -> tuple[Chat, Topic]:
    chat = _forum(world, params)
    topic = chat.topics.get(params.integer("message_thread_id") or 0)
    if topic is None or topic.deleted:
        raise bad_request("message thread not found")
    return chat, topic


def _say(world: World, chat: Chat, topic: Topic, body: Json) -> None:
    place: Json = {"message_thread_id": topic.id, "is_topic_message": True}
    service(world, chat, place | body, actor=world.bot)


def create_forum_topic(world: World, params: Params) -> Json:
    """Open a topic; its id is the id of the message that announces it."""
    chat = _forum(world, params)
    name = params.need("name")
    if len(name) > MAX_NAME:
        raise bad_request("TOPIC_TITLE_INVALID")
    color = params.integer("icon_color") or COLORS[0]
    if color not in COLORS:
        raise bad_request("icon color is invalid")
    topic = Topic(chat.last_message_id + 1, name, color)
    chat.topics[topic.id] = topic
    _say(world, chat, topic, {"forum_topic_created": {"name": name, "icon_color": color}})
    return {"message_thread_id": topic.id, "name": name, "icon_color": color}


def edit_forum_topic(world: World, params: Params) -> bool:
    """Rename a topic."""
    chat, topic = _topic(world, params)
    name = params.text("name") or topic.name
    if name == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.name = name
    _say(world, chat, topic, {"forum_topic_edited": {"name": name}})
    return True


def close_forum_topic(world: World, params: Params) -> bool:
    """Close a topic to everyone but administrators."""
    chat, topic = _topic(world, params)
    if topic.closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = True
    _say(world, chat, topic, {"forum_topic_closed": {}})
    return True


def reopen_forum_topic(world: World, params: Params) -> bool:
    """Open a closed topic again."""
    chat, topic = _topic(world, params)
    if not topic.closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = False
    _say(world, chat, topic, {"forum_topic_reopened": {}})
    return True


def delete_forum_topic(world: World, params: Params) -> bool:
    """Delete a topic with everything said in it."""
    chat, topic = _topic(world, params)
    topic.deleted = True
    for message in chat.by_id.values():
        if message.raw.get("message_thread_id") == topic.id and not message.deleted:
            message.deleted = True
            world.announce("deleted", chat, message)
    return True


METHODS: dict[str, Handler] = {
    "createForumTopic": create_forum_topic,
    "editForumTopic": edit_forum_topic,
    "closeForumTopic": close_forum_topic,
    "reopenForumTopic": reopen_forum_topic,
    "deleteForumTopic": delete_forum_topic,
}
