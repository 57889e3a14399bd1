"""`python -m bot report --from D --to D --out FILE`: the pack's indicators, counted from the database, as a workbook or a PDF."""

import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from bot import migrate
from bot.report_pages import as_pdf
from bot.settings import Settings
from core.clock import SystemClock
from core.db import Database
from core.errors import StartupError
from core.pack import Pack, load_serving
from features.feedback.tables import Cell, as_xlsx
from features.report.figures import FEWEST, Figure, Period, figures


def report(values: Settings, first: str, last: str, out: Path, language: str | None) -> int:
    """Write the file and return how many figures it has; days are whole days in UTC, both included."""
    since, until = _day("--from", first), _day("--to", last)
    if until < since:
        raise StartupError(f"--to: {last} lies before {first}.")
    form = out.suffix.lower()
    if form not in {".xlsx", ".pdf"}:
        raise StartupError(f"--out: {out} ends neither in .xlsx nor in .pdf.")
    if not out.parent.is_dir():
        raise StartupError(f"--out: the folder {out.parent} is not there.")
    if values.is_sqlite:
        migrate.upgrade(values.database)
    else:
        migrate.require_current(values.database)
    pack = load_serving(values.pack_dir)
    if language is not None and language not in pack.languages:
        raise StartupError(f"--lang: the pack speaks {', '.join(pack.languages)}.")
    found = asyncio.run(_counted(values, pack, since, until))
    head = (pack.names.pick(language, pack.fallback), f"{since} – {until}")
    lines = rows(found, pack, language)
    content = as_pdf(head, lines) if form == ".pdf" else as_xlsx(str(since), head, lines)
    half = out.with_name(f".{out.name}.part")
    half.write_bytes(content)
    os.replace(half, out)
    return len(found)


def rows(found: Sequence[Figure], pack: Pack, language: str | None) -> list[tuple[Cell, Cell]]:
    """Names and values; a figure that would show single people says only that they are fewer than five."""
    return [
        (one.indicator.names.pick(language, pack.fallback), f"< {FEWEST}" if one.hidden else one.value)
        for one in found
    ]


async def _counted(values: Settings, pack: Pack, since: date, until: date) -> list[Figure]:
    def midnight(day: date) -> datetime:
        return datetime.combine(day, time(), UTC)

    db = Database(values.database)
    period = Period(midnight(since), midnight(until + timedelta(days=1)), SystemClock().now())
    try:
        async with db.read() as session:
            return await figures(session, pack, period)
    finally:
        await db.close()


def _day(option: str, written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise StartupError(f"{option}: '{written}' is not a date; write it as 2026-05-31.") from None
