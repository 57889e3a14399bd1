"""Every way a content pack can be wrong is named with file and line, and the rest of the pack still serves."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot import packs
from core.pack import Names, PackError, inspect, lint, load, load_readable, load_serving

SHIPPED = Path(__file__).parents[2] / "data" / "pack"
ARTICLE = """---
title: Sleep
topics: [sleep]
countries: []
questions:
  - she does not sleep
  - awake all night
  - laughing at night
sources: ["https://example.org/sleep"]
author: A. Writer
reviewed_by: pending
reviewed_on: 2026-01-10
review_by: 2027-01-10
status: approved
---
Most families meet hard nights.

## More
Look for pain first.
"""
Pack = Callable[..., Path]


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Makes a small pack in English; `files` adds to it or replaces what is there."""

    def make(**files: str) -> Path:
        written = {
            "pack.yaml": "name: Small\nlanguages: [en]\nfallback: en\n",
            "knowledge/sleep/en.md": ARTICLE,
        }
        for name, text in (written | files).items():
            file = tmp_path / "small" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / "small"

    return make


def _said(path: Path) -> list[str]:
    return [f"{fault.file.relative_to(path)}:{fault.line}: {fault.message}" for fault in lint(path)]


def test_the_shipped_pack_has_no_faults_and_tells_what_waits_for_a_signature() -> None:
    found = inspect(SHIPPED)
    assert found.faults == []
    assert {"ru", "en", "hy", "kk", "ro", "be", "fr"} == set(found.pack.languages)
    assert any("crisis.yaml" in str(note) for note in found.notes)
    assert set(found.pack.country_codes) == {"RU", "AM", "KZ", "MD", "BY", "FR"}
    assert all(event.names.keys() == set(found.pack.languages) for event in found.pack.event_kinds.values())


def test_a_pack_of_articles_alone_is_enough_and_still_knows_the_emergency_numbers(pack: Pack) -> None:
    small = load(pack())
    assert small.articles["sleep"]["en"].short_answer == "Most families meet hard nights."
    assert small.articles["sleep"]["en"].rest.startswith("## More")
    assert small.crisis.categories
    assert small.countries["FR"].line("ambulance") is not None


def _article(old: str, new: str) -> dict[str, str]:
    assert old in ARTICLE
    return {"knowledge/sleep/en.md": ARTICLE.replace(old, new)}


CRISIS = """fallback: "112"
categories:
  - id: choking
    severity: now
    numbers: [ambulance]
    phrases: {en: [she is choking]}
    response: {en: "Call {ambulance}."}
"""
COUNTRIES = """countries:
  - code: XX
    names: {en: Exland}
    time_zones: [Europe/Paris]
    lines:
      - {id: emergency, number: "112", status: verified, source: "https://example.org"}
"""
TOPICS = """topics:
  - {id: sleep, names: {en: Sleep}, words: {en: [sleep]}, professions: [doctor], urgent_hint: never}
professions:
  - {id: doctor, names: {en: doctor}, urgent_ok: false}
"""
KINDS = "event_kinds:\n  - {id: lecture, names: {en: Lecture}}\n"
FORM = """event_kinds:
- id: lecture
  names: Lecture
  application: {days: 10,
    questions: [
      {id: why, type: long, names: {en: Why}},
      {id: who, type: choice, names: Who, choices: [{id: a, names: A}]}],
    criteria: [{id: need, names: Need}],
    letters: {accepted: "Yes", reserve: Wait, declined: Sorry}}
"""
INDICATORS = (
    "indicators:\n  - {id: held, counts: events_held, event_kinds: [lecture], names: {en: Events held}}\n"
)
MILESTONES = """domains: {social: {en: Social}}
ages:
  - months: 2
    items: [{id: a, domain: social, text: {en: smiles}}]
"""
FULL = {
    "crisis.yaml": CRISIS,
    "countries.yaml": COUNTRIES,
    "topics.yaml": TOPICS,
    "event_kinds.yaml": KINDS,
    "indicators.yaml": INDICATORS,
    "milestones.yaml": MILESTONES,
}


def _changed(name: str, old: str, new: str) -> dict[str, str]:
    assert old in FULL[name]
    return FULL | {name: FULL[name].replace(old, new)}


def test_the_small_full_pack_of_these_tests_is_sound(pack: Pack) -> None:
    assert _said(pack(**FULL)) == []
    assert _said(pack(**FULL | {"event_kinds.yaml": FORM})) == []


def test_an_application_form_is_read_whole(pack: Pack) -> None:
    form = load(pack(**FULL | {"event_kinds.yaml": FORM})).event_kinds["lecture"].application
    assert form is not None
    assert [(one.id, one.kind, one.optional, list(one.choices)) for one in form.questions] == [
        ("why", "long", False, []),
        ("who", "choice", False, ["a"]),
    ]
    assert (form.days, list(form.criteria), form.letters["declined"]["en"]) == (10, ["need"], "Sorry")


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({"pack.yaml": "name: [\n"}, "pack.yaml:2: cannot be read as YAML"),
        ({"pack.yaml": ""}, "pack.yaml:1: the file is empty"),
        ({"pack.yaml": "languages: [en]\nlanguages: [en]\n"}, "pack.yaml:2: 'languages' is written twice"),
        ({"pack.yaml": "languages: [en]\nfallback: ru\n"}, "pack.yaml:2: the fallback language 'ru'"),
        ({"pack.yaml": "languages: [en]\ncountries: [ZZ]\n"}, "pack.yaml:2: unknown country 'ZZ'"),
        (
            {"pack.yaml": "languages: [en]\nusual_wait_hours: {default: soon}\n"},
            "pack.yaml:2: expected a whole number",
        ),
        (
            {"pack.yaml": "languages: [en]\nusual_wait_hours: {naps: 5}\n"},
            "pack.yaml:2: unknown topic 'naps'",
        ),
        (
            {"pack.yaml": "languages: [en]\ninherits: ../nowhere\n"},
            "pack.yaml:2: inherits a folder that has no pack.yaml",
        ),
        (
            {"pack.yaml": "languages: [en]\ninherits: ../small\n"},
            "pack.yaml:2: inherits from itself in a circle",
        ),
        (
            {
                "pack.yaml": "languages: [en]\ninherits: parent\n",
                "parent/pack.yaml": "languages: [en]\n\ninherits: ..\n",
            },
            "parent/pack.yaml:3: inherits from itself in a circle",
        ),
        ({"knowledge/sleep/en.md": "Just text."}, "knowledge/sleep/en.md:1: the front matter is missing"),
        (
            {"knowledge/sleep/en.md": "---\ntitle: A\nText"},
            "knowledge/sleep/en.md:3: the front matter is half-written",
        ),
        (
            {"knowledge/sleep/en.md": "---\n- a\n---\nText"},
            "knowledge/sleep/en.md:2: the front matter is not a list",
        ),
        (_article("title: Sleep", "title: 'Sleep"), "knowledge/sleep/en.md:14: cannot be read as YAML"),
        (_article("title: Sleep\n", ""), "knowledge/sleep/en.md:2: 'title' is missing or empty"),
        (
            FULL | _article("topics: [sleep]", "topics: [naps]"),
            "knowledge/sleep/en.md:3: unknown topic 'naps'",
        ),
        (_article("countries: []", "countries: [ZZ]"), "knowledge/sleep/en.md:4: unknown country 'ZZ'"),
        (
            _article("review_by: 2027-01-10", "review_by: soon"),
            "knowledge/sleep/en.md:13: 'soon' is not a date",
        ),
        (
            _article("review_by: 2027-01-10", "review_by: 2027-02-30"),
            "knowledge/sleep/en.md:13: '2027-02-30' is not a date",
        ),
        (
            _article("status: approved", "status: ready"),
            "knowledge/sleep/en.md:14: status 'ready' is not one of",
        ),
        (_article("status: approved\n", ""), "knowledge/sleep/en.md:2: 'status' is missing or empty"),
        (
            _article('sources: ["https://example.org/sleep"]', "sources: []"),
            "en.md:2: approved without 'sources'",
        ),
        (
            _article('"https://example.org/sleep"', '"a book"'),
            "knowledge/sleep/en.md:9: a source must be an address",
        ),
        *(
            (_article('"https://example.org/sleep"', f'"{dead}"'), "en.md:9: a source must be an address")
            for dead in (
                "http://",
                "https://localhost/a",
                "www.example.org",
                "htps://example.org",
                "https://a b.org",
            )
        ),
        (_article("author: A. Writer\n", ""), "knowledge/sleep/en.md:2: approved without 'author'"),
        (_article("reviewed_by: pending\n", ""), "knowledge/sleep/en.md:2: approved without 'reviewed_by'"),
        (_article("review_by: 2027-01-10\n", ""), "knowledge/sleep/en.md:2: approved without 'review_by'"),
        (_article("topics: [sleep]", "topics: []"), "knowledge/sleep/en.md:2: approved without 'topics'"),
        (_article("  - awake all night\n", ""), "knowledge/sleep/en.md:6: approved with 2 sample questions"),
        (
            _article("reviewed_by: pending\nreviewed_on: 2026-01-10", "reviewed_by: Dr B"),
            "knowledge/sleep/en.md:2: signed by a reviewer, but 'reviewed_on' is missing",
        ),
        (_article("Look for pain", "Look <b>for</b> pain"), "knowledge/sleep/en.md:19: HTML is not allowed"),
        ({"knowledge/sleep/en.md": ARTICLE + "word " * 20_000}, "en.md:16: the text has 100,062 characters"),
        (
            {"knowledge/sleep/en.md": ARTICLE.partition("Most")[0]},
            "knowledge/sleep/en.md:16: the article has no text",
        ),
        ({"knowledge/sleep/de.md": ARTICLE}, "knowledge/sleep/de.md:1: 'de' is not a language of this pack"),
        ({"knowledge/lost.md": ARTICLE}, "knowledge/lost.md:1: an article without a language"),
        (
            {"knowledge/sleep/notes.txt": "x"},
            "knowledge/sleep/notes.txt:1: only <language>.md files belong here",
        ),
        ({"knowledge/Sleep_/en.md": ARTICLE}, "knowledge/Sleep_/en.md:1: the slug 'Sleep_' may hold"),
        (
            {"knowledge/go-out/en.md": ARTICLE, "knowledge/go_out/en.md": ARTICLE},
            "go_out:1: the slug 'go_out' is already taken",
        ),
        (
            _changed("countries.yaml", "verified", "secondary"),
            "countries.yaml:2: XX has no printable emergency",
        ),
        (
            _changed("countries.yaml", "verified", "unverified"),
            "countries.yaml:6: 'unverified' is not one of",
        ),
        (_changed("countries.yaml", "Europe/Paris", "Paris"), "countries.yaml:4: 'Paris' is not a time zone"),
        (_changed("countries.yaml", "{en: Exland}", "{ru: Экс}"), "countries.yaml:3: no text in en"),
        (_changed("countries.yaml", "code: XX", "name: XX"), "countries.yaml:2: 'code' is missing or empty"),
        (_changed("topics.yaml", "[doctor]", "[healer]"), "topics.yaml:2: unknown profession 'healer'"),
        (
            _changed("topics.yaml", "urgent_hint: never", "urgent_hint: maybe"),
            "topics.yaml:2: 'maybe' is not one of",
        ),
        (
            _changed("topics.yaml", "urgent_ok: false", "urgent_ok: perhaps"),
            "topics.yaml:4: expected true or false",
        ),
        (
            FULL | {"topics.yaml": TOPICS + "  - {id: doctor, names: {en: doctor}}\n"},
            "topics.yaml:5: id 'doctor' is used twice",
        ),
        (_changed("crisis.yaml", "[she is choking]", "[]"), "crisis.yaml:6: no crisis phrases in en"),
        (_changed("crisis.yaml", "[ambulance]", "[]"), "crisis.yaml:3: no number to call"),
        (_changed("crisis.yaml", "[ambulance]", "[taxi]"), "crisis.yaml:5: unknown help line 'taxi'"),
        (_changed("crisis.yaml", "{ambulance}", "{}"), "crisis.yaml:7: empty or unknown placeholder '{}'"),
        (
            _changed("crisis.yaml", "{ambulance}", "{fire}"),
            "crisis.yaml:7: empty or unknown placeholder '{fire}'",
        ),
        (_changed("crisis.yaml", '{en: "Call {ambulance}."}', "{ru: 103}"), "crisis.yaml:7: no text in en"),
        (_changed("crisis.yaml", "severity: now", "severity: soon"), "crisis.yaml:4: 'soon' is not one of"),
        (
            FULL | {"crisis.yaml": CRISIS + "lookalikes: {en: [{text: ha, trap: fun}]}\n"},
            "unknown crisis category 'fun'",
        ),
        (FULL | {"crisis.yaml": CRISIS + "    patterns: {en: ['*']}\n"}, "crisis.yaml:8: an empty pattern"),
        (
            FULL | {"crisis_words.yaml": "slots: {a: {en: [x]}}\nrules: {choking: ['{b}']}\n"},
            "crisis_words.yaml:2: unknown slot '{b}'",
        ),
        (
            FULL | {"crisis.yaml": CRISIS + "    patterns: {en: [ill-fated]}\n"},
            "crisis.yaml:8: a pattern has no hyphens",
        ),
        (
            _changed("indicators.yaml", "[lecture]", "[opera]"),
            "indicators.yaml:2: unknown event kind 'opera'",
        ),
        (
            _changed("indicators.yaml", "events_held", "applause"),
            "indicators.yaml:2: 'applause' is not one of",
        ),
        (
            _changed("milestones.yaml", "domain: social", "domain: money"),
            "milestones.yaml:4: unknown domain 'money'",
        ),
        (
            _changed("milestones.yaml", "months: 2", "months: two"),
            "milestones.yaml:3: months 'two' is not a whole number",
        ),
        (
            _changed("event_kinds.yaml", "  - {id: lecture, names: {en: Lecture}}", "  - lecture"),
            "expected an entry with keys",
        ),
        *(
            (
                _changed("event_kinds.yaml", "{id: lecture,", f"{{id: lecture, {wrong},"),
                f"event_kinds.yaml:2: {said}",
            )
            for wrong, said in (
                ("minutes: long", "'minutes' must be a whole number from 1 to 44640"),
                ("seats: 0, limited: true", "'seats' must be a whole number from 1 to 5000"),
                ("seats: 5", "'seats' without 'limited: true'"),
                ("remind: [1d, soon]", "'soon' is no time before the start"),
                ("who: kings", "'kings' is not one of"),
                ("bring: {ru: вода}", "no text in en"),
                ("follow_up: [{ru: как}]", "no text in en"),
                ("certificate: maybe", "expected true or false"),
            )
        ),
        *(
            (FULL | {"event_kinds.yaml": FORM.replace(old, new)}, f"event_kinds.yaml:{line}: {said}")
            for old, new, line, said in (
                ("    questions:", "    asks:", 4, "'questions' is missing or empty"),
                ("type: long", "type: novel", 6, "'novel' is not one of: text, long, choice"),
                ("id: why", "id: Why?", 6, "the id 'Why?' must be small letters"),
                ("id: why", "id: who", 7, "id 'who' is used twice"),
                ("{en: Why}", "{ru: Зачем}", 6, "no text in en"),
                ("type: long", "type: long, optional: maybe", 6, "expected true or false"),
                ("type: long", "type: long, choices: [{id: x, names: X}]", 6, "'choices' belong to"),
                (", choices: [{id: a, names: A}]", "", 7, "'choices' is missing or empty"),
                ("criteria: [{id: need, names: Need}]", "criteria: []", 8, "'criteria' has no entries"),
                ("declined: Sorry", "declining: Sorry", 9, "'declined' is missing or empty"),
                ("days: 10", "days: soon", 4, "'days' must be a whole number from 1 to 180"),
            )
        ),
        (
            _changed("event_kinds.yaml", "{id: lecture,", "{id: lecture, application: yes,"),
            "event_kinds.yaml:2: 'application' needs 'questions', 'criteria' and 'letters'",
        ),
        (
            FULL | {"organisations.yaml": "organisations:\n  - {id: a, names: A, confirmed_on: May}\n"},
            "'May' is not a date",
        ),
        (
            FULL | {"organisations.yaml": "organisations:\n  - {id: a, names: A, topics: [x]}\n"},
            "unknown topic 'x'",
        ),
        (
            FULL | {"organisations.yaml": "organisations:\n  - {id: a, names: A, lat: 95, lon: 3}\n"},
            "'lat' must be degrees between -90 and 90",
        ),
        (
            FULL | {"organisations.yaml": "organisations:\n  - {id: a, names: A, lat: 40}\n"},
            "'lat' and 'lon' go together",
        ),
        (
            FULL | {"organisations.yaml": "organisations:\n  - {id: a, names: A, age_to: teens}\n"},
            "'age_to' must be a whole number of years",
        ),
        (
            FULL | {"organisations.yaml": f"organisations:\n  - {{id: {'a' * 41}, names: A}}\n"},
            "has more than 40 letters",
        ),
        (
            FULL | {"organisations.yaml": "places:\n  - {id: a, names: A, country: XX, lat: 1}\n"},
            "a place needs 'lat' and 'lon'",
        ),
        (
            FULL | {"first_days.yaml": "steps:\n  - {id: a, names: A, do: B, article: naps}\n"},
            "first_days.yaml:2: unknown article 'naps'",
        ),
        (
            FULL | {"first_days.yaml": "steps:\n  - {id: a, names: A, do: {ru: Б}, article: sleep}\n"},
            "first_days.yaml:2: no text in en",
        ),
        (FULL | {"glossary.yaml": "terms:\n  - {id: a, names: {ru: а}}\n"}, "glossary.yaml:2: no text in en"),
    ],
)
def test_every_fault_is_named_with_its_file_and_line(pack: Pack, files: dict[str, str], fault: str) -> None:
    path = pack(**files)
    said = _said(path)
    assert any(fault in line for line in said), said
    with pytest.raises(PackError):
        load(path)


def test_the_shipped_route_has_ten_steps_whose_articles_are_served() -> None:
    route = inspect(SHIPPED).pack
    assert len(route.first_days) == 10
    for step in route.first_days:
        assert any(article.served for article in route.articles[step.article].values()), step.id
        assert set(step.names) == set(step.todo) == set(route.languages)


def test_a_file_that_is_no_utf8_text_is_named(pack: Pack) -> None:
    path = pack()
    (path / "knowledge/sleep/en.md").write_bytes(b"---\ntitle: \xff\xfe\n---\n")
    assert "knowledge/sleep/en.md:2: is not UTF-8 text; save it as UTF-8" in _said(path)


def test_a_folder_without_a_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"pack\.yaml:1: cannot be opened"):
        load(tmp_path)


@pytest.mark.parametrize(
    "files",
    [
        {"knowledge/broken/en.md": ARTICLE.replace("author: A. Writer\n", "")},
        {"knowledge/broken/en.md": "---\ntitle: A\n"},
        {"knowledge/broken/en.md": ARTICLE.replace("title: Sleep", "title: [Sleep")},
        {"knowledge/broken/en.md": ARTICLE.replace("[sleep]", "[naps]"), "topics.yaml": TOPICS},
        {"knowledge/broken/en.md": ARTICLE.replace("https://example.org/sleep", "http://")},
        {"knowledge/broken/en.md": ARTICLE + "w " * 100_000},
        {"knowledge/broken/en.md": ARTICLE + "<script>alert(1)</script>\n"},
        {"knowledge/broken/xx.md": ARTICLE},
        {"knowledge/broken.md": ARTICLE},
        {"knowledge/Sleep/en.md": ARTICLE},
    ],
    ids=[
        "no author",
        "half-written",
        "broken front matter",
        "unknown topic",
        "dead address",
        "200 kB",
        "HTML",
        "unknown language",
        "no language",
        "slug used twice",
    ],
)
def test_a_broken_article_is_left_out_and_the_rest_serves(pack: Pack, files: dict[str, str]) -> None:
    serving = load_serving(pack(**files))
    assert set(serving.articles) == {"sleep"}
    assert any("left out" in str(note) for note in serving.notes)


def test_a_broken_number_is_never_left_out_quietly(pack: Pack) -> None:
    with pytest.raises(PackError):
        load_serving(pack(**_changed("crisis.yaml", "{ambulance}", "{}")))


def test_an_unsigned_article_can_still_be_asked_on_the_command_line(pack: Pack) -> None:
    path = pack(**_article("author: A. Writer\nreviewed_by: pending\n", ""))
    assert "sleep" in load_readable(path).articles


def test_a_pack_inherits_entry_by_entry_and_overrides_what_it_writes(pack: Pack, tmp_path: Path) -> None:
    pack(**FULL)
    child = tmp_path / "child"
    (child / "knowledge/play").mkdir(parents=True)
    (child / "pack.yaml").write_text("name: Child\nlanguages: [en]\ninherits: ../small\n", encoding="utf-8")
    (child / "countries.yaml").write_text(
        COUNTRIES.replace('"112"', '"911"') + COUNTRIES.partition("\n")[2].replace("XX", "YY"),
        encoding="utf-8",
    )
    (child / "knowledge/play/en.md").write_text(
        ARTICLE.replace("title: Sleep", "title: Play"), encoding="utf-8"
    )
    made = load(child)
    assert set(made.articles) == {"sleep", "play"}
    assert [made.countries[code].lines[0].number for code in ("XX", "YY")] == ["911", "112"]
    assert made.topics.keys() == {"sleep"}
    assert made.names.pick("en", "en") == "Child"


def test_the_shipped_crisis_rules_stay_when_a_pack_overrides_one_category(pack: Pack, tmp_path: Path) -> None:
    child = tmp_path / "child"
    child.mkdir()
    shutil.copytree(SHIPPED, tmp_path / "parent")
    (child / "pack.yaml").write_text("name: Child\ninherits: ../parent\n", encoding="utf-8")
    (child / "crisis.yaml").write_text(CRISIS.replace("choking", "violence", 1), encoding="utf-8")
    assert len(inspect(child).pack.crisis.categories) == len(load(SHIPPED).crisis.categories)


def test_names_fall_back_and_are_never_empty() -> None:
    names = Names({"ru": "да", "en": "yes"})
    assert [names.pick(code, "en") for code in ("ru", "fr", None)] == ["да", "yes", "yes"]
    assert Names({"hy": "այո"}).pick("fr", "en") == "այո"


def test_an_article_expires_the_day_after_its_date(pack: Pack) -> None:
    article = load(pack()).articles["sleep"]["en"]
    assert not article.expired(date(2027, 1, 10))
    assert article.expired(date(2027, 1, 11))


def test_the_usual_wait_is_the_topics_own_or_the_default(pack: Pack) -> None:
    made = load(pack(**{"pack.yaml": "languages: [en]\nusual_wait_hours: {default: 48, sleep: 5}\n"}))
    assert made.usual_wait("sleep") == timedelta(hours=5)
    assert made.usual_wait("feeding") == made.usual_wait(None) == timedelta(hours=48)


def test_pack_check_prints_faults_coverage_and_signatures(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert packs.check(pack()) == 0
    printed = capsys.readouterr().out
    assert "en: 1 of 1 articles" in printed
    assert "no reviewer has signed it yet" in printed
    assert packs.check(pack(**_article("status: approved", "status: ready"))) == 1
    assert "en.md:14: status 'ready'" in capsys.readouterr().out
