"""Announcements: written, seen, published, taken back, paused, stopped; to the right families, once, in their language."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, update

from core.actor import Role
from features.broadcasts.models import Broadcast, Recipient
from features.people.models import Person
from tests.driver import Human, World
from tests.journeys.people import consented

WORDS = "We show a film on Saturday at six."
RUSSIAN = "В субботу в шесть показываем фильм."


async def noon(world: World) -> None:
    """Nobody in our countries sleeps at this hour."""
    now = world.clock.now()
    at = now.replace(hour=12, minute=0, second=0, microsecond=0)
    world.clock.advance((at if at > now else at + timedelta(days=1)) - now)


async def organizer(world: World, name: str = "Nare", role: Role = Role.ORGANIZER, **kwargs: Any) -> Human:
    """Somebody who may write to families, at noon."""
    await noon(world)
    return await world.staff(role, name, **kwargs)


async def drafts(nare: Human, words: str = WORDS, **kwargs: Any) -> None:
    """Write the first text."""
    await nare.writes("/broadcast")
    await nare.writes(words, **kwargs)


async def publishes(nare: Human, words: str = WORDS) -> None:
    """Write, look, publish."""
    await drafts(nare, words)
    await nare.taps("Preview")
    await nare.taps("Publish")


async def begins(world: World) -> None:
    """The minute in which it can be taken back is over, and everything due has gone out."""
    await world.time_passes(seconds=61)
    await world.time_passes(seconds=4)
    await world.time_passes(seconds=1)


async def fates(world: World) -> dict[str, int]:
    """How many recipients ended how."""
    async with world.database() as session:
        rows = await session.execute(select(Recipient.state, func.count()).group_by(Recipient.state))
        return {row[0]: row[1] for row in rows.all()}


async def state(world: World) -> str:
    """How the newest announcement stands."""
    async with world.database() as session:
        return str(await session.scalar(select(Broadcast.state).order_by(Broadcast.id.desc()).limit(1)))


async def test_each_family_gets_it_once_in_its_language_and_the_report_adds_up(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    nare.sees("organizer-broadcasts-reaches", count=2)
    await nare.taps("Preview")
    nare.sees(WORDS)
    nare.sees(RUSSIAN)
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-lasts", time="1 s")
    anna.does_not_see(WORDS)
    await begins(world)
    anna.sees(WORDS)
    olga.sees(RUSSIAN)
    anna.does_not_see(RUSSIAN)
    assert sum(WORDS in message.text for message in anna.messages) == 1
    assert await fates(world) == {"sent": 2}
    assert await state(world) == "done"
    nare.sees("organizer-broadcasts-report-line", language="English", country="Armenia", sent=1, count=1)
    nare.sees("organizer-broadcasts-counts", sent=2, left=0, blocked=0, failed=0, cancelled=0, unknown=0)


# ---- seeing and saying ------------------------------------------------------------------------------------------------


def shown(human: Human, words: str) -> tuple[str, Any, Any]:
    """The message with these words, as far as Telegram knows it."""
    found = next(message for message in reversed(human.messages) if words in message.text)
    return found.text, found.entities, found.reply_markup


async def test_the_preview_is_what_is_sent_byte_for_byte(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await publishes(nare, 'A <b>film</b> & a <a href="https://example.org/f?a=1&b=2">map</a>, 5 < 6.')
    preview = shown(nare, "A film & a map, 5 < 6.")
    assert [entity["type"] for entity in preview[1]] == ["bold", "text_link"]
    await begins(world)
    assert shown(anna, "A film & a map, 5 < 6.") == preview


async def test_send_to_me_sends_the_one_text_its_author_would_get(world: World) -> None:
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("Send to me")
    assert sum(WORDS in message.text for message in nare.messages) == 1
    assert nare.offers("Stop announcements")


async def test_a_picture_goes_along_in_every_language(world: World) -> None:
    olga = await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await nare.sends_file("photo", caption=WORDS)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    message = next(message for message in olga.messages if RUSSIAN in message.text)
    assert message.raw["photo"]


async def test_without_a_text_in_their_language_families_get_the_original_or_nothing(world: World) -> None:
    olga = await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await drafts(nare)
    nare.sees("organizer-broadcasts-falls-back", language="English")
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("organizer-broadcasts-fall-back-off")
    await nare.taps("← Back")
    nare.sees("organizer-broadcasts-no-text", count=1, languages="Русский")
    await nare.taps("Preview")
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-nobody")
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("organizer-broadcasts-fall-back-on")
    await nare.taps("← Back")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    olga.sees(WORDS)


async def test_what_cannot_be_sent_is_refused_kindly(world: World) -> None:
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await nare.writes("x" * 4096 + "<b>y</b>")
    nare.sees("organizer-broadcasts-too-long", limit=4096, count=1)
    await nare.writes("<b>Film")
    nare.sees("organizer-broadcasts-broken-tag", tag="<b>")
    await nare.writes("Film</i>")
    nare.sees("organizer-broadcasts-broken-tag", tag="<i>")
    await nare.writes('<a href="htp:/film">Film</a>')
    nare.sees("organizer-broadcasts-broken-link", link="htp:/film")
    await nare.writes("…")
    nare.sees("organizer-broadcasts-needs-words")
    await nare.sends_file("video_note")
    nare.sees("organizer-broadcasts-wrong-file")
    await nare.sends_file("photo", caption="x" * 1000 + "😀" * 13)
    nare.sees("organizer-broadcasts-too-long", limit=1024, count=2)
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Broadcast)) == 0
    await nare.writes("Film")
    nare.sees("organizer-broadcasts-draft")


async def test_a_changed_text_has_to_be_seen_again(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-look-first")
    await nare.taps("Preview")
    await nare.taps("organizer-broadcasts-publish", settle=False)
    await world.settle()
    assert await state(world) == "armed"


async def test_an_expired_file_is_noticed_before_anybody_gets_it(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await nare.sends_file("photo", caption=WORDS)
    world.box.faults.add(
        "sendPhoto",
        kind="status",
        code=400,
        description="Bad Request: wrong file identifier/HTTP URL specified",
    )
    await nare.taps("Preview")
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-file-gone")
    assert await state(world) == "draft"


# ---- for whom ---------------------------------------------------------------------------------------------------------


async def lives(world: World, human: Human, **values: Any) -> None:
    """Change what a person told about themselves; the ways to do it have journeys of their own."""
    async with world.app.around.db.write() as session:
        await session.execute(update(Person).where(Person.telegram_id == human.id).values(**values))


async def chooses(nare: Human, dim: str, *values: str, part: str | None = None) -> None:
    """Tap values of one list of the audience, and come back to the card."""
    await nare.taps("organizer-broadcasts-audience")
    if part:
        await nare.taps(part)
    await nare.taps(dim)
    for value in values:
        await nare.taps(value)
    await nare.taps("← Back")
    await nare.taps("← Back")


async def test_and_or_except(world: World) -> None:
    anna, olga = await consented(world, "Anna"), await consented(world, "Olga", "ru")
    vera, inna = await consented(world, "Vera", "ru"), await consented(world, "Inna")
    await lives(world, olga, country="RU", child_age_band="3-7")
    await lives(world, vera, country="FR", child_age_band="0-1")
    await lives(world, inna, country="KZ", child_age_band="18+")
    nare = await organizer(world)
    await drafts(nare)
    nare.sees("organizer-broadcasts-reaches", count=4)
    await chooses(nare, "organizer-broadcasts-dim-country", "Armenia", "Russia")
    nare.sees("organizer-broadcasts-reaches", count=2)
    await chooses(
        nare,
        "organizer-broadcasts-dim-age",
        "18 and older",
        "Under 1 year",
        part="organizer-broadcasts-part-or",
    )
    nare.sees("organizer-broadcasts-reaches", count=4)
    await chooses(
        nare, "organizer-broadcasts-dim-language", "Русский", part="organizer-broadcasts-part-except"
    )
    nare.sees("organizer-broadcasts-reaches", count=2)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    anna.sees(WORDS)
    inna.sees(WORDS)
    olga.does_not_see(WORDS)
    vera.does_not_see(WORDS)


async def test_topics_are_for_those_who_follow_them(world: World) -> None:
    anna, vera = await consented(world), await consented(world, "Vera")
    await anna.writes("/settings")
    await anna.taps("parent-broadcasts-open")
    await anna.taps("parent-broadcasts-topics")
    await anna.taps("Genetics")
    assert anna.offers("✓ Genetics")
    nare = await organizer(world)
    await drafts(nare)
    await chooses(nare, "organizer-broadcasts-dim-topic", "Genetics")
    nare.sees("organizer-broadcasts-reaches", count=1)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    anna.sees(WORDS)
    vera.does_not_see(WORDS)


async def test_a_town_is_found_however_it_was_written(world: World) -> None:
    anna, vera, inna = await consented(world), await consented(world, "Vera"), await consented(world, "Inna")
    await lives(world, anna, region="г. Гюмри")
    await lives(world, vera, region="Moscow region")
    await world.time_passes(seconds=1)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-audience")
    await nare.taps("organizer-broadcasts-dim-region")
    await nare.writes("Gyumri")
    nare.sees("organizer-broadcasts-reaches", count=1)
    await nare.taps("← Back")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    anna.sees(WORDS)
    vera.does_not_see(WORDS)
    inna.does_not_see(WORDS)


async def test_people_who_work_here_are_chosen_by_their_role(world: World) -> None:
    anna = await consented(world)
    doctor = await world.staff(Role.SPECIALIST, "Sona")
    nare = await organizer(world)
    await drafts(nare)
    await chooses(nare, "organizer-broadcasts-dim-role", "specialist")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    doctor.sees(WORDS)
    anna.does_not_see(WORDS)


async def test_a_coordinator_writes_to_their_own_country_only(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    await lives(world, olga, country="RU")
    tigran = await organizer(world, "Tigran", Role.COORDINATOR, country="AM")
    await drafts(tigran)
    tigran.sees("organizer-broadcasts-reaches", count=1)
    await tigran.taps("organizer-broadcasts-audience")
    await tigran.taps("organizer-broadcasts-dim-country")
    assert not tigran.offers("Russia")
    await tigran.taps("← Back")
    await tigran.taps("← Back")
    await tigran.taps("Preview")
    await tigran.taps("Publish")
    await begins(world)
    anna.sees(WORDS)
    olga.does_not_see(WORDS)


async def test_who_did_not_agree_or_blocked_us_is_not_counted(world: World) -> None:
    stranger = await world.person("Stranger")
    await stranger.writes("/start")
    vera = await consented(world, "Vera")
    await vera.blocks()
    nare = await organizer(world)
    await drafts(nare)
    nare.sees("organizer-broadcasts-reaches", count=0)
    await nare.taps("Preview")
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-nobody")


# ---- before it begins -------------------------------------------------------------------------------------------------


async def test_within_a_minute_it_can_be_taken_back(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await publishes(nare)
    await world.time_passes(seconds=40)
    await nare.taps("organizer-broadcasts-take-back")
    assert await state(world) == "draft"
    await begins(world)
    anna.does_not_see(WORDS)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await nare.taps("Send now")
    await world.time_passes(seconds=1)
    anna.sees(WORDS)


async def test_once_it_has_begun_it_cannot_be_taken_back(world: World) -> None:
    await consented(world)
    nare = await organizer(world)
    await publishes(nare)
    await begins(world)
    await nare.taps("organizer-broadcasts-take-back")
    nare.sees("organizer-broadcasts-too-late")


async def test_a_double_tap_on_publish_publishes_once(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("Preview")
    await nare.taps("Publish", settle=False)
    await nare.taps("Publish", settle=False)
    await world.settle()
    nare.sees("organizer-broadcasts-already")
    await begins(world)
    assert sum(WORDS in message.text for message in anna.messages) == 1
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(Broadcast)) == 1


async def crowd(world: World, number: int) -> None:
    """Families who agreed, without phones."""
    now = world.clock.now()
    async with world.app.around.db.write() as session:
        session.add_all(
            Person(
                telegram_id=10_000_000 + one,
                app_language="en",
                country="AM",
                zone="Asia/Yerevan",
                consent_version="1",
                created_at=now,
                seen_at=now,
            )
            for one in range(number)
        )


async def test_more_than_five_hundred_need_a_second_person(world: World) -> None:
    nare = await organizer(world)
    await crowd(world, 501)
    tigran = await world.staff(Role.COORDINATOR, "Tigran")
    mher = await world.staff(Role.OWNER, "Mher")
    abroad = await world.staff(Role.COORDINATOR, "Ion", country="MD")
    await publishes(nare)
    nare.sees("organizer-broadcasts-needs-second")
    tigran.sees("organizer-broadcasts-confirm-ask", count=501)
    abroad.does_not_see("organizer-broadcasts-confirm-ask", count=501)
    assert not nare.offers("organizer-broadcasts-confirm")
    await world.time_passes(seconds=120)
    assert await state(world) == "waiting"
    await tigran.taps("organizer-broadcasts-confirm")
    assert await state(world) == "armed"
    await mher.taps("organizer-broadcasts-confirm")
    mher.sees("organizer-broadcasts-already-decided")
    nare.sees("organizer-broadcasts-published")


async def test_declined_it_is_a_draft_again(world: World) -> None:
    nare = await organizer(world)
    await crowd(world, 501)
    tigran = await world.staff(Role.COORDINATOR, "Tigran")
    await publishes(nare)
    await tigran.taps("organizer-broadcasts-decline")
    nare.sees("organizer-broadcasts-was-declined", number=1)
    assert await state(world) == "draft"
    await nare.taps("organizer-broadcasts-go-on")
    await nare.taps("organizer-broadcasts-throw-away")
    await nare.taps("organizer-broadcasts-throw-away-sure")
    nare.sees("organizer-broadcasts-thrown-away")


async def test_who_loses_the_role_announces_nothing(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await publishes(nare)
    await world.loses_role(nare, Role.ORGANIZER)
    await begins(world)
    anna.does_not_see(WORDS)
    assert await state(world) == "stopped"
