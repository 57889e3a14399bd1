"""What an announcement carries beyond its words: buttons, albums, voice, translations, a test group."""

from typing import Any

from sqlalchemy import func, select

from core.actor import Role
from features.broadcasts.models import BroadcastText
from features.composer.models import BroadcastButton, ButtonTap, TrialMember
from features.events import publishing
from tests.driver import Human, World
from tests.journeys.gatherings import TITLE
from tests.journeys.gatherings import event as gathering
from tests.journeys.people import consented, specialist
from tests.journeys.test_broadcasts import RUSSIAN, WORDS, begins, drafts, fates, organizer, state

ADD_EVENT = "organizer-composer-add-event"


async def adds_event(nare: Human, title: str = TITLE) -> None:
    """Put the button by which families join."""
    await nare.taps("organizer-composer-buttons")
    await nare.taps(ADD_EVENT)
    await nare.taps(title)


async def goes_out(nare: Human) -> None:
    """Back on the draft: look, publish, let it begin."""
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(nare.world)


def newest_with(human: Human, words: str) -> Any:
    """The newest message with these words."""
    return next(message for message in reversed(human.messages) if words in message.text)


def sent_again(human: Human, words: str) -> dict[str, Any]:
    """What Telegram knows of it, but for whose chat it is and when; of a photo the picture itself."""
    raw = dict(newest_with(human, words).raw)
    if "photo" in raw:
        raw["photo"] = raw["photo"][-1]["file_id"]
    return {key: raw[key] for key in raw if key not in {"message_id", "chat", "date", "edit_date"}}


# ---- buttons ----------------------------------------------------------------------------------------------------------


async def test_a_family_joins_by_one_tap(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await gathering(nare)
    await drafts(nare)
    await adds_event(nare)
    await goes_out(nare)
    await anna.taps(f"Join: {TITLE}")
    assert anna.offers("Cancel my place")
    assert WORDS in newest_with(anna, WORDS).text
    await anna.taps(f"Join: {TITLE}")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(ButtonTap)) == 1


async def test_a_button_to_a_cancelled_event_is_refused_before_and_answered_kindly_after(
    world: World,
) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    number = await gathering(nare)
    await drafts(nare)
    await adds_event(nare)
    await goes_out(nare)
    await calls_off(nare, number)
    await anna.taps(f"Join: {TITLE}")
    anna.sees("parent-announced-off", title=TITLE)
    assert anna.offers("parent-announced-others")
    other = await gathering(nare, title="A walk")
    await drafts(nare)
    await adds_event(nare, "A walk")
    await calls_off(nare, other)
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await nare.taps("Publish")
    nare.sees("organizer-composer-leads-nowhere", title="A walk")
    assert await state(world) == "draft"


async def calls_off(nare: Human, number: int) -> None:
    """Cancel the event; the way there has journeys of its own."""
    async with nare.world.app.around.db.write() as session:
        actor = await nare.world.actor(nare, session)
        await publishing.cancel(session, actor, event_id=number, now=nare.world.clock.now())
    await nare.world.settle()


async def test_an_event_cancelled_while_it_waits_holds_it_back(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    number = await gathering(nare)
    await drafts(nare)
    await adds_event(nare)
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await nare.taps("Publish")
    assert await state(world) == "armed"
    await calls_off(nare, number)
    await begins(world)
    anna.does_not_see(WORDS)
    assert await state(world) == "draft"
    nare.sees("organizer-composer-held", number=1, name=f"Join: {TITLE}")


async def test_labels_are_in_the_language_of_the_text_or_plain(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await gathering(nare)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes(RUSSIAN)
    await adds_event(nare)
    await nare.taps("organizer-composer-add-ask")
    await goes_out(nare)
    assert anna.offers(f"Join: {TITLE}")
    assert olga.offers("Записаться")
    assert not olga.offers(f"Join: {TITLE}")
    await olga.taps("parent-announced-ask")
    olga.sees("parent-announced-just-write")
    nare.does_not_see("organizer-composer-leads-nowhere", title=TITLE)


async def test_an_article_is_found_and_opened_and_a_page_has_to_be_sound(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-composer-buttons")
    await nare.taps("organizer-composer-add-article")
    await nare.writes("zzzz qqqq")
    nare.sees("organizer-composer-no-article")
    await nare.writes("What to do during an epileptic seizure?")
    nare.sees("organizer-composer-which-article")
    rows = nare.messages[-1].reply_markup["inline_keyboard"]
    title = rows[0][0]["text"]
    await nare.taps(title)
    await nare.taps("organizer-composer-add-link")
    for broken in (
        "example.org/form",
        "ftp://example.org",
        "https://nowhere",
        "https://a b.org",
        "javascript:1",
    ):
        await nare.writes(broken)
        nare.sees("organizer-broadcasts-broken-link", link=broken)
    await nare.writes("https://example.org/form?a=1&b=2")
    await goes_out(nare)
    page = [
        button
        for row in newest_with(anna, WORDS).reply_markup["inline_keyboard"]
        for button in row
        if "url" in button
    ]
    assert page == [{"text": "Open the page", "url": "https://example.org/form?a=1&b=2"}]
    await anna.taps(f"Read: {title[:48]}")
    assert anna.offers("This helped")


async def test_four_buttons_and_no_more_and_the_same_one_once(world: World) -> None:
    nare = await organizer(world)
    for title in (TITLE, "A walk", "A talk"):
        await gathering(nare, title=title)
    await drafts(nare)
    await adds_event(nare)
    await nare.taps(ADD_EVENT)
    await nare.taps(TITLE)
    nare.sees("organizer-composer-buttons-are", count=1, most=4)
    for link in ("https://example.org/1", "https://example.org/2"):
        await nare.taps("organizer-composer-add-link")
        await nare.writes(link)
    await nare.taps(ADD_EVENT)
    await nare.taps("A walk", settle=False)
    await nare.taps("A talk", settle=False)
    await world.settle()
    nare.sees("organizer-composer-too-many-buttons", most=4)
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(BroadcastButton)) == 4
    await nare.taps("← Back")
    assert not nare.offers("organizer-composer-add-ask")
    await nare.taps(f"✕ Join: {TITLE}")
    nare.sees("organizer-composer-buttons-are", count=3, most=4)
    await nare.taps("← Back")
    await nare.taps("organizer-broadcasts-throw-away")
    await nare.taps("organizer-broadcasts-throw-away-sure")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(BroadcastButton)) == 0


async def test_preview_and_delivery_are_the_same_bytes_in_every_language(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await gathering(nare)
    await nare.writes("/broadcast")
    await nare.sends_file("photo", caption="A <b>film</b> & tea 😀")
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes("<i>Фильм</i> и чай")
    await adds_event(nare)
    await nare.taps("organizer-composer-add-ask")
    await goes_out(nare)
    for family, words in ((anna, "A film & tea 😀"), (olga, "Фильм и чай")):
        assert sent_again(family, words) == sent_again(nare, words)
        assert sent_again(family, words)["photo"]


# ---- files ------------------------------------------------------------------------------------------------------------


async def sends_album(nare: Human, count: int, caption: str | None = None, album: str = "7") -> None:
    """So many pictures at once; Telegram hands them over one by one."""
    for number in range(count):
        first = {"caption": caption} if caption and number == 0 else {}
        await nare.sends_file("photo", f"picture {number}".encode(), media_group_id=album, **first)


async def test_an_album_goes_before_its_words_in_every_language(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await sends_album(nare, 3, "Three <b>pictures</b>")
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.writes("Три картинки " + "очень " * 200)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    for family, words in ((anna, "Three pictures"), (olga, "Три картинки")):
        album = [message for message in family.messages if message.raw.get("photo")]
        assert len(album) == 3
        assert all(not message.text for message in album)
        assert newest_with(family, words).id > album[-1].id
        assert family.offers("parent-broadcasts-stop")
    assert await fates(world) == {"sent": 2}


async def test_an_album_without_words_asks_for_them(world: World) -> None:
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await sends_album(nare, 2)
    assert sum("album is here" in message.text for message in nare.messages) == 1
    await nare.writes(WORDS)
    async with world.database() as session:
        text = (await session.scalars(select(BroadcastText))).one()
        assert (text.html, len(text.album)) == (WORDS, 1)
    await nare.writes("/broadcast")
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("Write in Русский")
    await nare.sends_file("document", caption=RUSSIAN, media_group_id="9")
    await nare.sends_file("document", media_group_id="9")
    nare.sees("organizer-broadcasts-wrong-file")


async def test_a_voice_message_goes_along(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await nare.sends_file("voice", caption=WORDS)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    assert newest_with(anna, WORDS).raw["voice"]


async def test_a_pause_between_album_and_words_does_not_repeat_the_album(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await sends_album(nare, 2, WORDS)
    await nare.taps("Preview")
    await nare.taps("Publish")
    world.box.faults.add("sendMessage", kind="status", code=429, retry_after=1, chat_id=anna.id)
    await begins(world)
    await world.box.wait_for(lambda: any(WORDS in message.text for message in anna.messages), 20)
    assert sum(bool(message.raw.get("photo")) for message in anna.messages) == 2


async def test_the_longest_text_is_one_message_however_many_tags_it_has(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    words = "".join(f"<b>{number % 10}</b>" for number in range(600)) + "x" * 3496
    await drafts(nare, words)
    await nare.taps("Preview")
    await nare.taps("Publish")
    await begins(world)
    assert len(newest_with(anna, "0123456789").text) == 4096
    assert await fates(world) == {"sent": 1}


async def test_an_expired_picture_of_an_album_is_noticed_before_anybody_gets_it(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await nare.writes("/broadcast")
    await sends_album(nare, 3, WORDS)
    gone = "Bad Request: wrong file identifier/HTTP URL specified"
    world.box.faults.add("sendMediaGroup", kind="status", code=400, description=gone)
    await nare.taps("Preview")
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-file-gone")
    anna.does_not_see(WORDS)
    assert await state(world) == "draft"


# ---- translators ------------------------------------------------------------------------------------------------------


async def test_a_colleague_translates_in_the_chat_and_it_comes_back_to_the_draft(world: World) -> None:
    olga = await consented(world, "Olga", "ru")
    vera = await world.staff(Role.ORGANIZER, "Vera", "ru")
    doctor = await specialist(world, "Sona", languages=["ru"])
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("organizer-composer-ask-translators")
    await nare.taps("Ask: Русский")
    await nare.taps("Русский: asked 2")
    nare.sees("organizer-composer-nobody-writes")
    await vera.taps("organizer-composer-translate")
    vera.sees(WORDS)
    await vera.writes("<b>Фильм")
    vera.sees("organizer-broadcasts-broken-tag", tag="<b>")
    await vera.writes(RUSSIAN)
    vera.sees("organizer-composer-translation-thanks")
    nare.sees("organizer-composer-translation-given", language="Русский", written=2)
    await doctor.taps("organizer-composer-translate")
    doctor.sees("organizer-composer-not-needed")
    await nare.taps("organizer-composer-look")
    await nare.taps("Publish")
    await begins(world)
    olga.sees(RUSSIAN)
    olga.does_not_see(WORDS)


async def test_a_translation_that_comes_makes_the_preview_old(world: World) -> None:
    await consented(world)
    vera = await world.staff(Role.ORGANIZER, "Vera", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("organizer-composer-ask-translators")
    await nare.taps("Ask: Русский")
    await nare.writes("/broadcast")
    await nare.taps("Preview")
    await vera.taps("organizer-composer-translate")
    await vera.writes(RUSSIAN)
    await nare.taps("Publish")
    nare.sees("organizer-broadcasts-look-first")


async def test_who_cannot_translate_leaves_it_and_what_is_gone_is_not_asked_for(world: World) -> None:
    vera = await world.staff(Role.ORGANIZER, "Vera", "ru")
    ivan = await world.staff(Role.ORGANIZER, "Ivan", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-broadcasts-texts")
    await nare.taps("organizer-composer-ask-translators")
    await nare.taps("Ask: Русский")
    await vera.taps("organizer-composer-leave-to-others")
    vera.sees("organizer-composer-left-to-others")
    await ivan.taps("organizer-composer-translate")
    await nare.writes("/broadcast")
    await nare.taps("organizer-broadcasts-throw-away")
    await nare.taps("organizer-broadcasts-throw-away-sure")
    await ivan.writes(RUSSIAN)
    ivan.sees("common-trouble-not-found")


# ---- the test group ---------------------------------------------------------------------------------------------------


async def in_the_group(nare: Human, *people: Human) -> None:
    """Let these people join the organizer's test group by its link."""
    await nare.writes("/broadcast")
    await nare.taps("organizer-composer-trial")
    await nare.taps("organizer-composer-trial-link")
    payload = nare.newest.split()[-1].rpartition("start=")[2]
    for one in people:
        await one.writes(f"/start {payload}")
        await one.taps("organizer-composer-trial-join")
        one.sees("organizer-composer-trial-joined")


async def test_the_test_group_gets_it_first_and_knows_that_it_is_a_test(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("organizer-composer-trial")
    nare.sees("organizer-composer-trial-group", count=0)
    await in_the_group(nare, olga)
    await nare.writes("/broadcast")
    await nare.taps("organizer-composer-trial")
    await nare.taps("Send to test group")
    nare.sees("organizer-composer-trial-sent", count=1)
    olga.sees("organizer-composer-trial-coming")
    olga.sees(WORDS)
    anna.does_not_see(WORDS)
    await nare.taps("Send to test group")
    nare.sees("organizer-composer-trial-already")
    assert sum(WORDS in message.text for message in olga.messages) == 1
    first = sent_again(olga, WORDS)
    await goes_out(nare)
    assert sent_again(anna, WORDS) == first == sent_again(olga, WORDS)


async def test_leaving_emptying_and_old_links(world: World) -> None:
    anna, olga = await consented(world), await consented(world, "Olga", "ru")
    stranger = await world.person("Stranger")
    nare = await organizer(world)
    await drafts(nare)
    await in_the_group(nare, anna, olga)
    await anna.taps("organizer-composer-trial-leave")
    anna.sees("organizer-composer-trial-left")
    await nare.writes("/broadcast")
    await nare.taps("organizer-composer-trial")
    nare.sees("organizer-composer-trial-group", count=1)
    await nare.taps("organizer-composer-trial-empty")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(TrialMember)) == 0
    await nare.taps("organizer-composer-trial-link")
    payload = nare.newest.split()[-1].rpartition("start=")[2]
    await stranger.writes(f"/start {payload}")
    await stranger.taps("organizer-composer-trial-join")
    assert stranger.offers("I agree")
    await world.time_passes(days=8)
    await anna.writes(f"/start {payload}")
    anna.sees("organizer-composer-trial-link-gone")


async def test_who_erases_everything_is_in_no_test_group(world: World) -> None:
    anna = await consented(world)
    nare = await organizer(world)
    await drafts(nare)
    await in_the_group(nare, anna)
    await anna.writes("/privacy")
    await anna.taps("Erase everything")
    await anna.taps("Yes, erase")
    async with world.database() as session:
        assert await session.scalar(select(func.count()).select_from(TrialMember)) == 0
