"""The commands of the chat: which ones each role sees. Only commands somebody handles are ever shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from aiogram import Router
from aiogram.filters import Command

import handlers
from core.actor import Role
from core.text import Lines, Text, Texts, t
from features.people.notices import CommandsChanged
from handlers.access import EVERYONE, ORGANIZER, OWNER, SPECIALIST, TRIAGE
from handlers.kit import Screen, renders
from handlers.kit.render import Reading

ALL: dict[str, tuple[Text, frozenset[Role]]] = {
    "start": (t("common-commands-start"), EVERYONE),
    "queue": (t("common-commands-queue"), SPECIALIST),
    "slots": (t("common-commands-slots"), SPECIALIST),
    "away": (t("common-commands-away"), SPECIALIST),
    "profile": (t("common-commands-profile"), SPECIALIST),
    "newevent": (t("common-commands-newevent"), ORGANIZER),
    "manage": (t("common-commands-manage"), ORGANIZER),
    "triage": (t("common-commands-triage"), TRIAGE),
    "broadcast": (t("common-commands-broadcast"), ORGANIZER),
    "report": (t("common-commands-report"), ORGANIZER),
    "staff": (t("common-commands-staff"), TRIAGE),
    "audit": (t("common-commands-audit"), OWNER),
    "ask": (t("common-commands-ask"), EVERYONE),
    "consult": (t("common-commands-consult"), EVERYONE),
    "events": (t("common-commands-events"), EVERYONE),
    "library": (t("common-commands-library"), EVERYONE),
    "nearby": (t("common-commands-nearby"), EVERYONE),
    "milestones": (t("common-commands-milestones"), EVERYONE),
    "my": (t("common-commands-my"), EVERYONE),
    "feedback": (t("common-commands-feedback"), EVERYONE),
    "language": (t("common-commands-language"), EVERYONE),
    "settings": (t("common-commands-settings"), EVERYONE),
    "privacy": (t("common-commands-privacy"), EVERYONE),
    "help": (t("common-commands-help"), EVERYONE),
    "cancel": (t("common-commands-cancel"), EVERYONE),
}


@lru_cache(maxsize=1)
def handled() -> frozenset[str]:
    """Every command that some handler answers."""
    return frozenset(name for router in handlers.AUDIENCES for name in _commands(router))


def _commands(router: Router) -> Iterator[str]:
    for part in router.chain_tail:
        for handler in part.message.handlers:
            for each in handler.filters or ():
                if isinstance(each.callback, Command):
                    yield from (name for name in each.callback.commands if isinstance(name, str))


def commands_for(roles: Iterable[Role]) -> dict[str, Text]:
    """The commands of these roles with their descriptions, in the order they are shown."""
    held = frozenset(roles)
    return {name: text for name, (text, who) in ALL.items() if name in handled() and held & who}


def as_telegram(roles: Iterable[Role], texts: Texts, language: str) -> list[dict[str, str]]:
    """The list Telegram shows beside the text field, in one language."""
    named = commands_for(roles).items()
    return [{"command": name, "description": texts.label(text, language)} for name, text in named]


@dataclass(frozen=True, slots=True)
class CommandList(Screen):
    """Not a message: the list of commands of one chat."""

    roles: frozenset[Role] = EVERYONE
    chat_id: int = 0

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """The Bot API call that sets the list."""
        scope = {"type": "chat", "chat_id": self.chat_id}
        params = {"commands": as_telegram(self.roles, texts, language), "scope": scope}
        return {"method": "setMyCommands", "params": params}


@renders(CommandsChanged)
async def command_list(_notice: CommandsChanged, reading: Reading) -> Screen:
    """The reader's own list, by the roles they hold now, in the language they chose."""
    return CommandList(Lines(()), roles=reading.reader.roles, chat_id=reading.reader.telegram_id)
