"""The library: topics and articles to leaf through, what is new, a link to pass on, a wish for a translation."""

from sqlalchemy import delete, func, select

from core.text import Text, pick
from features.library.models import Arrival, LibraryVisit, TranslationVote, Walk
from tests.driver import Human, World
from tests.journeys.people import consented
from tests.journeys.shelf import library, small_library
from tests.journeys.test_privacy import documents

__all__ = ["library", "small_library"]
TOPIC = "adult_transition"


def topic_label(world: World, human: Human, topic: str = TOPIC) -> str:
    """The button of a topic as it stands there, whatever number it carries."""
    name = pick(world.app.around.pack.topics[topic].names, human.language)
    found = [label for label in labels(human) if label.startswith(f"{name} ·")]
    assert found, human.screen
    return found[-1]


def labels(human: Human) -> list[str]:
    """Every label of every button."""
    rows = (message.reply_markup or {} for message in human.messages)
    return [button["text"] for markup in rows for row in markup.get("inline_keyboard", []) for button in row]


async def opens_topic(world: World, human: Human, topic: str = TOPIC) -> None:
    """Go to the library and leaf until the topic is there."""
    await human.writes("/library")
    name = pick(world.app.around.pack.topics[topic].names, human.language)
    for _ in range(10):
        if any(label.startswith(f"{name} ·") for label in labels(human)):
            break
        await human.taps("›")
    await human.taps(topic_label(world, human, topic))


async def test_topics_lead_to_articles_and_articles_to_the_card(library: World) -> None:
    anna = await consented(library)
    await opens_topic(library, anna)
    await anna.taps("Old lamps")
    anna.sees("The short answer of Old lamps")
    anna.sees("parent-knowledge-expired")
    assert anna.offers("parent-knowledge-helped")


async def test_articles_of_another_country_stay_away(library: World) -> None:
    anna = await consented(library)
    await opens_topic(library, anna)
    assert "Paris evenings" not in labels(anna)
    stranger = await library.person("Zoé")
    await opens_topic(library, stranger)
    assert "Paris evenings" in labels(stranger)


async def test_the_most_asked_stands_first(library: World) -> None:
    anna, boris = await consented(library), await consented(library, "Boris")
    await opens_topic(library, anna)
    before = [label for label in labels(anna) if label in {"Old lamps", "Growing up with Rett syndrome"}]
    assert before == ["Growing up with Rett syndrome", "Old lamps"]
    await anna.taps("Old lamps")
    await anna.taps("parent-knowledge-helped")
    await opens_topic(library, boris)
    assert [label for label in labels(boris) if label in set(before)] == before[::-1]


async def test_what_came_since_the_last_look_is_marked_new(library: World) -> None:
    anna = await consented(library)
    await library.time_passes(minutes=1)
    await anna.writes("/library")
    anna.does_not_see("since you last looked")
    async with library.app.around.db.write() as session:
        await session.execute(delete(Arrival).where(Arrival.slug == "old-lamps"))
    await library.time_passes(days=1)
    await opens_topic(library, anna)
    assert "New: Old lamps" in labels(anna)
    await anna.writes("/library")
    anna.sees("parent-library-new", count=1)
    await library.time_passes(days=1)
    await opens_topic(library, anna)
    assert labels(anna).count("New: Old lamps") == 1, "seen on the visit before, no longer new"


async def test_whoever_did_not_agree_leaves_no_trace_in_the_library(library: World) -> None:
    anna = await library.person("Anna")
    await anna.writes("/library")
    anna.sees("Choose a topic")
    async with library.database() as session:
        assert await session.scalar(select(func.count()).select_from(LibraryVisit)) == 0


async def test_a_shared_link_opens_the_article_for_a_newcomer(library: World) -> None:
    anna = await consented(library)
    await library.box.start_link(anna.id, "a_old-lamps")
    await library.settle()
    await anna.taps("parent-library-share")
    link = f"https://t.me/{library.app.around.bot_name}?start=a_old-lamps"
    anna.sees(link)
    boris = await library.person("Boris")
    await library.box.start_link(boris.id, link.partition("start=")[2])
    await library.settle()
    boris.sees("The short answer of Old lamps")
    boris.sees("common-language-first", name=library.app.around.pack.names)


async def test_a_link_to_an_article_that_is_gone_says_so(library: World) -> None:
    anna = await consented(library)
    for payload in ("a_no-such-thing", "a_", "a_../../etc"):
        await library.box.start_link(anna.id, payload)
        await library.settle()
        assert "no longer here" in anna.newest, payload


async def test_a_wish_for_a_translation_counts_once_for_each_family(library: World) -> None:
    anna, boris = await consented(library), await consented(library, "Boris")
    for human in (anna, boris):
        await library.box.start_link(human.id, "a_lullabies")
        await library.settle()
        human.sees("Русский")
        await human.taps("parent-library-wish")
        human.sees("parent-library-wished")
    await anna.taps("parent-library-wish")
    anna.sees("parent-library-wished-before")
    async with library.database() as session:
        votes = (await session.execute(select(TranslationVote.slug, TranslationVote.language))).all()
        assert [tuple(row) for row in votes] == [("lullabies", "en")] * 2


async def test_a_wish_waits_for_the_consent(library: World) -> None:
    anna = await library.person("Anna")
    await anna.writes("/start")
    await anna.taps("English")
    await library.box.start_link(anna.id, "a_lullabies")
    await library.settle()
    await anna.taps("parent-library-wish")
    await anna.taps("common-consent-agree")
    anna.sees("parent-library-wish-again")
    await anna.taps("parent-library-wish")
    anna.sees("parent-library-wished")


async def test_an_article_in_my_language_offers_no_translation(library: World) -> None:
    anna = await consented(library)
    await library.box.start_link(anna.id, "a_old-lamps")
    await library.settle()
    assert not anna.offers("parent-library-wish")


async def test_russian_reads_in_russian(library: World) -> None:
    olga = await consented(library, "Ольга", "ru")
    await opens_topic(library, olga)
    await olga.taps("Колыбельные")
    olga.sees("The short answer of Колыбельные")
    assert library.app.around.texts.label(Text("parent-library-open"), "ru") == "Библиотека"


async def test_what_one_read_and_wished_is_exported_and_erased(library: World) -> None:
    anna = await consented(library)
    await anna.writes("/library")
    await library.box.start_link(anna.id, "a_lullabies")
    await library.settle()
    await anna.taps("parent-library-wish")
    await anna.writes("/cancel")
    await anna.taps("parent-first-days-open")
    await anna.taps("parent-first-days-begin")
    await anna.writes("/privacy")
    await anna.taps("Export my data")
    page = documents(library, anna.id)["my-data.html"].decode()
    for words in ("Translations you wished for", "lullabies", "First days", "Last look"):
        assert words in page, words
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    async with library.database() as session:
        for table in (LibraryVisit, TranslationVote, Walk):
            assert await session.scalar(select(func.count()).select_from(table)) == 0
