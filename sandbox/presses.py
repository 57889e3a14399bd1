"""Presses of buttons and votes: only what is really on the screen can be pressed."""

from typing import Any

from sandbox.errors import NoSuchButton, SandboxError
from sandbox.model import Chat, Json, Message
from sandbox.people import chat_of, post, special_body, text_body
from sandbox.world import Press, World


def press(world: World, user_id: int, chat: Chat, message: Message, data: str) -> str:
    """Press the inline button with this data; the id of the callback query."""
    if not any(button.get("callback_data") == data for row in message.inline_buttons for button in row):
        shown = [button.get("callback_data") for row in message.inline_buttons for button in row]
        raise NoSuchButton(f"no button with data {data!r} on message {message.id}; there are {shown}")
    number = f"{world.bot_id}{next(world.numbers):012d}"
    made = Press(number, user_id, chat.id, message.id, data, world.clock.now().timestamp())
    world.last_press[user_id] = made
    return queue_press(world, made, message)


def queue_press(world: World, made: Press, message: Message) -> str:
    """Tell the bot of a press, once more when it was told before (the app sends it again after a reconnect)."""
    world.presses[made.id] = made
    payload: Json = {
        "id": made.id,
        "from": world.users[made.user_id].raw,
        "message": message.raw,
        "chat_instance": str(7_000_000_000 + abs(made.chat_id)),
        "data": made.data,
    }
    world.updates.put(
        "callback_query", payload, key=made.user_id, chat_id=made.chat_id, message_id=made.message_id
    )
    return made.id


def find_button(rows: list[list[Any]], label: str) -> Json | None:
    """The button with this label."""
    return next((button for row in rows for button in row if button.get("text") == label), None)


def press_label(world: World, user_id: int, chat: Chat, message: Message, label: str) -> str:
    """Press the button that says this: inline on the message, else on the reply keyboard shown now."""
    button = find_button(message.inline_buttons, label)
    if button is not None:
        if "callback_data" not in button or button.get("disabled"):
            raise NoSuchButton(f"the button {label!r} sends nothing to the bot")
        return press(world, user_id, chat, message, button["callback_data"])
    button = find_button((chat.keyboard or {}).get("keyboard", []), label)
    if button is None:
        shown = [b.get("text") for row in message.inline_buttons for b in row]
        raise NoSuchButton(f"no button {label!r} on message {message.id}; there are {shown}")
    post(world, user_id, _keyboard_body(world, user_id, button), chat_id=chat.id)
    return ""


def _keyboard_body(world: World, user_id: int, button: Json) -> Json:
    if button.get("request_contact"):
        return special_body(world, user_id, "contact", {})
    if button.get("request_location"):
        return special_body(world, user_id, "location", {})
    return text_body(button["text"])


def press_again(world: World, user_id: int) -> str:
    """The last press of a person once more, under a new update_id."""
    made = world.last_press.get(user_id)
    if made is None:
        raise SandboxError(f"person {user_id} pressed nothing yet")
    message = world.chats[made.chat_id].by_id[made.message_id]
    return queue_press(world, made, message)


def vote(world: World, user_id: int, message_id: int, options: list[int], chat_id: int | None) -> None:
    """A person votes; an open vote reaches the bot as poll_answer, an anonymous one as new counts (poll)."""
    chat = chat_of(world, user_id, chat_id)
    message = chat.find(message_id)
    if message is None or "poll" not in message.raw or message.raw["poll"]["is_closed"]:
        raise SandboxError(f"there is no open poll {message_id}")
    poll = message.raw["poll"]
    counted = [
        option | {"voter_count": option["voter_count"] + (number in options)}
        for number, option in enumerate(poll["options"])
    ]
    poll = poll | {"options": counted, "total_voter_count": poll["total_voter_count"] + 1}
    message.raw = message.raw | {"poll": poll}
    world.announce("edited", chat, message)
    if poll["is_anonymous"]:
        world.updates.put("poll", poll, key=user_id, chat_id=chat.id, message_id=message_id)
        return
    chosen = [poll["options"][number]["persistent_id"] for number in options]
    answer: Json = {"poll_id": poll["id"], "user": world.users[user_id].raw}
    answer |= {"option_ids": options, "option_persistent_ids": chosen}
    world.updates.put("poll_answer", answer, key=user_id, chat_id=chat.id, message_id=message_id)
