"""A parent writes in their own words and gets a checked answer, a guess to choose from, or an honest "I don't know"."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from markupsafe import Markup

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, Moment, Words, t
from features.knowledge import verdicts
from features.knowledge.articles import Reading, reading, variant
from features.knowledge.calibration import SUGGEST
from features.knowledge.desk import Knowledge
from features.knowledge.search import Finding
from features.questions.unsaved import Unsaved
from handlers.access import allow
from handlers.common.crisis import NotNow, asked_words
from handlers.kit import Button, Screen, Show
from handlers.kit.incoming import asked_message
from handlers.kit.names import language_name
from handlers.kit.scope import private_router
from handlers.parent.learning import let_editors_see_button
from handlers.parent.library.buttons import share_button, wish_button
from handlers.parent.questions.buttons import ask_specialist_button

router = private_router("parent.knowledge")
MOST_GUESSES = 3
ALSO = 2
MOST_SOURCES = 5
"""Other articles offered under an answer."""


class OpenArticle(CallbackData, prefix="ka"):
    """Show this article."""

    slug: str


class Judge(CallbackData, prefix="kj"):
    """Say whether the article helped."""

    slug: str
    helped: bool


class Rephrase(CallbackData, prefix="kr"):
    """Try other words."""


# ---- screens ----------------------------------------------------------------------------------------------------------


def found_screen(finding: Finding, pack: Pack, actor: Actor, clock: Clock, message_id: int) -> Screen:
    """What we make of the question: an answer, guesses, or neither."""
    slugs = [match.slug for match in finding.matches]
    article = reading(pack, slugs[0], actor.language, clock.now().date()) if slugs else None
    if finding.outcome == "abstain" or article is None:
        subject = pack.not_covered.get(finding.uncovered or "")
        return unknown_screen(message_id, subject.reason if subject else None)
    if finding.outcome == "suggest":
        return guesses_screen(slugs[:MOST_GUESSES], pack, actor, message_id)
    also = [match.slug for match in finding.matches[1 : 1 + ALSO] if match.score >= SUGGEST]
    return article_screen(article, pack, actor, also=also, message_id=message_id)


def unknown_screen(message_id: int, reason: Mapping[str, str] | None = None) -> Screen:
    """Honest: no checked answer, and why when the pack says why; a person can be asked."""
    honest = t("parent-knowledge-not-covered", reason=reason) if reason else t("parent-knowledge-unknown")
    text = Lines((honest, t("parent-learning-may-see")))
    return Screen(text, [*_other_ways(), [let_editors_see_button()]], kept=True, reply_to=message_id)


def not_it_screen(slug: str, message_id: int | None) -> Screen:
    """The article was not it: other ways; without a question above there is nothing editors could see."""
    sorry = t("parent-knowledge-not-it-then")
    if message_id is None:
        return Screen(sorry, _other_ways(), kept=True)
    rows = [*_other_ways(), [let_editors_see_button(slug)]]
    return Screen(Lines((sorry, t("parent-learning-may-see"))), rows, kept=True, reply_to=message_id)


def _other_ways() -> list[list[Button]]:
    return [[ask_specialist_button()], [Button(t("parent-knowledge-rephrase"), Rephrase())]]


def guesses_screen(slugs: list[str], pack: Pack, actor: Actor, message_id: int) -> Screen:
    """Two or three titles to choose from."""
    rows = [[_title_button(slug, pack, actor)] for slug in slugs]
    return Screen(
        t("parent-knowledge-did-you-mean"), [*rows, [ask_specialist_button()]], kept=True, reply_to=message_id
    )


def article_screen(
    article: Reading, pack: Pack, actor: Actor, *, also: Sequence[str] = (), message_id: int | None = None
) -> Screen:
    """Short answer first, the rest folded, then where it comes from."""
    rows = [
        [
            Button(t("parent-knowledge-helped"), Judge(slug=article.slug, helped=True)),
            Button(t("parent-knowledge-not-it"), Judge(slug=article.slug, helped=False)),
        ],
        [ask_specialist_button(), share_button(article.slug)],
        [wish_button(article.slug)] if article.language != actor.language else [],
        *[[_title_button(slug, pack, actor)] for slug in also],
    ]
    return Screen(_card(article, actor, also=bool(also)), rows, kept=True, reply_to=message_id)


def _card(article: Reading, actor: Actor, *, also: bool) -> Words:
    foreign = article.language != actor.language
    folded = Markup("<blockquote expandable>{}</blockquote>").format(Markup("\n\n").join(article.rest))
    return Lines(
        (
            t("parent-knowledge-title", title=article.title),
            t("parent-knowledge-other-language", language=language_name(article.language))
            if foreign
            else None,
            t("parent-knowledge-expired") if article.expired else None,
            article.short,
            folded if article.rest else None,
            _passport(article),
            t("parent-knowledge-also") if also else None,
        )
    )


def _passport(article: Reading) -> Words:
    signed = article.reviewed_on and not article.pending
    day = _day(article.reviewed_on) if article.reviewed_on else ""
    links = Markup(", ").join(
        Markup('<a href="{}">{}</a>').format(address, urlsplit(address).netloc.removeprefix("www."))
        for address in article.sources[:MOST_SOURCES]
    )
    return Lines(
        (
            t("parent-knowledge-author", author=article.author),
            t("parent-knowledge-reviewed", reviewer=article.reviewed_by, day=day)
            if signed
            else t("parent-knowledge-unsigned", day=day),
            t("parent-knowledge-sources", links=links) if article.sources else None,
        ),
        gap="\n",
    )


def _day(day: date) -> Moment:
    return Moment(datetime.combine(day, time(12), UTC), "date", zone="UTC")


def _title_button(slug: str, pack: Pack, actor: Actor) -> Button:
    article = variant(pack, slug, actor.language)
    return Button(article.title[:60] if article else slug, OpenArticle(slug=slug))


# ---- handlers ---------------------------------------------------------------------------------------------------------


@router.message(Command("ask"), flags=allow("question.invite"))
async def invite(_message: Message, state: FSMContext, show: Show) -> None:
    """Say how to ask: just write."""
    await state.clear()
    show(Screen(t("parent-knowledge-invite")))


def look_up(
    text: str, message_id: int, actor: Actor, pack: Pack, knowledge: Knowledge, clock: Clock
) -> Screen:
    """The screen for a question: an answer, guesses, or an honest "I don't know"."""
    if not any(letter.isalpha() for letter in text):
        return Screen(
            t("parent-knowledge-no-words"), [[ask_specialist_button()]], kept=True, reply_to=message_id
        )
    finding = knowledge.find(
        text,
        language=actor.language,
        country=actor.country,
        limit=MOST_GUESSES,
        today=clock.now().date(),
        may_leave=actor.consented,
    )
    return found_screen(finding, pack, actor, clock, message_id)


@router.callback_query(NotNow.filter(), flags=allow("question.write"))
async def not_now(
    query: CallbackQuery,
    actor: Actor,
    pack: Pack,
    knowledge: Knowledge,
    clock: Clock,
    said: Unsaved,
    show: Show,
) -> None:
    """It was a question, not an emergency: answer it as one, without having it written again."""
    asked = asked_words(query, said, clock.now())
    if asked.empty or asked.message_id is None:
        show(Screen(t("parent-knowledge-invite"), kept=True))
        return
    show(look_up(asked.text, asked.message_id, actor, pack, knowledge, clock))


@router.callback_query(OpenArticle.filter(), flags=allow("article.open"))
async def open_article(
    query: CallbackQuery, callback_data: OpenArticle, actor: Actor, pack: Pack, clock: Clock, show: Show
) -> None:
    """Show the chosen article."""
    article = reading(pack, callback_data.slug, actor.language, clock.now().date())
    if article is None:
        raise NotFound
    show(article_screen(article, pack, actor, message_id=asked_in(query)))


@router.callback_query(Judge.filter(), flags=allow("article.judge"))
async def judge(
    query: CallbackQuery, callback_data: Judge, actor: Actor, session: Session, clock: Clock, show: Show
) -> None:
    """Count whether the article helped; when it did not, offer a person."""
    await verdicts.count(
        session,
        slug=callback_data.slug,
        language=actor.language,
        helped=callback_data.helped,
        now=clock.now(),
    )
    if callback_data.helped:
        show(Screen(t("parent-knowledge-glad"), kept=True))
        return
    show(not_it_screen(callback_data.slug, asked_in(query)))


@router.callback_query(Rephrase.filter(), flags=allow("question.rephrase"))
async def rephrase(_query: CallbackQuery, show: Show) -> None:
    """Help to find other words."""
    show(Screen(t("parent-knowledge-rephrase-how"), kept=True))


def asked_in(query: CallbackQuery) -> int | None:
    """Its id."""
    asked = asked_message(query)
    return asked.message_id if asked else None
