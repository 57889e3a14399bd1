"""Questions without a good answer: kept after the parent's yes only, grouped for editors, taught, measured, taken back."""

from pathlib import Path

from sqlalchemy import func, select, text

from bot import exporting
from bot.relearn import Relearn
from core.actor import Role
from core.pack import inspect
from features.knowledge.desk import Knowledge
from features.learning.models import AskedQuestion, SampleQuestion
from features.learning.samples import Sample, active
from tests.driver import Human, World
from tests.journeys.schoolroom import pack_in, school, school_pack  # noqa: F401 (fixtures)

ZEBRA = "my zebra quokka"
ZEBRAS = (ZEBRA, "quokka, my zebra", "zebra: my quokka")
POOL = "is the swimming pool warm on Sundays"


async def parent(school: World, name: str = "Anna") -> Human:  # noqa: F811
    """Somebody who agreed that we keep what they pass on."""
    human = await school.person(name)
    await human.writes("/start")
    await human.taps("English")
    await human.taps("common-consent-agree")
    return human


async def shows(human: Human, words: str) -> None:
    """Ask, find nothing that helps, and let the editors see it."""
    await human.writes(words)
    rows = (human.messages[-1].reply_markup or {}).get("inline_keyboard", [])
    if rows[0][0]["callback_data"].startswith("ka:"):  # guesses: none of them is it
        await human.taps(rows[0][0]["text"])
    if human.offers("parent-knowledge-not-it"):
        await human.taps("parent-knowledge-not-it")
    await human.taps("parent-learning-let-see")
    human.sees("parent-learning-kept")


async def kept(school: World) -> int:  # noqa: F811
    """How many questions editors may see."""
    async with school.database() as session:
        return await session.scalar(select(func.count()).select_from(AskedQuestion)) or 0


async def measured(school: World) -> None:  # noqa: F811
    """Wait until the running engine knows what editors decided."""
    await school.app.relearn.look()
    await school.settle()


async def first_article(school: World, words: str) -> str | None:  # noqa: F811
    """What the running engine thinks of first."""
    found = school.app.around.knowledge.engine.find(words, language="en", country=None)
    return found.matches[0].slug if found.matches else None


def marks(*, first: tuple[int, int], three: tuple[int, int]) -> dict[str, int]:
    """The values of the message that shows what a change did: before, after."""
    return {
        "asked": 3,
        "first_before": first[0],
        "first_after": first[1],
        "three_before": three[0],
        "three_after": three[1],
        "wrong_before": 0,
        "wrong_after": 0,
    }


async def everything_written(school: World) -> str:  # noqa: F811
    """Every value of every table that outlives a reply, as the database holds it."""
    rows: list[object] = []
    async with school.database() as session:
        for name in ("learning_questions", "dialogs", "questions", "question_posts"):
            rows += (await session.execute(text(f"SELECT * FROM {name}"))).all()
    return repr(rows)


async def test_no_text_is_kept_without_the_yes(school: World) -> None:  # noqa: F811
    silent = await school.person("Anna")
    await silent.writes(ZEBRA)
    silent.sees("parent-learning-may-see")
    await silent.taps("parent-knowledge-rephrase")
    agreed = await parent(school, "Maria")
    await agreed.writes(ZEBRA)
    assert await kept(school) == 0

    await silent.taps(
        "parent-learning-let-see"
    )  # the yes to this question is not yet the yes to keeping anything
    assert await kept(school) == 0
    await silent.taps("common-consent-agree")
    assert await kept(school) == 0

    await silent.taps("parent-learning-let-see")  # the control: now it is kept, sealed, once
    await school.box.resend_last_tap(silent.id)
    await school.settle()
    assert await kept(school) == 1
    assert "zebra" not in await everything_written(school)
    async with school.database() as session:
        row = (await session.execute(select(AskedQuestion))).scalar_one()
    assert (row.text, row.language, row.wrong_slug, row.state) == (ZEBRA, "en", None, "open")


async def test_a_wrong_answer_keeps_the_article_that_was_wrong(school: World) -> None:  # noqa: F811
    anna = await parent(school)
    await anna.writes("she wakes at night and laughs")
    anna.sees("Waking at night")
    await anna.taps("parent-knowledge-not-it")
    assert await kept(school) == 0
    await anna.taps("parent-learning-let-see")
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    nare.sees("organizer-learning-wrong", title="Waking at night")
    assert "Anna" not in nare.screen


async def test_the_parent_takes_it_back_or_time_does(school: World) -> None:  # noqa: F811
    anna = await parent(school)
    await shows(anna, ZEBRA)
    await anna.taps("parent-learning-take-back")
    anna.sees("parent-learning-withdrawn")
    assert await kept(school) == 0
    await shows(anna, ZEBRAS[1])
    await school.time_passes(days=179)
    assert await kept(school) == 1
    await school.time_passes(days=2)
    assert await kept(school) == 0


async def test_erasing_everything_erases_what_editors_could_see(school: World) -> None:  # noqa: F811
    anna, maria = await parent(school), await parent(school, "Maria")
    await shows(anna, ZEBRA)
    await shows(maria, POOL)
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    await nare.taps("№2")
    nare.sees(ZEBRA)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    await school.time_passes(minutes=1)
    assert await kept(school) == 1
    assert ZEBRA not in nare.screen


async def test_an_editor_teaches_sees_the_effect_and_takes_it_back(school: World) -> None:  # noqa: F811
    for number, words in enumerate(ZEBRAS):
        await shows(await parent(school, f"Parent {number}"), words)
    await shows(await parent(school, "Maria"), POOL)
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    nare.sees("organizer-learning-head", count=4)
    assert nare.newest.index("zebra") < nare.newest.index("swimming")
    for words in ZEBRAS:
        nare.sees(words)
    assert await first_article(school, ZEBRA) != "night-waking"

    await nare.taps("№1")
    await nare.writes(ZEBRA)
    nare.sees("organizer-learning-choose")
    await nare.taps("organizer-learning-browse")
    sleep = school.app.around.pack.topics["sleep"].names["en"]
    await nare.taps(sleep)
    await nare.taps("Waking at night")
    nare.sees("organizer-learning-taught", title="Waking at night", language="English", text=ZEBRA)
    await measured(school)
    effect = nare.sees("organizer-learning-marks", **marks(first=(2, 3), three=(2, 3)))
    assert ZEBRA in effect  # in the same message
    assert nare.offers("organizer-learning-take-back")
    assert await first_article(school, ZEBRA) == "night-waking"
    zara = await school.person("Zara")
    await zara.writes(ZEBRA)
    assert "Waking at night" in zara.screen

    await nare.taps("organizer-learning-take-back")
    await measured(school)
    nare.sees("organizer-learning-marks", **marks(first=(3, 2), three=(3, 2)))
    nare.sees("organizer-learning-worse")
    assert await first_article(school, ZEBRA) != "night-waking"
    await nare.taps("common-kit-back")
    nare.sees("organizer-learning-head", count=4)


async def test_two_taps_are_enough_and_a_second_editor_is_told(school: World) -> None:  # noqa: F811
    await shows(await parent(school), POOL)
    nare, olga = await school.staff(Role.ORGANIZER, "Nare"), await school.staff(Role.OWNER, "Olga")
    for editor in (nare, olga):
        await editor.writes("/manage")
        await editor.taps("organizer-learning-open")
        await editor.taps("№1")  # one
    await nare.taps("The standing frame")  # two
    nare.sees(
        "organizer-learning-taught",
        title="The standing frame",
        language="English",
        text=POOL,
    )
    await olga.taps("The standing frame")
    olga.sees("organizer-learning-settled")
    await olga.taps("organizer-learning-dismiss")
    async with school.database() as session:
        assert await session.scalar(select(func.count()).select_from(SampleQuestion)) == 1
    await nare.taps("common-kit-back")
    nare.sees("organizer-learning-empty")


async def test_a_dismissed_question_leaves_the_list_and_its_words_go(school: World) -> None:  # noqa: F811
    for number, words in enumerate(ZEBRAS):
        await shows(await parent(school, f"Parent {number}"), words)
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    await nare.taps("№1")
    late = await parent(school, "Late")
    await shows(late, "zebra my quokka")  # not on the editor's screen: it stays
    await nare.taps("organizer-learning-dismiss")
    nare.sees("organizer-learning-head", count=1)
    assert await kept(school) == 1


async def test_parents_and_specialists_find_no_way_in(school: World) -> None:  # noqa: F811
    await shows(await parent(school), ZEBRA)
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    await school.loses_role(nare, Role.ORGANIZER)
    await nare.taps("№1")
    nare.does_not_see("organizer-learning-choose")


async def test_a_sample_question_needs_words_and_room(school: World) -> None:  # noqa: F811
    await shows(await parent(school), POOL)
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    await nare.taps("№1")
    await nare.writes("???")
    nare.sees("organizer-learning-no-words", most=300)
    async with school.app.around.db.write() as session:
        for number in range(7):
            row = {"slug": "standing-frame", "language": "en", "text": f"way {number}", "changed_by": 1}
            session.add(SampleQuestion(**row, message_id=1, changed_at=school.clock.now()))
    await nare.taps("The standing frame")
    nare.sees("organizer-learning-full", most=10)
    assert await kept(school) == 1


async def test_accepted_questions_are_known_again_after_a_restart_and_go_into_the_pack(
    school: World,  # noqa: F811
    tmp_path: Path,
) -> None:
    await shows(await parent(school), ZEBRA)
    nare = await school.staff(Role.ORGANIZER, "Nare")
    await nare.writes("/manage")
    await nare.taps("organizer-learning-open")
    await nare.taps("№1")
    await nare.taps("organizer-learning-browse")
    await nare.taps(school.app.around.pack.topics["sleep"].names["en"])
    await nare.taps("Waking at night")
    await measured(school)
    again = Relearn(school.app.around, Knowledge.of)
    await again.look()
    assert await first_article(school, ZEBRA) == "night-waking"

    async with school.database() as session:
        accepted = await active(session)
    pack = school.app.around.pack.path
    assert exporting.write(pack, tmp_path / "copy", accepted) == (1, 1)
    found = inspect(tmp_path / "copy")
    assert not found.faults
    assert found.pack.articles["night-waking"]["en"].questions[-1] == ZEBRA
    changed = [
        file.name
        for file in pack.rglob("*")
        if file.is_file() and file.read_bytes() != (tmp_path / "copy" / file.relative_to(pack)).read_bytes()
    ]
    assert changed == ["en.md"]


def test_an_inherited_article_is_exported_whole_and_the_copy_still_inherits(tmp_path: Path) -> None:
    (tmp_path / "ground").mkdir()
    pack_in(tmp_path / "ground")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "pack.yaml").write_text("name: Own\ninherits: ../ground\n", encoding="utf-8")
    sample = Sample(1, "night-waking", "en", 'He says "moon": why?')
    assert exporting.write(tmp_path / "own", tmp_path / "far" / "away", [sample]) == (1, 1)
    found = inspect(tmp_path / "far" / "away")
    assert not found.faults
    assert found.pack.articles["night-waking"]["en"].questions[-1] == 'He says "moon": why?'
    assert "standing-frame" in found.pack.articles


async def test_an_expired_article_becomes_a_task_that_one_editor_takes(school: World) -> None:  # noqa: F811
    nare, olga = await school.staff(Role.ORGANIZER, "Nare"), await school.staff(Role.OWNER, "Olga")
    await school.time_passes(minutes=1)
    nare.sees("organizer-learning-expired", count=1)
    olga.does_not_see("organizer-learning-expired", count=1)
    await school.time_passes(hours=2)
    assert sum("review date" in message.text for message in nare.messages) == 1
    await nare.taps("organizer-learning-tasks-open")
    nare.sees("organizer-learning-withheld")
    await olga.writes("/manage")
    await olga.taps("organizer-learning-tasks-open")
    await nare.taps("I'll review: The yearly payment")
    nare.sees("organizer-learning-mine")
    await olga.taps("I'll review: The yearly payment")
    olga.sees("organizer-learning-task-settled")
    await nare.taps("Give back: The yearly payment")
    nare.sees("organizer-learning-free")
