"""Channels of a draft, and what became of an announcement in each of them."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.db import Session
from core.text import Lines, Text, t
from features.broadcasts import composing, queries, steering, texts
from features.broadcasts.models import Broadcast
from features.channels import actions as channels
from features.channels.models import State as Place
from features.composer import buttons, posting
from features.composer.notices import Posted
from features.composer.refusals import ChannelWithoutText
from handlers.access import allow
from handlers.common.language import OWN_NAMES
from handlers.common.links import LINKS, Opening
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.ids import read_id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.broadcasts.callbacks import OpenDraft, OpenOne, OpenTexts
from handlers.organizer.broadcasts.cards import DRAFT_MORE
from handlers.organizer.broadcasts.sendings import REPORT_MORE
from handlers.organizer.composer.callbacks import OpenPlaces, OpenPosts, TogglePlace
from handlers.parent.announced import act_rows, link_rows
from handlers.parent.broadcasts import bare_screen

router = private_router("organizer.composer.posting")
STATES: dict[str, Text] = {
    "chosen": t("organizer-composer-post-chosen"),
    "sending": t("organizer-composer-post-chosen"),
    "sent": t("organizer-composer-post-sent"),
    "failed": t("organizer-composer-post-failed"),
    "cancelled": t("organizer-composer-post-cancelled"),
    "unknown": t("organizer-composer-post-unknown"),
}


async def _places(session: Session, actor: Actor, one: Broadcast, show: Show) -> None:
    found = [place for place in await channels.kept(session, actor) if place.state == Place.ACTIVE]
    chosen, written = await posting.chosen(session, one.id), await texts.languages(session, one.id)
    rows = []
    for place in found:
        language = OWN_NAMES[place.language] if place.language else ""
        none = posting.language_for(one, written, place.language) is None
        name = (
            t("organizer-composer-place-without", title=place.title, language=language)
            if none
            else t("organizer-composer-place", title=place.title, language=language)
        )
        label = t("common-kit-on", name=name) if place.id in chosen else name
        rows.append([Button(label, TogglePlace(channel_id=place.id))])
    text = t("organizer-composer-places") if rows else t("organizer-composer-no-places")
    show(Screen(text, [*rows, [back_button(OpenDraft())]]))


@router.callback_query(OpenPlaces.filter(), flags=allow("broadcast.write"))
async def open_places(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """Show the channels it can be posted in."""
    await _places(session, actor, await composing.draft_of(session, actor), show)


@router.callback_query(TogglePlace.filter(), flags=allow("broadcast.write"))
async def toggle(
    _query: CallbackQuery, callback_data: TogglePlace, actor: Actor, session: Session, show: Show
) -> None:
    """Post it there, or not."""
    one = await posting.toggle(session, actor, channel_id=callback_data.channel_id)
    await _places(session, actor, one, show)


@router.callback_query(OpenPosts.filter(), flags=allow("broadcast.steer"))
async def open_posts(
    _query: CallbackQuery, callback_data: OpenPosts, actor: Actor, session: Session, show: Show
) -> None:
    """What became of it in each channel."""
    one = await steering.one_of(session, actor, callback_data.broadcast_id)
    lines = tuple(
        t("organizer-composer-post-line", title=place.title, state=STATES[post.state])
        for post, place in await posting.of(session, one.id)
    )
    head = t("organizer-composer-posts", count=len(lines))
    show(Screen(Lines((head, *lines), gap="\n"), [[back_button(OpenOne(broadcast_id=one.id))]]))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(Posted)
async def posted_screen(notice: Posted, reading: Reading) -> Screen | None:
    """In a channel: the same words, with links that start the bot."""
    post = await posting.bare(reading.session, notice.post_id)
    return await post_screen(post.broadcast_id, post.language, reading) if post is not None else None


async def post_screen(
    broadcast_id: int, language: str | None, reading: Reading, *, replaces: int | None = None
) -> Screen | None:
    """The announcement for a channel."""
    one = await queries.bare(reading.session, broadcast_id)
    if one is None:
        return None
    found = await buttons.of(reading.session, one.id)
    for words in await texts.words(reading.session, one.id, one.original):
        if words.language == language:
            rows = link_rows(found, words.language, one.id, reading.bot_name)
            return bare_screen(words, rows, replaces=replaces)
    return None


async def open_link(opening: Opening) -> None:
    """Somebody comes from a channel: the announcement in their own language; never one that stands in no channel."""
    number = read_id(opening.payload.partition("_")[2])
    one = await queries.bare(opening.session, number) if number is not None else None
    if one is None or not await posting.is_public(opening.session, one.id):
        opening.show(Screen(t("organizer-composer-gone"), [[menu_button()]], kept=True))
        return
    written = {words.language: words for words in await texts.words(opening.session, one.id, one.original)}
    words = written.get(opening.actor.language) or written.get(one.original)
    if words is not None:
        found = await buttons.of(opening.session, one.id)
        opening.show(bare_screen(words, act_rows(found, words.language)))


# ---- why not --------------------------------------------------------------------------------------------------------


@explains(ChannelWithoutText)
def without_text_screen(refusal: ChannelWithoutText) -> Screen:
    """Write its language, let it have the original, or leave the channel out."""
    rows = [
        [Button(t("organizer-composer-languages"), OpenTexts())],
        [Button(t("organizer-composer-channels"), OpenPlaces())],
        [back_button(OpenDraft())],
    ]
    return Screen(t("organizer-composer-channel-without-text", title=refusal.title), rows, kept=True)


def _report_row(one: Broadcast) -> list[Button]:
    return [Button(t("organizer-composer-channels"), OpenPosts(broadcast_id=one.id))]


DRAFT_MORE.append(Button(t("organizer-composer-channels"), OpenPlaces()))
REPORT_MORE.append(_report_row)
LINKS["an"] = open_link
