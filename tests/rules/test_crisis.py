"""Emergencies are caught in every language and spelling, look-alikes never get the full alarm, and the number comes first."""

import json
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.pack import Country, Pack, load, number_for
from core.pack.model import Line
from features.knowledge import latin
from features.knowledge.crisis import CrisisMatch, CrisisRules, crisis_card
from features.knowledge.latin import LONGEST_WORD, latin_key, latin_words

PACK = load(Path(__file__).parents[2] / "data" / "pack")
RULES = CrisisRules(PACK.crisis)
LANGUAGES = ("ru", "en", "hy", "kk", "ro", "be", "fr")

PHRASES = [
    pytest.param(category.id, phrase, id=f"{category.id}-{language}-{number}")
    for category in PACK.crisis.categories
    for language, phrases in category.phrases.items()
    for number, phrase in enumerate(phrases)
]
LOOKALIKES = [(x.text, x.trap) for found in PACK.crisis.lookalikes.values() for x in found]


@pytest.mark.parametrize(("category", "phrase"), PHRASES)
def test_every_written_phrase_is_an_emergency_at_once(category: str, phrase: str) -> None:
    assert RULES.match(phrase) == CrisisMatch(category, "now", _branch(phrase))


def _branch(phrase: str) -> str:
    found = RULES.match(phrase)
    return found.branch if found else ""


def test_every_category_has_phrases_in_seven_languages() -> None:
    for category in PACK.crisis.categories:
        assert {code for code in LANGUAGES if category.phrases[code]} == set(LANGUAGES)


@pytest.mark.parametrize(
    "text",
    [
        "РЕБЁНОК НЕ ДЫШИТ!!!",
        "ребенок не дышит",
        "реебёёнок неее дыыышит",
        "ребёнок, не... дышит?!",
        "недышит",
        "rebenok ne dishit",
        "rebyonok ne dyshit, pomogite",
        "ht,tyjr yt lsibn",
        "ребеноk нe дышит",
        "he's not breathing",
        "HE ISN’T BREATHING",
        "balam dem almai jatyr",
        "yerekhas chi shnchum",
        "copilul nu respira",
        "mon bebe ne respire plus",
        "Добрый день. У меня вопрос. Моя дочка только что упала, она синяя и не дышит, что мне делать?",
        "please помогите my child не дышит",
    ],
)
def test_case_typing_and_alphabet_do_not_hide_a_child_who_does_not_breathe(text: str) -> None:
    assert RULES.match(text) == CrisisMatch("child_not_breathing", "now")


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("не вижу больше смысла жить", "suicidal_thoughts"),
        ("лучше бы я умерла", "suicidal_thoughts"),
        ("i wish i was dead", "suicidal_thoughts"),
        ("olgim keledi", "suicidal_thoughts"),
        ("судроги уже двадцать минут", "seizure_over_5_min"),
        ("her convulsions won't stop", "seizure_over_5_min"),
        ("criza nu se oprește", "seizure_over_5_min"),
        ("муж опять избивает нас", "violence"),
        ("he beats our children", "violence"),
        ("il nous frappe tous les soirs", "violence"),
        ("опека хочет забрать сына", "abandonment_or_custody_fear"),
        ("vor să-mi ia copilul", "abandonment_or_custody_fear"),
        ("жена слышит голоса", "acute_psychosis"),
        ("сястра чуе галасы", "acute_psychosis"),
        ("նա ձայներ է լսում", "acute_psychosis"),
    ],
)
def test_wordings_nobody_wrote_down_are_caught_by_the_general_patterns(text: str, category: str) -> None:
    found = RULES.match(text)
    assert found is not None
    assert (found.category, found.level) == (category, "now")


@pytest.mark.parametrize(("text", "trap"), LOOKALIKES)
def test_no_lookalike_gets_the_full_alarm(text: str, trap: str) -> None:
    found = RULES.match(text)
    assert found is None or (found.category, found.level) == (trap, "ask")


@pytest.mark.parametrize(("text", "trap"), LOOKALIKES)
def test_a_lookalike_beside_a_crisis_phrase_is_asked_about_never_silenced(text: str, trap: str) -> None:
    phrase = PACK.crisis.category(trap).phrases["en"][0]
    found = RULES.match(f"{text}. {phrase}")
    assert found is not None
    assert found.level == "ask"
    assert crisis_card(PACK, found, language="en", country="KZ").number


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("вчера приступ был десять минут, сегодня всё хорошо", "seizure_over_5_min"),
        ("last year she had a seizure for ten minutes", "seizure_over_5_min"),
        ("что делать если ребёнок не дышит", "child_not_breathing"),
        ("what if she stops breathing, I want to learn first aid", "child_not_breathing"),
        ("я не хочу умирать", "suicidal_thoughts"),
        ("I don't want to die", "suicidal_thoughts"),
        ("год назад муж меня избил", "violence"),
        ("дочка бьёт меня когда злится", "violence"),
        ("când plânge nu respiră câteva secunde", "child_not_breathing"),
    ],
)
def test_past_condition_and_denial_lower_to_a_question_and_never_to_silence(text: str, category: str) -> None:
    assert RULES.match(text) == CrisisMatch(category, "ask")


def test_now_takes_back_the_past() -> None:
    assert RULES.match("вчера приступ десять минут") == CrisisMatch("seizure_over_5_min", "ask")
    again = RULES.match("вчера был приступ, и сейчас опять приступ десять минут")
    assert again == CrisisMatch("seizure_over_5_min", "now")


def test_the_gravest_of_two_emergencies_is_answered() -> None:
    found = RULES.match("муж меня бьёт, я не хочу больше жить")
    assert found == CrisisMatch("suicidal_thoughts", "now")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂",
        "\x00\ud800",
        "а" * 5000,
        "спасибо большое",
        "как записаться на показ фильма",
        "where is the next parent session",
        "когда дышать на зарядке вдох и выдох",
        "як запісацца да лагапеда",
        "не хочу жить отдельно от мамы, куда обратиться за коляской",
        *(q for versions in PACK.articles.values() for a in versions.values() for q in a.questions[:1]),
    ],
)
def test_ordinary_messages_raise_no_alarm(text: str) -> None:
    found = RULES.match(text)
    assert found is None or found.level == "ask"


def test_ordinary_questions_are_hardly_ever_asked_about() -> None:
    asked = [
        q for versions in PACK.articles.values() for a in versions.values() for q in (a.title, *a.questions)
    ]
    alarms = [q for q in asked if RULES.match(q)]
    assert len(asked) > 500
    assert len(alarms) <= len(asked) * 0.01, alarms


def test_control_without_the_folding_of_letters_translit_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert RULES.match("rebenok ne dyshit") is not None
    monkeypatch.setattr(latin, "_spoken", lambda piece: (piece,))
    assert CrisisRules(PACK.crisis).match("rebenok ne dyshit") is None


def test_control_without_the_softeners_a_question_would_be_an_alarm() -> None:
    hard = replace(
        PACK.crisis,
        softeners={},
        lookalikes={},
        categories=tuple(replace(c, softer={}) for c in PACK.crisis.categories),
    )
    text = "how do we prepare for a seizure longer than five minutes"
    assert CrisisRules(hard).match(text) == CrisisMatch("seizure_over_5_min", "now")
    assert RULES.match(text) == CrisisMatch("seizure_over_5_min", "ask")


@pytest.mark.parametrize("country", [None, "XX", *PACK.countries])
@pytest.mark.parametrize("language", [None, "de", *LANGUAGES])
def test_the_card_begins_with_a_number_and_leaves_no_placeholder(
    country: str | None, language: str | None
) -> None:
    for category in PACK.crisis.categories:
        for branch in ("", *(b.id for b in category.branches)):
            card = crisis_card(
                PACK, CrisisMatch(category.id, "now", branch), language=language, country=country
            )
            first = card.text.splitlines()[0]
            assert first == card.number
            assert any(letter.isdigit() for letter in first)
            assert not any(letter.isalpha() for letter in first)
            assert "{" not in card.text
            assert card.steps


def test_choking_has_its_own_first_steps() -> None:
    found = RULES.match("сын подавился и не может дышать")
    assert found == CrisisMatch("child_not_breathing", "now", "choking_awake")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ёжик", "ejik"),
        ("ПРИВЕТ", "privet"),
        ("l'école", "l ekole"),
        ("don't", "dont"),
        ("аааа", "a"),
        ("қазір", "kazir"),
    ],
)
def test_the_latin_key(text: str, expected: str) -> None:
    assert latin_key(text) == expected.replace("ekole", "ecole")


def _country(*lines: Line) -> Country:
    return replace(PACK.countries["MD"], lines=lines)


def _line(kind: str, number: str, status: str = "verified", redialled: date | None = None) -> Line:
    return Line(id=kind, number=number, what="", status=status, source="", redialled_on=redialled)


def test_a_second_hand_line_is_printed_only_after_somebody_dialled_it() -> None:
    emergency = _line("emergency", "112")
    silent = _country(emergency, _line("psych", "133", "secondary"))
    dialled = _country(emergency, _line("psych", "133", "secondary", date(2026, 11, 1)))
    assert number_for(silent, "psych", "112 / 103") == "112"
    assert number_for(dialled, "psych", "112 / 103") == "133"


def test_a_country_without_a_violence_line_gets_the_police() -> None:
    place = _country(_line("emergency", "112"), _line("police", "102"))
    assert number_for(place, "violence", "x") == "102"


def test_armenia_shows_103_beside_112() -> None:
    assert number_for(PACK.countries["AM"], "emergency", "x") == "112 / 103"


def test_an_unknown_country_gets_the_fallback() -> None:
    pack: Pack = PACK
    assert (
        crisis_card(pack, CrisisMatch("violence", "now"), language="ru", country=None).number == "112 / 103"
    )


def test_one_endless_word_is_looked_at_only_so_far() -> None:
    assert max(map(len, latin_words("приступсудороги" * 400))) <= LONGEST_WORD


WORDINGS = Path(__file__).parents[2] / "benchmarks" / "answers"


def _wordings(name: str, part: str) -> list[dict[str, str]]:
    lines = (WORDINGS / f"crisis_{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["part"] == part]


def _share(texts: list[str], rules: CrisisRules, *, alarm: bool = False) -> float:
    found = [rules.match(text) for text in texts]
    return sum(one is not None and (not alarm or one.level == "now") for one in found) / len(found)


def test_wordings_that_were_held_back_are_noticed_in_every_language() -> None:
    rows = _wordings("urgent", "held")
    assert _share([row["text"] for row in rows], RULES) >= 0.97
    for language in LANGUAGES:
        assert _share([row["text"] for row in rows if row["lang"] == language], RULES) >= 0.92, language


def test_held_back_texts_that_are_no_emergency_get_no_full_alarm() -> None:
    assert _share([row["text"] for row in _wordings("ordinary", "held")], RULES) <= 0.02
    assert _share([row["text"] for row in _wordings("lookalikes", "held")], RULES, alarm=True) <= 0.15


def test_control_without_the_meanings_half_of_the_wordings_are_missed() -> None:
    bare = CrisisRules(replace(PACK.crisis, slots={}, rules={}))
    assert _share([row["text"] for row in _wordings("urgent", "held")], bare) < 0.75


@pytest.mark.parametrize(
    "text",
    [
        "у неё lips blue",
        "приступ 10 minutes already",
        "el are convulsii, не прекращается",
        "балам not breathing қазір",
    ],
)
def test_one_rule_reads_several_languages_in_one_message(text: str) -> None:
    assert RULES.match(text) is not None


@pytest.mark.parametrize(
    "text", ["What should I do when my daughter has a seizure?", "que faire quand ma fille fait une crise"]
)
def test_a_question_for_some_day_is_left_to_the_articles(text: str) -> None:
    assert RULES.match(text) is None


@pytest.mark.parametrize("text", ["не дышит " * 440, "10 минут приступ " * 240, "приступсудороги" * 333])
def test_no_message_takes_long_to_read(text: str) -> None:
    RULES.match(text)
    started = time.process_time()
    RULES.match(text)
    assert (
        time.process_time() - started < 2.0
    )  # a message that is read again and again takes minutes, not tenths


def test_own_hands_have_their_own_lines() -> None:
    found = RULES.match("i shook the baby and cannot stop")
    assert found == CrisisMatch("violence", "now", "own_hands")
    assert crisis_card(PACK, found, language="en", country="AM").number == "0 800 00 900"
    assert len(crisis_card(PACK, CrisisMatch("violence", "now"), language="en", country="AM").steps) <= 4
