"""`python -m bot invite ROLE`: prints a single-use start link for a member of staff as its last line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot import migrate, settings
from core import pack
from core.actor import STAFF, Role
from core.clock import SystemClock
from core.crypto import keyring
from core.db import Database
from core.errors import StartupError
from core.pack import Pack, PackError
from features.people import invites
from features.people.actions import NothingToKeep, tidy
from features.people.hours import HoursNotUnderstood, read_hours


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed on the command line."""

    role: str
    name: str | None = None
    professions: Sequence[str] = field(default=())
    topics: Sequence[str] = field(default=())
    languages: Sequence[str] = field(default=())
    countries: Sequence[str] = field(default=())
    hours: str | None = None


async def print_link(wish: Wish, say: Callable[[str], None]) -> None:
    """Bring the database up to date, make the invitation, print the link."""
    values = settings.load()
    keyring.use(values.keys())
    if values.is_sqlite:
        migrate.upgrade(values.database)
    else:
        migrate.require_current(values.database)
    address = await link(values, wish)
    say(f"A link for one {wish.role.lower()}. It works once, for {invites.FROM_SERVER.days} days:")
    say(address)


async def link(values: settings.Settings, wish: Wish) -> str:
    """Check the wish, ask Telegram for the bot's name, keep the invitation; return the start link."""
    role, country, details = read(wish, _pack(values))
    name = await _bot_name(values)
    payload = await make(values.database, role, country, details)
    return f"https://t.me/{name}?start={payload}"


async def make(url: str, role: Role, country: str | None, details: dict[str, Any]) -> str:
    """Keep the invitation and return the start payload."""
    database = Database(url)
    try:
        async with database.write() as session:
            now = SystemClock().now()
            return await invites.invite(session, None, role=role, country=country, details=details, now=now)
    finally:
        await database.close()


def read(wish: Wish, content: Pack) -> tuple[Role, str | None, dict[str, Any]]:
    """Turn what was typed into an invitation; one line says what is wrong with it."""
    role = _role(wish.role)
    details = {
        "name": _name(wish.name),
        "professions": _words(wish.professions, str.lower),
        "topics": _words(wish.topics, str.lower),
        "languages": _words(wish.languages, str.lower),
        "countries": _words(wish.countries, str.upper),
        "hours": _hours(wish.hours),
    }
    details = {key: value for key, value in details.items() if value}
    country = _coordinated(role, details)
    try:
        invites.check(content, role=role, country=country, details=details)
    except invites.InviteUnreadable as refusal:
        known = ", ".join(refusal.known)
        raise StartupError(f"The pack has no {refusal.what!r} among its {refusal.kind}: {known}") from None
    return role, country, details


def _role(word: str) -> Role:
    known = {role.value: role for role in sorted(STAFF)}
    if word.lower() not in known:
        raise StartupError(f"ROLE: there is no {word!r}. Choose one of: {', '.join(known)}")
    return known[word.lower()]


def _coordinated(role: Role, details: dict[str, Any]) -> str | None:
    """A coordinator's country; what only a specialist has is refused for everybody else."""
    if role is Role.SPECIALIST:
        return None
    for key in ("professions", "topics", "languages", "hours"):
        if key in details:
            raise StartupError(f"Only a specialist has {key}; the role is {role.value}.")
    countries = details.pop("countries", [])
    if role is Role.COORDINATOR and len(countries) > 1:
        raise StartupError("--country: a coordinator answers for one country, or, without it, for all.")
    if role is not Role.COORDINATOR and countries:
        raise StartupError(f"--country: the role {role.value} has no country.")
    return countries[0] if countries else None


def _words(given: Sequence[str], case: Callable[[str], str]) -> list[str]:
    """Every value once, whether repeated options or one with commas."""
    words = (case(word.strip()) for value in given for word in value.split(","))
    return list(dict.fromkeys(word for word in words if word))


def _name(words: str | None) -> str | None:
    try:
        return tidy(words) if words is not None else None
    except NothingToKeep:
        raise StartupError("--name: write a name with letters in it.") from None


def _hours(words: str | None) -> Any:
    try:
        return read_hours(words) if words is not None else None
    except HoursNotUnderstood:
        raise StartupError('--hours: write them like "9-18", "Mon-Fri 9-18; Sat 10-14", or "24/7".') from None


def _pack(values: settings.Settings) -> Pack:
    try:
        return pack.load(values.pack_dir)
    except PackError as error:
        raise StartupError(f"PACK_DIR: the content pack has faults.\n{error}") from error


async def _bot_name(values: settings.Settings) -> str:
    """Ask Telegram who we are. The token is in the address, so no error ever shows it."""
    address = f"{values.telegram_api_url.rstrip('/')}/bot{values.token()}/getMe"
    try:
        async with ClientSession(timeout=ClientTimeout(total=15)) as client, client.get(address) as response:
            answer = await response.json(content_type=None)
    except (ClientError, OSError, TimeoutError, ValueError):
        raise StartupError("TELEGRAM_API_URL: Telegram cannot be reached. Nothing was made.") from None
    if not isinstance(answer, dict) or not answer.get("ok"):
        raise StartupError("BOT_TOKEN: Telegram does not know it. Copy it whole from @BotFather.")
    return str(answer["result"]["username"])
