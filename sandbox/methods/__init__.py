"""The Bot API methods, one module an area; the table maps lower-case names to handlers."""

from sandbox.methods import chats, copies, edits, media, messages, profile, special, topics
from sandbox.methods.calling import Handler

METHODS: dict[str, Handler] = {
    name.lower(): handler
    for area in (messages, media, special, copies, edits, chats, topics, profile)
    for name, handler in area.METHODS.items()
}
