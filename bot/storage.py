"""aiogram's form state over the dialog of the update in hand: it commits and rolls back with everything else."""

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from core.dialog import Dialog

update_dialog: ContextVar[Dialog] = ContextVar("update_dialog")


def _dialog(key: StorageKey) -> Dialog:
    found = update_dialog.get()
    if found.chat_id != key.chat_id:
        raise LookupError("an update may touch its own chat's form only")
    return found


class TransactionStorage(BaseStorage):
    """Hands out the dialog the worker read with the update; the worker writes it before the commit."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keep the state; clearing it keeps the data, as aiogram expects."""
        _dialog(key).state = state.state if isinstance(state, State) else state

    async def get_state(self, key: StorageKey) -> str | None:
        """Return the state."""
        return _dialog(key).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep the half-filled form."""
        _dialog(key).data = dict(data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return the half-filled form."""
        return _dialog(key).data

    async def close(self) -> None:
        """Nothing to close: the dialog belongs to the worker."""
