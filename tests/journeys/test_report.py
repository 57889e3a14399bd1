"""The report for those who pay: the pack's indicators counted from what happened, small figures hidden, nobody counted twice."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from typer.testing import CliRunner

from bot.__main__ import cli
from core.crypto import new_key
from core.db import Session
from core.errors import StartupError
from core.pack import load
from features.booking.models import Booking
from features.events.models import Event
from features.people import identity
from features.questions.models import Question
from features.report.figures import Figure, Period, figures
from tests.driver import World

SHIPPED = Path(__file__).parents[2] / "data" / "pack"
MARCH, APRIL = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
PERIOD = Period(MARCH, APRIL, now=APRIL + timedelta(days=10))


async def _people(session: Session, count: int) -> list[int]:
    return [(await identity.recognise(session, 9000 + n, "en", MARCH)).id for n in range(count)]


def _question(
    asker: int, *, days: float = 1, asked: datetime = MARCH + timedelta(days=2), **other: Any
) -> Question:
    values: dict[str, Any] = {
        "asker_id": asker,
        "language": "en",
        "country": "AM",
        "topic": "sleep",
        "state": "answered",
        "asked_at": asked,
        "answered_at": asked + timedelta(days=days),
    }
    return Question(**values | other)


def _event(**other: Any) -> Event:
    values: dict[str, Any] = {
        "kind": "lecture",
        "status": "published",
        "language": "en",
        "country": "KZ",
        "starts_at": MARCH + timedelta(days=9),
        "ends_at": MARCH + timedelta(days=9, hours=2),
        "access": [],
        "spoken": ["en"],
        "created_by": 1,
        "created_at": MARCH,
        "changed_at": MARCH,
    }
    return Event(**values | other)


def _place(event: int, person: int, **other: Any) -> Booking:
    values: dict[str, Any] = {
        "event_id": event,
        "person_id": person,
        "state": "coming",
        "adults": 1,
        "children": 1,
        "language": "en",
        "country": "RU",
        "joined_at": MARCH,
        "changed_at": MARCH,
        "over_at": APRIL,
    }
    return Booking(**values | other)


async def _figures(world: World, period: Period = PERIOD) -> dict[str, Figure]:
    async with world.database() as session:
        found = await figures(session, world.app.around.pack, period)
    return {one.indicator.id: one for one in found}


async def test_questions_count_when_they_were_answered_and_people_once(world: World) -> None:
    async with world.app.around.db.write() as session:
        people = await _people(session, 6)
        session.add_all(_question(person) for person in people)
        session.add_all(_question(people[0], days=30 if late else 1) for late in (False, True))
        session.add(_question(people[1], asked=MARCH - timedelta(days=5)))
        session.add(_question(people[2], answered_at=None))
        session.add_all(
            _question(person, days=3, rating=stars, rated_at=MARCH + timedelta(days=20))
            for person, stars in zip(people, (5, 5, 4, 3, 5), strict=False)
        )
    found = await _figures(world)
    assert found["people_advised"].value == 6
    assert found["questions_answered"].value == 6 + 1 + 5
    assert found["answered_in_time"].value == pytest.approx(7 / 12), "48 hours; five took three days"
    assert found["help_rating"].value == pytest.approx(4.4)


async def test_of_every_family_its_largest_party_counts_and_only_at_our_events_that_took_place(
    world: World,
) -> None:
    async with world.app.around.db.write() as session:
        people = await _people(session, 4)
        events = [
            _event(),
            _event(kind="film_screening"),
            _event(status="cancelled"),
            _event(interest_only=True),
            _event(starts_at=APRIL, ends_at=APRIL + timedelta(hours=2)),
        ]
        session.add_all(events)
        await session.flush()
        talk, film, cancelled, partner, later = (event.id for event in events)
        session.add_all(_place(talk, person) for person in people)
        session.add_all([_place(film, people[0], children=3), _place(film, people[1], state="left")])
        session.add_all(_place(other, people[2], children=9) for other in (cancelled, partner, later))
    found = await _figures(world)
    assert found["participants"].value == 4 + 3 * 2
    assert found["events_held"].value == 2
    assert found["screenings_held"].value == 1
    assert found["countries_reached"].value == 2
    assert (await _figures(world, Period(MARCH, APRIL, now=MARCH)))["events_held"].value == 0


async def test_figures_of_fewer_than_five_people_are_hidden_and_nothing_is_nothing(world: World) -> None:
    async with world.app.around.db.write() as session:
        people = await _people(session, 4)
        session.add_all(_question(person, rating=1, rated_at=MARCH + timedelta(days=5)) for person in people)
    found = await _figures(world)
    for name in ("people_advised", "questions_answered", "answered_in_time", "help_rating"):
        assert (found[name].value, found[name].hidden) == (None, True), name
    assert (found["participants"].value, found["participants"].hidden) == (0, False)
    assert (await _figures(world, Period(APRIL, APRIL + timedelta(days=1), APRIL)))[
        "help_rating"
    ].value is None


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation of its own, for the command line."""
    monkeypatch.setenv("VAR_DIR", str(tmp_path / "var"))
    monkeypatch.setenv("SECRET_KEYS", new_key())
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path


def _run(*arguments: object) -> str:
    done = CliRunner().invoke(cli, ["report", *map(str, arguments)])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.output


def test_the_command_writes_a_workbook_in_the_language_asked_for(environment: Path) -> None:
    out = environment / "year.xlsx"
    said = _run("--from", "2026-01-01", "--to", "2026-12-31", "--out", out, "--lang", "hy")
    assert said == f"{out}: 10 figures.\n"
    rows = list(load_workbook(out).active.values)
    assert rows[0] == ("Կողքիդ", "2026-01-01 – 2026-12-31")
    assert ("Անցկացված միջոցառումներ", 0) in rows
    assert not list(environment.glob("*.part"))


@pytest.mark.parametrize("language", ["ru", "hy", "kk", "fr"])
def test_the_same_as_a_document_with_every_letter_of_the_language(environment: Path, language: str) -> None:
    out = environment / "year.pdf"
    _run("--from", "2026-01-01", "--to", "2026-12-31", "--out", out, "--lang", language)
    with PdfDocument(out) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    pack = load(SHIPPED)
    assert f"{pack.names.pick(language, 'en')} 2026-01-01 – 2026-12-31" in text
    for indicator in pack.indicators.values():
        assert indicator.names.pick(language, "en") in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--from", "2026-13-01", "--to", "2026-12-31", "--out", "a.xlsx"),
            "--from: '2026-13-01' is not a date",
        ),
        (("--from", "2026-12-31", "--to", "2026-01-01", "--out", "a.xlsx"), "--to: 2026-01-01 lies before"),
        (
            ("--from", "2026-01-01", "--to", "2026-12-31", "--out", "a.doc"),
            "ends neither in .xlsx nor in .pdf",
        ),
        (("--from", "2026-01-01", "--to", "2026-12-31", "--out", "no/a.xlsx"), "the folder no is not there"),
        (
            ("--from", "2026-01-01", "--to", "2026-12-31", "--out", "a.xlsx", "--lang", "de"),
            "--lang: the pack speaks ru, en",
        ),
    ],
)
@pytest.mark.usefixtures("environment")
def test_what_cannot_be_reported_is_one_clear_line(arguments: tuple[str, ...], said: str) -> None:
    with pytest.raises(StartupError, match=said.replace("(", r"\(")):
        _run(*arguments)
    assert not Path("a.xlsx").exists()
