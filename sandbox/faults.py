"""Which call goes wrong, how, and how often."""

import random
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# Whether Telegram carries the call out although the bot never learns it; `applied` in a fault overrides this.
KINDS = {
    "status": False,
    "html502": False,
    "junk200": True,
    "cut_after_headers": True,
    "hang": False,
    "drip": True,
    "reset_after_write": True,
    "reset_before": False,
    "delay": True,
    "latency": True,
}


@dataclass(slots=True)
class Fault:
    """One rule: calls of `method` ("*" is any) to `chat_id` (None is any) go wrong `times` times (None: for ever)."""

    id: int
    method: str
    kind: str
    times: int | None
    chat_id: int | None
    applied: bool
    probability: float
    params: Json = field(default_factory=dict)

    def matches(self, method: str, chat_id: int | str | None) -> bool:
        """Whether this call is one of those meant."""
        return self.method in {"*", method} and self.chat_id in {None, chat_id}

    @property
    def raw(self) -> Json:
        """As the control API shows it."""
        return {
            "id": self.id,
            "method": self.method,
            "kind": self.kind,
            "times": self.times,
            "chat_id": self.chat_id,
            "applied": self.applied,
            "probability": self.probability,
            **self.params,
        }


class Faults:
    """The rules in force, first match first; a rule used up is gone."""

    def __init__(self, seed: int = 0) -> None:
        self.rules: list[Fault] = []
        self._made = 0
        self._dice = random.Random(seed)  # noqa: S311 - a reproducible storm, not a secret  # nosec B311

    def add(
        self,
        method: str = "*",
        times: int | None = 1,
        kind: str = "status",
        chat_id: int | None = None,
        *,
        applied: bool | None = None,
        probability: float = 1.0,
        **params: Any,
    ) -> Fault:
        """Make calls go wrong.

        status: code, description, retry_after, parameters · hang, delay, latency: seconds (latency: also jitter, and
        lasts until removed) · drip: seconds between bytes · applied: carry the call out or not, where the kind leaves
        it open · probability: of each matching call, from one seeded sequence.
        """
        if kind not in KINDS:
            raise ValueError(f"unknown fault kind {kind!r}, one of {', '.join(KINDS)}")
        self._made += 1
        fault = Fault(
            id=self._made,
            method=method.lower(),
            kind=kind,
            times=None if kind == "latency" else times,
            chat_id=chat_id,
            applied=KINDS[kind] if applied is None else applied,
            probability=probability,
            params=params,
        )
        self.rules.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """Lift one rule; harmless when it is used up."""
        if fault in self.rules:
            self.rules.remove(fault)

    def clear(self) -> None:
        """Lift all rules."""
        self.rules.clear()

    def take(self, method: str, chat_id: int | str | None) -> Fault | None:
        """The fault this call (method in lower case) meets, counted as used."""
        for fault in self.rules:
            if not fault.matches(method, chat_id) or self._dice.random() >= fault.probability:
                continue
            if fault.times is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self.rules.remove(fault)
            return fault
        return None

    def seconds(self, fault: Fault) -> float:
        """How long this fault takes this time."""
        jitter = float(fault.params.get("jitter", 0))
        return float(fault.params.get("seconds", 1)) + self._dice.random() * jitter
