"""What editors see of unanswered questions, from the list to what a sample question changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.actor import Actor
from core.pack import Pack
from core.text import Lines, Listing, Text, Words, t
from features.knowledge.articles import variant
from features.learning.exam import Marks
from features.learning.grouping import Asked, Group
from features.learning.queries import Taught
from handlers.kit import Button, Screen
from handlers.kit.names import country_name, language_name, topic_name
from handlers.kit.paging import page_of
from handlers.kit.shared import back_button
from handlers.organizer.learning.callbacks import (
    BrowseShelf,
    BrowseTopics,
    DismissAsked,
    OpenAsked,
    OpenUnanswered,
    TakeBackSample,
    Teach,
)
from handlers.organizer.manage import OpenManage

GROUPS, WORDINGS, TOPICS, TITLES = 3, 5, 8, 6
"""Shown on a page."""
SHORT = 180
"""Characters of one wording in a list."""
LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class Choosing:
    """A chosen question on the way to its article: the words it will have, those like it, the likely articles."""

    asked: Asked
    text: str
    group: Group
    slugs: Sequence[str]


def list_screen(groups: Sequence[Group], pack: Pack, actor: Actor, page: int) -> Screen:
    """The groups, the biggest first, each with its wordings."""
    shown = page_of(groups, page, GROUPS)
    first = shown.number * GROUPS + 1
    count = sum(len(group.members) for group in groups)
    head = t("organizer-learning-head", count=count) if groups else t("organizer-learning-empty")
    parts = [_group(group, number, pack, actor) for number, group in enumerate(shown.items, first)]
    numbers = [
        Button(t("organizer-learning-number", number=number), OpenAsked(asked_id=group.leader.id))
        for number, group in enumerate(shown.items, first)
    ]
    leaf = shown.row(lambda number: OpenUnanswered(page=number))
    return Screen(Lines((head, *parts)), [numbers, leaf, [back_button(OpenManage())]])


def _group(group: Group, number: int, pack: Pack, actor: Actor) -> Words:
    title = t(
        "organizer-learning-group", number=number, count=len(group.members), languages=_languages(group)
    )
    return Lines((title, *_wordings(group), _wrong(group.leader, pack, actor)), gap="\n")


def _languages(group: Group) -> Listing:
    return Listing(tuple(language_name(code) for code in group.languages))


def _wordings(group: Group) -> list[Text]:
    return [t("organizer-learning-wording", text=_short(one.text)) for one in group.wordings[:WORDINGS]]


def _short(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[:SHORT]} …"


def _wrong(asked: Asked, pack: Pack, actor: Actor) -> Text | None:
    if asked.wrong_slug is None:
        return None
    return t("organizer-learning-wrong", title=title_of(asked.wrong_slug, pack, actor))


def title_of(slug: str, pack: Pack, actor: Actor) -> str:
    """The article's title as this editor reads it."""
    article = variant(pack, slug, actor.language)
    return article.title if article else slug


def choosing_screen(one: Choosing, pack: Pack, actor: Actor, *, kept: bool = False) -> Screen:
    """The question, the words it will have as a sample question, and the articles it may belong to."""
    asked, group = one.asked, one.group
    about = t(
        "organizer-learning-asked",
        count=len(group.members),
        languages=_languages(group),
        country=country_name(pack, asked.country),
    )
    quoted = t("organizer-learning-words", text=one.text)
    text = Lines(
        (
            Lines((about, *_wordings(group), _wrong(asked, pack, actor)), gap="\n"),
            quoted,
            t("organizer-learning-choose"),
        )
    )
    others = [other for other in group.wordings[:WORDINGS] if other.id != asked.id]
    rows = [[_teach_button(asked.id, slug, pack, actor)] for slug in one.slugs]
    rows += [[Button(t("organizer-learning-browse"), BrowseTopics())]]
    rows += [
        [Button(t("organizer-learning-other", text=o.text[:40]), OpenAsked(asked_id=o.id))] for o in others
    ]
    rows += [[Button(t("organizer-learning-dismiss"), DismissAsked(asked_id=asked.id))]]
    subject = f"learning_question:{asked.id}"
    return Screen(text, [*rows, [back_button(OpenUnanswered())]], kept=kept, subject=subject)


def _teach_button(asked_id: int, slug: str, pack: Pack, actor: Actor) -> Button:
    return Button(title_of(slug, pack, actor)[:LONGEST_LABEL], Teach(asked_id=asked_id, slug=slug))


def topics_screen(topics: Sequence[str], pack: Pack, asked_id: int, page: int) -> Screen:
    """Topics to look for the article in."""
    shown = page_of(topics, page, TOPICS)
    rows = [
        [Button(t("organizer-learning-topic", name=topic_name(pack, one)), BrowseShelf(topic=one))]
        for one in shown.items
    ]
    leaf = shown.row(lambda number: BrowseTopics(page=number))
    back = back_button(OpenAsked(asked_id=asked_id))
    return Screen(t("organizer-learning-which-topic"), [*rows, leaf, [back]])


def shelf_screen(
    slugs: Sequence[str], topic: str, pack: Pack, actor: Actor, asked_id: int, page: int
) -> Screen:
    """The articles of a topic; a tap gives the question to one."""
    shown = page_of(slugs, page, TITLES)
    rows = [[_teach_button(asked_id, slug, pack, actor)] for slug in shown.items]
    leaf = shown.row(lambda number: BrowseShelf(topic=topic, page=number))
    text = t("organizer-learning-which-article", name=topic_name(pack, topic))
    return Screen(text, [*rows, leaf, [back_button(BrowseTopics())]])


def taught_screen(one: Taught, pack: Pack, actor: Actor, *, replaces: int | None = None) -> Screen:
    """The sample question in its article, what it changed, and the way back."""
    title, language = title_of(one.slug, pack, actor), language_name(one.language)
    if one.active:
        done = t("organizer-learning-taught", title=title, language=language, text=one.text)
        rows = [[Button(t("organizer-learning-take-back"), TakeBackSample(sample_id=one.id))]]
    else:
        done = t("organizer-learning-taken-back", title=title, language=language, text=one.text)
        rows = []
    rows.append([back_button(OpenUnanswered())])
    return Screen(Lines((done, *_effect(one))), rows, replaces=replaces)


def _effect(one: Taught) -> list[Text]:
    if not one.reported:
        return [t("organizer-learning-measuring")]
    if one.before is None or one.after is None or not one.after.asked:
        return [t("organizer-learning-no-set")]
    shown = [_marks(one.before, one.after)]
    return [*shown, t("organizer-learning-worse")] if _worse(one.before, one.after) else shown


def _marks(before: Marks, after: Marks) -> Text:
    return t(
        "organizer-learning-marks",
        asked=after.asked,
        first_before=before.first,
        first_after=after.first,
        three_before=before.three,
        three_after=after.three,
        wrong_before=before.wrong,
        wrong_after=after.wrong,
    )


def _worse(before: Marks, after: Marks) -> bool:
    return after.first < before.first or after.three < before.three or after.wrong > before.wrong
