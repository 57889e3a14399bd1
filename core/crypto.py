"""Encryption of people's words at rest. The keys live outside the database and outside backups."""

import hmac
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from core.errors import StartupError


class Keyring:
    """The keys of this process, newest first: encrypts with the first, reads with any."""

    def __init__(self) -> None:
        self._fernet: MultiFernet | None = None
        self._keys: list[bytes] = []

    def use(self, keys: Sequence[str]) -> None:
        """Take these keys; a malformed one stops the start."""
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
            self._keys = [key.encode("ascii") for key in keys]
        except ValueError as error:
            raise StartupError("SECRET_KEYS: a key is malformed. Make one with: python -m bot key") from error

    @property
    def fernet(self) -> MultiFernet:
        """The keys in use."""
        if self._fernet is None:
            raise StartupError("SECRET_KEYS: no key is loaded.")
        return self._fernet

    def encrypt(self, text: str) -> str:
        """Return the text sealed with the newest key."""
        return self.fernet.encrypt(text.encode("utf-8", "replace")).decode("ascii")

    def decrypt(self, token: str) -> str:
        """Return the sealed text; a missing key is a loud error that names the cause."""
        try:
            return self.fernet.decrypt(token.encode("ascii")).decode("utf-8")
        except InvalidToken as error:
            raise StartupError("SECRET_KEYS: the key that sealed this database is missing.") from error

    def is_newest(self, token: str) -> bool:
        """Tell whether the newest key sealed this."""
        try:
            Fernet(self._keys[0]).decrypt(token.encode("ascii"))
        except InvalidToken:
            return False
        return True

    def rotate(self, token: str) -> str:
        """Return the same words sealed with the newest key."""
        return self.fernet.rotate(token.encode("ascii")).decode("ascii")

    def marks_of(self, value: str) -> list[str]:
        """Return a keyed hash of the value under every key, newest first: to recognise it without keeping it."""
        return [hmac.digest(key, b"mark:" + value.encode(), "sha256").hex() for key in self._keys]


keyring = Keyring()


def new_key() -> str:
    """Return a fresh key for SECRET_KEYS."""
    return Fernet.generate_key().decode("ascii")


def key_file(path: Path) -> list[str]:
    """Read keys from a file, newest first; make the file (mode 0600) with one key when it is not there."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(new_key() + "\n")
    return path.read_text().split()


class Encrypted(TypeDecorator[str]):
    """A text column that is sealed in the database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Seal on the way in."""
        return None if value is None else keyring.encrypt(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """Open on the way out."""
        return None if value is None else keyring.decrypt(value)


class EncryptedJSON(TypeDecorator[Any]):
    """A JSON column that is sealed in the database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Seal on the way in."""
        return None if value is None else keyring.encrypt(json.dumps(value, separators=(",", ":")))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Open on the way out."""
        return None if value is None else json.loads(keyring.decrypt(value))
