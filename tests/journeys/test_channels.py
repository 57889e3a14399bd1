"""Channels and groups of ours: added by an organizer, posted to once, moved, lost."""

from typing import Any

from sqlalchemy import select

from core.actor import Role
from features.channels.models import Channel
from features.composer.models import Post
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE
from tests.journeys.gatherings import event as gathering
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import RUSSIAN, WORDS, begins, drafts, organizer, publishes, state


async def channel(world: World, nare: Human, language: str = "English", title: str = "Our news") -> int:
    """A channel the organizer added the bot to, and its language."""
    place = world.box.create_channel(title, admins=[nare.id])
    await world.settle()
    nare.sees("organizer-channels-offered", title=title)
    await nare.taps(language)
    return place.id


def posted(world: World, chat_id: int, words: str = WORDS) -> list[Any]:
    """What stands there of it."""
    return [
        message
        for message in world.box.chat(chat_id).messages
        if message.from_bot and words in message.text and not message.deleted
    ]


async def chosen(nare: Human, *titles: str) -> None:
    """Let the draft go to these channels."""
    await nare.writes("/broadcast")
    await nare.taps("organizer-composer-channels")
    for title in titles:
        await nare.taps(title)


async def goes_out(nare: Human) -> None:
    """Look, publish, let it begin."""
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(nare.world)
    await nare.world.time_passes(seconds=3)


async def posts(world: World) -> list[tuple[str, str | None]]:
    """What became of each post."""
    async with world.database() as session:
        rows = await session.execute(select(Post.state, Post.reason).order_by(Post.id))
        return [(row[0], row[1]) for row in rows.all()]


async def test_each_channel_gets_it_once_in_its_language_with_links_that_start_the_bot(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    number = await gathering(nare)
    english = await channel(world, nare)
    russian = await channel(world, nare, "Русский", "Наши новости")
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    await nare.writes("/broadcast")
    await nare.taps("organizer-composer-buttons")
    await nare.taps("organizer-composer-add-event")
    await nare.taps(TITLE)
    await chosen(nare, "Our news · English", "Наши новости · Русский")
    await goes_out(nare)
    assert len(posted(world, english)) == len(posted(world, russian, RUSSIAN)) == 1
    [row] = posted(world, english)[0].reply_markup["inline_keyboard"]
    assert row[0]["url"].endswith(f"?start=ev_{number}")
    assert not posted(world, english, RUSSIAN)
    await nare.taps("organizer-composer-channels")
    nare.sees("organizer-composer-post-line", title="Our news", state="posted")
    anna.sees(WORDS)


async def test_a_link_of_a_channel_opens_it_in_the_readers_language_and_nothing_private(world: World) -> None:
    olga = await consented(world, "Olga", "ru")
    nare = await organizer(world)
    place = await channel(world, nare)
    await publishes(nare, "Only for families who were chosen.")
    await begins(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    await chosen(nare, "Our news · English")
    await goes_out(nare)
    [row] = posted(world, place)[0].reply_markup["inline_keyboard"]
    assert row[0]["text"] == "Open the bot"
    vera = await consented(world, "Vera", "ru")
    await vera.writes(f"/start {row[0]['url'].rpartition('start=')[2]}")
    vera.sees(RUSSIAN)
    for other in ("an_1", "an_99", "an_x", "ask_x"):
        await vera.writes(f"/start {other}")
    vera.does_not_see("Only for families who were chosen.")
    olga.sees(RUSSIAN)


async def test_a_group_that_became_a_supergroup_keeps_working(world: World) -> None:
    nare = await organizer(world)
    group = world.box.create_group("Parents", members=[nare.id], bot_status="member")
    await world.settle()
    await nare.taps("English")
    new = world.box.migrate_to_supergroup(group.id)
    await world.settle()
    await drafts(nare)
    await chosen(nare, "Parents · English")
    await goes_out(nare)
    assert len(posted(world, new.id)) == 1
    assert await posts(world) == [("sent", None)]
    async with world.database() as session:
        assert await session.scalar(select(Channel.chat_id)) == new.id
    world.box.set_bot_status(new.id, "kicked")
    await world.settle()
    nare.sees("organizer-channels-lost", title="Parents")


async def test_a_bot_that_was_removed_says_so_before_and_after(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    heard = await channel(world, nare)
    unheard = await channel(world, nare, title="Other news")
    await drafts(nare)
    await chosen(nare, "Our news · English", "Other news · English")
    world.box.set_bot_status(heard, "left")
    await world.settle()
    nare.sees("organizer-channels-lost", title="Our news")
    world.box.world.chats[unheard].bot_status = "member"  # nobody told us
    await goes_out(nare)
    anna.sees(WORDS)
    assert await posts(world) == [("failed", "lost"), ("failed", "no-rights")]
    nare.sees("organizer-channels-lost", title="Other news")
    await nare.writes("/manage")
    await nare.taps("organizer-channels-open")
    nare.sees("organizer-channels-list", count=0)


async def test_nobody_but_an_organizer_brings_us_into_a_group(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    group = world.box.create_group("Neighbours", members=[anna.id])
    await world.settle()
    assert world.box.chat(group.id).bot_status == "left"
    anonymous = world.box.create_group("Nobody's")  # an anonymous administrator is no person
    await world.settle()
    assert world.box.chat(anonymous.id).bot_status == "left"
    ours = await channel(world, nare)
    async with world.database() as session:
        assert (await session.scalars(select(Channel.chat_id))).all() == [ours]


async def test_a_channel_without_a_text_is_noticed_before(world: World) -> None:
    nare = await organizer(world)
    place = await channel(world, nare, "Հայերեն")
    await drafts(nare)
    await chosen(nare, "Our news · Հայերեն")
    await nare.writes("/broadcast")
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("organizer-broadcasts-fall-back-off")
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await nare.taps("Publish")
    nare.sees("organizer-composer-channel-without-text", title="Our news")
    await nare.taps("organizer-composer-languages")
    await nare.taps("organizer-broadcasts-fall-back-on")
    await goes_out(nare)  # nobody but the channel is there to get it
    assert len(posted(world, place)) == 1
    assert await state(world) == "done"


async def test_a_coordinator_sees_the_channels_of_their_own_country_only(world: World) -> None:
    nare = await organizer(world)
    await channel(world, nare)
    ion = await world.staff(Role.COORDINATOR, "Ion", country="MD")
    await channel(world, ion, "Română", "Știri")
    await ion.writes("/manage")
    await ion.taps("organizer-channels-open")
    ion.sees("organizer-channels-list", count=1)
    await nare.writes("/manage")
    await nare.taps("organizer-channels-open")
    nare.sees("organizer-channels-list", count=2)
    await nare.taps("Știri · Română")
    await nare.taps("organizer-channels-leave")
    await nare.taps("organizer-channels-leave-sure")
    nare.sees("organizer-channels-list", count=1)


async def test_a_stopped_announcement_is_not_posted_and_two_organizers_do_not_post_twice(
    world: World,
) -> None:
    nare = await organizer(world)
    place = await channel(world, nare)
    tigran = await organizer(world, "Tigran")
    for human in (nare, tigran):
        await drafts(human)
        await chosen(human, "Our news · English")
        await human.writes("/broadcast")
        await human.taps("Preview")
    await nare.taps("Publish", settle=False)
    await nare.taps("Publish", settle=False)
    await tigran.taps("Publish", settle=False)
    await world.settle()
    await tigran.taps("organizer-broadcasts-take-back")
    await begins(world)
    await world.time_passes(seconds=3)
    assert len(posted(world, place)) == 1
