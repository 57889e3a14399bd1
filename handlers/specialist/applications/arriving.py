"""How a reviewer learns of work: a message, a section of /my, the organizer's link; and why a mark was refused."""

from core.errors import NotFound
from core.text import Lines, t
from features.applications import reviewers, reviews
from features.applications.notices import ReviewAwaits
from features.applications.refusals import MarksMissing, ReviewNotOpen
from features.events import queries as events
from handlers.common.links import LINKS, Opening
from handlers.common.my import Mine, Section, my_sections
from handlers.kit import Button, Screen, explains, renders
from handlers.kit.render import Reading
from handlers.kit.shared import menu_button
from handlers.specialist.applications.buttons import OpenCase, OpenReview, open_review_button


@renders(ReviewAwaits)
async def awaits_screen(notice: ReviewAwaits, reading: Reading) -> Screen | None:
    """There are applications to read; nothing when somebody else reviews them now."""
    found = await reviews.reviews(reading.session, reading.reader, pack=reading.pack, now=reading.clock.now())
    review = next((one for one in found if one.event.id == notice.event_id), None)
    card = await events.bare(reading.session, notice.event_id)
    if review is None or card is None:
        return None
    title, count = card.title(reading.reader.language), len(review.tasks)
    text = t("specialist-applications-awaits", title=title, count=count)
    return Screen(text, [[open_review_button(card.id)]], kept=True)


async def my_reviews(mine: Mine) -> Section | None:
    """Reviews that are open."""
    found = await reviews.reviews(mine.session, mine.actor, pack=mine.pack, now=mine.clock.now())
    cards = await events.cards(mine.session, [one.event.id for one in found])
    shown = [(one, cards[one.event.id]) for one in found if one.event.id in cards]
    if not shown:
        return None
    buttons = [
        [
            Button(
                t("specialist-applications-my-open", title=card.title(mine.actor.language)),
                OpenReview(event_id=card.id),
            )
        ]
        for _, card in shown
    ]
    return Section(Lines((t("specialist-applications-my", count=len(shown)),)), buttons)


async def open_link(opening: Opening) -> None:
    """A colleague opens the organizer's link and reviews from now on."""
    payload = opening.payload.partition("_")[2]
    number = await reviewers.accept_link(
        opening.session, opening.actor, payload=payload, now=opening.clock.now()
    )
    card = await events.bare(opening.session, number)
    if card is None:
        raise NotFound
    text = t("specialist-applications-welcome", title=card.title(opening.actor.language))
    opening.show(Screen(text, [[open_review_button(number)], [menu_button()]], kept=True))


@explains(ReviewNotOpen)
def not_open_screen(refusal: ReviewNotOpen) -> Screen:
    """Marks are given while the review is open."""
    return Screen(t("specialist-applications-not-open"), [[open_review_button(refusal.event_id)]])


@explains(MarksMissing)
def marks_missing_screen(refusal: MarksMissing) -> Screen:
    """Every criterion needs a mark."""
    back = Button(t("specialist-applications-to-case"), OpenCase(application_id=refusal.application_id))
    return Screen(t("specialist-applications-marks-missing", count=refusal.number), [[back]])


LINKS["rv"] = open_link
my_sections.append(my_reviews)
