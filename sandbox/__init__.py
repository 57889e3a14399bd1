"""A local Telegram on the loopback: the Bot API, a control API and a chat page, for the demo, tests and benchmarks."""

from sandbox.box import Sandbox
from sandbox.clock import Clock, SteeredClock
from sandbox.errors import NoSuchButton, SandboxError
from sandbox.faults import Fault, Faults
from sandbox.history import History
from sandbox.limits import Limits
from sandbox.model import CallbackAnswer, Chat, Media, Message, Topic, User

__all__ = [
    "CallbackAnswer",
    "Chat",
    "Clock",
    "Fault",
    "Faults",
    "History",
    "Limits",
    "Media",
    "Message",
    "NoSuchButton",
    "Sandbox",
    "SandboxError",
    "SteeredClock",
    "Topic",
    "User",
]
