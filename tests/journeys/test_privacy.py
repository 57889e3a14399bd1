"""Data rights: take everything along, erase everything, and nothing is left."""

import json
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Text, select, type_coerce, update

from bot.tables import metadata
from core import outbox as outbox_module
from core.actor import Role
from core.crypto import keyring
from core.db import table_of
from core.inbox import inbox
from core.outbox import outbox
from features.people.models import Person, StaffRole
from features.privacy.models import Erasure
from features.privacy.schema import is_sealed
from features.questions.models import Post
from features.questions.notices import FamilyWrote
from tests.driver import Human, World
from tests.journeys.people import RARE, consented, passes, specialist

MARK = "xylophone-4711"
ANNA = 7_123_456_789_012
"""Telegram ids of this size are six bytes in an SQLite record: findable in the file."""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(32)


async def anna_with_a_past(world: World) -> tuple[Human, Human]:
    """A parent whose words stand everywhere words can stand, and the specialist who answered."""
    doctor = await specialist(world)
    anna = await world.person("Anna", user_id=ANNA)
    await anna.writes("/start")
    for label in ("English", "common-consent-agree", "Armenia"):
        await anna.taps(label)
    await passes(anna, f"Which shoes fit for mountain hiking with twins? {MARK}")
    await doctor.taps("specialist-questions-take")
    await doctor.taps("specialist-questions-answer")
    await doctor.writes(f"Any pair. {MARK}")
    await doctor.taps("specialist-questions-send")
    nare = await world.staff(Role.ORGANIZER, "Nare")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-idea")
    await anna.writes(f"More shoes {MARK}")
    await anna.taps("parent-feedback-send-named")
    nare.sees(MARK)
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-complaint")
    await anna.writes(f"A form left open {MARK}")
    return anna, doctor


async def plant_what_waits(world: World, doctor: Human) -> None:
    """A notice that is not due, and an update of Anna's that waits for its next try."""
    now = world.clock.now()
    later = now + timedelta(hours=1)
    raw = {"update_id": 2**40, "message": {"text": MARK, "chat": {"id": ANNA}}}
    async with world.app.around.db.write() as session:
        post = await session.scalar(select(Post.id).order_by(Post.id).limit(1))
        reader = (await world.actor(doctor, session)).id
        notice = FamilyWrote(post or 0)
        await outbox_module.put(
            session, to=reader, notice=notice, key="later", now=now, not_before=later, subject="question:1"
        )
        row = {
            "bot_id": 4242,
            "update_id": 2**40,
            "chat_key": ANNA,
            "raw": raw,
            "received_at": now,
            "next_try_at": later,
        }
        await session.execute(inbox.insert().values(row))


async def everything(world: World) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, opened."""
    async with world.database() as session:
        return {
            table.name: [
                dict(row)
                for row in (await session.execute(select(table).order_by(*table.primary_key))).mappings()
            ]
            for table in metadata().sorted_tables
        }


async def sealed_marks(world: World) -> list[str]:
    """The sealed values, as they stand in the file, that hold the mark."""
    found = []
    async with world.database() as session:
        for table in metadata().sorted_tables:
            for column in filter(is_sealed, table.columns):
                values = (
                    await session.scalars(select(type_coerce(column, Text)).where(column.is_not(None)))
                ).all()
                found += [value for value in values if MARK in keyring.decrypt(value)]
    return found


def on_disk(world: World) -> bytes:
    """The database file, its log, and everything else in the folder of run time."""
    folder = Path(world.app.settings.var_dir)
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def names(rows: dict[str, list[dict[str, Any]]], needle: Any) -> list[str]:
    """Where a value still stands."""
    return [
        f"{table}.{column}"
        for table, found in rows.items()
        for row in found
        for column, value in row.items()
        if value == needle or (isinstance(value, str | dict | list) and str(needle) in str(value))
    ]


async def erases(anna: Human) -> None:
    """The way of a person: two taps after /privacy."""
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")


async def test_erasing_leaves_nothing_of_the_person_and_all_of_the_others(world: World) -> None:
    anna, doctor = await anna_with_a_past(world)
    eva = await consented(world, "Eva")
    await passes(eva, "Which boots fit for mountain hiking in winter with dogs?")
    await plant_what_waits(world, doctor)
    before, sealed = await everything(world), await sealed_marks(world)
    assert {"question_posts.text", "feedback.text", "dialogs.data", "inbox.raw", "people.telegram_id"} <= set(
        names(before, MARK) + names(before, ANNA)
    )
    if world.app.around.db.is_sqlite:
        disk = on_disk(world)
        assert all(value.encode() in disk for value in sealed)
        assert ANNA.to_bytes(6, "big") in disk

    await erases(anna)
    anna.sees("parent-privacy-erased")
    await world.app.clockwork.tidy()

    after = await everything(world)
    assert names(after, MARK) == []
    assert names(after, ANNA) == []
    assert await sealed_marks(world) == []
    if world.app.around.db.is_sqlite:
        disk = on_disk(world)
        assert not [value for value in sealed if value.encode() in disk]
        assert ANNA.to_bytes(6, "big") not in disk
    doctor.does_not_see(MARK)
    for table in ("people", "consents", "questions", "question_posts", "question_holdings", "staff_roles"):
        assert others(after[table]) == others(before[table]), table
    assert after["questions"][0]["state"] == "closed"
    await world.time_passes(hours=2)
    doctor.does_not_see(MARK)


def others(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows that are not Anna's: hers are those of question 1 and of the person who is not there any more."""
    mine = {"person_id": 2, "asker_id": 2, "question_id": 1}
    return [
        row
        for row in rows
        if not any(row.get(name) == value for name, value in mine.items()) and row["id"] != 2
    ]


async def test_nothing_is_erased_before_the_second_tap(world: World) -> None:
    anna, doctor = await anna_with_a_past(world)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("common-kit-back")
    assert await sealed_marks(world)
    doctor.sees(MARK)


async def test_an_old_copy_in_a_specialists_chat_loses_its_words(world: World) -> None:
    anna, doctor = await anna_with_a_past(world)
    await world.time_passes(days=3)
    shown = len(doctor.messages)
    await erases(anna)
    doctor.does_not_see(MARK)
    doctor.sees("parent-privacy-copy-removed")
    assert len(doctor.messages) == shown


async def test_a_copy_on_its_way_is_taken_back_when_it_arrived(world: World) -> None:
    anna, doctor = await anna_with_a_past(world)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    sent = await world.app.bot.send_message(doctor.id, f"on its way {MARK}")
    async with world.app.around.db.write() as session:
        row = (await session.execute(select(outbox).where(outbox.c.subject == "question:1").limit(1))).one()
        reader = (await world.actor(doctor, session)).id
        later = world.clock.now() + timedelta(hours=1)
        flying = {
            "key": "flying", "lane": 1, "kind": "must_arrive", "state": "sending", "claim": "elsewhere",
            "claimed_until": later, "person_id": reader, "chat_id": doctor.id, "subject": "question:1",
            "not_before": row.not_before, "created_at": row.created_at, "attempts": 1,
        }  # fmt: skip
        await session.execute(outbox.insert().values(flying))
    await anna.taps("Yes, erase", settle=False)
    await world.box.wait_for(lambda: any("Everything is erased" in m.text for m in anna.messages))
    doctor.sees("on its way")
    async with world.app.around.db.write() as session:
        arrived = update(outbox).where(outbox.c.key == "flying")
        now = world.clock.now()
        await session.execute(
            arrived.values(state="sent", message_id=sent.message_id, finished_at=now, claim=None)
        )
    await world.time_passes(seconds=10)
    doctor.does_not_see("on its way")


async def test_the_last_word_leaves_no_row_even_when_it_has_to_be_repeated(world: World) -> None:
    anna = await world.person("Anna", user_id=ANNA)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    world.box.faults.add("editMessageText", kind="reset_before", times=1, chat_id=ANNA)
    await anna.taps("Yes, erase")
    await world.time_passes(seconds=70)
    anna.sees("parent-privacy-erased")
    assert names(await everything(world), ANNA) == []


async def test_who_comes_back_is_somebody_new(world: World) -> None:
    anna = await consented(world)
    await erases(anna)
    await anna.writes("/start")
    assert anna.offers("English")
    async with world.database() as session:
        people = (await session.execute(select(Person.id, Person.erased_at).order_by(Person.id))).all()
    assert [row.erased_at is None for row in people] == [False, True]


async def test_a_doubled_tap_erases_once_and_stays_polite(world: World) -> None:
    anna = await world.person("Anna", user_id=ANNA)
    await erases(anna)
    await world.box.resend_last_tap(anna.id)
    await world.settle()
    anna.sees("parent-privacy-erased")
    assert names(await everything(world), ANNA) == []


async def test_the_only_owner_stays_until_there_is_another(world: World) -> None:
    olga = await world.staff(Role.OWNER, "Olga")
    await erases(olga)
    olga.sees("parent-privacy-last-owner")
    await world.staff(Role.OWNER, "Pavel")
    await erases(olga)
    olga.sees("parent-privacy-erased")
    async with world.database() as session:
        active = (await session.scalars(select(StaffRole.person_id).where(StaffRole.state == "active"))).all()
    assert len(active) == 1


async def test_a_specialist_who_erases_hands_the_work_over(world: World) -> None:
    leaving = await specialist(world, "Sona")
    anna = await consented(world)
    await passes(anna)
    await leaving.taps("specialist-questions-take")
    staying = await specialist(world, "Vera")
    await erases(leaving)
    leaving.sees("parent-privacy-erased")
    await world.time_passes(minutes=2)
    staying.sees(RARE)
    rows = await everything(world)
    assert names(rows, leaving.id) == []
    assert not [row for row in rows["specialist_profiles"] if row["person_id"] == 1]


async def test_a_press_that_failed_forgets_the_words_it_was_made_on(world: World) -> None:
    anna, doctor = await anna_with_a_past(world)
    now = world.clock.now()
    raw = {"update_id": 9, "callback_query": {"message": {"text": MARK, "chat": {"id": doctor.id}}}}
    row = {"bot_id": 4242, "update_id": 9, "chat_key": doctor.id, "raw": raw, "state": "dead"}
    async with world.app.around.db.write() as session:
        await session.execute(inbox.insert().values(**row, received_at=now, finished_at=now))
    await erases(anna)
    assert names(await everything(world), MARK) == []


async def test_the_ledger_keeps_a_hash_and_the_file_gets_it(world: World) -> None:
    anna = await world.person("Anna", user_id=ANNA)
    await erases(anna)
    await world.app.clockwork.tidy()
    async with world.database() as session:
        row = (await session.execute(select(table_of(Erasure)))).one()
    assert row.mark == keyring.marks_of(str(ANNA))[0]
    assert row.scrubbed_at is not None
    file = Path(world.app.settings.var_dir) / "erasures.jsonl"
    assert json.loads(file.read_text())["mark"] == row.mark
    assert file.stat().st_mode & 0o777 == 0o600


def documents(world: World, user_id: int) -> dict[str, bytes]:
    """The files the bot made for this person, by name."""
    files = world.box.world.files.by_id
    sent = [m.raw["document"] for m in world.box.chat(user_id).messages if m.from_bot and "document" in m.raw]
    return {one["file_name"]: files[one["file_id"]].data for one in sent}


async def test_the_export_has_every_word_and_file_of_the_person_and_nobody_elses(world: World) -> None:
    anna, _doctor = await anna_with_a_past(world)
    eva = await consented(world, "Eva")
    await passes(eva, "Which boots fit for mountain hiking in winter with dogs?")
    await anna.writes("/start")
    await anna.sends_file("photo", PNG, caption=f"a rash {MARK}")
    await anna.taps("parent-questions-ask-specialist")
    await anna.taps("parent-questions-send")
    photos = sum("photo" in m.raw for m in world.box.chat(anna.id).messages)
    await anna.writes("/privacy")
    started = time.monotonic()
    await anna.taps("Export my data")
    anna.sees("parent-privacy-exporting", files=1)
    await world.time_passes(seconds=30)
    assert time.monotonic() - started < 60
    found = documents(world, anna.id)
    data = json.loads(found["my-data.json"])["tables"]
    posts = [row["text"] for row in data["question_posts"]]
    assert sum(MARK in (text or "") for text in posts) == 3
    assert data["people"][0]["telegram_id"] == ANNA
    assert MARK in data["feedback"][0]["text"]
    page = found["my-data.html"].decode()
    assert page.count(MARK) >= 4
    assert "http" not in page
    assert "winter with dogs" not in page + found["my-data.json"].decode()
    assert sum("photo" in m.raw for m in world.box.chat(anna.id).messages) == photos + 1
    async with world.database() as session:
        left = (await session.scalars(select(outbox.c.payload).where(outbox.c.payload.is_not(None)))).all()
    assert left == []


async def test_the_page_shows_words_as_words(world: World) -> None:
    anna = await world.person("Anna")
    await anna.writes("/feedback")
    await anna.taps("parent-feedback-idea")
    await anna.writes("<script>alert(1)</script>")
    await anna.taps("parent-feedback-send-anonymous")
    await anna.writes("/privacy")
    await anna.taps("Export my data")
    page = documents(world, anna.id)["my-data.html"].decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


async def test_what_was_kept_long_enough_goes_by_itself(world: World) -> None:
    anna, doctor = await anna_with_a_past(world)
    await anna.writes("/cancel")
    await anna.taps("parent-questions-solved")
    await anna.taps("5")
    await world.time_passes(days=89)
    doctor.sees(MARK)
    await world.time_passes(days=2)
    doctor.does_not_see(MARK)
    rows = await everything(world)
    assert "question_posts.text" not in names(rows, MARK)
    assert "feedback.text" in names(rows, MARK)
    assert rows["questions"][0]["rating"] == 5
    anna.sees(MARK)
    await world.time_passes(days=300)
    assert names(await everything(world), MARK) == []


async def test_a_form_left_open_is_forgotten_after_a_month(world: World) -> None:
    anna, _doctor = await anna_with_a_past(world)
    await world.time_passes(days=29)
    assert (await everything(world))["dialogs"]
    await world.time_passes(days=2)
    assert not [row for row in (await everything(world))["dialogs"] if row["chat_id"] == anna.id]


async def test_consent_is_taken_back_with_one_button(world: World) -> None:
    anna = await consented(world)
    await anna.writes("/privacy")
    await anna.taps("parent-privacy-withdraw")
    anna.sees("parent-privacy-withdrawn")
    rows = await everything(world)
    assert rows["people"][0]["consent_version"] is None
    assert rows["consents"][0]["withdrawn_at"] is not None
    await anna.writes("/privacy")
    assert not anna.offers("parent-privacy-withdraw")
