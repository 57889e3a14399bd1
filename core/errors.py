"""The one family of expected errors. Everything else is a bug and is loud."""

from typing import ClassVar


class Refusal(Exception):
    """A fact that stops an action; named for the fact. Rolls the update back and becomes its text to the person."""

    registry: ClassVar[list[type["Refusal"]]] = []

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        Refusal.registry.append(cls)


class NotFound(Refusal):
    """There is no such thing for this person. Someone else's thing and a missing one look the same on purpose."""


class NotAllowed(Refusal):
    """This person's role does not include the action."""


class StartupError(Exception):
    """The application cannot start; the message is one line that says what to do."""
