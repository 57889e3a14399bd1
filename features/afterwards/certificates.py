"""A certificate for who came: one page in the person's language. The name is used for the page and kept nowhere."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from features.afterwards import attendance
from features.afterwards.refusals import CertificateNameMissing, CertificateNotDue
from features.events import queries as events
from features.events.views import EventCard

if TYPE_CHECKING:
    from fpdf import FPDF

LONGEST = 80
"""Characters of a name, so that it stands on the page."""
INK, PALE = (28, 42, 58), (120, 132, 146)
WIDTH, HEIGHT, MARGIN = 297, 210, 30
"""Millimetres of an A4 page that lies, and its border."""
FAMILY = "DejaVu"


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on the page, from top to bottom. foot: when and where, the host, the number of the event."""

    heading: str
    given_to: str
    name: str
    took_part: str
    title: str
    foot: tuple[str, ...]


def gives(pack: Pack, kind: str) -> bool:
    """Whether events of this kind end with a certificate."""
    found = pack.event_kinds.get(kind)
    return found is not None and found.certificate


async def due(session: Session, actor: Actor, pack: Pack, *, event_id: int, now: datetime) -> EventCard:
    """The event a certificate is for: over, of a kind that gives one, and this person came."""
    card = await events.card(session, event_id)
    if not gives(pack, card.kind):
        raise NotFound
    ended = card.is_on and not card.interest_only and card.ends_at <= now
    if not ended or not await attendance.has_come(session, actor, event_id):
        raise CertificateNotDue
    return card


def name_on_page(words: str) -> str:
    """The name on one line, without invisible characters; refused when there is no letter in it or it is too long."""
    seen = "".join(letter if unicodedata.category(letter)[0] not in "CZ" else " " for letter in words)
    line = " ".join(unicodedata.normalize("NFC", seen).split())
    drawn = _drawn()
    if not any(letter.isalpha() for letter in line) or len(line) > LONGEST:
        raise CertificateNameMissing
    if any(ord(letter) not in drawn for letter in line):
        raise CertificateNameMissing
    return line


def page(wording: Wording) -> bytes:
    """Return the certificate as a PDF of one page."""
    from fpdf import FPDF  # noqa: PLC0415 (megabytes that only who asks for a certificate needs)

    made = FPDF(orientation="L", unit="mm", format="A4")
    made.set_auto_page_break(auto=False)
    for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
        made.add_font(FAMILY, style, _fonts() / name)
    made.add_page()
    made.set_title(wording.heading)
    made.set_margins(MARGIN, MARGIN)
    _border(made)
    for words, size, style, colour, top in (
        (wording.heading, 30, "B", INK, 38),
        (wording.given_to, 14, "", PALE, 64),
        (wording.name, 26, "B", INK, 76),
        (wording.took_part, 14, "", PALE, 100),
        (wording.title, 20, "B", INK, 112),
    ):
        _line(made, words, size, style, colour, top)
    _line(made, "\n".join(wording.foot), 12, "", INK, 146)
    return bytes(made.output())


def _border(made: "FPDF") -> None:
    made.set_draw_color(*PALE)
    made.set_line_width(0.8)
    made.rect(12, 12, WIDTH - 24, HEIGHT - 24)


def _line(made: "FPDF", words: str, size: int, style: str, colour: tuple[int, int, int], top: int) -> None:
    """Words in the middle of the page; what is too wide takes a second line, what is still too long a smaller hand."""
    drawn = _drawn()
    words = "".join(letter for letter in words if letter == "\n" or ord(letter) in drawn)
    made.set_text_color(*colour)
    wide = WIDTH - 2 * MARGIN
    made.set_font(FAMILY, style, size)
    while size > 12 and made.get_string_width(words) > 2 * wide - MARGIN:
        size -= 1
        made.set_font(FAMILY, style, size)
    made.set_xy(MARGIN, top)
    made.multi_cell(wide, size * 0.5, words, align="C")


@lru_cache(maxsize=1)
def _drawn() -> frozenset[int]:
    """The letters our hand can draw: all seven languages, and most others people are named in."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 (only who asks for a certificate needs it)

    with TTFont(_fonts() / "DejaVuSans-Bold.ttf", lazy=True) as font:
        return frozenset(font.getBestCmap())


def _fonts() -> Path:
    """DejaVu Sans, which draws Cyrillic, Armenian, Kazakh, Romanian and French letters, comes with matplotlib."""
    import matplotlib  # noqa: PLC0415 (the folder of its fonts; nothing is drawn with it here)

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf"
