"""What people must be told about people and their roles."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class UpdateDead(Notice):
    """Something a person sent could not be processed after five tries; staff look at it within a minute."""

    lane: ClassVar[Lane] = Lane.ANSWER
    inbox_id: int


@dataclass(frozen=True)
class CommandsChanged(Notice):
    """The list of commands beside the text field is no longer the right one: another language, another role."""

    lane: ClassVar[Lane] = Lane.ANSWER
    person_id: int


@dataclass(frozen=True)
class RoleAwaits(Notice):
    """To owners: somebody opened an invitation made inside the bot and waits for approval."""

    lane: ClassVar[Lane] = Lane.ANSWER
    role_id: int


@dataclass(frozen=True)
class RoleGranted(Notice):
    """To the person: an owner approved the role."""

    lane: ClassVar[Lane] = Lane.ANSWER
    role_id: int


@dataclass(frozen=True)
class RoleDeclined(Notice):
    """To the person: an owner declined the role."""

    lane: ClassVar[Lane] = Lane.ANSWER
    role_id: int


@dataclass(frozen=True)
class RoleEnded(Notice):
    """To the person: the role ended."""

    lane: ClassVar[Lane] = Lane.ANSWER
    role_id: int
