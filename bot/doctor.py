"""`doctor`: what is wrong with this installation, in plain words, one line a finding; exit code 1 when something is."""

import json
import shutil
import stat
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, Text, create_engine, select, type_coerce
from sqlalchemy import text as sql
from sqlalchemy.exc import SQLAlchemyError

from bot import migrate, settings
from bot.settings import Settings
from bot.tables import metadata
from bot.understanding import encoder_for
from core.clock import SystemClock
from core.crypto import keyring
from core.errors import StartupError
from core.pack import inspect
from features.knowledge.address import EncoderAway
from features.knowledge.encoder import PACKAGE, why_not
from features.privacy.schema import is_sealed

PATIENCE = 10
"""Seconds Telegram gets to answer."""
SKEW = timedelta(seconds=30)
LEAST_SPACE = 500 * 1024 * 1024
"""Bytes; a backup needs room for the whole database twice."""
KEEP_BACKUPS = timedelta(days=30)
MARKS = {"fine": "ok  ", "look": "look", "wrong": "FIX "}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line. sort: fine, look (works, but), wrong (does not)."""

    sort: str
    words: str


def examine(tell: Callable[[str], None]) -> int:
    """Look at everything and say what was found; 1 when something has to be mended."""
    try:
        values = settings.load()
        found = list(findings(values))
    except StartupError as error:
        found = [Finding("wrong", str(error))]
    for finding in found:
        tell(f"{MARKS[finding.sort]} {finding.words}")
    wrong = sum(finding.sort == "wrong" for finding in found)
    tell(f"{wrong} to mend." if wrong else "Nothing to mend.")
    return 1 if wrong else 0


def findings(values: Settings) -> Iterator[Finding]:
    """Everything there is to say, in the order one mends it."""
    yield from _telegram(values)
    yield from _keys(values)
    yield from _database(values)
    yield from _pack(values)
    yield _engine(values)
    yield from _disk(values)


# ---- Telegram -------------------------------------------------------------------------------------------------------


def _telegram(values: Settings) -> Iterator[Finding]:
    try:
        token = values.token()
    except StartupError as error:
        yield Finding("wrong", str(error))
        return
    me = _ask(values, token, "getMe")
    if me is None:
        yield Finding(
            "wrong",
            f"TELEGRAM_API_URL: {values.telegram_api_url} does not answer. Check the network, a proxy, a firewall.",
        )
        return
    if not me.answer.get("ok"):
        yield Finding(
            "wrong",
            "BOT_TOKEN: Telegram does not know this token. Copy it again from @BotFather, or it was revoked.",
        )
        return
    yield Finding("fine", f"The token works: @{me.answer['result'].get('username')}.")
    yield _skew("Telegram's", me.at)
    hook = _ask(values, token, "getWebhookInfo")
    if hook is not None and hook.answer.get("ok"):
        yield from _webhook(values, hook.answer["result"])


@dataclass(frozen=True, slots=True)
class _Answer:
    answer: dict[str, Any]
    at: datetime | None


def _ask(values: Settings, token: str, method: str) -> _Answer | None:
    """Call a method; None when nobody answers. The address holds the token, so it is never part of a message."""
    url = f"{values.telegram_api_url.rstrip('/')}/bot{token}/{method}"
    if not url.startswith(("http://", "https://")):
        return None
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as response:  # noqa: S310 # nosec B310 (http and https only, see above)
            return _read(response)
    except urllib.error.HTTPError as error:
        with error:
            return _read(error)
    except (OSError, ValueError):
        return None


def _read(response: Any) -> _Answer:
    try:
        body = json.loads(response.read())
    except ValueError:
        body = {}
    date = response.headers.get("Date")
    return _Answer(body if isinstance(body, dict) else {}, parsedate_to_datetime(date) if date else None)


def _webhook(values: Settings, info: dict[str, Any]) -> Iterator[Finding]:
    set_up = info.get("url") or ""
    if values.webhook_url and set_up != values.webhook_url:
        yield Finding(
            "look",
            "Telegram sends updates to another address, or to none. It is set when the bot starts: is it running?",
        )
    elif not values.webhook_url and set_up:
        yield Finding(
            "look",
            "WEBHOOK_URL is not set, but Telegram still has a webhook. The bot removes it when it starts.",
        )
    else:
        yield Finding("fine", "Updates come by webhook." if set_up else "Updates are asked for (polling).")
    if info.get("last_error_message") and set_up:
        yield Finding(
            "wrong",
            f"Telegram could not reach the webhook: {info['last_error_message']}. Check the address and its certificate.",
        )
    waiting = int(info.get("pending_update_count") or 0)
    if waiting > 100:
        yield Finding(
            "look", f"{waiting} updates wait at Telegram. Is the bot running? After 24 hours they are lost."
        )


def _skew(whose: str, there: datetime | None) -> Finding:
    if there is None:
        return Finding("look", f"{whose} clock could not be read.")
    apart = abs(SystemClock().now() - there)
    if apart > SKEW:
        seconds = int(apart.total_seconds())
        return Finding(
            "wrong",
            f"This machine's clock and {whose} are {seconds} s apart. Switch on time synchronisation (NTP).",
        )
    return Finding("fine", f"The clock agrees with {whose}.")


# ---- keys, database, pack, disk ---------------------------------------------------------------------------------------


def _keys(values: Settings) -> Iterator[Finding]:
    path = values.var_dir / "secret.key"
    if not values.secret_keys and values.is_sqlite and not path.exists():
        yield Finding("fine", f"No key yet: {path} is made at the first start.")
        return
    try:
        keyring.use(values.keys())
    except StartupError as error:
        yield Finding("wrong", str(error))
        return
    if values.secret_keys:
        yield Finding("fine", f"{len(values.secret_keys)} keys in SECRET_KEYS.")
    elif stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Finding("wrong", f"{path} can be read by other users of this machine. Run: chmod 600 {path}")
    else:
        yield Finding("fine", f"{path} can be read by its owner only.")


def _database(values: Settings) -> Iterator[Finding]:
    engine = create_engine(values.database.replace("sqlite+aiosqlite", "sqlite"), hide_parameters=True)
    if values.is_sqlite and not Path(engine.url.database or "").exists():
        yield Finding("fine", "No database yet: it is made at the first start.")
        return
    try:
        with engine.connect() as connection:
            yield from _inside(connection, values)
    except SQLAlchemyError:
        yield Finding(
            "wrong",
            "DATABASE_URL: the database cannot be opened. Check the address, the rights and that it runs.",
        )
    finally:
        engine.dispose()


def _inside(connection: Connection, values: Settings) -> Iterator[Finding]:
    if not migrate.is_current(connection):
        yield Finding(
            "look" if values.is_sqlite else "wrong", "The database is not up to date. Run: ./run migrate"
        )
        return
    yield Finding("fine", "The database opens and is up to date.")
    if values.is_sqlite:
        sound = connection.execute(sql("PRAGMA quick_check(1)")).scalar() == "ok"
        if not sound:
            yield Finding(
                "wrong",
                "The database file is damaged. Stop the bot and restore a backup: python -m bot restore FILE",
            )
            return
    else:
        yield _skew("the database's", connection.execute(sql("SELECT now()")).scalar_one().astimezone(UTC))
    yield _readable(connection)


def _readable(connection: Connection) -> Finding:
    """Whether the keys open what is there: the newest sealed value of each column."""
    for table in metadata().sorted_tables:
        for column in filter(is_sealed, table.columns):
            order = next(iter(table.primary_key.columns)).desc()
            query = select(type_coerce(column, Text)).where(column.is_not(None)).order_by(order).limit(1)
            token = connection.execute(query).scalar()
            try:
                if token is not None:
                    keyring.decrypt(token)
            except StartupError:
                return Finding(
                    "wrong",
                    "SECRET_KEYS: these keys do not open what is in the database. Put back the key it was sealed with.",
                )
    return Finding("fine", "The keys open what is stored.")


def _pack(values: Settings) -> Iterator[Finding]:
    if not values.pack_dir.is_dir():
        yield Finding("wrong", f"PACK_DIR: there is no folder {values.pack_dir}.")
        return
    faults = inspect(values.pack_dir).faults
    if faults:
        yield Finding(
            "wrong",
            f"The content pack has {len(faults)} faults, the first: {faults[0]}. All: python -m bot pack check",
        )
    else:
        yield Finding("fine", "The content pack has no faults.")


def _engine(values: Settings) -> Finding:
    """Which engine answers questions, and why not the better one."""
    if not values.meaning:
        return Finding("fine", "Questions are answered by words alone: MEANING is off.")
    if values.embeddings_url:
        return _address(values)
    missing = why_not()
    if missing:
        return Finding("look", f"Questions are answered by words alone: {missing}.")
    return Finding("fine", f"Questions are answered by words and by meaning ({PACKAGE}).")


def _address(values: Settings) -> Finding:
    encoder = encoder_for(values)
    try:
        if encoder is not None:
            encoder.vectors(["doctor"])
    except EncoderAway as error:
        return Finding(
            "wrong",
            f"EMBEDDINGS_URL: no vectors come from there ({error}). Until they do, words alone answer questions.",
        )
    where = f"{values.embeddings_model} at {urlsplit(values.embeddings_url or '').hostname}"
    return Finding("fine", f"Questions are answered by words and by meaning ({where}).")


def _disk(values: Settings) -> Iterator[Finding]:
    place = next(folder for folder in (values.var_dir, *values.var_dir.absolute().parents) if folder.exists())
    free = shutil.disk_usage(place).free
    words = f"{free // 1024**2} MB free for {values.var_dir}"
    yield Finding(
        "wrong" if free < LEAST_SPACE else "fine", words + (": make room." if free < LEAST_SPACE else ".")
    )
    backups = values.var_dir / "backups"
    oldest = SystemClock().now() - KEEP_BACKUPS
    for path in sorted(backups.iterdir()) if backups.is_dir() else []:
        if datetime.fromtimestamp(path.stat().st_mtime, UTC) < oldest:
            yield Finding(
                "look", f"{path} is older than 30 days: delete it, it remembers people who erased their data."
            )
