"""Who acts: read from the database on every update, so that a lost role is lost at once."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person may be. Everyone is a parent; staff roles come by invitation."""

    PARENT = "parent"
    SPECIALIST = "specialist"
    COORDINATOR = "coordinator"
    ORGANIZER = "organizer"
    OWNER = "owner"


STAFF = frozenset({Role.SPECIALIST, Role.COORDINATOR, Role.ORGANIZER, Role.OWNER})


@dataclass(frozen=True, slots=True)
class Actor:
    """One person as this update sees them. `chosen_language` is None until they chose one."""

    id: int
    telegram_id: int
    language: str
    chosen_language: str | None = None
    country: str | None = None
    zone: str = "UTC"
    consented: bool = False
    roles: frozenset[Role] = frozenset({Role.PARENT})
    coordinates: frozenset[str] = frozenset()
    """Countries this person coordinates; empty for everyone else."""
    discreet: bool = False
    """Whether what comes by itself shows no words before a tap."""

    def has(self, *roles: Role) -> bool:
        """Tell whether the person holds any of these roles."""
        return not self.roles.isdisjoint(roles)
