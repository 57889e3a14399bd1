"""Thanks, complaints, ideas: to the organizers and back, with a name or without."""

import csv
import io

from openpyxl import load_workbook
from sqlalchemy import insert, select

from core.actor import Role
from core.outbox import outbox
from features.questions.models import Question
from tests.driver import World

WORDS = "The waiting room has no place for a wheelchair"


async def test_a_complaint_without_a_name_reaches_the_organizer_and_comes_back_answered(world: World) -> None:
    anna = await world.person("Anna Sargsyan", username="anna_s")
    nare = await world.staff(Role.ORGANIZER, "Nare")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-complaint")
    await anna.writes(WORDS)
    anna.sees("parent-feedback-preview", text=WORDS)
    nare.does_not_see(WORDS)
    await anna.taps("parent-feedback-send-anonymous")
    anna.sees("parent-feedback-sent")
    shown = nare.sees(WORDS)
    assert "anonymous" in shown
    assert "Anna" not in shown
    assert "anna_s" not in shown

    await nare.taps("organizer-feedback-reply")
    await nare.writes("Thank you, we will ask for a ramp.")
    anna.does_not_see("ramp")
    await nare.taps("organizer-feedback-send")
    anna.sees("parent-feedback-answered", text="Thank you, we will ask for a ramp.")

    await anna.taps("parent-feedback-write-back")
    await anna.writes("It is the back door, on the left.")
    back = nare.sees("It is the back door")
    assert "Anna" not in back


async def test_with_a_name_the_organizer_sees_it(world: World) -> None:
    anna = await world.person("Anna")
    nare = await world.staff(Role.ORGANIZER, "Nare", "ru")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-thanks")
    await anna.writes("Thank you for the evening")
    await anna.taps("parent-feedback-send-named")
    assert "Anna" in nare.sees("Thank you for the evening")


async def test_a_second_tap_on_send_sends_nothing_twice(world: World) -> None:
    anna = await world.person("Anna")
    nare = await world.staff(Role.ORGANIZER, "Nare")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-idea")
    await anna.writes("Meet on Saturdays")
    await anna.taps("parent-feedback-send-anonymous")
    await world.box.resend_last_tap(anna.id)
    await world.settle()
    assert sum("Meet on Saturdays" in message.text for message in nare.messages) == 1


async def test_without_organizers_an_owner_reads_it(world: World) -> None:
    owner = await world.staff(Role.OWNER, "Olga")
    anna = await world.person("Anna")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-idea")
    await anna.writes("Meet on Saturdays")
    await anna.taps("parent-feedback-send-anonymous")
    owner.sees("Meet on Saturdays")


async def test_a_file_or_empty_words_get_a_plain_answer(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-idea")
    await anna.sends_file("voice")
    anna.sees("parent-feedback-words-only")
    await anna.writes("\u200b\u200b")
    anna.sees("parent-feedback-empty")
    await anna.writes("word " * 800)
    anna.sees("word " * 599)


async def test_nobody_else_answers_or_reads(world: World) -> None:
    anna, eva = await world.person("Anna"), await world.person("Eva")
    nare = await world.staff(Role.ORGANIZER, "Nare")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-idea")
    await anna.writes("Meet on Saturdays")
    await anna.taps("parent-feedback-send-anonymous")
    await eva.writes("/manage")
    eva.does_not_see("organizer-manage-home")
    await nare.taps("organizer-feedback-reply")
    await nare.writes("We will")
    await nare.taps("organizer-feedback-send")
    button = next(m for m in reversed(anna.messages) if m.reply_markup)
    data = button.reply_markup["inline_keyboard"][0][0]["callback_data"]
    await eva.writes("/feedback")
    world.box.inject_update(forged(eva.id, eva.messages[-1].id, data))
    await world.settle()
    eva.sees("common-trouble-not-found")


def forged(user_id: int, message_id: int, data: str) -> dict[str, object]:
    """A press on a button this person never had."""
    chat = {"id": user_id, "type": "private", "first_name": "Eva"}
    user = {"id": user_id, "is_bot": False, "first_name": "Eva", "language_code": "en"}
    message = {"message_id": message_id, "chat": chat, "date": 1}
    query = {"id": "77", "from": user, "chat_instance": "1", "message": message, "data": data}
    return {"callback_query": query}


async def test_the_list_pages_and_its_tables_hold_no_formula(world: World) -> None:
    anna = await world.person("Anna")
    nare = await world.staff(Role.ORGANIZER, "Nare")
    for text in ('=HYPERLINK("http://bad","x")', "+7 900", "@all", "-1+1", "fine", "six"):
        await anna.writes("/feedback")
        await anna.taps("parent-feedback-idea")
        await anna.writes(text)
        await anna.taps("parent-feedback-send-anonymous")
    await nare.writes("/manage")
    await nare.taps("organizer-feedback-open")
    nare.sees("organizer-feedback-head", thanks=0, complaints=0, ideas=6)
    await nare.taps("›")
    nare.sees("HYPERLINK")
    await nare.taps("organizer-feedback-csv")
    rows = list(csv.reader(io.StringIO(document(world, nare.id).decode("utf-8-sig"))))
    assert rows[0][0] == "Date"
    assert len(rows) == 7
    assert all(not row[7].startswith(("=", "+", "-", "@")) for row in rows)
    assert any(row[7] == "'+7 900" for row in rows)
    await nare.taps("organizer-feedback-xlsx")
    sheet = load_workbook(io.BytesIO(document(world, nare.id))).active
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert '=HYPERLINK("http://bad","x")' in [cell.value for cell in cells]
    async with world.database() as session:
        left = (await session.scalars(select(outbox.c.payload).where(outbox.c.payload.is_not(None)))).all()
    assert not left


def document(world: World, user_id: int) -> bytes:
    """The newest file the bot sent to this person."""
    message = next(
        m for m in reversed(world.box.chat(user_id).messages) if m.from_bot and "document" in m.raw
    )
    return world.box.world.files.by_id[message.raw["document"]["file_id"]].data


async def test_averages_of_few_ratings_stay_hidden_and_comments_are_in_the_list(world: World) -> None:
    nare = await world.staff(Role.ORGANIZER, "Nare")
    first, second = list(world.app.around.pack.topics)[:2]
    given = [(first, 5), (first, 4), (first, 4), (first, 3), (first, 4), (second, 1), (second, 2)]
    async with world.app.around.db.write() as session:
        asker, now = (await world.actor(nare, session)).id, world.clock.now()
        for number, (topic, stars) in enumerate(given):
            rated = {"topic": topic, "rating": stars, "comment": f"comment {number}", "rated_at": now}
            row = {"asker_id": asker, "language": "en", "country": "AM", "state": "closed", "asked_at": now}
            await session.execute(insert(Question).values(**row, **rated))
    await nare.writes("/manage")
    await nare.taps("organizer-feedback-open")
    names = world.app.around.pack.topics
    nare.sees("organizer-feedback-topic", topic=names[first].names, count=5, average="4.0")
    nare.sees("organizer-feedback-topic-few", topic=names[second].names, count=2)
    nare.does_not_see("1.5")
    nare.sees("comment")
    await nare.taps("organizer-feedback-csv")
    rows = list(csv.reader(io.StringIO(document(world, nare.id).decode("utf-8-sig"))))
    assert [row[5] for row in rows[1:]].count("4") == 3
