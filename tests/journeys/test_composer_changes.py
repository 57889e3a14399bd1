"""Second thoughts: the text of a sent announcement changes in every chat, or it goes; sums hold; a kill repeats nothing."""

from datetime import timedelta

from sqlalchemy import func, select, update

from core.actor import Role
from core.outbox import outbox
from features.broadcasts.models import Recipient
from features.composer.models import Amended, Amendment
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import (
    RUSSIAN,
    WORDS,
    begins,
    crowd,
    drafts,
    fates,
    organizer,
    publishes,
    state,
)
from tests.journeys.test_broadcasts_on_the_way import families
from tests.journeys.test_channels import channel, chosen, posted

NEW = "We show the film on <b>Sunday</b> at six."
SHOWN = "We show the film on Sunday at six."
CHANGE, DELETE = "organizer-composer-change", "organizer-composer-delete"


async def sent(nare: Human) -> None:
    """Written, published, delivered; its report is on the screen."""
    await publishes(nare)
    await begins(nare.world)


async def rewrites(nare: Human, text: str = NEW, language: str = "English") -> None:
    """Ask for another text, write it and say yes."""
    await nare.taps(CHANGE)
    await nare.taps(language)
    await nare.writes(text)
    await nare.taps("organizer-composer-change-yes")
    await nare.world.time_passes(seconds=3)


def having(some: list[Human], words: str) -> int:
    """How many chats show these words, none of them twice."""
    counts = [sum(words in message.text for message in human.messages) for human in some]
    assert max(counts) <= 1
    return sum(counts)


def calls(world: World, method: str) -> int:
    """How often the bot called a method with families."""
    return sum(e["event"] == "call" and e["method"] == method for e in world.box.history)


async def sums(world: World) -> dict[str, int]:
    """What became of every delivered message."""
    async with world.database() as session:
        rows = await session.execute(select(Amended.state, func.count()).group_by(Amended.state))
        return {row[0]: row[1] for row in rows.all()}


async def test_the_text_changes_in_every_chat_and_the_buttons_stay(world: World) -> None:
    some = await families(world, 3)
    olga = await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    before = [message.id for message in some[0].messages]
    await rewrites(nare)
    assert having(some, SHOWN) == 3
    assert having(some, WORDS) == 0
    assert [message.id for message in some[0].messages] == before
    assert all(human.offers("parent-broadcasts-stop") for human in some)
    olga.sees(RUSSIAN)
    assert await sums(world) == {"edited": 3}
    nare.sees("organizer-composer-change-done", number=1)
    nare.sees("organizer-composer-edit-sums", done=3, left=0, gone=0, failed=0)


async def test_a_caption_changes_beside_its_picture_and_the_text_of_an_album_too(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await nare.sends_file("photo", caption=WORDS)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    await rewrites(nare)
    [message] = [message for message in anna.messages if SHOWN in message.text]
    assert message.raw["photo"]
    assert anna.offers("parent-broadcasts-stop")
    await nare.writes("/broadcast")
    for number in range(2):
        caption = {"caption": WORDS} if number == 0 else {}
        await nare.sends_file("photo", f"{number}".encode(), media_group_id="1", **caption)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    await nare.taps(DELETE)
    await nare.taps("organizer-composer-delete-yes")
    await world.time_passes(seconds=3)
    assert sum(bool(message.raw.get("photo")) for message in anna.messages) == 1
    anna.does_not_see(WORDS)


async def test_deleted_it_is_gone_from_every_chat_and_is_not_sent_again(world: World) -> None:
    some = await families(world, 4)
    nare = await organizer(world)
    await sent(nare)
    thrown = next(message for message in some[0].messages if WORDS in message.text)
    world.box.delete_locally(some[0].id, thrown.id)
    await some[1].blocks()
    await nare.taps(DELETE)
    nare.sees("organizer-composer-delete-ask", count=4)
    await nare.taps("organizer-composer-delete-yes")
    await world.time_passes(seconds=3)
    assert having(some[2:], WORDS) == 0
    assert await sums(world) == {"edited": 2, "gone": 1, "failed": 1}
    nare.sees("organizer-composer-delete-sums", done=2, left=0, gone=1, failed=1)


async def test_after_forty_eight_hours_it_is_refused_and_older_ones_are_counted(world: World) -> None:
    some = await families(world, 2)
    nare = await organizer(world)
    await sent(nare)
    async with world.app.around.db.write() as session:
        first = select(func.min(Recipient.id)).scalar_subquery()
        old = update(Recipient).where(Recipient.id == first)
        await session.execute(old.values(finished_at=world.clock.now() - timedelta(hours=49)))
    await rewrites(nare)
    assert await sums(world) == {"failed": 1, "edited": 1}
    assert having(some, SHOWN) == 1
    await world.time_passes(hours=49)
    await nare.taps("← Back")
    await nare.taps(CHANGE)
    nare.sees("organizer-composer-too-old")
    await nare.taps(DELETE)
    nare.sees("organizer-composer-too-old")


async def test_what_cannot_stand_there_is_refused_and_two_taps_change_it_once(world: World) -> None:
    some = await families(world, 2)
    nare = await organizer(world)
    await sent(nare)
    await nare.taps(CHANGE)
    await nare.taps("English")
    await nare.writes(WORDS)
    nare.sees("organizer-composer-nothing-changes")
    await nare.writes("<b>Film")
    nare.sees("organizer-broadcasts-broken-tag", tag="<b>")
    await nare.writes("x" * 5000)
    nare.sees("organizer-broadcasts-too-long", limit=4096, count=904)
    await nare.writes(NEW)
    await nare.taps("organizer-composer-change-yes", settle=False)
    await nare.taps("organizer-composer-change-yes", settle=False)
    await world.settle()
    nare.sees("organizer-composer-being-changed")
    await world.time_passes(seconds=3)
    assert calls(world, "editMessageText") >= 2
    assert await sums(world) == {"edited": 2}
    assert having(some, SHOWN) == 2


async def test_while_it_is_sent_it_is_not_changed_paused_it_is(world: World) -> None:
    some = await families(world, 3)
    nare = await organizer(world)
    await publishes(nare)
    async with world.app.around.db.write() as session:  # one of them sleeps
        theirs = update(Person).where(Person.telegram_id == some[2].id)
        hours = (24 - world.clock.now().hour) % 24
        zone = f"Etc/GMT{-hours:+d}" if hours <= 12 else f"Etc/GMT{24 - hours:+d}"
        await session.execute(theirs.values(zone=zone))
    await begins(world)
    assert await state(world) == "sending"
    await nare.taps("Pause")
    await rewrites(nare)
    assert await sums(world) == {"edited": 2}
    await nare.taps("← Back")
    await nare.taps("Resume")
    await world.time_passes(hours=12)
    await world.time_passes(seconds=3)
    assert having(some, SHOWN) == 3
    assert await fates(world) == {"sent": 3}


async def test_another_text_for_more_than_five_hundred_needs_a_second_person(world: World) -> None:
    nare = await organizer(world)
    anna = await consented(world)
    await crowd(world, 501)
    tigran = await world.staff(Role.COORDINATOR, "Tigran")
    await publishes(nare)
    await tigran.taps("organizer-broadcasts-confirm")
    await begins(world)
    async with world.app.around.db.write() as session:  # as if they had phones
        delivered = update(Recipient).where(Recipient.state == "blocked")
        await session.execute(delivered.values(state="sent"))
    await nare.taps(CHANGE)
    await nare.taps("English")
    await nare.writes(NEW)
    await nare.taps("organizer-composer-change-yes")
    nare.sees("organizer-composer-change-waits")
    anna.sees(WORDS)
    tigran.sees(SHOWN)
    await tigran.taps("organizer-composer-change-decline")
    tigran.sees("organizer-composer-change-refused")
    nare.sees("organizer-composer-change-declined", number=1)
    anna.sees(WORDS)
    await nare.taps("← Back")
    await nare.taps(CHANGE)
    await nare.taps("English")
    await nare.writes(NEW)
    await nare.taps("organizer-composer-change-yes")
    await tigran.taps("organizer-composer-change-confirm", settle=False)
    await tigran.taps("organizer-composer-change-confirm", settle=False)
    await world.settle()
    await world.time_passes(seconds=3)
    anna.sees(SHOWN)
    assert await sums(world) == {"edited": 1, "gone": 501}
    tigran.sees("organizer-broadcasts-already-decided")


async def test_a_change_goes_to_the_channels_too(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    place = await channel(world, nare)
    await drafts(nare)
    await chosen(nare, "Our news · English")
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    await rewrites(nare)
    assert len(posted(world, place, SHOWN)) == 1
    assert posted(world, place, SHOWN)[0].reply_markup["inline_keyboard"]
    assert await sums(world) == {"edited": 2}


async def test_what_was_in_hand_when_it_died_is_changed_after_all(world: World) -> None:
    some = await families(world, 3)
    nare = await organizer(world)
    await sent(nare)
    await rewrites(nare)
    async with world.app.around.db.write() as session:  # as a kill between the call and its record leaves it
        await session.execute(update(Amended).values(state="sending", finished_at=None))
        await session.execute(update(Amendment).values(stage="running", finished_at=None))
        ours = update(outbox).where(outbox.c.key.like("am:%"))
        await session.execute(ours.values(state="queued", finished_at=None, not_before=world.clock.now()))
    await world.time_passes(seconds=3)
    await world.time_passes(seconds=3)
    assert having(some, SHOWN) == 3
    assert await sums(world) == {"edited": 3}
    async with world.database() as session:
        assert await session.scalar(select(Amendment.stage)) == "done"
