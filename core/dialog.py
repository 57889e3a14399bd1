"""What a person is in the middle of typing: a row of the same transaction, so that it never diverges from the data."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Mapped

from core.crypto import EncryptedJSON
from core.db import Base, BigId, Session, insert_or_update, personal, plain, table_of


class DialogRow(Base):
    """One person's open form."""

    __tablename__ = "dialogs"
    __table_args__ = ({"info": {"subject": "chat:chat_id", "kept_from": "changed_at", "when_old": "row"}},)

    chat_id: Mapped[int] = personal(BigId, erase="row", primary_key=True, autoincrement=False)
    state: Mapped[str | None] = plain()
    data: Mapped[Any] = personal(EncryptedJSON, erase="row", keep_days=30, nullable=True)
    changed_at: Mapped[datetime | None] = plain()


dialogs = table_of(DialogRow)


_GONE = delete(dialogs).where(dialogs.c.chat_id == bindparam("chat"))


async def read(session: Session, chat_id: int) -> tuple[str | None, dict[str, Any]]:
    """Return the state and the half-filled form of a chat."""
    row = (
        await session.execute(select(dialogs.c.state, dialogs.c.data).where(dialogs.c.chat_id == chat_id))
    ).first()
    return (row.state, dict(row.data or {})) if row else (None, {})


async def write(
    session: Session, chat_id: int, state: str | None, data: dict[str, Any], now: datetime | None = None
) -> None:
    """Keep the state and the form; an empty one leaves no row behind. now: retention counts from it."""
    if state is None and not data:
        await session.execute(_GONE, {"chat": chat_id})
        return
    row = {"chat_id": chat_id, "state": state, "data": data or None, "changed_at": now}
    await session.execute(insert_or_update(session.get_bind().dialect.name, dialogs), row)


class Dialog:
    """The dialog of one chat in the hands of one update: read along with the update, written once at its end."""

    def __init__(self, chat_id: int, state: str | None = None, data: dict[str, Any] | None = None) -> None:
        self.chat_id = chat_id
        self._state = state
        self._data = data or {}
        self._changed = False

    @property
    def state(self) -> str | None:
        """Which form is open."""
        return self._state

    @state.setter
    def state(self, state: str | None) -> None:
        self._changed |= state != self._state
        self._state = state

    @property
    def data(self) -> dict[str, Any]:
        """A copy of what was filled in so far."""
        return dict(self._data)

    @data.setter
    def data(self, data: dict[str, Any]) -> None:
        self._changed |= bool(data or self._data)
        self._data = data

    async def save(self, session: Session, now: datetime) -> None:
        """Write it when the update changed it."""
        if self._changed:
            await write(session, self.chat_id, self._state, self._data, now)
