"""What the sandbox refuses, in Telegram's words for bots and in plain words for tests."""

from typing import Any


class ApiError(Exception):
    """A Bot API answer with ok=false: code, description and optional parameters, as Telegram words them."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters or {}


class SandboxError(Exception):
    """The test or the page asked a person to do what Telegram would not let them do."""


class NoSuchButton(SandboxError):
    """The button is not on that message now, or is not a button one can press."""


def bad_request(description: str, **parameters: Any) -> ApiError:
    """A 400 with Telegram's prefix."""
    return ApiError(400, f"Bad Request: {description}", parameters)


def forbidden(description: str) -> ApiError:
    """A 403 with Telegram's prefix."""
    return ApiError(403, f"Forbidden: {description}")
