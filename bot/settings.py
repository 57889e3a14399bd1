"""The environment, read here and nowhere else. A wrong or missing value is one line that names it."""

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from core.crypto import key_file
from core.errors import StartupError

TELEGRAM = "https://api.telegram.org"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}")
"""What Telegram takes as a secret, and long enough that nobody guesses it."""


SWITCH = {"on": True, "true": True, "yes": True, "1": True}
SWITCH |= {"off": False, "false": False, "no": False, "0": False}


class Settings(BaseSettings):
    """Everything an installation may set; only BOT_TOKEN has no default."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    bot_token: SecretStr = SecretStr("")
    telegram_api_url: str = TELEGRAM
    database_url: str = ""
    var_dir: Path = Path("data/var")
    pack_dir: Path = Path("data/pack")
    meaning: bool = True
    embeddings_url: str | None = None
    embeddings_model: str = ""
    embeddings_key: SecretStr = SecretStr("")
    owner_ids: Annotated[tuple[int, ...], NoDecode] = ()
    secret_keys: Annotated[tuple[str, ...], NoDecode] = ()
    backup_key: SecretStr | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    public_url: str | None = None
    http_host: str = "127.0.0.1"
    http_port: int = Field(8080, ge=0, le=65535)
    send_rate: float = Field(25.0, ge=0)
    log_level: str = "INFO"
    sentry_dsn: SecretStr | None = None

    @field_validator("owner_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isdecimal() for part in parts):
            raise ValueError("write numeric Telegram ids with commas between them, such as 4242,777")
        return tuple(int(part) for part in parts)

    @field_validator("secret_keys", mode="before")
    @classmethod
    def _keys(cls, value: object) -> object:
        return (
            tuple(part.strip() for part in value.split(",") if part.strip())
            if isinstance(value, str)
            else value
        )

    @field_validator("telegram_api_url", "webhook_url", "public_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        parts = urlsplit(value or TELEGRAM)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("write a whole address, such as https://example.org/telegram")
        return value

    @field_validator("database_url")
    @classmethod
    def _kind(cls, value: str) -> str:
        if value and urlsplit(value).scheme.partition("+")[0] not in {"sqlite", "postgresql", "postgres"}:
            raise ValueError("write postgresql://user:password@host/name or sqlite:////path/to/bot.db")
        return value

    @field_validator("meaning", mode="before")
    @classmethod
    def _switch(cls, value: object) -> object:
        if isinstance(value, str):
            if value.lower() not in SWITCH:
                raise ValueError("write on or off")
            return SWITCH[value.lower()]
        return value

    @field_validator("embeddings_url")
    @classmethod
    def _sealed_way(cls, value: str | None) -> str | None:
        if not value:
            return None
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("write a whole address, such as https://embeddings.example.org/v1")
        if parts.scheme == "http" and not _is_near(parts.hostname):
            raise ValueError("families' words travel to it: http only on this machine or network, else https")
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in LEVELS:
            raise ValueError(f"choose one of {', '.join(LEVELS)}")
        return value

    @model_validator(mode="after")
    def _webhook(self) -> "Settings":
        if self.webhook_url:
            secret = self.webhook_secret.get_secret_value() if self.webhook_secret else ""
            if not _SECRET.fullmatch(secret):
                raise ValueError(
                    "WEBHOOK_SECRET must have at least 32 bytes when WEBHOOK_URL is set: A-Z a-z 0-9 _ and - only"
                )
        return self

    @model_validator(mode="after")
    def _embeddings(self) -> "Settings":
        if self.embeddings_url and not self.embeddings_model:
            raise ValueError("EMBEDDINGS_MODEL must name the model when EMBEDDINGS_URL is set")
        return self

    @property
    def database(self) -> str:
        """The database address; an embedded file in VAR_DIR when none is given."""
        if self.database_url:  # whatever driver the address names, these two are the ones we ship
            kind, _, rest = self.database_url.partition("://")
            return f"{'sqlite+aiosqlite' if kind.startswith('sqlite') else 'postgresql+psycopg'}://{rest}"
        return f"sqlite+aiosqlite:///{self.var_dir / 'bot.db'}"

    @property
    def is_sqlite(self) -> bool:
        """Whether the embedded database is used."""
        return self.database.startswith("sqlite")

    def keys(self) -> list[str]:
        """The encryption keys, newest first; on SQLite a key file is made at the first start."""
        if self.secret_keys:
            return list(self.secret_keys)
        if not self.is_sqlite:
            raise StartupError(
                "SECRET_KEYS is not set. With PostgreSQL it is required; make a key with: ./run key"
            )
        try:
            return key_file(self.var_dir / "secret.key")
        except OSError as error:
            raise StartupError(f"VAR_DIR: {self.var_dir} cannot be used: {error.strerror}.") from error

    def token(self) -> str:
        """The bot token, checked for its form."""
        token = self.bot_token.get_secret_value()
        if not token:
            raise StartupError(
                "BOT_TOKEN is not set. Ask @BotFather for one and put it into .env as BOT_TOKEN=..."
            )
        number, _, secret = token.partition(":")
        if not number.isdigit() or not secret:
            raise StartupError(
                "BOT_TOKEN is malformed: it looks like 123456:ABC-DEF. Copy it whole from @BotFather."
            )
        return token

    def public_address(self) -> str:
        """Where phones reach the web server: PUBLIC_URL, else the server the webhook names; empty when there is none."""
        if self.public_url:
            return self.public_url.rstrip("/")
        parts = urlsplit(self.webhook_url or "")
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""

    def webhook_path(self) -> str:
        """The path Telegram calls; the token is never part of it."""
        return urlsplit(self.webhook_url or "").path or "/webhook"


def _is_near(host: str) -> bool:
    """Whether this host is on our own machine or network: a private address, or a name without a dot."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host


def load(**overrides: object) -> Settings:
    """Read the environment; explain the first fault in one line."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic validates them
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "Environment"
        raise StartupError(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None
