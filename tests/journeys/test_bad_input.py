"""What people really send: nothing is lost, nobody is left without an answer, everybody else is served meanwhile."""

import pytest
from sqlalchemy import select

from core.dialog import dialogs
from core.inbox import inbox
from core.text import t
from tests.driver import Human, World
from tests.journeys.people import RARE, consented, passes, specialist

STRANGE = {
    "emoji only": "😀😀😀",
    "right to left": "\u202eילד שלי לא ישן בלילה",
    "five thousand letters": "а" * 5000,
    "combining marks": "e" + "\u0301" * 3000,
    "html": "<b>bold</b> & <script>alert(1)</script>",
    "formats": "{0} %s { $name } {{ x }}",
    "slash": "/ 3 раза в день",
    "path": "/path/to",
    "one emoji": "🙂",
    "one word": "запор",
    "three questions": "She does not sleep. What about swimming? And who pays for the wheelchair?",
    "transliterated": "dochka ne spit nochami",
    "another keyboard": "ghbdtn",
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
async def test_strange_text_gets_an_answer(world: World, text: str) -> None:
    anna = await consented(world)
    before = len(anna.messages)
    await anna.writes(text)
    assert len(anna.messages) > before


async def test_nul_and_lone_surrogates_are_kept_without_harm(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna, "shoes \x00 and \ud800 boots")
    doctor.sees("boots")


@pytest.mark.parametrize("kind", ["sticker", "poll", "dice", "contact"])
async def test_what_cannot_be_read_is_answered_politely(world: World, kind: str) -> None:
    anna = await consented(world)
    if kind == "sticker":
        await anna.sends_file("sticker")
    else:
        await world.box.send_special(anna.id, kind)
        await world.settle()
    anna.sees("parent-writing-unreadable")


async def test_a_file_over_twenty_megabytes_is_refused_and_the_rest_kept(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await anna.writes(RARE)
    await anna.taps("parent-questions-ask-specialist")
    await anna.sends_file("document", b"x" * (21 * 1024 * 1024), filename="scan.pdf")
    anna.sees("parent-questions-file-too-large")
    await anna.taps("parent-questions-send")
    doctor.sees(RARE)


async def test_an_album_of_ten_is_one_question(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    for number in range(10):
        await world.box.send_file(anna.id, "photo", bytes([number]) * 9, media_group_id="77")
    await world.settle()
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("parent-questions-send")
    assert sum(1 for message in doctor.messages if message.media) == 10
    doctor.sees("№1")
    doctor.does_not_see("№2")


async def test_photos_before_the_consent_are_not_stored_and_all_are_passed_on_after_it(
    world: World,
) -> None:
    doctor = await specialist(world)
    anna = await world.person("Anna")
    for number in range(3):
        await anna.sends_file("photo", bytes([number]) * 9, media_group_id="78")
    assert anna.screen.count("Shall I pass it on?") == 1
    async with world.database() as session:
        kept = await session.scalar(select(dialogs.c.data))
    assert kept is not None
    assert kept["draft"]["files"] == []
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("common-consent-agree")
    await anna.taps("parent-questions-send")
    assert sum(1 for message in doctor.messages if message.media) == 3


async def test_a_forged_button_is_answered_like_a_missing_thing(world: World) -> None:
    await specialist(world)
    anna, eva = await consented(world, "Anna"), await consented(world, "Eva")
    await passes(anna)
    world.box.inject_update(_press(eva.id, "qo:1"))
    world.box.inject_update(_press(eva.id, "qo:999"))
    await world.settle()
    assert eva.screen.count(world.app.around.texts.label(t("common-trouble-not-found"), "en")) == 2
    eva.does_not_see(RARE)


@pytest.mark.parametrize("data", ["qo:1_0", "qo: 1 ", "qo:1.0", "qo:" + "9" * 24, "zz:1", "", "qo:-1"])
async def test_nonsense_in_a_button_is_answered_politely(world: World, data: str) -> None:
    anna = await consented(world)
    before = anna.screen
    world.box.inject_update(_press(anna.id, data))
    await world.settle()
    assert anna.screen != before
    async with world.database() as session:
        assert await session.scalar(select(inbox.c.id).where(inbox.c.state == "dead")) is None


async def test_a_command_of_another_role_is_refused_kindly(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/queue")
    anna.sees("common-trouble-not-allowed")


async def test_someone_who_blocks_in_mid_consultation_gets_the_answer_on_return(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await anna.blocks()
    await doctor.taps("specialist-questions-answer")
    await doctor.writes("An answer that waits.")
    await doctor.taps("specialist-questions-send")
    doctor.sees("specialist-questions-sent-later", number=1)
    anna.does_not_see("An answer that waits.")
    await world.box.unblock(anna.id)
    await world.settle()
    anna.sees("An answer that waits.")


async def test_a_specialists_files_reach_the_family(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    await passes(anna)
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-answer")
    await doctor.sends_file("document", b"exercises", filename="plan.pdf", caption="The plan")
    await doctor.taps("specialist-questions-send")
    anna.sees("The plan")
    assert any(message.media for message in anna.messages)


async def test_a_long_question_reaches_the_specialist_whole(world: World) -> None:
    doctor = await specialist(world)
    anna = await consented(world)
    text = "\n".join(f"line {number} & more words of a long story" for number in range(100))[:4090]
    await passes(anna, text)
    seen = "\n".join(message.text for message in doctor.messages)
    assert all(f"line {number} &" in seen for number in range(95))


def _press(user: int, data: str) -> dict[str, object]:
    person = {"id": user, "is_bot": False, "first_name": "E", "language_code": "en"}
    bot = {"id": 4242, "is_bot": True, "first_name": "R"}
    chat = {"id": user, "type": "private", "first_name": "E"}
    message = {"message_id": 1, "date": 1_700_000_000, "chat": chat, "from": bot, "text": "old"}
    press = {"id": "7", "from": person, "chat_instance": "1", "message": message, "data": data}
    return {"callback_query": press}


async def test_words_before_the_consent_survive_a_deleted_question_and_are_never_stored(world: World) -> None:
    doctor = await specialist(world)
    anna = await world.person("Anna")
    await anna.writes(RARE)
    async with world.database() as session:
        assert RARE not in str((await session.execute(select(dialogs.c.data))).scalars().all())
    await _taps_where_telegram_no_longer_quotes(anna, "parent-questions-ask-specialist")
    await _taps_where_telegram_no_longer_quotes(anna, "common-consent-agree")
    await anna.taps("parent-questions-send")
    doctor.sees(RARE)


@pytest.mark.parametrize("after", ["no", "an hour"])
async def test_words_before_the_consent_are_forgotten(world: World, after: str) -> None:
    anna = await world.person("Anna")
    await anna.writes(RARE)
    await _taps_where_telegram_no_longer_quotes(anna, "parent-questions-ask-specialist")
    if after == "no":
        await anna.taps("common-consent-not-now")
        await _taps_where_telegram_no_longer_quotes(anna, "parent-questions-ask-specialist")
    else:
        await world.time_passes(hours=1)
    await _taps_where_telegram_no_longer_quotes(anna, "common-consent-agree")
    anna.sees("parent-questions-write-it")


async def _taps_where_telegram_no_longer_quotes(person: Human, label: str) -> None:
    """A button under an answer to a message that its writer has deleted."""
    for message in person.messages:
        message.raw.pop("reply_to_message", None)
    await person.taps(label)
