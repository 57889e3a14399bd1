"""What must be told about corrections."""

from dataclasses import dataclass

from core.outbox import Notice


@dataclass(frozen=True)
class CorrectionProposed(Notice):
    """To a coordinator: a parent says that something in the directory is wrong."""

    correction_id: int


@dataclass(frozen=True)
class CorrectionSettled(Notice):
    """To the parent: it was accepted or declined."""

    correction_id: int
