"""A table of articles becomes files of a pack, whole or not at all; a new pack inherits and is sound from its first minute."""

import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.importing import COLUMNS
from core.errors import StartupError
from core.pack import lint, load, load_serving

SHIPPED = Path(__file__).parents[2] / "data" / "pack"
HEAD = ",".join(COLUMNS)
GOOD = (
    'night-waking,en,Waking at night,"Look for pain first.\n\nThen the room.",approved,sleep; feeding,,'
    '"awake at two; laughing at night\nno sleep",https://example.org/a,A. Writer,pending,2026-01-10,2027-01-10'
)
Table = Callable[..., Path]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of settings and topics, without an article."""
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "pack.yaml").write_text("name: Ours\nlanguages: [en, ru]\n", "utf-8")
    shutil.copy(SHIPPED / "topics.yaml", folder)
    return folder


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Makes a CSV of these lines below the names of the columns."""

    def make(*lines: str, head: str = HEAD) -> Path:
        file = tmp_path / "articles.csv"
        file.write_text("\n".join((head, *lines)), "utf-8-sig")
        return file

    return make


def _run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["pack", *map(str, arguments)])
    if isinstance(done.exception, StartupError):
        raise done.exception
    return done.exit_code, done.output


def _files(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_articles_of_a_csv_are_served_and_asking_twice_writes_nothing(pack: Path, table: Table) -> None:
    assert _run("import", table(GOOD), pack) == (0, f"{pack}: 1 files written, 0 were there already.\n")
    article = load(pack).articles["night-waking"]["en"]
    assert (article.short_answer, article.rest) == ("Look for pain first.", "Then the room.")
    assert article.topics == ("sleep", "feeding")
    assert article.questions == ("awake at two", "laughing at night", "no sleep")
    assert article.served
    assert "0 files written, 1 were there already" in _run("import", table(GOOD), pack)[1]


def test_articles_of_a_workbook_come_out_the_same(pack: Path, tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["Slug", "LANGUAGE", "title", "text", "review_by", "topics"])
    book.active.append(["swim", "ru", "Бассейн", "Тёплая вода.", date(2027, 1, 10), "sleep"])
    book.active.append([None] * 6)
    book.save(tmp_path / "articles.xlsx")
    assert _run("import", tmp_path / "articles.xlsx", pack)[0] == 0
    article = load(pack).articles["swim"]["ru"]
    assert (article.title, article.text, article.status) == ("Бассейн", "Тёплая вода.", "draft")
    assert str(article.review_by) == "2027-01-10"


@pytest.mark.parametrize("sign", [";", "\t"])
def test_whatever_parts_the_cells_is_understood(pack: Path, table: Table, sign: str) -> None:
    head, line = sign.join(COLUMNS[:4]), sign.join(("swim", "en", "The pool", "Warm, mostly."))
    assert _run("import", table(line, head=head), pack)[0] == 0
    assert load(pack).articles["swim"]["en"].text == "Warm, mostly."


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([GOOD.replace("sleep; feeding", "naps")], "articles.csv:2: unknown topic 'naps'"),
        ([GOOD, GOOD], "articles.csv:6: line 2 has the same slug and language"),
        ([GOOD.replace("night-waking", "../out")], "articles.csv:2: the slug '../out' may hold a-z"),
        ([GOOD.replace(",en,", ",../en,")], "articles.csv:2: '../en' is no language"),
        ([GOOD.replace(",en,", ",de,")], "articles.csv:2: 'de' is not a language of this pack"),
        ([GOOD.replace(",en,", ",,")], "articles.csv:2: language: empty"),
        ([GOOD.replace("https://example.org/a", "a book")], "articles.csv:2: a source must be an address"),
        ([GOOD.replace("Look for", "<b>Look</b> for")], "articles.csv:2: HTML is not allowed"),
        ([GOOD.replace("2027-01-10", "soon")], "articles.csv:2: 'soon' is not a date"),
        ([GOOD.replace("Then the room.", "room " * 40_000)], "articles.csv:2: the text has 200,"),
        ([], "articles.csv:1: there is no article below"),
    ],
)
def test_one_faulty_line_is_named_and_nothing_is_written(
    pack: Path, table: Table, lines: Sequence[str], said: str
) -> None:
    sound = GOOD.replace("night-waking", "sound") if lines and lines != [GOOD, GOOD] else None
    code, printed = _run("import", table(*lines, *([sound] if sound else [])), pack)
    assert said in printed
    assert "Nothing was imported" in printed
    assert code == 1
    assert _files(pack) == ["pack.yaml", "topics.yaml"]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("slug,language,title", "articles.csv:1: the column 'text' is missing"),
        (f"{HEAD},mood", "articles.csv:1: unknown column 'mood'"),
        (f"{HEAD},slug", "articles.csv:1: the column 'slug' is there twice"),
        ("", "articles.csv:1: the column 'slug' is missing"),
    ],
)
def test_a_table_with_other_columns_is_refused(pack: Path, table: Table, head: str, said: str) -> None:
    code, printed = _run("import", table(GOOD, head=head), pack)
    assert (code, said in printed) == (1, True)


def test_what_stands_there_with_another_text_is_written_over_only_when_asked(
    pack: Path, table: Table
) -> None:
    _run("import", table(GOOD), pack)
    other = GOOD.replace("Look for pain first.", "Look at the room first.")
    code, printed = _run("import", table(other), pack)
    assert (code, "with another text; --replace" in printed) == (1, True)
    assert load(pack).articles["night-waking"]["en"].short_answer == "Look for pain first."
    assert _run("import", table(other), pack, "--replace")[0] == 0
    assert load(pack).articles["night-waking"]["en"].short_answer == "Look at the room first."


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.csv", None, "gone.csv is not there"),
        ("articles.ods", b"x", "neither .xlsx nor .csv"),
        ("articles.xlsx", b"no workbook", "cannot be read as a workbook"),
        ("articles.csv", b"slug,\xff\xfe", "is not UTF-8 text"),
    ],
)
def test_a_file_that_is_no_table_is_one_clear_line(
    pack: Path, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StartupError, match=said):
        _run("import", tmp_path / name, pack)


def test_importing_needs_a_pack(tmp_path: Path, table: Table) -> None:
    with pytest.raises(StartupError, match="is no content pack"):
        _run("import", table(GOOD), tmp_path / "nowhere")


def test_a_new_pack_is_sound_has_everything_of_this_one_and_a_draft_nobody_is_shown(tmp_path: Path) -> None:
    ours = tmp_path / "ours" / "pack"
    code, printed = _run("new", ours, "--from", SHIPPED, "--name", 'The "Bells"')
    assert (code, f"python -m bot pack check {ours}" in printed) == (0, True)
    assert lint(ours) == []
    made, shipped = load_serving(ours), load_serving(SHIPPED)
    assert made.names.pick("en", "en") == 'The "Bells"'
    assert (made.languages, made.country_codes) == (shipped.languages, shipped.country_codes)
    assert set(made.articles) - set(shipped.articles) == {"our-first-article"}
    assert not made.articles["our-first-article"][made.fallback].served


def test_a_new_pack_never_writes_over_anything(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "notes.txt").write_text("mine", "utf-8")
    (tmp_path / "file").write_text("mine", "utf-8")
    for place, said in (("ours", "is there already"), ("file", "is there already")):
        with pytest.raises(StartupError, match=said):
            _run("new", tmp_path / place, "--from", SHIPPED)
    with pytest.raises(StartupError, match="is no content pack"):
        _run("new", tmp_path / "new", "--from", tmp_path / "ours")
    with pytest.raises(StartupError, match="lies inside the pack"):
        _run("new", SHIPPED / "ours", "--from", SHIPPED)
    assert _files(tmp_path) == ["file", "ours/notes.txt"]


def test_a_new_pack_that_breaks_off_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(StartupError, match="No space left"):
        _run("new", tmp_path / "ours", "--from", SHIPPED)
    assert _files(tmp_path) == []
